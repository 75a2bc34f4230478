/** Reading a journal file from an offset to its acknowledged end, checking each line against the one before. */
import type { Entry } from '../../model/envelope.js';
import { open, type FileHandle } from 'node:fs/promises';
import { BadLine, checkFollows, parseLine, type Position } from './entry-lines.js';
import { StoreDamaged } from '../errors.js';
import type { Mark } from './marks.js';
import { readExactly } from './tail.js';

const CHUNK = 1024 * 1024;
const NEWLINE = 0x0a;

/** The entries between a mark and `end` (bytes), each with the offset behind its line. Throws StoreDamaged. */
export async function* readEntries(
  path: string,
  file: string,
  journal: string,
  from: Mark,
  end: number,
): AsyncGenerator<{ entry: Entry; offset: number }> {
  const handle = await open(path, 'r');
  try {
    let position: Position = from;
    let offset = from.offset;
    for await (const line of rawLines(handle, from.offset, end)) {
      const entry = checked(line, journal, position, file);
      position = entry;
      offset += line.length + 1;
      yield { entry, offset };
    }
    if (offset < end)
      throw new StoreDamaged(file, position.seq + 1, 'the file ends before its acknowledged end');
  } finally {
    await handle.close();
  }
}

function checked(line: Buffer, journal: string, position: Position, file: string): Entry {
  try {
    const { entry } = parseLine(line, journal);
    checkFollows(entry, position);
    return entry;
  } catch (error) {
    if (error instanceof BadLine) throw new StoreDamaged(file, position.seq + 1, `the line ${error.message}`);
    throw error;
  }
}

/** Lines without their newlines; the last may lack one. `onBytes` sees the bytes as they are read. */
export async function* rawLines(
  handle: FileHandle,
  from: number,
  end: number,
  onBytes?: (bytes: Buffer) => void,
): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for (let at = from; at < end;) {
    const bytes = await readExactly(handle, at, Math.min(CHUNK, end - at));
    if (bytes.length === 0) break;
    at += bytes.length;
    onBytes?.(bytes);
    let start = 0;
    for (let i = bytes.indexOf(NEWLINE); i >= 0; i = bytes.indexOf(NEWLINE, start)) {
      const piece = bytes.subarray(start, i);
      yield rest.length > 0 ? Buffer.concat([...rest, piece]) : piece;
      rest = [];
      start = i + 1;
    }
    if (start < bytes.length) rest.push(bytes.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
