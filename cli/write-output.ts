import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure, plainReason } from './failure.js';

/** Writes to a file where one is named, else to standard output. Throws Failure where the file cannot be written. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`${file}: could not be written: ${plainReason(error)}`);
  }
}
