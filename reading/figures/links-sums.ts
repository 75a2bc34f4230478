/** Lists of figures with what they come to: "£9m, £6m and £4m, £19m in all", "of the 48, 20 were good, 15 fair and 13 poor". */
import type { FigureLink } from '../../model/claim.js';
import { alike } from './kinds.js';
import { leavesOutUnit, listsOf, type Part } from './lists.js';
import { besides, type FigureLine, type LineFigure, matchesOf, type Match } from './line.js';
import { pattern } from './patterns.js';

const TOTAL = 'total|sum|bill|combined';

/** Between the last part and their sum. */
const SUM_AHEAD = [
  `[ , / : / -- / semi / ( ] [ or / making|giving|totalling|totaling|make|total / in all|total / all told / altogether|together ] ~3`,
  `[ , / : / -- / semi / ( ] a|an|the|its|their ~1 ${TOTAL} of ~1`,
  `[ , / and / semi ] which|that|these|they|it ~1 [ make up? / come to / add up to / add to / amount to / total / give ] ~3`,
  `[ , / and / semi ] [ together|altogether|combined / in all|total ] ~6`,
].map((source) => pattern(source, 'end'));

/** The same where the sum stands in the sentence behind. */
const NEXT_SUM = [
  `. ~8 [ together|altogether|combined / all told / in all|total / the|its|their|a|overall total / between them ] ~~12 {count:c}? ~~4`,
  `. ~6 [ make|makes|yield|come|comes|came|amount|amounts|add|adds|added|total|totals|totalled ] up? to? ~3`,
].map((source) => pattern(source, 'end'));

/** Right behind a sum. */
const SUM_BEHIND = pattern(
  `~1 [ in all|total / all told / altogether|together|overall / between them / all in all ]`,
  'start',
);

/** Before a whole whose parts follow, and between the two. */
const WHOLE_AHEAD = pattern(`^ of ~3`, 'end');
const DIVIDED = pattern(
  `~6 ,? be? [ make up of / comprise|comprising / consist of / divide|split|share / break down / set aside / spoken for ] ~6`,
  'start',
);
/** The same right before the first part, with no mark between: "the £14m is made up of £6m for …", "of 48 applicants 20 were …". */
const RUNS_INTO = pattern(
  `~6 be? [ make up of / comprise|comprising / consist of / divide|split|share into|between? / break down into ] [ about|some ]?`,
  'whole',
);
const SHORT = pattern('~2', 'whole');
/** "£90m, with £50m going to …": a part that goes somewhere. */
const WITH = pattern(`~6 , with ~1`, 'whole');
const GOES = pattern(
  `[ go|come|set|earmark|allot|allocate|assign|spend|spent|reserve|pay|paid|be|to ] `,
  'start',
);
const SPELT_OUT = pattern(`~4 :|-- ~3`, 'whole');
const OF_WHOM = pattern(`~3 [ , ]? [ of whom|which ~2 ]?`, 'whole');

/** Behind a part of a whole: more of the same whole. */
const OF_THEM = pattern(`of|among it|them|these|those|whom|which`, 'start');
/** The same before the first part: "Of them 131 …". */
const THEM_OF = pattern(`of|among them|these|those|whom|which ,?`, 'end');

/** Words that leave room for parts that are not named. */
const OTHERS =
  /;(?:rest|remainder|other|others|including|among|some|mainly|mostly|another|also|plus)\|(?!of\|)/;

/** Behind the last part: there are others still. */
const REST = /;(?:rest|remainder|balance|others)\|/;

/** Before the last part: it is all that is left. */
const LEFT = pattern(`[ leaving / leave / the ~1 remaining / the other ] ~2`, 'end');

