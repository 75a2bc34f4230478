/** An average, and the least or the most of those that it is of: "they average 34, and the largest has 31", "an average of 12; none was younger than 15". */
import type { FigureLink } from '../../model/claim.js';
import { alike, inOrder } from './kinds.js';
import { besides, type FigureLine, type LineFigure, matchesOf } from './line.js';
import { pattern } from './patterns.js';
import { listsOf } from './lists.js';
import { DOWN_MORE, DOWN_MOST, UP_MORE, UP_MOST } from './words.js';

const AVERAGE = [
  pattern(`average|mean|median ~3 [ be|stand|of|reach|at|about ]? ~1`, 'end'),
  pattern(`averaging|averaged|averages ~1`, 'end'),
];
const ON_AVERAGE = pattern(`on average`, 'start');

/** The one at an end of them, with no noun of its own ("the largest has 31"), or none beyond a bound ("none was younger than 15"). */
const ends = (most: string, more: string): RegExp[] =>
  [
    `the ${most} [ of them|these|those / one ]? [ VERB|AUX ~1 / being / at|with|only|just / , ~3 ] {end:cnmu}`,
    `none|nobody|neither ~3 be|weigh|measure|cost|have|get|earn|score ~1 [ ${more} ] than {end:cnmu}`,
    `no one ~3 be|weigh|measure|cost|have|get|earn|score ~1 [ ${more} ] than {end:cnmu}`,
  ].map((source) => pattern(source));

const MOST = ends(UP_MOST, UP_MORE);
const LEAST = ends(DOWN_MOST, DOWN_MORE);
/** "ranged from £200 to £900", "aged between 18 and 60": both ends at once. */
const RANGED = pattern(`[ range / be aged|old / vary / aged ] ~3`, 'end');

/** "10, 12 and 14 trips, an average of 20", "£2m, £3m and £4m, averaging £5m"; what an average is held against stands elsewhere. */
const OF_LIST = pattern(
  `~2 [ , / -- / ( / semi / and ] [ with|giving|making|at|and ]? [ average|mean of / averaging|averaged ]?`,
  'whole',
);
/** "An average of 20 for the season": of more than the list. */
const OF_OTHERS = pattern(`~2 for|last|in|since|over|at|across|during|this|before|until`, 'start');

export function averagesIn(line: FigureLine): FigureLink[] {
  const [one, second] = line.figures.filter((figure) => isAverage(line, figure));
  if (!one || second) return [];
  const link = (named: Readonly<Record<string, LineFigure>>): FigureLink[] =>
    Object.values(named).every((end) => end.at !== one.at && isOfKind(one, end))
      ? [{ kind: 'average', figures: inOrder({ one, ...named }) }]
      : [];
  const ofEnds = (patterns: readonly RegExp[], name: 'least' | 'most'): FigureLink[] =>
    patterns
      .flatMap((regex) => matchesOf(line, regex))
      .flatMap(({ figures: { end } }) => (end ? link({ [name]: end }) : []));
  const ranges = line.figures.filter(
    ({ at, quantity }) =>
      quantity?.value === null &&
      quantity.min !== null &&
      quantity.max !== null &&
      besides(line, line.from[at] ?? 0, 'before', RANGED),
  );
  return [
    ...ofEnds(MOST, 'most'),
    ...ofEnds(LEAST, 'least'),
    ...(ranges.length === 1 && ranges[0] ? link({ range: ranges[0] }) : []),
    ...listedWith(line, one).flatMap(link),
  ];
}

/** The least and the most of the list that an average is told of: three figures or more, since of two it is told seldom. */
function listedWith(line: FigureLine, one: LineFigure): { least: LineFigure; most: LineFigure }[] {
  if (one.quantity?.per !== undefined || besides(line, line.to[one.at] ?? 0, 'behind', OF_OTHERS)) return [];
  return listsOf(line)
    .map((list) => list.filter(({ figure, times }) => figure.at < one.at && times === null))
    .filter((list) => list.length > 2 && isOfList(line, list.at(-1)?.figure ?? one, one))
    .map((list) => {
      const byValue = list
        .map(({ figure }) => figure)
        .sort((a, b) => (a.quantity?.value ?? 0) - (b.quantity?.value ?? 0));
      return { least: byValue[0] ?? one, most: byValue.at(-1) ?? one };
    });
}

const isOfList = (line: FigureLine, last: LineFigure, one: LineFigure): boolean =>
  OF_LIST.test(line.text.slice(line.to[last.at], line.from[one.at]));

const isAverage = (line: FigureLine, { at, quantity, class: kind }: LineFigure): boolean =>
  quantity !== null &&
  /[cnmu]/.test(kind) &&
  (/\b(?:average|mean)\b/i.test(quantity.text) ||
    AVERAGE.some((regex) => besides(line, line.from[at] ?? 0, 'before', regex)) ||
    besides(line, line.to[at] ?? 0, 'behind', ON_AVERAGE) !== null);

/** "an average age of 12 … younger than 15", "34 pupils … 31"; a bare number may be of any unit but money. */
const isOfKind = (one: LineFigure, end: LineFigure): boolean =>
  alike(one, end) ||
  (end.class === 'n' && one.quantity?.unit === 'a') ||
  (one.class === 'n' && end.quantity?.unit === 'a');
