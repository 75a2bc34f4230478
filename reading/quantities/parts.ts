/** Units behind "of". A share of one unit is an amount: "half a mile", "three-quarters of a per cent", "half of 1 per cent". */
import type { Piece } from '../numbers/pieces.js';
import type { NumberRead } from '../numbers/read.js';
import { unitAt } from './unit-of-number.js';

type Unit = NonNullable<ReturnType<typeof unitAt>>;

/**
 * The unit that the share at hand is a share of, or null: "half a mile", not "half of the miles". The unit of a vague number
 * stands behind "of" as well: "millions of dollars", "hundreds of miles".
 */
export function unitBehindOf(pieces: readonly Piece[], number: NumberRead): Unit | null {
  if (number.vague && pieces[number.next]?.lower === 'of') return unitAt(pieces, number.next + 1);
  if (!number.share) return null;
  const article = pieces[number.next]?.lower === 'of' ? number.next + 1 : number.next;
  if (!/^(a|an|one|1)$/.test(pieces[article]?.lower ?? '')) return null;
  return unitAt(pieces, article + 1);
}
