/** Times of day that only their place tells from numbers: "at 4.40 this morning", "at seven on Tuesday", "until six", "open from ten to four". */
import type { Piece } from '../numbers/pieces.js';
import { MONTHS, WEEKDAYS } from './words.js';

interface Hour {
  hour: number;
  minute: number | null;
  next: number;
}

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

/** The time that a number at `at` stands for, or null; nothing tells the morning from the afternoon. */
export function plainHour(
  pieces: readonly Piece[],
  at: number,
  { hour, minute, next }: Hour,
): { time: string; next: number; half?: boolean } | null {
  if (hour < 1 || hour > 23 || (minute === null && (hour > 12 || pieces[at]?.kind === 'number'))) return null;
  const said = minute === null ? isHour(pieces, at, next) : isClock(pieces, at, next, minute);
  return said ? { time: `T${two(hour)}:${two(minute ?? 0)}`, next, ...(hour < 13 && { half: true }) } : null;
}

/** "at 4.40", "by 9.15": a dotted number with minutes, where no level is told and nothing is counted. */
function isClock(pieces: readonly Piece[], at: number, next: number, minute: number): boolean {
  if (
    !/^(?:at|by|until|till|before|after|from|about|around)$/.test(word(pieces, at - 1)) ||
    counts(pieces, next)
  )
    return false;
  if (tellsDay(pieces, next)) return true;
  if (word(pieces, at - 1) === 'at' && ends(pieces, next) && movesThen(pieces, at - 2)) return true;
  return (
    minute % 5 === 0 && word(pieces, at - 1) === 'at' && !tellsLevel(pieces, at - 2) && ends(pieces, next)
  );
}

/** "at seven", "until six", "by ten on Tuesday", "daily from ten to four": an hour in words. */
function isHour(pieces: readonly Piece[], at: number, next: number): boolean {
  const lead = word(pieces, at - 1);
  if (counts(pieces, next)) return false;
  if (/^(?:from|to|until|till)$/.test(lead) && opensThen(pieces, at)) return true;
  if (/^(?:at|by|until|till|before|after|about|around)$/.test(lead) && tellsDay(pieces, next)) return true;
  if (!ends(pieces, next)) return false;
  return /^(?:until|till)$/.test(lead) || (lead === 'at' && comesThen(pieces, at - 2));
}

/** A thing that the number counts, or the rest of a larger number. */
const counts = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:NOUN|PROPN|NUM|SYM|ADJ|DET)$/.test(pieces[at]?.pos ?? '') && !tellsDay(pieces, at)
    ? true
    : /^(?:of|%|per|percent|-|or|million|times|and)$/.test(word(pieces, at)) &&
      !/^(?:VERB|AUX|PRON)$/.test(pieces[at + 1]?.pos ?? '');

const ends = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at] === undefined ||
  /^[.,;:!?)”"]$/.test(word(pieces, at)) ||
  /^(?:and|but|for|with|when|while|because|as|sharp|each|every)$/.test(word(pieces, at));

/** "on Tuesday", "on the morning of", "this morning", "in the morning", "that night", "yesterday", "each morning". */
function tellsDay(pieces: readonly Piece[], at: number): boolean {
  const [one, second, third] = [word(pieces, at), word(pieces, at + 1), word(pieces, at + 2)];
  if (/^(?:yesterday|today|tomorrow|tonight)$/.test(one) || WEEKDAYS.has(one)) return true;
  const part = /^(?:morning|afternoon|evening|night|day)$/;
  if (/^(?:this|that|each|every|next)$/.test(one)) return part.test(second);
  if (one === 'at' && second === 'weekends') return true;
  if (one === 'in' || one === 'at') return second === 'the' ? part.test(third) : second === 'night';
  if (one !== 'on') return false;
  const dated = (pieces[at + 1]?.kind === 'number' && MONTHS.has(third)) || MONTHS.has(second);
  return (
    WEEKDAYS.has(second.replace(/days$/, 'day')) ||
    second === 'weekdays' ||
    dated ||
    (second === 'the' && part.test(third))
  );
}

/** "stood at 4.40", "put at seven": a level. */
const tellsLevel = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:stand|be|remain|stay|put|set|fix|cap|value|price|estimate|rate|mark|trade|close|end|open|peak|hold|sell|score|level|index|yield|grade|peg|average)$/.test(
    pieces[at]?.lemma ?? '',
  ) ||
  pieces[at]?.kind === 'number' ||
  pieces[at]?.pos === 'ADJ';

/** Verbs of what happens at an hour, right before "at". Source: verbs of beginning, motion and meeting in Levin (1993), as timetables and reports use them. */
const comesThen = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:meet|begin|start|leave|arrive|come|go|rise|wake|dine|eat|sit|gather|depart|return|ring|call|finish|end|close|shut|lock|open|down|up|home|out|again|off|back)$/.test(
    pieces[at]?.lemma ?? '',
  );

/** "left Crewe at 7.12", "reached the summit at 7.48": a verb of motion right before, with at most what it leaves or reaches between. */
function movesThen(pieces: readonly Piece[], at: number): boolean {
  let i = at;
  while (i > at - 4 && /^(?:PROPN|NOUN|DET|ADJ)$/.test(pieces[i]?.pos ?? '') && !PEAK.test(word(pieces, i)))
    i--;
  const verb = pieces[i];
  return (
    verb?.sentence === pieces[at]?.sentence &&
    (verb?.pos === 'VERB' || i === at) &&
    /^(?:leave|arrive|depart|reach|land|dock|board|sail)$/.test(verb?.lemma ?? '')
  );
}

/** What a price or an index reaches. */
const PEAK = /^(?:peak|high|low|record|level|price|rate)$/;

/** "open daily from ten to four", "closes on Sundays at six": days or opening, and so hours. */
function opensThen(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 2; i > at - 10; i--) {
    const piece = pieces[i];
    if (!piece || piece.sentence !== pieces[at]?.sentence) return false;
    if (
      /^(?:open|daily|weekdays|opening|hours)$/.test(piece.lemma) ||
      /^(?:daily|weekdays)$/.test(piece.lower)
    )
      return true;
    if (WEEKDAYS.has(piece.lower.replace(/s$/, ''))) return true;
  }
  return false;
}
