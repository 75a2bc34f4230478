/** Which words of a sentence belong to a claim, and where its quote begins and ends. */
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { cleftOf } from '../clauses/clefts.js';
import { controllerOf } from '../clauses/controls.js';
import { failureOf } from '../clauses/failures.js';
import { BACKGROUND } from '../clauses/host-kinds.js';
import type { Host, Signals } from '../clauses/host-types.js';
import type { Descent } from '../clauses/operator-types.js';
import { objectsOf } from '../clauses/terms.js';

/** Conjunctions whose clause stays part of the main claim's words as well. */
const STAYS_INSIDE = new Set([
  'because',
  'before',
  'after',
  'until',
  'since',
  'if',
  'unless',
  'provided',
  'once',
  'than',
  'so',
  'when',
]);

/** The words of a clause and of the clauses in it that `apart` does not set apart, in order. */
export function ownWords(
  parsed: ParsedSentence,
  clause: Clause,
  apart: (child: Clause) => boolean,
): number[] {
  const out: number[] = [];
  const visit = (one: Clause): void => {
    for (const k of one.chunks) {
      const chunk = parsed.chunks[k];
      if (chunk) for (let i = chunk.first; i < chunk.last; i++) out.push(i);
    }
    for (const child of one.children) if (!apart(child)) visit(child);
  };
  visit(clause);
  return out.sort((a, b) => a - b);
}

/** "will not be sold while she leads": what is open or denied is so for as long only. */
function isOpen(parsed: ParsedSentence, clause: Clause): boolean {
  const verb = verbOf(parsed, clause);
  return verb !== null && (verb.modal !== null || verb.negations.length > 0);
}

export function hostOf(
  parsed: ParsedSentence,
  clause: Clause,
  descent: Descent,
  chosen: ReadonlySet<Clause>,
  signals: Signals,
): Host {
  const stays = (child: Clause): boolean => {
    const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
    return (
      child.kind === 'adverbial' &&
      marker?.kind === 'sub' &&
      (STAYS_INSIDE.has(marker.lemma) ||
        (/^(?:while|whilst)$/.test(marker.lemma) && isOpen(parsed, clause))) &&
      !(child.comma && BACKGROUND.has(marker.lemma))
    );
  };
  const restrictive = (child: Clause): boolean => child.kind === 'relative' && !child.comma;
  const leaves = (child: Clause): boolean =>
    chosen.has(child) && (child.kind !== 'infinitive' || isTaskApart(parsed, child));
  const quoted = ownWords(
    parsed,
    clause,
    (child) =>
      leaves(child) &&
      !stays(child) &&
      !restrictive(child) &&
      child.kind !== 'question' &&
      child.kind !== 'gerund',
  );
  // "The lorry was empty when it left": on which occasion is part of what is said
  const tells = (child: Clause): boolean =>
    ownWords(parsed, child, () => false).some((word) => signals.isMeasured(word));
  const own = ownWords(
    parsed,
    clause,
    (child) => leaves(child) && (!isBackground(parsed, child) || tells(child)),
  );
  if (clause.kind === 'infinitive' || (clause.kind === 'relative' && !clause.comma))
    addGovernor(parsed, clause, quoted, own);
  if (clause.parent && cleftOf(parsed, clause.parent) === clause) {
    const outer = ownWords(parsed, clause.parent, (child) => child !== clause);
    quoted.push(...outer);
    own.push(...outer);
  }
  // "the nurse rather than the doctor signed it": read without the first, the denial would be none
  if (clause.elided !== null && clause.kind === 'complement')
    keepOwn(parsed, clause, clause.elided, quoted, own);
  else if (clause.elided !== null) quoted.push(...elidedBounds(parsed, clause, clause.elided));
  else if (clause.denial !== null)
    quoted.push(parsed.chunks[clause.shares?.chunks[0] ?? clause.denial]?.first ?? quoted[0] ?? 0);
  const said = quoted.filter((at) => !signals.isAttributing(at));
  if (said.length > 0 && said.length < quoted.length) quoted.splice(0, quoted.length, ...said);
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const leads =
    marker?.kind === 'sub' ||
    clause.kind === 'complement' ||
    (marker?.kind === 'wh' && marker.lemma === 'why' && clause.kind === 'question');
  const opener = leads ? (marker?.last ?? 0) : 0;
  const opens = Math.min(...quoted.filter((at) => at >= opener || at < (marker?.first ?? 0)));
  const first = behindReport(parsed, clause, opens, quoted);
  const last = cutAtReport(parsed, clause, descent, Math.max(...quoted) + 1);
  return { clause, descent, first, last: trimEnd(parsed, first, last), owns: new Set(own) };
}

