/** What a writer (bench/store/writer.ts) was told is done, compared with what is there afterwards. */
import { openFileStore } from '../../../claims-db/embedded/files.js';
import { verifySource } from '../../../claims-db/verify/verify.js';
import { folderSource } from '../../../claims-db/verify/source.js';
import { basename, join } from 'node:path';
import { all, rowsInEntries } from '../entries.js';

export const WRITER = join(import.meta.dirname, '../../../bench/store/writer.js');

/** Opens the folder as the next process would, and gives every acknowledged thing that is lost and all that does not verify. */
export async function whatIsLost(folder: string, output: string): Promise<string[]> {
  const lost: string[] = [];
  const db = await openFileStore(folder, { rowsOf: rowsInEntries });
  const hashes = new Map<string, string>();
  for (const { journal } of await db.heads())
    for (const one of await all(db.read(journal, 0))) hashes.set(`${journal} ${one.seq}`, one.hash);
  for (const line of output.split('\n')) {
    const [kind, first = '', seq = '', hash = ''] = line.split(' ');
    if (kind === 'entry' && hash.length === 64 && hashes.get(`${first} ${seq}`) !== hash)
      lost.push(`lost ${line}`);
    if (kind === 'blob' && first.length === 64 && !(await db.getBlob(first))) lost.push(`lost ${line}`);
  }
  if (db.readOnlyReason() !== null) lost.push(`read-only: ${db.readOnlyReason()}`);
  await db.close();
  const { problems } = await verifySource(folderSource(folder));
  return [...lost, ...problems.map(({ file, seq, what }) => `${file} entry ${seq}: ${what}`)];
}

/** Documents by the names of their files that no case holds. */
export async function missingDocuments(folder: string, names: readonly string[]): Promise<string[]> {
  const db = await openFileStore(folder, { rowsOf: rowsInEntries });
  const held = new Set<string>();
  for (const { journal } of await db.heads())
    for await (const one of db.read(journal, 0))
      if (one.type === 'document.added') held.add(basename(String(one.data['name'])));
  await db.close();
  return names.filter((name) => !held.has(name)).map((name) => `lost ${name}`);
}