/** Groups that are the whole between them. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\|woman\|/, /\|man\|/],
  [/\|girl\|/, /\|boy\|/],
  [/\|female\|/, /\|male\|/],
  [/\|(?:child|kid)\|/, /\|adult\|/],
];

export function sumsIn(line: FigureLine): FigureLink[] {
  return [
    ...listsOf(line).flatMap((list) => [...wholeBehind(line, list), ...wholeAhead(line, list)]),
    ...votesIn(line),
  ];
}

/** "…, a total of £19m", "£19m in all": the last of the list; or the first figure of its kind in the next sentence. */
function wholeBehind(line: FigureLine, list: readonly Part[]): FigureLink[] {
  const last = list.at(-1);
  const parts = list.slice(0, -1);
  if (last && parts.length >= 2 && !last.times && isSum(line, last.figure))
    return [sumOf(parts, last.figure)];
  const next = line.figures
    .slice((last?.figure.at ?? 0) + 1)
    .find(({ quantity }) => quantity && quantity.value !== list.length);
  const first = list[0];
  if (!last || !first || !next || list.length < 2 || !alike(first.figure, next) || leavesOut(line, list))
    return [];
  const between = line.text.slice(line.to[last.figure.at], line.from[next.at]);
  if (!between.includes(';.|.|END')) return [];
  const sums =
    NEXT_SUM.some((regex) => regex.test(between)) ||
    besides(line, line.to[next.at] ?? 0, 'behind', SUM_BEHIND);
  return sums ? [sumOf(list, next)] : [];
}

function isSum(line: FigureLine, figure: LineFigure): boolean {
  const [from, to] = [line.from[figure.at] ?? 0, line.to[figure.at] ?? 0];
  return (
    SUM_AHEAD.some((regex) => besides(line, from, 'before', regex)) ||
    besides(line, to, 'behind', SUM_BEHIND) !== null
  );
}

/** "Of the 48, 20 were good, 15 fair …", "48 singers: 20 sopranos, …": the first of the list; "£32m is made up of …": the figure before it. */
function wholeAhead(line: FigureLine, list: readonly Part[]): FigureLink[] {
  const [whole, ...others] = list;
  if (!whole) return [];
  const before = wholeBefore(line, whole);
  return [
    ...(whole.times ? [] : dividedInto(line, whole.figure, others)),
    ...(before ? dividedInto(line, before, list) : []),
  ];
}

/** The figure right before a list that runs into it. */
function wholeBefore(line: FigureLine, { figure, times }: Part): LineFigure | null {
  const at = (times ?? figure).at;
  const whole = line.figures.slice(0, at).findLast(({ class: kind }) => !/[td]/.test(kind));
  if (whole?.quantity?.value == null || !(alike(whole, figure) || leavesOutUnit(whole, figure))) return null;
  const between = line.text.slice(line.to[whole.at], line.from[at]);
  if (between.includes('END'))
    return isOfThem(line, { figure, times }) && AT_END.test(between) ? whole : null;
  return RUNS_INTO.test(between) || (SHORT.test(between) && opensWith(line, whole)) ? whole : null;
}

/** "Water entered 212 homes. 131 of them …": nothing but the end of the sentence between. */
const AT_END = /^(?:;(?!\.\|)[^;]*){0,4};\.\|\.\|END(?:;[^;]*){0,2}$/;

const opensWith = (line: FigureLine, { at }: LineFigure): boolean =>
  besides(line, line.from[at] ?? 0, 'before', WHOLE_AHEAD) !== null;

function dividedInto(line: FigureLine, whole: LineFigure, others: readonly Part[]): FigureLink[] {
  const parts = others.slice(0, others.findIndex((part, i) => i > 0 && startsAnew(line, part)) >>> 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || isSum(line, last.figure)) return [];
  const between = line.text.slice(line.to[whole.at], line.from[first.figure.at]);
  const divided = DIVIDED.test(between);
  const spelt = SPELT_OUT.test(between);
  const all = [{ figure: whole, times: null }, ...parts];
  if (!divided && !spelt && !opensWith(line, whole) && !ofWhole(line, between, all)) return [];
  const left = besides(line, line.from[last.figure.at] ?? 0, 'before', LEFT) !== null;
  const closed = left || ((divided || spelt || complementary(line, all)) && !leavesOut(line, all));
  // two groups may overlap ("22 are women and 25 retired") unless one verb serves for both
  if (!closed && parts.length < 3 && hasVerb(line, first.figure, last.figure)) return [];
  return [{ ...sumOf(parts, whole), ...(closed ? {} : { open: true }) }];
}

