/** The arguments of a verb, aligned across active, passive, copular and intransitive wording (`frameSchema` in model/claim.ts). */
import type { Frame, Term } from '../../model/claim.js';
import type { VerbChunk } from '../words/chunk-types.js';
import { clauseTerm } from '../clauses/nominal-clauses.js';
import { type Clause, type ParsedSentence, nounAt } from '../clauses/clauses.js';
import { comparisonOf } from './comparisons.js';
import { extraposedTheme } from './extraposed.js';
import { objectTermsOf } from './frame-objects.js';
import { other, prepositionalTerms } from './frame-prepositions.js';
import { isStative, isUnaccusative } from '../words/predicate-lexicon.js';
import type { Predicate } from './predicates.js';
import { fellowSubjects, subjectOf } from '../clauses/subjects.js';
import { apposedAt } from '../clauses/term-appositions.js';
import { type TermContext, termAt } from '../clauses/terms.js';

export type Arguments = Pick<Frame, 'agent' | 'theme' | 'others' | 'comparison'>;

/** What the clause of a claim alone tells of its frame. */
export type ClauseFrame = Omit<
  Frame,
  'measures' | 'around' | 'words' | 'entities' | 'refutes' | 'brief' | 'whole'
>;

export function argumentsOf(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  predicate: Predicate,
  context: TermContext,
): Arguments {
  const subject = ownedByAntecedent(parsed, clause, subjectTerm(parsed, clause, context), context);
  const objects = objectTermsOf(parsed, clause, context);
  const { terms, others } = prepositionalTerms(parsed, clause, verb, objects, context);
  const given: Given = {
    subject,
    terms,
    others,
    clausal: objects.clausal,
    comparison: comparisonOf(parsed, clause, context),
  };
  const there = parsed.words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (there) return { agent: null, theme: terms[0] ?? null, others, comparison: given.comparison };
  const extraposed =
    verb.copula && predicate.lemma !== 'be' ? extraposedTheme(parsed, clause, context) : null;
  if (extraposed) return { agent: null, theme: extraposed, others, comparison: given.comparison };
  const aligned = alignedArguments(parsed, clause, verb, predicate, given);
  const fellows = aligned.agent && !verb.passive ? fellowSubjects(parsed, clause) : [];
  const coAgents = fellows.flatMap((k) => other('co-agent', termAt(parsed, k, context)));
  const beside = other('apposition', termAt(parsed, apposedAt(parsed, subjectOf(parsed, clause)), context));
  return { ...aligned, others: [...aligned.others, ...(coAgents.length > 0 ? coAgents : beside)] };
}

function alignedArguments(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  predicate: Predicate,
  given: Given,
): Arguments {
  if (verb.passive) return passiveArguments(given, parsed.words[verb.main]?.start ?? 0);
  if (verb.copula || isStative(predicate.class)) return stativeArguments(given, verb, predicate);
  return activeArguments(parsed, clause, verb, predicate, given);
}

/** The noun phrase that is the subject, or the clause: "closing the depot will save £2m". */
function subjectTerm(parsed: ParsedSentence, clause: Clause, context: TermContext): Term | null {
  const named = termAt(parsed, subjectOf(parsed, clause), context);
  const inner = clause.subjectClause;
  const clausal =
    named === null && inner !== null && /^(gerund|infinitive|complement|question)$/.test(inner.kind);
  return clausal ? clauseTerm(parsed, inner, context) : named;
}

/** What a clause offers, before it is said who does it and what it happens to. */
interface Given {
  subject: Term | null;
  /** Objects, and what a preposition of the verb's own stands before. */
  terms: Term[];
  others: Frame['others'];
  clausal: Term | null;
  comparison: Frame['comparison'];
}

/**
 * Heads behind "by" that tell how or by how much, and not who: "by a majority of six", "by a show of hands", "by mistake". Source: adjuncts
 * of means, manner and degree (Quirk et al. 1985, 8.79-81, 8.115).
 */
const NO_DOER =
  /^(?:majority|margin|show|means?|way|mistake|accident|error|chance|coincidence|default|degree|factor|virtue|law|statute|custom|right|post|mail|e-?mail|letter|phone|telephone|text|fax|road|rail|sea|air|land|hand|name|half|third|quarter|fifth|tenth|fraction|amount|length|percentage|proportion|ballot|lot|turn|vote|consent|agreement|acclamation|arrangement|appointment|design|consensus)$/;

