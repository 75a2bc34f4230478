/** One journal as a file: opened after whatever happened, appended to (writer.ts), read. */
import type { Entry, NewEntry } from '../../model/envelope.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Head } from '../contract.js';
import { errorCode } from '../durable-files.js';
import { BadLine, parseLine, sealEntries } from './entry-lines.js';
import { StoreDamaged } from '../errors.js';
import { Marks, MARK_EVERY, START, type Mark } from './marks.js';
import { journalFileName } from './names.js';
import { readEntries } from './reader.js';
import { cutTorn, rewriteTail } from './repair.js';
import { findTail, readExactly } from './tail.js';
import { JournalWriter, type FileEnd, type WriterHost } from './writer.js';

/** What a journal needs of its store. */
export interface JournalHost extends WriterHost {
  folder: string;
  notice: (message: string) => void;
  /** The last process did not close the store: what is in the file may not be on the disk. */
  unclean: boolean;
  /** Bytes that are known to have been acknowledged, from the desk index. */
  knownLength: (journal: string) => number;
}

export class JournalFile {
  readonly name: string;
  /** For messages: relative to the data folder. */
  readonly file: string;
  readonly #path: string;
  readonly #writer: JournalWriter;
  readonly #marks = new Marks();

  private constructor(name: string, host: JournalHost, end: FileEnd, exists: boolean) {
    this.name = name;
    this.file = journalFileName(name);
    this.#path = join(host.folder, this.file);
    const file = { journal: name, path: this.#path, end, exists };
    this.#writer = new JournalWriter(file, host, (mark) => this.#marks.add(mark));
  }

  /** Opens a journal, cutting off what a crash tore; one that does not exist is empty. Throws StoreDamaged. */
  static async open(name: string, host: JournalHost): Promise<JournalFile> {
    const path = join(host.folder, journalFileName(name));
    const writable = host.refusal() === null;
    const handle = await open(path, writable ? 'r+' : 'r').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return new JournalFile(name, host, { ...START, lastLine: 0 }, false);
    try {
      return new JournalFile(name, host, await endOf(handle, name, host, writable), true);
    } finally {
      await handle.close();
    }
  }

  get head(): Head | null {
    const { seq, hash } = this.#writer.end;
    return hash === null ? null : { journal: this.name, seq, hash };
  }

  /** Length in bytes of what is acknowledged. */
  get length(): number {
    return this.#writer.end.offset;
  }

  /** Where the last acknowledged line starts: with the head, enough to find the place again (see `trust`). */
  get lastLine(): number {
    return this.#writer.end.lastLine;
  }

  get busy(): boolean {
    return this.#writer.busy;
  }

  /** Resolves with the entries when they are durable. */
  append(expectedSeq: number, entries: readonly NewEntry[]): Promise<Entry[]> {
    return this.#writer.append(expectedSeq, (after) => sealEntries(this.name, after, entries));
  }

  /** Takes over entries that were sealed elsewhere, as the first of this journal. */
  adopt(entries: readonly Entry[]): Promise<Entry[]> {
    return this.#writer.append(0, (after) => ({
      lines: entries.map((entry) => canonicalJson(entry)),
      entries: [...entries],
      end: entries[entries.length - 1] ?? after,
    }));
  }

  /** The entries after `from`, as far as they are acknowledged now. */
  async *read(from: number): AsyncGenerator<Entry> {
    const end = this.#writer.end;
    if (from >= end.seq) return;
    const mark = this.#marks.before(from);
    const lines = readEntries(this.#path, this.file, this.name, mark, end.offset);
    for await (const { entry, offset } of lines) {
      if (entry.seq % MARK_EVERY === 0) this.#marks.add({ seq: entry.seq, hash: entry.hash, offset });
      if (entry.seq > from) yield entry;
    }
  }

  /** Takes over the place of a snapshot where the line there is the entry that it names; false where it is not. */
  async trust(mark: Mark, lastLine: number): Promise<boolean> {
    const { offset, seq } = this.#writer.end;
    if (mark.offset > offset || lastLine >= mark.offset || mark.seq > seq) return false;
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
  close(): Promise<void> {
    return this.#writer.close();
  }
}

/** Where the acknowledged part of a file ends, once what a crash left behind it is out of the way. */
async function endOf(
  handle: FileHandle,
  name: string,
  host: JournalHost,
  writable: boolean,
): Promise<FileEnd> {
  const file = journalFileName(name);
  const { size } = await handle.stat();
  const tail = await findTail(handle, size, name, file);
  const { seq, hash, length, lastLine } = tail;
  if (length < host.knownLength(name))
    throw new StoreDamaged(file, seq + 1, `the file ends after entry ${seq}, but more had been acknowledged`);
  if (writable && tail.torn) await cutTorn(handle, name, host, tail.torn, length);
  if (writable && host.unclean) await rewriteTail(handle, tail.lastGroup, length);
  return { seq, hash, offset: length, lastLine };
}
