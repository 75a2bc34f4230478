// Bundles the command: dist/bin/gainsay.js and the chunks beside it, of which Node loads two dozen files instead of a thousand.
// It does nothing where the bundle is newer than every module it may be made of, so whoever runs it afterwards runs what was compiled.
// The chunks lie as deep as dist/cli and dist/views: what these find by "../../" of their own address is found from there as well.
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { build } from 'esbuild';

process.chdir(`${import.meta.dirname}/..`);
const FOLDER = 'dist/bin';
const COMMAND = `${FOLDER}/gainsay.js`;

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isModule = (path) => path.endsWith('.js') && !/^(?:bin|test|bench)\b/.test(path);
const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(isModule);
const made = changedAt(COMMAND);

if (modules.some((path) => changedAt(`dist/${path}`) >= made)) {
  rmSync(FOLDER, { recursive: true, force: true });
  await build({
    entryPoints: { gainsay: 'dist/cli/main.js' },
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
  chmodSync(COMMAND, 0o755);
}
