/**
 * Copying a whole desk from one store to another: from files to PostgreSQL, or back. Entries go over as they are, to the byte,
 * so that every hash, signature and checkpoint stays good; the copy is verified before it counts.
 */
import type { Entry } from '../../model/envelope.js';
import type { ClaimsDb, Head, IndexRow } from '../contract.js';
import { blobsOf } from '../entry-blobs.js';
import { storeSource } from '../verify/source.js';
import { verifySource, type VerifyReport } from '../verify/verify.js';

interface CopyOptions {
  rowsOf: (journal: string, entries: AsyncIterable<Entry>) => Promise<IndexRow[]>;
  onProgress?: (done: number, total: number) => void;
}

/** The stores cannot be copied; nothing in the source was changed. */
export class BadCopy extends Error {}

/**
 * Copies journals, texts and private values (not sessions: people sign in again). A copy that was cut short is taken up again.
 * Throws BadCopy where the target has other entries, where the source was written to meanwhile, or where the copy does not verify.
 */
export async function copyStore(
  from: ClaimsDb,
  to: ClaimsDb,
  { rowsOf, onProgress }: CopyOptions,
): Promise<VerifyReport> {
  const heads = await from.heads();
  if (heads.length === 0) throw new BadCopy('there is nothing to copy: the desk has no entry');
  const present = new Map((await to.heads()).map((head) => [head.journal, head]));
  refuseOther(heads, present);
  for await (const { key, value } of from.privateValues()) await to.setPrivate(key, value);
  // The desk's journal last: a copy that was cut short has none, and no server takes it for a desk.
  const order = [...heads].sort((a, b) => Number(a.journal === 'desk') - Number(b.journal === 'desk'));
  for (const [i, head] of order.entries()) {
    await copyJournal(from, to, head, present.has(head.journal), rowsOf);
    onProgress?.(i + 1, order.length);
  }
  const [before, after, there] = [heads, await from.heads(), await to.heads()].map(textOf);
  if (before !== after)
    throw new BadCopy('the desk was written to while it was copied: stop its servers first');
  const report = await verifySource(storeSource(to));
  const [first] = report.problems;
  if (first) throw new BadCopy(`the copy does not verify: ${first.file} entry ${first.seq}: ${first.what}`);
  if (before !== there)
    throw new BadCopy('the copy does not end where the desk ends: copy into an empty place');
  return report;
}

const textOf = (heads: readonly Head[]): string =>
  heads
    .map(({ journal, seq, hash }) => `${journal} ${seq} ${hash}`)
    .sort()
    .join('\n');

function refuseOther(heads: readonly Head[], present: ReadonlyMap<string, Head>): void {
  const known = new Map(heads.map((head) => [head.journal, head.hash]));
  for (const { journal, hash } of present.values())
    if (known.get(journal) !== hash)
      throw new BadCopy(`there is a journal ${journal} with other entries already: copy into an empty place`);
}

async function copyJournal(
  from: ClaimsDb,
  to: ClaimsDb,
  { journal, seq }: Head,
  isThere: boolean,
  rowsOf: CopyOptions['rowsOf'],
): Promise<void> {
  const entries: Entry[] = [];
  for await (const entry of from.read(journal, 0)) if (entry.seq <= seq) entries.push(entry);
  for (const hash of new Set(entries.flatMap(blobsOf))) {
    const bytes = await from.getBlob(hash);
    if (bytes) await to.putBlob(bytes);
  }
  if (!isThere) await to.adopt(journal, entries, await rowsOf(journal, asAsync(entries)));
}

async function* asAsync(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}
