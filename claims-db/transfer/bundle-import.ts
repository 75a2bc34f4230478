/** Taking over a case from a bundle: verified first, then its texts, its journal, and a note of it in the desk's journal. */
import type { Actor, Entry } from '../../model/envelope.js';
import { readFile } from 'node:fs/promises';
import { BadBundle, bundleEntries, bundleSource, readBundle, type Bundle } from './bundle.js';
import type { ClaimsDb, IndexRow } from '../contract.js';
import { sha256 } from '../../model/hash.js';
import { verifySource } from '../verify/verify.js';

interface ImportOptions {
  actor: Actor;
  clock: () => Date;
  rowsOf: (journal: string, entries: AsyncIterable<Entry>) => Promise<IndexRow[]>;
}

/**
 * Imports a bundle under the name that its journal has. The same bundle again changes nothing. Throws BadBundle where it
 * does not verify, or where another case of that name, or the same with other entries, is here already.
 */
export async function importBundle(
  db: ClaimsDb,
  file: string,
  options: ImportOptions,
): Promise<{ journal: string; entries: number; wasHere: boolean }> {
  const bundle = await readBundle(file);
  await refuseBad(bundle);
  const entries = bundleEntries(bundle);
  const { journal } = bundle;
  const last = entries[entries.length - 1];
  if (!last) throw new BadBundle(file, 'holds no entries');
  const head = await db.head(journal);
  if (head && head.hash !== last.hash)
    throw new BadBundle(
      file,
      `holds ${journal}, which is here already with other entries: open that case instead`,
    );
  for (const bytes of bundle.texts.values()) await db.putBlob(bytes);
  if (!head) await db.adopt(journal, entries, await options.rowsOf(journal, asAsync(entries)));
  await recordImport(db, options, last, sha256(await readFile(file)));
  return { journal, entries: entries.length, wasHere: head !== null };
}

async function refuseBad(bundle: Bundle): Promise<void> {
  const { checkpoint, keys } = bundle;
  const report = await verifySource(bundleSource(bundle), checkpoint === null ? {} : { checkpoint, keys });
  const [first] = report.problems;
  if (first)
    throw new BadBundle(
      bundle.file,
      `does not verify: ${first.seq === null ? '' : `entry ${first.seq} `}${first.what}`,
    );
}

/** The entry that says where the case came from; made once, also where a crash came between the journal and it. */
async function recordImport(
  db: ClaimsDb,
  { actor, clock }: ImportOptions,
  last: Entry,
  bundle: string,
): Promise<void> {
  let desk: Entry | null = null;
  for await (const entry of db.read('desk', 0)) {
    if (entry.type === 'case.imported' && entry.data['journal'] === last.journal) return;
    desk = entry;
  }
  const data = { journal: last.journal, entries: last.seq, head: last.hash, bundle };
  const entry = { at: clock().toISOString(), actor, type: 'case.imported', data, desk: desk?.hash ?? null };
  await db.append('desk', desk?.seq ?? 0, [entry]);
}

async function* asAsync(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}
