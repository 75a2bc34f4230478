/**
 * Which clauses of a sentence become claims of their own, and which words belong to each. A clause that only says who speaks is none;
 * a clause under an operator ("plans to cut") belongs to the claim of the operator.
 */
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import { cleftOf } from '../clauses/clefts.js';
import { controllerOf, controlSense } from '../clauses/controls.js';
import { failureOf } from '../clauses/failures.js';
import {
  isLaterConjunct,
  isOfTime,
  isOpenQuestion,
  isPlanned,
  isPresupposed,
  isStatedAdverbial,
  isStatedParticiple,
  isStatedWithout,
  isTimedGerund,
  namesTask,
} from '../clauses/host-kinds.js';
import type { Host, Signals } from '../clauses/host-types.js';
import { hostOf, ownWords } from './host-words.js';
import type { Descent } from '../clauses/operator-types.js';
import type { Word } from '../words/word.js';
import { descend } from './operators.js';
import { isDeniedReport } from './reports.js';

/** The claims of a sentence, by first word. */
export function findHosts(parsed: ParsedSentence, signals: Signals): Host[] {
  const descents = new Map<Clause, Descent>();
  const consumed = new Set<Clause>();
  for (const clause of parsed.clauses) {
    if (consumed.has(clause)) continue;
    const descent =
      conjunctDescent(parsed, clause, descents) ??
      resultDescent(parsed, clause, descents) ??
      controlledDescent(parsed, clause, descents) ??
      descend(parsed, clause);
    descents.set(clause, descent);
    for (const passed of descent.path.slice(1)) if (passed !== clause) consumed.add(passed);
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

/** "will close, leaving 40 without work": what would come of it is as open as the closing. */
function resultDescent(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
): Descent | null {
  const outer = clause.parent;
  const verb = verbOf(parsed, clause);
  if (clause.kind !== 'participle' || !clause.comma || !outer || (clause.verb ?? 0) < (outer.verb ?? 0))
    return null;
  if (parsed.words[verb?.main ?? -1]?.form !== 'ing') return null;
  const open = (descents.get(outer)?.operators ?? []).filter(({ modality }) => modality !== undefined);
  if (open.length === 0) return null;
  const own = descend(parsed, clause);
  return { ...own, operators: [...open, ...own.operators] };
}

/**
 * "asked the firm to repair the roof", "forced two nurses to resign": what is asked, allowed or brought about, under the operators of the
 * verb outside. Null where that is denied or fails: who was not asked to go may have gone all the same.
 */
function controlledDescent(
  parsed: ParsedSentence,
  clause: Clause,
  descents: ReadonlyMap<Clause, Descent>,
): Descent | null {
  const outer = clause.parent;
  const verb = outer && verbOf(parsed, outer);
  if (!outer || !verb || controllerOf(parsed, clause.shares ?? clause) === null) return null;
  // "It was the mate who ordered it to be let go" only says who
  if (outer.parent && cleftOf(parsed, outer.parent) === outer) return null;
  const above = descents.get(outer);
  const sense = controlSense(parsed.words[verb.main]?.lemma ?? '');
  if (!sense || !above || above.path.length > 1 || above.operators.some(({ negative }) => negative))
    return null;
  const own = descend(parsed, clause);
  return {
    ...own,
    operators: [...above.operators, { ...sense, first: verb.main, last: verb.last }, ...own.operators],
  };
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
      return !namesContent(parsed, clause);
    case 'complement':
      return (
        (verb.finite || clause.subject !== null) && !(clause.parent && isDeniedReport(parsed, clause.parent))
      );
    case 'question':
      return isOpenQuestion(parsed, clause) || isPresupposed(parsed, clause);
    case 'relative':
      return (
        clause.comma ||
        (measured() && !isOfTime(parsed, clause)) ||
        (verb.modal !== null && isPlanned(descents.get(clause)))
      );
    case 'adverbial':
      return isStatedAdverbial(parsed, clause, measured) || isTimedGerund(parsed, clause, descents, measured);
    case 'participle':
      // "Oscar Denby, aged seven": how old he is makes no statement of its own
      if (parsed.words[verb.main]?.lower === 'aged') return false;
      return (clause.comma && measured()) || isStatedParticiple(parsed, clause, descents);
    case 'infinitive':
      if (failureOf(parsed, clause) !== null) return true;
      // "if it allows the club to use the field": what is only supposed to be allowed is not told
      if (controlledDescent(parsed, clause, descents) !== null)
        return clause.parent !== null && isHost(parsed, clause.parent, signals, descents);
      return namesTask(parsed, clause) ? measured() : isLaterConjunct(clause, descents);
    case 'gerund':
      return isStatedWithout(parsed, clause, descents) || isTimedGerund(parsed, clause, descents, measured);
    default:
      return false;
  }
}

function isReporting(
  parsed: ParsedSentence,
  clause: Clause,
  signals: Signals,
  descents: ReadonlyMap<Clause, Descent>,
): boolean {
  const verb = verbOf(parsed, clause);
  const lemma = parsed.words[verb?.main ?? -1]?.lemma ?? '';
  if (isDeniedReport(parsed, clause) || countsTellers(parsed, clause, signals)) return false;
  if (!verb || (descents.get(clause)?.path.length ?? 1) > 1) return false;
  const content = clause.children.some(
    (child) =>
      child.kind === 'complement' &&
      child.verb !== null &&
      (child.governor === clause.verb || child.marker !== null || REPORTING.has(lemma)),
  );
  // "learned what had been settled", "knows who found it": what is told is that they know
  const asked = clause.children.some(
    ({ kind, governor, verb: own }) => kind === 'question' && governor === clause.verb && own !== null,
  );
  if (asked && !content) return false;
  // "It emerged that two keys were missing"
  if (content && !verb.copula && !verb.passive && isDummyIt(parsed, clause))
    return verb.negations.length === 0;
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

const isDummyIt = ({ words, chunks }: ParsedSentence, { subject }: Clause): boolean =>
  words[nounAt(chunks, subject)?.head ?? -1]?.lower === 'it';

/** A part of some: "half of the nurses", "two thirds of them". */
const SHARE = /^(?:half|thirds?|quarters?|fifths?|tenths?)$/;
/** Numbers below ten in words. */
const SMALL = /^(?:one|two|three|four|five|six|seven|eight|nine|zero|no)$/;

/**
 * "47 of 52 members said", "forty nurses said", "half of them told us": how many said so is a statement of its own; "two residents said"
 * only says who.
 */
function countsTellers(parsed: ParsedSentence, clause: Clause, signals: Signals): boolean {
  const noun = nounAt(parsed.chunks, clause.subject);
  const behind = parsed.chunks[(clause.subject ?? -1) + 1];
  if (!noun || noun.pronoun) return false;
  const part = behind?.kind === 'prep' && /^(?:of|in|out of)$/.test(behind.lemma);
  const measured = parsed.words
    .slice(noun.first, noun.last)
    .some((_, i) => signals.isMeasured(noun.first + i));
  const isCount = ({ pos, lower }: Word): boolean =>
    measured && (pos === 'NUM' || (part && SHARE.test(lower)));
  return parsed.words
    .slice(noun.first, noun.last)
    .some((word) => isCount(word) && (part || (!SMALL.test(word.lower) && !/^\d$/.test(word.text))));
}

/** "What the report leaves out is that the pump failed": the content is the claim. */
function namesContent(parsed: ParsedSentence, clause: Clause): boolean {
  const verb = verbOf(parsed, clause);
  return (
    verb?.copula === true &&
    parsed.words[verb.main]?.lemma === 'be' &&
    clause.subjectClause?.kind === 'question' &&
    clause.children.some(
      (child) => child.kind === 'complement' && child.governor === clause.verb && child.verb !== null,
    )
  );
}

/** "It found three faults: no alarm and 40 missing keys": what a colon leads to ends the sentence. */
function isBehindColon({ words, chunks, clauses }: ParsedSentence, clause: Clause): boolean {
  const first = chunks[clause.chunks[0] ?? -1]?.first ?? 0;
  return words[first - 1]?.text === ':' && clauses.at(-1) === clause;
}

/** A minute, bullet or caption without a verb that carries a figure, also behind a colon: "Carried, 9-0", "£4m for roads". */
function isFragmentClaim(parsed: ParsedSentence, clause: Clause, signals: Signals): boolean {
  const words = ownWords(parsed, clause, () => false);
  const others = parsed.clauses.filter((other) => other.kind === 'main' && other.verb !== null);
  return (
    (others.length === 0 || isBehindColon(parsed, clause)) &&
    words.length > 3 &&
    words.some((word) => signals.isMeasured(word)) &&
    words.some((word) => parsed.words[word]?.pos === 'NOUN')
  );
}
