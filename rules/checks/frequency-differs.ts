/** One thing told to come round at two rates ("every year", "every three years"), or to have happened so many times and so many. */
import { inCommon } from '../compare/identity/about.js';
import { besides, occasionsOf, recurrenceOf, type Occasions } from '../compare/times/recurrence.js';
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
  revision: 5,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places tell how often one thing comes round, or how many times it happened, and not alike.',
  doesNotCover:
    'Rates told by days of the week, and those of one season or of what is told with another time.',
  keys: (claim) => [
    ...(recurrenceOf(claim) ? eventKeys(claim).map((key) => `comes round ${key}`) : []),
    ...(occasionsOf(claim) ? eventKeys(claim) : []),
  ],
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
      {
        shows: 'a count in a unit, and an adverb',
        documents: [
          { text: 'The river board meets twice a year. It has nine members.' },
          { text: 'The river board meets monthly. It has a chairman.' },
        ],
        message: '“twice a year” here, “monthly” there.',
        quoted: ['twice a year', 'monthly'],
      },
      {
        shows: 'how many times it happened',
        documents: [
          { text: 'The pump at Orle failed twice during the night. It is old.' },
          { text: 'During the night the pump at Orle failed four times. It is iron.' },
        ],
        message: '“twice” here, “four times” there.',
        quoted: ['twice', 'four times'],
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
        shows: 'a week, and a day of it',
        documents: [
          {
            text: 'The Orle lifeboat was launched four times last week. It is blue.',
            published: '2019-06-12',
          },
          { text: 'The Orle lifeboat was launched twice on Monday. It is old.', published: '2019-06-12' },
        ],
      },
      {
        shows: 'once, and once only',
        documents: [
          { text: 'The Orle regatta was once held in winter. It is free.' },
          { text: 'The Orle regatta was held in winter three times. It was wet.' },
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
  const [x, y] = clashing(first, second) ?? [];
  if (!x || !y) return null;
  const [a, b] = [first.claim, second.claim];
  if (a.polarity !== b.polarity || a.frame.tense !== b.frame.tense || a.modality !== b.modality) return null;
  const [own, other] = [first, second].map(({ claim }) => eventOf(claim).theme ?? eventOf(claim).agent);
  // “the audit board” is not the board
  if (relateTerms(own ?? null, other ?? null) !== 'same') return null;
  if (!sameEvent(first, second) || saysMore(first, x, second, y) || saysMore(second, y, first, x))
    return null;
  if (scopesDiffer(first, second)) return null;
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'The one comes round or happened too often to be the other in different words, and neither place names another time.',
    ],
    resolveBy: 'Look up how often it was in a calendar or record of it.',
  };
}

type At = Occasions['at'];

/** Two rates, or two counts of what happened. */
function clashing(first: CaseClaim, second: CaseClaim): [At, At] | null {
  const [x, y] = [recurrenceOf(first), recurrenceOf(second)];
  if (x && y) return Math.max(x.days / y.days, y.days / x.days) < ALIKE ? null : [x.at, y.at];
  const [a, b] = [occasionsOf(first), occasionsOf(second)];
  return a && b && a.count !== b.count ? [a.at, b.at] : null;
}

/** "By the insurers", "in turn", "to Hull", "should": what the other does not say may be what comes round at another rate. */
function saysMore(own: CaseClaim, at: At, second: CaseClaim, there: At): boolean {
  const [mine, others] = [besides(own, at), besides(second, there)];
  const known = new Set(second.claim.frame.words.map(canonical));
  const timed = new Set(mine.times.flatMap(({ text }) => text.toLowerCase().split(' ').map(canonical)));
  return (
    mine.words.some((word) => ![known, timed].some((some) => some.has(canonical(word)))) ||
    mine.quantities.length !== others.quantities.length ||
    mine.times.some(({ timex }) => !others.times.some((time) => time.timex === timex)) ||
    own.claim.operators.length !== second.claim.operators.length
  );
}
