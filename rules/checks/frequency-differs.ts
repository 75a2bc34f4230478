/** One thing that recurs, told to recur at two rates: "every year", "every three years". */
import { inCommon } from '../compare/identity/about.js';
import { daysOf } from '../compare/times/durations.js';
import { eventOf } from '../compare/identity/event-view.js';
import { span } from '../compare/words/phrases.js';
import { eventKeys, sameEvent } from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { setApart } from '../compare/scope/set-apart.js';
import { relateTerms } from '../compare/identity/terms.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const frequencyDiffers: PairRule = {
  id: 'frequency-differs',
  revision: 3,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places tell how often one thing comes round, and not alike.',
  doesNotCover:
    'Rates told by days of the week, and those of one season or of what is told with another time.',
  keys: (claim) => (rateOf(claim) ? eventKeys(claim) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'so many times in a unit',
        documents: [
          { text: 'The choir of St Anne sings twice a week. It has nine members.' },
          { text: 'The choir of St Anne sings once a week. It has a leader.' },
        ],
        message: '“twice a week” here, “once a week” there.',
        quoted: ['twice a week', 'once a week'],
      },
      {
        shows: 'every year, every three years',
        documents: [
          { text: 'The Orle regatta is held every year. It is free.' },
          { text: 'The Orle regatta is held every three years. It is wet.' },
        ],
        message: '“every year” here, “every three years” there.',
        quoted: ['every year', 'every three years'],
      },
      {
        shows: 'an adverb',
        documents: [
          { text: 'The river board meets monthly. It has nine members.' },
          { text: 'The river board meets every week. It has a chairman.' },
        ],
        message: '“monthly” here, “every week” there.',
        quoted: ['monthly', 'every week'],
      },
    ],
    silent: [
      {
        shows: 'a count, and a bound that it keeps',
        documents: [
          { text: 'The choir of St Anne sings twice a week. It has nine members.' },
          { text: 'The choir of St Anne sings at least once a week. It has a leader.' },
        ],
      },
      {
        shows: 'two seasons',
        documents: [
          { text: 'The river board meets every week in summer. It has nine members.' },
          { text: 'The river board meets every month in winter. It has a chairman.' },
        ],
      },
      {
        shows: 'another board',
        documents: [
          { text: 'The river board meets every month. It has nine members.' },
          { text: 'The river audit board meets every week. It has a chairman.' },
        ],
      },
      {
        shows: 'by another, and for more',
        documents: [
          { text: 'The sluice at Orle is tested every month. It is old.' },
          { text: 'The sluice at Orle is tested by the insurers every six months. It is iron.' },
        ],
      },
      {
        shows: 'what once was',
        documents: [
          { text: 'The Orle regatta is held every three years. It is free.' },
          { text: 'The Orle regatta was held every year until the war. It was wet.' },
        ],
      },
      {
        shows: 'how often and when',
        documents: [
          { text: 'The Orle regatta is held every year. It is free.' },
          { text: 'The Orle regatta is held every June. It is wet.' },
        ],
      },
    ],
  },
};

/** Rates closer than this are one rate in other words: "every month", "every four weeks". */
const ALIKE = 1.25;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = [rateOf(first), rateOf(second)];
  if (!x || !y || Math.max(x.days / y.days, y.days / x.days) < ALIKE) return null;
  const [a, b] = [first.claim, second.claim];
  if (a.polarity !== b.polarity || a.frame.tense !== b.frame.tense || a.modality !== b.modality) return null;
  const [own, other] = [first, second].map(({ claim }) => eventOf(claim).theme ?? eventOf(claim).agent);
  // “the audit board” is not the board
  if (relateTerms(own ?? null, other ?? null) !== 'same') return null;
  if (!sameEvent(first, second) || saysMore(first, second) || saysMore(second, first)) return null;
  if (scopesDiffer(first, second)) return null;
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, x.at), span(second, y.at)],
    message: `“${x.at.text}” here, “${y.at.text}” there.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'The one comes round too often to be the other in different words, and neither place names another time.',
    ],
    resolveBy: 'Look up how often it is in a calendar, a timetable or the rules that set it.',
  };
}

/** "By the insurers", "in turn", "to Hull", "should": what the other does not say may be what comes round at another rate. */
function saysMore({ claim }: CaseClaim, { claim: other }: CaseClaim): boolean {
  const known = new Set(other.frame.words.map(canonical));
  const timed = new Set(claim.times.flatMap(({ text }) => text.toLowerCase().split(' ').map(canonical)));
  return (
    claim.frame.words.some((word) => ![known, timed].some((some) => some.has(canonical(word)))) ||
    claim.quantities.length !== other.quantities.length ||
    claim.operators.length !== other.operators.length
  );
}

/** "Every two years", "monthly", "twice a week": the days from one time to the next. None where the claim tells of another time besides, as of a season. */
function rateOf(one: CaseClaim): { at: At; days: number } | null {
  const { times, quote } = one.claim;
  if (SEASON.test(quote.exact)) return null;
  const counted = times.length === 0 ? countIn(one) : null;
  const [at, more] = times;
  if (counted || !at || more || !RECURS.test(at.text)) return counted;
  const days = daysOf(at);
  return days && { at, days: (days.min + days.max) / 2 };
}

interface At {
  start: number;
  end: number;
  text: string;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const COUNTED =
  /\b(?:(once|twice)|(two|three|four|five|six|\d{1,3}) times) (?:a|an|each|every|per) (day|week|month|year)\b/i;

/** "Twice a week": so many times in a unit, where nothing makes the count a bound. */
function countIn({ claim: { quote } }: CaseClaim): { at: At; days: number } | null {
  const match = COUNTED.exec(quote.exact);
  const [text = '', once, count = once ?? '', unit = ''] = match ?? [];
  const number = COUNTS[count.toLowerCase()] ?? Number(count);
  if (!match || number <= 0 || BOUND.test(quote.exact.slice(0, match.index))) return null;
  const start = quote.start + match.index;
  return { at: { start, end: start + text.length, text }, days: (DAYS[unit.toLowerCase()] ?? 0) / number };
}

const BOUND =
  /\b(?:at least|at most|up to|(?:more|less|fewer|no more|no less) than|over|about|around|some)\s+$/i;

const RECURS = /^(?:(?:every|each)\b|\p{L}+ly$)/iu;
/** Parts of a year or week, in which a thing may come round at a rate of its own. */
const SEASON =
  /\b(?:in|during|over|on) (?:the )?(?:spring|summer|autumn|fall|winter|term|holidays?|season|week(?:days|ends?)|\p{Lu}\p{Ll}+days?)\b/u;
