/** One thing goes up in one short text and down in another. */
import { inReadersWords } from '../compare/identity/about.js';
import { bothBrief } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { periods } from '../compare/identity/times.js';
import { movesIn, type Move } from '../facts/moves.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const moves = factsOf(movesIn);

export const moveOpposed: PairRule = {
  id: 'move-opposed',
  revision: 4,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that a price, amount or number rises, another that it falls.',
  doesNotCover:
    'Moves that may come, moves of which the texts give the times, and things that differ in a word on both sides.',
  needs: ['brief'],
  keys: (claim) => moves(claim).flatMap(({ what }) => what.at(-1) ?? []),
  check,
  examples: {
    firing: [
      {
        shows: 'came down',
        documents: [
          { text: 'Wheat stocks in Norland came down to three million tonnes in May.' },
          { text: 'Wheat stocks rise.' },
        ],
        message: '“came down” here, “rise” there, of one thing.',
        quoted: ['came down', 'rise'],
      },
      {
        shows: 'a headline in the present tense',
        documents: [
          { text: 'Barley dips below £90 a tonne on news of a fine weekend.' },
          { text: 'Barley rises.' },
        ],
        message: '“dips” here, “rises” there, of one thing.',
        quoted: ['dips', 'rises'],
      },
      {
        shows: 'a noun and a verb',
        documents: [
          { text: 'Landlords at Eastwick blame a sharp fall in rents for the empty houses.' },
          { text: 'Rents soared.' },
        ],
        message: '“fall” here, “soared” there, of one thing.',
        quoted: ['fall', 'soared'],
      },
    ],
    silent: [
      {
        shows: 'two prices',
        documents: [{ text: 'Barley prices dipped again.' }, { text: 'Wheat prices rose.' }],
      },
      {
        shows: 'both turns in one text',
        documents: [{ text: 'Rents fell in May, and rents rose in June.' }, { text: 'Rents rose.' }],
      },
      {
        shows: 'a move that may come',
        documents: [{ text: 'Rents could rise.' }, { text: 'Rents fell.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second)) return null;
  const [own, others] = [moves(first), moves(second)];
  const [a, b] = clashOf(own, others, (x, y) => x.up !== y.up && oneThing(x, y)) ?? [];
  if (!a || !b || clashOf(own, others, (x, y) => x.up === y.up && oneThing(x, y))) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two moves were at different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${wordsAt(first, a)}” here, “${wordsAt(second, b)}” there, of one thing.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(
        first,
        b.what.filter((word) => a.what.includes(word)),
      )}.`,
      'Neither text names another time.',
    ],
    resolveBy: 'Look up the figures behind both.',
  };
}

/** The last word names it, and the words of the shorter are all in the longer. */
function oneThing(a: Move, b: Move): boolean {
  const [short, long] = [a.what, b.what].sort((x, y) => x.length - y.length);
  return a.what.at(-1) === b.what.at(-1) && (short ?? []).every((word) => long?.includes(word));
}
