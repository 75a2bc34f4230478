/** The tables of a folded state: a Map, or a layer over one that can be thrown away. */

export interface Table<V> {
  readonly size: number;
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): unknown;
  delete(key: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<V>;
}

/**
 * A layer over a table: reads fall through, writes stay in the layer. "What would this edit reopen?" and the index rows of an
 * append are worked out on a layer, at a cost that follows the edit and not the size of the case.
 */
export class Layer<V> implements Table<V> {
  readonly #base: Table<V>;
  readonly #changed = new Map<string, V>();
  readonly #deleted = new Set<string>();
  #size: number;

  constructor(base: Table<V>) {
    this.#base = base;
    this.#size = base.size;
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    if (this.#changed.has(key)) return this.#changed.get(key);
    return this.#deleted.has(key) ? undefined : this.#base.get(key);
  }

  has(key: string): boolean {
    return this.#changed.has(key) || (!this.#deleted.has(key) && this.#base.has(key));
  }

  set(key: string, value: V): this {
    if (!this.has(key)) this.#size++;
    this.#deleted.delete(key);
    this.#changed.set(key, value);
    return this;
  }

  delete(key: string): boolean {
    if (!this.has(key)) return false;
    this.#size--;
    this.#changed.delete(key);
    if (this.#base.has(key)) this.#deleted.add(key);
    return true;
  }

  /** Keys of the base in their order, then the new ones. */
  *keys(): Iterable<string> {
    for (const key of this.#base.keys()) if (this.has(key)) yield key;
    for (const key of this.#changed.keys()) if (!this.#base.has(key)) yield key;
  }

  *values(): Iterable<V> {
    for (const key of this.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield value;
    }
  }

  /** The keys that were set in this layer. */
  changed(): string[] {
    return [...this.#changed.keys()];
  }
}

/** Changes remembered; who is further behind looks at the whole table again. */
const REMEMBERED = 1_000;

/** A table that knows which keys were set last, so that what is worked out from it can follow at the cost of the change. */
export class Tracked<V> extends Map<string, V> implements Table<V> {
  /** Grows with every change. */
  version = 0;
  #changed: string[] = [];

  static of<V>(rows: Iterable<readonly [string, V]>): Tracked<V> {
    const table = new Tracked<V>();
    for (const [key, value] of rows) Map.prototype.set.call(table, key, value);
    return table;
  }

  override set(key: string, value: V): this {
    this.version++;
    this.#changed.push(key);
    if (this.#changed.length > 2 * REMEMBERED) this.#changed = this.#changed.slice(-REMEMBERED);
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    this.version++;
    this.#changed = [];
    return super.delete(key);
  }

  /** The keys set after the table was at `version`; null where that is too long ago to be remembered. */
  since(version: number): readonly string[] | null {
    const n = this.version - version;
    if (n === 0) return [];
    return n > this.#changed.length ? null : this.#changed.slice(-n);
  }
}
