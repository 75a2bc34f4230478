/** Snapshots of folded cases through lowdb: opening a large case without folding all of its journal. Never the truth. */
import { Low } from 'lowdb';
import { join } from 'node:path';
import type { JournalFile } from '../journals/file.js';
import type { Mark } from '../journals/marks.js';
import { SnapshotAdapter } from './snapshot-adapter.js';

interface SnapshotFile {
  /** Of the code that folded the state. */
  version: string;
  /** The entry that the state goes up to, and where its line stands in the journal. */
  mark: Mark;
  lastLine: number;
  state: unknown;
}

const pathOf = (folder: string, journal: string): string => join(folder, 'snapshots', journal);

/** The state that was saved last; null where there is none, it is spoilt, of another version, or not of this journal. */
export async function loadSnapshot(
  folder: string,
  journal: JournalFile,
  version: string,
): Promise<{ seq: number; state: unknown } | null> {
  const low = new Low<SnapshotFile | null>(new SnapshotAdapter(pathOf(folder, journal.name)), null);
  await low.read();
  const file = low.data;
  if (file?.version !== version || !(await journal.trust(file.mark, file.lastLine))) return null;
  return { seq: file.mark.seq, state: file.state };
}

/**
 * Saves a state that goes up to entry `seq`. Nothing is saved where the journal has other entries by then, or gets new
 * ones while the file is written: the caller tries again when the case is idle.
 */
export async function saveSnapshot(
  folder: string,
  journal: JournalFile,
  version: string,
  seq: number,
  state: unknown,
): Promise<void> {
  const head = journal.head;
  if (!head || head.seq !== seq) return;
  const mark = { seq, hash: head.hash, offset: journal.length };
  const file = { version, mark, lastLine: journal.lastLine, state };
  const unchanged = (): boolean => journal.head?.seq === seq;
  await new Low<SnapshotFile>(new SnapshotAdapter(pathOf(folder, journal.name), unchanged), file).write();
}
