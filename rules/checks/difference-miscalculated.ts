/** A majority, gap or rise that the two figures beside it deny: "34 votes to 20, a majority of 16". */
import type { Quantity } from '../../model/claim.js';
import { carriers, passagesOf, wordsBetween, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Before the third figure: it is the difference of the two before. */
const DIFFERENCE =
  /^\s*[,(–—-]\s*(?:or |that is )?(?:a|an|the)\s+(?:\p{L}+\s+)?(?:majority|margin|difference|gap|lead|surplus|increase|rise|fall|drop|cut|saving|reduction)\s+of\s+(?:just |only )?$/iu;
const BETWEEN = /^\s*(?:votes?\s+)?(?:to|against|and)\s*$/i;

export const differenceMiscalculated: GroupRule = {
  id: 'difference-miscalculated',
  revision: 1,
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
    ],
    silent: [
      {
        shows: 'a majority that fits',
        documents: [{ text: 'The motion was carried by 34 votes to 20, a majority of 14.' }],
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
  for (let i = 0; i + 2 < figures.length; i++) {
    const [a, b, difference] = [figures[i], figures[i + 1], figures[i + 2]];
    if (!a || !b || !difference) continue;
    if (a.at.unit !== b.at.unit || b.at.unit !== difference.at.unit) continue;
    if (!BETWEEN.test(wordsBetween(passage, a.at.end, b.at.start))) continue;
    const lead = wordsBetween(passage, b.at.end, difference.at.start);
    if (!DIFFERENCE.test(lead)) continue;
    const outcome = compare(a, b, difference);
    if (outcome) return outcome;
  }
  return null;
}

function compare(a: Figure<Quantity>, b: Figure<Quantity>, difference: Figure<Quantity>): Outcome {
  const [x, y, given] = [a.at.value, b.at.value, difference.at.value];
  const figures = [a, b, difference];
  if (x === null || y === null || given === null || figures.some(({ at }) => at.approximate)) return null;
  const actual = Math.abs(x - y);
  const whole = figures.every(
    ({ at }) => Number.isInteger(at.value) && !/\d\s*(?:m|bn|k|million|billion|thousand)\b/i.test(at.text),
  );
  const room = whole ? 0 : figures.reduce((sum, { at }) => sum + fineSlack(at), 0);
  if (Math.abs(actual - given) <= room || difference.at.text === '') return null;
  const shown = Math.round(actual * 1000) / 1000;
  return {
    kind: 'finding',
    claims: carriers(figures),
    spans: figures.map(({ at, claim }) => span(claim, at)),
    message: `The difference of ${a.at.text} and ${b.at.text} is ${written(difference.at, shown)}, not ${difference.at.text}.`,
    because: ['The three figures stand together in one sentence.', 'Rounding does not close the gap.'],
    resolveBy: 'Look up the figures at their source.',
  };
}

/** A number in the form of another: 30 as "£30" beside "£40". */
function written({ text, value }: Quantity, number: number): string {
  const digits = /\d[\d,.]*/.exec(text)?.[0];
  return digits && Number(digits.replace(/,/g, '')) === value
    ? text.replace(digits, String(number))
    : String(number);
}
