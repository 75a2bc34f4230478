/** One journal as a file: appending in groups, acknowledged after fsync, and reading. */
import type { Entry, NewEntry } from '../model/envelope.js';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeqConflict, StoreUnavailable, type Head } from './contract.js';
import { errorCode, syncFolder, writeAll } from './durable-files.js';
import { BadLine, groupBytes, parseLine, sealEntries, type Position } from './entry-lines.js';
import { StoreDamaged } from './errors.js';
import { Marks, MARK_EVERY, START, type Mark } from './journal-marks.js';
import { journalFileName } from './journal-names.js';
import { readEntries } from './journal-reader.js';
import { cutTorn, rewriteTail } from './journal-repair.js';
import { findTail, readExactly } from './journal-tail.js';

/** What a journal needs of its store. */
export interface JournalHost {
  folder: string;
  /** Why nothing may be written, or null. */
  refusal: () => StoreUnavailable | null;
  /** Called when the disk may have lost what was written: no more acknowledgements until a restart. */
  poison: (journal: string, error: unknown) => StoreUnavailable;
  notice: (message: string) => void;
  /** The last process did not close the store: what is in the file may not be on the disk. */
  unclean: boolean;
  /** Bytes that are known to have been acknowledged, from the desk index. */
  knownLength: (journal: string) => number;
}

interface Waiting {
  lines: string[];
  end: Position;
  resolve: (entries: Entry[]) => void;
  reject: (error: Error) => void;
}

export class JournalFile {
  readonly name: string;
  /** For messages: relative to the data folder. */
  readonly file: string;
  readonly #path: string;
  readonly #host: JournalHost;
  #handle: FileHandle | null = null;
  /** What is durable. */
  #durable: Mark;
  #lastLine = 0;
  /** What is durable or waiting to be. */
  #planned: Position;
  #waiting: Waiting[] = [];
  #draining: Promise<void> | null = null;
  #exists: boolean;
  readonly #marks = new Marks();

  private constructor(name: string, host: JournalHost, exists: boolean, end: Mark, lastLine: number) {
    this.name = name;
    this.file = journalFileName(name);
    this.#path = join(host.folder, this.file);
    this.#host = host;
    this.#exists = exists;
    this.#durable = end;
    this.#planned = { seq: end.seq, hash: end.hash };
    this.#lastLine = lastLine;
  }

  /** Opens a journal, cutting off what a crash tore; one that does not exist is empty. Throws StoreDamaged. */
  static async open(name: string, host: JournalHost): Promise<JournalFile> {
    const path = join(host.folder, journalFileName(name));
    const writable = host.refusal() === null;
    const handle = await open(path, writable ? 'r+' : 'r').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return new JournalFile(name, host, false, START, 0);
    try {
      const { size } = await handle.stat();
      const tail = await findTail(handle, size, name, journalFileName(name));
      if (tail.length < host.knownLength(name))
        throw new StoreDamaged(
          journalFileName(name),
          tail.seq + 1,
          `the file ends after entry ${tail.seq}, but more had been acknowledged`,
        );
      if (writable && tail.torn) await cutTorn(handle, name, host, tail.torn, tail.length);
      if (writable && host.unclean) await rewriteTail(handle, tail.lastGroup, tail.length);
      const end = { seq: tail.seq, hash: tail.hash, offset: tail.length };
      return new JournalFile(name, host, true, end, tail.lastLine);
    } finally {
      await handle.close();
    }
  }

  get head(): Head | null {
    const { seq, hash } = this.#durable;
    return hash === null ? null : { journal: this.name, seq, hash };
  }

  /** Length in bytes of what is acknowledged. */
  get length(): number {
    return this.#durable.offset;
  }

  /** Where the last acknowledged line starts: with the head, enough to find the place again (see `trust`). */
  get lastLine(): number {
    return this.#lastLine;
  }

  get busy(): boolean {
    return this.#draining !== null;
  }

