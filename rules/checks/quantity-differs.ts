/** One measure, two figures that cannot both be right. */
import type { Quantity } from '../../model/claim.js';
import { span } from '../compare/phrases.js';
import { disjoint, meetByRounding } from '../compare/quantities.js';
import { likeness } from '../compare/same-event.js';
import { periods } from '../compare/times.js';
import { tellingWords } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const quantityDiffers: PairRule = {
  id: 'quantity-differs',
  revision: 1,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give different figures for one measure of one thing at one time.',
  doesNotCover: 'Figures of different periods, of a part and its whole, or that rounding lets meet.',
  keys: ({ claim }) =>
    claim.quantities.flatMap((quantity) =>
      [...tellingWords(claim.frame.words)].map((word) => `${quantity.unit} ${word}`),
    ),
  check,
  examples: {
    firing: [
      {
        shows: 'one balance on one day, twice',
        documents: [
          { text: 'General reserves stood at £18.2m on 31 March 2010.' },
          { text: 'General reserves stood at £12.8m on 31 March 2010.' },
        ],
        message: '“£18.2m” here, “£12.8m” there, for one measure.',
        quoted: ['£18.2m', '£12.8m'],
      },
    ],
    silent: [
      {
        shows: 'a round figure and an exact one',
        documents: [
          { text: 'General reserves stood at about £18m on 31 March 2010.' },
          { text: 'General reserves stood at £18.2m on 31 March 2010.' },
        ],
        savedBy: 'rounding',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const like = likeness(first, second);
  if (like.ratio < 0.6 || like.words.length < 2) return null;
  for (const a of first.claim.quantities)
    for (const b of second.claim.quantities) {
      const outcome = compare(first, second, a, b);
      if (outcome) return outcome;
    }
  return null;
}

function compare(first: CaseClaim, second: CaseClaim, a: Quantity, b: Quantity): Outcome {
  if (a.unit !== b.unit || a.quantifier || b.quantifier || a.role !== b.role) return null;
  if (meetByRounding(a, b))
    return {
      kind: 'saved',
      explanation: 'rounding',
      message: `“${a.text}” and “${b.text}” are one figure, rounded.`,
    };
  if (!disjoint(a, b)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there, for one measure.`,
    because: ['Rounding does not let the two figures meet.'],
    resolveBy: 'Look up the figure at its source.',
  };
}
