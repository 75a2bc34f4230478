/**
 * What a disk may hold after a power loss at any point of a recording. What was synced is there. Of what was not, a file may
 * have any bytes up to a cut, any of its sectors (the others zero), only its new length, or nothing; and of the names in a
 * folder, any of the changes since the folder was synced. This is weaker than what common file systems promise.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Random } from '../tampering.js';
import type { DiskOp, Recording } from './recorded-disk.js';

const SECTOR = 512;

interface CrashState {
  files: Map<string, Buffer>;
  /** What had been acknowledged before. */
  acknowledged: string[];
  at: number;
}

/** A state after a power loss at a random point. */
export function crashState(recording: Recording, random: Random): CrashState {
  const at = random(recording.ops.length + 1);
  const before = recording.ops.slice(0, at);
  const names = new Map(recording.names);
  for (const [, set] of survivors(before, random)) {
    for (const [path, inode] of set) {
      if (inode === null) names.delete(path);
      else names.set(path, inode);
    }
  }
  const files = new Map<string, Buffer>();
  for (const [path, inode] of names)
    files.set(path, contentAfter(recording.contents.get(inode) ?? Buffer.alloc(0), inode, before, random));
  const acknowledged = before.flatMap((op) => (op.op === 'acknowledged' ? [op.what] : []));
  return { files, acknowledged, at };
}

type Names = Extract<DiskOp, { op: 'names' }>['set'];

/** The changes of names that are durable, and any of the others, in their order. */
function survivors(ops: DiskOp[], random: Random): [number, Names][] {
  const synced = new Map<string, number>();
  for (const op of ops)
    if (op.op === 'sync-folder') synced.set(op.folder, Math.max(op.upTo, synced.get(op.folder) ?? 0));
  const kept: [number, Names][] = [];
  ops.forEach((op, i) => {
    if (op.op !== 'names') return;
    if (i < (synced.get(op.folder) ?? 0) || random(2) === 0) kept.push([i, op.set]);
  });
  return kept;
}

/** The content of a file: what is durable, then what may have reached the disk of what is not. */
function contentAfter(base: Buffer, inode: number, ops: DiskOp[], random: Random): Buffer {
  const syncedTo = ops.reduce(
    (far, op) => (op.op === 'sync' && op.inode === inode ? Math.max(far, op.upTo) : far),
    0,
  );
  let content = base;
  const pending: DiskOp[] = [];
  ops.forEach((op, i) => {
    if ((op.op !== 'write' && op.op !== 'truncate') || op.inode !== inode) return;
    if (i < syncedTo) content = applied(content, op);
    else pending.push(op);
  });
  if (pending.length === 0) return content;
  const mode = random(5);
  if (mode === 0) return content;
  const full = pending.reduce(applied, content);
  if (mode === 1) return full;
  if (mode === 2) return cutAnywhere(content, full, random);
  const zeroed = mode === 3;
  return someSectors(content, full, (sector) => (zeroed && sector >= 0 ? false : random(2) === 0));
}

function applied(content: Buffer, op: DiskOp): Buffer {
  if (op.op === 'truncate')
    return Buffer.concat([
      content.subarray(0, op.length),
      Buffer.alloc(Math.max(0, op.length - content.length)),
    ]);
  if (op.op !== 'write') return content;
  const grown = Buffer.alloc(Math.max(content.length, op.at + op.bytes.length));
  content.copy(grown);
  op.bytes.copy(grown, op.at);
  return grown;
}

function cutAnywhere(old: Buffer, full: Buffer, random: Random): Buffer {
  if (full.length <= old.length) return random(2) === 0 ? old : full;
  return full.subarray(0, old.length + random(full.length - old.length + 1));
}

/** The new length; of each sector the new bytes, or the old ones (zeros where there were none). */
function someSectors(old: Buffer, full: Buffer, isNew: (sector: number) => boolean): Buffer {
  const result = Buffer.alloc(full.length);
  old.copy(result, 0, 0, Math.min(old.length, full.length));
  for (let at = 0; at < full.length; at += SECTOR)
    if (isNew(at / SECTOR)) full.copy(result, at, at, Math.min(at + SECTOR, full.length));
  return result;
}

/** Puts the files of a state where `place` says. */
export function materialise(state: CrashState, place: (path: string) => string): void {
  const made = new Set<string>();
  for (const [path, content] of state.files) {
    const to = place(path);
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    writeFileSync(to, content);
  }
}
