/** The operators of a clause's own verb: modals, negation, adverbs, auxiliaries that take "to". */
import type { VerbChunk } from '../words/chunk-types.js';
import { negativeAdjunct, negativeObject, negativeSubject } from './clause-negatives.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { cleftOf } from '../clauses/clefts.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import type { StackedOperator } from '../clauses/operator-types.js';
import { hearsayOf } from './operator-steps.js';
import { ADVERB_OPERATORS, MODAL_OPERATORS } from '../words/operator-words.js';
import { prepositionsOf } from '../clauses/terms.js';

const ONLY = /^(?:only|merely|solely)$/;

export function ownOperators(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const verb = verbOf(parsed, clause);
  if (!verb) return negativeSubject(parsed, clause);
  const out: StackedOperator[] = [
    ...denyingCleft(parsed, clause),
    ...saidOfIt(parsed, clause),
    ...without(parsed, clause),
    ...setAgainst(parsed, clause),
    ...negativeSubject(parsed, clause),
    ...negativeAdjunct(parsed, clause),
    ...adverbOperators(parsed, clause, verb),
  ];
  const { words } = parsed;
  if (verb.modal !== null) {
    const modal = words[verb.modal];
    // "I should like to know": no duty
    const polite = modal?.lower === 'should' && /^(?:like|prefer|love)$/.test(words[verb.main]?.lemma ?? '');
    const sense =
      modal && (MODAL_OPERATORS.get(polite ? 'would' : modal.lower) ?? MODAL_OPERATORS.get(modal.lemma));
    // "could not see" is a plain negative; "may not" stays open
    const settled =
      verb.negations.length > 0 &&
      ((sense?.kind === 'may' && modal?.lower === 'could') || isUntold(parsed, clause, verb));
    if (sense)
      out.push({
        kind: sense.kind,
        first: verb.modal,
        last: verb.modal + 1,
        ...(sense.modality && !settled ? { modality: sense.modality } : {}),
        // "need not close": it may stay, or close all the same
        ...(modal?.lower === 'need' && verb.negations.length > 0 ? { modality: 'possible' } : {}),
        ...(sense.kind === 'would' && isContrary(parsed, clause, verb) ? { modality: 'conditional' } : {}),
      });
  }
  // "agreed that the hall be let", "moved that it be sold": what is to be
  if (clause.kind === 'complement' && verb.finite && words[verb.first]?.lower === 'be')
    out.push({ kind: 'plan', modality: 'planned', first: verb.first, last: verb.first + 1 });
  for (const at of verb.negations) {
    // "did not only sign it but praised it": it was signed
    if (ONLY.test(words[at + 1]?.lower ?? '')) continue;
    out.push({
      kind: 'not',
      negative: true,
      first: words[at - 1]?.lower === 'no' ? at - 1 : at,
      last: at + 1,
    });
  }
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

/** Verbs of telling of which "would not" reports a refusal: "she would not say who". Source: would of volition (Quirk et al. 1985, 4.56-57). */
const TELLS =
  /^(?:say|comment|give|name|confirm|discuss|disclose|reveal|elaborate|speculate|identify|tell|answer|explain)$/;

/** "He would not give their names": told of the past, a refusal that came about. */
const isUntold = ({ words }: ParsedSentence, { kind }: Clause, { modal, main }: VerbChunk): boolean =>
  kind === 'main' && words[modal ?? -1]?.lower === 'would' && TELLS.test(words[main]?.lemma ?? '');

/** Nouns that stand for what somebody proposes: what one would have done is what it says. */
const PROPOSED =
  /^(?:plan|proposal|scheme|programme|program|measure|bill|motion|amendment|deal|offer|bid|levy|tax|merger|budget|strategy)$/;

/**
 * "The firm would have paid £4,000": it did not; but "said work would have ended by May" looks forward from then, and "the measure would
 * have pushed the rate to 9 per cent" tells what was proposed.
 */
function isContrary(parsed: ParsedSentence, clause: Clause, { perfect }: VerbChunk): boolean {
  const subject = parsed.words[nounAt(parsed.chunks, clause.subject)?.head ?? -1];
  if (PROPOSED.test(subject?.lemma ?? '')) return false;
  const byThen = prepositionsOf(parsed, clause).some(({ lemma, noun }) => {
    const word = parsed.words[nounAt(parsed.chunks, noun)?.head ?? -1];
    return (
      lemma === 'by' &&
      word !== undefined &&
      (TIME_HEADS.has(word.lower) || word.lower === 'may' || word.pos === 'NUM')
    );
  });
  return perfect && !(byThen && clause.kind === 'complement');
}

/** "It was not the porter who rang": whoever is singled out did not do it (Quirk et al. 1985, 18.27). */
function denyingCleft(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const outer = clause.parent;
  if (!outer || cleftOf(parsed, outer) !== clause) return [];
  return (verbOf(parsed, outer)?.negations ?? []).flatMap((at) =>
    ONLY.test(parsed.words[at + 1]?.lower ?? '')
      ? []
      : [{ kind: 'not', negative: true, first: at, last: at + 1 }],
  );
}

/** "It is alleged that the builder took it": what is alleged is told under that word alone. */
function saidOfIt(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const verb = clause.kind === 'complement' && clause.parent ? verbOf(parsed, clause.parent) : null;
  if (!verb?.passive || !clause.parent) return [];
  const subject = parsed.words[nounAt(parsed.chunks, clause.parent.subject)?.head ?? -1];
  return subject?.lower === 'it' ? hearsayOf(verb, parsed.words[verb.main]?.lemma ?? '') : [];
}

/** "closed it without telling staff": they were not told. */
function without(parsed: ParsedSentence, clause: Clause): StackedOperator[] {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  return clause.kind === 'gerund' && marker?.kind === 'prep' && marker.lemma === 'without'
    ? [{ kind: 'not', negative: true, first: marker.first, last: marker.last }]
    : [];
}

/** "owns the land but not the buildings": of the second the verb is denied. */
function setAgainst(parsed: ParsedSentence, { denial, subject }: Clause): StackedOperator[] {
  const not = denial === null ? undefined : parsed.chunks[denial];
  // a "not" before the subject is the subject's
  const counted = not?.kind === 'adv' && not.lemma === 'not' && subject === (denial ?? 0) + 1;
  return not && !counted ? [{ kind: 'not', negative: true, first: not.first, last: not.last }] : [];
}

/** Without an auxiliary and a negation of its own. */
const isBare = (parsed: ParsedSentence, verb: VerbChunk): boolean =>
  parsed.words[verb.first]?.pos !== 'AUX' && verb.modal === null && verb.negations.length === 0;

/** "would save £4m, cut 80 posts and close two sites": the third shares with the second what that one has from the first. */
function auxiliaryHolder(parsed: ParsedSentence, from: Clause): Clause {
  let clause = from;
  for (
    let verb = verbOf(parsed, clause);
    clause.shares && verb && isBare(parsed, verb);
    verb = verbOf(parsed, clause)
  )
    clause = clause.shares;
  return clause;
}

/** "will not close or sell", "has yet to announce or launch": a second conjunct without its own auxiliaries takes those of the first. */
function sharedOperators(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): StackedOperator[] {
  const partner = clause.shares && auxiliaryHolder(parsed, clause.shares);
  if (!partner || clause.kind === 'infinitive' || clause.kind === 'gerund') return [];
  const first = verbOf(parsed, partner);
  if (!first || !isBare(parsed, verb)) return [];
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
    // "lost perhaps 40 ewes": what is open is how many
    if (sense?.kind === 'possible' && opensFigure(parsed, at + 1)) return [];
    return sense ? [{ ...sense, first: at, last: at + 1 }] : [];
  });
}

/** "40", "a dozen", "half": a figure, which an adverb before it only makes a rough one (Quirk et al. 1985, 8.111). */
function opensFigure({ words }: ParsedSentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const rough = /^(?:half|dozens?|hundreds|thousands|third|quarter)$/;
  return word?.pos === 'NUM' || rough.test((/^an?$/.test(word?.lower ?? '') ? next : word)?.lower ?? '');
}
