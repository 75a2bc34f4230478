/** A growth in per cent that the figures before and after deny. */
import type { Quantity } from '../../model/claim.js';
import {
  figureKeys,
  linksOf,
  misreckoned,
  textOf,
  type Figure,
  type Linked,
} from '../compare/figures/figure-links.js';
import { measureOf } from '../compare/identity/measure.js';
import { fineSlack, perCentOf, perCentSlack } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const growthMiscalculated: GroupRule = {
  id: 'growth-miscalculated',
  revision: 7,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A change in per cent does not follow from the figures before and after that stand with it.',
  doesNotCover: 'Changes in percentage points, and figures that another sentence stands between.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'a change told as what it is',
        documents: [{ text: 'Going from $5.00 to $6.00 is a lift of 12 per cent.' }],
        message: 'From $5.00 to $6.00 is a rise of 20 per cent, not 12 per cent.',
        quoted: ['$5.00', '$6.00', '12 per cent'],
      },
      {
        shows: 'a growth to less than there was',
        documents: [{ text: 'Membership grew by 20 per cent from 300 to 240.' }],
        message: 'From 300 to 240 is a fall of 20 per cent, not a rise of 20 per cent.',
        quoted: ['20 per cent', '300', '240'],
      },
      {
        shows: 'a growth and the figures after it',
        documents: [
          { text: 'Operating profit grew by 12 per cent. It came to €48.4m, compared with €41.0m in 2004.' },
        ],
        message: 'From €41.0m to €48.4m is a rise of 18 per cent, not a rise of 12 per cent.',
        quoted: ['12 per cent', '€48.4m', '€41.0m'],
      },
      {
        shows: 'a fall in one sentence',
        documents: [{ text: 'Visitor numbers fell by 40 per cent, from 500,000 to 400,000.' }],
        message: 'From 500,000 to 400,000 is a fall of 20 per cent, not a fall of 40 per cent.',
        quoted: ['40 per cent', '500,000', '400,000'],
      },
      {
        shows: 'a multiple that is none',
        documents: [{ text: 'Complaints trebled last year, from 110 to 220.' }],
        message: 'From 110 to 220 is a rise of 100 per cent, not “trebled”.',
        quoted: ['trebled', '110', '220'],
      },
      {
        shows: 'a rise named after its figures',
        documents: [
          { text: 'Fares will go up from £2.40 to £3. The rise of 15 per cent takes effect in March.' },
        ],
        message: 'From £2.40 to £3 is a rise of 25 per cent, not 15 per cent.',
        quoted: ['£2.40', '£3', '15 per cent'],
      },
    ],
    silent: [
      {
        shows: 'a growth that fits',
        documents: [{ text: 'Turnover grew by 8 per cent. It came to €865m, compared with €798m in 2004.' }],
      },
      {
        shows: 'a share, not a change',
        documents: [
          { text: 'Dairy made 60 per cent of sales. Sales came to €865m, compared with €798m in 2004.' },
        ],
      },
      {
        shows: 'a multiple that is near enough',
        documents: [{ text: 'Membership has doubled since 2010, from 4,000 to 8,100.' }],
      },
      {
        shows: 'figures of another thing in the next sentence',
        documents: [{ text: 'Turnover grew by 8 per cent. Profit went from €41m to €48m.' }],
      },
      {
        shows: 'a rounded fall',
        documents: [{ text: 'Visitor numbers fell by a fifth, from 498,000 to 401,000.' }],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['change'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

/** A growth as it is told, in per cent of what was before. */
interface Growth {
  /** Null where the words leave open whether it rose or fell. */
  falls: boolean | null;
  size: number;
  /** Per cent that the wording leaves open on each side. */
  room: number;
  text: string;
  /** Told by a verb alone, which says which way it went: "trebled". */
  verb: boolean;
}

function growthOf({ link, figures, one }: Linked): Growth | null {
  const by = one('by');
  if (by) {
    const size = perCentOf(by.at);
    // "grew by", "a fall of": the way that the words around the figure tell
    const way = measureOf(by.claim, by.at)?.direction ?? null;
    const falls = way === null ? null : way === 'down';
    return size === null
      ? null
      : { falls, size: Math.abs(size), room: perCentSlack(by.at), text: by.at.text, verb: false };
  }
  const verb = figures.find(({ as }) => as === 'by');
  if (link.adds === undefined || !verb) return null;
  const size = Math.abs(link.adds);
  // A verb is told more roughly than a figure.
  return { falls: link.adds < 0, size, room: size * 0.1, text: `“${textOf(verb)}”`, verb: true };
}

function compare(linked: Linked): Outcome {
  const [from, to] = [linked.one('from'), linked.one('to')];
  const growth = growthOf(linked);
  const [before, after] = [from?.at.value ?? null, to?.at.value ?? null];
  if (!from || !to || !growth || before === null || after === null) return null;
  if (before <= 0 || before === after) return null;
  const { falls, size, room, text, verb } = growth;
  const actual = (after / before - 1) * 100;
  const [least, most] = reachOf(from, to);
  // Far apart: not the change of these figures at all.
  if (Math.abs(actual) > 5 * (size + room) && Math.abs(actual) > 100) return null;
  const turned = falls !== null && falls !== actual < 0;
  if (!turned && least - room <= size && size <= most + room) return null;
  const points = from.at.unit === '%' && Math.abs(Math.abs(after - before) - size) <= room;
  return misreckoned(
    linked,
    points
      ? `From ${from.at.text} to ${to.at.text} is ${text.replace(/per ?cent|%/, 'percentage points')}, which is ${changeOf(actual)}.`
      : `From ${from.at.text} to ${to.at.text} is ${changeOf(actual)}, not ${falls === null || verb ? text : `${falls ? 'a fall' : 'a rise'} of ${text}`}.`,
    {
      because: [
        'The figures are given as the ones before and after this change.',
        'Rounding of the figures does not close the gap.',
      ],
      resolveBy: 'Look up both figures and work out the change again.',
      ...(points ? { severity: 'warning' } : {}),
    },
  );
}

/** "A fall of 20 per cent", "a rise of 12.5 per cent". */
const changeOf = (perCent: number): string =>
  `a ${perCent < 0 ? 'fall' : 'rise'} of ${Number(Math.abs(perCent).toFixed(1))} per cent`;

/** The least and most per cent of change, without sign, that the rounding of two figures leaves open. */
function reachOf({ at: from }: Figure, { at: to }: Figure): [number, number] {
  const [before, after] = [from.value ?? 0, to.value ?? 0];
  const [f, t] = slacksOf(from, to);
  const low = ((after - t) / (before + f) - 1) * 100;
  const high = ((after + t) / (before - f) - 1) * 100;
  return after < before ? [-high, -low] : [low, high];
}

/** The slack of both: of "2m" and "2.4m", told side by side, the coarser is as fine as the other. */
function slacksOf(from: Quantity, to: Quantity): [number, number] {
  const [f, t] = [fineSlack(from), fineSlack(to)];
  const finer = Math.min(f, t);
  return isScaled(from) && isScaled(to) ? [finer, finer] : [f, t];
}

/** "2m", "€1.9 billion": told in units of a thousand or more. */
const isScaled = ({ text, approximate }: Quantity): boolean =>
  !approximate && /\d\s*(?:m|bn|k|tn|million|billion|thousand|trillion)\b/i.test(text);
