/**
 * How often a thing comes round ("every two years", "monthly", "twice a week"), and on how many occasions it happened ("only once",
 * "three times").
 */
import type { Quantity, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { sought } from '../../sought/sought.js';
import { canonical } from '../words/words.js';
import { daysTold } from './durations.js';

interface At {
  start: number;
  end: number;
  text: string;
}

/** Days from one time to the next. */
export interface Recurrence {
  at: At;
  days: number;
}

/** How many times it happened. */
export interface Occasions {
  at: At;
  count: number;
}

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
};
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `(?:(once|twice)|(${SMALL.join('|')}|\\d{1,3}) times)`;
const PER = sought(
  new RegExp(`\\b${NUMBER} (?:a|an|each|every|per) (hour|day|week|fortnight|month|year)\\b`, 'i'),
);
const TIMES = sought(
  new RegExp(
    `\\b(only |just )?${NUMBER}\\b(?! (?:a|an|each|every|per|the|as|more|or|over|again|bigger|larger|his|her|its|their) ?\\b)`,
    'i',
  ),
);
const BOUND =
  /\b(?:at least|at most|up to|(?:more|less|fewer|no more|no less) than|over|about|around|nearly|almost|some|or)\s+$/i;

const RECURS = /^(?:(?:every|each)\b|\p{L}+ly$)/iu;
/** Parts of a year or week, in which a thing may come round at a rate of its own. */
const SEASON =
  /\b(?:in|during|over|on) (?:the )?(?:spring|summer|autumn|fall|winter|term|holidays?|season|week(?:days|ends?)|\p{Lu}\p{Ll}+days?)\b/u;

const valueOf = (word: string): number => {
  const lower = word.toLowerCase();
  if (lower === 'once') return 1;
  if (lower === 'twice') return 2;
  const at = SMALL.indexOf(lower);
  return at < 0 ? Number(word) : at + 1;
};

const placed = ({ claim: { quote } }: CaseClaim, { 0: text, index }: RegExpExecArray): At => ({
  start: quote.start + index,
  end: quote.start + index + text.length,
  text,
});

/** How often a thing comes round. None where the claim tells of another time besides, as of a season. */
export const recurrenceOf = onceOf((own): Recurrence | null => {
  const { times, quote } = own.claim;
  if (SEASON.test(quote.exact)) return null;
  const counted = countIn(own);
  const [at, more] = times;
  if (counted || !at || more || !RECURS.test(at.text)) return counted;
  const days = daysTold(at);
  return days && { at, days: (days.min + days.max) / 2 };
});

/** "Twice a week": so many times in a unit, where nothing makes the count a bound. */
function countIn(own: CaseClaim): Recurrence | null {
  const { quote, times } = own.claim;
  const match = PER.exec(quote.exact);
  const [, once, count = once ?? '', unit = ''] = match ?? [];
  const number = valueOf(count);
  const [from, to] = match
    ? [quote.start + match.index, quote.start + match.index + match[0].length]
    : [0, 0];
  if (!match || number <= 0 || times.some(({ start, end }) => end <= from || to <= start)) return null;
  if (BOUND.test(quote.exact.slice(0, match.index))) return null;
  return { at: placed(own, match), days: (DAYS[unit.toLowerCase()] ?? 0) / number };
}

/** On how many occasions: "three times", "only once"; "once" alone may be "formerly". */
export const occasionsOf = onceOf((own): Occasions | null => {
  const { quote, frame, polarity } = own.claim;
  const match = TIMES.exec(quote.exact);
  const [, only, once, count = once ?? ''] = match ?? [];
  if (!match || polarity === 'negative' || BOUND.test(quote.exact.slice(0, match.index))) return null;
  if (/^once$/i.test(count) && only === undefined) return null;
  // "four times champion", "twice married", "three times out of five"
  const behind = quote.exact.slice(match.index + match[0].length);
  if (/^ (?:out )?of\b|^ (?!last|this|yesterday)\p{Ll}+(?:er|ed)\b/u.test(behind) || /^-/.test(behind))
    return null;
  if ((frame.predicate?.start ?? Infinity) > quote.start + match.index) return null;
  return { at: placed(own, match), count: valueOf(count) };
});

/** The words of a claim besides those that tell how often, in its times and figures too. */
export const besides = (
  { claim }: CaseClaim,
  { start, end }: At,
): { words: string[]; times: Time[]; quantities: Quantity[] } => {
  const outside = (one: { start: number; end: number }): boolean => one.end <= start || end <= one.start;
  const text = claim.quote.exact.slice(start - claim.quote.start, end - claim.quote.start);
  const told = new Set((text.match(/\p{L}+/gu) ?? []).map(canonical));
  return {
    words: claim.frame.words.filter((word) => !told.has(canonical(word))),
    times: claim.times.filter(outside),
    quantities: claim.quantities.filter(outside),
  };
};
