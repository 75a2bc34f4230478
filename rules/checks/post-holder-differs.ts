/** One post, two people; or one person in one kind of post in two places: "the mayor of Paris" is one at a time. */
import { bothBrief } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { nameWords, oneThing, twoThings } from '../facts/names.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import { officesIn, type Office } from '../facts/offices.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const offices = factsOf(officesIn);

export const postHolderDiffers: PairRule = {
  id: 'post-holder-differs',
  revision: 5,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'Two short texts give a post that one person holds to two people, or one person two posts of that kind.',
  doesNotCover:
    'Posts that several hold at once, former holders, and bodies told once by name and once by role.',
  needs: ['brief'],
  keys: (claim) =>
    offices(claim).flatMap(({ post, body, holder }) =>
      [...nameWords(body), ...nameWords(holder)].map((word) => `${post} ${word}`),
    ),
  check,
  examples: {
    firing: [
      {
        shows: 'two mayors of one town',
        documents: [
          { text: 'At noon the mayor of Tarnmouth, Elena Varga, opened the new quay to the public.' },
          { text: 'Jonas Tveit is the Mayor of Tarnmouth.' },
        ],
        message: '“Elena Varga” holds the post of mayor here, “Jonas Tveit” there.',
        quoted: ['mayor of Tarnmouth', 'Mayor of Tarnmouth'],
      },
      {
        shows: 'one governor of two places',
        documents: [
          { text: 'Elena Varga, the governor of Skerry, met the Eastwick fishermen.' },
          { text: 'Elena Varga is the governor of Eastwick.' },
        ],
        message: 'The post of governor is of “Skerry” here, of “Eastwick” there.',
        quoted: ['governor of Skerry', 'governor of Eastwick'],
      },
      {
        shows: 'a deputy made the head',
        documents: [
          { text: 'Elena Varga, deputy governor of Skerry, spoke first.' },
          { text: 'Elena Varga is the governor of Skerry.' },
        ],
        message: 'Elena Varga is “deputy governor of Skerry” here, “governor of Skerry” there.',
        quoted: ['deputy governor of Skerry', 'governor of Skerry'],
      },
    ],
    silent: [
      {
        shows: 'one holder by two names',
        documents: [
          { text: 'The mayor of Tarnmouth, Elena Varga, opened the quay.' },
          { text: 'Mrs Varga is the Mayor of Tarnmouth.' },
        ],
      },
      {
        shows: 'one after the other',
        documents: [
          { text: 'The former mayor of Tarnmouth, Elena Varga, opened the quay.' },
          { text: 'Jonas Tveit is the Mayor of Tarnmouth.' },
        ],
      },
      {
        shows: 'two mayors of two towns',
        documents: [
          { text: 'The mayor of Tarnmouth, Elena Varga, opened the quay.' },
          { text: 'Jonas Tveit is the Mayor of Eastwick.' },
        ],
      },
      {
        shows: 'a country and its adjective',
        documents: [
          { text: 'The Norwegian prime minister, Elena Varga, was there.' },
          { text: 'Elena Varga is the prime minister of Norway.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second)) return null;
  const [a, b] = clashOf(offices(first), offices(second), clash) ?? [];
  if (!a || !b || told(offices(first), b) || told(offices(second), a)) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: messageOf(a, b, wordsAt(first, a), wordsAt(second, b)),
    because: [
      'One person holds this post at a time, and neither text says that the other is of another time.',
    ],
    resolveBy: 'Look up who held the post when the texts were written.',
  };
}

function clash(a: Office, b: Office): boolean {
  if (a.post !== b.post || a.past || b.past) return false;
  const [oneBody, oneHolder] = [oneThing(a.body, b.body), oneThing(a.holder, b.holder)];
  if (a.rank !== b.rank) return oneBody && oneHolder;
  return oneBody ? twoThings(a.holder, b.holder) : oneHolder && twoThings(a.body, b.body);
}

/** The other text says so too. */
const told = (among: readonly Office[], { post, rank, body, holder }: Office): boolean =>
  among.some(
    (own) =>
      own.post === post && own.rank === rank && oneThing(own.body, body) && oneThing(own.holder, holder),
  );

function messageOf(a: Office, b: Office, here: string, there: string): string {
  if (a.rank !== b.rank) return `${a.holder} is “${here}” here, “${there}” there.`;
  return oneThing(a.body, b.body)
    ? `“${a.holder}” holds the post of ${a.post} here, “${b.holder}” there.`
    : `The post of ${a.post} is of “${a.body}” here, of “${b.body}” there.`;
}
