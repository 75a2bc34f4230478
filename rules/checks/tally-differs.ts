/** One vote, two counts of it, or two words for how it was won. */
import { inCommon } from '../compare/identity/about.js';
import { likeWords } from '../compare/identity/ground.js';
import { longBefore, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { isOnAmendment, oneTurnout, tallyOf, twoBodies, type Tally } from '../compare/stands/tallies.js';
import { marginOf } from '../compare/stands/margins.js';
import { OF_VOTES } from '../compare/stands/voted-on.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const tallyDiffers: PairRule = {
  id: 'tally-differs',
  revision: 2,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'Two places count the votes on one thing differently, or call its majority large and narrow.',
  doesNotCover: 'Votes on amendments, votes of two bodies, and counts of which only one side is told.',
  keys: (claim) => [...(tallyOf(claim) ? ['tally'] : []), ...(marginOf(claim) ? ['margin'] : [])],
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
      {
        shows: 'what the vote was, and no more',
        documents: [
          { text: 'The vote was 7 to 4. It was late.' },
          { text: 'The vote was 6 to 5. It was dark.' },
        ],
        message: '“7 to 4” here, “6 to 5” there, for one vote.',
        quoted: ['7 to 4', '6 to 5'],
      },
      {
        shows: 'a large majority, and a narrow one',
        documents: [
          { text: 'The toll bill passed by a wide margin. It was late.' },
          { text: 'The toll bill passed by just two votes. It was dark.' },
        ],
        message: '“a wide margin” here, “by just two votes” there, for one vote.',
        quoted: ['a wide margin', 'by just two votes'],
      },
    ],
    silent: [
      {
        shows: 'a large majority in one chamber, a narrow one in the other',
        documents: [
          { text: 'The toll bill passed by a wide margin in the lower chamber. It was late.' },
          { text: 'The toll bill passed by just two votes in the upper chamber. It was dark.' },
        ],
      },
      {
        shows: 'two votes by what they were on',
        documents: [
          { text: 'The vote on the mill was 7-4. It was late.' },
          { text: 'The vote on the school was 6-5. It was dark.' },
        ],
      },
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
  const [x, y] = clashing(first, second) ?? [];
  if (!x || !y || oneBreath(first, second)) return null;
  // which way it went is for other rules; "voted to refuse" tells it by what the vote was on
  if (!isVoting(first) && !isVoting(second) && relatePredicates(first, second) === 'opposite') return null;
  if (twoBodies(first, second) || isOnAmendment(first) || isOnAmendment(second)) return null;
  if (namesDiffer(first, second) || !onOneThing(first, x, second, y)) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second) || longBefore(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two votes were at different times.' };
  const shown = inCommon(first, second);
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there, for one vote.`,
    because: [
      shown ? `Both speak of one vote: they share ${shown}.` : 'Both speak of one vote.',
      'A vote is counted once.',
    ],
    resolveBy: 'Look for the count in the minutes.',
  };
}

type At = Tally['at'];

/** Two counts of about as many votes, or two margins of which one is wide. */
function clashing(first: CaseClaim, second: CaseClaim): [At, At] | null {
  const [a, b] = [tallyOf(first), tallyOf(second)];
  if (a && b) {
    const other = (a.own !== b.own || a.others !== b.others) && oneTurnout(a, b);
    return other && a.own > a.others === b.own > b.others ? [a.at, b.at] : null;
  }
  const [x, y] = [marginOf(first), marginOf(second)];
  return x && y && x.size !== y.size ? [x.at, y.at] : null;
}

const isVoting = ({ claim }: CaseClaim): boolean => claim.frame.predicate?.lemma === 'vote';

/**
 * All that the one says of what was voted on the other says too, in one word or in words akin. Where nothing is said, both must speak of
 * "the vote" or "the motion" and no more.
 */
function onOneThing(first: CaseClaim, at: At, second: CaseClaim, other: At): boolean {
  const [x, y] = [matterWords(first, at), matterWords(second, other)];
  if (x.length === 0 && y.length === 0) return isTheVote(first) && isTheVote(second);
  const alike = x.filter((word) => y.some((one) => word === one || likeWords(word, one)));
  const like = y.filter((word) => x.some((one) => word === one || likeWords(word, one)));
  return alike.length > 0 && (alike.length === x.length || like.length === y.length);
}

/** "The vote was 7 to 4", with no word of what it was on or who voted. */
const isTheVote = ({ claim: { quote, frame } }: CaseClaim): boolean =>
  /^the (?:vote|motion|resolution|bill) (?:was|had|has|passed|carried|fell)\b/i.test(quote.exact) &&
  frame.others.every(({ role }) => /^(?:attribute|by|to)$/.test(role));

/** The telling words besides those of the count. */
function matterWords({ claim: { quote } }: CaseClaim, { start, end }: At): string[] {
  const [from, to] = [start - quote.start, end - quote.start];
  const rest = `${quote.exact.slice(0, from)} ${quote.exact.slice(to)}`;
  return [...new Set(rest.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [])].filter(
    (word) =>
      tellingWords([word]).size > 0 && !OF_VOTES.has(canonical(word)) && !COUNTING.has(canonical(word)),
  );
}

/** Words of the count itself. */
const COUNTING = new Set(
  'resolve carry defeat majority favour favor against one two three four five six seven eight nine ten eleven twelve full'
    .split(' ')
    .map(canonical),
);
