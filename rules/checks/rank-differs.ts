/** One thing, two places in one order: "the third tallest building in the country", "the country’s tallest", "fourth in the league". */
import { bothBrief } from '../compare/identity/brief.js';
import { oneThing } from '../compare/identity/ground.js';
import { oneName } from '../compare/words/one-name.js';
import { span } from '../compare/words/phrases.js';
import { inOneList, mayPlace, placeOf, type Place } from '../compare/turns/places.js';
import { mayRank, oneOrder, rankOf, type Rank } from '../compare/turns/ranks.js';
import { otherTime } from '../compare/times/moments.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { periods } from '../compare/identity/times.js';
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const rankDiffers: PairRule = {
  id: 'rank-differs',
  revision: 4,
  type: 'numeric',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One thing is given two places in one order, such as the tallest and the third tallest.',
  doesNotCover:
    '"One of the tallest", orders by another measure or of another place, and what was so at another time.',
  seeks: { verbs: (lemma) => mayRank(lemma) || mayPlace(lemma) },
  keys: (claim) => {
    const rank = rankOf(claim);
    const place = placeOf(claim);
    return [
      ...(rank ? [`${rank.by} ${rank.kind}`] : []),
      ...(place ? [...place.among].map((word) => `place in ${word}`) : []),
    ];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'the second, and the first',
        documents: [
          { text: 'Tarn Tower is the second tallest building in Norland. It was finished last spring.' },
          { text: 'Tarn Tower is the tallest building in Norland. It has forty floors.' },
        ],
        message: '“the second tallest building” here, “the tallest building” there.',
        quoted: ['the second tallest building', 'the tallest building'],
      },
      {
        shows: 'two places below the first',
        documents: [
          { text: 'The Halcyon is the third-oldest ferry on the lake. She was built in 1912.' },
          { text: 'The Halcyon is the second oldest ferry on the lake. Her engine is new.' },
        ],
        message: '“the third-oldest ferry” here, “the second oldest ferry” there.',
        quoted: ['the third-oldest ferry', 'the second oldest ferry'],
      },
      {
        shows: 'two places in a race',
        documents: [
          { text: 'The Halcyon came third in the harbour race. It rained.' },
          { text: 'The Halcyon finished in fifth place in the harbour race. Tea was served.' },
        ],
        message: '“third” here, “fifth place” there.',
        quoted: ['third', 'fifth place'],
      },
      {
        shows: 'no noun behind it, and another word for large',
        documents: [
          { text: 'The surge was the biggest ever recorded in the creek. It rained.' },
          { text: 'The surge was the second largest recorded in the creek. Tea was served.' },
        ],
        message: '“the biggest” here, “the second largest” there.',
        quoted: ['the biggest', 'the second largest'],
      },
      {
        shows: 'a month and its place among such months',
        documents: [
          { text: 'It was the wettest June on record. The hay was lost.' },
          { text: 'It was the third wettest June on record. The sluice held.' },
        ],
        message: '“the wettest June” here, “the third wettest June” there.',
        quoted: ['the wettest June', 'the third wettest June'],
      },
    ],
    silent: [
      {
        shows: 'places in two races',
        documents: [
          { text: 'The Halcyon came third in the harbour race. It rained.' },
          { text: 'The Halcyon came fifth in the island race. Tea was served.' },
        ],
      },
      {
        shows: 'places in two years',
        documents: [
          { text: 'The Halcyon came third in the harbour race in 2010. It rained.' },
          { text: 'The Halcyon came fifth in the harbour race in 2012. Tea was served.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'one of the first',
        documents: [
          { text: 'Tarn Tower is the second tallest building in Norland. It was finished last spring.' },
          { text: 'Tarn Tower is one of the tallest buildings in Norland. It has forty floors.' },
        ],
      },
      {
        shows: 'the first of a smaller place',
        documents: [
          { text: 'Tarn Tower is the second tallest building in Norland. It was finished last spring.' },
          { text: 'Tarn Tower is the tallest building in Eastwick. It has forty floors.' },
        ],
      },
      {
        shows: 'by another measure',
        documents: [
          { text: 'Tarn Tower is the second tallest building in Norland. It was finished last spring.' },
          { text: 'Tarn Tower is the newest building in Norland. It has forty floors.' },
        ],
      },
      {
        shows: 'no noun behind it, and of fewer years',
        documents: [
          { text: 'The surge was the biggest in the creek since 1960. It rained.' },
          { text: 'The surge was the second largest ever recorded in the creek. Tea was served.' },
        ],
      },
      {
        shows: 'another one',
        documents: [
          { text: 'Tarn Tower is the second tallest building in Norland. It was finished last spring.' },
          { text: 'Skerry Tower is the tallest building in Norland. It has forty floors.' },
        ],
      },
      {
        shows: 'first then, third now',
        documents: [
          { text: 'Tarn Tower was the tallest building in Norland in 1990. It has forty floors.' },
          { text: 'Tarn Tower is the third tallest building in Norland. Two towers in Eastwick are higher.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = clashing(first, second) ?? [];
  if (!x || !y || oneBreath(first, second)) return null;
  if (
    periods(first, second) === 'apart' ||
    otherTime(first, second) ||
    first.claim.frame.tense !== second.claim.frame.tense
  )
    return { kind: 'saved', explanation: 'period', message: 'The two places are of different times.' };
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there.`,
    because: ['Both rank one and the same by one measure.', 'It has one place in that order at a time.'],
    resolveBy: 'Look up the list, and the day that it is of.',
  };
}

type At = Place['at'];

/** Two places of one in one order by a superlative, or in one race, table or list. */
function clashing(first: CaseClaim, second: CaseClaim): [At, At] | null {
  const [a, b] = [rankOf(first), rankOf(second)];
  if (a && b) {
    const two = a.place !== null && b.place !== null && a.place !== b.place;
    const one = isOne(a.who, b.who) || (isOfTime(a) && isOfTime(b));
    return two && one && oneOrder(a, b, bothBrief(first, second)) ? [a.at, b.at] : null;
  }
  const [x, y] = [placeOf(first), placeOf(second)];
  return x && y && x.place !== y.place && inOneList(x, y) && isOne(x.who, y.who) ? [x.at, y.at] : null;
}

/** "It was the wettest June on record": "it" stands for the time itself. */
const isOfTime = ({ who, at }: Rank): boolean => /^it$/i.test(who.text) && TIME.test(at.head);
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|decade)$/i;

function isOne(a: Term, b: Term): boolean {
  if (a.entity !== null && b.entity !== null) return oneName(a.entity, b.entity);
  return !a.pronoun && !b.pronoun && (relateTerms(a, b) === 'same' || oneThing(a, b));
}
