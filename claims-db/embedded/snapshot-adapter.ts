/**
 * lowdb's `Low` on a file that survives a crash: written beside the old one, synced, renamed, folder synced; read only where
 * it is whole. It is written and read in pieces, so that requests are answered in between. A spoilt file reads as none:
 * what it holds can be rebuilt from the journals.
 */
import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { errorCode, replaceFile } from '../durable-files.js';
import { rawLines } from '../journals/reader.js';
import { readExactly } from '../journals/tail.js';
import { PieceReader, toPieces } from '../json-pieces.js';

/** Bytes gathered for one write, and the longest that serialising or parsing holds the event loop. */
const BLOCK = 256 * 1024;
const TURN_MS = 8;
/** The last line: a SHA-256 in hex and a newline. */
const HASH_LINE = 65;

export class SnapshotAdapter<T> implements Adapter<T> {
  readonly #path: string;
  readonly #keep: () => boolean;

  /** `keep` is asked when the new file is ready; where it says no (the journal has moved on), the old file stays. */
  constructor(path: string, keep: () => boolean = () => true) {
    this.#path = path;
    this.#keep = keep;
  }

  async write(data: T): Promise<void> {
    await replaceFile(this.#path, blocks(data, this.#keep), { keep: this.#keep });
  }

  async read(): Promise<T | null> {
    const handle = await open(this.#path, 'r').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return null;
    try {
      return await readWhole<T>(handle);
    } catch (error) {
      // Lines that are not JSON, or that fill containers that are not there.
      if (error instanceof SyntaxError || error instanceof TypeError) return null;
      throw error;
    } finally {
      await handle.close();
    }
  }
}

/** The data, null where the hash in the last line is not that of the lines before. */
async function readWhole<T>(handle: FileHandle): Promise<T | null> {
  const end = (await handle.stat()).size - HASH_LINE;
  if (end < 0) return null;
  const reader = new PieceReader();
  const hash = createHash('sha256');
  let turn = performance.now();
  for await (const line of rawLines(handle, 0, end, (bytes) => hash.update(bytes))) {
    reader.add(line.toString('utf8'));
    if (performance.now() - turn > TURN_MS) turn = await nextTurn();
  }
  const stated = (await readExactly(handle, end, HASH_LINE)).toString('latin1');
  return stated === `${hash.digest('hex')}\n` ? (reader.value as T) : null;
}

/** The lines of the data, in blocks, and the hash over them as the last line. */
async function* blocks(data: unknown, goOn: () => boolean): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let block = '';
  let turn = performance.now();
  for (const piece of toPieces(data)) {
    block += piece;
    if (performance.now() - turn > TURN_MS) {
      turn = await nextTurn();
      if (!goOn()) return;
    }
    if (block.length < BLOCK) continue;
    hash.update(block);
    yield block;
    block = '';
  }
  hash.update(block);
  yield `${block}${hash.digest('hex')}\n`;
}

async function nextTurn(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve));
  return performance.now();
}
