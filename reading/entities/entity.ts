/** The shape of what a text speaks of: entities, their mentions, and names that nearly match. */

export type EntityKind = 'person' | 'organisation' | 'document' | 'group' | 'place';

export interface Entity {
  /** Canonical name; for somebody unnamed the words that introduce them ("a spokesperson"). */
  name: string;
  /** False for somebody whom the text does not name. */
  named: boolean;
  kind: EntityKind;
  role: string | null;
  organisation: string | null;
  /** What "he" or "she" may say of a person: f, m, or null where the text does not tell. */
  gender: 'f' | 'm' | null;
  aliases: string[];
  /** [start, end) offsets of every mention, in order. */
  mentions: [number, number][];
}

/** A name that is nearly another one. */
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
  /** The entity of a canonical name, or null. */
  named(name: string): Entity | null;
}
