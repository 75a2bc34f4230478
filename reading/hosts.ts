/**
 * Which clauses of a sentence become claims of their own, and which words belong to each. A clause that only says who speaks is none;
 * a clause under an operator ("plans to cut") belongs to the claim of the operator.
 */
import { nounAt, verbOf, type Clause, type ParsedSentence } from './clauses.js';
import { REPORTING, TAKES_CLAUSE } from './complement-words.js';
import { objectsOf } from './terms.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS } from './operator-words.js';
import { descend, type Descent } from './operators.js';

/** A clause that is a claim, with the way down to its event and its words. */
export interface Host {
  clause: Clause;
  descent: Descent;
  /** First and last word of the quote, [first, last). */
  first: number;
  last: number;
  /** Words that are the claim's own, without those of claims inside it. */
  owns: Set<number>;
}

/** What the selection needs to know of the rest of the reading. Words are indices into the sentence. */
export interface Signals {
  /** True where a word is the verb of a cue whose content is a statement. */
  isCue(word: number): boolean;
  /** True where a word names the speaker or is the cue of what is said around it: it is no part of the claim. */
  isAttributing(word: number): boolean;
  /** True where a quantity or a time begins at a word. */
  isMeasured(word: number): boolean;
}

/** Conjunctions whose clause is only a condition, a comparison or a manner, never a statement of its own. */
const NOT_STATED = new Set(['if', 'unless', 'provided', 'than', 'lest', 'till', 'like']);
/** Conjunctions whose clause gives background: a claim only behind a comma, at the start, or with a figure or date. */
const BACKGROUND = new Set([
  'before',
  'after',
  'until',
  'since',
  'once',
  'when',
  'whenever',
  'as',
  'while',
  'whilst',
]);
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
  'while',
]);

/** The claims of a sentence, by first word. */
export function findHosts(parsed: ParsedSentence, signals: Signals): Host[] {
  const descents = new Map<Clause, Descent>();
  const consumed = new Set<Clause>();
  for (const clause of parsed.clauses) {
    if (consumed.has(clause)) continue;
    const descent = conjunctDescent(parsed, clause, descents) ?? descend(parsed, clause);
    descents.set(clause, descent);
    for (const passed of descent.path.slice(1)) consumed.add(passed);
  }
  const hosts = parsed.clauses.filter(
    (clause) => !consumed.has(clause) && isHost(parsed, clause, signals, descents),
  );
  const chosen = new Set(hosts);
  return hosts
    .map((clause) => hostOf(parsed, clause, descents.get(clause) ?? descend(parsed, clause), chosen, signals))
    .filter((host) => host.last > host.first)
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

/** A later conjunct stands under the operators of the first. */
function conjunctDescent(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
): Descent | null {
  const partner = clause.shares;
  if (!partner || (clause.kind !== 'infinitive' && clause.kind !== 'gerund')) return null;
  for (const { path, operators } of descents.values()) {
    const at = path.indexOf(partner);
    if (at < 1) continue;
    const own = descend(parsed, clause);
    const partnerVerb = verbOf(parsed, partner);
    const outer = operators.filter(({ first }) => first < (partnerVerb?.first ?? 0) + 1);
    return { ...own, path: [...path.slice(0, at), ...own.path], operators: [...outer, ...own.operators] };
  }
  return null;
}

function isHost(
  parsed: ParsedSentence,
  clause: Clause,
  signals: Signals,
  descents: ReadonlyMap<Clause, Descent>,
): boolean {
  const verb = verbOf(parsed, clause);
  if (clause.kind === 'report' || cleftOf(parsed, clause)) return false;
  if (clause.parent && cleftOf(parsed, clause.parent) === clause) return true;
  if (!verb) return clause.kind === 'main' && isFragmentClaim(parsed, clause, signals);
  if (isReporting(parsed, clause, signals, descents)) return false;
  const measured = (): boolean =>
    ownWords(parsed, clause, (child) => verbOf(parsed, child)?.finite === true).some((word) =>
      signals.isMeasured(word),
    );
  switch (clause.kind) {
    case 'main':
      return true;
    case 'complement':
      return verb.finite || clause.subject !== null;
    case 'question':
      return isOpenQuestion(parsed, clause);
    case 'relative':
      return (
        clause.comma ||
        (measured() && !isOfTime(parsed, clause)) ||
        (verb.modal !== null && isPlanned(descents.get(clause)))
      );
    case 'adverbial':
      return isStatedAdverbial(parsed, clause, measured);
    case 'participle':
      return clause.comma && measured();
    case 'infinitive':
      return namesTask(parsed, clause) ? measured() : isLaterConjunct(clause, descents);
    default:
      return false;
  }
}

/** "the day the bridge reopens": only says when. */
function isOfTime(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.antecedent);
  return /^(day|week|month|year|time|moment|night)$/.test(parsed.words[noun?.head ?? -1]?.lemma ?? '');
}

