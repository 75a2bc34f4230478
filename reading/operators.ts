/**
 * The stack of operators on an event, from outermost to innermost, and the modality and polarity that remain when it is worked
 * inwards (contract A3). The walk starts at a clause and goes down through governing verbs, nouns and adjectives to the clause that
 * holds the event: "the trust | has no plans | to close" → not, plan → close.
 */
import type { Modality, Operator, Polarity } from '../model/claim.js';
import type { Chunk, VerbChunk } from './chunks.js';
import { nounAt, verbOf, type Clause, type ParsedSentence } from './clauses.js';
import {
  ADJECTIVE_OPERATORS,
  ADVERB_OPERATORS,
  MODAL_OPERATORS,
  NEGATIVE_WORDS,
  NOUN_OPERATORS,
  PLAN_NOUNS,
  VERB_OPERATORS,
  type OperatorSense,
} from './operator-words.js';
import { nominalSense } from './predicate-lexicon.js';
import { headLemma, objectsOf, prepositionsOf } from './terms.js';

/** An operator with its effect, before it is printed. */
export interface StackedOperator extends OperatorSense {
  /** Words of the sentence, [first, last). */
  first: number;
  last: number;
}

/** The clause that holds the event, the way to it, and the operators met. */
export interface Descent {
  core: Clause;
  /** The clauses passed, outermost first, the core last. */
  path: Clause[];
  operators: StackedOperator[];
  /** The operator "cannot rule out" takes a noun phrase, not a clause: its object is then what is said to be possible. */
  ruledOut: boolean;
}

const MAX_DEPTH = 8;

/** Goes down from a clause to its event. */
export function descend(parsed: ParsedSentence, from: Clause): Descent {
  const operators: StackedOperator[] = [];
  const path: Clause[] = [];
  let clause = from;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    path.push(clause);
    operators.push(
      ...antecedentOperators(parsed, clause),
      ...conditions(parsed, clause),
      ...ownOperators(parsed, clause),
    );
    const step = nextStep(parsed, clause);
    if (!step) break;
    operators.push(...step.operators);
    clause = step.clause;
  }
  operators.push(...stateOperators(parsed, clause), ...underPlan(parsed, from));
  const ruledOut = isRuleOut(parsed, clause);
  if (ruledOut) operators.push(ruleOutOperator(parsed, clause));
  return { core: clause, path, operators, ruledOut };
}

/** "Under the plans, posts would go": what would be under a plan is planned. */
function underPlan(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  if (verbOf(parsed, clause)?.modal == null) return [];
  return prepositionsOf(parsed, clause).flatMap(({ lemma, at, noun }) => {
    const chunk = nounAt(parsed.chunks, noun);
    const head = chunk ? parsed.words[chunk.head]?.lemma : undefined;
    const first = parsed.chunks[at]?.first;
    return lemma === 'under' && chunk && head && first !== undefined && PLAN_NOUNS.has(head)
      ? [{ kind: 'plan', modality: 'planned' as const, first, last: chunk.last }]
      : [];
  });
}

