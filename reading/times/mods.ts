/** What the words beside a length leave open: "more than three days", "three weeks at most" (the `mod` of TIMEX3; TimeML 1.2.1, 2.2). */
import type { Time } from '../../model/claim.js';
import type { Piece } from '../numbers/pieces.js';
import type { TimeMatch } from './expressions.js';

type Mod = NonNullable<Time['mod']>;

/** By the words right before a length and right behind it. Source: the degree adverbs and comparative quantifiers of English (Huddleston and Pullum 2002, 5.11). */
const MODS: readonly (readonly [before: RegExp, behind: RegExp, Mod])[] = [
  [
    /\b(?:at least|no(?:t)? (?:less|fewer|shorter) than|a minimum of)$/,
    /^(?:or (?:more|longer)|at least)\b/,
    'EQUAL_OR_MORE',
  ],
  [
    /\b(?:(?:just|slightly|a little|barely) (?:over|under|more than|less than)|nearly|almost|not quite|close to|approaching|about|around|roughly|some|approximately|circa|or so)$/,
    /^(?:or (?:so|thereabouts)|and a bit)\b/,
    'APPROX',
  ],
  [
    /\b(?:within|up to|as (?:long|much|many) as|at most|no(?:t)? (?:more|longer) than|a maximum of)$/,
    /^(?:or less|at (?:the )?most)\b/,
    'EQUAL_OR_LESS',
  ],
  [/\b(?:(?:more|longer) than|upwards of|in excess of|well over|beyond)$/, /^plus\b/, 'MORE_THAN'],
  [/\b(?:(?:less|fewer|shorter) than|under)$/, /^(?!)/, 'LESS_THAN'],
];

/** "For over three weeks", "took over three weeks"; "fell over three weeks" tells in what time it fell. */
const OVER =
  /\b(?:for|in|after|of|is|was|are|were|been|be|tak(?:e|es|en|ing)|took|last(?:s|ed|ing)?|spen[dt](?:s|ing)?|need(?:s|ed)?|wait(?:s|ed|ing)?|serv(?:e|es|ed|ing)|ha[sd]|have) over$/;

/** So many words before or behind a length may belong to what bounds it. */
const NEAR = 4;

/** The bound of a length, by the words around it; undefined where it is told as it is. */
export function modOf(pieces: readonly Piece[], { first, next, expression }: TimeMatch): Mod | undefined {
  if (expression.kind !== 'duration') return undefined;
  const { sentence } = pieces[first] ?? {};
  const near = (from: number, to: number): string =>
    pieces
      .slice(Math.max(0, from), to)
      .flatMap((piece) => (piece.sentence === sentence ? piece.lower : []))
      .join(' ');
  const before = near(first - NEAR, first);
  // "three weeks or so" is one expression
  const own = near(first, next).indexOf(' or ');
  const behind = own < 0 ? near(next, next + NEAR) : near(first, next).slice(own + 1);
  if (OVER.test(before)) return 'MORE_THAN';
  return MODS.find(([lead, tail]) => lead.test(before) || tail.test(behind))?.[2];
}
