/** One event or state, two lengths. */
import type { Time } from '../../model/claim.js';
import { daysOf } from '../compare/durations.js';
import { span } from '../compare/phrases.js';
import { likeness, sameArguments, thingKeys, inCommon } from '../compare/same-event.js';
import { isDuration } from '../compare/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const durationDiffers: PairRule = {
  id: 'duration-differs',
  revision: 1,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one thing two lengths of time.',
  doesNotCover: 'Lengths of different stages, and "about" so long where the other lies near.',
  keys: (claim) => (durations(claim).length > 0 ? thingKeys(claim) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'one tax, two lives',
        documents: [
          { text: 'The tax would expire after 25 years.' },
          { text: 'The tax will expire after two decades.' },
        ],
        message: '“after 25 years” here, “after two decades” there, for one thing.',
        quoted: ['after 25 years', 'after two decades'],
      },
      {
        shows: 'one closure, two lengths',
        documents: [
          { text: 'The swimming pool will close for six weeks.' },
          { text: 'The swimming pool will be closed for three months.' },
        ],
        message: '“for six weeks” here, “for three months” there, for one thing.',
        quoted: ['for six weeks', 'for three months'],
      },
    ],
    silent: [
      {
        shows: 'two things',
        documents: [
          { text: 'The trust plans to cut 750 jobs over three years.' },
          { text: 'The trust plans to save £50m over four years.' },
        ],
      },
      {
        shows: 'a rough length',
        documents: [
          { text: 'The swimming pool will close for about three months.' },
          { text: 'The swimming pool will be closed for 13 weeks.' },
        ],
      },
      {
        shows: 'a stage of it',
        documents: [
          { text: 'The swimming pool will close for six weeks.' },
          { text: 'The sauna will close for three months.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const like = likeness(first, second);
  if (like.predicate !== 'same' || !sameArguments(first, second, like)) return null;
  if (first.claim.polarity !== second.claim.polarity) return null;
  const [x, y] = [durations(first)[0], durations(second)[0]];
  if (!x || !y || x.relation !== y.relation) return null;
  const [a, b] = [daysOf(x), daysOf(y)];
  if (!a || !b || (a.min <= b.max && b.min <= a.max)) return null;
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there, for one thing.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'The two lengths do not meet, however they are rounded.',
    ],
    resolveBy: 'Look up the length where it was laid down.',
  };
}

const durations = ({ claim }: CaseClaim): Time[] => claim.times.filter(isDuration);
