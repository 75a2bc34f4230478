import { Failure, plainReason } from './failure.js';

/**
 * All bytes of standard input. Throws Failure where a person at a terminal would be kept waiting for nothing. It is read as a
 * stream: a synchronous read fails where the other end of a pipe is slow.
 */
export async function readStdin(option: string): Promise<Uint8Array> {
  if (process.stdin.isTTY)
    throw new Failure(`${option} needs text on standard input: gainsay … < letter.txt`);
  const pieces: Buffer[] = [];
  try {
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
  } catch (error) {
    throw new Failure(`standard input could not be read: ${plainReason(error)}`);
  }
  return Buffer.concat(pieces);
}
