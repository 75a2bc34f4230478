/**
 * Finding where a journal file ends, after whatever happened to the machine, by reading from its end. A power loss can leave
 * the last group cut, full of NULs, or with some of its pages missing; that group was never acknowledged and is cut off.
 * Anything else that does not fit is damage, and is refused (StoreDamaged).
 */
import type { FileHandle } from 'node:fs/promises';
import { BadLine, checkFollows, parseLine, type ParsedLine, type Position } from './entry-lines.js';
import { StoreDamaged } from '../errors.js';

/** How much is read from the end at first; doubled until a whole group is found. */
const FIRST_WINDOW = 8 * 1024;
/** How much is read at once where newlines are counted. */
const BLOCK = 64 * 1024;
const NEWLINE = 0x0a;
/** Bytes that a disk writes together. */
const SECTOR = 512;

interface Tail extends Position {
  /** Length in bytes of what is whole. */
  length: number;
  /** Where the last line and the last group start. */
  lastLine: number;
  lastGroup: number;
  /** Bytes after `length`, of a write that was never acknowledged; null where there are none. */
  torn: Buffer | null;
}

interface Line {
  journal: string;
  start: number;
  bytes: Buffer;
  terminated: boolean;
  parsed: ParsedLine | null;
  fault: string;
}

/** The end of a journal. `file` is its name for messages. Throws StoreDamaged. */
export async function findTail(
  handle: FileHandle,
  size: number,
  journal: string,
  file: string,
): Promise<Tail> {
  for (let window = FIRST_WINDOW; ; window *= 2) {
    const from = Math.max(0, size - window);
    const lines = splitLines(await readExactly(handle, from, size - from), from, journal);
    const found = lastWholeGroup(lines, from === 0);
    if (!found && from > 0) continue;
    const { lines: after, tail } = found ?? { lines, tail: EMPTY };
    if (after.length === 0) return { ...tail, torn: null };
    refuseDamage(after, tail, file, await lineNumber(handle, after));
    return { ...tail, torn: Buffer.concat(after.map(withNewline)) };
  }
}

const EMPTY = { seq: 0, hash: null, length: 0, lastLine: 0, lastGroup: 0 };

/** Reads bytes of a file, fewer only where it ends before. */
export async function readExactly(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}

function splitLines(bytes: Buffer, from: number, journal: string): Line[] {
  const lines: Line[] = [];
  // The first piece of a window that starts in the middle of the file is part of a line.
  let start = from === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
  if (from > 0 && start === 0) return [];
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    const piece = bytes.subarray(start, end < 0 ? bytes.length : end);
    lines.push({
      journal,
      start: from + start,
      bytes: piece,
      terminated: end >= 0,
      ...tryParse(piece, journal),
    });
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

function tryParse(bytes: Buffer, journal: string): Pick<Line, 'parsed' | 'fault'> {
  try {
    return { parsed: parseLine(bytes, journal), fault: '' };
  } catch (error) {
    if (error instanceof BadLine) return { parsed: null, fault: error.message };
    throw error;
  }
}

const withNewline = (line: Line): Buffer =>
  line.terminated ? Buffer.concat([line.bytes, Buffer.from('\n')]) : line.bytes;

/** The last group whose lines are whole, chained, and chained to a whole line before it (or to the start of the file). */
function lastWholeGroup(
  lines: Line[],
  fromStart: boolean,
): { tail: Omit<Tail, 'torn'>; lines: Line[] } | null {
  for (let last = lines.length - 1; last >= 0; last--) {
    const line = lines[last];
    if (!line?.parsed || !line.terminated || line.parsed.more) continue;
    const first = groupStart(lines, last);
    if (first === null || (first === 0 && !fromStart)) continue;
    if (!chained(lines, first - 1, last)) continue;
    const { seq, hash } = line.parsed.entry;
    const length = line.start + line.bytes.length + 1;
    const tail = { seq, hash, length, lastLine: line.start, lastGroup: lines[first]?.start ?? 0 };
    return { tail, lines: lines.slice(last + 1) };
  }
  return null;
}

function groupStart(lines: Line[], last: number): number | null {
  for (let i = last; i >= 0; i--) {
    const parsed = lines[i]?.parsed;
    if (!parsed || (i < last && !parsed.more)) return null;
    if (!parsed.follows) return i;
  }
  return null;
}

/** True where the lines first…last follow each other; first is -1 for the start of the file. */
function chained(lines: Line[], first: number, last: number): boolean {
  const before = lines[first]?.parsed;
  if (first >= 0 && (!before || before.more)) return false;
  let position: Position = before?.entry ?? { seq: 0, hash: null };
  for (let i = first + 1; i <= last; i++) {
    const entry = lines[i]?.parsed?.entry;
    if (!entry || !fits(entry, position)) return false;
    position = entry;
  }
  return true;
}

function fits(entry: ParsedLine['entry'], position: Position): boolean {
  try {
    checkFollows(entry, position);
    return true;
  } catch {
    return false;
  }
}

/** Throws where the lines after the whole part cannot be what one torn write left: then older bytes were damaged. */
function refuseDamage(lines: Line[], tail: Position, file: string, firstNumber: number): void {
  const last = lines.length - 1;
  const bad = lines.findIndex((line) => !line.parsed);
  const refuse = (index: number, what: string): never => {
    throw new StoreDamaged(file, firstNumber + index, `the line ${what}`);
  };
  lines.forEach((line, i) => {
    const { parsed, terminated } = line;
    if (!parsed) {
      if (!couldBeTorn(line, i === 0, i === last)) refuse(i, line.fault);
    } else if (parsed.entry.seq <= tail.seq) {
      refuse(i, `is entry ${parsed.entry.seq} a second time`);
    } else if (
      (!parsed.follows && i > 0) ||
      (!parsed.more && i < last) ||
      (bad < 0 && terminated && !parsed.more)
    ) {
      const what =
        bad < 0 ? 'does not follow the line before it' : `${lines[bad]?.fault}, with whole lines after it`;
      refuse(Math.max(0, bad), what);
    }
  });
}

/**
 * True where a bad line looks like a write that a power loss tore: cut short, or with whole sectors that are still zero.
 * A line with other bytes than were written was damaged later, and may have been acknowledged.
 */
function couldBeTorn(line: Line, first: boolean, last: boolean): boolean {
  const { bytes, start, terminated } = line;
  let holes = 0;
  for (let at = bytes.indexOf(0); at >= 0; holes++) {
    let end = at;
    while (bytes[end] === 0) end++;
    const toTheEnd = last && !terminated && end === bytes.length;
    const fromSector = (start + at) % SECTOR === 0 || (first && at === 0);
    if (!toTheEnd && !(fromSector && (start + end) % SECTOR === 0)) return false;
    at = bytes.indexOf(0, end);
  }
  if (holes > 0) return true;
  // Cut short: then the last byte is no more wrong than any before it, and without it the line is no whole entry.
  return !terminated && tryParse(bytes.subarray(0, -1), line.journal).parsed === null;
}

async function lineNumber(handle: FileHandle, lines: Line[]): Promise<number> {
  const end = lines[0]?.start ?? 0;
  let number = 1;
  for (let at = 0; at < end; at += BLOCK) {
    const bytes = await readExactly(handle, at, Math.min(BLOCK, end - at));
    for (let i = bytes.indexOf(NEWLINE); i >= 0; i = bytes.indexOf(NEWLINE, i + 1)) number++;
  }
  return number;
}
