/** What earlier times of a text lend to later ones: the date, year or quarter at which a narrative stands. */
import type { Piece } from '../numbers/pieces.js';
import { parseDate, type Ymd } from './calendar.js';
import type { TimeMatch } from './expressions.js';
import { isHistory, yearNamed } from './history.js';
import type { Context, Placed } from './placed.js';
import { pointsAhead, tenseAt } from './tense.js';

interface Point {
  value: Ymd;
  paragraph: number;
}

/** Expressions that lean on the date before them: "two days later", "the following year", "that month", "the 24th". */
function isCounted(match: TimeMatch): boolean {
  const expression = dayOfClock(match.expression);
  switch (expression.kind) {
    case 'offset':
      return expression.from === 'event';
    case 'shift':
      return expression.anaphoric === true;
    case 'definite':
      return expression.that === true;
    case 'date':
      return (
        expression.that === true ||
        (expression.day !== undefined && expression.month === undefined && expression.weekday === undefined)
      );
    default:
      return false;
  }
}

/** "the previous year", "that year", "two years later": a bare year is enough to count from. */
const countsYears = ({ expression }: TimeMatch): boolean =>
  expression.kind === 'offset'
    ? expression.amount.unit === 'year'
    : (expression.kind === 'shift' || expression.kind === 'definite') && expression.unit === 'year';

/** "from 3 | to 9 June", "between January | and March", "Monday | to | Thursday": the second of two dates that bound one stretch. */
function endsStretch(pieces: readonly Piece[], from: TimeMatch, to: TimeMatch): boolean {
  const joint = pieces[from.next];
  if (to.first !== from.next + 1 || to.expression.kind !== 'date' || to.expression.year !== undefined)
    return false;
  const lead = pieces[from.first - 1]?.lower ?? '';
  return joint?.lower === 'and'
    ? lead === 'between'
    : /^(?:to|until|till|through|-|–)$/.test(joint?.lower ?? '') &&
        (lead === 'from' || joint?.kind === 'mark');
}

/** "I have been chairman since the meeting of | October 2003": what reaches up to now leaves the text where it was. */
function comesUpToNow(pieces: readonly Piece[], match: TimeMatch): boolean {
  for (let at = match.first - 1; at >= match.first - 6; at--) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[match.first]?.sentence || /^(?:AUX|VERB)$/.test(piece.pos))
      return false;
    if (piece.lower === 'since') return true;
  }
  return false;
}

/** "the night of April 18": the day is what a story goes on from. */
const dayOfClock = (expression: TimeMatch['expression']): TimeMatch['expression'] =>
  expression.kind === 'clock' && expression.on ? expression.on : expression;

/** Read match by match, from the first to the last. */
export class Memory {
  private readonly pieces: readonly Piece[];
  private readonly published: Ymd | null;
  private readonly history: boolean;
  private date: Point | null = null;
  private year: Point | null = null;
  /** Where a history stands: the last date that the text itself placed in a year. */
  private told: Point | null = null;
  private quarter: { year: number; n: number; sentence: number } | null = null;
  /** The expression before, where a second one may end the stretch that it begins. */
  private opened: { match: TimeMatch; day: Ymd; context: Context } | null = null;

  constructor(pieces: readonly Piece[], matches: readonly TimeMatch[], published: Ymd | null) {
    this.pieces = pieces;
    this.published = published;
    this.history = isHistory(pieces, matches, published);
    // "In June the town fell … by the end of 1940": the first year that a history names holds for what stands before it
    const first = this.history ? matches.find((match) => yearNamed(match) !== null) : undefined;
    const year = first && yearNamed(first);
    if (year) this.told = { value: { year, month: 1, day: 1 }, paragraph: 0 };
  }

  contextOf(match: TimeMatch): Context {
    const { opened } = this;
    if (opened && endsStretch(this.pieces, opened.match, match))
      return { ...opened.context, from: opened.day };
    const piece = this.pieces[match.first];
    const near = this.quarter && piece && piece.sentence - this.quarter.sentence <= 2;
    const ahead = !this.history && this.published !== null && pointsAhead(this.pieces, match);
    return {
      published: this.published,
      tense: ahead ? 'future' : tenseAt(this.pieces, match),
      ahead,
      focus: ahead && !isCounted(match) ? null : this.focusAt(piece, match),
      history: this.history,
      from: null,
      quarter: near ? this.quarter : null,
    };
  }

  /** Where a narrative stands: a date named in this paragraph or the one before; in undated text any date named so far. */
  private focusAt(piece: Piece | undefined, match: TimeMatch): Ymd | null {
    const counted = isCounted(match);
    if (this.history) return (countsYears(match) ? this.year : this.told)?.value ?? this.told?.value ?? null;
    const base = countsYears(match) ? this.year : this.date;
    if (!base || !piece) return null;
    if (!this.published) return base.value;
    const since = piece.paragraph - base.paragraph;
    if (counted) return since === 0 ? base.value : null;
    // Last year is still within reach of the document's own date; older years make a narrative.
    return since <= 1 && base.value.year < this.published.year - 1 ? base.value : null;
  }

  note(match: TimeMatch, placed: Placed, context: Context): void {
    const piece = this.pieces[match.first];
    const expression = dayOfClock(match.expression);
    this.opened = null;
    if (!piece || !placed.earliest) return;
    const { paragraph } = piece;
    const earliest = parseDate(placed.earliest);
    if (earliest && expression.kind === 'date') this.opened = { match, day: earliest, context };
    const dated =
      expression.kind === 'date' && (expression.month !== undefined || expression.weekday !== undefined);
    const year = expression.kind === 'date' ? expression.year : undefined;
    if (dated && earliest && !comesUpToNow(this.pieces, match)) this.date = { value: earliest, paragraph };
    const told = context.focus !== null || year !== undefined;
    if (this.history && earliest && told && (dated || placed.granularity === 'year'))
      this.told = { value: earliest, paragraph };
    if (expression.kind === 'date' && ((dated && earliest) || year !== undefined))
      this.year = { value: (dated && earliest) || { year: year ?? 0, month: 1, day: 1 }, paragraph };
    const quarter = /^(\d{4})-Q([1-4])$/.exec(placed.timex ?? '');
    if (quarter && !(expression.kind === 'definite' && expression.earlier))
      this.quarter = { year: Number(quarter[1]), n: Number(quarter[2]), sentence: piece.sentence };
  }
}
