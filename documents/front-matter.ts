/**
 * The front matter of a document file (contract A2): `key: value` lines between two lines of `---`.
 * It is read as the small part of YAML that such blocks use, because a YAML parser costs start-up time: plain and quoted
 * scalars, comments, and indented continuation lines. Keys that are not ours are left alone.
 */
import { positionOf, lineStarts } from '../model/quote.js';
import type { DocumentMeta } from '../model/document.js';
import { dateAdvice } from './date-advice.js';
import { isCalendarDate } from './dates.js';
import { UnreadableDocument } from './unreadable.js';

const KEYS = ['title', 'publisher', 'published', 'kind', 'url', 'author'] as const;
type Key = (typeof KEYS)[number];
const isKey = (word: string): word is Key => (KEYS as readonly string[]).includes(word);

/** Letters of a key of ours in another order: a slip. Any other key may be somebody else's ("authors", "publish"). */
const slipFor = (word: string): Key | undefined =>
  KEYS.find((key) => key !== word && letters(key) === letters(word));
const letters = (word: string): string => [...word].sort().join('');
const isOurs = (word: string): boolean => isKey(word) || slipFor(word) !== undefined;

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const FENCE = /^---[ \t]*$/;
const ENTRY = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/;

/** What the block says, and where the text proper begins. `bodyStart` is after a BOM where there is no block. */
export function readFrontMatter(text: string, name: string): { meta: DocumentMeta; bodyStart: number } {
  const meta: DocumentMeta = {
    title: null,
    publisher: null,
    published: null,
    kind: null,
    url: null,
    author: null,
  };
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const block = findBlock(text, from, name);
  if (!block) return { meta, bodyStart: from };
  const starts = lineStarts(text);
  const seen = new Set<Key>();
  for (const { key, value, at } of block.entries) {
    const line = positionOf(starts, at).line;
    if (!isKey(key)) {
      const meant = slipFor(key);
      if (meant)
        throw new UnreadableDocument(name, `"${key}" in the front matter: did you mean "${meant}"?`, line);
      continue;
    }
    if (seen.has(key))
      throw new UnreadableDocument(
        name,
        `"${key}" is given twice in the front matter; keep one of them`,
        line,
      );
    seen.add(key);
    const plain = unquote(value);
    if (key === 'published' && plain !== '' && !isCalendarDate(plain))
      throw new UnreadableDocument(name, `"published": ${dateAdvice(plain)}`, line);
    meta[key] = plain === '' ? null : plain;
  }
  return { meta, bodyStart: block.end };
}

interface Entry {
  key: string;
  value: string;
  at: number;
}

/** The lines between the fences. Null where the text merely opens with a rule of dashes. */
function findBlock(text: string, from: number, name: string): { entries: Entry[]; end: number } | null {
  const entries: Entry[] = [];
  let at = from;
  for (let index = 0; at < text.length; index++) {
    LINE.lastIndex = at;
    const match = LINE.exec(text);
    const line = match?.[1] ?? '';
    const next = at + (match?.[0].length ?? 0);
    if (index === 0 && !FENCE.test(line)) return null;
    if (index > 0 && FENCE.test(line))
      return entries.some((e) => isOurs(e.key)) ? { entries, end: next } : null;
    if (index > 0 && !addLine(entries, line, at)) break;
    if (next === at) break;
    at = next;
  }
  if (!entries.some((entry) => isOurs(entry.key))) return null;
  throw new UnreadableDocument(
    name,
    'the front matter that opens on line 1 is not closed; end it with a line of ---',
  );
}

/** Takes one line of the block; false where no front matter could hold it. */
function addLine(entries: Entry[], line: string, at: number): boolean {
  if (/^\s*(#.*)?$/.test(line)) return true;
  const last = entries.at(-1);
  if (/^(\s|- )/.test(line)) {
    if (!last) return false;
    last.value = /^[>|][+-]?$/.test(last.value) ? line.trim() : `${last.value} ${line.trim()}`.trim();
    return true;
  }
  const match = ENTRY.exec(line.trimEnd());
  if (!match) return false;
  entries.push({ key: match[1] ?? '', value: (match[2] ?? '').trim(), at });
  return true;
}

function unquote(value: string): string {
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  const double = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/.exec(value);
  if (double) {
    try {
      return String(JSON.parse(double[1] ?? '""'));
    } catch {
      return (double[1] ?? '').slice(1, -1);
    }
  }
  const plain = value.replace(/\s+#.*$/, '');
  return /^(null|~)$/.test(plain) ? '' : plain;
}
