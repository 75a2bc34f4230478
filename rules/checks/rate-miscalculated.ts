/** So much a year for so many years, so much a head for so many heads, and a total that is not their product. */
import type { Quantity } from '../../model/claim.js';
import { daysOf } from '../compare/durations.js';
import {
  carriers,
  outcomesIn,
  wordsAfter,
  wordsBefore,
  wordsBetween,
  type Figure,
  type Passage,
} from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack, inFormOf } from '../compare/quantities.js';
import { canonical } from '../compare/words.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Days of one of what a rate is divided by. */
const PERIODS: Readonly<Record<string, number>> = { a: 365.25, mo: 30.44, wk: 7, d: 1 };

export const rateMiscalculated: GroupRule = {
  id: 'rate-miscalculated',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'So much a year, a head or for each, and a total that is not so many times as much.',
  doesNotCover: 'Rates that change over the time, and sentences with more than one rate, length or total.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a loan',
        documents: [{ text: 'The loan of £6m will be repaid over ten years at £800,000 a year.' }],
        message: '£800,000 a year for ten years make £8m, not £6m.',
        quoted: ['£6m', 'over ten years', '£800,000 a year'],
      },
      {
        shows: 'a rent',
        documents: [{ text: 'The rent of $500 a month for 24 months comes to $15,000.' }],
        message: '$500 a month for 24 months make $12,000, not $15,000.',
        quoted: ['$500 a month', 'for 24 months', '$15,000'],
      },
      {
        shows: 'so much a head',
        documents: [
          {
            text: 'The levy of £25 a household will bring in £900,000 from the 24,000 households of the district.',
          },
        ],
        message: '£25 a household × 24,000 households make £600,000, not £900,000.',
        quoted: ['£25 a household', '£900,000', '24,000 households'],
      },
      {
        shows: 'so many a month, and the year',
        documents: [{ text: 'The dealer sold 300 cars a month last year, 4,800 in the whole of the year.' }],
        message: '300 cars a month × 12 make 3,600, not 4,800.',
        quoted: ['300 cars a month', '4,800'],
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
        shows: 'each of so many, and their sum',
        documents: [{ text: 'Each of the 40 flats will cost £150,000 to repair, making £6m in all.' }],
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
  return outcomesIn(claims, (stretch) => {
    const found = overTime(stretch) ?? inAYear(stretch) ?? aHead(stretch);
    return found && compare(found);
  });
}

/** One figure, how often it is taken, and the total that is given. */
interface Product {
  rate: Figure<Quantity>;
  times: { number: number; text: string; at: { start: number; end: number }; claim: CaseClaim } | null;
  /** Where no figure says how often: twelve months make a year. */
  number: number;
  total: Figure<Quantity>;
}

/** "£6m over ten years at £600,000 a year". */
function overTime({ figures, durations }: Passage): Product | null {
  const [rate, secondRate] = figures.filter(({ at }) => isRate(at) && at.value !== null);
  const [total, secondTotal] = totalsOf(figures, rate);
  const [time, secondTime] = durations.filter(({ at }) => at.relation === 'over');
  if (!rate || !total || !time || secondRate || secondTotal || secondTime || total.at.unit === '1')
    return null;
  const period = PERIODS[rate.at.per ?? ''];
  const length = daysOf(time.at);
  if (!period || !length || length.unit > 400 || /\b(about|nearly|almost|some)\b/i.test(time.at.text))
    return null;
  const number = (length.min + length.max) / 2 / period;
  const text = time.at.text.replace(/^over\b/, 'for');
  return { rate, total, number, times: { number, text, at: time.at, claim: time.claim } };
}

const isRate = ({ per }: Quantity): boolean => per !== undefined && per in PERIODS;

const totalsOf = (
  figures: readonly Figure<Quantity>[],
  rate: Figure<Quantity> | undefined,
): Figure<Quantity>[] =>
  figures.filter(({ at }) => at.per === undefined && at.value !== null && at.unit === rate?.at.unit);

const WHOLE_YEAR =
  /^\s*(?:\p{L}+\s+)?(?:in|over|for|during|across) (?:the|a) (?:(?:whole|full|entire)(?: of the)? )?(?:year|twelve months|12 months)\b/iu;

/** "300 cars a month, 3,600 over the year". */
function inAYear(stretch: Passage): Product | null {
  const [rate, other] = stretch.figures.filter(({ at }) => isRate(at) && at.per !== 'a' && at.value !== null);
  if (!rate || other) return null;
  const total = stretch.figures.find(
    (figure) =>
      figure.at.unit === rate.at.unit &&
      figure.at.value !== null &&
      (figure.at.of === null || figure.at.of === rate.at.of) &&
      figure.claim.claim.sentence.start === rate.claim.claim.sentence.start &&
      (figure.at.per === 'a' ||
        (figure.at.per === undefined && WHOLE_YEAR.test(wordsAfter(stretch, figure)))),
  );
  const number = Math.round(365.25 / (PERIODS[rate.at.per ?? ''] ?? 365.25));
  return total ? { rate, total, number, times: null } : null;
}

const EACH_OF = /\beach of (?:the|its|their|our) $/i;
const SUMS =
  /\b(?:making|makes|made|in all|in total|total|altogether|together|brings? in|raises?|raised|costs?|worth|comes? to|came to)\b/i;

/** "£25 a household from 24,000 households", "each of the 40 flats will cost £150,000, making £6m". */
function aHead(stretch: Passage): Product | null {
  const figures = stretch.figures.filter(({ at }) => at.value !== null && !at.quantifier);
  for (const [i, heads] of figures.entries()) {
    if (heads.at.unit !== '1' || heads.at.of === null) continue;
    const each = EACH_OF.test(wordsBefore(stretch, heads));
    const rate = each ? figures[i + 1] : figures.find(({ at }) => isPer(at, heads.at.of ?? ''));
    if (!rate || rate.at.unit === '1') continue;
    const [total, second] = figures.filter(
      (one) => one !== rate && one.at.unit === rate.at.unit && one.at.per === undefined,
    );
    if (!total || second || !SUMS.test(wordsBetween(stretch, stretch.start, total.at.start))) continue;
    if ((heads.at.value ?? 0) < 2) continue;
    const number = heads.at.value ?? 1;
    return { rate, total, number, times: { number, text: heads.at.text, at: heads.at, claim: heads.claim } };
  }
  return null;
}

/** "a household" and "24,000 households". */
const isPer = ({ per }: Quantity, counted: string): boolean =>
  per !== undefined && !(per in PERIODS) && canonical(per) === canonical(counted.split(' ').at(-1) ?? '');

function compare({ rate, times, number, total }: Product): Outcome {
  const [one, given] = [rate.at.value, total.at.value];
  if (one === null || given === null || rate.at.approximate || total.at.approximate) return null;
  const product = one * number;
  const room = fineSlack(rate.at) * number + fineSlack(total.at) + product * 0.01;
  if (Math.abs(product - given) <= room) return null;
  // Far apart: not the product of these at all.
  if (product > given * 2 || product < given / 2) return null;
  const all = [rate, ...(times ? [times] : []), total];
  return {
    kind: 'finding',
    claims: carriers(all),
    spans: all.map(({ at, claim }) => span(claim, at)),
    message: `${rate.at.text} ${times && /^for\b/.test(times.text) ? times.text : `× ${times?.text ?? number}`} make ${inFormOf(total.at, product)}, not ${total.at.text}.`,
    because: ['What is taken, how often, and the total stand together.', 'Rounding does not close the gap.'],
    resolveBy: 'Look up the rate, how often it is taken, and the total at their source.',
  };
}
