/** Noun phrases as the rules compare them: head, modifiers, owner, and the entity that they name or refer to. */
import type { Term } from '../../model/claim.js';
import type { Chunk, NounChunk } from '../words/chunk-types.js';
import { nounAt, type Clause, type ParsedSentence } from './clauses.js';
import type { EntityIndex } from '../entities/entities.js';
import type { Word } from '../words/word.js';
import { sharesPreposition } from './conjoined-objects.js';
import { BODY } from '../words/entity-words.js';
import { apposedName } from './term-appositions.js';
import { written } from '../text/hyphenation.js';

/** What a term is made from besides its sentence. */
export interface TermContext {
  text: string;
  entities: EntityIndex;
  times: readonly { start: number; end: number }[];
}

/** Heads that only count what follows "of": "hundreds of staff", "the majority of classes", "a number of". */
const QUANTIFYING = new Set(
  'hundred thousand million billion dozen score dollar penny pound euro ounce scrap shred majority minority number handful couple lot half third quarter fifth tenth percent cent per-cent all most many some few several none one two three four five six seven eight nine ten each any both last first part rest remainder bulk share pair group range series total kind sort type plenty much more less fewer'.split(
    ' ',
  ),
);
/** A share of the takings is so much of them; "his shares" are things that he owns. */
const quantifies = ({ lemma, lower }: Word): boolean =>
  lower !== 'shares' &&
  (QUANTIFYING.has(lemma) ||
    QUANTIFYING.has(lower) ||
    // "HUNDREDS": the lemma of a word in capitals is the word itself
    QUANTIFYING.has(lower.replace(/s$/, '')));
const PRONOUN = /^(it|they|them|he|him|she|her|we|us|i|me|you|this|that|these|those|who|which)$/;

const isNominal = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';
const isContentWord = (word: Word): boolean =>
  isNominal(word) || word.pos === 'ADJ' || (word.pos === 'VERB' && word.form !== 'base');

/** True where a noun phrase is an amount of money or a bare number rather than a thing. */
export const isAmount = (words: readonly Word[], chunk: Chunk): boolean =>
  chunk.kind === 'np' &&
  words.slice(chunk.first, chunk.last).some((word) => word.pos === 'NUM' || word.pos === 'SYM') &&
  !words
    .slice(chunk.first, chunk.last)
    .some(
      (word) =>
        isNominal(word) &&
        !/^(m|bn|tn|k|p|c|pc|per|cent|cents|pence|percent|percentage|points?|million|billion|trillion|dollars?|pounds?|euros?|zloty)$/.test(
          word.lower,
        ),
    );

/** The term of the noun phrase at a chunk, with the of-phrases behind it. Found once for each sentence: not to be changed. */
export function termAt(parsed: ParsedSentence, at: number | null, context: TermContext): Term | null {
  const noun = nounAt(parsed.chunks, at);
  if (!noun || at === null) return null;
  let term = parsed.terms.get(at);
  if (term === undefined) parsed.terms.set(at, (term = readTerm(parsed, noun, at, context)));
  return term;
}

function readTerm(parsed: ParsedSentence, noun: NounChunk, at: number, context: TermContext): Term | null {
  const { words, chunks } = parsed;
  const end = endOfPhrase(words, chunks, at);
  const parts = [noun];
  for (let k = at + 2; k <= end; k += 2) {
    const part = nounAt(chunks, k);
    if (part) parts.push(part);
  }
  const last = parts.at(-1) ?? noun;
  const [start, stop] = [words[noun.first], words[last.last - 1]];
  if (!start || !stop) return null;
  const counted = parts.find((part) => !isCounter(words, part)) ?? noun;
  const own = words[noun.first];
  const pronoun = noun.pronoun && PRONOUN.test(own?.lower ?? '');
  const owner = ownerOf(words, counted, context);
  const named = words[owner.until > noun.first && owner.until < noun.last ? owner.until : noun.first];
  const itself = context.entities.resolve(named?.start ?? start.start, words[noun.last - 1]?.end ?? stop.end);
  const apposed = parts.length > 1 ? null : apposedName(words, chunks, at, noun, context.entities);
  const entity = itself?.named ? itself : (apposed ?? itself);
  const to =
    context.text[stop.end] === '”' && opensQuote(context.text.slice(start.start, stop.end))
      ? stop.end + 1
      : stop.end;
  return {
    text: written(context.text.slice(start.start, to)),
    start: start.start,
    end: to,
    head: isAmount(words, counted) ? 'amount' : headLemma(words, counted),
    words: pronoun ? [] : [...new Set(parts.flatMap((part) => contentOf(words, part, owner.until)))],
    entity: entity?.named ? entity.name : null,
    owner: owner.name,
    pronoun,
  };
}

/** More quotation marks open in it than close. */
const opensQuote = (text: string): boolean => text.split('“').length > text.split('”').length;

