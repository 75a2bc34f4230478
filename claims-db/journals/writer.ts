/**
 * Writing to the end of one journal file. Appends that wait while the disk works go out together, as one group and one write,
 * and are acknowledged when the disk has it.
 */
import type { Entry } from '../../model/envelope.js';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SeqConflict, StoreUnavailable } from '../contract.js';
import { errorCode, syncFolder, writeAll } from '../durable-files.js';
import { groupBytes, type Position, type Sealed } from './entry-lines.js';
import type { Mark } from './marks.js';

/** What a writer needs of its store. */
export interface WriterHost {
  /** Why nothing may be written, or null. */
  refusal: () => StoreUnavailable | null;
  /** Called when the disk may have lost what was written: no more acknowledgements until a restart. */
  poison: (journal: string, error: unknown) => StoreUnavailable;
}

interface Waiting extends Sealed {
  resolve: (entries: Entry[]) => void;
  reject: (error: Error) => void;
}

/** Where a file ends; `lastLine` is where its last line starts. */
export interface FileEnd extends Mark {
  lastLine: number;
}

/**
 * On Linux, a write to a file that is opened so returns when the data is on the disk, as if fdatasync had followed (open(2)):
 * one way to the kernel and back in the place of two. Elsewhere the flag promises less than fsync does, so that is asked for.
 */
const SYNCED_WRITES = process.platform === 'linux' ? constants.O_DSYNC : 0;

/** A write that failed for lack of room left nothing that counts; after any other, nobody knows what the disk holds. */
const NO_ROOM: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'files may grow no larger here',
};

export class JournalWriter {
  readonly #journal: string;
  readonly #path: string;
  readonly #host: WriterHost;
  readonly #onDurable: (end: Mark) => void;
  #handle: FileHandle | null = null;
  /** What is durable. */
  #end: FileEnd;
  #exists: boolean;
  /** What is durable or waiting to be. */
  #planned: Position;
  #waiting: Waiting[] = [];
  #draining: Promise<void> | null = null;

  constructor(
    file: { journal: string; path: string; end: FileEnd; exists: boolean },
    host: WriterHost,
    onDurable: (end: Mark) => void,
  ) {
    this.#journal = file.journal;
    this.#path = file.path;
    this.#end = file.end;
    this.#exists = file.exists;
    this.#planned = { seq: file.end.seq, hash: file.end.hash };
    this.#host = host;
    this.#onDurable = onDurable;
  }

  /** Where the acknowledged part of the file ends. */
  get end(): FileEnd {
    return this.#end;
  }

  get busy(): boolean {
    return this.#draining !== null;
  }

  /**
   * Queues what `seal` makes of the journal's end, which must be at `expectedSeq`, and resolves when it is durable. Calls made
   * in one turn share one write.
   */
  append(expectedSeq: number, seal: (after: Position) => Sealed): Promise<Entry[]> {
    const refusal = this.#host.refusal();
    if (refusal) return Promise.reject(refusal);
    if (this.#planned.seq !== expectedSeq)
      return Promise.reject(new SeqConflict(this.#journal, expectedSeq, this.#planned.seq));
    const sealed = seal(this.#planned);
    if (sealed.lines.length === 0) return Promise.resolve([]);
    this.#planned = sealed.end;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...sealed, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  async #drain(): Promise<void> {
    // One turn later, so that all appends of this turn go into the first write.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batch);
        for (const { entries, resolve } of batch) resolve(entries);
      } catch (error) {
        // Whatever waits was sealed on top of what failed.
        const refused = [...batch, ...this.#waiting];
        this.#waiting = [];
        this.#planned = { seq: this.#end.seq, hash: this.#end.hash };
        for (const { reject } of refused) reject(error as Error);
      }
    }
    this.#draining = null;
  }

  async #write(batch: Waiting[]): Promise<void> {
    const refusal = this.#host.refusal();
    if (refusal) throw refusal;
    const lines = batch.flatMap((waiting) => waiting.lines);
    const bytes = groupBytes(lines);
    const at = this.#end.offset;
    const handle = this.#handle ?? (await this.#open());
    try {
      await writeAll(handle, bytes, at);
      if (SYNCED_WRITES === 0) await handle.datasync();
      if (!this.#exists) await syncFolder(dirname(this.#path));
    } catch (error) {
      throw await this.#takeBack(handle, at, error);
    }
    this.#exists = true;
    const { seq, hash } = batch[batch.length - 1]?.end ?? this.#end;
    const offset = at + bytes.length;
    const lastLine = offset - Buffer.byteLength(lines[lines.length - 1] ?? '') - 1;
    this.#end = { seq, hash, offset, lastLine };
    this.#onDurable(this.#end);
  }

  async #open(): Promise<FileHandle> {
    try {
      this.#handle = await open(this.#path, constants.O_RDWR | constants.O_CREAT | SYNCED_WRITES, 0o600);
      return this.#handle;
    } catch (error) {
      const why = NO_ROOM[errorCode(error)] ?? String(error);
      throw new StoreUnavailable(`The journal could not be opened: ${why}`, 10);
    }
  }

  /** A write failed, and nothing of it was acknowledged: where the disk is full, what it left is cut off and reading goes on. */
  async #takeBack(handle: FileHandle, length: number, error: unknown): Promise<StoreUnavailable> {
    const why = NO_ROOM[errorCode(error)];
    if (why === undefined) return this.#host.poison(this.#journal, error);
    try {
      await handle.truncate(length);
      await handle.datasync();
    } catch (second) {
      return this.#host.poison(this.#journal, second);
    }
    return new StoreUnavailable(`The journal could not be written: ${why}; make room, then try again`, 10);
  }

  /** Waits for what is queued, then lets the file go. */
  async close(): Promise<void> {
    while (this.#draining) await this.#draining;
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }
}
