/** Second and further noun phrases that one preposition stands before: "to walkers and cyclists", "from residents, firms and the lottery". */
import { type Clause, type ParsedSentence, nounAt } from './clauses.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import type { Word } from '../words/word.js';

/** The chunks behind the noun phrase at `noun` that the preposition before it brings too, in order. */
export function conjoinedWith(parsed: ParsedSentence, clause: Clause, noun: number): number[] {
  const members = seriesFrom(parsed, clause, noun);
  const [last] = members.slice(-1);
  if (last === undefined || (isTime(parsed, noun) && !isTime(parsed, last))) return [];
  const object = plainObject(parsed, clause, noun - 1);
  return object === null || goesWith(parsed, noun, last, object) ? members : [];
}

/** True where the noun phrase at k is such a one, and so is no object of the verb. */
export function sharesPreposition(parsed: ParsedSentence, clause: Clause, k: number): boolean {
  const { chunks } = parsed;
  if (chunks[k - 1]?.kind !== 'cc' && chunks[k - 1]?.kind !== 'comma') return false;
  for (let at = k - 2; at > (clause.verb ?? -1); at--) {
    const one = chunks[at];
    // "£5m to Leeds and | £3m to York": the first pair is told by itself
    if (/^(?:np|prep)$/.test(one?.kind ?? '') && !clause.chunks.includes(at)) return false;
    if (one?.kind === 'prep' && !isOf(parsed, at))
      return nounAt(chunks, at + 1) !== null && conjoinedWith(parsed, clause, at + 1).includes(k);
    if (one?.kind !== 'np' && one?.kind !== 'comma' && one?.kind !== 'cc' && !isOf(parsed, at)) return false;
  }
  return false;
}

/** "residents, firms and the lottery", "the head of the school and the governors": what a last "and" or "or" joins to the first. */
function seriesFrom(parsed: ParsedSentence, clause: Clause, noun: number): number[] {
  const { chunks } = parsed;
  const members: number[] = [];
  let at = noun;
  while (at < chunks.length) {
    while (isOf(parsed, at + 1) && chunks[at + 2]?.kind === 'np') at += 2;
    let next = at + 1;
    if (chunks[next]?.kind === 'comma') next++;
    const cc = chunks[next];
    const joined = cc?.kind === 'cc' && /^(?:and|or|nor|&)$/.test(cc.lemma);
    if (joined) next++;
    if (next === at + 1 || chunks[next]?.kind !== 'np' || !clause.chunks.includes(next)) return [];
    // "called at the port, and no other ships": one comma alone parts what stands behind it
    if (joined && members.length === 0 && chunks[next - 2]?.kind === 'comma') return [];
    members.push(next);
    if (joined) return members;
    at = next;
  }
  return [];
}

/** "$6m in the bank at 30 June and no debts": beside a time stands a time, or a word for one ("the first quarter and the second"). */
const isTime = ({ chunks, words }: ParsedSentence, k: number): boolean => {
  const head = words[nounAt(chunks, k)?.head ?? -1];
  return (
    head !== undefined &&
    (TIME_HEADS.has(head.lemma) || TIME_HEADS.has(head.lower) || /^(?:ADJ|NUM)$/.test(head.pos))
  );
};

const isOf = ({ chunks }: ParsedSentence, k: number): boolean => {
  const chunk = chunks[k];
  return chunk?.kind === 'prep' && chunk.lemma === 'of' && chunks[k - 1]?.kind === 'np';
};

/** The object between the verb and a preposition, or null. */
function plainObject({ chunks }: ParsedSentence, clause: Clause, prep: number): number | null {
  const found = clause.chunks.find(
    (k) =>
      k > (clause.verb ?? -1) &&
      k < prep &&
      chunks[k]?.kind === 'np' &&
      nounAt(chunks, k)?.time === false &&
      chunks[k - 1]?.kind !== 'prep',
  );
  return found ?? null;
}

/**
 * Behind an object, "letters to parents and teachers" but "flats in Leeds and offices in York", "letters to parents and a copy": the last
 * noun phrase goes with the preposition where no like preposition follows it and it does not open as the object alone does.
 */
function goesWith({ chunks, words }: ParsedSentence, noun: number, last: number, object: number): boolean {
  const [own, again] = [chunks[noun - 1], chunks[last + 1]];
  if (again?.kind === 'prep' && own?.kind === 'prep' && again.lemma === own.lemma) return false;
  const [first, second, thing] = [noun, last, object].map((k) => opening(words[chunks[k]?.first ?? -1]));
  return second === first || (second !== thing && second !== 'new');
}

/** How a noun phrase opens: as a name, as known, as new, or bare. */
function opening(word: Word | undefined): 'name' | 'known' | 'new' | 'bare' {
  if (!word) return 'bare';
  if (/^(?:an?|another|no)$/.test(word.lower) || word.pos === 'NUM' || word.pos === 'SYM') return 'new';
  if (word.pos === 'DET' || word.pos === 'PRON') return 'known';
  return word.pos === 'PROPN' ? 'name' : 'bare';
}