/** "Redundancies are inevitable", "the doses are due": the adjective says how what the subject names stands. */
function stateOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const out: StackedOperator[] = [];
  const verb = verbOf(parsed, clause);
  const at = (clause.verb ?? -1) + 1;
  const after = parsed.chunks[parsed.chunks[at]?.kind === 'adv' ? at + 1 : at];
  if (verb?.copula && after?.kind === 'adj') {
    const sense = ADJECTIVE_OPERATORS.get(parsed.words[after.last - 1]?.lower ?? '');
    if (sense?.modality && /^(possible|expect|unlikely|due)$/.test(sense.kind))
      out.push({ ...sense, first: after.first, last: after.last });
  }
  // "an export ban is planned", "first power is expected": what is planned is named by a noun
  const planned = verb ? VERB_OPERATORS.get(parsed.words[verb.main]?.lemma ?? '') : undefined;
  const named = verb?.passive ? clause.subject : (objectsOf(parsed, clause)[0] ?? null);
  const noun = nounAt(parsed.chunks, named);
  const event = noun !== null && nominalSense(parsed.words[noun.head]?.lemma ?? '') !== null;
  if (
    verb &&
    parsed.words[verb.main]?.lemma !== 'decide' &&
    planned?.modality &&
    /^(plan|expect|consider|schedule|promise|hope|threaten)$/.test(planned.kind) &&
    (event ||
      (verb.passive &&
        /^(plan|propose|intend|schedule|slate|expect|forecast|predict|project|anticipate)$/.test(
          parsed.words[verb.main]?.lemma ?? '',
        )))
  )
    out.push({ ...planned, first: verb.main, last: verb.main + 1 });
  // "staff who could lose their jobs included nurses": who is named is only whom it could hit
  const lists = verb && /^(include|comprise|be)$/.test(parsed.words[verb.main]?.lemma ?? '');
  const relative = lists
    ? clause.children.find(
        (child) => child.kind === 'relative' && !child.comma && child.antecedent === clause.subject,
      )
    : undefined;
  const modal = relative ? verbOf(parsed, relative)?.modal : null;
  const sense = modal == null ? undefined : MODAL_OPERATORS.get(parsed.words[modal]?.lower ?? '');
  if (modal != null && sense?.kind === 'may') out.push({ ...sense, first: modal, last: modal + 1 });
  return out;
}

/** What remains when the stack is worked inwards. */
export function resolveOperators(operators: readonly StackedOperator[]): {
  modality: Modality;
  polarity: Polarity;
} {
  let negative = false;
  const modalities: Modality[] = [];
  let ruledOut = false;
  for (const operator of operators) {
    if (operator.kind === 'rule-out') ruledOut = true;
    // "no prospect of", "not possible": what is not possible will not be
    const impossible = operator.modality === 'possible' && negative && operator.kind !== 'may';
    if (operator.modality) modalities.push(impossible ? 'predicted' : operator.modality);
    if (operator.negative) negative = !negative;
  }
  // what cannot be ruled out is possible; what is ruled out will not be
  if (ruledOut)
    return negative
      ? { modality: 'predicted', polarity: 'negative' }
      : { modality: 'possible', polarity: 'positive' };
  return { modality: strongest(modalities), polarity: negative ? 'negative' : 'positive' };
}

/** A denial or a condition covers what stands under it; a chance covers a plan; "will plan to" is a plan. */
const STRENGTH: readonly Modality[] = ['denied', 'conditional', 'possible', 'hoped', 'planned', 'predicted'];
const strongest = (modalities: readonly Modality[]): Modality =>
  STRENGTH.find((one) => modalities.includes(one)) ?? 'asserted';

/** The operators as contract A3 prints them. */
export function printOperators(
  parsed: ParsedSentence,
  text: string,
  operators: readonly StackedOperator[],
): Operator[] {
  return operators.flatMap(({ kind, first, last }) => {
    const [start, end] = [parsed.words[first]?.start, parsed.words[last - 1]?.end];
    return start === undefined || end === undefined
      ? []
      : [{ kind, text: text.slice(start, end), start, end }];
  });
}

// --- what stands on a clause by itself

function ownOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const verb = verbOf(parsed, clause);
  if (!verb) return negativeSubject(parsed, clause);
  const out: StackedOperator[] = [
    ...negativeSubject(parsed, clause),
    ...adverbOperators(parsed, clause, verb),
  ];
  const { words } = parsed;
  if (verb.modal !== null) {
    const modal = words[verb.modal];
    const sense = modal ? (MODAL_OPERATORS.get(modal.lower) ?? MODAL_OPERATORS.get(modal.lemma)) : undefined;
    // "could not see" is a plain negative; "may not" stays open
    const settled = sense?.kind === 'may' && modal?.lower === 'could' && verb.negations.length > 0;
    if (sense)
      out.push({
        kind: sense.kind,
        first: verb.modal,
        last: verb.modal + 1,
        ...(sense.modality && !settled ? { modality: sense.modality } : {}),
      });
  }
  for (const at of verb.negations)
    out.push({
      kind: 'not',
      negative: true,
      first: words[at - 1]?.lower === 'no' ? at - 1 : at,
      last: at + 1,
    });
  if (verb.bridge === 'yet')
    out.push({
      kind: 'not-yet',
      negative: true,
      first: verb.first,
      last: Math.max(verb.main, verb.first + 1),
    });
  if (verb.bridge === 'be-to')
    out.push({
      kind: 'plan',
      modality: 'planned',
      first: verb.first,
      last: Math.max(verb.main, verb.first + 1),
    });
  if (verb.bridge === 'have-to')
    out.push({ kind: 'need', first: verb.first, last: Math.max(verb.main, verb.first + 1) });
  const shared = sharedOperators(parsed, clause, verb);
  return [...shared, ...out, ...negativeObject(parsed, clause)];
}

