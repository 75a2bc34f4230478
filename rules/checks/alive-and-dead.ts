/** Somebody is alive in one short text and dead in another. */
import { bothBrief } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { fatesIn, type Fate } from '../facts/fates.js';
import { nameWords } from '../facts/names.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const fates = factsOf(fatesIn);

export const aliveAndDead: PairRule = {
  id: 'alive-and-dead',
  revision: 4,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that somebody is alive, another that the same one is dead.',
  doesNotCover:
    'Fears and rumours of a death, questions, and people of whom the texts share no part of the name.',
  needs: ['brief'],
  keys: (claim) => fates(claim).flatMap(({ name }) => nameWords(name)),
  sides: (claim) => {
    const is = [...new Set(fates(claim).map(({ alive }) => (alive ? 'alive' : 'dead')))];
    return { is, meets: is.map((side) => (side === 'alive' ? 'dead' : 'alive')) };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a headline without a verb',
        documents: [
          { text: 'Tveit, keeper of the lighthouse at Tarnmouth, alive and in good spirits' },
          { text: 'Lighthouse keeper Jonas Tveit was killed in the storm' },
        ],
        message:
          '“Tveit, keeper of the lighthouse at Tarnmouth, alive” here, “Jonas Tveit was killed” there.',
        quoted: ['Tveit, keeper of the lighthouse at Tarnmouth, alive', 'Jonas Tveit was killed'],
      },
      {
        shows: 'a death denied',
        documents: [{ text: 'Elena Varga is not dead' }, { text: 'The pilot Elena Varga died at sea.' }],
        message: '“Elena Varga is not dead” here, “Elena Varga died” there.',
        quoted: ['Elena Varga is not dead', 'Elena Varga died'],
      },
    ],
    silent: [
      {
        shows: 'two people',
        documents: [
          { text: 'Elena Varga is alive and well.' },
          { text: 'Jonas Tveit was killed in the storm.' },
        ],
      },
      {
        shows: 'a fear',
        documents: [
          { text: 'Elena Varga is alive and well.' },
          { text: 'Elena Varga feared dead in the storm' },
        ],
      },
      {
        shows: 'a question',
        documents: [{ text: 'Elena Varga is alive and well.' }, { text: 'Elena Varga dead?' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second)) return null;
  const [a, b] = clashOf(fates(first), fates(second), clash) ?? [];
  if (!a || !b) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${wordsAt(first, a)}” here, “${wordsAt(second, b)}” there.`,
    because: ['Both name one person, who is either alive or dead.'],
    resolveBy: 'Find out which text is the later, and what it rests on.',
  };
}

const clash = (a: Fate, b: Fate): boolean =>
  a.alive !== b.alive && nameWords(a.name).some((word) => nameWords(b.name).includes(word));
