/** A majority, gap or rise that the two figures beside it deny: "34 votes to 20, a majority of 16". */
import type { Quantity } from '../../model/claim.js';
import { carriers, passagesOf, wordsBetween, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack, inFormOf } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Before the third figure: it is the difference of the two before. */
const DIFFERENCE =
  /^\s*[,(–—-]\s*(?:or |that is )?(?:a|an|the)\s+(?:\p{L}+\s+)?(?:majority|margin|difference|gap|lead|surplus|increase|rise|fall|drop|cut|saving|reduction)\s+of\s+(?:just |only )?$/iu;
/** "£6m higher than last year’s £75m": between the difference and the figure that it is reckoned from. */
const MORE =
  /^\s*(?:\p{L}+\s+)?(?:(?:higher|more|greater|larger|bigger|longer|lower|less|fewer|smaller|shorter) than|above|below|up on|down on|short of)\b[^,.;:]{0,25}$/iu;
const BETWEEN = /^\s*(?:votes?\s+)?(?:to|against|and)\s*$/i;

export const differenceMiscalculated: GroupRule = {
  id: 'difference-miscalculated',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A difference that is given beside its two figures is not what they make.',
  doesNotCover: 'Differences whose figures stand in other sentences, and rough ones.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a majority',
        documents: [{ text: 'The motion was carried by 34 votes to 20, a majority of 16.' }],
        message: 'The difference of 34 votes and 20 is 14, not 16.',
        quoted: ['34 votes', '20', '16'],
      },
      {
        shows: 'a rise in money',
        documents: [{ text: 'The fee rose from £120 to £150, a rise of £40.' }],
        message: 'The difference of £120 and £150 is £30, not £40.',
        quoted: ['£120', '£150', '£40'],
      },
      {
        shows: 'a rise that stands before its figures',
        documents: [{ text: 'Running costs have risen by £3m, from £14m to £19m.' }],
        message: 'The difference of £14m and £19m is £5m, not £3m.',
        quoted: ['£3m', '£14m', '£19m'],
      },
      {
        shows: 'so much more than another figure',
        documents: [{ text: 'The budget of £84m is £6m higher than last year’s £75m.' }],
        message: 'The difference of £84m and £75m is £9m, not £6m.',
        quoted: ['£84m', '£6m', '£75m'],
      },
    ],
    silent: [
      {
        shows: 'a majority that fits',
        documents: [{ text: 'The motion was carried by 34 votes to 20, a majority of 14.' }],
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
  return passagesOf(claims).flatMap((passage) => {
    const outcome = inPassage(passage);
    return outcome ? [outcome] : [];
  });
}

function inPassage(passage: Passage): Outcome {
  const figures = passage.figures.filter(({ at }) => at.value !== null && !at.quantifier);
  for (const i of figures.keys()) {
    const found = namedAt(passage, figures, i) ?? changedAt(figures, i) ?? moreAt(passage, figures, i);
    const outcome = found && compare(found);
    if (outcome) return outcome;
  }
  return null;
}

/** Two figures and what is said to be their difference. */
interface Difference {
  a: Figure<Quantity>;
  b: Figure<Quantity>;
  difference: Figure<Quantity>;
}

/** "34 votes to 20, a majority of 14". */
function namedAt(passage: Passage, figures: readonly Figure<Quantity>[], i: number): Difference | null {
  const [a, b, difference] = [figures[i], figures[i + 1], figures[i + 2]];
  if (!a || !b || !difference) return null;
  if (a.at.unit !== b.at.unit || !oneKind(b.at, difference.at)) return null;
  if (!BETWEEN.test(wordsBetween(passage, a.at.end, b.at.start))) return null;
  return DIFFERENCE.test(wordsBetween(passage, b.at.end, difference.at.start)) ? { a, b, difference } : null;
}

/** "rose by £3m, from £14m to £17m", in any order of the three. */
function changedAt(figures: readonly Figure<Quantity>[], i: number): Difference | null {
  const near = figures.slice(i, i + 3);
  const [a, b, difference] = (['from', 'to', 'change'] as const).map((role) =>
    near.find(({ at }) => at.role === role),
  );
  if (!a || !b || !difference || a.at.unit !== b.at.unit || !oneKind(a.at, difference.at)) return null;
  return a.claim.claim.frame.predicate?.start === difference.claim.claim.frame.predicate?.start
    ? { a, b, difference }
    : null;
}

/** "The budget of £84m is £6m higher than last year’s £78m." */
function moreAt(passage: Passage, figures: readonly Figure<Quantity>[], i: number): Difference | null {
  const [a, difference, b] = [figures[i], figures[i + 1], figures[i + 2]];
  if (!a || !difference || !b) return null;
  if (a.at.unit !== b.at.unit || a.at.unit !== difference.at.unit) return null;
  if (!/^[^,.;:]{0,40}$/.test(wordsBetween(passage, a.at.end, difference.at.start))) return null;
  const than = wordsBetween(passage, difference.at.end, b.at.start);
  return MORE.test(than) ? { a, b, difference } : null;
}

/** One unit; the difference of two per cent figures is told in points. */
const oneKind = (level: Quantity, difference: Quantity): boolean =>
  level.unit === '%' ? difference.unit === 'pp' : level.unit === difference.unit;

function compare({ a, b, difference }: Difference): Outcome {
  const [x, y, given] = [a.at.value, b.at.value, difference.at.value];
  const figures = [a, b, difference].sort((x, y) => x.at.start - y.at.start);
  if (x === null || y === null || given === null || figures.some(({ at }) => at.approximate)) return null;
  const actual = Math.abs(x - y);
  const whole = figures.every(
    ({ at }) => Number.isInteger(at.value) && !/\d\s*(?:m|bn|k|million|billion|thousand)\b/i.test(at.text),
  );
  const room = whole ? 0 : figures.reduce((sum, { at }) => sum + fineSlack(at), 0);
  if (Math.abs(actual - given) <= room || difference.at.text === '') return null;
  return {
    kind: 'finding',
    claims: carriers(figures),
    spans: figures.map(({ at, claim }) => span(claim, at)),
    message: `The difference of ${a.at.text} and ${b.at.text} is ${inFormOf(difference.at, actual)}, not ${difference.at.text}.`,
    because: ['The three figures stand together in one sentence.', 'Rounding does not close the gap.'],
    resolveBy: 'Look up the figures at their source.',
  };
}
