/**
 * JSON in the canonical form of RFC 8785 (JCS), for hashing.
 * ECMAScript's own number and string forms are the ones that the RFC asks for; what is left is the order of the keys
 * (by UTF-16 code units, as `Array.prototype.sort` does) and refusing what has no JSON form.
 */

const MAX_DEPTH = 64;

/**
 * The canonical text of a JSON value. Members that are undefined are left out, as JSON.stringify does. Throws a TypeError
 * for NaN, infinities, lone surrogates, holes in arrays, functions, objects that are not plain (a Date, a Map) and nesting beyond 64.
 * `depth` is the number of levels around a value that becomes part of another.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  return write(value, depth);
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is not a JSON number`);
    return JSON.stringify(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no JSON form`);
  if (depth >= MAX_DEPTH)
    throw new TypeError(`a value nested deeper than ${MAX_DEPTH} levels cannot be recorded`);
  return Array.isArray(value) ? array(value, depth + 1) : object(value as Record<string, unknown>, depth + 1);
}

function array(items: readonly unknown[], depth: number): string {
  let out = '[';
  for (let i = 0; i < items.length; i++) out += (i === 0 ? '' : ',') + write(items[i], depth);
  return `${out}]`;
}

function object(value: Record<string, unknown>, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`a ${value.constructor.name} is not plain JSON: turn it into text or numbers first`);
  let out = '{';
  const keys = Object.keys(value);
  if (keys.length > 1) keys.sort();
  for (const key of keys) {
    const member = value[key];
    if (member === undefined) continue;
    out += `${out === '{' ? '' : ','}${text(key)}:${write(member, depth)}`;
  }
  return `${out}}`;
}

/** Texts that JSON writes as they are: most of all keys and short values, and much faster than asking for each. */
const PLAIN = /^[ !#-[\]-~]*$/;

function text(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new TypeError('a text with a lone surrogate has no JSON form');
  return JSON.stringify(value);
}
