/** Infinitives, gerunds and participles: the clauses that they open. */
import type { VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import { coordinate, matches } from './conjuncts.js';
import { commaThenSubject } from './lookahead.js';
import { BY_WORDS, SENDS_WORDS } from '../words/complement-words.js';
import { INFINITIVE_NOUNS, NOUN_OPERATORS, VERB_OPERATORS } from '../words/operator-words.js';
import { asParticiple } from './participles.js';
import { raisedSubject, timedSubject } from './raised.js';

export function infinitive(s: ClauseStack, k: number): void {
  const group = s.chunks[k] as VerbChunk;
  // "to watch the truce, | not to enforce it"
  const denied = s.comma && s.words[group.first]?.lower === 'not';
  if ((s.conjunction !== null || denied) && s.stack.some((clause) => matches(s, group, clause)))
    return coordinate(s, k, group);
  const parent = s.top();
  const opened = parent.kind === 'question' && parent.verb === null && parent.subject === null;
  if (opened) return s.setVerb(parent, k);
  if (opensWithDoer(s, k, parent)) return;
  const timed = timedSubject(s, k, parent);
  const raised = timed ?? raisedSubject(s, k, parent);
  const before = hangsOn(s, k);
  // "turned out to be", "went on to say": the particle belongs to the verb
  const particle =
    before !== null && s.chunks[before]?.kind === 'prep' && s.chunks[before - 1]?.kind === 'vg';
  const clause = s.open('infinitive', parent, {
    governor: raised !== null ? parent.verb : s.comma ? null : particle ? before - 1 : before,
    subject: raised,
  });
  // what stands around the doer is told of it, not of the verb outside
  if (timed === null && raised !== null && parent.chunks.includes(raised))
    for (const at of parent.chunks.splice(parent.chunks.indexOf(asksFor(s, raised) ? raised - 1 : raised)))
      s.attach(clause, at);
  s.setVerb(clause, k);
  if (parent.verb === null && parent.subject === null && parent.kind === 'main')
    parent.subjectClause = clause;
}

/**
 * What an infinitive hangs on: in "failed three times | to pay", "agreed last week | to sell", "was ordered by a court | to pay" and
 * "promised at a rally | to end the levy" it is the verb.
 */
function hangsOn(s: ClauseStack, k: number): number | null {
  const before = s.previousOrNull(k);
  const verb = before === null ? null : s.previousOrNull(before);
  const [by, passive] = [s.chunks[k - 2], s.chunks[k - 3]];
  if (
    by?.kind === 'prep' &&
    by.lemma === 'by' &&
    s.chunks[k - 1]?.kind === 'np' &&
    passive?.kind === 'vg' &&
    passive.passive
  )
    return k - 3;
  const voted = votesBefore(s, k);
  if (voted !== null) return voted;
  const governs = verb !== null && s.chunks[verb]?.kind === 'vg';
  if (governs && (nounAt(s.chunks, before)?.time || tookShortly(s, before, verb))) return verb;
  return beforeWhere(s, k) ?? before;
}

/** "called | for the plan | to be scrapped": the preposition only leads to who or what is meant. */
const asksFor = (s: ClauseStack, raised: number): boolean => {
  const prep = s.chunks[raised - 1];
  return prep?.kind === 'prep' && prep.lemma === 'for';
};

/** "voted | 5-2 | to close the pool", "voted | 5 to 2 | to close it": the tally only says how. */
function votesBefore(s: ClauseStack, k: number): number | null {
  let at = k - 1;
  const tally = isTally(s, at - 2) && s.chunks[at - 1]?.kind === 'prep' && isTally(s, at);
  if (tally) at -= 2;
  else if (!/^\d+[-–]\d+$/.test(s.words[s.chunks[at]?.first ?? -1]?.text ?? '')) return null;
  const verb = s.chunks[at - 1];
  return verb?.kind === 'vg' && /^(?:vote|rule|decide|agree|split)$/.test(s.lemmaAt(at - 1)) ? at - 1 : null;
}

const isTally = (s: ClauseStack, k: number): boolean => {
  const noun = nounAt(s.chunks, k);
  return noun !== null && noun.last - noun.first === 1 && s.words[noun.head]?.pos === 'NUM';
};

/** "Took | four hours | to free him": elsewhere hours may be what is done ("worked the hours to be paid"). */
const tookShortly = (s: ClauseStack, length: number | null, verb: number): boolean =>
  s.lemmaAt(verb) === 'take' &&
  /^(?:minute|hour|fortnight)$/.test(s.words[nounAt(s.chunks, length)?.head ?? -1]?.lemma ?? '');

/** Verbs by which one binds oneself, or shrinks from it: what they govern is the infinitive, wherever and whenever it was said. */
const BINDS = /^(?:plan|promise|offer|threaten|hope|refuse|fail)$/;

/** The verb that binds, where only times and prepositions with their nouns stand between; null where one of these takes the infinitive ("in a bid to"). */
function beforeWhere(s: ClauseStack, k: number): number | null {
  let at = s.previousOrNull(k);
  while (at !== null && s.chunks[at]?.kind === 'np') {
    const noun = s.lemmaAt(at);
    if (NOUN_OPERATORS.has(noun) || INFINITIVE_NOUNS.has(noun)) return null;
    const prep = s.chunks[at - 1];
    const phrase = prep?.kind === 'prep' && prep.lemma !== 'for';
    if (!phrase && !nounAt(s.chunks, at)?.time) return null;
    at = s.previousOrNull(phrase ? at - 1 : at);
  }
  const verb = at === null ? undefined : s.chunks[at];
  if (at === null || verb?.kind !== 'vg' || verb.passive) return null;
  return BINDS.test(VERB_OPERATORS.get(s.lemmaAt(at))?.kind ?? '') ? at : null;
}

/** Nouns for a duty, whose bearer stands behind "for": "there is no need | for tenants to give notice". */
const DUTY = /^(?:need|requirement|obligation|necessity)$/;

/** "It is impossible | for the fund to pay out", "no need | for it to pay": who is to do it stands before the infinitive. True where it was taken. */
function opensWithDoer(s: ClauseStack, k: number, parent: Clause): boolean {
  const [adjective, marker, doer] = [s.chunks[k - 3], s.chunks[k - 2], s.chunks[k - 1]];
  if (doer?.kind !== 'np' || marker?.kind !== 'prep') return false;
  const it = nounAt(s.chunks, parent.subject);
  const isIt = adjective?.kind === 'adj' && it !== null && s.words[it.head]?.lower === 'it';
  const put = isIt || (adjective?.kind === 'np' && DUTY.test(s.words[adjective.head]?.lower ?? ''));
  if (
    !put ||
    s.words[marker.first]?.lower !== 'for' ||
    parent.chunks.at(-1) !== k - 1 ||
    parent.chunks.at(-2) !== k - 2
  )
    return false;
  parent.chunks.splice(-2);
  const clause = s.open('infinitive', parent, { subject: k - 1, marker: k - 2, governor: k - 3 });
  s.attach(clause, k - 2);
  s.attach(clause, k - 1);
  s.setVerb(clause, k);
  return true;
}

export function participleOrGerund(s: ClauseStack, k: number, group: VerbChunk): void {
  const clause = s.top();
  const before = s.chunks[k - 1];
  const word = s.words[group.main];
  if (s.conjunction !== null && s.stack.some((one) => matches(s, group, one))) return coordinate(s, k, group);
  if (takesAbsolute(s, k, clause) || takesWithout(s, k, clause) || takesFrom(s, k, clause)) return;
  if (before?.kind === 'prep') {
    if (clause.chunks.at(-1) === k - 1) clause.chunks.pop();
    const gerund = s.open('gerund', clause, {
      marker: k - 1,
      governor: s.previousOrNull(k - 1),
      comma: s.chunks[k - 2]?.kind === 'comma',
    });
    s.attach(gerund, k - 1);
    return s.setVerb(gerund, k);
  }
  if (
    clause.verb === null &&
    clause.kind !== 'main' &&
    clause.kind !== 'complement' &&
    (clause.subject === null || s.words[group.first]?.lower === 'be')
  )
    return s.setVerb(clause, k);
  if (
    word?.form === 'ing' &&
    clause.verb === null &&
    clause.subject === null &&
    clause.subjectClause === null
  ) {
    const gerund = s.open('gerund', clause);
    clause.subjectClause = gerund;
    return s.setVerb(gerund, k);
  }
  // "denied closing it", "admitted having closed it", "admitted being paid"
  const gerund =
    word?.form === 'ing' ||
    s.words.slice(group.first, group.main).some(({ lower }) => /^(?:having|being)$/.test(lower));
  if (gerund && before?.kind === 'vg') {
    return s.setVerb(s.open('gerund', clause, { governor: k - 1 }), k);
  }
  participle(s, k, clause);
}

/** "…, the rest | being filled by the Crown", "The nave having been repaired, the church reopened": a participle with a subject of its own, behind a comma or before one. True where it was taken. */
function takesAbsolute(s: ClauseStack, k: number, clause: Clause): boolean {
  const group = s.chunks[k];
  const opens = s.words
    .slice(group?.first, (group?.first ?? 0) + 2)
    .find(({ lower }) => lower !== 'not')?.lower;
  if (!/^(?:being|having)$/.test(opens ?? '') || clause.chunks.at(-1) !== k - 1) return false;
  // "the survey | of the roof | not having been received"
  let head = k - 1;
  while (s.chunks[head - 1]?.kind === 'prep' && s.chunks[head - 2]?.kind === 'np') head -= 2;
  if (s.chunks[head]?.kind !== 'np') return false;
  const behind = clause.verb !== null && s.chunks[head - 1]?.kind === 'comma';
  const opening = head === 0 && clause.subject === head && commaThenSubject(s, k);
  if (!behind && !opening) return false;
  const own = clause.chunks.splice(clause.chunks.indexOf(head));
  if (opening) clause.subject = null;
  const absolute = s.open('participle', clause, { subject: head, comma: true });
  for (const at of own) s.attach(absolute, at);
  s.setVerb(absolute, k);
  return true;
}

/** "opened without anybody | checking the wiring": the doer stands between preposition and gerund. True where it was taken. */
function takesWithout(s: ClauseStack, k: number, clause: Clause): boolean {
  const [marker, doer] = [s.chunks[k - 2], nounAt(s.chunks, k - 1)];
  const group = s.chunks[k] as VerbChunk;
  const form = s.words[group.main]?.form;
  const first = s.words[group.first]?.lower ?? '';
  if (marker?.kind !== 'prep' || marker.lemma !== 'without' || !doer || doer.time) return false;
  if (form !== 'ing' && !/^(?:being|having)$/.test(first)) return false;
  if (clause.chunks.at(-1) !== k - 1 || clause.chunks.at(-2) !== k - 2) return false;
  // "could be done without anyone being told" says nothing of who was told
  const outer = clause.verb === null ? undefined : s.chunks[clause.verb];
  if (outer?.kind !== 'vg' || !outer.finite || outer.modal !== null || outer.negations.length > 0)
    return false;
  clause.chunks.splice(-2);
  const gerund = s.open('gerund', clause, { subject: k - 1, marker: k - 2, governor: clause.verb });
  s.attach(gerund, k - 2);
  s.attach(gerund, k - 1);
  s.setVerb(gerund, k);
  return true;
}

/** Verbs that keep somebody from a deed. Source: the negative implicatives with "from" (Karttunen 1971; Levin 1993, class 67). */
const KEEPS_FROM = /^(?:prevent|stop|bar|ban|prohibit|forbid)$/;

/** "The order prevents the mill from | discharging": whoever does not do it stands between. True where it was taken. */
function takesFrom(s: ClauseStack, k: number, clause: Clause): boolean {
  const [verb, doer, marker] = [s.chunks[k - 3], nounAt(s.chunks, k - 2), s.chunks[k - 1]];
  if (marker?.kind !== 'prep' || marker.lemma !== 'from' || !doer || doer.time) return false;
  if (verb?.kind !== 'vg' || verb.passive || clause.verb !== k - 3) return false;
  if (!KEEPS_FROM.test(s.lemmaAt(k - 3)) || clause.chunks.at(-1) !== k - 1) return false;
  clause.chunks.splice(-2);
  const gerund = s.open('gerund', clause, { subject: k - 2, marker: k - 1, governor: clause.verb });
  s.attach(gerund, k - 2);
  s.attach(gerund, k - 1);
  s.setVerb(gerund, k);
  return true;
}

/** "12 were upheld, 70 | dismissed": a second subject whose participle takes the auxiliary of the first. True where it was taken. */
export function takesGappedPassive(s: ClauseStack, k: number, group: VerbChunk): boolean {
  const partner = s.stack.findLast((one) => s.isFinite(one));
  const verb = partner?.verb == null ? undefined : s.chunks[partner.verb];
  const holder = s.stack.at(-1);
  const form = s.words[group.main]?.form ?? '';
  if (!partner || verb?.kind !== 'vg' || !verb.passive || group.first !== group.main) return false;
  if (!/^(?:ed|en)$/.test(form) || s.chunks[k - 1]?.kind !== 'np' || holder?.chunks.at(-1) !== k - 1)
    return false;
  if (
    !/^(?:comma|cc)$/.test(s.chunks[k - 2]?.kind ?? '') ||
    !/^(|comma|stop|other|cc)$/.test(s.chunks[k + 1]?.kind ?? '')
  )
    return false;
  holder.chunks.pop();
  group.passive = group.finite = true;
  group.ambiguous = false;
  const clause = s.open(partner.kind, partner.parent, { subject: k - 1, conjunction: s.conjunction });
  s.attach(clause, k - 1);
  s.setVerb(clause, k);
  return true;
}

/** "left the firm, | founded in 1902", but "fled the scene, | pursued by police": behind an object and with nobody who did it. */
function tellsOfObject(s: ClauseStack, k: number): boolean {
  const [object, behind] = [s.chunks[k - 2], s.chunks[k + 1]];
  return (
    object?.kind === 'np' &&
    !object.time &&
    s.chunks[k - 3]?.kind === 'vg' &&
    behind?.kind === 'prep' &&
    s.words[behind.first]?.lower !== 'by'
  );
}

/** "wrote to the regulator | asking for time": who writes asks, and not whoever stands before the participle. */
function sentBy(s: ClauseStack, k: number, { verb }: Clause): boolean {
  const [main, outer] = [s.words[(s.chunks[k] as VerbChunk).main], s.chunks[verb ?? -1]];
  const sends = outer?.kind === 'vg' && !outer.passive && SENDS_WORDS.has(s.words[outer.main]?.lemma ?? '');
  return sends && main?.form === 'ing' && BY_WORDS.has(main.lemma);
}

export function participle(s: ClauseStack, k: number, parent: Clause): void {
  // "Under the deal, reached in May, crews will": between commas and before the verb it tells of what stands before it
  const aside =
    s.comma &&
    s.words[(s.chunks[k] as VerbChunk).main]?.form !== 'ing' &&
    (parent.verb === null || tellsOfObject(s, k));
  const antecedent = s.comma ? (aside ? k - 2 : null) : s.previous(k);
  asParticiple(s.chunks[k], s.words);
  const noun =
    antecedent !== null && s.chunks[antecedent]?.kind === 'np' && !sentBy(s, k, parent) ? antecedent : null;
  const clause = s.open('participle', parent, { antecedent: noun });
  s.setVerb(clause, k);
}
