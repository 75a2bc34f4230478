/** Two short texts tell one thing, word for word or nearly, and give it different dates or lengths of time. */
import type { Time } from '../../model/claim.js';
import { bothBrief, briefLikeness, briefWords, isFact } from '../compare/identity/brief.js';
import { comparedLengths } from '../compare/times/durations.js';
import { span } from '../compare/words/phrases.js';
import { inReadersWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { datedTimes, isDuration, touching } from '../compare/identity/times.js';
import { markedApart } from '../compare/scope/set-apart.js';
import { countsDiffer } from '../compare/figures/quantities.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const MIN_WORDS = 2;
/** Share of the shorter text's words where both have one verb, and where only the rest of the words shows that they tell one thing. */
const SAME_VERB_SHARE = 0.6;
const COPY_SHARE = 0.8;
const COPY_WORDS = 6;

export const shortDatesDiffer: PairRule = {
  id: 'short-dates-differ',
  revision: 11,
  type: 'temporal-date',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two short texts tell one event and give it different dates or lengths.',
  doesNotCover: 'Longer texts, events that recur, and dates of which one holds the other.',
  needs: ['brief', 'time'],
  keys: (claim) =>
    claim.claim.frame.brief && claim.claim.polarity === 'positive' && claim.claim.times.length > 0
      ? [...briefWords(claim)]
      : [],
  check,
  examples: {
    firing: [
      {
        shows: 'one attack, two years',
        documents: [
          { text: 'In 1997 the seal attacked a swimmer at Tarnmouth pier.' },
          { text: 'The seal attacked the Tarnmouth swimmer in 1994.' },
        ],
        message: '“In 1997” here, “in 1994” there.',
        quoted: ['In 1997', 'in 1994'],
      },
      {
        shows: 'a copy with another length',
        documents: [
          {
            text: 'After spending about twelve hours on the pier roof, the climber rang the harbour master and asked for a ladder.',
          },
          {
            text: 'After spending about 45 minutes on the pier roof, the climber rang the harbour master and asked for a ladder.',
          },
        ],
        message: '“twelve hours” here, “45 minutes” there.',
        quoted: ['twelve hours', '45 minutes'],
      },
    ],
    silent: [
      {
        shows: 'what is usual, and some',
        documents: [
          { text: 'Patients of the Tarnmouth clinic wait four weeks.' },
          { text: 'Some patients of the Tarnmouth clinic wait nine weeks.' },
        ],
      },
      {
        shows: 'two anniversaries',
        documents: [
          { text: 'The 10th anniversary of the Tarnmouth bridge lasted three days.' },
          { text: 'The 20th anniversary of the Tarnmouth bridge lasts a month.' },
        ],
      },
      {
        shows: 'two counts, each with its year',
        documents: [
          { text: 'In 2010 the Tarnmouth parish had 12,000 inhabitants.' },
          { text: 'In 2020 the Tarnmouth parish had 15,000 inhabitants.' },
        ],
      },
      {
        shows: 'one date told more closely',
        documents: [
          { text: 'The Tarnmouth lighthouse was built in 1871.' },
          { text: 'The Tarnmouth lighthouse was built in May 1871.' },
        ],
      },
      {
        shows: 'two events of two years',
        documents: [
          { text: 'In 1997 the seal attacked a swimmer at Tarnmouth pier.' },
          { text: 'The Tarnmouth pier was closed in 1994.' },
        ],
      },
      {
        shows: 'a year and a day in it',
        documents: [
          { text: 'The seal attacked the Tarnmouth swimmer in 1997.' },
          { text: 'On 4 May 1997 the seal attacked the Tarnmouth swimmer.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  if (isPartial(first) !== isPartial(second)) return null;
  if (!tellOneThing(first, second)) return null;
  const [x, y] = clash(first, second) ?? [];
  if (!x || !y) return null;
  const apart = markedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there.`,
    because: [
      `Both tell one thing: they share ${inReadersWords(first, briefLikeness(first, second).words)}.`,
      'The two times do not touch.',
    ],
    resolveBy: 'Find a record of the day.',
  };
}

function tellOneThing(first: CaseClaim, second: CaseClaim): boolean {
  const { words, ratio } = briefLikeness(first, second);
  if (namesDiffer(first, second) || words.length < MIN_WORDS) return false;
  if (words.length >= COPY_WORDS && ratio >= COPY_SHARE) return true;
  return relatePredicates(first, second) === 'same' && ratio >= SAME_VERB_SHARE;
}

/** The times of the two claims, where none of one touches any of the other: dates with dates, lengths with lengths. */
function clash(first: CaseClaim, second: CaseClaim): [Time, Time] | null {
  const [a, b] = [ownDates(first), ownDates(second)];
  const [x, y] = [a[0], b[0]];
  if (x && y && !countsDiffer(first, second) && !a.some((s) => b.some((t) => touching(s, t)))) return [x, y];
  const [p, q] = [first.claim.times.find(isDuration), second.claim.times.find(isDuration)];
  const [c, d] = (p && q && comparedLengths(p, q)) ?? [];
  return p && q && c && d && (c.max < d.min || d.max < c.min) ? [p, q] : null;
}

const ownDates = (claim: CaseClaim): Time[] =>
  datedTimes(claim).filter(({ relation }) => relation === 'on' || relation === 'during');
