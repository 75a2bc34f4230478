/**
 * The figure that another one is set against, told without what both are of: "handled 1.2 million tonnes of freight, down from 1.5
 * million", "36 ships, up from 29", "62 per cent, compared with 58". Source: ellipsis of the head in comparisons (Quirk et al. 1985, 15.66).
 */
import type { Quantity } from '../../model/claim.js';

/** What stands right before the figure compared with. */
const SET_AGAINST =
  /^[^.;!?"“”]{0,70}(?:\b(?:up|down|higher|lower) (?:from|than)|\b(?:compared|in comparison) (?:with|to)) (?:(?:just|about|around|nearly|almost|over|only|some) )*$/i;

/** Gives figures without unit and noun those of the figure that they are compared with, the nearest before. */
export function withCompared(found: readonly Quantity[], text: string): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of found) {
    const before = out.at(-1);
    out.push(before && isSetAgainst(before, quantity, text) ? likened(quantity, before) : quantity);
  }
  return out;
}

function isSetAgainst(before: Quantity, quantity: Quantity, text: string): boolean {
  if (quantity.unit !== '1' || quantity.of !== null || quantity.quantifier !== undefined) return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(quantity.text.replace(/^\D+/, ''))) return false;
  if (before.role === 'change' || before.quantifier !== undefined || before.per !== undefined) return false;
  return (
    (before.unit !== '1' || before.of !== null) && SET_AGAINST.test(text.slice(before.end, quantity.start))
  );
}

const likened = (quantity: Quantity, { unit, of }: Quantity): Quantity => ({ ...quantity, unit, of });
