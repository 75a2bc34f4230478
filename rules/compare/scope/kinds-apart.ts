/**
 * Two kinds of things of which one thing is told in one wording: "lorries must pay £12", "cars must pay £2". A plural without an article
 * names a kind (Quirk et al. 1985, 5.26, 5.53), and two kinds whose names are not akin are two.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { HANDED_IN } from '../../words/one-act.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import { entityOf } from '../identity/names.js';
import { canonical, tellingWords } from '../words/words.js';

/** The subjects of one verb, where both are kinds and not one; null else. */
export function kindsApart(a: CaseClaim, b: CaseClaim): [string, string] | null {
  const [p, q] = [eventOf(a.claim).lemma, eventOf(b.claim).lemma];
  if (p === null || q === null || canonical(p) !== canonical(q)) return null;
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (!x || !y || !isKind(x) || !isKind(y)) return null;
  const one = canonical(x.head) === canonical(y.head) || likeWords(x.head, y.head);
  return one || (PAPERS.has(canonical(x.head)) && PAPERS.has(canonical(y.head))) ? null : [x.text, y.text];
}

/** What stands before the verb. */
const subjectOf = ({ claim: { frame } }: CaseClaim): Term | null =>
  [frame.agent, frame.theme].find((term) => term && frame.predicate && term.end <= frame.predicate.start) ??
  null;

const DETERMINED =
  /^(?:the|an?|this|that|these|those|its|their|our|his|her|my|your|all|every|each|both|no|none|some|any|many|most|several|few|half|\d)|\b(?:of|in|at|from)\b|[’']s?\s/i;
const PLURAL = /(?:[^s’']s|men|people|children|folk|cattle|sheep)$/;

const isKind = (term: Term): boolean =>
  !term.pronoun &&
  entityOf(term) === null &&
  !DETERMINED.test(term.text) &&
  PLURAL.test(term.text) &&
  tellingWords([term.head]).size > 0 &&
  !/^\p{Lu}.*\s\p{Lu}/u.test(term.text);

/** "Forms", "applications": what is handed in for one thing has many names. */
const PAPERS = new Set(HANDED_IN.split(' ').map(canonical));