/** "the challenge to find £20 billion": the infinitive says what the noun before it is. */
function namesTask(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.governor);
  const head = noun ? (parsed.words[noun.head]?.lemma ?? '') : '';
  return NOUN_OPERATORS.has(head) || INFINITIVE_NOUNS.has(head);
}

/** "intends to take the grant and leave the bill alone": the second verb is a claim under the same operators. */
const isLaterConjunct = (clause: Clause, descents: ReadonlyMap<Clause, Descent>): boolean =>
  clause.shares !== null &&
  [...descents.values()].some(
    ({ path }) =>
      path.length > 1 && clause.shares !== null && path.includes(clause.shares) && !path.includes(clause),
  );

const isPlanned = (descent: Descent | undefined): boolean =>
  descent?.operators.some(({ kind }) => kind === 'plan') ?? false;

/** "She said…", "He thinks…": the clause only brings in its content, which is a claim by itself. */
/** "It was the auditors who found the shortfall": the relative clause is the claim, and takes the whole. */
function cleftOf(parsed: ParsedSentence, clause: Clause): Clause | null {
  const verb = verbOf(parsed, clause);
  const subject = nounAt(parsed.chunks, clause.subject);
  if (
    !verb?.copula ||
    parsed.words[verb.main]?.lemma !== 'be' ||
    parsed.words[subject?.head ?? -1]?.lower !== 'it'
  )
    return null;
  const attribute = nounAt(parsed.chunks, (clause.verb ?? -2) + 1);
  if (/^(a|an|some|one)$/.test(parsed.words[attribute?.first ?? -1]?.lower ?? '')) return null;
  return (
    clause.children.find(
      (child) =>
        child.kind === 'relative' &&
        !child.comma &&
        child.marker !== null &&
        child.antecedent !== null &&
        child.antecedent > (clause.verb ?? 0),
    ) ?? null
  );
}

function isReporting(
  parsed: ParsedSentence,
  clause: Clause,
  signals: Signals,
  descents: ReadonlyMap<Clause, Descent>,
): boolean {
  const verb = verbOf(parsed, clause);
  const lemma = parsed.words[verb?.main ?? -1]?.lemma ?? '';
  if (!verb || (descents.get(clause)?.path.length ?? 1) > 1) return false;
  const content = clause.children.some(
    (child) =>
      child.kind === 'complement' &&
      child.verb !== null &&
      (child.governor === clause.verb || child.marker !== null || REPORTING.has(lemma)),
  );
  if (content && (REPORTING.has(lemma) || TAKES_CLAUSE.has(lemma) || signals.isCue(verb.main))) return true;
  const alone =
    !clause.children.some((child) => child.kind === 'infinitive') &&
    clause.chunks.every(
      (k) =>
        k <= (clause.verb ?? 0) || parsed.chunks[k]?.kind !== 'np' || parsed.chunks[k - 1]?.kind === 'prep',
    );
  return (
    signals.isCue(verb.main) &&
    (alone || parsed.clauses.some((other) => other.kind === 'main' && other.id > clause.id))
  );
}

