/** Parts that do not add up to the total that is given for them. */
import type { Quantity } from '../../model/claim.js';
import {
  figureKeys,
  linksOf,
  misreckoned,
  type Figure,
  type Linked,
} from '../compare/figures/figure-links.js';
import { inFormOf, slack } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const partsMissTotal: GroupRule = {
  id: 'parts-miss-total',
  revision: 6,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'The parts of a sum, named one by one, do not add up to the total given for them.',
  doesNotCover:
    'Lists that leave room for parts not named ("including", "the rest"), and totals in another document.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'a total in the next sentence',
        documents: [
          {
            text: 'The review proposes savings of £2.5m in parks, £1.5m in libraries and £3m in roads. Together these come to £8m.',
          },
        ],
        message: '£2.5m + £1.5m + £3m make £7m, not £8m.',
        quoted: ['£2.5m', '£1.5m', '£3m', '£8m'],
      },
      {
        shows: 'a sum that is spelt out at once',
        documents: [
          {
            text: 'The port handled 1.2m tonnes in the first half and 1.5m tonnes in the second, or 3.1m tonnes over the year.',
          },
        ],
        message: '1.2m tonnes + 1.5m tonnes make 2.7m tonnes, not 3.1m tonnes.',
        quoted: ['1.2m tonnes', '1.5m tonnes', '3.1m tonnes'],
      },
      {
        shows: 'a total named before its parts',
        documents: [
          {
            text: 'Of the $600 million in the fund, $300 million is set aside for bridges, $250 million for tunnels and $150 million for ferries.',
          },
        ],
        message: '$300 million + $250 million + $150 million make $700 million, not $600 million.',
        quoted: ['$600 million', '$300 million', '$250 million', '$150 million'],
      },
      {
        shows: 'a part that is taken twice, and parts that leave out their noun',
        documents: [
          {
            text: 'The hall has two balconies of 400 seats each, 1,300 in the stalls and 90 in the boxes. Altogether it seats 2,390.',
          },
        ],
        message: '2 × 400 seats + 1,300 + 90 make 2,190, not 2,390.',
        quoted: ['two balconies', '400 seats', '1,300', '90', '2,390'],
      },
      {
        shows: 'two parts of a budget, in whole millions',
        documents: [{ text: 'The budget of £14m is made up of £6m for roads and £9m for schools.' }],
        message: '£6m + £9m make £15m, not £14m.',
        quoted: ['£14m', '£6m', '£9m'],
      },
    ],
    silent: [
      {
        shows: 'parts that add up',
        documents: [
          {
            text: 'The review proposes savings of £2.5m in parks, £1.5m in libraries and £3m in roads. Together these come to £7m.',
          },
        ],
      },
      {
        shows: 'a total that counts each part as often as it is there',
        documents: [
          {
            text: 'The depot has three sheds of 12 buses each and a yard for 20. In all it holds 56 buses.',
          },
        ],
      },
      {
        shows: 'rounded parts',
        documents: [
          {
            text: 'The grants were $3.4 million, $2.4 million and $1.4 million. In all they came to $7.3 million.',
          },
        ],
      },
      {
        shows: 'a sum of other things',
        documents: [
          {
            text: 'She scored 31 in the first round, 26 in the second and 40 in the third. In total 90 people watched her play.',
          },
        ],
      },
      {
        shows: 'a list that leaves others out',
        documents: [
          {
            text: 'Of the $600 million in the fund, $300 million is for bridges, $100 million for tunnels and $50 million for ferries.',
          },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['sum'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

/** A part of a sum, and how often it is taken. */
interface Part extends Figure {
  times: number;
}

function compare(linked: Linked): Outcome {
  const [total, parts] = [linked.one('whole'), partsOf(linked)];
  if (!total || !sameKind(parts, total) || [...parts, total].some(({ at }) => at.approximate)) return null;
  const given = total.at.value;
  if (given === null || parts.some(({ at }) => at.value === null)) return null;
  const sum = parts.reduce((so, { at, times }) => so + times * (at.value ?? 0), 0);
  // Rounding errors add like independent errors: a root of squares, with a fifth on top.
  const room = 1.2 * Math.hypot(slack(total.at), ...parts.map(({ at, times }) => times * slack(at)));
  const exact = total.at.unit === '1' && [total, ...parts].every(({ at }) => isWrittenOut(at.text));
  const missing = given - sum;
  const off = Math.abs(missing) > (exact ? 0 : room);
  // two parts of a closed whole, one unit out: only both rounded the wrong way would fit
  const strained = !off && isStrained(linked, parts, total, missing);
  if (!(off || strained) || (linked.link.open && missing > 0)) return null;
  // A sum far from the "total" is not a sum of these parts at all.
  if (sum > given * 1.5 || sum < given * 0.5) return null;
  const made = inFormOf(total.at, sum);
  const told = parts.map(({ at, times }) => (times === 1 ? at.text : `${times} × ${at.text}`)).join(' + ');
  return misreckoned(linked, `${told} make ${made}, not ${total.at.text}.`, {
    because: [
      linked.link.open
        ? 'For both to stand a part would have to be counted twice.'
        : 'For both to stand a part would have to be missing or counted twice, and the words name them all.',
      strained
        ? 'Only if all figures were rounded, each the wrong way, would they fit.'
        : 'Rounding of the figures does not close the gap.',
    ],
    resolveBy: 'Look up the parts and the total at their source.',
    ...(strained ? { severity: 'warning' as const } : {}),
  });
}

/** "£6m and £9m" of "£14m": two parts in whole millions that are all there is, and a sum that is a whole million off. */
const isStrained = ({ link }: Linked, parts: readonly Part[], total: Figure, missing: number): boolean =>
  !link.open &&
  parts.length === 2 &&
  parts.every(({ times }) => times === 1) &&
  [total, ...parts].every(({ at }) => SCALED.test(at.text) && !at.text.includes('.')) &&
  Math.abs(missing) >= 2 * slack(parts[0]?.at ?? total.at) * 0.99;
const SCALED = /\d\s*(?:m|bn|k|million|billion|thousand)\b/i;

/** "1,250" is exact, "1.2m" is not. */
const isWrittenOut = (text: string): boolean => !/\d\s*(?:m|bn|k|million|billion|thousand)\b/i.test(text);

/** The parts of a sum; a figure that tells how often stands right behind its part. */
function partsOf({ figures, every }: Linked): Part[] {
  const parts = every('part');
  return parts.map((part) => {
    const place = figures.findIndex(({ at }) => at === part.at);
    const next = figures[place + 1];
    const times = next?.as === 'times' ? every('times').find(({ at }) => at === next.at) : undefined;
    return { ...part, times: times?.at.value ?? 1 };
  });
}

/** "1,100 megalitres from the river and 400 from wells": a bare number is of the kind of the one before it. */
const isBare = ({ unit, of }: Quantity): boolean => unit === '1' && of === null;

/** True where a total is of the kind of all parts: one unit, one rate; scores that count nothing make no number of people behind them. */
const sameKind = (parts: readonly Part[], { at: { unit, per, of, start } }: Figure): boolean =>
  parts.every(({ at }) => isBare(at) || (at.unit === unit && (at.per === per || at.per === undefined))) &&
  parts.some(({ at }) => at.unit === unit) &&
  (unit !== '1' || of === null || parts.some(({ at }) => at.of !== null || at.start > start));
