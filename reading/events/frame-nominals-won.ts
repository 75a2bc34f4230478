/** "The plan won the council's backing", "gained the approval of members": what others give the subject, so that they do what the noun says. */
import type { Term } from '../../model/claim.js';
import type { Clause, ParsedSentence } from '../clauses/clauses.js';
import { nounAt } from '../clauses/clauses.js';
import { other } from './frame-prepositions.js';
import type { ClauseFrame } from './frame-arguments.js';
import { type NominalEvent, ownerTerm } from './nominals.js';
import { subjectOf } from '../clauses/subjects.js';
import { isTime, prepositionsOf, termAt, type TermContext } from '../clauses/terms.js';

const WINS = /^(?:win|gain|get)$/;

/** Who gives it is the owner of the noun, or stands behind "of" or "from"; what it is given to stands behind "for", else it is the subject. Null for other verbs. */
export function wonFrame(
  parsed: ParsedSentence,
  clause: Clause,
  verb: string,
  { at, event }: { at: number; event: NominalEvent },
  context: TermContext,
): Pick<ClauseFrame, 'agent' | 'theme' | 'others'> | null {
  if (!WINS.test(verb) || !/^(?:support|approve)$/.test(event.predicate.class ?? '')) return null;
  const behind = prepositionsOf(parsed, clause).filter((one) => one.at > at);
  const [next, giver] = [parsed.chunks[at + 1], nounAt(parsed.chunks, at + 2)];
  if (next?.kind === 'prep' && next.lemma === 'of' && giver)
    behind.unshift({ at: at + 1, lemma: 'of', noun: at + 2 });
  const named = (lemma: RegExp): Term | null => {
    const found = behind.find((one) => lemma.test(one.lemma));
    const term = found ? termAt(parsed, found.noun, context) : null;
    return term && !isTime(term, context) && term.head !== 'amount' ? term : null;
  };
  const subject = termAt(parsed, subjectOf(parsed, clause), context);
  const given = named(/^for$/);
  return {
    agent: ownerTerm(parsed, at, context) ?? named(/^(?:of|from)$/),
    theme: given ?? subject,
    others: given ? other('recipient', subject) : [],
  };
}
