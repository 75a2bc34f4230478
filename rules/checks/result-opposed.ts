/** One body made a profit in one paper and a loss in another. */
import { changedSince, longBefore, otherTime } from '../compare/times/moments.js';
import { oneThing } from '../compare/identity/ground.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { alikeInKind, resultOf } from '../compare/stands/results.js';
import { relateTerms, termKeys } from '../compare/identity/terms.js';
import { datedTimes, nested, periods } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const resultOpposed: PairRule = {
  id: 'result-opposed',
  revision: 1,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One paper says that a body made a profit, another that it made a loss or broke even.',
  doesNotCover: 'Results of two kinds, such as before and after tax, and of two periods.',
  keys: (own) => {
    const result = resultOf(own);
    return result ? termKeys(result.holder).map((key) => `result ${key}`) : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a profit that rose, and a loss',
        documents: [
          { text: 'Profits at Corley Mills rose to £6m in 2018. It was wet.' },
          { text: 'Corley Mills made a loss in 2018. It was dry.' },
        ],
        message: 'A profit here, a loss there.',
        quoted: ['Profits at Corley Mills rose to £6m in 2018', 'Corley Mills made a loss in 2018'],
      },
      {
        shows: 'profitable, and so much lost',
        documents: [
          { text: 'The airline was profitable in 2017. It was wet.' },
          { text: 'The airline lost £40m in 2017. It was dry.' },
        ],
        message: 'A profit here, a loss there.',
        quoted: ['The airline was profitable in 2017', 'The airline lost £40m in 2017'],
      },
    ],
    silent: [
      {
        shows: 'two years',
        documents: [
          { text: 'The airline was profitable in 2017. It was wet.' },
          { text: 'The airline lost £40m in 2018. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'before and after tax',
        documents: [
          { text: 'The airline made an operating profit of £2m in 2017. It was wet.' },
          { text: 'The airline was in loss after tax in 2017. It was dry.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'one quarter of the year',
        documents: [
          { text: 'The airline was profitable in 2017. It was wet.' },
          { text: 'The airline lost £4m in the first quarter of 2017. It was dry.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document) return null;
  const [a, b] = [resultOf(first), resultOf(second)];
  if (!a || !b || a.side === b.side) return null;
  if (!oneThing(a.holder, b.holder) && relateTerms(a.holder, b.holder) !== 'same') return null;
  if (!alikeInKind(a, b))
    return { kind: 'saved', explanation: 'scope', message: 'The two are results of different kinds.' };
  if (!atOneTime(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two are results of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${TOLD[a.side]} here, ${TOLD[b.side].toLowerCase()} there.`,
    because: ['Both tell the result of one body.', 'It has one result of a kind for a period.'],
    resolveBy: 'Look up the accounts of the period.',
  };
}

const TOLD = { profit: 'A profit', loss: 'A loss', neither: 'Neither profit nor loss' } as const;

function atOneTime(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [datedTimes(first).length, datedTimes(second).length];
  if (x > 0 !== y > 0 || otherTime(first, second) || changedSince(first, second) || longBefore(first, second))
    return false;
  return x === 0
    ? first.claim.frame.tense === second.claim.frame.tense
    : periods(first, second) === 'same' && !nested(first, second);
}
