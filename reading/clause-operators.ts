/** The operators that stand on a clause itself: modals, negation, conditions, adverbs, plans that it stands under. */
import type { VerbChunk } from './chunk-types.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';
import type { StackedOperator } from './operator-types.js';
import {
  ADJECTIVE_OPERATORS,
  ADVERB_OPERATORS,
  MODAL_OPERATORS,
  NEGATIVE_WORDS,
  PLAN_NOUNS,
  VERB_OPERATORS,
} from './operator-words.js';
import { nominalSense } from './predicate-lexicon.js';
import { objectsOf, prepositionsOf } from './terms.js';

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

export function ownOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
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
export function antecedentOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  if (clause.kind !== 'relative' || clause.comma) return [];
  const noun = nounAt(parsed.chunks, clause.antecedent);
  const head = noun ? parsed.words[noun.head] : undefined;
  const verb = verbOf(parsed, clause);
  if (!noun || !head || !PLAN_NOUNS.has(head.lemma) || verb?.modal == null) return [];
  return [{ kind: 'plan', modality: 'planned', first: noun.head, last: noun.head + 1 }];
}

const CONDITIONS = new Set(['if', 'unless', 'provided', 'once']);

/** "if …", "unless …", "once …": a clause inside that sets a condition. */
export function conditions(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const own = verbOf(parsed, clause);
  return clause.children.flatMap((child) => {
    const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
    if (child.kind !== 'adverbial' || marker?.kind !== 'sub' || !CONDITIONS.has(marker.lemma)) return [];
    if (marker.lemma === 'once' && own?.modal == null) return [];
    return [{ kind: 'condition', modality: 'conditional' as const, first: marker.first, last: marker.last }];
  });
}
