/** "… before the work began", "… after the train had left": the other event that a claim is ordered against. */
import type { CaseClaim } from '../../rule.js';
import { eventOf } from './event-view.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface Ordered {
  marker: 'before' | 'after';
  at: { start: number; end: number };
  /** Telling words behind the marker, up to the next comma. */
  words: ReadonlySet<string>;
}

const ORDERED = sought(/\b(before|after)\s+([^,;:.]+)/i);

/** The first "before" or "after" behind the predicate that brings in an event, not a date or a length of time. */
export function orderedAgainst({ claim }: CaseClaim): Ordered | null {
  const { predicate } = claim.frame;
  if (!predicate) return null;
  const from = Math.max(0, predicate.end - claim.quote.start);
  const found = ORDERED.exec(claim.quote.exact.slice(from));
  if (!found) return null;
  const start = claim.quote.start + from + found.index;
  if (claim.times.some((time) => time.start <= start && start < time.end)) return null;
  const words = phraseWords(found[2] ?? '');
  if (words.size === 0) return null;
  return {
    marker: found[1]?.toLowerCase() === 'before' ? 'before' : 'after',
    at: { start, end: start + found[0].length },
    words,
  };
}

/** The telling words of a phrase; those in "-ed" and "-ing" also without it, since a short verb keeps it in what rules share ("ended"). */
export function phraseWords(text: string): ReadonlySet<string> {
  const words = wordsInText(text);
  for (const [, base = ''] of text.matchAll(/\b(\p{L}{2,3}[^e\s])ed\b/giu)) words.add(canonical(base));
  for (const [, base = ''] of text.matchAll(/\b(\p{L}{3})ing\b/giu)) words.add(canonical(base));
  return words;
}

/** True where some words name the event of a claim: its predicate and the thing it happens to. */
export function namesEvent(words: ReadonlySet<string>, { claim }: CaseClaim): boolean {
  const { lemma, theme, agent } = eventOf(claim);
  // "the first injury was on 2 May": the noun is the event
  if (lemma === 'be' && theme && claim.times.length > 0)
    return theme.words.length > 0 && [...tellingWords(theme.words)].every((word) => words.has(word));
  const thing = theme && !theme.pronoun ? theme : agent;
  return Boolean(lemma && thing && words.has(canonical(lemma)) && words.has(canonical(thing.head)));
}
