/** "It is dangerous to swim in the lake": what the adjective is said of stands in the infinitive behind it (Quirk et al. 1985, 18.33, 16.76). */
import type { Term } from '../../model/claim.js';
import { clauseTerm } from '../clauses/nominal-clauses.js';
import { type Clause, type ParsedSentence, nounAt } from '../clauses/clauses.js';
import { isTime, objectsOf, prepositionsOf, termAt, type TermContext } from '../clauses/terms.js';

/** What is acted on or where it is done ("the lake"), else the act itself; null where "it" stands for a thing. */
export function extraposedTheme(parsed: ParsedSentence, clause: Clause, context: TermContext): Term | null {
  const subject = nounAt(parsed.chunks, clause.subject);
  if (!subject || parsed.words[subject.head]?.lower !== 'it') return null;
  const act = clause.children.find(
    ({ kind, verb, conjunction }) => kind === 'infinitive' && verb !== null && conjunction === null,
  );
  if (!act) return null;
  const [object] = objectsOf(parsed, act);
  const [place] = prepositionsOf(parsed, act).filter(({ at }) => at > (act.verb ?? -1));
  const named = termAt(parsed, object ?? place?.noun ?? null, context);
  return named && !named.pronoun && named.head !== 'amount' && !isTime(named, context)
    ? named
    : clauseTerm(parsed, act, context);
}
