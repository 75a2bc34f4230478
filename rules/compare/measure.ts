/** What a quantity measures: "a detour of 14 miles" the detour, "reserves stood at £18.2m" the reserves, "750 jobs" the jobs. */
import type { Quantity, Term } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';
import { canonical, tellingWords, wordsInText } from './words.js';

/** The measured thing: canonical words and head; null where the frame does not tell. */
export interface Measure {
  head: string;
  words: ReadonlySet<string>;
  /** True for counts: the thing counted, to which the predicate still adds what happens to it. */
  counted: boolean;
  owner: string | null;
}

export function measureOf({ claim }: CaseClaim, quantity: Quantity): Measure | null {
  const { theme, agent, others } = claim.frame;
  const terms = [theme, agent, ...others.map(({ term }) => term)].filter((term) => term !== null);
  if (quantity.of) {
    const around = terms.find((term) => holds(term, quantity));
    if (around && !around.pronoun) return fromTerm(around, quantity.unit === '1');
    const words = wordsInText(quantity.of);
    const head = [...words].at(-1);
    return head ? { head, words, counted: quantity.unit === '1', owner: null } : null;
  }
  const around = terms
    .filter((term) => holds(term, quantity) && tellingWords([term.head]).size > 0)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (around) return fromTerm(around, false);
  const near = nounBefore(claim.quote, quantity);
  if (near) return near;
  const said =
    theme && !theme.pronoun && !holds(theme, quantity) ? theme : agent && !agent.pronoun ? agent : null;
  return said && tellingWords([said.head]).size > 0 ? fromTerm(said, false) : null;
}

/** "a detour of 14 miles", "lifting the combined rate from 8 to 9 per cent": the noun right before, over prepositions and figures. */
function nounBefore({ exact, start }: { exact: string; start: number }, quantity: Quantity): Measure | null {
  const before = exact.slice(0, Math.max(0, quantity.start - start));
  const found =
    /(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?) (?:of|from|to|at|by|from [^ ]+ (?:per ?cent |million |billion )?to)(?: (?:about|around|nearly|almost|some))? $/u.exec(
      before,
    );
  const words = wordsInText(found?.[1] ?? '');
  const head = [...words].at(-1);
  return head ? { head, words, counted: false, owner: null } : null;
}

/** True where a phrase holds the figure as its measure; "£61m out of its budgets" is no measure of the budgets. */
function holds(term: Term, { start, end }: { start: number; end: number }): boolean {
  if (start < term.start || term.end < end) return false;
  return !/^\s*(?:out of|from|off|in|into|to|for)\b/.test(term.text.slice(end - term.start));
}

function fromTerm(term: Term, counted: boolean): Measure {
  return { head: canonical(term.head), words: tellingWords(term.words), counted, owner: term.owner };
}

/** True where two measures can be one: same head, and no modifier on both sides that parts them. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.head !== b.head && !(a.words.has(b.head) && b.words.has(a.head))) return false;
  const onlyA = [...a.words].filter((word) => !b.words.has(word));
  const onlyB = [...b.words].filter((word) => !a.words.has(word));
  return onlyA.length === 0 || onlyB.length === 0;
}