  /** Queues entries and resolves when they are durable. Calls made in one turn share one fsync. */
  append(expectedSeq: number, entries: readonly NewEntry[]): Promise<Entry[]> {
    const refusal = this.#host.refusal();
    if (refusal) return Promise.reject(refusal);
    if (this.#planned.seq !== expectedSeq)
      return Promise.reject(new SeqConflict(this.name, expectedSeq, this.#planned.seq));
    if (entries.length === 0) return Promise.resolve([]);
    const { lines, end } = sealEntries(this.name, this.#planned, entries);
    return this.#queue(lines, end);
  }

  /** Takes over lines that were sealed elsewhere, as the first of this journal. */
  adopt(lines: string[], end: Position): Promise<Entry[]> {
    const refusal = this.#host.refusal();
    if (refusal) return Promise.reject(refusal);
    if (this.#planned.seq !== 0) return Promise.reject(new SeqConflict(this.name, 0, this.#planned.seq));
    return this.#queue(lines, end);
  }

  #queue(lines: string[], end: Position): Promise<Entry[]> {
    this.#planned = end;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ lines, end, resolve, reject });
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
        for (const { lines, resolve } of batch) resolve(lines.map((line) => JSON.parse(line) as Entry));
      } catch (error) {
        // Whatever waits was sealed on top of what failed.
        const refused = [...batch, ...this.#waiting];
        this.#waiting = [];
        this.#planned = { seq: this.#durable.seq, hash: this.#durable.hash };
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
    const at = this.#durable.offset;
    const handle = await this.#opened();
    try {
      await writeAll(handle, bytes, at);
    } catch (error) {
      throw await this.#takeBack(handle, at, error);
    }
    try {
      await handle.datasync();
      if (!this.#exists) await syncFolder(dirname(this.#path));
    } catch (error) {
      throw this.#host.poison(this.name, error);
    }
    this.#exists = true;
    const end = batch[batch.length - 1]?.end ?? this.#planned;
    const length = at + bytes.length;
    this.#lastLine = length - Buffer.byteLength(lines[lines.length - 1] ?? '') - 1;
    this.#durable = { ...end, offset: length };
    this.#marks.add(this.#durable);
  }

  async #opened(): Promise<FileHandle> {
    try {
      this.#handle ??= await open(this.#path, constants.O_RDWR | constants.O_CREAT, 0o600);
      return this.#handle;
    } catch (error) {
      throw unavailable(error, 'could not be opened');
    }
  }

  /** A write failed: cuts off what it left and says why. Nothing was acknowledged; reading goes on. */
  async #takeBack(handle: FileHandle, length: number, error: unknown): Promise<StoreUnavailable> {
    try {
      await handle.truncate(length);
    } catch (second) {
      return this.#host.poison(this.name, second);
    }
    return unavailable(error, 'could not be written');
  }

  /** The entries after `from`, as far as they are acknowledged now. */
  async *read(from: number): AsyncGenerator<Entry> {
    const { seq, offset } = this.#durable;
    if (from >= seq) return;
    const mark = from === seq ? this.#durable : this.#marks.before(from);
    for await (const { entry, offset: behind } of readEntries(
      this.#path,
      this.file,
      this.name,
      mark,
      offset,
    )) {
      if (entry.seq % MARK_EVERY === 0) this.#marks.add({ seq: entry.seq, hash: entry.hash, offset: behind });
      if (entry.seq > from) yield entry;
    }
  }

  /** Takes over the place of a snapshot where the line there is the entry that it names; false where it is not. */
  async trust(mark: Mark, lastLine: number): Promise<boolean> {
    if (mark.offset > this.#durable.offset || lastLine >= mark.offset || mark.seq > this.#durable.seq)
      return false;
    const handle = await open(this.#path, 'r');
    try {
      const bytes = await readExactly(handle, lastLine, mark.offset - lastLine);
      const { entry } = parseLine(bytes.subarray(0, -1), this.name);
      if (entry.seq !== mark.seq || entry.hash !== mark.hash) return false;
    } catch (error) {
      if (error instanceof BadLine) return false;
      throw error;
    } finally {
      await handle.close();
    }
    this.#marks.add(mark);
    return true;
  }

  /** Waits for what is queued, then lets the file go. */
  async close(): Promise<void> {
    while (this.#draining) await this.#draining;
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }
}

function unavailable(error: unknown, what: string): StoreUnavailable {
  const code = errorCode(error);
  const why = { ENOSPC: 'the disk is full', EDQUOT: 'the quota is used up' }[code] ?? String(error);
  const wayOut = code === 'ENOSPC' || code === 'EDQUOT' ? '; make room, then try again' : '';
  return new StoreUnavailable(`The journal ${what}: ${why}${wayOut}`, 10);
}
