/** What a form that corrects a claim asks for, and how it is asked. */
import { Refused } from '../../review/errors.js';

export interface Input {
  id: string;
  label: string;
  value: string;
  /** Choices; null for free text. */
  options: { value: string; text: string }[] | null;
  long: boolean;
}

/** One thing to fill in: a speaker, a quantity, or the whole field. */
export interface InputGroup {
  legend: string;
  inputs: Input[];
  /** True for the blank one of a list that has some already. */
  more: boolean;
}

/** The value of an input, "" where it is empty. */
export type Get = (id: string) => string;

/** A field of a claim: what is asked, and the value that the answers make. An empty part is null; whether it fits the desk says. */
export interface FieldForm<T> {
  inputs: (item: T) => InputGroup[];
  value: (item: T, get: Get) => unknown;
}

/** Speakers, quantities and times have at most so many. */
const MOST = 6;

export const free = (id: string, label: string, value: unknown): Input => ({
  id,
  label,
  value: value === null || value === undefined ? '' : String(value as string | number),
  options: null,
  long: false,
});

export const choice = (
  id: string,
  label: string,
  value: string,
  options: readonly string[],
  empty?: string,
): Input => ({
  id,
  label,
  value,
  options: [
    ...(empty === undefined ? [] : [{ value: '', text: empty }]),
    ...options.map((text) => ({ value: text, text })),
  ],
  long: false,
});

const WRITTEN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 15 });

/** A number to be corrected, as it is read back: "21,400,000". */
export const written = (n: number | null | undefined): string =>
  n === null || n === undefined ? '' : WRITTEN.format(n);

/** A number as people write one; null where there is none. */
export function numberIn(get: Get, id: string): number | null {
  const text = get(id);
  if (text === '') return null;
  const number = Number(text.replaceAll(',', ''));
  if (Number.isFinite(number)) return number;
  throw new Refused(
    'invalid',
    `"${text.slice(0, 80)}" is not a number: write it in digits, as 1,250 or 12.5`,
    id,
  );
}

/** The input that the desk means by a path: "times.0.earliest" is "earliest-0", "event.subject" is "subject". */
export function inputAt(path: string): string {
  const [field = '', part, last] = path.split('.');
  if (last !== undefined) return `${last}-${part}`;
  return part === undefined ? field : /^\d+$/.test(part) ? `text-${part}` : part;
}

/** The whole field is one group. */
export const oneGroup = (...inputs: Input[]): InputGroup[] => [{ legend: '', inputs, more: false }];

/** The ones that are there, and a blank one. */
export function groupsOf<T>(
  items: readonly T[],
  name: string,
  make: (item: T | undefined, i: number) => Input[],
): InputGroup[] {
  const groups = items
    .slice(0, MOST)
    .map((item, i) => ({ legend: `${name} ${i + 1}`, inputs: make(item, i), more: false }));
  if (items.length < MOST) {
    const more = items.length > 0;
    const legend = more ? `Add a ${name.toLowerCase()}` : name;
    groups.push({ legend, inputs: make(undefined, items.length), more });
  }
  return groups;
}

/** The items that are filled in: one whose `sign` is empty is taken away. */
export function itemsOf(known: number, filled: (i: number) => boolean): number[] {
  return Array.from({ length: Math.min(known + 1, MOST) }, (_, i) => i).filter(filled);
}
