/** So much a year for so many years, so much a head for so many heads, and a total that is not their product. */
import { daysOf } from '../compare/times/durations.js';
import { figureKeys, linksOf, misreckoned, textOf, type Linked } from '../compare/figures/figure-links.js';
import { fineSlack, inFormOf } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Days of one of what a rate is divided by. */
const PERIODS: Readonly<Record<string, number>> = { a: 365.25, mo: 30.44, wk: 7, d: 1 };

export const rateMiscalculated: GroupRule = {
  id: 'rate-miscalculated',
  revision: 5,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'So much a year, a head or for each, and a total that is not so many times as much.',
  doesNotCover: 'Rates that change over the time, and sentences with more than one rate, length or total.',
  needs: ['figure'],
  keys: figureKeys,
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
      {
        shows: 'so many a year, told again by the day',
        documents: [{ text: 'The ferry carries 7 million people a year, or about 12,000 a day.' }],
        message: 'about 12,000 a day × 365 make 4.38 million people a year, not 7 million people a year.',
        quoted: ['7 million people a year', 'about 12,000 a day'],
      },
      {
        shows: 'so much a head for people of one kind',
        documents: [{ text: 'The trip cost £25 a head for the 60 pupils, £2,100 in total.' }],
        message: '£25 a head × 60 pupils make £1,500, not £2,100.',
        quoted: ['£25 a head', '60 pupils', '£2,100'],
      },
    ],
    silent: [
      {
        shows: 'so many a working day',
        documents: [{ text: 'The quarry ships 2,000 tonnes a day, or about 500,000 tonnes a year.' }],
      },
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
  return linksOf(claims, ['product'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

/** How often the one is taken, at least and at most, and the words for it. */
interface Times {
  min: number;
  max: number;
  text: string;
}

/** A week may be one of five or six working days, a year one of a good two hundred. */
const LEAST: Readonly<Record<number, number>> = { 7: 5, 24: 6, 31: 20, 365: 200 };

function timesOf({ link, figures, one }: Linked): Times | null {
  const { often } = link;
  // a week may be one of five or six working days
  if (often !== undefined) return { min: LEAST[often] ?? often, max: often, text: `× ${often}` };
  const count = one('times');
  if (count) {
    const { value, approximate, text } = count.at;
    return value === null || value < 2 || approximate ? null : { min: value, max: value, text: `× ${text}` };
  }
  const time = figures.find(({ as }) => as === 'times');
  const period = PERIODS[one('one')?.at.per ?? ''];
  const length = time && 'timex' in time.at ? daysOf(time.at) : null;
  if (!time || !period || !length || length.unit > 400) return null;
  const text = textOf(time);
  if (/\b(about|nearly|almost|some)\b/i.test(text)) return null;
  const number = (length.min + length.max) / 2 / period;
  return { min: number, max: number, text: text.replace(/^(?:over|for)?\s*/, 'for ') };
}

function compare(linked: Linked): Outcome {
  const [rate, total, times] = [linked.one('one'), linked.one('whole'), timesOf(linked)];
  const [one, given] = [rate?.at.value ?? null, total?.at.value ?? null];
  if (!rate || !total || !times || one === null || given === null) return null;
  // one figure restated for another time: "about" leaves a tenth; elsewhere what is rough may leave out more
  const restated = linked.link.often !== undefined;
  if (!restated && (rate.at.approximate || total.at.approximate)) return null;
  const [least, most] = [one * times.min, one * times.max];
  const room = fineSlack(rate.at) * times.max + fineSlack(total.at) + most * 0.01;
  if (least - room <= given && given <= most + room) return null;
  // Far apart: not the product of these at all.
  const far = restated ? 6 : 2;
  if (least > given * far || most < given / far) return null;
  return misreckoned(
    linked,
    `${rate.at.text} ${times.text} make ${inFormOf(total.at, most)}, not ${total.at.text}.`,
    {
      because: [
        'What is taken, how often, and the total stand together.',
        'Rounding does not close the gap.',
      ],
      resolveBy: 'Look up the rate, how often it is taken, and the total at their source.',
    },
  );
}
