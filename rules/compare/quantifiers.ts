/**
 * What share of some things a claim is about, as an interval between 0 (none) and 1 (all), so that "every", "most", "three of 14"
 * and "two closed" can be compared. Open ends are given by steps of a millionth: "most" is more than a half.
 */
import type { Quantity } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';
import { measureOf, type Measure } from './measure.js';
import { perCentOf } from './quantities.js';

const STEP = 1e-6;

/** Shares by quantifier: what the word promises at least and at most. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  all: [1, 1],
  every: [1, 1],
  each: [1, 1],
  both: [1, 1],
  everyone: [1, 1],
  everybody: [1, 1],
  no: [0, 0],
  none: [0, 0],
  neither: [0, 0],
  nobody: [0, 0],
  most: [0.5 + STEP, 1],
  majority: [0.5 + STEP, 1],
  minority: [STEP, 0.5 - STEP],
  few: [0, 0.5 - STEP],
  handful: [STEP, 0.5 - STEP],
  half: [0.4, 0.6],
  some: [STEP, 1],
  several: [STEP, 1],
  many: [STEP, 1],
};

/** The things that a claim quantifies over, and the share of them that its predicate holds of. */
export interface Portion {
  at: { start: number; end: number; text: string };
  over: Measure;
  min: number;
  max: number;
  /** True where a quantifier or "N of M" says it, false for a bare count. */
  wholeKnown: boolean;
}

/** The portion that a claim speaks of; null where it has no quantifier or count of things. A negated "all" is "not all". */
export function portionOf(claim: CaseClaim): Portion | null {
  for (const at of claim.claim.quantities) {
    const found = ofNotOne(claim, at) ?? ofQuantifier(claim, at) ?? ofPart(claim, at);
    if (found) return found;
  }
  for (const at of claim.claim.quantities) {
    const found = ofCount(claim, at);
    if (found) return found;
  }
  return null;
}

function ofQuantifier(claim: CaseClaim, at: Quantity): Portion | null {
  const share = at.quantifier ? shareOf(at.quantifier) : null;
  const over = share ? measureOf(claim, at) : null;
  if (!share || !over) return null;
  const [min, max] = share;
  const negated = claim.claim.polarity === 'negative' && max > 0;
  if (negated && min !== 1) return null;
  return { at, over, min: negated ? 0 : min, max: negated ? 1 - STEP : max, wholeKnown: true };
}

/** "Not one tenant", "not a single tenant": none of them. */
function ofNotOne(claim: CaseClaim, at: Quantity): Portion | null {
  const { quote, polarity } = claim.claim;
  const before = quote.exact.slice(0, Math.max(0, at.start - quote.start));
  if (at.value !== 1 || polarity !== 'negative' || !/\bnot(?: a)?\s*$/i.test(before)) return null;
  const over = measureOf(claim, at);
  return over && { at, over, min: 0, max: 0, wholeKnown: true };
}

/** "Three of the 14 centres", "two out of every three classes", "60 per cent of pupils". */
function ofPart(claim: CaseClaim, at: Quantity): Portion | null {
  const { quantities, quote, polarity } = claim.claim;
  if (/\ball but\s*$/i.test(quote.exact.slice(0, Math.max(0, at.start - quote.start)))) return null;
  if (polarity === 'negative') return null;
  const perCent = at.role === 'change' ? null : perCentOf(at);
  if (perCent !== null) {
    const over = measureOf(claim, at);
    // "12 per cent above the estimate" and "unemployment is 8 per cent" are no shares of some things
    if (!over || over.kind === 'change' || (over.kind === 'level' && at.unit === '%')) return null;
    return { at, over, min: perCent / 100, max: perCent / 100, wholeKnown: true };
  }
  const whole = quantities.find((other) => {
    if (other.start <= at.start || other.unit !== '1' || at.unit !== '1') return false;
    const between = quote.exact.slice(at.start - quote.start, other.start - quote.start);
    return /^[^,;.]{1,20}?\s(?:\p{L}+\s+)?(?:out )?of\b[^,;.]{0,40}$/u.test(between);
  });
  if (!whole?.value || at.value === null || at.value > whole.value) return null;
  const over = measureOf(claim, whole) ?? measureOf(claim, at);
  const share = at.value / whole.value;
  return (
    over && {
      at: { start: at.start, end: Math.max(at.end, whole.end), text: '' },
      over,
      min: share,
      max: share,
      wholeKnown: true,
    }
  );
}

/** A bare count: more than none, perhaps all. */
function ofCount(claim: CaseClaim, at: Quantity): Portion | null {
  if (at.unit !== '1' || at.quantifier || claim.claim.polarity === 'negative' || (at.min ?? 0) <= 0)
    return null;
  const over = measureOf(claim, at);
  return over?.counted ? { at, over, min: STEP, max: 1, wholeKnown: false } : null;
}

function shareOf(quantifier: string): readonly [number, number] | null {
  const words = quantifier.toLowerCase().split(/\s+/);
  for (const word of words.reverse()) {
    const share = SHARES[word];
    if (share) return share;
  }
  return null;
}

/** True where a claim speaks of some, most or few of its things: another part may do otherwise. */
export function isPartial(claim: CaseClaim): boolean {
  const portion = portionOf(claim);
  return portion !== null && portion.wholeKnown && portion.min < 1 && portion.max > 0;
}

/** The portion of the same things that the opposite predicate holds of. */
export function inverted(portion: Portion): Portion {
  return { ...portion, min: 1 - portion.max, max: 1 - portion.min };
}
