/**
 * Whether a data folder takes writes now: not once it is closed, where it is read-only, after a write that the disk did not
 * confirm, or while too many wait.
 */
import { StoreUnavailable } from '../contract.js';
import { errorCode } from '../durable-files.js';
import { journalFileName } from '../journals/names.js';
import { rememberSuspects } from './start-checks.js';

export class WriteGate {
  readonly #folder: string;
  readonly #most: number;
  #reason: string | null;
  #waiting = 0;
  #closed = false;
  /** Journals that the disk failed to confirm a write to. */
  readonly #suspects = new Set<string>();
  #remembering: Promise<unknown> = Promise.resolve();

  /** At most `most` writes wait; `reason` says why the folder is read-only from the start, if it is. */
  constructor(folder: string, reason: string | null, most: number) {
    this.#folder = folder;
    this.#reason = reason;
    this.#most = most;
  }

  /** Why nothing can be written until a restart, or null. */
  get reason(): string | null {
    return this.#reason;
  }

  refusal(): StoreUnavailable | null {
    if (this.#closed) return new StoreUnavailable('The store is closed', null);
    return this.#reason === null ? null : new StoreUnavailable(`Read-only: ${this.#reason}`, null);
  }

  /** Throws why nothing may be written. */
  check(): void {
    const refusal = this.refusal();
    if (refusal) throw refusal;
  }

  /** Ends writing, where it had not ended before. */
  readOnly(reason: string): void {
    this.#reason ??= reason;
  }

  /** The disk may have lost what was written to a journal: nothing more is acknowledged, and the next start checks it. */
  poison(journal: string, error: unknown): StoreUnavailable {
    this.#suspects.add(journal);
    this.#reason =
      `the disk could not confirm a write to ${journalFileName(journal)} (${errorCode(error) || String(error)}): ` +
      `check the disk, then start again; what was acknowledged before is safe`;
    this.#remembering = rememberSuspects(this.#folder, this.#suspects).catch(() => undefined);
    return new StoreUnavailable(`Read-only: ${this.#reason}`, null);
  }

  /** A write was not confirmed: what the files hold is not to be built upon. */
  get suspicious(): boolean {
    return this.#suspects.size > 0;
  }

  /** Runs a write, where not too many wait already. */
  async through<T>(write: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#most)
      throw new StoreUnavailable(
        `${this.#waiting} writes are waiting for the disk: try again in a moment`,
        1,
      );
    this.#waiting++;
    try {
      return await write();
    } finally {
      this.#waiting--;
    }
  }

  /** No more writes; gives false where it was closed before. */
  close(): boolean {
    const first = !this.#closed;
    this.#closed = true;
    return first;
  }

  /** Waits until word is left for the next start. */
  async settled(): Promise<void> {
    await this.#remembering;
  }
}
