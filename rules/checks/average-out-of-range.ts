/** An average that lies beyond the least or the most of those that it is of. */
import { figureKeys, linksOf, misreckoned, type Linked } from '../compare/figures/figure-links.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const averageOutOfRange: GroupRule = {
  id: 'average-out-of-range',
  revision: 3,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'An average is higher than the highest, or lower than the lowest, of those that it is of.',
  doesNotCover: 'An average and its members in two papers, and members that are named by another noun.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'the largest of them is below the average',
        documents: [{ text: 'The crews average 34 rowers, and the largest has 31.' }],
        message: 'An average of 34 rowers cannot be above the most, 31.',
        quoted: ['average 34 rowers', '31'],
      },
      {
        shows: 'none is as low as the average',
        documents: [{ text: 'The climbers had an average age of 12; none was younger than 15.' }],
        message: 'An average of 12 cannot be below the least, 15.',
        quoted: ['12', '15'],
      },
      {
        shows: 'a range that leaves the average out',
        documents: [{ text: 'The fines ranged from £200 to £900, with an average of £1,100.' }],
        message: 'An average of £1,100 lies outside “from £200 to £900”.',
        quoted: ['from £200 to £900', 'an average of £1,100'],
      },
      {
        shows: 'a list whose highest is below its average',
        documents: [{ text: 'The three vans made 10, 12 and 14 trips, an average of 20.' }],
        message: 'An average of 20 cannot be above the most, 14 trips.',
        quoted: ['10', '14 trips', 'an average of 20'],
      },
    ],
    silent: [
      {
        shows: 'a list held against an average',
        documents: [{ text: 'The three vans made 10, 12 and 14 trips, against an average of 20.' }],
      },
      {
        shows: 'an average of more than the list',
        documents: [{ text: 'The vans made 10, 12 and 14 trips, an average of 20 for the season.' }],
      },
      {
        shows: 'an average for each of something else',
        documents: [{ text: 'The vans made 10, 12 and 14 trips, an average of 4 a day.' }],
      },
      {
        shows: 'an average within',
        documents: [{ text: 'The crews average 27 rowers, and the largest has 31.' }],
      },
      {
        shows: 'the lowest of others',
        documents: [{ text: 'The average wage is £410 a week; the lowest paid foreman gets £450.' }],
      },
      {
        shows: 'an average of something else',
        documents: [{ text: 'Runners were aged between 18 and 60, and their average time was 63 minutes.' }],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['average'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const [average, least, most, range] = [
    linked.one('one'),
    linked.one('least'),
    linked.one('most'),
    linked.one('range'),
  ];
  const value = average?.at.value ?? null;
  if (!average || value === null) return null;
  const low = least?.at.value ?? range?.at.min ?? null;
  const high = most?.at.value ?? range?.at.max ?? null;
  // an average is rounded by itself
  const room = Math.abs(value) * 0.01;
  const below = low !== null && value < low - room;
  const above = high !== null && value > high + room;
  if (!below && !above) return null;
  const shown = average.at.text.replace(/^(?:an |a )?average (?:of )?/i, '');
  const bound = below ? least : most;
  return misreckoned(
    linked,
    bound
      ? `An average of ${shown} cannot be ${below ? 'below the least' : 'above the most'}, ${bound.at.text}.`
      : `An average of ${shown} lies outside “${range?.at.text ?? ''}”.`,
    {
      because: ['Both are told of the same ones.', 'An average lies between the least and the most of them.'],
      resolveBy: 'Look up the single figures.',
    },
  );
}