/** "will not close or sell", "has yet to announce or launch": a second conjunct without its own auxiliaries takes those of the first. */
function sharedOperators(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): StackedOperator[] {
  const partner = clause.shares;
  if (!partner || clause.kind === 'infinitive' || clause.kind === 'gerund') return [];
  const first = verbOf(parsed, partner);
  const alone = parsed.words[verb.first]?.pos !== 'AUX' && verb.modal === null && verb.negations.length === 0;
  if (!first || !alone) return [];
  const form = parsed.words[verb.main]?.form;
  const carries =
    first.bridge === 'yet' ||
    ((form === 'base' || verb.ambiguous) &&
      (first.modal !== null || parsed.words[first.first]?.pos === 'AUX'));
  if (!carries) return [];
  const but =
    clause.conjunction !== null &&
    parsed.chunks[clause.conjunction]?.kind === 'cc' &&
    parsed.words[parsed.chunks[clause.conjunction]?.first ?? -1]?.lower === 'but';
  return ownOperators(parsed, partner).filter(
    (operator) => !(but && operator.negative) && operator.kind !== 'negative-object',
  );
}

function adverbOperators(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): StackedOperator[] {
  const inside = [
    ...clause.chunks
      .filter((k) => parsed.chunks[k]?.kind === 'adv')
      .map((k) => parsed.chunks[k]?.first ?? -1),
  ];
  for (let i = verb.first; i < verb.last; i++) inside.push(i);
  return inside.flatMap((at) => {
    const word = parsed.words[at];
    const sense = word ? ADVERB_OPERATORS.get(word.lower) : undefined;
    return sense ? [{ ...sense, first: at, last: at + 1 }] : [];
  });
}

/** True where a noun phrase begins with a negative word that negates the clause. "a few", "not only", "no longer", "no more than" do not. */
export function isNegativeNoun(parsed: ParsedSentence, at: number | null): boolean {
  const noun = nounAt(parsed.chunks, at);
  const first = parsed.words[noun?.first ?? -1];
  if (!noun || !first || !NEGATIVE_WORDS.has(first.lower)) return false;
  const next = parsed.words[noun.first + 1]?.lower;
  if (
    first.lower === 'little' &&
    next !== undefined &&
    noun.last - noun.first > 1 &&
    parsed.words[noun.first + 1]?.pos !== 'NOUN'
  )
    return false;
  return !(first.lower === 'no' && /^(more|fewer|less|later|longer)$/.test(next ?? ''));
}

function negativeSubject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const out: StackedOperator[] = [];
  const not = clause.subject === null ? undefined : parsed.chunks[clause.subject - 1];
  if (not?.kind === 'adv' && not.lemma === 'not')
    out.push({ kind: 'not', negative: true, first: not.first, last: not.last });
  const whether =
    clause.kind === 'question' && clause.marker !== null ? parsed.chunks[clause.marker] : undefined;
  if (whether?.kind === 'wh' && whether.lemma === 'whether')
    out.push({ kind: 'whether', modality: 'possible', first: whether.first, last: whether.last });
  const opener = clause.conjunction ?? clause.chunks.find((k) => parsed.chunks[k]?.kind !== 'adv') ?? null;
  const before = parsed.chunks[Math.min(...clause.chunks) - 1];
  for (const chunk of [opener === null ? undefined : parsed.chunks[opener], before]) {
    if (chunk?.kind === 'cc' && /^(nor|neither)$/.test(chunk.lemma)) {
      out.push({ kind: 'not', negative: true, first: chunk.first, last: chunk.last });
      break;
    }
  }
  const subject = nounAt(parsed.chunks, clause.subject);
  if (subject && isNegativeNoun(parsed, clause.subject))
    out.push({ kind: 'not', negative: true, first: subject.first, last: subject.first + 1 });
  return out;
}

