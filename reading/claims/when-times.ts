/**
 * "On 9 February 1998, when water broke in", "12 June was the day when the bridge opened": the date stands outside the clause that it
 * dates, before its "when". Source: relative clauses with an adverb for head (Quirk et al. 1985, 17.18-20).
 */
import type { Time } from '../../model/claim.js';
import type { Word } from '../words/word.js';

/** Nouns that stand for the date before them: "3 May, the day when". */
const PERIOD =
  /^(?:day|date|year|month|week|morning|afternoon|evening|night|time|moment|season|summer|winter)$/;

/** The time that a clause has from the words before it, as that of the clause; null where it has none. */
export function timeBefore(words: readonly Word[], first: number, times: readonly Time[]): Time | null {
  const when = words[first]?.lower === 'when' ? first : first - 1;
  if (words[when]?.lower !== 'when') return null;
  const named = headBefore(words, when);
  const end = words[named - 1]?.end;
  const time = times.find((one) => one.end === end && isDate(one));
  if (!time) return null;
  return { ...time, relation: /^(?:time|day)$/.test(time.granularity ?? '') ? 'on' : 'during' };
}

/** The index behind the date: before "when", its comma, "the day" and "was" as they come. */
function headBefore(words: readonly Word[], when: number): number {
  let at = when;
  if (words[at - 1]?.text === ',') at--;
  if (!PERIOD.test(words[at - 1]?.lower ?? '')) return at;
  let noun = at - 1;
  while (/^(?:very|same|first|last)$/.test(words[noun - 1]?.lower ?? '')) noun--;
  if (words[noun - 1]?.lower !== 'the') return at;
  return /^(?:,|is|was|be)$/.test(words[noun - 2]?.lower ?? '') ? noun - 2 : at;
}

/** A day, month or year that is known: no length, no "every Monday". */
const isDate = ({ timex, earliest, latest, certainty }: Time): boolean =>
  certainty !== 'unknown' && (earliest !== null || latest !== null) && !/^P/.test(timex ?? '');
