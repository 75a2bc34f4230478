/** Copies of what was read, and whether they are still what they were: some ten times as fast as Node's own, which know more than JSON. */

/** A copy of plain objects, lists and values, each part of its own. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy = { ...value };
  for (const key in copy) copy[key] = copyOf(copy[key]);
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
