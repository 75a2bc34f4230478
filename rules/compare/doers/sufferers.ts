/** Whom one happening befell: so many of one kind here, as many of another there. */
import type { Quantity, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { BEFALLING, KIND_LINES } from '../../words/happenings.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { canonical, stemOf } from '../words/words.js';

const KINDS = new Map<string, { line: number; kind: number }[]>();
KIND_LINES.forEach((line, at) =>
  line.split(' / ').forEach((words, kind) => {
    for (const word of words.split(' '))
      KINDS.set(stemOf(word), [...(KINDS.get(stemOf(word)) ?? []), { line: at, kind }]);
  }),
);

export interface Sufferers {
  /** Name of what befell them: a class of verbs, or the verb. */
  deed: string;
  count: number;
  term: Term;
  figure: Quantity;
  stem: string;
}

/** "The blast killed eight soldiers", "three cars collided": two or more of one kind, counted to the last. */
export const sufferersOf = onceOf(({ claim }): Sufferers | null => {
  const { lemma, class: kind } = eventOf(claim);
  if (lemma === null || !BEFALLING.has(claim.frame.predicate?.lemma ?? '')) return null;
  const terms = [claim.frame.theme, claim.frame.agent].filter((term) => term !== null);
  for (const term of terms) {
    const stem = stemOf(term.head);
    const figure = claim.quantities.find(
      ({ start, end }) => term.start <= start && start < term.end && end <= term.end,
    );
    const count = figure?.value ?? null;
    // "five of the six drivers": another five may be meant
    if (!figure || count === null || count < 2 || figure.approximate || / of /.test(term.text)) continue;
    if (figure.unit === '1' && KINDS.has(stem))
      return { deed: kind ?? canonical(lemma), count, term, figure, stem };
  }
  return null;
});

/** True where nothing is of both kinds. */
export const kindsExclude = (a: string, b: string): boolean =>
  (KINDS.get(a) ?? []).some((x) =>
    (KINDS.get(b) ?? []).some((y) => x.line === y.line && x.kind !== y.kind),
  ) &&
  !(KINDS.get(a) ?? []).some((x) => (KINDS.get(b) ?? []).some((y) => x.line === y.line && x.kind === y.kind));

/** So many of one kind here, and of another there: two happenings, unless the count is one. */
export function twoLots(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [sufferersOf(first), sufferersOf(second)];
  return a !== null && b !== null && kindsExclude(a.stem, b.stem);
}