/** The lemma of a head; a hyphenated head is one word ("go-ahead"). */
export function headLemma(words: readonly Word[], chunk: Extract<Chunk, { kind: 'np' }>): string {
  let lemma = words[chunk.head]?.lemma ?? '';
  for (let i = chunk.head - 1; i > chunk.first && words[i]?.text === '-'; i -= 2)
    lemma = `${words[i - 1]?.lower ?? ''}-${lemma}`;
  return lemma;
}

const isOf = (words: readonly Word[], chunks: readonly Chunk[], k: number): boolean => {
  const chunk = chunks[k];
  return (
    chunk?.kind === 'prep' &&
    (chunk.lemma === 'of' || chunk.lemma === 'out of') &&
    words[chunk.first] !== undefined
  );
};

/** The last chunk of the noun phrase at a chunk, with the of-phrases behind it that are not its verb's. */
function endOfPhrase(words: readonly Word[], chunks: readonly Chunk[], at: number): number {
  let end = at;
  while (isOf(words, chunks, end + 1) && chunks[end + 2]?.kind === 'np') end += 2;
  return end > at && takesOf(words, chunks, at) ? end - 2 : end;
}

/**
 * "Accused the mayor | of theft", "cleared her | of perjury", "informed the board | of the leak": the last of-phrase behind the noun phrase at
 * `at` belongs to its verb. Source: the verbs with an object and "of" of Quirk et al. (1985, 16.56-57) and Levin (1993, 10.1, 10.6, 33, 37.9).
 */
function takesOf(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const [verb, noun] = [chunks[at - 1], nounAt(chunks, at)];
  const own = words[noun?.head ?? -1];
  if (!noun || !own) return false;
  if (noun.pronoun && /^(?:me|you|him|her|it|us|them)$/.test(own.lower)) return true;
  if (verb?.kind !== 'vg' || verb.passive) return false;
  const lemma = words[verb.main]?.lemma ?? '';
  return ACCUSES_OF.test(lemma) || (TELLS_OF.test(lemma) && (own.pos === 'PROPN' || BODY.test(own.lemma)));
}

/** The of-phrase at `k` is that of a verb, and not of the noun phrase before it. */
function isOfVerb(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  let at = k - 1;
  while (isOf(words, chunks, at - 1) && chunks[at - 2]?.kind === 'np') at -= 2;
  return endOfPhrase(words, chunks, at) < k;
}

const ACCUSES_OF =
  /^(?:accuse|convict|acquit|clear|suspect|absolve|exonerate|rob|strip|deprive|relieve|rid|cure|defraud|cheat)$/;
const TELLS_OF = /^(?:tell|inform|notify|warn|advise|assure|convince|persuade|remind)$/;

function isCounter(words: readonly Word[], chunk: Extract<Chunk, { kind: 'np' }>): boolean {
  const head = words[chunk.head];
  return head !== undefined && (quantifies(head) || head.pos === 'NUM' || isAmount(words, chunk));
}

function contentOf(words: readonly Word[], chunk: Extract<Chunk, { kind: 'np' }>, from: number): string[] {
  const start = from > chunk.first && from < chunk.last ? from : chunk.first;
  const hyphenated = headLemma(words, chunk);
  const parts = hyphenated.split('-').length - 1;
  const stop = parts > 0 && hyphenated !== words[chunk.head]?.lemma ? chunk.head - 2 * parts : chunk.last;
  const plain = words
    .slice(start, Math.max(start, stop))
    .filter(
      (word) =>
        isContentWord(word) &&
        !(quantifies(word) && QUANTIFYING.has(word.lemma)) &&
        !/^(m|bn|tn|last|next|other|such|own|same|estimated)$/.test(word.lower),
    )
    .map(({ lemma }) => lemma);
  return stop === chunk.last ? plain : [...plain, hyphenated];
}