/** True where the words behind a whole make its parts: "of whom …", "£50m of it on roads and £60m on rail", "with £50m going to …". */
function ofWhole(line: FigureLine, between: string, all: readonly Part[]): boolean {
  const parts = all.slice(1);
  const first = parts[0];
  if (!first) return false;
  if (/\|(?:of)\|ADP;(?:whom|which)\|/.test(between) && OF_WHOM.test(between)) return true;
  if (
    WITH.test(between) &&
    besides(line, line.to[first.figure.at] ?? 0, 'behind', GOES) &&
    goesTo(line, parts)
  )
    return true;
  if (!isOfThem(line, first)) return false;
  return (
    complementary(line, all) ||
    goesTo(line, parts) ||
    standApart(line, parts) ||
    (parts.length > 2 && parts.every((part) => isOfThem(line, part)))
  );
}

/** "£50m of it on roads and £60m on rail", "£50m going to the mines and £60m to the port": each part goes to a place of its own. */
function goesTo(line: FigureLine, parts: readonly Part[]): boolean {
  const ways = parts.map(({ figure }) => {
    const found = TO_PLACE.exec(line.text.slice(line.to[figure.at], (line.to[figure.at] ?? 0) + 120));
    return found?.[1] ?? null;
  });
  return ways[0] !== null && ways.every((way) => way === ways[0]);
}

/** The preposition behind a part, with what goes there and "of it" before. */
const TO_PLACE =
  /^(?:;(?:of|among)\|[^;]*;(?:it|them|these|those|whom|which)\|[^;]*)?(?:;[^;|]*\|[^;|]*\|VERB)?;(on|for|to|in|into|from|by)\|[^;|]*\|(?:ADP|PART|SCONJ)/;

/** "131 of them were in Coolabar, 58 were at Yandra and 33 near Tarrant": nobody is in two places that are told by their names. */
function standApart(line: FigureLine, parts: readonly Part[]): boolean {
  const names = parts.map(
    ({ figure: { at } }) => AT_NAME.exec(line.text.slice(line.to[at], (line.to[at] ?? 0) + 160))?.[1] ?? null,
  );
  return names.every((name) => name !== null) && new Set(names).size === names.length;
}

const AT_NAME =
  /^(?:;(?:of|among)\|[^;]*;(?:them|these|those|whom|which)\|[^;]*)?(?:;[^;|]*\|(?:be|live|lie|stand|work)\|[^;|]*)?;(?:in|at|around|near|from)\|[^;|]*\|[^;|]*;([^;|]*)\|[^;|]*\|PROPN/;

/** "…; it was £35m at first": a clause of its own, which goes on about something else. */
const ANEW = pattern('semi ~4 [ be|have / VERB ] ~3', 'end');
const startsAnew = (line: FigureLine, { figure }: Part): boolean =>
  besides(line, line.from[figure.at] ?? 0, 'before', ANEW) !== null;

const isOfThem = (line: FigureLine, { figure }: Part): boolean =>
  besides(line, line.to[figure.at] ?? 0, 'behind', OF_THEM) !== null ||
  besides(line, line.from[figure.at] ?? 0, 'before', THEM_OF) !== null;

/** True where the words behind the last of two parts have a verb of their own. */
function hasVerb(line: FigureLine, first: LineFigure, last: LineFigure): boolean {
  const behind = line.text.slice(line.to[last.at], line.text.indexOf(';.|.|END', line.to[last.at]));
  const own = /^(?:;(?!,|semi|and\|)[^;]*){0,4}\|(?:VERB|AUX)/.test(behind);
  const other = /\|(?:VERB|AUX)/.test(line.text.slice(line.to[first.at], line.from[last.at]));
  return own && other;
}

