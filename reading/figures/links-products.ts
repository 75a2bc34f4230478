/** So much of something, so many times, and what it makes: "£40 a night for 150 rooms, £6,000", "£600,000 a year over ten years". */
import type { FigureLink } from '../../model/claim.js';
import { inOrder } from './kinds.js';
import { besides, type FigureLine, type LineFigure, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { IN_ALL } from './words.js';

/** Things of which each has so much, and all together. */
const EACH = [
  `each of ~3 {times:c} ~4 {one:mu} ~~8 [ ${IN_ALL} ] ~4 {whole:mu}`,
  `each of ~3 {times:c} ~4 {one:mu} ~~8 {whole:mu} [ ${IN_ALL} ]`,
  `{times:c} ~3 each ~2 {one:mu} ~3 , ~4 {whole:mu}`,
  `{times:c} ~4 {one:mu} each|apiece ~3 ,|or ~4 {whole:mu}`,
  `{times:c} ~4 {one:mu} , ~4 [ cost|total|bill|sum of / ${IN_ALL} ] ~1 {whole:mu}`,
  `with {times:c} pay|paying|give|giving {one:mu} , ~3 [ bring in|raise|make|earn|take|bring ] ~1 {whole:mu}`,
  `{one:mu} ~2 for each of ~2 {times:c} ~3 , ~5 {whole:mu}`,
  `{times:c} with|of|holding {one:c} each|apiece can|could|will|would? carry|hold|seat|take|house ~1 {whole:c}`,
].map((source) => pattern(source));

/** The same told for a shorter and a longer time: "£4,000 a month, or £48,000 a year". */
const LONGER = [
  `{one:cnmu} ~2 [ , / ( / -- ] [ or / making|giving / which make|be|mean / that be ]? ~2 {whole:cnmu}`,
  `{one:cnmu} ~4 , {whole:cnmu} [ in|over|for|during|across the|a ~3 ]? [ year / {year:t} ]`,
].map((source) => pattern(source));

/** And for a longer and a shorter time: "7 million a year, or some 19,000 a day". */
const SHORTER = [
  `{whole:cnmu} ~5 [ , / ( / -- ] [ or / i.e. / that be / which be|mean / equivalent to / an average of ]? {one:cnmu} [ , / . / ) / -- / semi ]`,
  `{whole:cnmu} ~3 or ~1 {one:cnmu}`,
].map((source) => pattern(source));

/** How many of one time make the next longer one. */
const OFTEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mo: { a: 12 },
  quarter: { a: 4 },
  wk: { a: 52 },
  d: { wk: 7, mo: 31, a: 365 },
  h: { d: 24 },
};

export function productsIn(line: FigureLine): FigureLink[] {
  return [...eachIn(line), ...longerIn(line), ...perHeadIn(line), ...overTimeIn(line)];
}

function eachIn(line: FigureLine): FigureLink[] {
  return EACH.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, times, whole } }) =>
    one && times && whole && oneUnit(one, whole) ? [productOf({ one, times, whole })] : [],
  );
}

function longerIn(line: FigureLine): FigureLink[] {
  return LONGER.flatMap((regex, i) =>
    matchesOf(line, regex).flatMap(({ figures: { one, whole } }): FigureLink[] => {
      const [short, long] = [one?.quantity?.per, whole?.quantity?.per ?? (i === 1 ? 'a' : undefined)];
      const often = OFTEN[short ?? '']?.[long ?? ''];
      return one && whole && often !== undefined && oneUnit(one, whole)
        ? [{ ...productOf({ one, whole }), often }]
        : [];
    }),
  ).concat(shorterIn(line));
}

function shorterIn(line: FigureLine): FigureLink[] {
  return SHORTER.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, whole } }) => {
    const often = OFTEN[one?.quantity?.per ?? '']?.[whole?.quantity?.per ?? ''];
    return one && whole && often !== undefined && oneUnit(one, whole)
      ? [{ ...productOf({ one, whole }), often }]
      : [];
  });
}

/** "£25 a household … from 24,000 households": the only rate, count and sum of the sentence. */
function perHeadIn(line: FigureLine): FigureLink[] {
  return line.figures.flatMap((one): FigureLink[] => {
    const per = one.quantity?.per;
    if (per === undefined || one.class === 'c' || one.class === 'n') return [];
    const near = line.figures.filter((other) => other.at !== one.at && Math.abs(other.at - one.at) <= 3);
    const [times, second] = near.filter(
      (other) => other.class === 'c' && (other.lemma === per || (per === 'head' && isPeople(other))),
    );
    const [whole, third] = near.filter(
      (other) => other.quantity && !other.quantity.per && oneUnit(one, other),
    );
    return times && whole && !second && !third && isSum(line, whole)
      ? [productOf({ one, times, whole })]
      : [];
  });
}

/** "£25 a head for the 60 pupils": people are counted by heads. */
const isPeople = ({ lemma }: LineFigure): boolean => PEOPLE.test(lemma);
const PEOPLE =
  /^(?:people|person|guest|pupil|student|child|member|visitor|passenger|worker|employee|staff|resident|adult|delegate|player|diner|customer|inhabitant|voter|citizen|patient|scholar|soldier|tourist|traveller|pensioner)s?$/;

const SUMS = pattern(
  `make|making|bring|raise|cost|yield|earn|net|save|come|total|totalling|worth|or|of|pay|spend ~3`,
  'end',
);
const SUM_BEHIND = pattern(`~1 [ ${IN_ALL} ]`, 'start');

/** True where the words around a figure say that it is what others come to. */
const isSum = (line: FigureLine, { at }: LineFigure): boolean =>
  besides(line, line.from[at] ?? 0, 'before', SUMS) !== null ||
  besides(line, line.to[at] ?? 0, 'behind', SUM_BEHIND) !== null;

/** "£6m over ten years at £600,000 a year": the only rate, length and sum of the sentence. */
function overTimeIn(line: FigureLine): FigureLink[] {
  const [one, second] = line.figures.filter(({ quantity }) => OFTEN_OF.has(quantity?.per ?? ''));
  const [times, third] = line.figures.filter(
    ({ class: kind, time }) => kind === 'd' && time?.relation === 'over',
  );
  if (!one || !times || second || third || one.class === 'c' || one.class === 'n') return [];
  const [whole, fourth] = line.figures.filter(
    ({ quantity }) => quantity && !quantity.per && quantity.unit === one.quantity?.unit,
  );
  return whole && !fourth ? [productOf({ one, times, whole })] : [];
}

const OFTEN_OF = new Set(['a', 'mo', 'wk', 'd']);

const oneUnit = (a: LineFigure, b: LineFigure): boolean => a.quantity?.unit === b.quantity?.unit;

const productOf = (named: Readonly<Record<string, LineFigure>>): FigureLink => ({
  kind: 'product',
  figures: inOrder(named),
});
