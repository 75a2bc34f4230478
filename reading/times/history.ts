/** Tells a history, which never speaks from its own date, from news: its months and seasons belong to the years that it names. */
import type { Piece } from '../numbers/pieces.js';
import type { Ymd } from './calendar.js';
import type { TimeMatch } from './expressions.js';

/** The year that an expression names in so many words, or null. */
export function yearNamed({ expression }: Pick<TimeMatch, 'expression'>): number | null {
  switch (expression.kind) {
    case 'date':
    case 'quarter':
    case 'half':
    case 'season':
    case 'holiday':
      return expression.year ?? null;
    case 'numeric':
      return expression.year;
    case 'years':
      return expression.from;
    case 'clock':
      return expression.on && yearNamed({ expression: expression.on });
    default:
      return null;
  }
}

/** A history names years throughout, or one beyond living memory: one "built in 1990" makes none of a notice. */
const FEWEST = 2;
const LIVING_MEMORY = 80;

/** Every year that the text names lies at least two years before its own, and hardly a word or verb points to the day it was written or ahead. */
export function isHistory(
  pieces: readonly Piece[],
  matches: readonly TimeMatch[],
  published: Ymd | null,
): boolean {
  if (!published) return false;
  let named = 0;
  let oldest = published.year;
  let deictic = pieces.filter(speaksNow).length;
  for (const match of matches) {
    const year = yearNamed(match);
    if (year !== null && year >= published.year - 1) return false;
    // "The bridge, which opened in 1931, was closed in May": what is told in passing is background
    if (year !== null && !inPassing(pieces, match)) {
      named++;
      oldest = Math.min(oldest, year);
    }
    if (isDeictic(pieces, match)) deictic++;
  }
  return (named >= FEWEST || (named > 0 && oldest < published.year - LIVING_MEMORY)) && deictic * 4 <= named;
}

/** Within a relative clause or a participle's between two commas: "…, which opened in 1931, …", "…, built in 1870, …". */
function inPassing(pieces: readonly Piece[], { first, next }: TimeMatch): boolean {
  const sentence = pieces[first]?.sentence;
  let at = first - 1;
  while (at > first - 14 && pieces[at]?.sentence === sentence && pieces[at]?.text !== ',') at--;
  const [comma, opener] = [pieces[at], pieces[at + 1]];
  const opens =
    comma?.text === ',' &&
    (/^(?:which|who|whose|where)$/.test(opener?.lower ?? '') ||
      // ", built in 1870,"
      (opener?.pos === 'VERB' && !opener.lower.endsWith('ing') && first - at <= 12));
  return (
    opens && pieces.slice(next, next + 10).some(({ text, sentence: own }) => text === ',' && own === sentence)
  );
}

/** "We asked for it", "it will close": the writer speaks, or of what lies ahead, where a history tells of others and of the past. */
const speaksNow = ({ lower, pos }: Piece): boolean =>
  (pos === 'AUX' && lower === 'will') || (pos === 'PRON' && /^(?:i|we)$/.test(lower));

/** "yesterday", "last week", "two days ago", "on Tuesday": said from the day of writing; "the next day" is not. */
function isDeictic(pieces: readonly Piece[], { first, next, expression }: TimeMatch): boolean {
  if (expression.kind === 'offset') return expression.from === 'now';
  if (expression.kind === 'reference') return true;
  if (expression.kind === 'date') return expression.weekday !== undefined && expression.month === undefined;
  if (expression.kind !== 'shift') return false;
  if (pieces[first]?.lower === 'the') return false;
  const words = pieces.slice(first, next);
  return words.some(({ lower }) => /^(yesterday|today|tomorrow|tonight|last|this|next)$/.test(lower));
}
