/** Checking one journal from its raw lines, without trusting anything that the store remembers. */
import { canonicalJson } from '../../model/canonical-json.js';
import { envelopeSchema, type Entry } from '../../model/envelope.js';
import { blobsOf, erasedBy } from '../entry-blobs.js';
import { StoreDamaged } from '../errors.js';
import type { RawLine } from './source.js';
import { BadLine, checkFollows, parseLine, type Position } from '../journals/entry-lines.js';

/** What a journal says about the rest of the store. */
export interface JournalFacts {
  journal: string;
  end: Position;
  /** Hashes of all entries, by seq - 1. */
  hashes: string[];
  /** The desk's heads that entries name, each with the first entry that does. */
  deskHeads: Map<string, number>;
  /** Blobs that entries rest on, each with the first entry that does, and those that were erased by an entry. */
  blobs: Map<string, number>;
  erased: Set<string>;
  /** Public keys that sign checkpoints, and journals taken over from elsewhere with the entries they had then (desk only). */
  keys: string[];
  imported: Map<string, number>;
  notices: string[];
  /** The first line that is not right: nothing after it was looked at. */
  bad: { seq: number; what: string } | null;
}

const CUT_SHORT =
  'is cut short: if the machine stopped while it was written, nobody was told that it is kept, and the next start puts it aside';

/** Reads the lines (without newlines) up to the first that is not right. */
export async function verifyJournal(
  journal: string,
  lines: AsyncIterable<RawLine>,
  storeIsOpen: boolean,
): Promise<JournalFacts> {
  const facts: JournalFacts = {
    journal,
    end: { seq: 0, hash: null },
    hashes: [],
    deskHeads: new Map(),
    blobs: new Map(),
    erased: new Set(),
    keys: [],
    imported: new Map(),
    notices: [],
    bad: null,
  };
  try {
    await readUpToBad(facts, lines, storeIsOpen);
  } catch (error) {
    if (error instanceof BadLine) facts.bad = { seq: facts.end.seq + 1, what: `the line ${error.message}` };
    // A database has no lines; its store looks at the entries itself while it reads them.
    else if (error instanceof StoreDamaged)
      facts.bad = { seq: error.line ?? facts.end.seq + 1, what: error.what };
    else throw error;
  }
  return facts;
}

async function readUpToBad(
  facts: JournalFacts,
  lines: AsyncIterable<RawLine>,
  storeIsOpen: boolean,
): Promise<void> {
  let before: Entry | null = null;
  let inGroup = false;
  for await (const { bytes, finished } of lines) {
    if (!finished && storeIsOpen) return;
    if (!finished) throw new BadLine(CUT_SHORT);
    const { entry, follows, more } = strictLine(bytes, facts.journal);
    checkFollows(entry, facts.end);
    if (follows !== inGroup) throw new BadLine('has lost a neighbour that was written with it');
    inGroup = more;
    collect(facts, entry, before);
    before = entry;
  }
  if (inGroup && !storeIsOpen) throw new BadLine('is missing, which was written with the last');
}

/** A line as the store writes it, to the byte: canonical, with nothing that the envelope does not know. */
function strictLine(line: Buffer, journal: string): ReturnType<typeof parseLine> {
  const parsed = parseLine(line, journal);
  const body = line.toString('utf8', parsed.follows ? 1 : 0, parsed.more ? line.length - 1 : line.length);
  if (!envelopeSchema.safeParse(parsed.entry).success) throw new BadLine('is not an entry of this program');
  if (canonicalOrNull(parsed.entry) !== body) throw new BadLine('is not in canonical form');
  return parsed;
}

function canonicalOrNull(entry: Entry): string | null {
  try {
    return canonicalJson(entry);
  } catch {
    return null;
  }
}

function collect(facts: JournalFacts, entry: Entry, before: Entry | null): void {
  const { seq, data } = entry;
  facts.end = { seq, hash: entry.hash };
  facts.hashes.push(entry.hash);
  if (entry.desk !== null && !facts.deskHeads.has(entry.desk)) facts.deskHeads.set(entry.desk, seq);
  if (before && entry.at < before.at)
    facts.notices.push(
      `${entry.journal} entry ${seq}: the clock had run backwards, from ${before.at} to ${entry.at}; the order of entries is their number`,
    );
  for (const hash of blobsOf(entry)) if (!facts.blobs.has(hash)) facts.blobs.set(hash, seq);
  for (const hash of erasedBy(entry)) facts.erased.add(hash);
  if (entry.type === 'key.added') facts.keys.push(String(data['publicKey']));
  if (entry.type === 'case.imported') facts.imported.set(String(data['journal']), Number(data['entries']));
}