/** "said nothing", "made no announcement", "there is no increase": a negative object negates the clause. */
function negativeObject(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const object = objectsOf(parsed, clause).find((k) => isNegativeNoun(parsed, k));
  const noun = nounAt(parsed.chunks, object ?? null);
  return noun ? [{ kind: 'negative-object', negative: true, first: noun.first, last: noun.first + 1 }] : [];
}

/** "plans that would see": the clause stands inside a plan. */
function antecedentOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  if (clause.kind !== 'relative' || clause.comma) return [];
  const noun = nounAt(parsed.chunks, clause.antecedent);
  const head = noun ? parsed.words[noun.head] : undefined;
  const verb = verbOf(parsed, clause);
  if (!noun || !head || !PLAN_NOUNS.has(head.lemma) || verb?.modal == null) return [];
  return [{ kind: 'plan', modality: 'planned', first: noun.head, last: noun.head + 1 }];
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'once']);

/** "if …", "unless …", "once …": a clause inside that sets a condition. */
function conditions(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const own = verbOf(parsed, clause);
  return clause.children.flatMap((child) => {
    const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
    if (child.kind !== 'adverbial' || marker?.kind !== 'sub' || !CONDITIONS.has(marker.lemma)) return [];
    if (marker.lemma === 'once' && own?.modal == null) return [];
    return [{ kind: 'condition', modality: 'conditional' as const, first: marker.first, last: marker.last }];
  });
}

// --- one step down

interface Step {
  clause: Clause;
  operators: StackedOperator[];
}

/** The clause that this one's verb, noun or adjective governs as an operator, with that operator. */
function nextStep(parsed: ParsedSentence, clause: Clause): Step | null {
  const verb = verbOf(parsed, clause);
  if (!verb) return null;
  for (const child of clause.children) {
    if ((child.conjunction !== null && child.shares !== null) || child.governor === null || !isContent(child))
      continue;
    const governor = parsed.chunks[child.governor];
    const step = governor ? stepInto(parsed, clause, child, governor, verb) : null;
    if (step) return { ...step, clause: sharedObject(parsed, step.clause) };
  }
  return null;
}

/** "to manage and reduce our costs": where only the last of two verbs has the object, it holds the event. */
function sharedObject(parsed: ParsedSentence, clause: Clause): Clause {
  if (objectsOf(parsed, clause).length > 0) return clause;
  return (
    clause.parent?.children.find(
      (child) =>
        child.shares === clause &&
        objectsOf(parsed, child).length > 0 &&
        (child.verb ?? 0) - (clause.verb ?? 0) <= 3,
    ) ?? clause
  );
}

const isContent = (child: Clause): boolean =>
  child.kind === 'infinitive' ||
  child.kind === 'gerund' ||
  child.kind === 'complement' ||
  child.kind === 'question';

function stepInto(
  parsed: ParsedSentence,
  clause: Clause,
  child: Clause,
  governor: Chunk,
  verb: VerbChunk,
): Step | null {
  const { words } = parsed;
  const main = words[verb.main];
  if (governor.kind === 'vg') return verbStep(parsed, child, verb, main?.lemma ?? '');
  if (governor.kind === 'adj' && verb.copula) {
    const sense = ADJECTIVE_OPERATORS.get(words[governor.last - 1]?.lower ?? '');
    return sense
      ? { clause: child, operators: [{ ...sense, first: governor.first, last: governor.last }] }
      : null;
  }
  if (governor.kind === 'np') return nounStep(parsed, clause, child, governor, verb);
  return null;
}