/** Whose it is, and the index of the first word behind the owner. */
function ownerOf(
  words: readonly Word[],
  chunk: Extract<Chunk, { kind: 'np' }>,
  context: TermContext,
): { name: string | null; until: number } {
  if (chunk.pronoun) return { name: null, until: chunk.first };
  for (let i = chunk.last - 1; i >= chunk.first; i--) {
    const word = words[i];
    if (!word) continue;
    if (/^(my|your|his|her|its|our|their|whose)$/.test(word.lower)) {
      const entity = context.entities.resolve(word.start, word.end);
      return { name: entity?.named ? entity.name : word.lower, until: i + 1 };
    }
    const owner = words[i - 1];
    if (word.pos === 'PART' && /^['’]s?$/.test(word.lower) && owner && i > chunk.first) {
      const first = words[chunk.first];
      const entity = first ? context.entities.resolve(first.start, owner.end) : null;
      return { name: entity?.named ? entity.name : owner.lemma, until: i + 1 };
    }
  }
  return { name: null, until: chunk.first };
}

/** Chunks of a clause behind its verb that are noun phrases without a preposition, times left out. */
export function objectsOf(parsed: ParsedSentence, clause: Clause): number[] {
  const { chunks } = parsed;
  const verb = clause.verb ?? -1;
  const objects = clause.chunks.filter((k) => {
    const chunk = chunks[k];
    if (chunk?.kind !== 'np' || k <= verb || k === clause.subject || chunk.time) return false;
    return (
      chunks[k - 1]?.kind !== 'prep' &&
      !isTally(parsed, verb, k) &&
      !isBehindSpeech(parsed, verb, k) &&
      !(chunks[k - 1]?.kind === 'sub' && clause.chunks.includes(k - 1) && k - 1 !== clause.marker) &&
      !sharesPreposition(parsed, clause, k)
    );
  });
  const [first] = objects;
  if (first === undefined || isAfterthought(parsed, verb, first)) return [];
  return objects.filter((k) => k === first || !namesBehind(parsed, k));
}

/** "beat them | 3-1", "voted | 5-2 | to ban it", "voted | 5 to 2": by how much, and not what. */
function isTally({ chunks, words }: ParsedSentence, verb: number, k: number): boolean {
  const [chunk, to, last] = [chunks[k], chunks[k + 1], chunks[k + 2]];
  const own = words[chunk?.first ?? -1];
  if (!chunk || chunk.last - chunk.first !== 1) return false;
  if (/^\d{1,3}[-–]\d{1,3}$/.test(own?.text ?? '')) return true;
  const voted = chunks[verb];
  return (
    own?.pos === 'NUM' &&
    voted?.kind === 'vg' &&
    words[voted.main]?.lemma === 'vote' &&
    to?.kind === 'prep' &&
    words[last?.first ?? -1]?.pos === 'NUM'
  );
}

/** "“It will never open,” Mr Rao said": a comma before the closing mark ends what is said, so that nothing behind it belongs to its verb. */
function isBehindSpeech({ chunks, words }: ParsedSentence, verb: number, k: number): boolean {
  const [from, to] = [chunks[verb], chunks[k]];
  if (!from || !to || words[from.first]?.quoted !== true || words[to.first]?.quoted === true) return false;
  const [end, start] = [from.last, to.first];
  return words.slice(end, start).some(({ text }, i) => /^[,!?]$/.test(text) && !words[end + i + 1]?.quoted);
}

/** "ran to the west side, only sheep and gorse": behind the one comma after what the verb has already, it is no object. */
function isAfterthought({ chunks, words }: ParsedSentence, verb: number, k: number): boolean {
  const chunk = chunks[k];
  // "by a builder, Terence Okell": the name says who, and is kept beside it
  if (chunk?.kind === 'np' && words[chunk.head]?.pos === 'PROPN') return false;
  if (verb < 0 || chunks[k - 1]?.kind !== 'comma' || chunks[verb + 1]?.kind !== 'prep') return false;
  return chunks.slice(verb + 1, k).filter(({ kind }) => kind === 'comma').length % 2 === 1;
}

/** "gave her letter to the chair, Des Mellish": the name says who the chair is, and is no second object. */
function namesBehind({ chunks, words }: ParsedSentence, k: number): boolean {
  const chunk = chunks[k];
  const isName = chunk?.kind === 'np' && words[chunk.head]?.pos === 'PROPN';
  return (
    isName &&
    chunks[k - 1]?.kind === 'comma' &&
    chunks[k - 2]?.kind === 'np' &&
    chunks[k - 3]?.kind === 'prep' &&
    chunks[k + 1]?.kind !== 'cc'
  );
}

/** Prepositional arguments of a clause, outside terms: the chunk of the preposition and of its noun phrase. */
export function prepositionsOf(
  parsed: ParsedSentence,
  clause: Clause,
): { lemma: string; at: number; noun: number }[] {
  const { chunks, words } = parsed;
  return clause.chunks.flatMap((k) => {
    const chunk = chunks[k];
    const noun = chunks[k + 1];
    if (
      !chunk ||
      (chunk.kind !== 'prep' && chunk.kind !== 'sub') ||
      k === clause.marker ||
      noun?.kind !== 'np'
    )
      return [];
    if (
      isOf(words, chunks, k) &&
      chunks[k - 1]?.kind === 'np' &&
      clause.chunks.includes(k - 1) &&
      !isOfVerb(words, chunks, k)
    )
      return [];
    return [{ lemma: chunk.lemma, at: k, noun: k + 1 }];
  });
}

/** "on 4 May": a phrase that says when. */
export const isTime = (term: Term, context: TermContext): boolean =>
  context.times.some(
    (time) => time.start <= term.end - 1 && term.start < time.end && term.end <= time.end + 1,
  );
