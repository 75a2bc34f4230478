/** Two in an order by size whose own figures turn it round. */
import { figureKeys, linksOf, misreckoned, type Linked } from '../compare/figures/figure-links.js';
import { inUnit } from '../compare/figures/units.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const rankMiscounted: GroupRule = {
  id: 'rank-miscounted',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'What is called the largest of some is smaller, by its own figure, than the next.',
  doesNotCover: 'Orders of two different groups or places.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'the tallest and the second tallest',
        documents: [
          { text: 'The tallest of the masts stands 80 metres high and the second tallest 95 metres.' },
        ],
        message: '80 metres is less than 95 metres, though it is named first in an order from the most.',
        quoted: ['80 metres', '95 metres'],
      },
      {
        shows: 'the heaviest and the lightest',
        documents: [{ text: 'The heaviest of the bells weighs 900kg and the lightest 1,200kg.' }],
        message: '900kg is less than 1,200kg, though it is named first in an order from the most.',
        quoted: ['900kg', '1,200kg'],
      },
    ],
    silent: [
      {
        shows: 'an order that holds',
        documents: [
          { text: 'The tallest of the masts stands 95 metres high and the second tallest 80 metres.' },
        ],
      },
      {
        shows: 'the longest of more',
        documents: [
          {
            text: 'The canal is the longest of the four at 90 miles, while the longest in the country runs for 120 miles.',
          },
        ],
      },
      {
        shows: 'an order from the least',
        documents: [{ text: 'The smallest of the boats holds 12 people and the next smallest 20 people.' }],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['rank'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const [high, low] = [linked.one('one'), linked.one('other')];
  if (!high || !low) return null;
  const same = inUnit(low.at, high.at.unit);
  const [most, least] = [high.at.max, same?.min ?? null];
  if (most === null || least === null || most >= least) return null;
  return misreckoned(
    linked,
    `${high.at.text} is less than ${low.at.text}, though it is named first in an order from the most.`,
    {
      because: ['The words put the two in one order by this measure.'],
      resolveBy: 'Look up both figures.',
    },
  );
}
