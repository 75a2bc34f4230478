/** Scans times of day: "10 p.m.", "8.50pm", "8am", "14:30", "noon", "6 o'clock", with the day beside them. */
import type { Piece } from '../numbers/pieces.js';
import { plainHour } from './plain-hours.js';
import { UNITS_AND_TEENS } from '../numbers/words.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

export interface ClockRead {
  time: string;
  next: number;
  /** True where nothing tells the morning from the afternoon ("ten past four"). */
  half?: boolean;
}

export function clockAt(pieces: readonly Piece[], at: number): ClockRead | null {
  const w = word(pieces, at);
  if (w === 'noon' || w === 'midday') return { time: 'T12:00', next: at + 1 };
  if (w === 'midnight') return { time: 'T24:00', next: at + 1 };
  const told = spokenAt(pieces, at);
  if (told) return told;
  const digits = digitsAt(pieces, at);
  const spoken = digits ? null : UNITS_AND_TEENS.get(w);
  const read =
    digits ?? (spoken && spoken <= 12 ? { hour: spoken, minute: null, next: at + 1, colon: false } : null);
  if (!read || read.hour > 24 || (read.minute ?? 0) > 59) return null;
  const half = meridiem(pieces, read.next);
  if (half) {
    if (read.hour > 12 || read.hour < 1) return null;
    const hour = (read.hour % 12) + (half.pm ? 12 : 0);
    return { time: `T${two(hour)}:${two(read.minute ?? 0)}`, next: zoneAfter(pieces, half.next) };
  }
  if (/^o'clock$/.test(word(pieces, read.next)))
    return { time: `T${two(read.hour)}:00`, next: read.next + 1, ...(read.hour < 13 && { half: true }) };
  const plain = plainHour(pieces, at, read);
  if (plain) return plain;
  return read.colon
    ? { time: `T${two(read.hour)}:${two(read.minute ?? 0)}`, next: zoneAfter(pieces, read.next) }
    : null;
}

/** "ten past four", "a quarter to one", "twenty-five to six", "ten minutes to nine", "half past eight". Without "am" or "pm" it stands for either half of the day. */
function spokenAt(pieces: readonly Piece[], at: number): ClockRead | null {
  const article = word(pieces, at) === 'a' ? 1 : 0;
  const tens = word(pieces, at) === 'twenty' ? 20 : 0;
  const joint = tens && word(pieces, at + 1) === '-' ? 2 : 0;
  const minutes = tens
    ? tens + (joint && word(pieces, at + 2) === 'five' ? 5 : 0)
    : MINUTES.get(word(pieces, at + article));
  const behind = at + article + (minutes === 25 ? 3 : 1);
  const to = behind + (word(pieces, behind) === 'minutes' ? 1 : 0);
  const side = /^(past|to)$/.exec(word(pieces, to))?.[0];
  // "open from ten to four", "lost by ten to six"
  const lead = word(pieces, at - 1);
  if (side === 'to' && (lead === 'from' || (lead === 'by' && SCORED.test(word(pieces, at - 2))))) return null;
  if (!minutes || !side || (article && minutes !== 15) || (minutes === 30 && side === 'to')) return null;
  const piece = pieces[to + 1];
  const named =
    piece?.kind === 'number' && /^\d{1,2}$/.test(piece.text)
      ? piece.value
      : UNITS_AND_TEENS.get(word(pieces, to + 1));
  if (!named || named > 12) return null;
  const meridiemAt = meridiem(pieces, to + 2);
  const hour = (side === 'to' ? named + 11 : named) % 12;
  const past = side === 'to' ? 60 - minutes : minutes;
  return meridiemAt
    ? {
        time: `T${two(hour + (meridiemAt.pm ? 12 : 0))}:${two(past)}`,
        next: zoneAfter(pieces, meridiemAt.next),
      }
    : { time: `T${two(hour)}:${two(past)}`, next: to + 2, half: true };
}

/** What is decided by so many to so many. */
const SCORED =
  /^(?:lost|won|beaten|beat|carried|defeated|passed|voted|rejected|approved|fell|agreed|resolved|went)$/;

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['half', 30],
]);

function digitsAt(
  pieces: readonly Piece[],
  at: number,
): { hour: number; minute: number | null; next: number; colon: boolean } | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || (piece.glued && /^[:.\d/$£€-]$/.test(pieces[at - 1]?.text ?? '')))
    return null;
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(piece.text);
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, colon: false };
  if (!/^\d{1,2}$/.test(piece.text)) return null;
  const [colon, minutes] = [pieces[at + 1], pieces[at + 2]];
  if (colon?.text === ':' && colon.glued && minutes?.glued && /^\d{2}$/.test(minutes.text)) {
    const seconds = pieces[at + 3]?.text === ':' && pieces[at + 3]?.glued ? 2 : 0;
    return { hour: piece.value, minute: minutes.value, next: at + 3 + seconds, colon: true };
  }
  return { hour: piece.value, minute: null, next: at + 1, colon: false };
}

/** "pm", "p.m.", "a.m.", with or without stops. */
function meridiem(pieces: readonly Piece[], at: number): { pm: boolean; next: number } | null {
  const w = word(pieces, at);
  if (w === 'am' || w === 'pm')
    return pieces[at]?.glued || w === 'pm' || pieces[at]?.pos !== 'AUX'
      ? { pm: w === 'pm', next: at + 1 }
      : null;
  if ((w !== 'a' && w !== 'p') || word(pieces, at + 1) !== '.' || word(pieces, at + 2) !== 'm') return null;
  const stop = word(pieces, at + 3) === '.' && pieces[at + 3]?.glued ? 1 : 0;
  return { pm: w === 'p', next: at + 3 + stop };
}

const ZONES = new Set([
  'gmt',
  'bst',
  'utc',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'et',
  'pt',
  'ct',
  'cet',
]);
const zoneAfter = (pieces: readonly Piece[], at: number): number =>
  ZONES.has(word(pieces, at)) && pieces[at]?.text === pieces[at]?.text.toUpperCase() ? at + 1 : at;
