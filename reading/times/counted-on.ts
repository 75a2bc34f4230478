/**
 * "Took over in May 2013 and retired after three years": a length behind "after" in a clause that goes on from one with a date is
 * counted from that date, as "three years later" would be. Source: temporal coordination (Quirk et al. 1985, 13.24).
 */
import type { Piece } from '../numbers/pieces.js';
import type { TimeMatch } from './expressions.js';

/** So many pieces at most stand between the "and" and the "after": "and | stood down as its chairman | after two years". */
const CLAUSE = 8;

/** The match as one that is counted from the date before it; null where nothing says so. */
export function countedOn(
  pieces: readonly Piece[],
  match: TimeMatch,
  before: TimeMatch | undefined,
): TimeMatch | null {
  const { expression } = match;
  if (expression.kind !== 'duration' || expression.toward !== null || expression.ordinal) return null;
  const [amount, more] = expression.amounts;
  if (!amount || more || amount.n === null || !/^(?:day|week|fortnight|month|year)$/.test(amount.unit))
    return null;
  if (pieces[match.first - 1]?.lower !== 'after' || !isLast(pieces, match)) return null;
  if (before?.expression.kind !== 'date' || !goesOn(pieces, before.next, match.first - 1)) return null;
  return { ...match, expression: { kind: 'offset', amount, direction: 1, from: 'event' } };
}

/** Nothing of the clause stands behind it: "after two years as clerk" is counted from another day. */
function isLast(pieces: readonly Piece[], { first, next }: TimeMatch): boolean {
  const behind = pieces[next];
  return (
    behind === undefined || behind.sentence !== pieces[first]?.sentence || /^[.,;:–—]$/.test(behind.text)
  );
}

/** Between the date and the "after" a clause begins with "and" or "but" and has its verb. */
function goesOn(pieces: readonly Piece[], from: number, to: number): boolean {
  const sentence = pieces[to]?.sentence;
  if (pieces[from - 1]?.sentence !== sentence) return false;
  for (let i = to - 1; i >= Math.max(from, to - CLAUSE); i--) {
    if (!/^(?:and|but)$/.test(pieces[i]?.lower ?? '')) continue;
    return pieces.slice(i + 1, to).some(({ pos, lower }) => pos === 'VERB' || lower === 'retired');
  }
  return false;
}
