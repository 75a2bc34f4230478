/** Scans what recurs: "every week", "each July", "daily", "every Tuesday", "every two years". */
import type { Piece } from '../numbers/pieces.js';
import { numberAt } from '../numbers/numbers.js';
import { monthAt, weekdayDate } from './dates.js';
import type { Scan } from './expressions.js';
import { durationText } from './duration-text.js';
import type { TimeExpression } from './expressions.js';
import { DAY_PARTS, PERIODS, SEASONS } from './words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const never = (): boolean => false;

/** "every week", "each July", "daily", "every two years", "per year" is a rate and not taken. */
export function setAt(pieces: readonly Piece[], at: number): Scan | null {
  const set = (value: string, next: number): Scan => ({
    next,
    expression: { kind: 'set', value } satisfies TimeExpression,
  });
  const adverb = {
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    yearly: 'P1Y',
  }[word(pieces, at) as 'daily'];
  if (adverb && pieces[at]?.text === pieces[at]?.lower) return set(adverb, at + 1);
  if (word(pieces, at) !== 'every' && word(pieces, at) !== 'each') return null;
  const other = /^(other|second)$/.test(word(pieces, at + 1)) ? 1 : 0;
  const next = at + 1 + other;
  const number = other ? null : numberAt(pieces, next, never);
  const unit = PERIODS.get(word(pieces, number?.next ?? next));
  if (unit) return set(durationText([{ n: number?.value ?? 1 + other, unit }]), (number?.next ?? next) + 1);
  const part = DAY_PARTS.get(word(pieces, next));
  if (part) return set(`XXXX-XX-XX${part}`, next + 1);
  const month = monthAt(pieces, next);
  if (month) return set(`XXXX-${String(month.month).padStart(2, '0')}`, month.next);
  const day = weekdayDate(pieces, next);
  if (day?.expression.kind === 'date' && day.expression.day === undefined) {
    const of = DAY_PARTS.get(word(pieces, day.next));
    return set(`XXXX-WXX-${day.expression.weekday ?? 0}${of ?? ''}`, of ? day.next + 1 : day.next);
  }
  const season = SEASONS.get(word(pieces, next));
  return season ? set(`XXXX-${season}`, next + 1) : null;
}
