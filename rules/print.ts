/** Strings as pairs of whole numbers: keys are told apart by millions, and none of them need be kept. */

export interface Print {
  a: number;
  b: number;
}

/**
 * Two 32-bit whole numbers for a string, by two multiplicative hashes with steps of their own (after Fowler, Noll and Vo). One
 * chance in 2^64 that two strings have one print; rules only compare claims that meet in vain then.
 */
export function printOf(text: string): Print {
  let [a, b] = [0x2545f491, 0x4f6cdd1d];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    // the low bits would else never hear of the high ones
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return { a, b };
}
