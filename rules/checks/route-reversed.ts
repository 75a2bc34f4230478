/** One journey is told to go from A to B here, and from B to A there; or to leave the place that it was bound for. */
import { isFact } from '../compare/identity/brief.js';
import { JOURNEY, journeyOf, leavesAndSeeks, tellsOfBoth, turnedRound } from '../compare/times/journeys.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { namedOwnersDiffer } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { relateTerms } from '../compare/identity/terms.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { datedTimes, periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const routeReversed: PairRule = {
  id: 'route-reversed',
  revision: 5,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  summary:
    'One journey goes from A to B here and from B to A there, or leaves the place that it was bound for.',
  doesNotCover: 'Journeys that go to and fro with no day told, and leaving a place after arriving in it.',
  seeks: JOURNEY,
  keys: (claim) => {
    const journey = journeyOf(claim);
    return [journey?.from, journey?.to].flatMap((term) => (term ? [canonical(term.head)] : []));
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a flight on one day',
        documents: [
          { text: 'The delegates flew from Velden to Tarnmouth on 4 May 2009. It was wet.' },
          { text: 'The delegates flew from Tarnmouth to Velden on 4 May 2009. It was dry.' },
        ],
        message:
          '“flew from Velden to Tarnmouth” here, “flew from Tarnmouth to Velden” there, of the delegates.',
        quoted: ['flew from Velden to Tarnmouth', 'flew from Tarnmouth to Velden'],
      },
      {
        shows: 'a move for good',
        documents: [
          { text: 'The Tveit family moved to Velden from Eastwick. It was wet.' },
          { text: 'The Tveit family moved from Velden to Eastwick. It was dry.' },
        ],
        message:
          '“moved to Velden from Eastwick” here, “moved from Velden to Eastwick” there, of the Tveit family.',
        quoted: ['moved to Velden from Eastwick', 'moved from Velden to Eastwick'],
      },
      {
        shows: 'left it, and bound for it',
        documents: [
          { text: 'The barge Halcyon left Velden on 4 May 2009. It was wet.' },
          { text: 'The barge Halcyon set out for Velden on 4 May 2009. It was dry.' },
        ],
        message: '“left Velden” here, “set out for Velden” there, of the barge Halcyon.',
        quoted: ['left Velden', 'set out for Velden'],
      },
      {
        shows: 'out of a place, and set out for it',
        documents: [
          { text: 'The relief convoy pulled out of Velden on 4 May 2009. It was wet.' },
          { text: 'The relief convoy headed for Velden on 4 May 2009. It was dry.' },
        ],
        message: '“pulled out of Velden” here, “headed for Velden” there, of the relief convoy.',
        quoted: ['pulled out of Velden', 'headed for Velden'],
      },
      {
        shows: 'a name alone, and a day told in passing',
        documents: [
          { text: 'The Halcyon lay there until departing for Velden on 4 May 2009. It was wet.' },
          { text: 'The Halcyon left Velden on 4 May 2009. It was dry.' },
        ],
        message: '“departing for Velden” here, “left Velden” there, of the Halcyon.',
        quoted: ['departing for Velden', 'left Velden'],
      },
    ],
    silent: [
      {
        shows: 'the harbour of another firm',
        documents: [
          { text: 'Marlow’s barge left Velden on 4 May 2009. It was wet.' },
          { text: 'Acme’s barge set out for Velden on 4 May 2009. It was dry.' },
        ],
      },
      {
        shows: 'there and back, with no day told',
        documents: [
          { text: 'The barge Halcyon sailed from Velden to Tarnmouth. It was wet.' },
          { text: 'The barge Halcyon sailed from Tarnmouth to Velden. It was dry.' },
        ],
      },
      {
        shows: 'the two ends of one journey',
        documents: [
          { text: 'The barge Halcyon left Velden on 4 May 2009. It was wet.' },
          { text: 'The barge Halcyon set out for Tarnmouth on 4 May 2009. It was dry.' },
        ],
      },
      {
        shows: 'there and away again on one day',
        documents: [
          { text: 'The bishop flew to Velden on 4 May 2009. It was wet.' },
          { text: 'The bishop left Velden again late on 4 May 2009. It was dry.' },
        ],
      },
      {
        shows: 'two days',
        documents: [
          { text: 'The barge Halcyon left Velden on 4 May 2009. It was wet.' },
          { text: 'The barge Halcyon set out for Velden on 2 May 2009. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two boats',
        documents: [
          { text: 'The barge Halcyon left Velden on 4 May 2009. It was wet.' },
          { text: 'The barge Petrel set out for Velden on 4 May 2009. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [journeyOf(first), journeyOf(second)];
  if (!a?.traveller || !b?.traveller || !isFact(first) || !isFact(second)) return null;
  if (a.traveller.owner && b.traveller.owner && a.traveller.owner !== b.traveller.owner) return null;
  const round = turnedRound(a, b);
  if (!round && !leavesAndSeeks(a, b)) return null;
  // there and back on one day
  if (tellsOfBoth(first) || tellsOfBoth(second)) return null;
  if (oneBreath(first, second) || namedOwnersDiffer(first, second)) return null;
  if (!/^(?:same|narrower)$/.test(relateTerms(a.traveller, b.traveller))) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  // a boat goes to and fro: without a day only a move for good can be told both ways
  if (!(round && a.lasting && b.lasting) && !onOneDay(first, second)) return null;
  const ends = new Set(
    [a.from, a.to, b.from, b.to].flatMap((term) => term?.text.toLowerCase().split(' ') ?? []),
  );
  const apart = scopedApart(first, second, ends);
  if (apart) return { kind: 'saved', ...apart };
  const words = ({ claim: { quote } }: CaseClaim, { start, end }: typeof a): string =>
    quote.exact.slice(Math.max(0, start - quote.start), Math.max(0, end - quote.start));
  const traveller = a.traveller.text.replace(/^The /, 'the ');
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${words(first, a)}” here, “${words(second, b)}” there, of ${traveller}.`,
    because: [
      'Both tell of one traveller and the same places.',
      'At one time it went the one way or the other.',
    ],
    resolveBy: 'Find a ticket, log or timetable of that day.',
  };
}

/** Both name a time, and it is one; of a text without a date the days of its year are told by their names alone. */
function onOneDay(first: CaseClaim, second: CaseClaim): boolean {
  if ([first, second].every((one) => datedTimes(one).length > 0)) return periods(first, second) === 'same';
  const days = second.claim.times.map(({ text }) => text.toLowerCase());
  return first.claim.times.some(({ text }) => days.includes(text.toLowerCase()));
}
