/**
 * "Twice": how often something came about, told by an adverb, as "three times" tells it by a number and a noun.
 * Source: adverbials of definite frequency (Quirk et al. 1985, 8.64–66). Before what it multiplies it is no count of occasions.
 */
import type { Quantity } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';
import { boundBefore } from './bounds.js';
import { perAt } from './rates.js';

/** "twice the price", "twice as many", "twice that": a multiple of what stands behind. */
const MULTIPLIED =
  /^(?:as|the|that|what|my|our|your|his|her|its|their|over|[-–—]|'s|more|higher|larger|bigger|monthly|weekly|daily|yearly|\d.*)$/;

/** The quantity of a "twice" at a place, and the index behind it; null where it multiplies or nothing of the kind stands there. */
export function frequencyAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  room: { floor: number; limit: number },
): { quantity: Quantity; next: number } | null {
  const [here, after] = [pieces[at], pieces[at + 1]];
  if (here?.lower !== 'twice') return null;
  // "twice that evening": when it was, and no multiple
  if (room.limit > at + 1 && MULTIPLIED.test(after?.lower ?? '')) return null;
  // "twice-weekly", "at twice Bell's price"
  if (after?.pos === 'PROPN' || /^(?:at|for|to|of|is|was|nearly|almost)$/.test(pieces[at - 1]?.lower ?? ''))
    return null;
  const bound = boundBefore(pieces, at);
  const lead = bound && bound.first >= room.floor ? bound : null;
  const per = perAt(pieces, at + 1, room.limit);
  const next = per?.next ?? at + 1;
  const start = pieces[lead?.first ?? at]?.start ?? here.start;
  const end = pieces[next - 1]?.end ?? here.end;
  const quantity: Quantity = {
    text: text.slice(start, end),
    start,
    end,
    value: lead && lead.kind !== 'about' ? null : 2,
    min: lead?.kind === 'max' ? null : 2,
    max: lead?.kind === 'min' ? null : 2,
    approximate: lead?.kind === 'about',
    unit: '1',
    of: 'times',
    role: per ? 'rate' : 'total',
    ...(per ? { per: per.per } : {}),
  };
  return { quantity, next };
}
