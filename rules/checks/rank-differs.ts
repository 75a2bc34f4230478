/** One thing, two places in one order: "the third tallest building in the country", "the country’s tallest building". */
import { bothBrief } from '../compare/identity/brief.js';
import { oneThing } from '../compare/identity/ground.js';
import { oneName } from '../compare/words/one-name.js';
import { span } from '../compare/words/phrases.js';
import { oneOrder, rankOf } from '../compare/turns/ranks.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { periods } from '../compare/identity/times.js';
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const rankDiffers: PairRule = {
  id: 'rank-differs',
  revision: 1,
  type: 'numeric',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One thing is given two places in one order, such as the tallest and the third tallest.',
  doesNotCover:
    '"One of the tallest", orders by another measure or of another place, and what was so at another time.',
  keys: (claim) => {
    const rank = rankOf(claim);
    return rank ? [`${rank.by} ${rank.kind}`] : [];
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
    ],
    silent: [
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
  const [a, b] = [rankOf(first), rankOf(second)];
  if (!a || !b || a.place === null || b.place === null || a.place === b.place) return null;
  if (!oneOrder(a, b, bothBrief(first, second)) || !isOne(a.who, b.who) || oneBreath(first, second))
    return null;
  if (periods(first, second) === 'apart' || first.claim.frame.tense !== second.claim.frame.tense)
    return { kind: 'saved', explanation: 'period', message: 'The two places are of different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${a.at.text}” here, “${b.at.text}” there.`,
    because: ['Both rank one and the same by one measure.', 'It has one place in that order at a time.'],
    resolveBy: 'Look up the list, and the day that it is of.',
  };
}

function isOne(a: Term, b: Term): boolean {
  if (a.entity !== null && b.entity !== null) return oneName(a.entity, b.entity);
  return !a.pronoun && !b.pronoun && (relateTerms(a, b) === 'same' || oneThing(a, b));
}
