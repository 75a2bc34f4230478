/** Fields: the undertaking that words of a claim belong to. */
import { FIELD_LINES } from '../words/fields.js';
import type { CaseClaim } from '../rule.js';

const FIELDS = new Map<string, string>();
for (const line of FIELD_LINES) {
  const words = line.split(' ');
  for (const word of words) FIELDS.set(word, words[0] ?? word);
}

/** The fields that a claim touches: by predicate, theme and other arguments, never by who acts. */
export function fieldsOf({ claim }: CaseClaim): Set<string> {
  const { predicate, theme, others } = claim.frame;
  const words = [
    ...(predicate ? [predicate.lemma] : []),
    ...(theme?.words ?? []),
    ...others.flatMap(({ term }) => term.words),
  ];
  const fields = words.map((word) => FIELDS.get(word)).filter((field) => field !== undefined);
  if (claim.frame.predicate?.class === 'dismiss' || claim.frame.predicate?.class === 'abolish')
    fields.push('redundancy');
  return new Set(fields);
}
