/** `gainsay read`: how a text was read. */
import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../../model/document.js';
import { decodeDocument } from '../../documents/decode.js';
import { UnreadableDocument } from '../../documents/unreadable.js';
import { readDocument } from '../../reading/read.js';
import { Failure, plainReason } from '../failure.js';
import { dateOption } from '../options.js';
import { printReading } from '../formats/reading-json.js';
import { readingForPeople } from '../formats/reading-stylish.js';
import { terminalOf } from '../terminal.js';
import { readStdin } from '../stdin.js';
import { readJsonl } from './read-jsonl.js';

export interface ReadOptions {
  format: 'stylish' | 'json';
  jsonl?: string;
  published?: string;
}

/** Prints the reading of one file, or of each line of a JSONL file. Resolves with the exit code. */
export async function runRead(file: string | undefined, options: ReadOptions): Promise<number> {
  const published = dateOption('--published', options.published);
  if (options.jsonl !== undefined) {
    if (file !== undefined) throw new Failure('give either FILE or --jsonl, not both');
    if (options.format !== 'json') throw new Failure('--jsonl prints JSON only; add --format json');
    return readJsonl(options.jsonl, published);
  }
  if (file === undefined) throw new Failure('no file given; see "gainsay read --help"');
  const source = await load(file);
  const dated = { ...source, meta: { ...source.meta, published: source.meta.published ?? published } };
  const reading = readDocument(dated);
  process.stdout.write(
    options.format === 'json'
      ? `${printReading(file, reading)}\n`
      : readingForPeople(file, dated.text, reading, terminalOf(process.stdout)),
  );
  return 0;
}

async function load(file: string): Promise<SourceDocument> {
  try {
    return decodeDocument(
      file === '-' ? await readStdin('-') : readFileSync(file),
      file === '-' ? '(standard input)' : file,
    );
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof UnreadableDocument) throw new Failure(error.message);
    throw new Failure(`${file}: ${plainReason(error)}`);
  }
}
