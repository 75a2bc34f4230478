/** `.gainsayignore`: names and globs of files that a folder or a glob leaves out, one a line, as .gitignore has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globTest } from './glob.js';

interface Pattern {
  test: (path: string) => boolean;
  /** A line that starts with `!` takes files back in. */
  ignores: boolean;
}

/** Whether a path, relative to the folder that holds the ignore file, is left out. The last line that fits decides. */
export type Ignored = (path: string) => boolean;

/** The ignore file of a folder with more lines after it; one that is not there leaves nothing out. */
export function readIgnoreFile(folder: string, more: readonly string[] = []): Ignored {
  const file = join(folder, '.gainsayignore');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return ignoredBy([text, ...more].join('\n'));
}

/** What the text of an ignore file leaves out. */
function ignoredBy(text: string): Ignored {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap(patternsOf);
  return (path) => patterns.reduce((out, { test, ignores }) => (test(path) ? ignores : out), false);
}

/** A line with a slash (before its end) counts from the folder; one without fits at any depth; a folder takes all in it. */
function patternsOf(line: string): Pattern[] {
  const ignores = !line.startsWith('!');
  const bare = line.replace(/^!/, '').replace(/\/$/, '');
  const rooted = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`;
  return [rooted, `${rooted}/**`].map((pattern) => ({ test: globTest(pattern), ignores }));
}
