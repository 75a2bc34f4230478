/** So much a year for so many years, and a total that is not their product. */
import type { Quantity, Time } from '../../model/claim.js';
import { daysOf } from '../compare/durations.js';
import { carriers, passagesOf, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Days of one of what a rate is divided by. */
const PERIODS: Readonly<Record<string, number>> = { a: 365.25, mo: 30.44, wk: 7, d: 1 };

export const rateMiscalculated: GroupRule = {
  id: 'rate-miscalculated',
  revision: 1,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A rate, a length of time and a total stand together, and the total is not rate times time.',
  doesNotCover: 'Rates that change over the time, and sentences with more than one rate, length or total.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a loan',
        documents: [{ text: 'The loan of £6m will be repaid over ten years at £800,000 a year.' }],
        message: '£800,000 a year for ten years make 8,000,000 GBP, not £6m.',
        quoted: ['£6m', 'over ten years', '£800,000 a year'],
      },
      {
        shows: 'a rent',
        documents: [{ text: 'The rent of $500 a month for 24 months comes to $15,000.' }],
        message: '$500 a month for 24 months make 12,000 USD, not $15,000.',
        quoted: ['$500 a month', 'for 24 months', '$15,000'],
      },
    ],
    silent: [
      {
        shows: 'a product that fits',
        documents: [{ text: 'The loan of £6m will be repaid over ten years at £600,000 a year.' }],
      },
      {
        shows: 'a rough rate',
        documents: [{ text: 'The tax would raise about $76 million a year, or $1.8 billion over 25 years.' }],
      },
      {
        shows: 'two totals',
        documents: [
          { text: 'The loan of £6m and the grant of £1m will be paid over ten years at £800,000 a year.' },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return passagesOf(claims).flatMap((passage) => {
    const outcome = inPassage(passage);
    return outcome ? [outcome] : [];
  });
}

function inPassage({ figures, durations }: Passage): Outcome {
  const rates = figures.filter(({ at }) => at.per !== undefined && at.per in PERIODS && at.value !== null);
  const [rate, secondRate] = rates;
  const totals = figures.filter(
    ({ at }) => at.per === undefined && at.value !== null && at.unit === rate?.at.unit,
  );
  const [total, secondTotal] = totals;
  const [time, secondTime] = durations.filter(({ at }) => at.relation === 'over');
  if (!rate || !total || !time || secondRate || secondTotal || secondTime) return null;
  return total.at.unit === '1' ? null : compare(rate, total, time);
}

function compare(rate: Figure<Quantity>, total: Figure<Quantity>, time: Figure<Time>): Outcome {
  const period = PERIODS[rate.at.per ?? ''];
  const length = daysOf(time.at);
  if (!period || !length || rate.at.value === null || total.at.value === null) return null;
  const count = (length.min + length.max) / 2 / period;
  if (length.unit > 400 || /\b(about|nearly|almost|some)\b/i.test(time.at.text)) return null;
  const product = rate.at.value * count;
  const room = fineSlack(rate.at) * count + fineSlack(total.at) + product * 0.01;
  if (Math.abs(product - total.at.value) <= room) return null;
  // Far apart: not the product of these at all.
  if (product > total.at.value * 2 || product < total.at.value / 2) return null;
  const all = [rate, total, time];
  return {
    kind: 'finding',
    claims: carriers(all),
    spans: all.map(({ at, claim }) => span(claim, at)),
    message: `${rate.at.text} ${time.at.text.replace(/^over\b/, 'for')} make ${Math.round(product).toLocaleString('en-GB')} ${rate.at.unit}, not ${total.at.text}.`,
    because: ['Rate, time and total stand together in one sentence.', 'Rounding does not close the gap.'],
    resolveBy: 'Look up the rate, the time and the total at their source.',
  };
}
