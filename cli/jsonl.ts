/** Files of one JSON value a line. */
import { readFileSync } from 'node:fs';
import { complain } from './complain.js';
import { Failure, plainReason } from './failure.js';
import { readStdin } from './stdin.js';

/**
 * Calls `use` with each line's object. A line that is not JSON, or that `use` refuses with a Failure, is told on stderr with
 * its number and passed over. Gives back how many lines were. Throws Failure where the file cannot be read.
 */
export async function eachJsonLine(
  file: string,
  shape: string,
  use: (row: Record<string, unknown>, number: number) => void,
): Promise<number> {
  let bad = 0;
  (await load(file)).split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      use(objectOf(line, shape), index + 1);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      bad++;
      complain(`${file} line ${index + 1}: ${error.message}`);
    }
  });
  return bad;
}

async function load(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await readStdin('-') : readFileSync(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TypeError) throw new Failure(`${file}: the file is not UTF-8; save it as UTF-8`);
    throw new Failure(`${file}: ${plainReason(error)}`);
  }
}

function objectOf(line: string, shape: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Failure(`this is not JSON; each line is ${shape}`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Failure(`this is no JSON object; each line is ${shape}`);
  return row as Record<string, unknown>;
}