function verbStep(parsed: ParsedSentence, child: Clause, verb: VerbChunk, lemma: string): Step | null {
  const going = lemma === 'go' && verb.progressive && child.kind === 'infinitive';
  const sense: OperatorSense | undefined = going
    ? { kind: 'will', modality: 'predicted' }
    : VERB_OPERATORS.get(lemma);
  if (!sense) return null;
  // "hopes that", "expects that": clauses count for these; other verbs only govern infinitives and gerunds
  const finite = verbOf(parsed, child)?.finite ?? false;
  if (sense.kind === 'ask' && !(verb.passive && child.kind === 'infinitive')) return null;
  if (sense.kind === 'see' && (child.kind !== 'complement' || finite)) return null;
  if (child.kind === 'complement' && !/^(hope|expect|promise|explore|see)$/.test(sense.kind)) return null;
  if (child.kind === 'question' && !/^(explore|consider|plan)$/.test(sense.kind)) return null;
  if (child.kind === 'gerund' && child.marker !== null && !/^(prevent|plan|stop)$/.test(sense.kind))
    return null;
  const last = child.kind === 'infinitive' ? (verbOf(parsed, child)?.first ?? verb.last) : verb.last;
  return {
    clause: child,
    operators: [{ ...sense, first: verb.main, last: parsed.words[last]?.lower === 'to' ? last + 1 : last }],
  };
}

/** Verbs that only bring a plan, hope or chance up: the event is what is planned, not that it was brought up. */
const BRINGS_UP = new Set(
  'have be make see stand keep honor honour repeat reaffirm reiterate announce reveal unveil publish outline set draw confirm give get take hold hear need show know press carry abandon drop scrap shelve'.split(
    ' ',
  ),
);
const GIVES_UP = new Set('abandon drop scrap shelve'.split(' '));

function nounStep(
  parsed: ParsedSentence,
  clause: Clause,
  child: Clause,
  governor: Extract<Chunk, { kind: 'np' }>,
  verb: VerbChunk,
): Step | null {
  const { words, chunks } = parsed;
  const main = words[verb.main];
  const sense = NOUN_OPERATORS.get(headLemma(words, governor));
  if (!sense || !main || !BRINGS_UP.has(main.lemma)) return null;
  if (
    child.kind === 'gerund' &&
    !/^(of|in)$/.test(
      chunks[child.marker ?? -1]?.kind === 'prep'
        ? (chunks[child.marker ?? -1] as { lemma: string }).lemma
        : '',
    )
  )
    return null;
  const operators: StackedOperator[] = [];
  if (GIVES_UP.has(main.lemma))
    operators.push({ kind: 'give-up', negative: true, first: verb.main, last: verb.main + 1 });
  // "no let-up in plans to": the noun phrases before, as far as they are operators too
  const at = chunks.indexOf(governor);
  for (const k of clause.chunks) {
    const outer = nounAt(chunks, k);
    const outerSense =
      outer && k < at && k > (clause.verb ?? -1) ? NOUN_OPERATORS.get(headLemma(words, outer)) : undefined;
    if (outer && outerSense) operators.push({ ...outerSense, first: outer.first, last: outer.last });
  }
  operators.push({ ...sense, first: governor.first, last: governor.last });
  return { clause: child, operators };
}

// --- rule out

function isRuleOut(parsed: ParsedSentence, clause: Clause): boolean {
  const verb = verbOf(parsed, clause);
  const main = verb ? parsed.words[verb.main] : undefined;
  return main?.lemma === 'rule' && parsed.words[verb?.last ?? -1]?.lower === 'out';
}

function ruleOutOperator(parsed: ParsedSentence, clause: Clause): StackedOperator {
  const verb = verbOf(parsed, clause);
  const main = verb?.main ?? 0;
  return { kind: 'rule-out', negative: true, first: main, last: (verb?.last ?? main) + 1 };
}
