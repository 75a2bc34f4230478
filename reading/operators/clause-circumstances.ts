/** What a clause stands under: a plan that it is part of, a condition, an adjective that says how what it names stands. */
import type { NounChunk, VerbChunk } from '../words/chunk-types.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import type { StackedOperator } from '../clauses/operator-types.js';
import { ADJECTIVE_OPERATORS, MODAL_OPERATORS, PLAN_NOUNS, VERB_OPERATORS } from '../words/operator-words.js';
import { nominalSense } from '../words/predicate-lexicon.js';
import { objectsOf, prepositionsOf } from '../clauses/terms.js';

/** "Under the plans, posts would go": what would be under a plan is planned. */
export function underPlan(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
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

/** What others hand in or lay out, so that considering it is reading it and not thinking of doing it. */
const LOOKED_AT =
  /^(?:application|report|request|petition|proposal|complaint|case|matter|paper|document|letter|motion|question|issue|evidence|submission|recommendation|amendment|representation|objection|response|suggestion|referral|nomination|budget|draft|plan)$/;

/** "an appeal", "another round", "further cuts", "legal action": named for the first time. */
const isNew = ({ words }: ParsedSentence, { first, head }: NounChunk): boolean =>
  /^(?:an?|another|further|new|more)$/.test(words[first]?.lower ?? '') ||
  (/^(?:NOUN|ADJ)$/.test(words[first]?.pos ?? '') && (first < head || /s$/.test(words[head]?.lower ?? '')));

/** "Redundancies are inevitable", "the doses are due": the adjective says how what the subject names stands. */
export function stateOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
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
  const head = parsed.words[noun?.head ?? -1]?.lemma ?? '';
  const weighs = /^(?:consider|contemplate|mull|weigh)$/.test(parsed.words[verb?.main ?? -1]?.lemma ?? '');
  const lookedAt = weighs && verb?.passive === false && LOOKED_AT.test(head);
  const event = noun !== null && !lookedAt && nominalSense(head) !== null;
  if (
    verb &&
    !/^(decide|agree|choose)$/.test(parsed.words[verb.main]?.lemma ?? '') &&
    planned?.modality &&
    /^(plan|expect|consider|schedule|promise|hope|threaten)$/.test(planned.kind) &&
    (event ||
      (verb.passive &&
        /^(plan|propose|intend|schedule|slate|expect|forecast|predict|project|anticipate)$/.test(
          parsed.words[verb.main]?.lemma ?? '',
        )))
  )
    out.push({ ...planned, first: verb.main, last: verb.main + 1 });
  // "is considering an appeal", but "considered an application": what one may do is weighed, and what others ask for is looked at
  if (verb && planned && noun && weighs && !verb.passive && !event && !lookedAt && isNew(parsed, noun))
    out.push({ ...planned, first: verb.main, last: verb.main + 1 });
  // "is being discussed": what is weighed is open still
  const weighed =
    verb?.passive && parsed.words.slice(verb.first, verb.main).some(({ lower }) => lower === 'being');
  if (verb && weighed && planned?.kind === 'consider' && noun && !event)
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

/** "plans that would see": the clause stands inside a plan. */
export function antecedentOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  if (clause.kind !== 'relative' || clause.comma) return [];
  const noun = nounAt(parsed.chunks, clause.antecedent);
  const head = noun ? parsed.words[noun.head] : undefined;
  const verb = verbOf(parsed, clause);
  if (!noun || !head || !PLAN_NOUNS.has(head.lemma) || verb?.modal == null) return [];
  return [{ kind: 'plan', modality: 'planned', first: noun.head, last: noun.head + 1 }];
}

/** Conjunctions of time behind which the present tense tells what is yet to come. Source: Quirk et al. (1985, 4.18, 14.22). */
const YET_TO_COME = /^(?:when|once|until|till|after|before|as soon as)$/;

/** "will stay shut | until the pool reopens", "would stay shut | until it reopened": nobody says that it has. */
export function yetToCome(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const [own, outer] = [verbOf(parsed, clause), clause.parent && verbOf(parsed, clause.parent)];
  if (clause.kind !== 'adverbial' || marker?.kind !== 'sub' || !YET_TO_COME.test(marker.lemma)) return [];
  if (!own?.finite || own.modal !== null || own.bridge !== null || !outer || outer.modal === null) return [];
  const modal = parsed.words[outer.modal]?.lower ?? '';
  const ahead = isPastForm(parsed, own)
    ? /^(?:would|['’]d)$/.test(modal) && !outer.perfect
    : /^(?:will|shall|may|must|should|can|['’]ll|wo|ca)$/.test(modal);
  return ahead ? [{ kind: 'expect', modality: 'predicted', first: marker.first, last: marker.last }] : [];
}

const isPastForm = ({ words }: ParsedSentence, verb: VerbChunk | null): boolean =>
  /^(?:past|ed)$/.test(words[verb?.first ?? -1]?.form ?? '') ||
  /^(?:was|were|had|did)$/.test(words[verb?.first ?? -1]?.lower ?? '');

const CONDITIONS = new Set(['if', 'even if', 'unless', 'provided', 'once']);

/** "if …", "unless …", "once …", "subject to …": a clause or phrase inside that sets a condition. */
export function conditions(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const own = verbOf(parsed, clause);
  const open = own !== null && (own.modal !== null || own.bridge === 'be-to' || own.to);
  const phrases = prepositionsOf(parsed, clause).flatMap(({ lemma, at }) => {
    const prep = parsed.chunks[at];
    return prep && open && lemma === 'subject to'
      ? [{ kind: 'condition', modality: 'conditional' as const, first: prep.first, last: prep.last }]
      : [];
  });
  const clauses = clause.children.flatMap((child) => {
    const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
    if (child.kind !== 'adverbial' || marker?.kind !== 'sub' || !CONDITIONS.has(marker.lemma)) return [];
    if (marker.lemma === 'once' && own?.modal == null) return [];
    // "sold it on condition that the name was kept": it was sold
    if (marker.lemma === 'provided' && own?.modal == null && isPastForm(parsed, own)) return [];
    return [{ kind: 'condition', modality: 'conditional' as const, first: marker.first, last: marker.last }];
  });
  return [...phrases, ...clauses];
}
