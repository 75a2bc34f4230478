/**
 * Entries as lines of a journal file: the canonical JSON of the entry and a newline. What one write put down together is
 * one group, and a space before a line says "I follow one of my group", a space behind it "more of my group follow".
 * So a group that a power loss tore is told from a damaged line in older, acknowledged groups.
 */
import { canonicalJson } from '../../model/canonical-json.js';
import type { Entry, NewEntry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import { createHash } from 'node:crypto';

/** Where a journal stands: number of entries and hash of the last (null where there is none). */
export interface Position {
  seq: number;
  hash: string | null;
}

/** What is wrong with a line, in words that end a sentence "line 12: …". */
export class BadLine extends Error {}

const SPACE = 0x20;
const HASH_MEMBER = Buffer.from(',"hash":"');
/** Length of `,"hash":"` + 64 hex digits + `"`. */
const HASH_LENGTH = HASH_MEMBER.length + 65;

export interface Sealed {
  /** Canonical, without group marks and newline. */
  lines: string[];
  /** What the lines say: nothing in them is shared with the author. */
  entries: Entry[];
  end: Position;
}

/** Gives the entries seq, prev and hash. Throws a TypeError for what has no canonical form. */
export function sealEntries(journal: string, after: Position, entries: readonly NewEntry[]): Sealed {
  const sealed: Sealed = { lines: [], entries: [], end: after };
  for (const entry of entries) {
    const { seq, hash: prev } = sealed.end;
    const one = seal(entry, journal, seq + 1, prev);
    sealed.lines.push(one.line);
    sealed.entries.push(one.entry);
    sealed.end = { seq: one.entry.seq, hash: one.entry.hash };
  }
  return sealed;
}

/**
 * The members of an entry are few and known, so their order is written down here and only what is in them is put in order: an
 * append spends most of its time on this.
 */
function seal(
  { at, actor, type, reason, data, desk }: NewEntry,
  journal: string,
  seq: number,
  prev: string | null,
): { line: string; entry: Entry } {
  const content = `"actor":${member(actor)},"at":${member(at)},"data":${member(data)},"desk":${member(desk)}`;
  const why = reason === undefined ? '' : `"reason":${member(reason)},`;
  const place = `"journal":"${journal}","prev":${member(prev)},${why}"seq":${seq},"type":${member(type)},"v":1`;
  const hash = sha256(`{${content},${place}}`);
  const own = JSON.parse(`{${content}}`) as Pick<Entry, 'actor' | 'at' | 'data' | 'desk'>;
  const entry: Entry = { v: 1, journal, seq, ...own, type, prev, hash };
  if (reason !== undefined) entry.reason = reason;
  return { line: `{${content},"hash":"${hash}",${place}}`, entry };
}

const member = (value: unknown): string => canonicalJson(value, 1);

/** The bytes of one write: its lines with the marks of a group. */
export function groupBytes(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join(' \n ')}\n`);
}

export interface ParsedLine {
  entry: Entry;
  /** This line follows another of its group. */
  follows: boolean;
  /** Another line of its group follows. */
  more: boolean;
}

/** Reads a line (without its newline) and checks its hash over the bytes. Throws BadLine. */
export function parseLine(line: Buffer, journal: string): ParsedLine {
  if (line.length === 0) throw new BadLine('is empty');
  if (line.includes(0)) throw new BadLine('contains NUL bytes');
  const follows = line[0] === SPACE;
  const more = line[line.length - 1] === SPACE;
  const body = line.subarray(follows ? 1 : 0, more ? line.length - 1 : line.length);
  const at = body.lastIndexOf(HASH_MEMBER);
  if (at < 0) throw new BadLine('is not an entry');
  const stated = body.toString('latin1', at + HASH_MEMBER.length, at + HASH_LENGTH - 1);
  const actual = createHash('sha256')
    .update(body.subarray(0, at))
    .update(body.subarray(at + HASH_LENGTH))
    .digest('hex');
  if (stated !== actual) throw new BadLine('has another hash than its content');
  const entry = parseEntry(body.toString('utf8'));
  if (entry.journal !== journal) throw new BadLine(`belongs to the journal "${entry.journal}"`);
  return { entry, follows, more };
}

/** The JSON of a line as an entry; its hash has been checked, so its shape is the one that was written. */
function parseEntry(text: string): Entry {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    throw new BadLine('is not JSON');
  }
}

/** Throws BadLine where an entry does not follow the position before it. */
export function checkFollows(entry: Entry, before: Position): void {
  if (entry.seq !== before.seq + 1)
    throw new BadLine(`is entry ${entry.seq}, where entry ${before.seq + 1} belongs`);
  if (entry.prev !== before.hash) throw new BadLine('does not follow the entry before it');
}
