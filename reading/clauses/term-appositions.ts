/** What is set beside a noun phrase, between commas: "The secretary, Ellen Marsh, stepped down", "Ellen Marsh, the secretary, wept". */
import { nounAt, type ParsedSentence } from './clauses.js';
import type { Chunk, NounChunk } from '../words/chunk-types.js';
import type { Entity, EntityIndex } from '../entities/entity.js';
import { ROLE } from '../words/entity-words.js';
import type { Word } from '../words/word.js';

/** The person named between commas right behind a noun phrase whose head is an office; null where none is, or where a list goes on. */
export function apposedName(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  { head, last }: NounChunk,
  entities: EntityIndex,
): Entity | null {
  if (!ROLE.test(words[head]?.lemma ?? '') || words[last]?.text !== ',') return null;
  const next = chunks.findIndex((chunk, k) => k > at && chunk.first >= last + 1);
  const name = nounAt(chunks, next < 0 ? null : next);
  if (name?.first !== last + 1) return null;
  const [from, to] = [words[name.first], words[name.last - 1]];
  const behind = words[name.last];
  // "the mayor, Ann Lee, and the clerk" may be three people
  if (!from || !to || (behind !== undefined && behind.pos !== 'PUNCT')) return null;
  if (/^(?:and|or)$/.test(words[name.last + 1]?.lower ?? '')) return null;
  const entity = entities.resolve(from.start, to.end);
  return entity?.named === true && entity.kind === 'person' ? entity : null;
}

/** The chunk of the noun phrase between commas right behind another: "Ellen Marsh, the secretary, wept"; null in a list. */
export function apposedAt({ words, chunks }: ParsedSentence, at: number | null): number | null {
  const noun = nounAt(chunks, at);
  if (!noun || at === null || noun.pronoun) return null;
  // the comma may stand in the chunk of the name or behind it
  const comma = words[noun.last]?.text === ',' ? noun.last : -1;
  const next = chunks.findIndex((chunk, k) => k > at && chunk.first === comma + 1);
  const beside = nounAt(chunks, next < 0 ? null : next);
  if (comma < 0 || !beside || beside.time || !isDefinite(words[beside.first])) return null;
  let end = next;
  while (chunks[end + 1]?.kind === 'prep' && chunks[end + 2]?.kind === 'np' && end < next + 4) end += 2;
  const closing = chunks[end]?.last ?? 0;
  return words[closing]?.text === ',' && !/^(?:and|or|but)$/.test(words[closing + 1]?.lower ?? '')
    ? next
    : null;
}

/** "the secretary", "its secretary", "a tabby", "secretary of the club": no name, and no figure. */
const isDefinite = (word: Word | undefined): boolean =>
  /^(?:the|an?|its|his|her|their|our|my)$/.test(word?.lower ?? '') || ROLE.test(word?.lemma ?? '');
