/**
 * Who and what a text speaks of: people with roles, organisations, documents as speakers, and the words that refer to them
 * ("the trust", "the report", "she", "it"), resolved by kind, role, gender and recency in one pass over the tokens.
 * Names are merged only by their own words (a surname, an acronym, "the trust" for a name that ends in Trust); what is merely
 * similar is a near miss for a reviewer.
 */
import type { DocumentMeta } from '../../model/document.js';
import { findNames } from './names.js';
import type { Entity, EntityIndex } from './entity.js';
import { findNearMisses } from './near-misses.js';
import { Register, type Mention } from './register.js';
import { refer } from './references.js';
import { findQuotations } from '../text/quotations.js';
import type { TokenisedText } from '../text/tokens.js';

export type { Entity, EntityIndex, EntityKind, NearMiss } from './entity.js';

/** The entities of a text. Never throws; one pass with a bounded look back, so linear in the text. */
export function findEntities(t: TokenisedText, meta: DocumentMeta): EntityIndex {
  const register = new Register(t, meta);
  for (const run of findNames(t)) register.name(run);
  register.settle();
  refer(t, register, findQuotations(t));
  const mentions = register.mentionsInOrder();
  const entities = register.entities();
  const byName = new Map<string, Entity>();
  for (const entity of entities) {
    entity.mentions.sort((a, b) => a[0] - b[0]);
    if (entity.named && !byName.has(entity.name)) byName.set(entity.name, entity);
  }
  return {
    entities,
    nearMisses: findNearMisses(t, entities),
    resolve: (start, end) => resolve(mentions, start, end),
    named: (name) => byName.get(name) ?? null,
  };
}

/** Binary search for the first mention that reaches into the stretch; a named person in it wins over what stands before. */
function resolve(mentions: readonly Mention[], start: number, end: number): Entity | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let best: Mention | null = null;
  // a mention may begin with a title before the words asked for
  for (let i = Math.max(0, low - 3); i < mentions.length && i < low + 12; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= end) break;
    if (mention.end > end || mention.end <= start) continue;
    if (!best || rank(mention, start) > rank(best, start)) best = mention;
  }
  return best?.entity ?? null;
}

/** An introducing phrase ("a Unison spokesman") before a person's name, before what opens the stretch, before anything else. */
function rank(mention: Mention, start: number): number {
  if (mention.phrase) return 3;
  if (mention.entity.kind === 'person' && mention.entity.named) return 2;
  return mention.start - start <= 4 ? 1 : 0;
}
