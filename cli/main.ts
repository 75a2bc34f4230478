#!/usr/bin/env node
/** The `gainsay` command. Exit codes: 0 nothing found, 1 flags found, 2 could not run. */
import { setFlagsFromString } from 'node:v8';
import { Failure, plainReason } from './failure.js';
import { runProgram } from './program.js';
import { printable } from './printable.js';

// V8 makes a pattern twice: for its interpreter at the first use, and anew as machine code at the second. Of the two thousand patterns
// that a few papers need most come to a second use, so the first making is time lost: a quarter of a short run. What is found is the same.
setFlagsFromString('--no-regexp-tier-up');

/** The reader of a pipe has gone (`| head`): there is nobody to tell, so end quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`gainsay: the output could not be written: ${plainReason(error)}\n`);
  process.exit(2);
});
process.stderr.on('error', () => process.exit(2));

try {
  process.exitCode = await runProgram(process.argv);
} catch (error) {
  const known = error instanceof Failure || (error instanceof Error && 'code' in error);
  const message = error instanceof Failure ? error.message : plainReason(error);
  process.stderr.write(
    `gainsay: ${known ? '' : 'this is a fault of gainsay itself: '}${printable(message)}\n`,
  );
  if (!known && process.env['GAINSAY_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = 2;
}
