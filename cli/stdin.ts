import { readFileSync } from 'node:fs';
import { Failure, plainReason } from './failure.js';

/** All bytes of standard input. Throws Failure where a person at a terminal would be kept waiting for nothing. */
export function readStdin(option: string): Uint8Array {
  if (process.stdin.isTTY)
    throw new Failure(`${option} needs text on standard input: gainsay … < letter.txt`);
  try {
    return readFileSync(0);
  } catch (error) {
    throw new Failure(`standard input could not be read: ${plainReason(error)}`);
  }
}
