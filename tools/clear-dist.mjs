// Clears dist/ for a build: outputs that no source stands behind go, and where one is missing all goes, so that the compiler writes
// everything anew. What is left it compares with the sources, so that the build of `npm test` right after that of `npm ci` is short.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';

process.chdir(`${import.meta.dirname}/..`);
const { include } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)
    : [];

const wanted = new Set(
  include.flatMap(filesIn).flatMap((path) => {
    const output = `dist/${path.slice(0, -'.ts'.length)}.js`;
    return /(?<!\.d)\.ts$/.test(path) ? [output, `${output}.map`] : [];
  }),
);
const there = filesIn('dist').filter((path) => /\.js(?:\.map)?$/.test(path));

if (there.filter((path) => wanted.has(path)).length < wanted.size)
  rmSync('dist', { recursive: true, force: true });
else for (const path of there) if (!wanted.has(path)) rmSync(path);
