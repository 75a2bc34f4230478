/** The journals that somebody uses. Of those that were used longest ago, files are closed and what is known of them is let go. */
import { JournalFile, type JournalHost } from '../journals/file.js';
import { checkJournalName } from '../journals/names.js';

const MAX_OPEN = 256;

export class OpenJournals {
  readonly #host: JournalHost;
  /** In the order of their last use. */
  readonly #journals = new Map<string, Promise<JournalFile>>();

  constructor(host: JournalHost) {
    this.#host = host;
  }

  /** Throws a TypeError for what cannot be a name, StoreDamaged where the end of the file is. */
  get(name: string): Promise<JournalFile> {
    checkJournalName(name);
    const known = this.#journals.get(name);
    if (known) {
      this.#journals.delete(name);
      this.#journals.set(name, known);
      return known;
    }
    const opening = JournalFile.open(name, this.#host).catch((error: unknown) => {
      this.#journals.delete(name);
      throw error;
    });
    this.#journals.set(name, opening);
    return opening;
  }

  names(): Iterable<string> {
    return this.#journals.keys();
  }

  /** A journal that somebody asked for meanwhile is no longer the oldest, and stays: two of one file would write over each other. */
  async closeOldest(): Promise<void> {
    for (const name of [...this.#journals.keys()].slice(0, -MAX_OPEN)) {
      const journal = await this.#journals.get(name)?.catch(() => null);
      const [oldest] = this.#journals.keys();
      if (!journal || journal.busy || oldest !== name) return;
      this.#journals.delete(name);
      await journal.close();
    }
  }

  /** Waits for all writes. */
  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#journals.values());
    for (const journal of opened) if (journal.status === 'fulfilled') await journal.value.close();
  }
}
