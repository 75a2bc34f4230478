/** Finds the times of a text (contract A3): dates, periods and durations, placed on the calendar where the document allows it. */
import type { Time } from '../model/claim.js';
import { piecesOf, type Piece } from './numbers-pieces.js';
import { parseDate, type Ymd } from './times-calendar.js';
import type { TimeMatch } from './times-expressions.js';
import { narrow, type Context, type Placed } from './times-placed.js';
import { place } from './times-resolve.js';
import { scanTimes } from './times-scan.js';
import { tenseAt } from './times-tense.js';
import type { TokenisedText } from './tokens.js';

/**
 * All times of the text, in order. `published` is the document's date (ISO) or null: without it "last week" stays unresolved
 * (timex null, certainty "unknown"). Never throws; spans slice exactly.
 */
export function findTimes(text: TokenisedText, published: string | null): Time[] {
  const pieces = piecesOf(text);
  const memory = new Memory(published === null ? null : parseDate(published));
  return scanTimes(text).flatMap((match) => {
    const placed = narrow(place(match.expression, memory.contextOf(pieces, match)), match.part);
    memory.note(pieces, match, placed);
    return timeOf(text, pieces, match, placed);
  });
}

/** What earlier times of the text lend to later ones. */
class Memory {
  private readonly published: Ymd | null;
  private date: { value: Ymd; paragraph: number } | null = null;
  private quarter: { year: number; n: number; sentence: number } | null = null;

  constructor(published: Ymd | null) {
    this.published = published;
  }

  contextOf(pieces: readonly Piece[], match: TimeMatch): Context {
    const piece = pieces[match.first];
    const near = this.quarter && piece && piece.sentence - this.quarter.sentence <= 2;
    return {
      published: this.published,
      tense: tenseAt(pieces, match),
      focus: this.focusAt(piece, match),
      quarter: near ? this.quarter : null,
    };
  }

  /** A past date of another year, named in this paragraph or the one before, is where a narrative stands; in undated text any is. */
  private focusAt(piece: Piece | undefined, match: TimeMatch): Ymd | null {
    if (!this.date || !piece) return null;
    if (!this.published) return this.date.value;
    const counted =
      match.expression.kind === 'offset' ||
      (match.expression.kind === 'shift' && match.expression.anaphoric) ||
      (match.expression.kind === 'definite' && match.expression.that);
    const near = piece.paragraph - this.date.paragraph <= (counted ? 0 : 1);
    return near && (counted || this.date.value.year < this.published.year) ? this.date.value : null;
  }

  note(pieces: readonly Piece[], match: TimeMatch, placed: Placed): void {
    const piece = pieces[match.first];
    const { expression } = match;
    if (!piece || !placed.earliest) return;
    const dated =
      expression.kind === 'date' && (expression.month !== undefined || expression.weekday !== undefined);
    const value = dated ? parseDate(placed.earliest) : null;
    if (value) this.date = { value, paragraph: piece.paragraph };
    const quarter = /^(\d{4})-Q([1-4])$/.exec(placed.timex ?? '');
    if (quarter && !(expression.kind === 'definite' && expression.earlier))
      this.quarter = { year: Number(quarter[1]), n: Number(quarter[2]), sentence: piece.sentence };
  }
}

const RELATIONS: ReadonlyMap<string, Time['relation']> = new Map([
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['to', 'until'],
  ['over', 'over'],
  ['for', 'over'],
  ['within', 'during'],
  ['in', 'during'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['through', 'until'],
  ['on', 'on'],
  ['at', 'on'],
]);

function timeOf(text: TokenisedText, pieces: readonly Piece[], match: TimeMatch, placed: Placed): Time[] {
  const last = pieces[match.next - 1];
  const core = pieces[match.first];
  if (!last || !core) return [];
  const lead = pieces[match.first - 1];
  const joined = lead && lead.paragraph === core.paragraph ? RELATIONS.get(lead.lower) : undefined;
  const start = joined && lead ? lead.start : core.start;
  const relation =
    joined ?? (placed.granularity === 'day' || placed.granularity === 'time' ? 'on' : 'during');
  const time: Time = {
    text: text.text.slice(start, last.end),
    start,
    end: last.end,
    timex: placed.timex,
    relation,
    ...bounded(relation, placed, match),
    certainty: placed.certainty,
    granularity: placed.granularity,
  };
  if (placed.anchor) time.anchor = placed.anchor;
  if (placed.alternatives?.length) time.alternatives = placed.alternatives;
  return [time];
}

/** The relation opens one end: "by March" may be any time up to its end, "since 2009" any time from its start. */
function bounded(
  relation: Time['relation'],
  placed: Placed,
  match: TimeMatch,
): Pick<Time, 'earliest' | 'latest'> {
  const { earliest, latest } = placed;
  if (match.expression.kind === 'duration') return { earliest, latest };
  if (relation === 'by' || relation === 'until') return { earliest: null, latest };
  if (relation === 'before') return { earliest: null, latest: earliest };
  if (relation === 'after') return { earliest: latest, latest: null };
  if (relation === 'since') return { earliest, latest: null };
  return { earliest, latest };
}
