/** A majority, gap or rise that the two figures beside it deny: "34 votes to 20, a majority of 16". */
import {
  figureKeys,
  linksOf,
  misreckoned,
  type Figure,
  type Linked,
} from '../compare/figures/figure-links.js';
import { fineSlack, inFormOf, perCentOf } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const differenceMiscalculated: GroupRule = {
  id: 'difference-miscalculated',
  revision: 6,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A difference that is given beside its two figures is not what they make.',
  doesNotCover: 'Differences whose figures stand in other sentences, and rough ones.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'a majority',
        documents: [{ text: 'The motion was carried by 34 votes to 20, a majority of 16.' }],
        message: 'The difference between 34 votes and 20 is 14, not 16.',
        quoted: ['34 votes', '20', '16'],
      },
      {
        shows: 'a rise in money',
        documents: [{ text: 'The fee rose from £120 to £150, a rise of £40.' }],
        message: 'The difference between £120 and £150 is £30, not £40.',
        quoted: ['£120', '£150', '£40'],
      },
      {
        shows: 'a rise that stands before its figures',
        documents: [{ text: 'Running costs have risen by £3m, from £14m to £19m.' }],
        message: 'The difference between £14m and £19m is £5m, not £3m.',
        quoted: ['£3m', '£14m', '£19m'],
      },
      {
        shows: 'so much more than another figure',
        documents: [{ text: 'The budget of £84m is £6m higher than last year’s £75m.' }],
        message: 'The difference between £84m and £75m is £9m, not £6m.',
        quoted: ['£84m', '£6m', '£75m'],
      },
    ],
    silent: [
      {
        shows: 'a majority that fits',
        documents: [{ text: 'The motion was carried by 34 votes to 20, a majority of 14.' }],
      },
      {
        shows: 'what is added to a lead',
        documents: [
          { text: 'Starting from the lead of 412, the recount added 318 votes to Hall and 603 to Cole.' },
        ],
      },
      {
        shows: 'a change to a level, not from another figure',
        documents: [{ text: 'The 30-share index closed 42 points lower at 1,678.' }],
      },
      {
        shows: 'rounded figures',
        documents: [{ text: 'The fee went from about £120 to about £150, a rise of £40.' }],
      },
      {
        shows: 'a rise of something else',
        documents: [
          { text: 'The fee went from £120 to £150, while rents saw a rise of £40 a week on average.' },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['difference', 'change'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const [a, b] = [linked.one('one') ?? linked.one('from'), linked.one('other') ?? linked.one('to')];
  const by = linked.one('by');
  if (!a || !b || !by || !isStep(a, by)) return null;
  const [x, y, given] = [a.at.value, b.at.value, by.at.value];
  const figures = [a, b, by];
  if (x === null || y === null || given === null || figures.some(({ at }) => at.approximate)) return null;
  const actual = Math.abs(x - y);
  const whole = figures.every(
    ({ at }) => Number.isInteger(at.value) && !/\d\s*(?:m|bn|k|million|billion|thousand)\b/i.test(at.text),
  );
  const room = whole ? 0 : figures.reduce((sum, { at }) => sum + fineSlack(at), 0);
  if (Math.abs(actual - given) <= room) return null;
  const [first, second] = a.at.start < b.at.start ? [a, b] : [b, a];
  return misreckoned(
    linked,
    `The difference between ${first.at.text} and ${second.at.text} is ${inFormOf(by.at, actual)}, not ${by.at.text}.`,
    {
      because: ['The words set the three figures against each other.', 'Rounding does not close the gap.'],
      resolveBy: 'Look up the figures at their source.',
    },
  );
}

/** One unit, and no share of it; the difference of two per cent figures is told in points. */
const isStep = ({ at: level }: Figure, { at: by }: Figure): boolean =>
  level.unit === '%' ? by.unit === 'pp' : level.unit === by.unit && perCentOf(by) === null;
