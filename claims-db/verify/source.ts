/** Where `verify` reads from: a data folder, a bundle, or an open store (PostgreSQL). */
import { canonicalJson } from '../../model/canonical-json.js';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getBlob } from '../blobs.js';
import type { ClaimsDb } from '../contract.js';
import { journalFileName, journalNames } from '../journals/names.js';
import { rawLines } from '../journals/reader.js';

/** A line without its newline; `finished` where it had one. */
export interface RawLine {
  bytes: Buffer;
  finished: boolean;
}

export interface VerifySource {
  /** The file that holds a journal, for messages. */
  fileOf: (journal: string) => string;
  journals: () => Promise<string[]>;
  lines: (journal: string) => AsyncIterable<RawLine>;
  /** The store is open or was not closed: the last write of a journal may be unfinished, and was then never acknowledged. */
  open: () => Promise<boolean>;
  /** The bytes of a blob, null where they are not there; throws StoreDamaged where they are others. */
  blob: (hash: string) => Promise<Uint8Array | null>;
  /** All blobs that are there; null where the source cannot list them. */
  blobs: () => Promise<string[] | null>;
  notices: string[];
  /** A journal of the desk comes with it, so that the desk's heads in entries can be looked up. */
  withDesk: boolean;
}

/** A data folder, open or not. */
export function folderSource(folder: string): VerifySource {
  return {
    fileOf: journalFileName,
    journals: () => journalNames(folder),
    lines: (journal) => folderLines(folder, journal),
    blob: (hash) => getBlob(folder, hash),
    blobs: async () => {
      const names: string[] = [];
      for (const part of (await readdir(join(folder, 'blobs')).catch(() => [])).sort())
        names.push(...(await readdir(join(folder, 'blobs', part))).filter((name) => !name.endsWith('.tmp')));
      return names;
    },
    open: async () => (await stat(join(folder, 'lock')).catch(() => null)) !== null,
    notices: [],
    withDesk: true,
  };
}

async function* folderLines(folder: string, journal: string): AsyncGenerator<RawLine> {
  const handle = await open(join(folder, journalFileName(journal)), 'r');
  try {
    const { size } = await handle.stat();
    let offset = 0;
    for await (const bytes of rawLines(handle, 0, size)) {
      offset += bytes.length + 1;
      yield { bytes, finished: offset <= size };
    }
  } finally {
    await handle.close();
  }
}

/** An open store of any kind, asked for its entries. */
export function storeSource(db: ClaimsDb): VerifySource {
  return {
    fileOf: (journal) => `journal ${journal}`,
    journals: async () => (await db.heads()).map((head) => head.journal),
    lines: async function* (journal) {
      for await (const entry of db.read(journal, 0))
        yield { bytes: Buffer.from(canonicalJson(entry)), finished: true };
    },
    blob: (hash) => db.getBlob(hash),
    blobs: () => Promise.resolve(null),
    open: () => Promise.resolve(false),
    notices: [],
    withDesk: true,
  };
}
