/**
 * A shim under node:fs/promises that records what a program asks of the disk and when it was told that something is durable.
 * The calls still go to real files; the record is what the simulated power losses are made from (crash-states.ts).
 */
import fsPromises, { constants, type FileHandle } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';

export type DiskOp =
  | { op: 'write'; inode: number; at: number; bytes: Buffer }
  | { op: 'truncate'; inode: number; length: number }
  /** The content of a file is durable, as far as it was written before record `upTo`. */
  | { op: 'sync'; inode: number; upTo: number }
  /** A name now stands for a file (null: for none). A rename is one operation on two names. */
  | { op: 'names'; folder: string; set: [path: string, inode: number | null][] }
  | { op: 'sync-folder'; folder: string; upTo: number }
  /** The program was told, or told somebody, that something is done. */
  | { op: 'acknowledged'; what: string };

export interface Recording {
  ops: DiskOp[];
  /** What was there, and durable, when the recording began. */
  names: Map<string, number>;
  contents: Map<number, Buffer>;
}

/** Runs a program with the shim in place. `acknowledge` notes what a user was told is done. */
export async function record(
  folder: string,
  program: (acknowledge: (what: string) => void) => Promise<void>,
): Promise<Recording> {
  const recording = baseOf(folder);
  const original = { ...fsPromises };
  Object.assign(fsPromises, shim(recording, original));
  syncBuiltinESMExports();
  try {
    await program((what) => recording.ops.push({ op: 'acknowledged', what }));
  } finally {
    Object.assign(fsPromises, original);
    syncBuiltinESMExports();
  }
  return recording;
}

function baseOf(folder: string): Recording {
  const recording: Recording = { ops: [], names: new Map(), contents: new Map() };
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    recording.names.set(path, recording.names.size);
    recording.contents.set(recording.names.size - 1, readFileSync(path));
  }
  return recording;
}

type Fs = typeof fsPromises;

function shim({ ops, names: base, contents }: Recording, real: Fs): Partial<Fs> {
  const names = new Map(base);
  let inodes = base.size;
  const name = (path: string, inode: number | null): void => {
    if (inode === null) names.delete(path);
    else names.set(path, inode);
  };
  const create = (path: string): number => {
    const inode = inodes++;
    contents.set(inode, Buffer.alloc(0));
    name(path, inode);
    ops.push({ op: 'names', folder: dirname(path), set: [[path, inode]] });
    return inode;
  };
  const move = (set: [string, number | null][]): void => {
    for (const [path, inode] of set) name(path, inode);
    ops.push({ op: 'names', folder: dirname(set[0]?.[0] ?? ''), set });
  };
  const open: Fs['open'] = async (path, flags, mode) => {
    const handle = await real.open(path, flags, mode);
    if ((await handle.stat()).isDirectory()) return recordedFolder(handle, String(path), ops);
    const known = names.get(String(path));
    const inode = known ?? create(String(path));
    if (known !== undefined && typeof flags === 'string' && flags.startsWith('w'))
      ops.push({ op: 'truncate', inode, length: 0 });
    const synced = typeof flags === 'number' && (flags & constants.O_DSYNC) !== 0;
    return recordedFile(handle, inode, ops, synced);
  };
  return {
    open,
    rename: async (from, to) => {
      const inode = names.get(String(from));
      await real.rename(from, to);
      if (inode !== undefined)
        move([
          [String(to), inode],
          [String(from), null],
        ]);
    },
    link: async (from, to) => {
      await real.link(from, to);
      const inode = names.get(String(from));
      if (inode !== undefined) move([[String(to), inode]]);
    },
    rm: async (path, options) => {
      await real.rm(path, options);
      if (names.has(String(path))) move([[String(path), null]]);
    },
    // lowdb's own adapter writes through this.
    writeFile: async (path, data) => {
      const handle = await open(String(path), 'w');
      try {
        const bytes = Buffer.from(String(data));
        await handle.write(bytes, 0, bytes.length, 0);
      } finally {
        await handle.close();
      }
    },
  };
}

/** The handle, with some of its methods replaced. */
function overlay(handle: FileHandle, methods: Partial<FileHandle>): FileHandle {
  return new Proxy(handle, {
    get(target, key: keyof FileHandle) {
      const own: unknown = methods[key];
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function recordedFolder(handle: FileHandle, folder: string, ops: DiskOp[]): FileHandle {
  const sync = async (): Promise<void> => {
    const upTo = ops.length;
    await handle.sync();
    ops.push({ op: 'sync-folder', folder, upTo });
  };
  return overlay(handle, { sync });
}

function recordedFile(
  handle: FileHandle,
  inode: number,
  ops: DiskOp[],
  /** Opened so that each write is durable when it returns. */
  syncedWrites: boolean,
): FileHandle {
  const sync = async (): Promise<void> => {
    const upTo = ops.length;
    await handle.datasync();
    ops.push({ op: 'sync', inode, upTo });
  };
  const write = async (
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<unknown> => {
    ops.push({
      op: 'write',
      inode,
      at: position,
      bytes: Buffer.from(bytes.subarray(offset, offset + length)),
    });
    const upTo = ops.length;
    const written = await handle.write(bytes, offset, length, position);
    if (syncedWrites) ops.push({ op: 'sync', inode, upTo });
    return written;
  };
  return overlay(handle, {
    write: write as FileHandle['write'],
    writeFile: async (data) => {
      const bytes = Buffer.from(String(data));
      await write(bytes, 0, bytes.length, 0);
    },
    truncate: async (length = 0) => {
      ops.push({ op: 'truncate', inode, length });
      await handle.truncate(length);
    },
    sync,
    datasync: sync,
  });
}
