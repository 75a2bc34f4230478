/** A figure that is a noun phrase of its own, with what its clause says around it. */
import type { Frame, Quantity, Term } from '../../model/claim.js';
import type { Clause, ParsedSentence } from '../clauses/clauses.js';
import type { Measured } from './nouns.js';
import { subjectOf } from '../clauses/subjects.js';
import { termAt, type TermContext } from '../clauses/terms.js';

export interface LoneFigure {
  parsed: ParsedSentence;
  /** The chunk of the figure. */
  at: number;
  clause: Clause;
  quantity: Quantity;
  context: TermContext;
}

/** The predicate of the figure's clause with its arguments; `verb` is the lemma of the verb itself. */
export type ClauseArguments = Pick<Frame, 'agent' | 'theme' | 'others'> & {
  verb: string;
  lemma: string;
  class: string | null;
};

/** What the clause is about: theme or agent, unless it is an amount, holds the figure, or stands for nobody known. */
export function thingOf({ agent, theme }: ClauseArguments, { quantity }: LoneFigure): Term | null {
  const holds = (term: Term): boolean => term.start <= quantity.start && quantity.end <= term.end;
  return (
    [theme, agent].find((term) => term !== null && !term.pronoun && term.head !== 'amount' && !holds(term)) ??
    null
  );
}

export function subjectTerm({ parsed, clause, context }: LoneFigure): Term | null {
  const term = termAt(parsed, subjectOf(parsed, clause), context);
  return term && term.head !== 'amount' ? term : null;
}

/** Who or what an amount goes to: "awarded the trust £4m", "spends £6m on buses". */
export const goalOf = ({ others }: ClauseArguments): Term | null =>
  others.find(({ role }) => /^(recipient|to|for|on)$/.test(role))?.term ?? null;

/** An amount that someone spends, loses or gives, named by the verb: "spends £6m a year on buses". */
export function spent(noun: string, goal: Term | null, by: Term | null): Measured {
  const scope = goal && !goal.pronoun && goal.head !== 'amount' ? goal.words : [];
  return { ...named(noun, null, by), scope };
}

/** The name of an owner: canonical where known, else the head; null for a pronoun that stands for nobody known. */
export const nameOf = (term: Term): string | null => term.entity ?? (term.pronoun ? null : term.head);

/** A measure that the verb names, of a thing: "save" the saving, of the plan that saves. */
export function named(noun: string, of: Term | null, by: Term | null = null): Measured {
  const thing = of && !of.pronoun && of.head !== 'amount' ? of.words : [];
  return {
    kind: 'level',
    head: noun,
    words: [...new Set([noun, ...thing])],
    scope: [],
    owner: by ? nameOf(by) : (of?.owner ?? null),
    direction: null,
  };
}