/** "no decision on whether trucks will be allowed": what is open is a claim that says so; "asked whether" is not. */
function isOpenQuestion(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const lemma = parsed.words[verbOf(parsed, clause.parent ?? clause)?.main ?? -1]?.lemma ?? '';
  return (
    marker?.kind === 'wh' &&
    marker.lemma === 'whether' &&
    !/^(ask|wonder|inquire|enquire|say|know)$/.test(lemma)
  );
}

function isStatedAdverbial(parsed: ParsedSentence, clause: Clause, measured: () => boolean): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (marker?.kind !== 'sub' || NOT_STATED.has(marker.lemma) || isComparison(parsed, clause)) return false;
  const verb = verbOf(parsed, clause);
  if (!verb?.finite) return /^(while|whilst)$/.test(marker.lemma);
  if (!BACKGROUND.has(marker.lemma)) return true;
  const opens = clause.chunks[0] === 0;
  return marker.lemma === 'as' || clause.comma || opens || measured();
}

/** "as much electricity as 1.3 million homes consume". */
function isComparison(parsed: ParsedSentence, clause: Clause): boolean {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  if (marker?.kind !== 'sub' || marker.lemma !== 'as') return false;
  return parsed.words
    .slice(Math.max(0, marker.first - 7), marker.first)
    .some(({ lower }) => /^(as|so|such|same)$/.test(lower));
}

/** A minute, bullet or caption without a verb that carries a figure: "Carried, 9-0", "£4m for roads". */
function isFragmentClaim(parsed: ParsedSentence, clause: Clause, signals: Signals): boolean {
  const words = ownWords(parsed, clause, () => false);
  const others = parsed.clauses.filter((other) => other.kind === 'main' && other.verb !== null);
  return (
    others.length === 0 &&
    words.length > 3 &&
    words.some((word) => signals.isMeasured(word)) &&
    words.some((word) => parsed.words[word]?.pos === 'NOUN')
  );
}

// --- words

/** The words of a clause and of the clauses in it that `apart` does not set apart, in order. */
function ownWords(parsed: ParsedSentence, clause: Clause, apart: (child: Clause) => boolean): number[] {
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

function hostOf(
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
      STAYS_INSIDE.has(marker.lemma) &&
      !(child.comma && BACKGROUND.has(marker.lemma))
    );
  };
  const restrictive = (child: Clause): boolean => child.kind === 'relative' && !child.comma;
  const leaves = (child: Clause): boolean =>
    chosen.has(child) && (child.kind !== 'infinitive' || isTaskApart(parsed, child));
  const quoted = ownWords(
    parsed,
    clause,
    (child) => leaves(child) && !stays(child) && !restrictive(child) && child.kind !== 'question',
  );
  const own = ownWords(parsed, clause, leaves);
  if (clause.kind === 'infinitive' || (clause.kind === 'relative' && !clause.comma))
    addGovernor(parsed, clause, quoted, own);
  if (clause.parent && cleftOf(parsed, clause.parent) === clause) {
    const outer = ownWords(parsed, clause.parent, (child) => child !== clause);
    quoted.push(...outer);
    own.push(...outer);
  }
  const said = quoted.filter((at) => !signals.isAttributing(at));
  if (said.length > 0 && said.length < quoted.length) quoted.splice(0, quoted.length, ...said);
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  const opener = marker?.kind === 'sub' || clause.kind === 'complement' ? (marker?.last ?? 0) : 0;
  const first = Math.min(...quoted.filter((at) => at >= opener || at < (marker?.first ?? 0)));
  const last = cutAtReport(parsed, clause, descent, Math.max(...quoted) + 1);
  return { clause, descent, first, last: trimEnd(parsed, first, last), owns: new Set(own) };
}

/** "blamed it on … the challenge to find £20 billion": the infinitive belongs to a noun that is not the clause's own object. */
function isTaskApart(parsed: ParsedSentence, child: Clause): boolean {
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

/** "the challenge to find £20 billion", "plans that would see": the noun phrase belongs to the quote. */
function addGovernor(parsed: ParsedSentence, clause: Clause, quoted: number[], own: number[]): void {
  const noun = nounAt(parsed.chunks, clause.kind === 'infinitive' ? clause.governor : clause.antecedent);
  if (!noun) return;
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
