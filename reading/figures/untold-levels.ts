/**
 * One thing at two times, told side by side: "In 2017 the lido had 42,000 visitors. Last year it had 63,000." The one clause has its time
 * and its figure and brings nothing else that the other has not: what is given is left out or stands as a pronoun (Halliday and Hasan
 * 1976, ellipsis and reference), so that both figures are of one thing.
 */
import type { Time } from '../../model/claim.js';
import type { FigureLine, LineFigure } from './line.js';
import { oneScale } from './untold-changes.js';
import { type Made, untold } from './untold-made.js';

/** Places of the line, from and to. */
type Piece = readonly [from: number, to: number];

export function levelsIn(line: FigureLine): Made[] {
  const levels = line.figures.filter(isLevel);
  const [a, b] = levels;
  if (!a || !b || levels.length > 2 || !oneScale(a, b)) return [];
  for (const cut of cutsBetween(line, a, b)) {
    const [first, second] = [pieceOf(line, a, cut, 'before'), pieceOf(line, b, cut, 'behind')];
    const [x, y] = [timeOf(line, a, first), timeOf(line, b, second)];
    if (!x || !y || isBefore(x, y) === isBefore(y, x)) continue;
    if (isBefore(y, x) && !(isFixed(x) && isFixed(y))) continue;
    const full = addsNothing(line, second, first) ? a : addsNothing(line, first, second) ? b : null;
    if (!full) continue;
    const [from, to] = isBefore(x, y) ? [a, b] : [b, a];
    const times = isBefore(x, y) ? { from: daysOf(x), to: daysOf(y) } : { from: daysOf(y), to: daysOf(x) };
    return untold('change', { from, to }, { times }).map((made) => ({ ...made, main: full.start }));
  }
  return [];
}

/** A figure of how much there is: no change, no share of something, no rough one of many. */
const isLevel = ({ class: kind, quantity }: LineFigure): boolean =>
  /[cnmu]/.test(kind) && quantity !== null && quantity.role !== 'change' && quantity.quantifier === undefined;

/** What parts two clauses, the strongest first: the end of a sentence, a semicolon, a comma with its conjunction or without, "and". */
const CUTS = [
  /;\.\|\.\|END/,
  /;semi\|/,
  /;(?:,|--|:)\|[^;]*(?:;(?:and|but|while|whereas|whilst|against|compared)\|[^;]*)?/,
  /;(?:and|but|while|whereas|against)\|/,
];

function cutsBetween(line: FigureLine, a: LineFigure, b: LineFigure): number[] {
  const [from, to] = [line.to[a.at] ?? 0, line.from[b.at] ?? 0];
  const between = line.text.slice(from, to);
  return CUTS.flatMap((cut) => {
    const found = cut.exec(between);
    return found ? [from + found.index] : [];
  });
}

/** The clause of a figure: from the cut to what ends it behind figure and time, or from the start of the sentence to the cut. */
function pieceOf(line: FigureLine, figure: LineFigure, cut: number, side: 'before' | 'behind'): Piece {
  const [from, to] = [line.from[figure.at] ?? 0, line.to[figure.at] ?? 0];
  if (side === 'before') return [line.text.lastIndexOf('|END', from) + 1, cut];
  const rest = line.text.slice(to);
  const end = /;(?:\.|semi|,|--|:)\|/.exec(rest)?.index ?? rest.length;
  return [cut, to + end];
}

/** The only dated time of a clause; of several the one that holds the others ("in May 2012"). */
function timeOf(line: FigureLine, figure: LineFigure, [from, to]: Piece): Time | null {
  const times = line.figures.flatMap(({ at, time }) =>
    time && (line.from[at] ?? 0) >= from && (line.to[at] ?? 0) <= to && isDated(time) ? [time] : [],
  );
  const [first, second] = times;
  return first && !second && figure.quantity ? first : null;
}

/** "In May … in August", "by Christmas": told in order, each could be taken for one of another year by itself. */
const isFixed = ({ text, relation }: Time): boolean =>
  relation !== 'by' && /\d{4}|\b(?:year|ago|before|last|earlier|previous|now|today)\b/i.test(text);

const isDated = (time: Time): boolean =>
  isNow(time) || (time.latest !== null && !time.timex?.startsWith('P'));

const isNow = ({ timex }: Time): boolean => timex === 'PRESENT_REF';

const isBefore = (a: Time, b: Time): boolean =>
  isNow(b) ? !isNow(a) : !isNow(a) && (a.latest ?? '9999') < (b.earliest ?? b.latest ?? '');

/** "By autumn": as of then. */
const daysOf = ({ earliest, latest }: Time): { earliest: string | null; latest: string | null } => ({
  earliest: earliest ?? latest,
  latest,
});

/** Verbs that tell no more than that there was so much (Quirk et al. 1985, 16.21-24: copular and relational verbs), or that it moved. */
const OF_LEVELS = new Set(
  'be have do stand come reach total number amount hit get make see remain become rise grow increase climb jump fall drop decrease go end finish start begin'.split(
    ' ',
  ),
);
const TELLS = /^(?:NOUN|PROPN|VERB|ADJ|NUM|X)$/;
/** Words of number and order that some taggers take for adjectives; "other" and "another" do add: they speak of others. */
const PLAIN = /^(?:many|much|more|few|only|same|such|own|just|then|now|last|next|previous|earlier|later)$/;

/** True where a clause has no telling word that the other has not. */
function addsNothing(line: FigureLine, own: Piece, other: Piece): boolean {
  const known = new Set(wordsIn(line, other).map(({ lemma }) => lemma));
  for (const { at, lemma } of line.figures) if (within(line.from[at] ?? 0, other)) known.add(lemma);
  const words = wordsIn(line, own);
  const news = words.filter(
    ({ lemma, pos, lower }) =>
      TELLS.test(pos) && !known.has(lemma) && !OF_LEVELS.has(lemma) && !PLAIN.test(lower),
  );
  const noun = line.figures.filter(({ at, quantity }) => quantity?.of && within(line.from[at] ?? 0, own));
  return news.length === 0 && noun.every(({ lemma }) => known.has(lemma));
}

const within = (place: number, [from, to]: Piece): boolean => place >= from && place < to;

const wordsIn = (line: FigureLine, [from, to]: Piece): { lemma: string; pos: string; lower: string }[] =>
  [...line.words].flatMap(([place, word]) => (place >= from && place < to ? [word] : []));
