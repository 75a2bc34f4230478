/** The same words given to two speakers. */
import { wholeQuote } from '../compare/words/phrases.js';
import { sameSpeaker, sayer, speakerName } from '../compare/identity/speakers.js';
import { wordsInText } from '../compare/words/words.js';
import { normalisedQuote } from '../fingerprint.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Fewer words in a row, or fewer that tell, may be said by anybody ("we are disappointed"). */
const LONG = 6;
const TELLING = 2;

export const quoteOfTwoSpeakers: PairRule = {
  id: 'quote-of-two-speakers',
  revision: 3,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  summary: 'One quotation, word for word, is given to two different people.',
  doesNotCover: 'Stock phrases of a few words, and speakers without a name.',
  needs: ['teller'],
  keys: (claim) => (isQuoted(claim) ? [core(claim)] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a chief executive and a chairman',
        documents: [
          { text: '“We were badly let down by our suppliers in March,” said Ann Moore.' },
          { text: '“We were badly let down by our suppliers in March,” said Tom Reed.' },
        ],
        message: 'The same words are given to Ann Moore and to Tom Reed.',
        quoted: [
          'We were badly let down by our suppliers in March',
          'We were badly let down by our suppliers in March',
        ],
      },
      {
        shows: 'other punctuation, the same words',
        documents: [
          { text: '“The engines never passed a single test,” said Ann Moore.' },
          { text: 'Tom Reed said: “The engines never passed a single test.”' },
        ],
        message: 'The same words are given to Ann Moore and to Tom Reed.',
        quoted: ['The engines never passed a single test', 'The engines never passed a single test'],
      },
    ],
    silent: [
      {
        shows: 'words that a second speaker passes on',
        documents: [
          { text: '“The engines never passed a single test,” said Ann Moore.' },
          {
            text: 'Tom Reed said that Ann Moore had told the board: “The engines never passed a single test.”',
          },
        ],
        savedBy: "another's words",
      },
      {
        shows: 'one speaker, quoted twice',
        documents: [
          { text: '“The engines never passed a single test,” said Ann Moore.' },
          { text: '“The engines never passed a single test,” said Moore.' },
        ],
      },
      {
        shows: 'a stock phrase',
        documents: [
          { text: '“We are very disappointed,” said Ann Moore.' },
          { text: '“We are very disappointed,” said Tom Reed.' },
        ],
      },
      {
        shows: 'other words on the same thing',
        documents: [
          { text: '“The engines never passed a single test,” said Ann Moore.' },
          { text: '“Not one engine passed the tests,” said Tom Reed.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!isQuoted(first) || !isQuoted(second)) return null;
  if (core(first) !== core(second) || core(first).split(' ').length < LONG) return null;
  if (wordsInText(first.claim.quote.exact).size < TELLING) return null;
  if (sameSpeaker(first, second) && !repeats(first, second) && !repeats(second, first)) return null;
  if (repeats(first, second) || repeats(second, first))
    return {
      kind: 'saved',
      explanation: "another's words",
      message: 'One of the two passes on what the other said.',
    };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `The same words are given to ${sayer(first)} and to ${sayer(second)}.`,
    because: ['The quotation agrees word for word, and the speakers have different names.'],
    resolveBy: 'Listen to the recording, or ask both.',
  };
}

/** "Reed said that Moore had told the board: …": the one who passes the words on, and the one who said them. */
function repeats(passedOn: CaseClaim, said: CaseClaim): boolean {
  const [outer] = passedOn.claim.attribution;
  return passedOn.claim.attribution.length > 1 && outer?.name !== said.claim.attribution[0]?.name;
}

const isQuoted = (claim: CaseClaim): boolean => claim.claim.voice === 'direct' && speakerName(claim) !== null;

/** The words of a quote without its marks and end. */
const core = ({ claim }: CaseClaim): string =>
  normalisedQuote(claim.quote.exact)
    .replace(/["']/g, '')
    .replace(/[.,;!?]+$/, '');
