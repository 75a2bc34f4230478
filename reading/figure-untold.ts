/**
 * Figures of one sentence that make another which it leaves untold (`untoldSchema` in model/claim.ts): "a quarter of the 640 nurses",
 * "$300,000 a day" for "14 days". What they come to is reckoned where it is compared.
 */
import type { Quantity, ReadClaim, Time, Untold } from '../model/claim.js';
import { alike } from './figure-kinds.js';
import { figureLine, type FigureLine, type LineFigure, matchesOf } from './figure-line.js';
import { changePairs } from './figure-links-changes.js';
import { placesOf } from './figure-links.js';
import { leavesOut } from './figure-links-sums.js';
import { listsOf } from './figure-lists.js';
import { partsIn } from './figure-links-shares.js';
import { pattern } from './figure-patterns.js';
import type { Stretch, TokenisedText } from './tokens.js';

type As = Untold['figures'][number]['as'];
type Named = Readonly<Partial<Record<As, LineFigure>>>;

/** So much for each of so many, without what it makes. */
const EACH = [
  'each of ~3 {times:c} ~7 {one:cmu}',
  '{times:c} ~6 {one:cmu} ~3 each|apiece',
  '{one:mu} ~1 for|from each|every ~2 NOUN ~~6 {times:c}',
].map((source) => pattern(source));

/** What each of a kind has or costs: "850 metres long, and each metre costs £4,000". */
const OF_ONE = pattern('each|every NOUN ~2 {one:mu}');

/** A share of a whole, without how many that is. */
const SHARES = [
  '{share:p} of the|its|their|our|these|those|all ~3 {whole:cmu}',
  '{share:p} of the|its|their|our|a NOUN of {whole:mu}',
  '^ of ~4 {whole:cmu} ~2 , ~1 {share:p}',
].map((source) => pattern(source));

/** A part of a whole, besides those of which a share may be told. */
const PARTS = [
  '^ of ~4 {whole:cu} ~1 {part:n}',
  '^ of ~4 {whole:cu} ~6 , {part:n}',
  '{whole:cmu} ,? of which ~4 {part:cnmu}',
].map((source) => pattern(source));

/** What the figures of a sentence make without saying so. */
export function untoldIn(
  text: TokenisedText,
  sentence: Stretch,
  quantities: readonly Quantity[],
  times: readonly Time[],
): Untold[] {
  const numbers = quantities.filter(({ quantifier }) => quantifier === undefined);
  if (numbers.length === 0 || numbers.length + times.length < 2) return [];
  const line = figureLine(text, [sentence], placesOf(numbers, times));
  return [...productsIn(line), ...sharesIn(line), ...changesIn(line), ...sumsIn(line)];
}

function productsIn(line: FigureLine): Untold[] {
  const each = EACH.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { one, times } }) =>
    one && times && one.lemma !== times.lemma ? untold('product', { one, times }) : [],
  );
  return [...each, ...apieceIn(line), ...ofOneIn(line), ...overTimeIn(line)].slice(0, 1);
}

/** "400 tickets at £7 each": the rate, and the only count before it. */
function apieceIn(line: FigureLine): Untold[] {
  const [one, second] = line.figures.filter(({ quantity }) => quantity?.per === 'each');
  if (!one || second) return [];
  const [times, third] = line.figures.filter(({ class: kind, at }) => kind === 'c' && at < one.at);
  return times && !third ? untold('product', { one, times }) : [];
}

/** Counted or measured in the sentence is what each of has so much. */
function ofOneIn(line: FigureLine): Untold[] {
  return matchesOf(line, OF_ONE).flatMap(({ figures: { one }, from }) => {
    const noun = line.words.get(line.text.indexOf(';', from + 1))?.lemma;
    const [times, second] = line.figures.filter(({ lemma, quantity }) => quantity && lemma === noun);
    return one && times && !second ? untold('product', { one, times }) : [];
  });
}

/** The only rate and the only length of a sentence: "lasted 14 days and cost the port $300,000 a day". */
function overTimeIn(line: FigureLine): Untold[] {
  const rates = line.figures.filter(({ quantity }) => quantity?.per !== undefined);
  const lengths = line.figures.filter(({ class: kind }) => kind === 'd');
  const [one, time] = [rates[0], lengths[0]];
  const per = one?.quantity?.per ?? '';
  if (!one?.quantity || !time?.time || rates.length > 1 || lengths.length > 1) return [];
  const [, count, letter = ''] = /^PT?(\d+)([HDWMY])$/.exec(time.time.timex ?? '') ?? [];
  if (count === undefined || PERIODS[letter] !== per || one.class === 'n') return [];
  const value = Number(count);
  const { text, start, end } = time.time;
  const quantity: Quantity = {
    ...{ text, start, end, value, min: value, max: value, unit: '1', of: per, role: null },
    approximate: /\b(?:about|around|nearly|almost|some|over|more than|at least)\b/i.test(text),
  };
  return told([
    { as: 'one', quantity: one.quantity },
    { as: 'times', quantity },
  ]).map((figures) => ({ kind: 'product', figures }));
}

