/** Parts of a whole with the share that they are said to be: "60 of the 80 boats, or 75 per cent", "a fifth of the 90 staff, some 18". */
import type { FigureLink } from '../../model/claim.js';
import { alike, firstOf, inOrder } from './kinds.js';
import { besides, type FigureLine, type LineFigure, matchesOf, type Match } from './line.js';
import { pattern } from './patterns.js';

const THEM = 'them|these|those|whom|which';
const OWN = 'the|its|their|our|his|her|my|your|these|those|all|every|a';
const TOLD =
  '[ or / i.e. / which|that be|mean|make|represent that? / a|an|the ~2 proportion|share|rate|percentage|turnout of ]';

/** A part and the whole that it is of. */
const PAIRS = [
  `{part:cnmu} ~1 out of ~4 {whole:cnmu} !each|apiece`,
  `{part:cnmu} ~1 of ${OWN} ~3 {whole:cnmu} !each|apiece`,
  `{part:nmu} of [ NOUN|PROPN 's ]? {whole:cmu} !each|apiece`,
  `^ of ~3 {whole:cnmu} ~4 , ~1 {part:cnmu}`,
  `of the|its|their|our {whole:cnmu} ~4 , ~1 {part:cnmu}`,
  `{whole:cnmu} !of ~8 [ . / , / and / semi ] ~1 {part:cnmu} of|among ${THEM}`,
].map((source) => pattern(source));

/** The share told behind a part and its whole. */
const BEHIND = [
  `~8 [ , / ( / -- / semi ] ${TOLD}? {share:p} !of`,
  `~8 [ , / ( / -- / semi ] ${TOLD}? {share:p} of the|that ~1 total|whole|number|lot|sum|amount`,
  `~4 , {share:p} of ${THEM}`,
  `~8 [ , / ( / -- / semi ] which|that mean|make that? {share:p}`,
  `~8 . that|this|it|which be|mean|make|represent ~2 {share:p} !of`,
].map((source) => pattern(source, 'start'));

/** What was taken away, told behind what is left of a whole. */
const CUT_BEHIND = [
  `~8 [ , / ( / -- ] a|an|the ~1 cut|reduction|fall|drop|shortfall|decline|loss of ~1 {share:p}`,
  `~8 [ , / ( / -- / or ] {share:p} less|fewer|down`,
].map((source) => pattern(source, 'start'));

/** The share told before them. */
const BEFORE = [`{share:p} [ : / ( / -- ] ~3`, `{share:p} , [ with|or|as|since|when / that be ] ~2`].map(
  (source) => pattern(source, 'end'),
);

/** Share, whole and part in one stroke. */
const WHOLES = [
  `{share:p} of ~5 {whole:cnmu} ~2 , [ or|some|about|roughly|around / that be ]? {part:cnmu} [ . / , / ) / -- / in all ]`,
  `{share:p} of ~5 {whole:cnmu} ~2 , [ or|some|about|roughly|around / that be ]? {part:mu}`,
  `{share:p} of ${OWN} ~2 {whole:cnmu} ~8 : ~1 {part:cn} [ in|for / voted for ] favour|it|the`,
  `{whole:cnmu} ~8 [ . / , ] {share:p} of|among ${THEM} , [ or|some|about / that be ]? {part:cnmu}`,
  `{whole:cnmu} ~8 [ . / , ] ~1 {part:cnmu} of|among ${THEM} , [ or|about ]? {share:p}`,
  `{part:cnmu} ~1 , {share:p} of ${OWN} ~4 {whole:cnmu}`,
  `{share:p} [ of ~4 ]? [ , / ( / -- ] or|some? {part:cn} [ of / out of ] the|its|their? {whole:cn} [ , / ) / -- / . ]`,
].map((source) => pattern(source));

/** "one pupil in four": the second number is no number of things. */
const RATIO = pattern(`{part:cn} [ in / out of ] every? {whole:n}`);

export function sharesIn(line: FigureLine): FigureLink[] {
  const told = WHOLES.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures }) =>
    linkOf('share', figures),
  );
  const parted = new Set(told.map((link) => placeOf(link)));
  const pairs = PAIRS.flatMap((regex) => matchesOf(line, regex))
    .flatMap((pair) => aroundPair(line, pair))
    .filter((link) => link.figures.length === 3 || !parted.has(placeOf(link)));
  const ratios = matchesOf(line, RATIO).flatMap(({ figures }) => linkOf('ratio', figures));
  return [...told, ...pairs, ...ratios];
}

/** A part and the whole that it is of, whether or not a share is told of them. */
export const partsIn = (line: FigureLine): { part: LineFigure; whole: LineFigure }[] =>
  PAIRS.flatMap((regex) => matchesOf(line, regex)).flatMap(({ figures: { part, whole } }) =>
    part && whole && part.at !== whole.at && alike(part, whole) ? [{ part, whole }] : [],
  );

/** Where part and whole stand. */
const placeOf = ({ figures }: FigureLink): string =>
  figures
    .filter(({ as }) => as !== 'share')
    .map(({ start }) => start)
    .join(' ');

/** A pair with the share told of it; alone, where none is. */
function aroundPair(line: FigureLine, pair: Match): FigureLink[] {
  const cut = firstOf(CUT_BEHIND, (regex) => besides(line, pair.to, 'behind', regex));
  if (cut) return linkOf('cut', { ...pair.figures, ...cut.figures });
  const told =
    firstOf(BEHIND, (regex) => besides(line, pair.to, 'behind', regex)) ??
    firstOf(BEFORE, (regex) => besides(line, pair.from, 'before', regex));
  return linkOf('share', {
    ...pair.figures,
    ...(told && !changes(told.figures['share']) ? told.figures : {}),
  });
}

const changes = (figure: LineFigure | undefined): boolean => figure?.quantity?.role === 'change';

function linkOf(kind: 'share' | 'cut' | 'ratio', { part, whole, share }: Match['figures']): FigureLink[] {
  if (!part || !whole || part.at === whole.at || !alike(part, whole)) return [];
  return [{ kind, figures: inOrder({ part, whole, share }) }];
}
