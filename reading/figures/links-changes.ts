/** From–to figures with how much they changed: "rose by 4 per cent, from £50 to £52", "trebled, from 110 to 330", "£52m, up 4 per cent on £50m". */
import type { FigureLink } from '../../model/claim.js';
import { alike, firstOf, inOrder, isStep } from './kinds.js';
import { besides, type FigureLine, matchesOf, type Match } from './line.js';
import { pattern } from './patterns.js';
import { ABOUT, CHANGE_NOUNS, CHANGES } from './words.js';

/** A figure before and a figure after. Each kind of wording is one pattern. */
const PAIRS = [
  'from {from} ~3 to [ about|nearly|almost|around|just|some ]? {to}',
  'to {to} ~5 ,? from {from}',
  '{to} ~4 ,? [ compare with|to / up|down from / against / as against ] ~5 {from}',
  '{to} , from {from}',
].map((source) => pattern(source));

/** The change told before the two figures. */
const BEFORE = [
  `${CHANGES} ~2 by? {by} ~6 ,?`,
  `[ up|down ] by? {by} ~6 ,?`,
  `{by} ~2 ${CHANGE_NOUNS} ~6 ,?`,
  `${CHANGE_NOUNS} of {by} ~6 ,?`,
  `${CHANGES} ~2 by? {by:pq} ~~10 . it|they|this|that|these ~3`,
].map((source) => pattern(source, 'end'));

/** The change told behind them. */
const BEHIND = [
  `~4 [ , / ( / -- / semi / or ] ~3 ${CHANGE_NOUNS} of ~1 {by}`,
  `~4 [ , / ( / -- ] [ up|down ] by? ~1 {by}`,
  `~4 [ , / ( / -- ] a|an {by} ~2 ${CHANGE_NOUNS}`,
  `be ~1 ${CHANGE_NOUNS} of ~1 {by}`,
  `~6 . the|this|that|such|it ~3 ${CHANGE_NOUNS} of {by}`,
  `~6 . that|this|it|which be ~3 ${CHANGE_NOUNS} of {by}`,
].map((source) => pattern(source, 'start'));

/** The change between the two: "£96m, up 20 per cent on the £80m", "rose 10 per cent to £66m, from £60m". */
const BETWEEN = [
  '{to} ~4 [ , or {beside:mu} ~2 ]? ,? [ up|down ] by? ~1 {by:p} on|from ~6 {from:cnmu}',
  `${CHANGES} ~2 by? ~1 {by:pm} to ~3 {to:cnmu} ~5 ,? [ from / compare with|to / up|down from ] ~5 {from:cnmu}`,
  `{by:pm} ~2 ${CHANGE_NOUNS} to ~3 {to:cnmu} ~5 ,? [ from / compare with|to ] ~5 {from:cnmu}`,
  `[ up|down / ${CHANGES} ] ~1 by? {by:pm} to ~1 {to:cnmu} [ semi / , / . ] [ ~3 {then:t} / ~1 year|month|week|quarter ] before|earlier ~5 {from:cnmu}`,
].map((source) => pattern(source));

/** Verbs that say how many times as much there is: what they add, in per cent. */
const MULTIPLES: Readonly<Record<string, number>> = {
  double: 100,
  treble: 200,
  triple: 200,
  quadruple: 300,
  halve: -50,
};
const MULTIPLE = pattern(`${Object.keys(MULTIPLES).join('|')} ~~10`, 'end');
const ROUGHLY = pattern(`[ ${ABOUT} / more|less than / at least ]`, 'end');

export function changesIn(line: FigureLine): FigureLink[] {
  const between = BETWEEN.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures }) =>
    linkOf(figures),
  );
  const pairs = PAIRS.flatMap((regex) => matchesOf(line, regex)).flatMap((pair) => aroundPair(line, pair));
  return [...between, ...pairs];
}

/** A figure before and one after, whether or not the change is told. */
export const changePairs = (line: FigureLine): Match['figures'][] =>
  PAIRS.flatMap((regex) => matchesOf(line, regex)).map(({ figures }) => figures);

function aroundPair(line: FigureLine, pair: Match): FigureLink[] {
  const { from, to } = pair.figures;
  if (!from || !to || !alike(from, to)) return [];
  const by =
    firstOf(BEFORE, (regex) => besides(line, pair.from, 'before', regex)) ??
    firstOf(BEHIND, (regex) => besides(line, pair.to, 'behind', regex));
  return by?.figures['by'] ? linkOf({ ...pair.figures, ...by.figures }) : multipleBefore(line, pair);
}

/** "Complaints trebled, from 110 to 330". */
function multipleBefore(line: FigureLine, { from: place, figures: { from, to } }: Match): FigureLink[] {
  const found = besides(line, place, 'before', MULTIPLE);
  const verb = found && line.words.get(found.from);
  if (!found || !verb || !from || !to || besides(line, found.from, 'before', ROUGHLY)) return [];
  const adds = MULTIPLES[verb.lemma];
  return adds === undefined ? [] : [{ kind: 'change', figures: inOrder({ from, to, by: verb }), adds }];
}

function linkOf({ from, to, by }: Match['figures']): FigureLink[] {
  if (!from || !to || !by || !alike(from, to) || !(by.class === 'p' || isStep(by, from))) return [];
  return [{ kind: 'change', figures: inOrder({ from, to, by }) }];
}
