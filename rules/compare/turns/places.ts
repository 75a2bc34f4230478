/**
 * The place that something came in or holds, in a race, a table or a list: "finished fourth in the league", "is ninth in the table",
 * "took fifth place in the race". Not the place of a superlative, which `ranks.ts` reads.
 */
import type { Term } from '../../../model/claim.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { wordsInText } from '../words/words.js';

export interface Place {
  place: number | 'last';
  /** In what: the telling words behind the place, without times. */
  among: ReadonlySet<string>;
  who: Term;
  at: { start: number; end: number; text: string };
}

/** Verbs that say of something which place it has, and so do copulas before an ordinal. Lemmas. */
const PLACING = /^(?:finish|come|come in|be|rank|stand|lie|place|end|end up|take|hold|occupy|remain|stay)$/;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const FORM = new RegExp(
  `^(?:\\p{L}+ ){0,2}?(?:in |into |at the |the )?(?<ordinal>${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th)|top|bottom|last)` +
    '(?:[- ](?:place|position|spot))?(?= (?:in|of|among|for|out of|overall)\\b|[,;]|$)',
  'iu',
);

/** "Is ninth in the table": the ordinal is read as the predicate. */
const isOrdinal = (lemma: string): boolean => ORDINALS.includes(lemma) || /^\d/.test(lemma);

/** True of what every claim has for its verb that tells a place. */
export const mayPlace = (lemma: string): boolean =>
  PLACING.test(lemma.toLowerCase()) || isOrdinal(lemma.toLowerCase());

/** The place that a claim tells as so; null where it tells none. */
export const placeOf = onceOf((own): Place | null => {
  const { frame, quote, polarity, modality, times } = own.claim;
  const verb = frame.predicate;
  if (!verb || polarity === 'negative' || modality !== 'asserted') return null;
  if (!mayPlace(verb.lemma)) return null;
  const from = verb.start - quote.start;
  const match = FORM.exec(quote.exact.slice(from));
  const { agent, theme } = eventOf(own.claim);
  const who = agent ?? theme;
  if (!match?.groups?.['ordinal'] || !who || who.start >= verb.start) return null;
  const start = verb.start + match[0].search(new RegExp(`\\b${match.groups['ordinal']}\\b`, 'i'));
  const end = verb.start + match[0].length;
  const behind = times
    .filter((time) => time.start >= end)
    .reduce((text, time) => text.replace(time.text, ' '), quote.exact.slice(end - quote.start));
  return {
    place: numberOf(match.groups['ordinal'].toLowerCase()),
    among: wordsInText(behind),
    who,
    at: { start, end, text: quote.exact.slice(start - quote.start, end - quote.start) },
  };
});

function numberOf(ordinal: string): Place['place'] {
  if (/^(?:bottom|last)$/.test(ordinal)) return 'last';
  if (ordinal === 'top') return 1;
  const at = ORDINALS.indexOf(ordinal);
  return at < 0 ? Number.parseInt(ordinal, 10) : at + 1;
}

/** True where both are places in one thing, as far as their words tell. */
export const inOneList = ({ among: a }: Place, { among: b }: Place): boolean =>
  a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));
