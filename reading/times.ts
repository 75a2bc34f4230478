/** Finds the times of a text (contract A3): dates, periods and durations, placed on the calendar where the document allows it. */
import type { Time } from '../model/claim.js';
import { piecesOf, type Piece } from './numbers-pieces.js';
import { dayText, parseDate, type Ymd } from './times-calendar.js';
import type { TimeMatch } from './times-expressions.js';
import { dayOfText, narrow, onCalendar, type Context, type Placed } from './times-placed.js';
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
  let floor = 0;
  return scanTimes(text).flatMap((match) => {
    const placed = onCalendar(narrow(place(match.expression, memory.contextOf(pieces, match)), match.part));
    memory.note(pieces, match, placed);
    const lead = match.first > floor ? pieces[match.first - 1] : undefined;
    floor = match.next;
    return timeOf(text, pieces, match, placed, lead);
  });
}

/** Expressions that lean on the date before them: "two days later", "the following year", "that month", "the 24th". */
function isCounted({ expression }: TimeMatch): boolean {
  switch (expression.kind) {
    case 'offset':
      return expression.from === 'event';
    case 'shift':
      return expression.anaphoric === true;
    case 'definite':
      return expression.that === true;
    case 'date':
      return (
        expression.day !== undefined && expression.month === undefined && expression.weekday === undefined
      );
    default:
      return false;
  }
}

/** "the previous year", "that year": a bare year is enough to count from. */
const countsYears = ({ expression }: TimeMatch): boolean =>
  (expression.kind === 'shift' || expression.kind === 'definite') && expression.unit === 'year';

/** What earlier times of the text lend to later ones. */
class Memory {
  private readonly published: Ymd | null;
  private date: { value: Ymd; paragraph: number } | null = null;
  private year: { value: Ymd; paragraph: number } | null = null;
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

  /** Where a narrative stands: a date named in this paragraph or the one before; in undated text any date named so far. */
  private focusAt(piece: Piece | undefined, match: TimeMatch): Ymd | null {
    const base = countsYears(match) ? this.year : this.date;
    if (!base || !piece) return null;
    if (!this.published) return base.value;
    const since = piece.paragraph - base.paragraph;
    if (isCounted(match)) return since === 0 ? base.value : null;
    // Last year is still within reach of the document's own date; older years make a narrative.
    return since <= 1 && base.value.year < this.published.year - 1 ? base.value : null;
  }

  note(pieces: readonly Piece[], match: TimeMatch, placed: Placed): void {
    const piece = pieces[match.first];
    const { expression } = match;
    if (!piece || !placed.earliest) return;
    const dated =
      expression.kind === 'date' && (expression.month !== undefined || expression.weekday !== undefined);
    const value = dated ? parseDate(placed.earliest) : null;
    if (value) this.date = { value, paragraph: piece.paragraph };
    if (expression.kind === 'date' && (value || expression.year !== undefined))
      this.year = {
        value: value ?? { year: expression.year ?? 0, month: 1, day: 1 },
        paragraph: piece.paragraph,
      };
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

/** The relation that the word before a time names, if it belongs to the time. */
function relationOf(pieces: readonly Piece[], match: TimeMatch, lead: string): Time['relation'] | undefined {
  const { expression } = match;
  if (lead === 'for' && expression.kind !== 'duration') return 'during';
  // "went in yesterday", "sent on today": the particle belongs to the verb.
  if (expression.kind === 'shift' && expression.unit === 'day' && /^(in|on|at|over)$/.test(lead))
    return undefined;
  if (lead === 'before' && /^(shortly|just|soon)$/.test(pieces[match.first - 2]?.lower ?? '')) return 'on';
  return RELATIONS.get(lead);
}

/** The time as contract A3 prints it; `lead` is the word before it that may name its relation. */
function timeOf(
  text: TokenisedText,
  pieces: readonly Piece[],
  match: TimeMatch,
  placed: Placed,
  lead: Piece | undefined,
): Time[] {
  const last = pieces[match.next - 1];
  const core = pieces[match.first];
  if (!last || !core) return [];
  const joined =
    lead && lead.paragraph === core.paragraph ? relationOf(pieces, match, lead.lower) : undefined;
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
  const anchor = placed.anchor ?? anchorAfter(text, pieces, match);
  if (anchor) time.anchor = anchor;
  if (placed.alternatives?.length) time.alternatives = placed.alternatives;
  return [time];
}

/** "two years after it was first scheduled": the words of the event that a duration is counted from, up to the next stop. */
function anchorAfter(text: TokenisedText, pieces: readonly Piece[], match: TimeMatch): string | null {
  const joint = pieces[match.next]?.lower ?? '';
  if (match.expression.kind !== 'duration' || !/^(after|before|since|from)$/.test(joint)) return null;
  const first = pieces[match.next + 1];
  let last = match.next;
  while (last < match.next + 14) {
    const piece = pieces[last + 1];
    if (!piece || piece.sentence !== first?.sentence || /^[,.;:)!?“”"]$/.test(piece.text)) break;
    last++;
  }
  const end = pieces[last];
  return first && end && last > match.next ? text.text.slice(first.start, end.end) : null;
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
  if (relation === 'before') return { earliest: null, latest: earliest && dayText(dayOfText(earliest) - 1) };
  if (relation === 'after') return { earliest: latest && dayText(dayOfText(latest) + 1), latest: null };
  if (relation === 'since') return { earliest, latest: null };
  return { earliest, latest };
}
