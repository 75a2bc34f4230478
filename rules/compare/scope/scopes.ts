/** Whether two claims are narrowed to different parts, places or sides of one thing. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { relateTerms, wordsOfTerm } from '../identity/terms.js';
import { canonical, shared, tellingWords } from '../words/words.js';

const SCOPE_ROLES = new Set(
  'in at on for about among across between near of from with before after to against'.split(' '),
);

interface Span {
  start: number;
  end: number;
}

/** True where both claims are narrowed in one way to two different things: sales in one country and in another, before and after tax. */
export function scopesDiffer(a: CaseClaim, b: CaseClaim, figures: readonly Span[] = []): boolean {
  // "took in 861 patients": what holds the figure is no scope of it
  const others = ({ claim: { frame } }: CaseClaim, figure: Span | undefined, other: CaseClaim): Others =>
    frame.others.filter(
      ({ role, term }) =>
        (figure === undefined || term.end <= figure.start || figure.end <= term.start) &&
        !(role === 'for' && isSubject(term, other)),
    );
  const [oa, ob] = [others(a, figures[0], b), others(b, figures[1], a)];
  const beforeAfter = oa.some(({ role, term }) =>
    ob.some(
      (other) =>
        /^(before|after)$/.test(role) &&
        /^(before|after)$/.test(other.role) &&
        role !== other.role &&
        term.head === other.term.head,
    ),
  );
  return beforeAfter || [...SCOPE_ROLES].some((role) => roleDiffers(role, oa, ob));
}

/** "The bill for the roof", "the roof for the hall": what the one is for is what the other tells of. */
const isSubject = ({ head }: Term, { claim: { frame } }: CaseClaim): boolean =>
  [frame.theme, frame.agent].some((term) => term !== null && !term.pronoun && term.head === head);

type Others = CaseClaim['claim']['frame']['others'];

/** Both have terms in this role, and none of one relates to any of the other. */
function roleDiffers(role: string, a: Others, b: Others): boolean {
  const telling = (others: Others): Term[] =>
    others
      .filter((one) => one.role === role && tellingWords(one.term.words).size > 0)
      .map(({ term }) => term);
  const [x, y] = [telling(a), telling(b)];
  return x.length > 0 && y.length > 0 && x.every((s) => y.every((t) => apart(s, t)));
}

/** Two different things; "a stopping train" and "a stopping service" may be one, since what marks them off is one. */
function apart(a: Term, b: Term): boolean {
  if (relateTerms(a, b) !== 'different') return false;
  return canonical(a.head) === canonical(b.head) || shared(wordsOfTerm(a), wordsOfTerm(b)).length === 0;
}
