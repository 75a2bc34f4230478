/** Inputs of the command line → documents, with an error for each that could not be read. */
import { UnreadableDocument } from '../documents/unreadable.js';
import { Failure } from './failure.js';
import { findFiles } from './find-files.js';
import type { Ignored } from './ignore-file.js';
import { documentOf, loadDocument, type FileError, type LoadedDocument } from './load-documents.js';
import { readStdin } from './stdin.js';

interface Gathered {
  documents: LoadedDocument[];
  errors: FileError[];
  /** Documents in formats that are not read, met in a folder. */
  leftOut: string[];
}

export interface GatherOptions {
  cwd: string;
  published: string | null;
  ignored: Ignored;
  /** What standard input is called, null where it is not read. */
  stdin: string | null;
}

/** Reads everything that was asked for. Throws Failure where nothing was. */
export async function gather(inputs: readonly string[], options: GatherOptions): Promise<Gathered> {
  const { cwd, published, ignored, stdin } = options;
  if (inputs.length === 0 && stdin === null)
    throw new Failure('no file given; name a file, a folder or a glob, or read --stdin');
  const { files, errors, leftOut } = findFiles(inputs, cwd, ignored);
  const documents: LoadedDocument[] = [];
  for (const file of files) {
    const loaded = loadDocument(file, cwd, published);
    if ('message' in loaded) errors.push(loaded);
    else documents.push(loaded);
  }
  if (stdin !== null) await takeStdin(stdin, published, documents, errors);
  return { documents, errors, leftOut };
}

async function takeStdin(
  path: string,
  published: string | null,
  documents: LoadedDocument[],
  errors: FileError[],
): Promise<void> {
  try {
    documents.push(documentOf(await readStdin('--stdin'), path, published));
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    errors.push({ path, message: error.message });
  }
}
