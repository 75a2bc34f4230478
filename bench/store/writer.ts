/**
 * A process that writes to a store without pause and says on standard output what was acknowledged. Used by the tests of
 * faults and locks, which kill it, fail its system calls, and look at what is left.
 *   node dist/bench/store/writer.js FOLDER ROUNDS
 */
import { StoreUnavailable, type ClaimsDb } from '../../claims-db/contract.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import type { NewEntry } from '../../model/envelope.js';
import { writeSync } from 'node:fs';

const [folder = '', rounds = '100'] = process.argv.slice(2);
const actor = { id: 'w', name: 'Writer', role: 'system', via: 'system' } as const;
const note = (type: string, data: Record<string, unknown>): NewEntry => ({
  at: new Date().toISOString(),
  actor,
  type,
  data,
  desk: null,
});
const say = (what: string): void => void writeSync(1, `${what}\n`);

async function openStore(): Promise<ClaimsDb> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openFileStore(folder, { rowsOf: () => Promise.resolve([]), idleMs: 1 });
    } catch (error) {
      if ((error as Error).name === 'StoreLocked' || attempt === 20) throw error;
      say(`fault ${String(error)}`);
    }
  }
}

async function oneRound(db: ClaimsDb, round: number): Promise<void> {
  const journal = `case-${round % 3}`;
  const seq = (await db.head(journal))?.seq ?? 0;
  const text = `round ${round} `.repeat(1 + (round % 60));
  const data: Record<string, unknown> = { text };
  if (round % 5 === 0) {
    data['text'] = await db.putBlob(Buffer.from(text));
    say(`blob ${String(data['text'])}`);
  }
  const first = note(round % 5 === 0 ? 'document.added' : 'comment.made', data);
  const written = await Promise.all([
    db.append(journal, seq, [first]),
    db.append(journal, seq + 1, [note('comment.made', { text }), note('comment.made', { round })]),
  ]);
  for (const entry of written.flat()) say(`entry ${journal} ${entry.seq} ${entry.hash}`);
  if (round % 7 === 0) await db.saveSnapshot(journal, 'v1', seq + 3, { round });
}

let db = await openStore();
say('ready');
for (let round = 0; round < Number(rounds); round++) {
  try {
    await oneRound(db, round);
  } catch (error) {
    say(`fault ${String(error)}`);
    if (!(error instanceof StoreUnavailable && error.retryAfter !== null)) {
      await db.close().catch((second: unknown) => say(`fault ${String(second)}`));
      db = await openStore();
    }
  }
}
await db.close();
say('done');
