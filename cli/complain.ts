import { printable } from './printable.js';

/** One clear line on stderr. */
export function complain(message: string): void {
  process.stderr.write(`gainsay: ${printable(message)}\n`);
}
