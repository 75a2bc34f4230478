/**
 * Removing texts that an entry orders to be erased: after the entry is durable, and again at the next start or idle moment
 * where a crash or the disk came between the two.
 */
import type { Entry } from '../../model/envelope.js';
import { eraseBlob } from '../blobs.js';
import { erasedBy } from '../entry-blobs.js';

export class Erasures {
  readonly #folder: string;
  readonly #notice: (message: string) => void;
  readonly #left = new Set<string>();

  constructor(folder: string, notice: (message: string) => void) {
    this.#folder = folder;
    this.#notice = notice;
  }

  /** Something could not be removed yet. */
  get unfinished(): boolean {
    return this.#left.size > 0;
  }

  async carryOut(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) for (const hash of erasedBy(entry)) this.#left.add(hash);
    await this.tryAgain();
  }

  async tryAgain(): Promise<void> {
    for (const hash of [...this.#left]) {
      try {
        await eraseBlob(this.#folder, hash);
        this.#left.delete(hash);
      } catch (error) {
        this.#notice(
          `A text that was to be erased is still there (${hash.slice(0, 12)}…, ${String(error)}): it is tried again.`,
        );
      }
    }
  }

  /** The entries of a journal as they come; what those after `known` ordered is removed at the end. */
  async *finishing(entries: AsyncIterable<Entry>, known: number): AsyncGenerator<Entry> {
    const fresh: Entry[] = [];
    for await (const entry of entries) {
      if (entry.seq > known && erasedBy(entry).length > 0) fresh.push(entry);
      yield entry;
    }
    await this.carryOut(fresh);
  }
}
