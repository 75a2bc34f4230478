/** Bytes of a plain-text file → a document (contract A2). Offsets are into the text as decoded: front matter, CRLF and BOM included. */
import type { SourceDocument } from '../model/document.js';
import { otherFormat } from './formats.js';
import { readFrontMatter } from './front-matter.js';
import { UnreadableDocument } from './unreadable.js';

/** The largest file that is read: a longer one is most often a mistake, and would hold up everything else. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Decodes UTF-8 text with optional front matter. `name` is what error messages call the file.
 * Throws UnreadableDocument for an empty, binary, non-UTF-8 or too large file, a known other format, and a bad date.
 */
export function decodeDocument(bytes: Uint8Array, name: string): SourceDocument {
  if (bytes.length === 0)
    throw new UnreadableDocument(name, 'the file is empty; give a file with text in it');
  const other = otherFormat(bytes, name);
  if (other)
    throw new UnreadableDocument(name, `this is ${other.name}, and only plain text is read; ${other.wayOut}`);
  if (bytes.length > MAX_BYTES)
    throw new UnreadableDocument(
      name,
      `the file has ${(bytes.length / 2 ** 20).toFixed(1)} MB and at most 16 MB are read; split it`,
    );
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new UnreadableDocument(
      name,
      `this is a binary file (byte ${zero + 1} is zero); give plain text in UTF-8`,
    );
  const text = decodeUtf8(bytes, name);
  const { meta, bodyStart } = readFrontMatter(text, name);
  if (text.slice(bodyStart).trim() === '')
    throw new UnreadableDocument(
      name,
      bodyStart > 1 ? 'there is no text after the front matter' : 'there is no text in the file',
    );
  return { text, bodyStart, meta };
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableDocument(
      name,
      'the file is not UTF-8 (something here is no character of it); save it as UTF-8',
      firstBadLine(bytes),
    );
  }
}

/** One-based line of the first bytes that UTF-8 cannot hold: a byte of 10 always ends a line, whatever stands around it. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return 1;
}
