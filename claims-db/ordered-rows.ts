/** Rows of the desk index in the order of lists: newest first, then by key. A page is found by bisection, never by a scan. */
import type { IndexPage, IndexRow } from './contract.js';

export class OrderedRows {
  readonly #byKey = new Map<string, IndexRow>();
  /** Null while rows are loaded: sorted when first asked for. */
  #sorted: IndexRow[] | null = null;

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): IndexRow | undefined {
    return this.#byKey.get(key);
  }

  values(): Iterable<IndexRow> {
    return this.#byKey.values();
  }

  put(row: IndexRow): void {
    const old = this.#byKey.get(row.key);
    this.#byKey.set(row.key, row);
    if (!this.#sorted) return;
    if (old) this.#sorted.splice(place(this.#sorted, old.at, old.key), 1);
    this.#sorted.splice(place(this.#sorted, row.at, row.key), 0, row);
  }

  delete(key: string): void {
    const old = this.#byKey.get(key);
    if (!old) return;
    this.#byKey.delete(key);
    if (this.#sorted) this.#sorted.splice(place(this.#sorted, old.at, old.key), 1);
  }

  page(limit: number, after?: string): IndexPage {
    this.#sorted ??= [...this.#byKey.values()].sort((a, b) => compare(a.at, a.key, b.at, b.key));
    const from = after === undefined ? 0 : placeAfter(this.#sorted, after);
    const rows = this.#sorted.slice(from, from + limit);
    const last = rows[rows.length - 1];
    return { rows, next: last && from + limit < this.#sorted.length ? cursorOf(last) : null };
  }
}

/** The cursor behind a row: opaque to pages, the sort key to us. */
export function cursorOf(row: Pick<IndexRow, 'at' | 'key'>): string {
  return Buffer.from(JSON.stringify([row.at, row.key])).toString('base64url');
}

/** The sort key in a cursor. Throws a RangeError for a text that is none. */
export function readCursor(cursor: string): [at: string, key: string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string')
      return [value[0], value[1]];
  } catch {
    // Falls through to the one message.
  }
  throw new RangeError(`"${cursor}" is not the end of a page: start again from the first page`);
}

function placeAfter(rows: IndexRow[], cursor: string): number {
  const [at, key] = readCursor(cursor);
  const found = place(rows, at, key);
  return rows[found]?.key === key && rows[found].at === at ? found + 1 : found;
}

/** The index of the first row that does not come before (at, key). */
function place(rows: IndexRow[], at: string, key: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && compare(row.at, row.key, at, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Newest first; equal times by key. By code unit, not by locale: the order must be the same everywhere. */
function compare(atA: string, keyA: string, atB: string, keyB: string): number {
  if (atA !== atB) return atA < atB ? 1 : -1;
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
