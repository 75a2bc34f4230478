/** Full-text search over rows of the desk index, in memory (minisearch). */
import MiniSearch from 'minisearch';
import type { IndexRow } from './contract.js';

/** Rows indexed before other work gets its turn. */
const CHUNK = 200;

interface Searchable {
  id: string;
  title: string;
  text: string;
}

export class TextSearch {
  readonly #index = new MiniSearch<Searchable>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: (term) => term.length > 2 },
  });

  async addAll(rows: Iterable<IndexRow>): Promise<void> {
    await this.#index.addAllAsync([...rows].map(searchable), { chunkSize: CHUNK });
  }

  put(row: IndexRow): void {
    if (this.#index.has(row.key)) this.#index.replace(searchable(row));
    else this.#index.add(searchable(row));
  }

  delete(key: string): void {
    if (this.#index.has(key)) this.#index.discard(key);
  }

  /** Keys of the best rows, best first. */
  search(text: string, limit: number): string[] {
    return this.#index
      .search(text)
      .slice(0, limit)
      .map((hit) => String(hit.id));
  }
}

const searchable = (row: IndexRow): Searchable => ({ id: row.key, title: row.title, text: row.text });
