/** Finds the times of a text (contract A3): dates, periods and durations, placed on the calendar where the document allows it. */
import type { Time } from '../model/claim.js';
import { piecesOf, type Piece } from './numbers-pieces.js';
import { parseDate, type Ymd } from './times-calendar.js';
import type { TimeMatch } from './times-expressions.js';
import { narrow, place, type Context, type Placed } from './times-resolve.js';
import { scanTimes } from './times-scan.js';
import { tenseAt } from './times-tense.js';
import type { TokenisedText } from './tokens.js';

/**
 * All times of the text, in order. `published` is the document's date (ISO) or null: without it "last week" stays unresolved
 * (timex null, certainty "unknown"). Never throws; spans slice exactly.
 */
export function findTimes(text: TokenisedText, published: string | null): Time[] {
  const pieces = piecesOf(text);
  const date = published === null ? null : parseDate(published);
  let focus: Ymd | null = null;
  return scanTimes(text).flatMap((match) => {
    const context: Context = {
      published: date,
      tense: tenseAt(text, pieces, match),
      focus: date ? null : focus,
    };
    const placed = narrow(place(match.expression, context), match.part);
    focus = focusOf(match, placed) ?? focus;
    return timeOf(text, pieces, match, placed);
  });
}

/** A full date, month or year in the text becomes the point from which later bare months are read. */
function focusOf(match: TimeMatch, placed: Placed): Ymd | null {
  return match.expression.kind === 'date' && placed.earliest ? parseDate(placed.earliest) : null;
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
