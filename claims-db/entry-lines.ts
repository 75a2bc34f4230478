/**
 * Entries as lines of a journal file: the canonical JSON of the entry and a newline. What one write put down together is
 * one group, and a space before a line says "I follow one of my group", a space behind it "more of my group follow".
 * So a group that a power loss tore is told from a damaged line in older, acknowledged groups.
 */
import { canonicalJson } from '../model/canonical-json.js';
import type { Entry, NewEntry } from '../model/envelope.js';
import { sha256 } from '../model/hash.js';
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

/** Gives the entries seq, prev and hash. The lines come without group marks and newline. */
export function sealEntries(
  journal: string,
  after: Position,
  entries: readonly NewEntry[],
): { lines: string[]; end: Position } {
  let { seq, hash } = after;
  const lines = entries.map((entry) => {
    const body = canonicalJson({ ...pick(entry), v: 1, journal, seq: ++seq, prev: hash });
    hash = sha256(body);
    // The members after "journal" are plain texts and numbers, so its last occurrence is the member itself.
    const at = body.lastIndexOf(',"journal":"');
    return `${body.slice(0, at)},"hash":"${hash}"${body.slice(at)}`;
  });
  return { lines, end: { seq, hash } };
}

function pick({ at, actor, type, reason, data, desk }: NewEntry): NewEntry {
  return { at, actor, type, reason, data, desk };
}

/** The bytes of one write: its lines with the marks of a group. */
export function groupBytes(lines: readonly string[]): Buffer {
  const last = lines.length - 1;
  return Buffer.from(
    lines.map((line, i) => `${i > 0 ? ' ' : ''}${line}${i < last ? ' ' : ''}\n`).join(''),
    'utf8',
  );
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
