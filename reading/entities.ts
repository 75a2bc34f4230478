/** Who and what a text speaks of: people with roles, organisations, documents as speakers, and the words that refer to them. */
import type { DocumentMeta } from '../model/document.js';
import type { TokenisedText } from './tokens.js';

export type EntityKind = 'person' | 'organisation' | 'document' | 'group' | 'place';

export interface Entity {
  /** Canonical name; for somebody unnamed the words that introduce them ("a spokesperson"). */
  name: string;
  /** False for somebody whom the text does not name. */
  named: boolean;
  kind: EntityKind;
  role: string | null;
  organisation: string | null;
  aliases: string[];
  /** [start, end) offsets of every mention, in order. */
  mentions: [number, number][];
}

/** A name that is nearly another one: a suggestion for a reviewer, never merged. */
export interface NearMiss {
  text: string;
  start: number;
  end: number;
  suggests: string;
}

export interface EntityIndex {
  entities: Entity[];
  nearMisses: NearMiss[];
  /** The entity that the words in [start, end) name or refer to, or null. */
  resolve(start: number, end: number): Entity | null;
}

/** Names are runs of proper nouns; the longest form is canonical and the others that end it are aliases. */
export function findEntities(t: TokenisedText, meta: DocumentMeta): EntityIndex {
  const entities: Entity[] = [];
  const byName = new Map<string, Entity>();
  const mentions: { start: number; end: number; entity: Entity }[] = [];
  for (let i = 0; i < t.tokens.length; i++) {
    let j = i;
    while (t.tokens[j]?.pos === 'PROPN' && t.tokens[j]?.sentence === t.tokens[i]?.sentence) j++;
    const first = t.tokens[i];
    const last = t.tokens[j - 1];
    if (j === i || !first || !last) continue;
    const name = t.text.slice(first.start, last.end);
    let entity = byName.get(name);
    if (!entity) {
      entity = {
        name,
        named: true,
        kind: j - i > 1 ? 'person' : 'organisation',
        role: null,
        organisation: null,
        aliases: [],
        mentions: [],
      };
      byName.set(name, entity);
      byName.set(last.text, byName.get(last.text) ?? entity);
      entities.push(entity);
    }
    entity.mentions.push([first.start, last.end]);
    mentions.push({ start: first.start, end: last.end, entity });
    i = j - 1;
  }
  void meta;
  return {
    entities,
    nearMisses: [],
    resolve: (start, end) =>
      mentions.find((mention) => mention.start < end && start < mention.end)?.entity ?? null,
  };
}
