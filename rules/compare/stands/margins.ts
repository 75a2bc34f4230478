/**
 * By how much a vote was won, in a word: "a large majority", "narrowly carried", "by a single vote". A majority is large or narrow, and
 * not both; which number makes it so is left open.
 */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';

export interface Margin {
  size: 'wide' | 'narrow';
  at: { start: number; end: number; text: string };
}

/** Gradable adjectives of size, by the end of the scale that they name (Quirk et al. 1985, 7.4), and those that go with votes alone. */
const WIDE =
  'large|big|huge|wide|comfortable|overwhelming|substantial|massive|thumping|crushing|handsome|landslide|resounding';
const NARROW =
  'narrow|slim|slender|thin|tiny|bare|(?:wafer|razor|paper)-thin|(?:one|single|two)-vote|knife-edge';
const NOUN = '(?:overall |working |parliamentary )?(?:majority|margin)';
const DECIDED =
  '(?:passed|approved|carried|adopted|backed|supported|won|defeated|rejected|lost|voted|agreed|endorsed|elected|re-elected)';
const OF_VOTE = new RegExp(
  `\\b(?:majority|vot(?:e[ds]?|ing)|ballot|motion|bill|election|seat|${DECIDED.slice(3)}`,
  'i',
);
const FORMS: readonly { size: Margin['size']; form: RegExp }[] = [
  { size: 'wide', form: new RegExp(`\\ba (?:very |fairly )?(?:${WIDE}) ${NOUN}\\b(?! of)`, 'i') },
  { size: 'wide', form: new RegExp(`\\b(?:overwhelmingly ${DECIDED}|${DECIDED} overwhelmingly)\\b`, 'i') },
  { size: 'narrow', form: new RegExp(`\\ba (?:very |fairly )?(?:${NARROW}) ${NOUN}\\b`, 'i') },
  { size: 'narrow', form: new RegExp(`\\b(?:narrowly ${DECIDED}|${DECIDED} narrowly)\\b`, 'i') },
  { size: 'narrow', form: /\bby (?:just |only )?(?:a single|one|two|three) votes?\b(?! to\b)/i },
];

/** The margin that a claim tells as so; null where it tells none. */
export const marginOf = onceOf(({ claim: { quote, polarity, modality } }: CaseClaim): Margin | null => {
  if (polarity !== 'positive' || modality !== 'asserted' || !OF_VOTE.test(quote.exact)) return null;
  for (const { size, form } of FORMS) {
    const match = form.exec(quote.exact);
    if (!match) continue;
    const start = quote.start + match.index;
    return { size, at: { start, end: start + match[0].length, text: match[0] } };
  }
  return null;
});