/** "Smith signed it; Jones | did not": the clause that the auxiliary leaves its verb to, and the auxiliary. */
function elidedBounds({ chunks, clauses }: ParsedSentence, clause: Clause, auxiliary: number): number[] {
  const full = clauses.find((one) => one !== clause && one.verb === clause.verb);
  // "It was the treasurer who signed it, not the chairman"
  const from = full?.kind === 'relative' ? (full.parent ?? full) : full;
  const first = chunks[Math.min(...(from?.chunks ?? [auxiliary]))]?.first ?? 0;
  return [first, (chunks[auxiliary]?.last ?? 1) - 1];
}

/** "The board says it closed; the clerk says | it did not": what is said begins with whom it is said of, so that the speaker is this one's. */
function keepOwn(
  { chunks }: ParsedSentence,
  { subject }: Clause,
  auxiliary: number,
  ...lists: number[][]
): void {
  const from = chunks[subject ?? auxiliary]?.first ?? 0;
  for (const list of lists) {
    list.push((chunks[auxiliary]?.last ?? 1) - 1);
    list.splice(0, list.length, ...list.filter((at) => at >= from));
  }
}

/** "blamed it on … the challenge to find £20 billion": the infinitive belongs to a noun that is not the clause's own object. */
function isTaskApart(parsed: ParsedSentence, child: Clause): boolean {
  // "asked the firm to repair it and paint it": what is asked is part of the asking
  if (controllerOf(parsed, child.shares ?? child) !== null) return false;
  if (child.governor === null || child.parent === null || child.shares !== null) return child.shares !== null;
  return (
    !objectsOf(parsed, child.parent).includes(child.governor) ||
    parsed.chunks[child.governor - 1]?.kind === 'cc'
  );
}

/** “I backed it,” she said, “because…”: the quote ends where the speaker is named, once the event has been told. */
function cutAtReport(parsed: ParsedSentence, clause: Clause, descent: Descent, last: number): number {
  const verb = verbOf(parsed, descent.core);
  const starts = parsed.clauses
    .filter(({ kind }) => kind === 'report')
    .map(({ chunks }) => parsed.chunks[chunks[0] ?? -1]?.first ?? Infinity)
    .filter(
      (start) =>
        start > (verb?.last ?? 0) &&
        start > (parsed.chunks[clause.chunks[0] ?? 0]?.first ?? 0) &&
        start < last,
    );
  return Math.min(last, ...starts);
}

/**
 * "The theatre, its director told reporters, | will not reopen": who speaks stands inside, and the quote begins behind it, unless more
 * than a plain subject would be left out ("The first to ask for it, he said, were …").
 */
function behindReport(parsed: ParsedSentence, clause: Clause, first: number, quoted: number[]): number {
  const verb = verbOf(parsed, clause);
  const opens = (child: Clause): number => parsed.chunks[child.chunks[0] ?? -1]?.first ?? Infinity;
  if (verb?.copula || clause.children.some((child) => opens(child) < (verb?.first ?? 0))) return first;
  const reports = parsed.clauses
    .filter(({ kind }) => kind === 'report')
    .map(({ chunks }) => parsed.chunks[chunks.at(-1) ?? -1]?.last ?? 0)
    .filter((end) => end > first && end <= (verb?.first ?? 0));
  const from = Math.max(first, ...reports);
  return from === first ? first : Math.min(...quoted.filter((at) => at >= from));
}

/** "when it left", "since it opened", not set off. */
function isBackground(parsed: ParsedSentence, child: Clause): boolean {
  const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
  return child.kind === 'adverbial' && !child.comma && marker?.kind === 'sub' && BACKGROUND.has(marker.lemma);
}

/** "the challenge to find £20 billion", "plans that would see": the noun phrase belongs to the quote. */
function addGovernor(parsed: ParsedSentence, clause: Clause, quoted: number[], own: number[]): void {
  const noun = nounAt(parsed.chunks, clause.kind === 'infinitive' ? clause.governor : clause.antecedent);
  if (!noun || (clause.shares && controllerOf(parsed, clause.shares) !== null)) return;
  // "the failure of the school to report it", "asked the head of the school to resign"
  const failed = nounAt(parsed.chunks, failureOf(parsed, clause) ?? controllerOf(parsed, clause));
  for (let i = failed?.first ?? noun.first; i < noun.first; i++) quoted.push(i);
  for (let i = noun.first; i < noun.last; i++) {
    quoted.push(i);
    own.push(i);
  }
}

/** A quote does not end in a stray conjunction or comma. */
function trimEnd(parsed: ParsedSentence, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && /^(PUNCT|CCONJ|SCONJ)$/.test(parsed.words[end - 1]?.pos ?? '')) end--;
  return end;
}
