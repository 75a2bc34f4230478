/** One unit of something: "a metre of water", "a penny a litre", "a mile away". The article counts where the unit measures something. */
import type { Piece } from '../numbers/pieces.js';
import { exact } from '../numbers/read.js';
import type { Measured } from './ranges.js';
import { unitAt } from './unit-of-number.js';

/** Units that are more often figures of speech: "a degree of trust", "a point of order", "a ton of work". */
const FIGURATIVE = /^(?:degrees?|points?|grains?|tons?|bars?|cups?|knots?|stone|hands?|feet)$/;
/** What shows that something is measured: "of water", "a litre", "a mile away". */
const MEASURES = /^(?:of|a|an|per|each|more|less|away|off|high|long|deep|wide|thick|up|down)$/;

/** The unit behind "a" or "an" at a place as one of it, or null. */
export function oneUnitAt(pieces: readonly Piece[], at: number): Measured | null {
  const noun = pieces[at + 1];
  if (!/^an?$/.test(pieces[at]?.lower ?? '') || noun?.kind !== 'word' || noun.text.length < 4) return null;
  if (FIGURATIVE.test(noun.lower) || noun.paragraph !== pieces[at]?.paragraph) return null;
  // "A litre of milk costs 90p" is about litres in general
  if (pieces[at - 1]?.sentence !== pieces[at]?.sentence) return null;
  const unit = unitAt(pieces, at + 1);
  const after = unit && pieces[unit.edge];
  if (!unit || !after || !MEASURES.test(after.lower)) return null;
  return {
    first: at,
    next: unit.edge,
    number: exact(1, at + 1, 'words'),
    unit: unit.unit,
    money: unit.money,
    age: false,
  };
}
