/** A sentence, with the one after it where they stand in one paragraph, as a line of words and figures that patterns are matched on. */
import type { Quantity, Time } from '../../model/claim.js';
import { mayMatch } from './patterns.js';
import type { Stretch, Token, TokenisedText } from '../text/tokens.js';

/**
 * `c` a count of things with its noun ("80 boats"), `n` a bare number, `m` money, `p` per cent or a share ("a third"), `q` percentage
 * points, `u` another unit, `d` a length of time, `t` another time. An `r` behind it marks a rate ("£40 a night").
 */
export type FigureClass = 'c' | 'n' | 'm' | 'p' | 'q' | 'u' | 'd' | 't';

/** A quantity or a time where it stands in the line. */
export interface LineFigure {
  /** Place in `FigureLine.figures`. */
  at: number;
  start: number;
  end: number;
  class: FigureClass;
  quantity: Quantity | null;
  time: Time | null;
  /** Lemma of its last word: of the noun, where things are counted. */
  lemma: string;
}

export interface FigureLine {
  /** One item for each word (`;form|lemma|tag`) or figure (`;#place|class`). */
  text: string;
  figures: readonly LineFigure[];
  /** Where each figure's item begins in `text`, and where it ends. */
  from: readonly number[];
  to: readonly number[];
  /** The words by where their items begin in `text`. */
  words: ReadonlyMap<number, Token>;
  /** Forms and lemmas of its words, as they stand in `text`. */
  said: ReadonlySet<string>;
}

/** What stands at a place of the text: a quantity or a time. */
export type Placed = { start: number; end: number } & ({ quantity: Quantity } | { time: Time });

/** Marks are written apart from the signs of the line itself. Quotation marks are left out: who speaks is no matter here. */
const SIGNS: Readonly<Record<string, string>> = {
  ';': 'semi',
  '-': '--',
  '–': '--',
  '—': '--',
  '[': '(',
  ']': ')',
  '’s': "'s",
  '’': "'s",
};
const LEFT_OUT = /^["“”„«»‘'`]+$/;
const ENDS = /^[.!?…]+[)\]"”’]*$/;

/** Makes the line of some sentences from what stands in them, in order. */
export function figureLine(
  text: TokenisedText,
  sentences: readonly Stretch[],
  placed: readonly Placed[],
): FigureLine {
  const figures: LineFigure[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  const words = new Map<number, Token>();
  const said = new Set<string>();
  let line = '';
  let next = 0;
  for (const { first, last } of sentences) {
    for (let k = first; k < last; k++) {
      const token = text.tokens[k];
      if (!token) continue;
      while (placed[next] && (placed[next]?.end ?? 0) <= token.start) next++;
      const here = placed[next];
      if (!here || token.end <= here.start) {
        words.set(line.length, token);
        const item = itemOf(token);
        if (!item) continue;
        line += `;${item.form}|${item.lemma}|${token.pos}`;
        said.add(item.form).add(item.lemma);
        continue;
      }
      const last = figures.at(-1);
      if (last?.start === here.start) {
        last.lemma = token.lemma;
        continue;
      }
      const figure = lineFigure(here, figures.length, token.lemma);
      from.push(line.length);
      line += `;#${figure.at}|${figure.class}${isRate(figure) ? 'r' : ''}`;
      to.push(line.length);
      figures.push(figure);
    }
    line += ';.|.|END';
  }
  return { text: line, figures, from, to, words, said };
}

const isRate = ({ quantity }: LineFigure): boolean => quantity?.per !== undefined;

function itemOf({ lower, lemma }: Token): { form: string; lemma: string } | null {
  if (LEFT_OUT.test(lower) || ENDS.test(lower)) return null;
  const sign = SIGNS[lower];
  return sign ? { form: sign, lemma: sign } : { form: plain(lower), lemma: plain(lemma) };
}

/** Without the signs of the line itself. */
const plain = (word: string): string => word.replace(/[;|#]/g, '_');

function lineFigure(placed: Placed, at: number, lemma: string): LineFigure {
  const { start, end } = placed;
  return 'time' in placed
    ? {
        at,
        start,
        end,
        class: placed.time.timex?.startsWith('P') ? 'd' : 't',
        quantity: null,
        time: placed.time,
        lemma,
      }
    : { at, start, end, class: classOf(placed.quantity), quantity: placed.quantity, time: null, lemma };
}

/** "a third" is a share, "0.3" may be a step of an index. */
const isFraction = ({ role, text }: Quantity): boolean =>
  role === 'part' || (role === 'change' && !/\d/.test(text));

function classOf(quantity: Quantity): FigureClass {
  const { unit, of, value, min, max } = quantity;
  if (unit === '%') return 'p';
  if (unit.startsWith('pp')) return 'q';
  if (unit === '1' && isFraction(quantity) && (value ?? max ?? min ?? 2) < 1) return 'p';
  if (unit === '1') return of === null ? 'n' : 'c';
  return /^[A-Z]{3}(?:\/100)?$/.test(unit) ? 'm' : 'u';
}

/** The figures that a pattern names, by name, for each place where it matches. */
export function matchesOf(line: FigureLine, regex: RegExp): Match[] {
  if (!mayMatch(regex, line.said)) return [];
  const out: Match[] = [];
  regex.lastIndex = 0;
  for (let found = regex.exec(line.text); found; found = regex.exec(line.text)) {
    out.push({ ...namedIn(line, found), from: found.index, to: found.index + found[0].length });
    regex.lastIndex = found.index + 1;
  }
  regex.lastIndex = 0;
  return out;
}

export interface Match {
  figures: Readonly<Record<string, LineFigure>>;
  /** Where the match begins and ends in the line. */
  from: number;
  to: number;
}

function namedIn(line: FigureLine, found: RegExpExecArray): Pick<Match, 'figures'> {
  const figures: Record<string, LineFigure> = {};
  for (const [name, place] of Object.entries(found.groups ?? {})) {
    const figure = line.figures[Number(place)];
    if (place !== undefined && figure) figures[name] = figure;
  }
  return { figures };
}

/** How far around a place words can bear on it, in units of the line: some 25 words. */
const REACH = 400;

/** The figures named by a pattern that ends right before a place of the line, or begins right behind it; null where it does not match. */
export function besides(
  line: FigureLine,
  place: number,
  side: 'before' | 'behind',
  regex: RegExp,
): Match | null {
  const cut =
    side === 'before'
      ? line.text.slice(line.text.indexOf(';', Math.max(0, place - REACH)), place)
      : line.text.slice(place, place + REACH);
  const found = regex.exec(cut);
  if (!found) return null;
  const from = (side === 'before' ? place - cut.length : place) + found.index;
  return { ...namedIn(line, found), from, to: from + found[0].length };
}