/** Heads behind "by" that tell when it was over: "by the closing date", "by that stage". Source: the same, 8.55. */
const NO_DOER_BUT_TIME =
  /^(?:date|deadline|end|beginning|start|stage|point|time|day|week|month|year|season|term|hour|dawn|dusk|nightfall|sunset|close|outset)$/;

function passiveArguments({ subject, terms, others, comparison }: Given, verb: number): Arguments {
  const doers = others.filter(
    ({ role, term }) =>
      role === 'by' &&
      term.head !== 'amount' &&
      !/^\d/.test(term.head) &&
      !((NO_DOER.test(term.head) || NO_DOER_BUT_TIME.test(term.head)) && term.entity === null),
  );
  // "The survey, by a team from Brandt, was not seen by anyone": who did it stands behind the verb
  const by = doers.find(({ term }) => term.start > verb) ?? doers[0];
  return {
    agent: by?.term ?? null,
    theme: subject,
    others: [...others.filter((one) => one !== by), ...terms.flatMap((term) => other('attribute', term))],
    comparison,
  };
}

/** Copulas, and verbs of cost and measure: the subject is what something is said of. */
function stativeArguments(given: Given, verb: VerbChunk, predicate: Predicate): Arguments {
  const { subject, terms, others, clausal, comparison } = given;
  if (verb.copula && clausal && /^(support|oppose)$/.test(predicate.class ?? ''))
    return { agent: subject, theme: clausal, others, comparison };
  const role = verb.copula ? 'attribute' : 'value';
  // "cost the trust £1m": who pays, and how much
  const [payer, price] = terms;
  if (predicate.class === 'cost' && payer && price && payer.head !== 'amount')
    return {
      agent: null,
      theme: subject,
      others: [...other('recipient', payer), ...other('value', price), ...others],
      comparison,
    };
  return {
    agent: null,
    theme: subject,
    others: [...terms.flatMap((term) => other(role, term)), ...others],
    comparison,
  };
}

function activeArguments(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  predicate: Predicate,
  { subject, terms, others, comparison }: Given,
): Arguments {
  const [first, second] = terms;
  if (!first && NEEDS_OBJECT.has(predicate.lemma)) {
    // "cut £4m from its budget": what is cut is the budget
    const cut = others.find(({ role, term }) => /^(from|off)$/.test(role) && term.head !== 'amount');
    if (cut)
      return { agent: subject, theme: cut.term, others: others.filter((one) => one !== cut), comparison };
  }
  // "750 jobs will go": they are lost
  const goes = predicate.lemma === 'go' && predicate.class === 'lose';
  if (!first && (goes || isUnaccusative(predicate.class)))
    return { agent: null, theme: subject, others, comparison };
  if (parsed.words[verb.main]?.lemma === 'have' && first)
    return { agent: subject, theme: first, others, comparison };
  const recipient =
    second !== undefined &&
    !isConjoined(parsed, clause, second) &&
    (GIVES.has(predicate.lemma) || (predicate.lemma === 'save' && second.head === 'amount'));
  return {
    agent: subject,
    theme: (recipient ? second : first) ?? null,
    others: [
      ...(recipient && first ? other('recipient', first) : []),
      ...(!recipient && second
        ? other(isConjoined(parsed, clause, second) ? 'and' : 'attribute', second)
        : []),
      ...others,
    ],
    comparison,
  };
}

/** Verbs of change that nothing undergoes by itself: budgets fall, but are cut. */
const NEEDS_OBJECT = new Set('cut slash trim lower curb shed raise lift boost add save'.split(' '));

/** Verbs with two objects, of which the first receives: "told members the truth". Source: the ditransitives of Quirk et al. (1985). */
const GIVES = new Set(
  'tell give offer send pay promise charge show ask cost owe award grant teach inform assure'.split(' '),
);

/** "bed numbers and staff": the second noun phrase is a theme like the first. */
const isConjoined = (parsed: ParsedSentence, clause: Clause, term: Term): boolean =>
  clause.chunks.some(
    (k) =>
      parsed.words[parsed.chunks[k]?.first ?? -1]?.start === term.start &&
      parsed.chunks[k - 1]?.kind === 'cc',
  );

/** "the authority, whose reserves stood at": the owner is the antecedent. */
function ownedByAntecedent(
  parsed: ParsedSentence,
  clause: Clause,
  term: Term | null,
  context: TermContext,
): Term | null {
  if (!term || term.owner !== 'whose') return term;
  const owner = termAt(parsed, clause.antecedent, context);
  return { ...term, owner: owner?.entity ?? owner?.head ?? null };
}
