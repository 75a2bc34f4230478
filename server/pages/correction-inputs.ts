/** What a form that corrects a claim asks for, and how it is asked. */

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
