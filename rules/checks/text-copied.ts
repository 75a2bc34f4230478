/** Two documents tell a thing in the same words: they are one witness, not two. */
import { containment, shingles } from '../../model/shingles.js';
import { onceOf } from '../compare/words/once.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { hasWords } from '../compare/words/words.js';

/** Words from which two writers do not hit on one sentence by chance. */
const MIN_WORDS = 10;
/** Share of the shorter sentence's runs of five words that the other has. */
const MIN_SHARE = 0.6;
/** Runs of a sentence under which copies meet: the smallest few of a copy with a word changed here and there are mostly the same. */
const SKETCH = 3;

export const textCopied: PairRule = {
  id: 'text-copied',
  revision: 5,
  type: 'evidence',
  severity: 'info',
  shape: 'pair',
  once: true,
  summary:
    'Two documents of different publishers tell a thing in the same words, and count as one source for it.',
  doesNotCover: 'Words that both give as somebody’s quotation, and documents of one publisher.',
  keys: (claim) =>
    [...runsOf(claim)]
      .sort((a, b) => a - b)
      .slice(0, SKETCH)
      .map(String),
  check,
  examples: {
    firing: [
      {
        shows: 'a wire story in two papers',
        documents: [
          {
            publisher: 'The Tarnmouth Gazette',
            text: 'The harbour board will close the old eastern ferry berth at the end of March. It met on Monday.',
          },
          {
            publisher: 'Eastwick News',
            text: 'Ferries are in the news again. The harbour board will close the old eastern ferry berth at the end of March.',
          },
        ],
        message: 'Both documents tell this in the same words: they are one source for it.',
        quoted: [
          'The harbour board will close the old eastern ferry berth at the end of March',
          'The harbour board will close the old eastern ferry berth at the end of March',
        ],
      },
      {
        shows: 'a release taken over with a word changed',
        documents: [
          {
            publisher: 'Norland Timber',
            text: 'Norland Timber has bought the old saw mill by the river at Eastwick from the family of its founder.',
          },
          {
            publisher: 'Eastwick News',
            text: 'Norland Timber has bought the old saw mill by the river at Eastwick from the heirs of its founder. People are glad.',
          },
        ],
        message: 'Both documents tell this in nearly the same words: they are one source for it.',
        quoted: [
          'Norland Timber has bought the old saw mill by the river at Eastwick from the family of its founder',
          'Norland Timber has bought the old saw mill by the river at Eastwick from the heirs of its founder',
        ],
      },
    ],
    silent: [
      {
        shows: 'one thing in two writers’ words',
        documents: [
          {
            publisher: 'The Tarnmouth Gazette',
            text: 'The harbour board will close the old eastern ferry berth at the end of March.',
          },
          {
            publisher: 'Eastwick News',
            text: 'After the month of March no ferry is going to leave from the berth in the east of the harbour.',
          },
        ],
      },
      {
        shows: 'a publisher that says it again',
        documents: [
          {
            publisher: 'Eastwick News',
            text: 'The harbour board will close the old eastern ferry berth at the end of March.',
          },
          {
            publisher: 'Eastwick News',
            text: 'The harbour board will close the old eastern ferry berth at the end of March.',
          },
        ],
      },
      {
        shows: 'a short sentence that anybody may write',
        documents: [
          { publisher: 'Norland Timber', text: 'The mill will open again in May.' },
          { publisher: 'Eastwick News', text: 'The mill will open again in May.' },
        ],
      },
    ],
  },
};

const NONE: ReadonlySet<number> = new Set();

/** The runs of a long claim in the document's own voice. */
const runsOf = onceOf(({ claim: { quote, voice } }): ReadonlySet<number> =>
  voice !== 'author' || !hasWords(quote.exact, MIN_WORDS) ? NONE : shingles(quote.exact),
);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [first.meta.publisher, second.meta.publisher];
  if (first.claim.document === second.claim.document || a === null || b === null || a === b) return null;
  if (containment(runsOf(first), runsOf(second)) < MIN_SHARE) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `Both documents tell this in ${first.claim.quote.exact === second.claim.quote.exact ? '' : 'nearly '}the same words: they are one source for it.`,
    because: ['So many words in a row do not come together twice by chance.'],
    resolveBy: 'Find the text that both have it from, and count it once.',
  };
}
