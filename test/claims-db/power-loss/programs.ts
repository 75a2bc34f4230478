/** The programs that lose power, and what must hold afterwards: our store, and lowdb's own adapter for comparison. */
import type { ClaimsDb } from '../../../claims-db/contract.js';
import { openFileStore } from '../../../claims-db/embedded/files.js';
import { verifySource } from '../../../claims-db/verify/verify.js';
import { folderSource } from '../../../claims-db/verify/source.js';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, caseRow, claimRow, entry, rowsInEntries } from '../entries.js';
import type { Random } from '../tampering.js';
import { crashState, materialise } from './crash-states.js';
import { record, type Recording } from './recorded-disk.js';

/** Appends alone and in groups, to new and old journals, with texts, snapshots and the index in between. */
export async function recordStore(folder: string): Promise<Recording> {
  mkdirSync(folder, { recursive: true });
  const db = await openFileStore(folder, { rowsOf: rowsInEntries, idleMs: 1 });
  await db.append('desk', 0, [entry('person.invited')]);
  const recording = await record(folder, async (acknowledge) => {
    const work = Array.from({ length: 5 }, (_, i) => oneCase(db, `case-${i}`, acknowledge));
    await Promise.all(work);
  });
  await db.close();
  return recording;
}

async function oneCase(db: ClaimsDb, name: string, acknowledge: (what: string) => void): Promise<void> {
  let seq = 0;
  for (let round = 0; round < 4; round++) {
    const text = await db.putBlob(Buffer.from(`${name} ${round} `.repeat(150)));
    acknowledge(`blob ${text}`);
    const note = (n: number): ReturnType<typeof entry> =>
      entry('comment.made', { text: `${name} `.repeat(1 + n * 40) });
    const appends = [
      db.append(
        name,
        seq,
        [entry('document.added', { text }), note(1)],
        [caseRow(name.slice(5), '2026-01-01T00:00:00.000Z')],
      ),
      db.append(name, seq + 2, [note(0)], [claimRow(name.slice(5), `c${round}`, 'some words')]),
      db.append(name, seq + 3, [note(round), note(3), note(7)]),
    ];
    for (const append of appends)
      for (const one of await append) acknowledge(`entry ${name} ${one.seq} ${one.hash}`);
    seq += 6;
    await db.saveSnapshot(name, 'v1', seq, { seq });
  }
}

/** Brings the store up after each of `count` power losses. Gives every violation in words. */
export async function storeLosses(
  recording: Recording,
  from: string,
  to: string,
  count: number,
  random: Random,
): Promise<string[]> {
  const violations: string[] = [];
  for (let i = 0; i < count; i++) {
    rmSync(to, { recursive: true, force: true });
    const state = crashState(recording, random);
    materialise(state, (path) => path.replace(from, to));
    anotherBoot(join(to, 'lock'));
    try {
      violations.push(
        ...(await whatIsWrong(to, state.acknowledged)).map((what) => `after call ${state.at}: ${what}`),
      );
    } catch (error) {
      violations.push(`after call ${state.at}: ${String(error)}`);
    }
  }
  return violations;
}

/** The lock is of the time before the power loss. */
function anotherBoot(lock: string): void {
  const holder = JSON.parse(readFileSync(lock, 'utf8')) as Record<string, unknown>;
  writeFileSync(lock, JSON.stringify({ ...holder, boot: 'before the power loss' }));
}

async function whatIsWrong(folder: string, acknowledged: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const db = await openFileStore(folder, { rowsOf: rowsInEntries });
  const hashes = new Map<string, string>();
  for (const { journal } of await db.heads()) {
    for (const one of await all(db.read(journal, 0))) hashes.set(`${journal} ${one.seq}`, one.hash);
    const snapshot = await db.loadSnapshot(journal, 'v1');
    if (snapshot && (snapshot.state as { seq: number }).seq !== snapshot.seq)
      wrong.push(`snapshot of ${journal}`);
  }
  for (const what of acknowledged) {
    const [kind, name = '', seq = '', hash] = what.split(' ');
    if (kind === 'entry' && hashes.get(`${name} ${seq}`) !== hash) wrong.push(`lost ${what}`);
    if (kind === 'blob' && !(await db.getBlob(name))) wrong.push(`lost ${what}`);
  }
  await db.list({ kind: 'case', limit: 100 });
  const head = await db.head('case-0');
  await db.append('case-0', head?.seq ?? 0, [entry('after the power loss')]);
  await db.close();
  const report = await verifySource(folderSource(folder));
  wrong.push(
    ...report.problems.map(({ file, seq, what }) => `does not verify: ${file} entry ${seq} ${what}`),
  );
  return wrong;
}

/** lowdb with its own file adapter: a number that grows, acknowledged when `write` resolves. */
export async function recordLowdb(folder: string): Promise<Recording> {
  mkdirSync(folder, { recursive: true });
  const low = new Low(new JSONFile<{ n: number; text: string }>(join(folder, 'db.json')), { n: 0, text: '' });
  await low.write();
  return record(folder, async (acknowledge) => {
    for (let n = 1; n <= 40; n++) {
      low.data = { n, text: 'words '.repeat(n * 20) };
      await low.write();
      acknowledge(String(n));
    }
  });
}

export function lowdbLosses(recording: Recording, count: number, random: Random): string[] {
  const violations: string[] = [];
  for (let i = 0; i < count; i++) {
    const state = crashState(recording, random);
    const content = [...state.files].find(([path]) => path.endsWith('db.json'))?.[1].toString() ?? '';
    const acknowledged = Number(state.acknowledged.at(-1) ?? 0);
    if (!(numberIn(content) >= acknowledged))
      violations.push(`after call ${state.at}: ${acknowledged} was acknowledged`);
  }
  return violations;
}

function numberIn(content: string): number {
  try {
    return (JSON.parse(content) as { n: number }).n;
  } catch {
    return NaN;
  }
}
