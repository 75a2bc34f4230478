/** Where a finite verb goes: to the open clause, to an outer one that waits for it, or to a clause of its own. */
import type { VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import { objectStart, takesWith } from './absolutes.js';
import type { ClauseStack } from './stack.js';
import { commaThenSubject, finiteAhead, hasBareInfinitive, isAside } from './lookahead.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import { asParticiple, endsPeriod } from './participles.js';
import { isReportedGerund } from './nouns.js';
import { coordinate, matches } from './conjuncts.js';
import { verbFirst } from './first-verb.js';
import { infinitive, participleOrGerund, participle, takesGappedPassive } from './nonfinite.js';

/** Verbs with an object and a participle: "would see hundreds laid off". */
const PERCEIVES = new Set(['see', 'have', 'get', 'hear', 'find', 'leave', 'keep', 'want']);

export function verb(s: ClauseStack, k: number, group: VerbChunk): void {
  if (group.to) return infinitive(s, k);
  if (takesWith(s, k, group) || takesGappedPassive(s, k, group) || takesBare(s, k, group)) return;
  if (listsInfinitive(s, k)) {
    asBare(group);
    return coordinate(s, k, group);
  }
  if (endsPeriod(s, k) && s.stack.at(-1)?.verb != null) return participle(s, k, s.top());
  if ((!group.finite || group.ambiguous) && takesUp(s, k, group)) return;
  if (!group.finite) return participleOrGerund(s, k, group);
  const clause = s.stack.at(-1);
  if (!clause) return verbFirst(s, k, group);
  if (clause.verb === null) return firstVerb(s, k, group, clause);
  // "its task is to watch it, | not mend it"
  const denied = s.comma && group.bridge === 'be-to' && s.words[group.first]?.lower === 'not';
  if (s.conjunction !== null || denied) return coordinate(s, k, group);
  if (resumes(s, clause, k, group)) return;
  const waiting = s.waitingForVerb();
  if (waiting && (!group.ambiguous || s.comma || s.chunks[k - 1]?.kind !== 'np' || !finiteAhead(s, k))) {
    s.popTo(waiting);
    return s.setVerb(waiting, k);
  }
  if (group.ambiguous && continuesSeries(s, k, clause)) return coordinate(s, k, group);
  if (group.ambiguous) return participle(s, k, clause);
  if (goesOnInSeries(s, k, group)) return coordinate(s, k, group);
  // "boardings, which data show | have declined"
  if (clause.kind === 'relative' && clause.antecedent !== null && s.previous(k) === clause.verb) {
    const inner = s.open('complement', clause, { subject: clause.antecedent, governor: clause.verb });
    return s.setVerb(inner, k);
  }
  stealSubject(s, k, clause);
}

/** "met, | voted and left", "cut jobs, | shut a depot and sold land": a past tense in a list of them that share their subject. */
function continuesSeries(s: ClauseStack, k: number, clause: Clause): boolean {
  if (!s.comma || !s.isFinite(clause) || !/^(?:main|complement)$/.test(clause.kind)) return false;
  let at = k + 1;
  while (at < k + 9 && /^(?:np|adv|prep)$/.test(s.chunks[at]?.kind ?? '')) at++;
  const last = s.chunks[at + 1];
  return s.chunks[at]?.kind === 'cc' && last?.kind === 'vg' && last.finite;
}

/** "plans to close two wards, | cut 40 posts and sell the site": a base form in a list of infinitives, of which "to" stands before the first. */
function listsInfinitive(s: ClauseStack, k: number): boolean {
  const clause = s.stack.at(-1);
  if (!s.comma || s.chunks[k - 1]?.kind !== 'comma' || clause?.kind !== 'infinitive' || clause.verb === null)
    return false;
  if (!isBareVerb(s, k)) return false;
  let at = k + 1;
  while (at < k + 12 && (/^(?:np|adv|prep|adj)$/.test(s.chunks[at]?.kind ?? '') || isListed(s, at))) at++;
  return s.chunks[at]?.kind === 'cc' && isBareVerb(s, at + 1);
}

/** A comma before a base form, or that form: a further verb of the list. */
const isListed = (s: ClauseStack, k: number): boolean =>
  s.chunks[k]?.kind === 'comma'
    ? isBareVerb(s, k + 1)
    : s.chunks[k - 1]?.kind === 'comma' && isBareVerb(s, k);

const isBareVerb = (s: ClauseStack, k: number): boolean => {
  const chunk = s.chunks[k];
  return chunk?.kind === 'vg' && chunk.first === chunk.main && s.words[chunk.main]?.form === 'base';
};

/** What a form that may be a participle is under the "to" of the first verb. */
function asBare(group: VerbChunk): void {
  group.finite = false;
  group.ambiguous = false;
  group.passive = false;
}

/** "makes pads, | employs 310 people", "opened in 1994, | draws 60,000 visitors": behind its comma a verb with nothing before it shares the subject. */
function goesOnInSeries(s: ClauseStack, k: number, group: VerbChunk): boolean {
  const before = s.chunks[k - 1]?.kind === 'adv' ? k - 2 : k - 1;
  if (!s.comma || s.chunks[before]?.kind !== 'comma') return false;
  const partner = s.stack.findLast((one) => s.isFinite(one));
  if (!partner || !/^(?:main|complement|relative)$/.test(partner.kind)) return false;
  const [word, first] = [s.words[group.main], verbChunk(s, partner)];
  const tense = word?.form === 's' || word?.form === 'past' || s.words[group.first]?.pos === 'AUX';
  return first !== null && (matches(s, group, partner) || (tense && first.modal === null));
}

const verbChunk = (s: ClauseStack, clause: Clause): VerbChunk | null => {
  const chunk = clause.verb === null ? undefined : s.chunks[clause.verb];
  return chunk?.kind === 'vg' ? chunk : null;
};

/** "would, in the course of a year, match": the verb behind a parenthesis takes up its auxiliary. */
function resumes(s: ClauseStack, clause: Clause, k: number, group: VerbChunk): boolean {
  const lone = clause.verb === null ? undefined : s.chunks[clause.verb];
  const word = s.words[group.main];
  if (
    !(s.comma || isParted(s, clause, group, k)) ||
    lone?.kind !== 'vg' ||
    s.words[lone.main]?.pos !== 'AUX' ||
    lone.copula ||
    group.first !== group.main
  )
    return false;
  if (lone.modal !== null ? word?.form !== 'base' : word?.form === 's' || word?.form === 'past') return false;
  group.modal = lone.modal;
  group.negations = [...lone.negations];
  group.finite = true;
  group.ambiguous = false;
  clause.chunks.push(k);
  clause.verb = k;
  return true;
}

/** The infinitive without "to" behind the object of "let" or "make". True where it was taken. */
function takesBare(s: ClauseStack, k: number, group: VerbChunk): boolean {
  const clause = s.stack.at(-1);
  const object = objectStart(s.chunks, k);
  if (!clause || clause.verb !== object - 1) return false;
  // "letting 460 of our posts | go"
  const far = object < k - 1 && !group.finite && s.lemmaAt(object - 1) === 'let';
  if (!far && !hasBareInfinitive(s, k - 1)) return false;
  group.finite = false;
  s.setVerb(s.open('infinitive', clause, { governor: object - 1, subject: object }), k);
  return true;
}

/** "has so far | refused", "had last month | charged", "will in May | open": only when, how or where stands between the verb at `k` and its auxiliary. */
function isParted(s: ClauseStack, clause: Clause, group: VerbChunk, k: number): boolean {
  const auxiliary = clause.verb === null ? undefined : s.chunks[clause.verb];
  const phrases = auxiliary?.kind === 'vg' && s.words[auxiliary.main]?.lemma !== 'be';
  const from = (clause.verb ?? k) + 1;
  let at = from;
  // "have nine months left", "are so used to losing", "who did so want"
  if (
    (auxiliary?.kind === 'vg' && s.words[auxiliary.main]?.lemma === 'do') ||
    s.words[group.first]?.lower === 'left' ||
    (group.main === group.first && s.words[group.first]?.lower === 'used')
  )
    return false;
  while (at < k) {
    const chunk = s.chunks[at];
    const isTime = chunk?.kind === 'np' && chunk.time && s.words[chunk.first]?.pos !== 'NUM';
    if (chunk?.kind === 'adv' || isTime || (chunk?.kind === 'np' && s.words[chunk.head]?.lower === 'times'))
      at++;
    else if (chunk?.kind === 'prep' && s.chunks[at + 1]?.kind === 'np' && (phrases || isAdjunct(s, at)))
      at += 2;
    else return false;
  }
  return at === k && at > from;
}

/** "was on Monday | closed", "is in no way | affected": after a be these alone are no complement of their own. */
const isAdjunct = (s: ClauseStack, at: number): boolean =>
  TIME_HEADS.has(s.lemmaAt(at + 1)) ||
  (/^(?:way|means|circumstance)$/.test(s.lemmaAt(at + 1)) &&
    s.words[s.chunks[at + 1]?.first ?? -1]?.lower === 'no');

/** "had not, the clerk said, | been paid", "was, in May, | sold": a participle behind a parenthesis takes up the auxiliary before it. */
function takesUp(s: ClauseStack, k: number, group: VerbChunk): boolean {
  const clause = s.stack.at(-1);
  const lone = clause?.verb == null ? undefined : s.chunks[clause.verb];
  if (!clause || lone?.kind !== 'vg' || lone.main + 1 > lone.last || group.to) return false;
  const [auxiliary, first, main] = [s.words[lone.main], s.words[group.first], s.words[group.main]];
  const parted = s.comma ? s.chunks[(clause.verb ?? 0) + 1]?.kind === 'comma' : isParted(s, clause, group, k);
  if (!parted || auxiliary?.pos !== 'AUX' || !main) return false;
  const participle = /^(?:ed|en)$/.test(main.form ?? '');
  const be = auxiliary.lemma === 'be';
  const have = auxiliary.lemma === 'have';
  if (!(have && (first?.lower === 'been' || participle)) && !(be && (participle || main.form === 'ing')))
    return false;
  group.passive = participle && (be || first !== main);
  group.perfect = have;
  group.progressive = be && main.form === 'ing';
  group.modal = lone.modal;
  group.negations = [...lone.negations];
  group.finite = true;
  group.copula = false;
  s.setVerb(clause, k);
  return true;
}

function firstVerb(s: ClauseStack, k: number, group: VerbChunk, clause: Clause): void {
  const hasSubject =
    clause.subject !== null ||
    clause.subjectClause !== null ||
    (clause.kind === 'relative' && clause.marker !== null);
  if (group.ambiguous && clause.subject !== null && isAside(s, k)) return participle(s, k, clause);
  if (
    group.ambiguous &&
    hasSubject &&
    clause.subject !== null &&
    (s.chunks[k + 1]?.kind !== 'np' || nounAt(s.chunks, k + 1)?.time === true) &&
    clause.parent?.subjectClause !== clause &&
    // "all they found | was a lamp": nothing is told of a pronoun in passing
    !/^(?:i|we|you|they|he|she)$/.test(s.words[s.chunks[k - 1]?.first ?? -1]?.lower ?? '') &&
    finiteAhead(s, k)
  ) {
    participle(s, k, clause);
    return;
  }
  if (group.ambiguous && !hasSubject && clause.kind === 'main' && commaThenSubject(s, k)) {
    asParticiple(s.chunks[k], s.words);
    // "Under the deal, reached in May, crews will": it tells of what stands before it
    const antecedent = s.comma && s.chunks[k - 2]?.kind === 'np' ? k - 2 : null;
    s.setVerb(s.open('participle', clause, { antecedent }), k);
    return;
  }
  if (
    group.ambiguous &&
    clause.kind === 'complement' &&
    clause.governor !== null &&
    PERCEIVES.has(s.lemmaAt(clause.governor))
  )
    asParticiple(s.chunks[k], s.words);
  if (group.ambiguous && clause.kind === 'adverbial' && !hasSubject) asParticiple(s.chunks[k], s.words);
  if (!hasSubject)
    clause.subject =
      clause.chunks.find((one) => nounAt(s.chunks, one)?.time && s.chunks[one - 1]?.kind !== 'prep') ?? null;
  s.setVerb(clause, k);
}

/** "means clinicians have": the noun phrase before the verb was the subject of a clause, not an object. */
function stealSubject(s: ClauseStack, k: number, clause: Clause): void {
  // "said closing the depot | would save": the clause was the subject of what is said
  if (clause.parent && isReportedGerund(s, clause)) {
    const inner = s.open('complement', clause.parent, { governor: clause.governor, subjectClause: clause });
    clause.parent.children = clause.parent.children.filter((child) => child !== clause);
    clause.parent = inner;
    inner.children.push(clause);
    return s.setVerb(inner, k);
  }
  const last = clause.chunks.at(-1);
  if (
    last !== undefined &&
    s.chunks[last]?.kind === 'np' &&
    last !== clause.subject &&
    s.chunks[last - 1]?.kind !== 'prep'
  ) {
    clause.chunks.pop();
    s.startClause('complement', clause, last, { governor: clause.verb });
    const opened = s.stack.at(-1);
    if (opened) s.setVerb(opened, k);
    return;
  }
  s.setVerb(s.open('main', null), k);
}
