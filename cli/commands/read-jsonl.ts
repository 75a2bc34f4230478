/** `gainsay read --jsonl`: one text a line in, one reading a line out (contract A5). */
import type { SourceDocument } from '../../model/document.js';
import { isCalendarDate } from '../../documents/dates.js';
import { readDocument } from '../../reading/read.js';
import { Failure } from '../failure.js';
import { printReading } from '../formats/reading-json.js';
import { eachJsonLine } from '../jsonl.js';

/** Prints a reading for each line. A line that is not as it should be is told on stderr, and the exit code is then 2. */
export async function readJsonl(file: string, published: string | null): Promise<number> {
  const bad = await eachJsonLine(file, '{"id", "text", "reference_date"?}', (row) => {
    const { id, source } = textOfRow(row, published);
    process.stdout.write(`${printReading(id, readDocument(source))}\n`);
  });
  return bad > 0 ? 2 : 0;
}

function textOfRow(
  { id, text, reference_date: date }: Record<string, unknown>,
  published: string | null,
): { id: string | number; source: SourceDocument } {
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Failure('"id" is missing; it is a text or a number');
  if (typeof text !== 'string') throw new Failure('"text" is missing; it is a text');
  const meta = { title: null, publisher: null, published, kind: null, url: null, author: null };
  if (date !== undefined && date !== null)
    return { id, source: sourceOf(text, { ...meta, published: referenceDate(date) }) };
  return { id, source: sourceOf(text, meta) };
}

const sourceOf = (text: string, meta: SourceDocument['meta']): SourceDocument => ({
  text,
  bodyStart: text.startsWith('\uFEFF') ? 1 : 0,
  meta,
});

/** A date, or the date of a date with a time: a text is read by the day. */
function referenceDate(value: unknown): string {
  const day = typeof value === 'string' ? value.replace(/T.*$/, '') : '';
  if (isCalendarDate(day)) return day;
  throw new Failure(`"reference_date" is ${JSON.stringify(value)}, not a date (YYYY-MM-DD)`);
}
