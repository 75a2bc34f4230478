/** Files → documents of a case. One that cannot be read is an error beside the others, which are still checked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceDocument } from '../model/document.js';
import { sha256 } from '../model/hash.js';
import { decodeDocument } from '../documents/decode.js';
import { UnreadableDocument } from '../documents/unreadable.js';
import { plainReason } from './failure.js';

export interface LoadedDocument {
  /** As given on the command line. */
  path: string;
  /** Of the file's bytes, in hex. */
  sha256: string;
  source: SourceDocument;
}

export interface FileError {
  path: string;
  message: string;
}

/** A document from bytes. `published` dates it where it names no date. Throws UnreadableDocument. */
export function documentOf(bytes: Uint8Array, path: string, published: string | null): LoadedDocument {
  const source = decodeDocument(bytes, path);
  const meta = { ...source.meta, published: source.meta.published ?? published };
  return { path, sha256: sha256(bytes), source: { ...source, meta } };
}

/** The document in a file, or why there is none. */
export function loadDocument(
  path: string,
  cwd: string,
  published: string | null,
): LoadedDocument | FileError {
  try {
    return documentOf(readFileSync(resolve(cwd, path)), path, published);
  } catch (error) {
    if (error instanceof UnreadableDocument) return { path, message: error.message };
    return { path, message: `${path}: ${plainReason(error)}` };
  }
}
