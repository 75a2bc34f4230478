/** Two verbs for one deed, as far as a denial of the one denies the other: by the lines of `words/kin-deeds.ts`. */
import type { CaseClaim } from '../../rule.js';
import { KIN_DEED_LINES } from '../../words/kin-deeds.js';
import { eventOf } from './event-view.js';

const LINES = new Map<string, number[]>();
KIN_DEED_LINES.forEach((line, at) => {
  for (const verb of line.split(' ')) {
    const lemma = verb.replace('_', ' ');
    LINES.set(lemma, [...(LINES.get(lemma) ?? []), at]);
  }
});

/** The lines that a claim's verb stands in, as names under which kin deeds meet. */
export const kinNames = ({ claim }: CaseClaim): string[] =>
  (LINES.get(eventOf(claim).lemma ?? '') ?? []).map((line) => `kin ${line}`);

/** True where both verbs stand in one line. */
export function kinDeeds(a: CaseClaim, b: CaseClaim): boolean {
  const names = kinNames(b);
  return kinNames(a).some((name) => names.includes(name));
}
