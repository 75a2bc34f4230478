/** Names set behind the office that their bearers hold: "The secretary, Ellen Marsh, stepped down" says it of Ellen Marsh. */
import { nounAt } from './clauses.js';
import type { Chunk, NounChunk } from './chunk-types.js';
import type { Entity, EntityIndex } from './entity.js';
import { ROLE } from './entity-words.js';
import type { Word } from './word.js';

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
