/** Shares of one whole that come to more than the whole. */
import { figureKeys, linksOf, misreckoned, type Linked } from '../compare/figures/figure-links.js';
import { perCentOf, perCentSlack } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const sharesOverWhole: GroupRule = {
  id: 'shares-over-whole',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'Shares of one whole, none of which can be in another, come to more than the whole.',
  doesNotCover: 'Answers of which one may give several, and shares that may overlap.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'for, against and undecided',
        documents: [
          {
            text: 'In the poll 55 per cent were in favour, 38 per cent were against and 21 per cent had no view.',
          },
        ],
        message: '55 per cent + 38 per cent + 21 per cent make 114 per cent of one whole.',
        quoted: ['55 per cent', '38 per cent', '21 per cent'],
      },
      {
        shows: 'where it comes from',
        documents: [
          {
            text: 'Of the power, 45 per cent came from wind, 40 per cent from gas and 30 per cent from coal.',
          },
        ],
        message: '45 per cent + 40 per cent + 30 per cent make 115 per cent of one whole.',
        quoted: ['45 per cent', '40 per cent', '30 per cent'],
      },
    ],
    silent: [
      {
        shows: 'shares that add up',
        documents: [
          {
            text: 'In the poll 51 per cent were in favour, 38 per cent were against and 11 per cent had no view.',
          },
        ],
      },
      {
        shows: 'several answers each',
        documents: [
          {
            text: 'Of the visitors, 55 per cent came for the lake, 48 per cent for the woods and 30 per cent for both.',
          },
        ],
      },
      {
        shows: 'other years',
        documents: [
          {
            text: 'In 2010 45 per cent of the power came from gas, in 2015 40 per cent from gas and in 2018 30 per cent from gas.',
          },
        ],
      },
      {
        shows: 'one within the other',
        documents: [
          { text: 'Some 70 per cent of visitors came from abroad and 50 per cent from the mainland.' },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['shares'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const parts = linked.every('part');
  const shares = parts.map(({ at }) => perCentOf(at));
  if (shares.some((share) => share === null)) return null;
  const sum = shares.reduce<number>((so, share) => so + (share ?? 0), 0);
  const room = parts.reduce((so, { at }) => so + perCentSlack(at), 0);
  if (sum - room <= 100) return null;
  return misreckoned(
    linked,
    `${parts.map(({ at }) => at.text).join(' + ')} make ${Math.round(sum)} per cent of one whole.`,
    {
      because: ['What is in one of these parts is in no other.', 'Rounding does not close the gap.'],
      resolveBy: 'Look up the shares, and whether all are of one whole.',
    },
  );
}
