/** `gainsay read --jsonl`: one text a line in, one reading a line out (contract A5). */
import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../../model/document.js';
import { isCalendarDate } from '../../documents/dates.js';
import { readDocument } from '../../reading/read.js';
import { Failure, plainReason } from '../failure.js';
import { printReading } from '../formats/reading-json.js';
import { printable } from '../printable.js';

/** Prints a reading for each line. A line that is not as it should be is told on stderr, and the exit code is then 2. */
export function readJsonl(file: string, published: string | null): number {
  let bad = 0;
  let number = 0;
  for (const line of load(file).split(/\r?\n/)) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, source } = textOfLine(line, published);
      process.stdout.write(`${printReading(id, readDocument(source))}\n`);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      bad++;
      process.stderr.write(`gainsay: ${printable(`${file} line ${number}: ${error.message}`)}\n`);
    }
  }
  return bad > 0 ? 2 : 0;
}

function load(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Failure(`${file}: ${plainReason(error)}`);
  }
}

function textOfLine(line: string, published: string | null): { id: string; source: SourceDocument } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Failure('this is not JSON; each line is {"id", "text", "reference_date"?}');
  }
  const { id, text, reference_date: date } = (row ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Failure('"id" is missing; it is a text or a number');
  if (typeof text !== 'string') throw new Failure('"text" is missing; it is a text');
  const meta = { title: null, publisher: null, published, kind: null, url: null, author: null };
  if (date !== undefined && date !== null) meta.published = referenceDate(date);
  return { id: String(id), source: { text, bodyStart: text.startsWith('\uFEFF') ? 1 : 0, meta } };
}

/** A date, or the date of a date with a time: a text is read by the day. */
function referenceDate(value: unknown): string {
  const day = typeof value === 'string' ? value.replace(/T.*$/, '') : '';
  if (isCalendarDate(day)) return day;
  throw new Failure(`"reference_date" is ${JSON.stringify(value)}, not a date (YYYY-MM-DD)`);
}
