/**
 * Structured claims for the benches of the engine: "the NAME stood at £1000000", one in a hundred against the one before it.
 * Every thing has a name of its own; or one in fifty is a budget ("bacadan budget"), so that one key holds 2 %.
 */
import type { Claim } from '../../model/claim.js';
import type { CheckInput } from '../../rules/engine.js';
import { balance, META } from '../../test/rules/sample-claims.js';

/** Claims of one document, as in a long report. */
const PER_DOCUMENT = 100;

export type Kind = 'own names' | 'one key holds 2 %';
export const KINDS: readonly Kind[] = ['own names', 'one key holds 2 %'];

export function thingOf(kind: Kind, i: number): string {
  const named = isConflict(i) ? i - 1 : i;
  return kind === 'own names' || named % 50 !== 0 ? nameOf(named) : `${nameOf(named)} budget`;
}

const isConflict = (i: number): boolean => i % 100 === 99;
export const valueOf = (i: number): number => (isConflict(i) ? 9_000_000 : 1_000_000);

export function claimAt(kind: Kind, i: number): Claim {
  const place = (i % PER_DOCUMENT) * 60;
  return balance(`c${i}`, `d${Math.floor(i / PER_DOCUMENT)}`, place, thingOf(kind, i), valueOf(i));
}

/** A case of so many claims. */
export function caseOf(kind: Kind, size: number): CheckInput {
  const documents = Array.from({ length: Math.ceil(size / PER_DOCUMENT) }, (_, i) => ({
    id: `d${i}`,
    meta: META,
  }));
  return { documents, claims: Array.from({ length: size }, (_, i) => claimAt(kind, i)) };
}

/** A name in letters for each number: rules leave digits out of what a thing is called. */
function nameOf(i: number): string {
  const letters = [...String(i).padStart(7, '0')]
    .map((digit) => 'bcdfghklmn'[Number(digit)] ?? 'b')
    .join('a');
  return `${letters}an`;
}
