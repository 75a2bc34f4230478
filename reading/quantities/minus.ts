/** Amounts below zero: "-0.3%", "−£3m", "£-3m", "minus 4 degrees". A hyphen is more often a joint, a dash or a bullet. */
import type { Piece } from '../numbers/pieces.js';

/** Index of the sign before the amount that begins at `first`, or null. `measured`: it has a unit. */
export function minusBefore(pieces: readonly Piece[], first: number, measured: boolean): number | null {
  const [here, sign, before] = [pieces[first], pieces[first - 1], pieces[first - 2]];
  if (!here || !sign || sign.sentence !== here.sentence) return null;
  const near = before && before.sentence === here.sentence ? before : undefined;
  if (near?.kind === 'number') return null;
  // "plus or minus 3 points"
  if (near?.lower === 'or') return null;
  if (sign.lower === 'minus' || sign.lower === 'negative') return first - 1;
  if (!/^[-−–]$/.test(sign.text) || !here.glued || (sign.glued && near?.text !== '(')) return null;
  // "-3% of homes" at the start of a line may be an item of a list
  if (sign.line && near) return null;
  const stated = !near || /^(ADP|AUX|VERB)$/.test(near.pos) || /^[(:]$/.test(near.text);
  return measured || (stated && sign.text !== '–') ? first - 1 : null;
}
