/** Copies of what was read, and whether they are still what they were: some times as fast as Node's own, which know more than JSON. */

/** A copy of plain objects, lists and values. What stands in two places of it, as a term may, is one thing in the copy too. */
export const copyOf = <T>(value: T): T => copied(value, new Map());

function copied<T>(value: T, known: Map<unknown, unknown>): T {
  if (typeof value !== 'object' || value === null) return value;
  const met = known.get(value);
  if (met !== undefined) return met as T;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    known.set(value, list);
    for (const one of value as readonly unknown[]) list.push(copied(one, known));
    return list as T;
  }
  const copy = { ...value };
  known.set(value, copy);
  for (const key in copy) copy[key] = copied(copy[key], known);
  return copy;
}

/** True where both are alike in every part; a key that is there without a value is not one that is missing. */
export function sameAs(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isCompound(a) || !isCompound(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameAs(a[key], b[key]))
  );
}

const isCompound = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
