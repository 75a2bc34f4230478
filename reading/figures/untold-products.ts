/** So much for each of so many: "$300,000 a day" and "14 days", "18 coaches with 50 seats each". */
import type { Quantity } from '../../model/claim.js';
import { type FigureLine, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { type Made, told, untold } from './untold-made.js';

/** So much for each of so many, without what it makes. */
const EACH = [
  'each of ~3 {times:c} ~7 {one:cmu}',
  '{times:c} ~6 {one:cmu} ~3 each|apiece',
  '{times:c} ,? each ~3 {one:cmu}',
  '{one:mu} ~1 for|from each|every ~2 NOUN ~~6 {times:c}',
].map((source) => pattern(source));

/** What each of a kind has or costs: "850 metres long, and each metre costs £4,000". */
const OF_ONE = pattern('each|every NOUN ~2 {one:mu}');

export function productsIn(line: FigureLine): Made[] {
  const each = EACH.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, times } }) =>
    one && times && one.lemma !== times.lemma ? untold('product', { one, times }) : [],
  );
  return [...each, ...apieceIn(line), ...ofOneIn(line), ...overTimeIn(line)].slice(0, 1);
}

/** "400 tickets at £7 each": the rate, and the only count before it. */
function apieceIn(line: FigureLine): Made[] {
  const [one, second] = line.figures.filter(({ quantity }) => quantity?.per === 'each');
  if (!one || second) return [];
  const [times, third] = line.figures.filter(({ class: kind, at }) => kind === 'c' && at < one.at);
  return times && !third ? untold('product', { one, times }) : [];
}

/** Counted or measured in the sentence is what each of has so much. */
function ofOneIn(line: FigureLine): Made[] {
  return matchesOf(line, OF_ONE).flatMap(({ figures: { one }, from }) => {
    const noun = line.words.get(line.text.indexOf(';', from + 1))?.lemma;
    const [times, second] = line.figures.filter(({ lemma, quantity }) => quantity && lemma === noun);
    return one && times && !second ? untold('product', { one, times }) : [];
  });
}

/** The only rate and the only length of a sentence: "lasted 14 days and cost the port $300,000 a day". */
function overTimeIn(line: FigureLine): Made[] {
  const rates = line.figures.filter(({ quantity }) => quantity?.per !== undefined);
  const lengths = line.figures.filter(({ class: kind }) => kind === 'd');
  const [one, time] = [rates[0], lengths[0]];
  const per = one?.quantity?.per ?? '';
  if (!one?.quantity || !time?.time || rates.length > 1 || lengths.length > 1) return [];
  const [, count, letter = ''] = /^PT?(\d+)([HDWMY])$/.exec(time.time.timex ?? '') ?? [];
  const each = count === undefined ? null : (IN_EACH[`${PERIODS[letter] ?? ''} ${per}`] ?? null);
  if (count === undefined || each === null || one.class === 'n') return [];
  const value = Number(count) * each;
  const { text, start, end } = time.time;
  const quantity: Quantity = {
    ...{ text, start, end, value, min: value, max: value, unit: '1', of: per, role: null },
    approximate: /\b(?:about|around|nearly|almost|some|over|more than|at least)\b/i.test(text),
  };
  return told('product', [
    { as: 'one', quantity: one.quantity },
    { as: 'times', quantity },
  ]);
}

/** How many of the one period are in the other, whatever the calendar: "£5,000 a month over two years", "£900 a week for a year". */
const IN_EACH: Readonly<Record<string, number>> = {
  ...{ 'h h': 1, 'd d': 1, 'wk wk': 1, 'mo mo': 1, 'a a': 1 },
  ...{ 'a mo': 12, 'a wk': 52, 'a quarter': 4 },
};

/** What a rate is divided by, by the letter of a length in TIMEX3. */
const PERIODS: Readonly<Record<string, string>> = { H: 'h', D: 'd', W: 'wk', M: 'mo', Y: 'a' };
