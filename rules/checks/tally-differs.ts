/** One vote, two counts of it. */
import { inCommon } from '../compare/identity/about.js';
import { likeWords } from '../compare/identity/ground.js';
import { longBefore, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { isOnAmendment, oneTurnout, tallyOf, twoBodies } from '../compare/stands/tallies.js';
import { OF_VOTES } from '../compare/stands/voted-on.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const tallyDiffers: PairRule = {
  id: 'tally-differs',
  revision: 1,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'Two places count the votes on one thing differently.',
  doesNotCover: 'Votes on amendments, votes of two bodies, and counts of which only one side is told.',
  keys: (claim) => (tallyOf(claim) ? ['tally'] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a vote told as taken, and what was resolved',
        documents: [
          { text: 'Councillors voted by 19 to 11 to shut the baths. It was late.' },
          { text: 'It was resolved, by 17 votes to 13, to close the baths. It was dark.' },
        ],
        message: '“by 19 to 11” here, “by 17 votes to 13” there, for one vote.',
        quoted: ['by 19 to 11', 'by 17 votes to 13'],
      },
      {
        shows: 'for and against',
        documents: [
          { text: 'The sale of the field was approved, with nine in favour and four against. It was late.' },
          { text: 'The board approved the sale of the field by seven votes to six. It was dark.' },
        ],
        message: '“nine in favour and four against” here, “by seven votes to six” there, for one vote.',
        quoted: ['nine in favour and four against', 'by seven votes to six'],
      },
    ],
    silent: [
      {
        shows: 'two items of one meeting',
        documents: [
          { text: 'Councillors voted by 19 to 11 to shut the baths. It was late.' },
          { text: 'It was resolved, by 17 votes to 13, to open the library on Sundays. It was dark.' },
        ],
      },
      {
        shows: 'an amendment, and the motion',
        documents: [
          { text: 'Councillors voted by 19 to 11 to shut the baths. It was late.' },
          {
            text: 'An amendment to shut the baths in May alone was defeated by 16 votes to 14. It was dark.',
          },
        ],
      },
      {
        shows: 'a committee, and the council behind it',
        documents: [
          { text: 'Councillors voted by 19 to 11 to shut the baths. It was late.' },
          { text: 'The committee had voted by five to two to shut the baths. It was dark.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'Councillors voted by 19 to 11 in 2015 to shut the baths. It was late.' },
          { text: 'Councillors voted by 17 to 13 in 2018 to shut the baths. It was dark.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [tallyOf(first), tallyOf(second)];
  if (!a || !b || oneBreath(first, second)) return null;
  if ((a.own === b.own && a.others === b.others) || !oneTurnout(a, b)) return null;
  // which way it went is for other rules
  if (a.own > a.others !== b.own > b.others || relatePredicates(first, second) === 'opposite') return null;
  if (twoBodies(first, second) || isOnAmendment(first) || isOnAmendment(second)) return null;
  if (namesDiffer(first, second) || !onOneThing(first, second)) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second) || longBefore(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two votes were at different times.' };
  const shown = inCommon(first, second);
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${a.at.text}” here, “${b.at.text}” there, for one vote.`,
    because: [
      shown ? `Both speak of one vote: they share ${shown}.` : 'Both speak of one vote.',
      'A vote is counted once, and about as many voted in both.',
    ],
    resolveBy: 'Look for the count in the minutes.',
  };
}

/** All that the one says of what was voted on the other says too, in one word or in words akin; where nothing is said, nothing shows that it is one vote. */
function onOneThing(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [first, second].map(matterWords) as [string[], string[]];
  const alike = x.filter((word) => y.some((other) => word === other || likeWords(word, other)));
  const like = y.filter((word) => x.some((other) => word === other || likeWords(word, other)));
  return alike.length > 0 && (alike.length === x.length || like.length === y.length);
}

const matterWords = ({ claim: { quote } }: CaseClaim): string[] =>
  [...new Set(quote.exact.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [])].filter(
    (word) =>
      tellingWords([word]).size > 0 && !OF_VOTES.has(canonical(word)) && !COUNTING.has(canonical(word)),
  );

/** Words of the count itself. */
const COUNTING = new Set(
  'resolve carry defeat majority favour favor against one two three four five six seven eight nine ten eleven twelve full'
    .split(' ')
    .map(canonical),
);
