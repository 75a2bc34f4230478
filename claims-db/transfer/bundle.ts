/**
 * One case as one file that a stranger can check: a header, the entries as they stand in the journal, the texts and files they
 * rest on, and a checkpoint where there is one. JSON Lines, so that it can be read with anything.
 */
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseLine, BadLine } from '../journals/entry-lines.js';
import type { ClaimsDb } from '../contract.js';
import { replaceFile } from '../durable-files.js';
import { blobsOf } from '../entry-blobs.js';
import type { VerifySource } from '../verify/source.js';

const FORMAT = 'gainsay-bundle/1';

interface Header {
  format: typeof FORMAT;
  journal: string;
  entries: number;
  blobs: number;
  /** Public keys of the desk that it came from, for its checkpoint. */
  keys: string[];
  checkpoint: string | null;
}

/** A bundle as read; what is in it has yet to be verified (`verifySource(bundleSource(bundle))`). */
export interface Bundle extends Header {
  file: string;
  /** Lines of entries, without newline. */
  lines: Buffer[];
  texts: Map<string, Buffer>;
}

/** The file is not a bundle. */
export class BadBundle extends Error {
  constructor(file: string, what: string) {
    super(`${file} ${what}`);
    this.name = 'BadBundle';
  }
}

/** How much of a file is looked at: the header with a checkpoint of a few hundred cases in it. */
const HEADER_BYTES = 65_536;

/** True where a file says of itself that it is a bundle, whatever its name. */
export function isBundle(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    const start = bytes.toString('utf8', 0, readSync(handle, bytes, 0, HEADER_BYTES, 0));
    return start.startsWith('{"') && start.includes(`"format":"${FORMAT}"`);
  } finally {
    closeSync(handle);
  }
}

/** Writes the case to a file. Gives the number of entries; throws where there is no such case. */
export async function exportBundle(
  db: ClaimsDb,
  journal: string,
  file: string,
  checkpoint: string | null = null,
): Promise<{ entries: number; blobs: number }> {
  const head = await db.head(journal);
  if (!head) throw new BadBundle(journal, 'does not exist: "gainsay cases" lists the cases');
  const hashes = await presentBlobs(db, journal, head.seq);
  const keys: string[] = [];
  for await (const entry of db.read('desk', 0))
    if (entry.type === 'key.added') keys.push(String(entry.data['publicKey']));
  const header = { format: FORMAT, journal, entries: head.seq, blobs: hashes.length, keys, checkpoint };
  await replaceFile(file, bundleLines(db, header, hashes));
  return { entries: head.seq, blobs: hashes.length };
}

async function presentBlobs(db: ClaimsDb, journal: string, upTo: number): Promise<string[]> {
  const hashes = new Set<string>();
  for await (const entry of db.read(journal, 0)) {
    if (entry.seq > upTo) break;
    for (const hash of blobsOf(entry)) hashes.add(hash);
  }
  const present: string[] = [];
  for (const hash of hashes) if (await db.getBlob(hash)) present.push(hash);
  return present;
}

async function* bundleLines(
  db: ClaimsDb,
  header: Omit<Header, 'format'> & { format: string },
  hashes: string[],
): AsyncGenerator<string> {
  yield `${canonicalJson(header)}\n`;
  for await (const entry of db.read(header.journal, 0)) {
    if (entry.seq > header.entries) break;
    yield `${canonicalJson(entry)}\n`;
  }
  for (const hash of hashes) {
    const bytes = await db.getBlob(hash);
    const base64 = Buffer.from(bytes ?? []).toString('base64');
    yield `${canonicalJson({ base64, sha256: hash })}\n`;
  }
}

/** Reads a bundle. Throws BadBundle where it is not one or is cut short. */
export async function readBundle(file: string): Promise<Bundle> {
  let header: Header | null = null;
  const lines: Buffer[] = [];
  const blobs = new Map<string, Buffer>();
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (!header) header = parseHeader(file, line);
    else if (lines.length < header.entries) lines.push(Buffer.from(line));
    else addBlob(file, line, blobs);
  }
  if (!header) throw new BadBundle(file, 'is empty');
  if (lines.length < header.entries || blobs.size !== header.blobs)
    throw new BadBundle(
      file,
      `is cut short: ${lines.length} of ${header.entries} entries, ${blobs.size} of ${header.blobs} texts`,
    );
  return { ...header, file, lines, texts: blobs };
}

function parseHeader(file: string, line: string): Header {
  const header = parseJson(line) as Partial<Header> | null;
  const { format, journal, entries, blobs, keys, checkpoint } = header ?? {};
  if (format !== FORMAT)
    throw new BadBundle(file, `is not a bundle of a case (no "${FORMAT}" in its first line)`);
  if (typeof journal !== 'string' || !/^case-[a-z0-9-]{1,60}$/.test(journal))
    throw new BadBundle(file, 'does not name a case in its first line');
  if (!Number.isInteger(entries) || !Number.isInteger(blobs))
    throw new BadBundle(file, 'does not say how much it holds in its first line');
  return {
    format,
    journal,
    entries: Number(entries),
    blobs: Number(blobs),
    keys: Array.isArray(keys) ? keys.map(String) : [],
    checkpoint: typeof checkpoint === 'string' ? checkpoint : null,
  };
}

function addBlob(file: string, line: string, blobs: Map<string, Buffer>): void {
  const value = parseJson(line) as { base64?: unknown; sha256?: unknown } | null;
  if (typeof value?.base64 !== 'string' || typeof value.sha256 !== 'string')
    throw new BadBundle(file, `holds a line that is neither an entry nor a text: ${line.slice(0, 60)}`);
  const bytes = Buffer.from(value.base64, 'base64');
  if (sha256(bytes) !== value.sha256)
    throw new BadBundle(file, `holds a text that was changed (${value.sha256})`);
  blobs.set(value.sha256, bytes);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The bundle for `verifySource`. The desk's journal is not in it, so the desk's heads cannot be looked up. */
export function bundleSource(bundle: Bundle): VerifySource {
  return {
    fileOf: () => bundle.file,
    journals: () => Promise.resolve([bundle.journal]),
    lines: async function* () {
      for (const bytes of bundle.lines) yield { bytes, finished: true };
    },
    open: () => Promise.resolve(false),
    blob: (hash) => Promise.resolve(bundle.texts.get(hash) ?? null),
    blobs: () => Promise.resolve([...bundle.texts.keys()]),
    notices: [],
    withDesk: false,
  };
}

/** The entries of a bundle. Throws BadBundle at the first that is not one. */
export function bundleEntries(bundle: Bundle): Entry[] {
  return bundle.lines.map((line, i) => {
    try {
      return parseLine(line, bundle.journal).entry;
    } catch (error) {
      if (error instanceof BadLine) throw new BadBundle(bundle.file, `line ${i + 2} ${error.message}`);
      throw error;
    }
  });
}
