/** Fields: the undertaking that words of a claim belong to. */
import { FIELD_LINES } from '../../words/fields.js';
import { canonical, stemOf } from './words.js';
import type { CaseClaim } from '../../rule.js';

const FIELDS = new Map<string, string>();
for (const line of FIELD_LINES) {
  const words = line.split(' ');
  for (const word of words) {
    FIELDS.set(stemOf(word), words[0] ?? word);
    if (!FIELDS.has(canonical(word))) FIELDS.set(canonical(word), words[0] ?? word);
  }
}

/** The field of a word by its canonical name, as far as it has one. */
export const fieldOf = (word: string): string | null => FIELDS.get(word) ?? null;

/** The fields that a claim touches: by predicate, theme and other arguments, never by who acts; or by any word of its quote. */
export function fieldsOf({ claim }: CaseClaim, anyWord = false): Set<string> {
  const { predicate, theme, others } = claim.frame;
  const words = [
    ...(predicate ? [predicate.lemma] : []),
    ...(theme?.words ?? []),
    ...(anyWord ? (claim.quote.exact.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []) : []),
    ...others.flatMap(({ term }) => term.words),
  ];
  const fields = words.map((word) => FIELDS.get(stemOf(word))).filter((field) => field !== undefined);
  if (claim.frame.predicate?.class === 'dismiss' || claim.frame.predicate?.class === 'abolish')
    fields.push('redundancy');
  return new Set(fields);
}
