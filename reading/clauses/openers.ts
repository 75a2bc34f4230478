/** Words that open a clause: conjunctions, relative pronouns, question words. */
import type { Chunk, PlainChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import type { ClauseStack } from './stack.js';
import {
  CONTENT_NOUNS,
  REPORTING,
  TAKES_CLAUSE,
  TAKES_OBJECT_THEN_CLAUSE,
} from '../words/complement-words.js';
import { isPreposition } from './lookahead.js';
import { ROLE } from '../words/entity-words.js';
import { HUMAN } from './clefts.js';
import type { Word } from '../words/word.js';

export function subordinator(s: ClauseStack, k: number, lemma: string): void {
  if (isPreposition(s, k)) {
    (s.chunks[k] as PlainChunk).kind = 'prep';
    return s.attach(s.top(), k);
  }
  // "as much as", "as high as": a comparison
  if (lemma === 'that') return that(s, k);
  // "two years after it was scheduled": the distance belongs to the clause behind
  const distance =
    /^(after|before)$/.test(lemma) &&
    s.top().chunks.at(-1) === k - 1 &&
    nounAt(s.chunks, k - 1)?.time === true;
  if (distance) {
    s.top().chunks.pop();
    s.comma = s.chunks[k - 2]?.kind === 'comma';
  }
  const parent = contentBehind(s, k) ?? parentOfAdverbial(s);
  const asks =
    (lemma === 'if' || lemma === 'when') &&
    parent.verb !== null &&
    /^(ask|know|decide|see|wonder|say)$/.test(s.lemmaAt(parent.verb)) &&
    (s.previous(k) === parent.verb || (lemma === 'if' && /^(ask|know|wonder)$/.test(s.lemmaAt(parent.verb))));
  const clause = s.open(asks ? 'question' : 'adverbial', parent, {
    marker: k,
    governor: asks ? parent.verb : null,
  });
  if (distance) s.attach(clause, k - 1);
  s.attach(clause, k);
}

/**
 * "Said if the grant came the pool would open", "warned unless talks resume, staff will strike": where a clause with a subject of its own
 * follows the condition, that is what is said, with the condition inside it, as behind "that". Null where nothing follows ("would not say if it came").
 */
function contentBehind(s: ClauseStack, k: number): Clause | null {
  const parent = s.top();
  if (parent.verb === null || s.previous(k) !== parent.verb || s.comma) return null;
  if (!REPORTING.has(s.lemmaAt(parent.verb)) || !hasConsequent(s, k)) return null;
  return s.open('complement', parent, { governor: parent.verb });
}

/** Behind the finite verb of the condition another one has a subject of its own, with nothing between that opens or joins a clause. */
function hasConsequent(s: ClauseStack, k: number): boolean {
  const finite = (i: number): boolean => {
    const chunk = s.chunks[i];
    return chunk?.kind === 'vg' && chunk.finite;
  };
  const first = s.chunks.findIndex((_, i) => i > k && finite(i));
  if (first < 0) return false;
  const apart = s.chunks.findIndex((chunk, i) => i > k && /^(?:cc|sub|rel|stop)$/.test(chunk.kind));
  const end = apart < 0 ? s.chunks.length : apart;
  for (let i = first + 1; i < end; i++) if (finite(i)) return s.chunks[i - 1]?.kind === 'np';
  return false;
}

function parentOfAdverbial(s: ClauseStack): Clause {
  const top = s.top();
  if (!s.comma) return top;
  return (
    s.stack.findLast(
      (clause) => clause.verb === null || (s.isFinite(clause) && clause.kind !== 'relative'),
    ) ?? top
  );
}

function that(s: ClauseStack, k: number): void {
  const top = s.top();
  const before = s.previous(k, (chunk) => chunk.kind === 'comma');
  const sister = s.stack.findLast((clause) => clause.kind === 'complement' && clause.verb !== null);
  if (s.conjunction !== null || (s.comma && sister?.marker != null)) {
    const parent = sister?.parent ?? top;
    s.attach(
      s.open('complement', parent, {
        marker: k,
        governor: sister?.governor ?? parent.verb,
        conjunction: s.conjunction,
      }),
      k,
    );
    return;
  }
  const content = s.chunks[before]?.kind !== 'np' || CONTENT_NOUNS.has(s.lemmaAt(before));
  const clause = s.open('complement', top, { marker: k, governor: content ? before : top.verb });
  s.attach(clause, k);
  // "That the depot closed is not disputed": a clause as subject
  if (k === 0) top.subjectClause = clause;
}

export function relative(s: ClauseStack, k: number): void {
  const chunk = s.chunks[k] as Chunk;
  const piedPiped = s.chunks[k - 1]?.kind === 'prep';
  const part = piedPiped ? partBefore(s, k - 2) : null;
  const from = part ?? (piedPiped ? k - 1 : k);
  const antecedent = headBefore(s, antecedentBefore(s, from), k);
  if (chunk.kind === 'rel' && chunk.lemma === 'that' && isContentClause(s, antecedent, k)) return that(s, k);
  const owner = s.stack.findLast((clause) => clause.chunks.includes(antecedent)) ?? s.top();
  while (piedPiped && (s.top().chunks.at(-1) ?? -1) >= from) s.top().chunks.pop();
  const clause = s.open('relative', owner, {
    marker: k,
    antecedent: antecedent < 0 ? null : antecedent,
    comma: s.chunks[from - 1]?.kind === 'comma',
  });
  for (let at = from; at < k; at++) s.attach(clause, at);
  // "most of whom | ate", but "61 of which | it runs"
  if (part !== null && s.chunks[k + 1]?.kind === 'vg') clause.subject = k - 2;
  s.attach(clause, k);
  if (chunk.kind === 'np') clause.subject = k;
}

/** ", most of whom", ", not one of which": where a relative clause about a part begins; null where no comma stands before it. */
function partBefore(s: ClauseStack, k: number): number | null {
  const noun = nounAt(s.chunks, k);
  if (!noun || s.words[s.chunks[k + 1]?.first ?? -1]?.lower !== 'of') return null;
  const from = s.chunks[k - 1]?.kind === 'adv' ? k - 1 : k;
  const counts =
    s.words[noun.head]?.pos === 'NUM' ||
    /^(?:all|both|each|either|few|half|many|most|much|neither|none|several|some|any|one|part|majority|rest|third|quarter|cent)$/.test(
      s.words[noun.head]?.lower ?? '',
    );
  return counts && s.chunks[from - 1]?.kind === 'comma' ? from : null;
}

/** "the fact that …", "told members that …": that behind a noun phrase opens its content, not a relative clause. */
function isContentClause(s: ClauseStack, antecedent: number, k: number): boolean {
  const verb = s.top().verb;
  if (CONTENT_NOUNS.has(s.lemmaAt(antecedent)) && opensSubject(s, k + 1)) return true;
  // "put it to the witness that he had lied": what "it" stands for
  const it = nounAt(s.chunks, (verb ?? -2) + 1);
  const put = it !== null && s.words[it.head]?.lower === 'it' && s.chunks[antecedent - 1]?.kind === 'prep';
  if (put && opensSubject(s, k + 1)) return true;
  // "it is not the case that the school is closing"
  const isCase =
    s.lemmaAt(antecedent) === 'case' && s.isCopula(s.top()) && s.lemmaAt(s.top().subject ?? -1) === 'it';
  if (isCase && opensSubject(s, k + 1)) return true;
  return (
    verb !== null &&
    opensSubject(s, k + 1) &&
    (TAKES_OBJECT_THEN_CLAUSE.has(s.lemmaAt(verb)) ||
      REPORTING.has(s.lemmaAt(verb)) ||
      (TAKES_CLAUSE.has(s.lemmaAt(verb)) && s.chunks[antecedent - 1]?.kind === 'prep'))
  );
}

/** Behind a relative that its verb follows; behind one that opens a content its subject, which may be a gerund ("that selling it was never discussed"). */
function opensSubject({ words, chunks }: ClauseStack, k: number): boolean {
  const chunk = chunks[k];
  if (chunk?.kind !== 'vg') return true;
  return chunk.first === chunk.main && words[chunk.main]?.form === 'ing';
}

function antecedentBefore(s: ClauseStack, k: number): number {
  for (let i = k - 1; i >= 0; i--) {
    const chunk = s.chunks[i];
    if (chunk?.kind === 'np' && !chunk.time) return i;
  }
  return -1;
}

/** "The owner of the station, who", "the rules of the club, which were": the head noun where only that one can be meant, by kind or number. */
function headBefore(s: ClauseStack, at: number, k: number): number {
  const marker = s.words[s.chunks[k]?.first ?? -1]?.lower ?? '';
  const [near, outer] = [nounAt(s.chunks, at), nounAt(s.chunks, at - 2)];
  const prep = s.chunks[at - 1];
  if (
    !near ||
    !outer ||
    outer.time ||
    outer.pronoun ||
    prep?.kind !== 'prep' ||
    !/^(?:who|whom|which)$/.test(marker)
  )
    return at;
  if (!/^(?:of|at|in|for|from|on|near|to|with)$/.test(prep.lemma)) return at;
  const person = [near, outer].map((noun) => isPerson(s.words[noun.head]?.lemma ?? ''));
  // a name without "the" may be anybody's
  const named = s.words[near.head]?.pos === 'PROPN' && s.words[near.first]?.lower !== 'the';
  if (marker !== 'which') return person[1] && !person[0] && !named ? at - 2 : at;
  if (person[0] !== person[1]) return person[0] ? at - 2 : at;
  const verb = s.chunks[k + 1];
  const first = s.words[verb?.kind === 'vg' ? verb.first : -1]?.lower ?? '';
  const plural = /^(?:were|are|have)$/.test(first) ? true : /^(?:was|is|has)$/.test(first) ? false : null;
  const [nearPlural, outerPlural] = [near, outer].map(({ head }) => isPluralNoun(s.words[head]));
  return plural !== null && nearPlural !== plural && outerPlural === plural && prep.lemma === 'of'
    ? at - 2
    : at;
}

const isPerson = (lemma: string): boolean => HUMAN.test(lemma) || ROLE.test(lemma);

const isPluralNoun = (word: Word | undefined): boolean =>
  word?.pos === 'NOUN' && (word.lower !== word.lemma || /^(?:people|police|staff)$/.test(word.lower));

export function question(s: ClauseStack, k: number): void {
  const parent = s.top();
  const clause = s.open('question', parent, { marker: k, governor: parent.verb });
  s.attach(clause, k);
  if (parent.verb === null && parent.subject === null) parent.subjectClause = clause;
}
