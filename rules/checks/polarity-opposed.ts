/** One event affirmed in one place and denied in another. */
import { likeness, sameEvent } from '../compare/same-event.js';
import { wholeQuote } from '../compare/phrases.js';
import { periods } from '../compare/times.js';
import { canonical } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const polarityOpposed: PairRule = {
  id: 'polarity-opposed',
  revision: 1,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  summary: 'One place says that something happened or holds, another that it did not or does not.',
  doesNotCover:
    'Denials of a plan or an announcement, and "no" or "none" against a count: they have rules of their own.',
  keys: ({ claim }) => (claim.frame.predicate ? [canonical(claim.frame.predicate.lemma)] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a consultation affirmed and denied',
        documents: [
          { text: 'The ferry crews had been consulted on the new timetable before it was printed.' },
          { text: 'The ferry crews were not consulted on the new timetable before it was printed.' },
        ],
        message: 'One says “consulted”, the other denies it.',
        quoted: [
          'The ferry crews had been consulted on the new timetable before it was printed.',
          'The ferry crews were not consulted on the new timetable before it was printed.',
        ],
      },
    ],
    silent: [
      {
        shows: 'two different things, one done and one not',
        documents: [
          { text: 'The inspectors examined the boiler.' },
          { text: 'The inspectors did not examine the lifeboats.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.polarity === second.claim.polarity) return null;
  if (!sameEvent(first, second)) return null;
  const like = likeness(first, second);
  if (like.theme === 'different') return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `One says “${first.claim.frame.predicate?.text ?? ''}”, the other denies it.`,
    because: [`Both speak of one thing: they share ${like.words.join(', ')}.`],
    resolveBy: 'Find a source that shows whether it happened.',
  };
}
