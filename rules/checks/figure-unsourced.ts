/** A news document gives a figure and says nowhere in the sentence from whom it has it. */
import { span } from '../compare/words/phrases.js';
import { isFigure } from '../compare/figures/told-figures.js';
import type { CaseClaim, ClaimRule, Outcome } from '../rule.js';

/** Kinds of documents that report what others know. A company's results are their own source. */
const REPORTING = /^(?:news|article|feature|interview)\b/i;
/** From here on a claim is worth checking: the scale of `checkworthiness`. */
const WORTH = 0.6;

export const figureUnsourced: ClaimRule = {
  id: 'figure-unsourced',
  revision: 1,
  type: 'evidence',
  severity: 'info',
  shape: 'claim',
  once: true,
  summary: 'A news document gives a sum or rate in its own voice and names no source for it.',
  doesNotCover: 'Documents that are not news by their kind, counts, and every figure after the first.',
  check,
  examples: {
    firing: [
      {
        shows: 'a loss that nobody is named for',
        documents: [{ kind: 'news', text: 'The ferry company lost £2.6m last year. Its boats are old.' }],
        message: '“£2.6m”: the document does not say from whom it has the figure.',
        quoted: ['£2.6m'],
      },
      {
        shows: 'the first of two',
        documents: [
          {
            kind: 'news',
            text: 'Fares on the island line rose by 9 per cent in May. The company made a profit of £400,000 in 2014.',
          },
        ],
        message: '“9 per cent”: the document does not say from whom it has the figure.',
        quoted: ['9 per cent'],
      },
    ],
    silent: [
      {
        shows: 'a named source',
        documents: [{ kind: 'news', text: 'The ferry company lost £2.6m last year, its chairman said.' }],
      },
      {
        shows: 'a company about itself',
        documents: [{ kind: 'press-release', text: 'The ferry company lost £2.6m last year.' }],
      },
      {
        shows: 'figures of a report',
        documents: [
          { kind: 'news', text: 'According to its accounts, the ferry company lost £2.6m last year.' },
        ],
      },
      {
        shows: 'a kind that nobody gave',
        documents: [{ text: 'The ferry company lost £2.6m last year.' }],
      },
    ],
  },
};

/** Words by which a sentence names what a figure rests on, short of a speaker. */
const RESTS_ON =
  /\b(?:according to|figures|accounts|survey|statistics|data|census|report|documents?|papers|records|shows?|showed|reveals?|revealed|estimate[sd]?)\b/i;

function check(claim: CaseClaim): Outcome {
  const { voice, attribution, checkable, checkworthiness, modality, polarity, quantities, quote } =
    claim.claim;
  if (!REPORTING.test(claim.meta.kind ?? '') || voice !== 'author' || attribution.length > 0) return null;
  if (!checkable || checkworthiness < WORTH || modality !== 'asserted' || polarity !== 'positive')
    return null;
  if (RESTS_ON.test(`${quote.prefix}${quote.exact}${quote.suffix}`)) return null;
  const figure = quantities.find((one) => isFigure(one) && /^(?:[A-Z]{3}|%|pp)$/.test(one.unit));
  if (!figure) return null;
  return {
    kind: 'finding',
    spans: [span(claim, figure)],
    message: `“${figure.text}”: the document does not say from whom it has the figure.`,
    because: ['It stands in the document’s own voice, and its sentence names neither speaker nor paper.'],
    resolveBy: 'Ask the publisher, or find the figure at its source.',
  };
}
