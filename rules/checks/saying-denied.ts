/** Somebody denies ever having said what another place has from that very speaker. */
import { aboutWords } from '../compare/identity/about.js';
import { isFact } from '../compare/identity/brief.js';
import { likeWords } from '../compare/identity/ground.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { sameSpeaker, sayer, speakerName } from '../compare/identity/speakers.js';
import { wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Telling words that the disowned statement must have, and so many of them must stand in the other. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.75;

export const sayingDenied: PairRule = {
  id: 'saying-denied',
  revision: 2,
  type: 'position-change',
  severity: 'warning',
  shape: 'pair',
  summary: 'A speaker denies ever having said or promised what another place has from that speaker.',
  doesNotCover: 'Statements disowned in other words, and what somebody else is said to have been told.',
  needs: ['teller'],
  keys: (claim) => {
    const name = speakerName(claim)?.split(' ').at(-1);
    if (name === undefined) return [];
    const words = disownedIn(claim)?.words ?? (isFact(claim) ? aboutWords(claim) : []);
    return [...words].map((word) => `${name} ${word}`);
  },
  sides: (claim) =>
    disownedIn(claim)
      ? { is: ['disowned'], meets: ['said'] }
      : isFact(claim)
        ? { is: ['said'], meets: ['disowned'] }
        : null,
  check,
  examples: {
    firing: [
      {
        shows: 'a promise disowned',
        documents: [
          { text: '“I shall rebuild the boathouse before the regatta,” Clara Munk said.' },
          { text: '“I never said that I would rebuild the boathouse,” Clara Munk said.' },
        ],
        message: 'Clara Munk denies having said what the other place quotes.',
        quoted: [
          'I shall rebuild the boathouse before the regatta',
          'I never said that I would rebuild the boathouse',
        ],
      },
      {
        shows: 'a refusal disowned',
        documents: [
          { text: '“We will not take lodgers on the second floor,” Otto Brand said.' },
          { text: 'Otto Brand said he had never said that they would not take lodgers on the second floor.' },
        ],
        message: 'Otto Brand denies having said what the other place quotes.',
        quoted: [
          'We will not take lodgers on the second floor',
          'he had never said that they would not take lodgers on the second floor',
        ],
      },
    ],
    silent: [
      {
        shows: 'the opposite was said',
        documents: [
          { text: '“I shall not rebuild the boathouse,” Clara Munk said.' },
          { text: '“I never said that I would rebuild the boathouse,” Clara Munk said.' },
        ],
      },
      {
        shows: 'two speakers',
        documents: [
          { text: '“I shall rebuild the boathouse before the regatta,” Clara Munk said.' },
          { text: '“I never said that I would rebuild the boathouse,” Otto Brand said.' },
        ],
      },
      {
        shows: 'another thing',
        documents: [
          { text: '“I shall rebuild the boathouse before the regatta,” Clara Munk said.' },
          { text: '“I never said that I would rebuild the slipway and the crane,” Clara Munk said.' },
        ],
      },
    ],
  },
};

interface Disowned {
  words: ReadonlySet<string>;
  negative: boolean;
}

const NOT_SAID =
  /\b(?:never|not|n[’']t|at no time)(?: (?:ever|once|actually|publicly))* (?:say|said|claim|claimed|suggest|suggested|promise|promised|tell|told|argue|argued|propose|proposed|announce|announced|state|stated)\b(?: (?:anyone|anybody|them|people|you|him|her|members))?(?: that| to)? (.+)/iu;
const NEGATIVE = /\b(?:not|never|no|nobody|none|nothing)\b|n[’']t\b/i;

/** What a claim says that its speaker never said. */
function disownedIn({ claim }: CaseClaim): Disowned | null {
  if (claim.polarity !== 'negative') return null;
  const [, content = ''] = NOT_SAID.exec(claim.quote.exact) ?? [];
  const words = wordsInText(content);
  return words.size < MIN_WORDS ? null : { words, negative: NEGATIVE.test(content) };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [denial, told] = disownedIn(first) ? [first, second] : [second, first];
  const disowned = disownedIn(denial);
  if (!disowned || disownedIn(told) || !isFact(told) || !sameSpeaker(first, second)) return null;
  if (denial.claim.document === told.claim.document) return null;
  if (disowned.negative !== (told.claim.polarity === 'negative')) return null;
  const said = [...aboutWords(told)];
  const met = [...disowned.words].filter((word) => said.some((other) => likeWords(word, other)));
  if (met.length < MIN_WORDS || met.length < MIN_SHARE * disowned.words.size) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${sayer(told)} denies having said what the other place quotes.`,
    because: ['Both are words of one speaker.', 'All that the one disowns stands in the other.'],
    resolveBy: 'Listen to the recording, or ask who was there.',
  };
}
