/**
 * Measures quantities and times on public sets: `node dist/bench/reading/quantities-and-times.js FOLDER`, where FOLDER holds
 * `time/*.jsonl` and `quantity/*.jsonl` with lines `{id, text, reference_date, expected: [{text, start, end, value}]}`.
 * Prints precision, recall and F1 on every odd line (looked at during development), every even line, and all of them.
 * A value is right where the TIMEX3 value, or the number, is equal and the spans overlap (by value alone where a set has no spans).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quantity, Time } from '../../model/claim.js';
import { findQuantities } from '../../reading/quantities/quantities.js';
import { findTimes } from '../../reading/times/times.js';
import { tokenise } from '../../reading/text/tokens.js';

type Value =
  string | number | null | { min?: number | null; max?: number | null; start?: string; end?: string };
interface Expected {
  start: number | null;
  end: number | null;
  value: Value;
}
interface Row {
  id: string;
  text: string;
  reference_date: string | null;
  expected: Expected[];
}
interface Tally {
  right: number;
  got: number;
  want: number;
}

const overlaps = (one: Quantity | Time, e: Expected): boolean =>
  e.start === null || e.end === null || (one.start < e.end && e.start < one.end);

function timeIsRight(time: Time, { value }: Expected): boolean {
  if (typeof value === 'string') return time.timex === value || (time.alternatives ?? []).includes(value);
  if (value === null || typeof value !== 'object' || !value.start) return false;
  return time.earliest === value.start.slice(0, 10) && (!value.end || time.latest === value.end.slice(0, 10));
}

const near = (a: number | null, b: number | null | undefined): boolean =>
  a !== null && b != null && Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 1e-6);

function quantityIsRight(quantity: Quantity, { value }: Expected): boolean {
  if (value !== null && typeof value === 'object')
    return (
      (value.min == null || near(quantity.min, value.min)) &&
      (value.max == null || near(quantity.max, value.max))
    );
  const number = typeof value === 'string' ? Number(value.replace(/[,%]/g, '')) : value;
  return near(quantity.value, number) || near(quantity.min, number) || near(quantity.max, number);
}

function count<T extends Quantity | Time>(
  tally: Tally,
  found: readonly T[],
  expected: readonly Expected[],
  isRight: (one: T, e: Expected) => boolean,
): void {
  const free = [...expected];
  tally.got += found.length;
  tally.want += expected.length;
  for (const one of found) {
    const at = free.findIndex((e) => overlaps(one, e) && isRight(one, e));
    if (at < 0) continue;
    free.splice(at, 1);
    tally.right++;
  }
}

function percentages({ right, got, want }: Tally): string {
  const [p, r] = [got ? right / got : 1, want ? right / want : 1];
  const f1 = p + r ? (2 * p * r) / (p + r) : 0;
  return `P ${(p * 100).toFixed(1)} R ${(r * 100).toFixed(1)} F1 ${(f1 * 100).toFixed(1)}`;
}

function measure(rows: readonly Row[], kind: 'time' | 'quantity'): string {
  const spans: Tally = { right: 0, got: 0, want: 0 };
  const values: Tally = { right: 0, got: 0, want: 0 };
  for (const row of rows) {
    const text = tokenise(row.text);
    if (kind === 'quantity') count(values, findQuantities(text), row.expected, quantityIsRight);
    else {
      const times = findTimes(text, row.reference_date?.slice(0, 10) ?? null);
      count(spans, times, row.expected, () => true);
      count(values, times, row.expected, timeIsRight);
    }
  }
  return `${kind === 'time' ? `span ${percentages(spans)} | ` : ''}value ${percentages(values)}`;
}

const folder = process.argv[2];
if (!folder)
  throw new Error(
    'Name the folder with time/ and quantity/: node dist/bench/reading/quantities-and-times.js FOLDER',
  );
for (const kind of ['time', 'quantity'] as const) {
  for (const file of readdirSync(join(folder, kind)).filter((name) => name.endsWith('.jsonl'))) {
    const lines = readFileSync(join(folder, kind, file), 'utf8')
      .split('\n')
      .filter(Boolean);
    const rows = lines.map((line) => JSON.parse(line) as Row);
    console.log(
      `${file} odd lines:  ${measure(
        rows.filter((_, i) => i % 2 === 0),
        kind,
      )}`,
    );
    console.log(
      `${file} even lines: ${measure(
        rows.filter((_, i) => i % 2 === 1),
        kind,
      )}`,
    );
    console.log(`${file} all:        ${measure(rows, kind)}`);
  }
}
