/** FILE|FOLDER|GLOB… → the files to read, in the order given; what a folder or a glob holds is sorted bytewise. */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isOtherDocument, isTextName } from '../documents/formats.js';
import { plainReason } from './failure.js';
import { globRoot, globTest, isGlob } from './glob.js';
import type { Ignored } from './ignore-file.js';

interface Found {
  /** Paths as given, or below the folder as given. */
  files: string[];
  /** What was asked for and could not be found or opened. */
  errors: { path: string; message: string }[];
  /** Files in a folder that hold documents, in a format that is not read: worth telling, no error. */
  leftOut: string[];
}

/** Finds the files. A file named twice is taken once, where it was named first. */
export function findFiles(inputs: readonly string[], cwd: string, ignored: Ignored): Found {
  const found: Found = { files: [], errors: [], leftOut: [] };
  const seen = new Set<string>();
  for (const input of inputs) {
    try {
      for (const file of filesOf(input, cwd, ignored, found)) {
        const real = realpathSync(resolve(cwd, file));
        if (seen.has(real)) continue;
        seen.add(real);
        found.files.push(file);
      }
    } catch (error) {
      found.errors.push({ path: input, message: `${input}: ${plainReason(error)}` });
    }
  }
  return found;
}

function filesOf(input: string, cwd: string, ignored: Ignored, found: Found): string[] {
  if (input === '-') throw new Error('standard input is read with --stdin');
  const stat = statSync(resolve(cwd, input), { throwIfNoEntry: false });
  if (stat?.isDirectory()) return filesInFolder(input, cwd, ignored, found);
  if (stat || !isGlob(input)) {
    statSync(resolve(cwd, input));
    return [input];
  }
  const test = globTest(input.replace(/^(\.\/)+/, ''));
  const prefix = /^(\.\/)+/.exec(input)?.[0] ?? '';
  const files = walk(globRoot(input.slice(prefix.length)), cwd, ignored)
    .filter(test)
    .map((file) => prefix + file);
  if (files.length === 0) throw new Error('no file matches; check the pattern');
  return files;
}

function filesInFolder(folder: string, cwd: string, ignored: Ignored, found: Found): string[] {
  const bare = folder.replace(/(?<=.)[/\\]+$/, '');
  const all = walk(bare === '.' ? '' : bare, cwd, ignored);
  const files = all.filter(isTextName);
  const others = all.filter(isOtherDocument);
  found.leftOut.push(...others);
  if (files.length === 0 && others.length === 0)
    throw new Error(
      walk(bare === '.' ? '' : bare, cwd, () => false).some(isTextName)
        ? 'all text files in this folder are ignored (.gainsayignore, or "ignore" in the settings)'
        : 'no text file (.txt, .text, .md) in this folder; name the files themselves',
    );
  return files;
}

/** All files below a folder, bytewise by path. Names that start with a dot and node_modules are passed over, links to folders too. */
function walk(folder: string, cwd: string, ignored: Ignored): string[] {
  const files: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of readdirSync(resolve(cwd, next), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = next === '' ? entry.name : join(next, entry.name).split(sep).join('/');
      const kept = next.startsWith('./') ? `./${path}` : path;
      if (ignored(relative(cwd, resolve(cwd, kept)).split(sep).join('/'))) continue;
      if (entry.isDirectory()) waiting.push(kept);
      else if (isFile(entry, resolve(cwd, kept))) files.push(kept);
    }
  }
  return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
