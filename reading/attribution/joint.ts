/** Several speakers of one statement: "Ann Lee, head of care, and Bob Hale said". */
import type { Entity, EntityIndex } from '../entities/entity.js';
import { spanOf, type Page, type Range } from './words.js';

/** Most words a source may have for its parts to be looked at. */
const LONGEST = 60;

/** The named people, or the organisations, that a source lists one after the other; empty where it names fewer than two. */
export function jointSpeakers(page: Page, source: Range, entities: EntityIndex): Entity[] {
  if (source.last - source.first > LONGEST || !hasAnd(page, source)) return [];
  const found: Entity[] = [];
  for (const part of parts(page, source)) {
    const [start, end] = spanOf(page, part);
    const entity = entities.resolve(start, end);
    if (!entity?.named || entity.kind === 'document' || !opensWith(page, part, entity)) continue;
    if (!found.includes(entity)) found.push(entity);
  }
  const [first] = found;
  const same = found.filter((one) => one.kind === first?.kind);
  return same.length > 1 ? same : [];
}

/** "Ann Lee, Bob Hale and Carl Moss": the canonical names of several speakers as one. */
export function jointName(speakers: readonly Entity[]): string {
  const names = speakers.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function hasAnd(page: Page, { first, last }: Range): boolean {
  for (let i = first + 1; i < last - 1; i++) if (/^(?:and|&)$/.test(page.words[i]?.lower ?? '')) return true;
  return false;
}

function parts(page: Page, { first, last }: Range): Range[] {
  const found: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    const text = page.words[i]?.lower ?? '';
    if (i < last && !/^(?:,|and|&)$/.test(text)) continue;
    if (i > from) found.push({ first: from, last: i });
    from = i + 1;
  }
  return found;
}

/** The entity's mention begins the part, or all before it is an article, a title or a role ("the", "Finance Director"). */
function opensWith(page: Page, part: Range, entity: Entity): boolean {
  const [start, end] = spanOf(page, part);
  const mention = entity.mentions.find(([a, b]) => a >= start - 12 && b <= end && b > start);
  if (!mention) return false;
  for (let i = part.first; i < part.last; i++) {
    const word = page.words[i];
    if (!word || word.start >= mention[0]) break;
    if (!/^(?:DET|NOUN|ADJ|PROPN|PUNCT)$/.test(word.pos)) return false;
  }
  return true;
}