/** What a rate is divided by, by the letter of a length in TIMEX3. */
const PERIODS: Readonly<Record<string, string>> = { H: 'h', D: 'd', W: 'wk', M: 'mo', Y: 'a' };

function sharesIn(line: FigureLine): Untold[] {
  const shares = SHARES.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { share, whole } }) =>
    share && whole && share.quantity?.role !== 'change' ? untold('share', { share, whole }) : [],
  );
  if (shares.length > 0) return shares.slice(0, 1);
  const own = PARTS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { part, whole } }) =>
    part && whole && (alike(part, whole) || part.class === 'n') ? [{ part, whole }] : [],
  );
  return [...own, ...partsIn(line)].flatMap((pair) => untold('share', pair)).slice(0, 1);
}

/** A later level and the one before it: "£3.0m, after £2.4m", "3.2 million in 2011; the year before, it had been 2.5 million". */
const LEVELS = [
  '{to:cnmu} ~6 ,? after {from:cnmu} ~4 [ in|the|a / {then:t} / . ]',
  '{to:cnmu} ~4 [ semi / , / . / and ] [ the|a year|month|week|quarter before|earlier / {then:t} ] ,? ~2 [ be|have ~1 / it|they|there ~2 ] {from:cnmu}',
  '{to:cnmu} ~4 , where|while|when|against ~6 {from:cnmu} [ the|a year|month|week|quarter before|earlier ]',
  'buy ~2 for {from:m} ~4 and sell ~4 for {to:m}',
].map((source) => pattern(source));

const changesIn = (line: FigureLine): Untold[] =>
  [...changePairs(line), ...LEVELS.flatMap((regex) => matchesOf(line, regex)).map(({ figures }) => figures)]
    .flatMap(({ from, to }) => (from && to && oneScale(from, to) ? untold('change', { from, to }) : []))
    .slice(0, 1);

/** Three figures of one kind or more, none left out and none their sum. */
const sumsIn = (line: FigureLine): Untold[] =>
  listsOf(line)
    .filter((list) => list.length >= 3 && list.every(({ times }) => !times) && !leavesOut(line, list))
    .flatMap((list) => {
      const parts = list.flatMap(({ figure: { quantity } }) => quantity ?? []);
      return told(parts.map((quantity) => ({ as: 'part', quantity }))).map((figures): Untold => ({
        kind: 'sum',
        figures,
      }));
    });

/** "From 24p to 27p a litre", "from 400 tonnes to 300": unit and divisor may be told with one of the two. */
const oneScale = (from: LineFigure, to: LineFigure): boolean =>
  alike(from, to) ||
  (from.quantity?.unit === to.quantity?.unit && from.quantity?.per === undefined) ||
  (from.class === 'u' && to.class === 'n') ||
  (from.class === 'n' && to.class === 'u');

function untold(kind: Untold['kind'], named: Named): Untold[] {
  const figures = Object.entries(named).flatMap(([as, figure]) =>
    figure.quantity ? [{ as: as as As, quantity: figure.quantity }] : [],
  );
  return figures.length === Object.keys(named).length
    ? told(figures).map((all) => ({ kind, figures: all }))
    : [];
}

/** In order of the text; none where one has no number, or is a rough one of many ("hundreds"). */
const told = (figures: Untold['figures']): Untold['figures'][] =>
  figures.every(({ quantity: { value, quantifier } }) => value !== null && quantifier === undefined)
    ? [[...figures].sort((a, b) => a.quantity.start - b.quantity.start)]
    : [];

/** The figure that tells what is reckoned: what each costs, the part, the later level. */
const MAIN = /^(?:one|part|share|to)$/;

/** Each set of figures kept with the claim that carries most of them, or the one that tells; the shortest of several. */
export function withUntold(claims: readonly ReadClaim[], all: readonly Untold[]): ReadClaim[] {
  const out = [...claims];
  for (const untold of all) {
    const held = ({ quantities, times }: ReadClaim): number =>
      untold.figures.filter(({ quantity }) =>
        [...quantities, ...times].some(({ start }) => start === quantity.start),
      ).length;
    const main = untold.figures.find(({ as }) => MAIN.test(as))?.quantity.start;
    const tells = ({ quantities }: ReadClaim): number =>
      quantities.some(({ start }) => start === main) ? 1 : 0;
    const [best] = out
      .map((claim, at) => ({
        at,
        held: held(claim),
        tells: tells(claim),
        length: claim.quote.end - claim.quote.start,
      }))
      .sort((a, b) => b.held - a.held || b.tells - a.tells || a.length - b.length || b.at - a.at);
    const claim = best && best.held > 0 ? out[best.at] : undefined;
    if (!best || !claim) continue;
    const frame = { ...claim.frame, untold: [...(claim.frame.untold ?? []), untold] };
    out[best.at] = { ...claim, frame };
  }
  return out;
}
