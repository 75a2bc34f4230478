/** Scans what recurs: "every week", "each July", "daily", "every Tuesday", "on Tuesdays", "the first Monday of each month". */
import type { Piece } from '../numbers/pieces.js';
import { isCapital } from '../numbers/pieces.js';
import { numberAt } from '../numbers/numbers.js';
import { ORDINALS } from '../numbers/words.js';
import { monthAt, weekdayDate } from './dates.js';
import type { Scan } from './expressions.js';
import { durationText } from './duration-text.js';
import type { TimeExpression } from './expressions.js';
import { DAY_PARTS, PERIODS, SEASONS, WEEKDAYS } from './words.js';

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
  const everyDay = /^(?:seven|7) days (?:a|per) week$/.test(
    pieces
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (everyDay) return set('P1D', at + 4);
  const days = daysAt(pieces, at) ?? dayOfEachMonth(pieces, at);
  if (days) return set(days.value, days.next);
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

/** A plural names every such day: "Tuesdays", "Tuesday evenings", "weekends", "weekdays". */
function daysAt(pieces: readonly Piece[], at: number): { value: string; next: number } | null {
  const here = word(pieces, at);
  if (/^week(?:end|day)s$/.test(here) && /^(?:at|on|during|for|only|and|the)$/.test(word(pieces, at - 1)))
    return { value: here === 'weekends' ? 'XXXX-WXX-WE' : 'XXXX-WXX-WD', next: at + 1 };
  if (!isCapital(pieces[at]) || here.length < 'sunday'.length) return null;
  const plural = WEEKDAYS.get(here.slice(0, -1));
  if (plural !== undefined && here.endsWith('s')) return { value: `XXXX-WXX-${plural}`, next: at + 1 };
  const [day, parts] = [WEEKDAYS.get(here), word(pieces, at + 1)];
  const part = parts.endsWith('s') ? DAY_PARTS.get(parts.slice(0, -1)) : undefined;
  return day !== undefined && part ? { value: `XXXX-WXX-${day}${part}`, next: at + 2 } : null;
}

/** "The first Monday of each month", "the last Friday in every month": TIMEX3 has no value for these. */
function dayOfEachMonth(pieces: readonly Piece[], at: number): { value: string; next: number } | null {
  const i = word(pieces, at) === 'the' ? at + 1 : at;
  const n = word(pieces, i) === 'last' ? -1 : ORDINALS.get(word(pieces, i));
  const day = WEEKDAYS.get(word(pieces, i + 1));
  const each = /^(?:of|in)$/.test(word(pieces, i + 2)) && /^(?:each|every|the)$/.test(word(pieces, i + 3));
  return n && n < 6 && day !== undefined && each && word(pieces, i + 4) === 'month'
    ? { value: `XXXX-XX-M${n}-${day}`, next: i + 5 }
    : null;
}