/** Words among the parts leave room for others. */
export const leavesOut = (line: FigureLine, list: readonly Part[]): boolean =>
  OTHERS.test(line.text.slice(line.from[list[0]?.figure.at ?? 0], line.to[list.at(-1)?.figure.at ?? 0])) ||
  REST.test(restOf(line, line.to[list.at(-1)?.figure.at ?? 0] ?? 0));

/** What stands between a place and the end of its sentence. */
const restOf = (line: FigureLine, place: number): string =>
  line.text.slice(place, line.text.indexOf(';.|.|END', place));

/** Men and women, adults and children: the whole between them. */
export function complementary(line: FigureLine, list: readonly Part[]): boolean {
  const first = list[0]?.figure.at ?? 0;
  const text = line.text.slice(
    line.from[first],
    line.text.indexOf(';.|.|END', line.to[list.at(-1)?.figure.at ?? 0]),
  );
  const heads = list.map(({ figure }) => `|${figure.lemma}|`).join('');
  return COMPLEMENTS.some(([one, other]) => one.test(text + heads) && other.test(text + heads));
}

/** Votes for and against; some may not have voted. */
const VOTES = [
  `{a:cn} ~1 of ~2 {whole:cn} ~3 [ vote|voted / back|support|favour|approve ] ~5 and|,|while|semi {b:cn} ~1 against|oppose`,
  `{a:cn} ~1 of ~2 {whole:cn} ~3 back|support|favour|approve ~4 , {b:cn} oppose`,
  `{a:cn} ~2 [ for it / for / in favour ] ~1 and|, {b:cn} ~1 against ~1 ,? out of {whole:cn}`,
].map((source) => pattern(source));

/** What is left of a whole, and all who voted: "Twelve of the 30 lamps were broken, leaving 18", "held £80,000. After paying out £35,000 it has £45,000 left". */
const CLOSED = [
  `{a:cnmu} ~1 out? of ~3 {whole:cnmu} ~6 , leave|leaving ~2 {b:cnmu}`,
  `{whole:cmu} ~4 [ . / , ] after ~3 {a:cmu} ~5 {b:cmu} leave|left|remain|remaining`,
  `{a:cn} ~1 to|against {b:cn} ,? with {c:cn} ~1 ,? ~3 all ~1 {whole:c}`,
].map((source) => pattern(source));

function votesIn(line: FigureLine): FigureLink[] {
  return [
    ...VOTES.flatMap((regex) => matchesOf(line, regex)).flatMap((match) => namedSum(match, true)),
    ...CLOSED.flatMap((regex) => matchesOf(line, regex)).flatMap((match) => namedSum(match, false)),
  ];
}

function namedSum({ figures: { a, b, c, whole } }: Match, open: boolean): FigureLink[] {
  if (!a || !b || !whole || ![a, b, c].every((part) => !part || alike(part, whole))) return [];
  const parts = [a, b, ...(c ? [c] : [])].map((figure) => ({ figure, times: null }));
  return [{ ...sumOf(parts, whole), ...(open ? { open: true } : {}) }];
}

function sumOf(parts: readonly Part[], whole: LineFigure): FigureLink {
  const as = (
    role: 'part' | 'times' | 'whole',
    { start, end }: LineFigure,
  ): FigureLink['figures'][number] => ({ as: role, start, end });
  const named = parts.flatMap(({ figure, times }) => [
    as('part', figure),
    ...(times ? [as('times', times)] : []),
  ]);
  const first = parts[0]?.figure.start ?? 0;
  return {
    kind: 'sum',
    figures: whole.start < first ? [as('whole', whole), ...named] : [...named, as('whole', whole)],
  };
}
