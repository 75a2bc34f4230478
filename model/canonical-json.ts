/**
 * JSON in the canonical form of RFC 8785 (JCS), for hashing.
 * ECMAScript's own number and string forms are the ones that the RFC asks for; what is left is the order of the keys
 * (by UTF-16 code units, as `Array.prototype.sort` does) and refusing what has no JSON form.
 */

const MAX_DEPTH = 64;

/** The canonical text of a JSON value. Throws a TypeError for NaN, infinities, lone surrogates, undefined, functions and nesting beyond 64. */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH)
    throw new TypeError(`a value nested deeper than ${MAX_DEPTH} levels cannot be recorded`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is not a JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${text(key)}:${write(member, depth + 1)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`a ${typeof value} has no JSON form`);
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('a text with a lone surrogate has no JSON form');
  return JSON.stringify(value);
}
