/** Finds the times of a text (contract A3): dates, periods and durations, placed on the calendar where the document allows it. */
import type { Time } from '../../model/claim.js';
import { piecesOf, type Piece } from '../numbers/pieces.js';
import { dayText, parseDate } from './calendar.js';
import { countedOn } from './counted-on.js';
import type { TimeMatch } from './expressions.js';
import { Memory } from './memory.js';
import { modOf } from './mods.js';
import { dayOfText, narrow, onCalendar, type Placed } from './placed.js';
import { place } from './resolve.js';
import { scanTimes } from './scan.js';
import type { TokenisedText } from '../text/tokens.js';

/**
 * All times of the text, in order. `published` is the document's date (ISO) or null: without it "last week" stays unresolved
 * (timex null, certainty "unknown"). Never throws; spans slice exactly.
 */
export function findTimes(text: TokenisedText, published: string | null): Time[] {
  const pieces = piecesOf(text);
  const matches = scanTimes(text);
  const memory = new Memory(pieces, matches, published === null ? null : parseDate(published));
  let floor = 0;
  return matches.flatMap((found, i) => {
    const counted = countedOn(pieces, found, matches[i - 1]);
    const match = counted && memory.contextOf(counted).focus !== null ? counted : found;
    const context = memory.contextOf(match);
    const placed = onCalendar(narrow(place(match.expression, context), match.part));
    memory.note(match, placed, context);
    const lead = match.first > floor ? pieces[match.first - 1] : undefined;
    floor = match.next;
    return timeOf(text, pieces, match, placed, lead);
  });
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
  if (expression.kind === 'offset' && lead === 'after')
    return /^(?:day|week|fortnight)$/.test(expression.amount.unit) ? 'on' : 'during';
  if (lead === 'for' && expression.kind !== 'duration')
    return pieces[match.first - 2]?.lower === 'time' && pieces[match.first - 3]?.lower === 'in'
      ? 'by'
      : 'during';
  // "up to three weeks" bounds a length, and leads to no day
  if (expression.kind === 'duration' && lead === 'to' && pieces[match.first - 2]?.lower === 'up')
    return undefined;
  // "went in yesterday", "sent on today": the particle belongs to the verb.
  if (expression.kind === 'shift' && expression.unit === 'day' && /^(in|on|at|over)$/.test(lead))
    return undefined;
  if (lead === 'than') {
    const [later, no] = [pieces[match.first - 2]?.lower, pieces[match.first - 3]?.lower];
    return later === 'later' && /^(?:no|not)$/.test(no ?? '') ? 'by' : undefined;
  }
  // "Not until June did the council reply": it came in June at the earliest
  if (/^(?:until|till)$/.test(lead) && pieces[match.first - 2]?.lower === 'not') return 'since';
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
  // "no later than" is read as one word
  const opens = lead?.lower === 'than' ? pieces[match.first - 3] : lead;
  const start = joined && opens ? opens.start : core.start;
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
  const mod = modOf(pieces, match);
  if (mod) time.mod = mod;
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
