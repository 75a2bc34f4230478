/**
 * One process at a time. The lock is a file with the pid of its holder, put in place by link(2), which fails where one is
 * there. A lock whose holder is gone (kill -9, power loss) is taken over, by one process only.
 */
import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode, syncFolder, temporaryName } from '../durable-files.js';
import { StoreLocked } from '../errors.js';

export interface Lock {
  /** The process before did not close the store. */
  unclean: boolean;
  /** Gives the folder free. `unclean` leaves word that what is in the files may not be on the disk. */
  release: (unclean?: boolean) => Promise<void>;
}

/** Who holds a lock. `started` tells a process from a later one with the same pid; `boot` tells one run of the machine from the next. */
interface Holder {
  pid: number;
  started: string;
  boot: string;
  host: string;
}

/** Takes the lock of a data folder. Throws StoreLocked, or a system error where the folder cannot be written. */
export async function takeLock(folder: string): Promise<Lock> {
  for (;;) {
    try {
      return await tryLock(folder);
    } catch (error) {
      // Whoever just got the lock removes what it takes for left-overs, and our file may be among them.
      if (errorCode(error) !== 'ENOENT' || (await contents(join(folder, 'lock'))) === null) throw error;
    }
  }
}

async function tryLock(folder: string): Promise<Lock> {
  const path = join(folder, 'lock');
  const own = JSON.stringify(await thisProcess());
  const temporary = temporaryName(path);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(own);
  } finally {
    await handle.close();
  }
  try {
    const unclean = await place(folder, path, temporary);
    await syncFolder(folder);
    return { unclean, release: (unclean = false) => release(path, own, unclean) };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function place(folder: string, path: string, temporary: string): Promise<boolean> {
  for (;;) {
    if (await linked(temporary, path)) return false;
    const seen = await contents(path);
    if (seen === null) continue;
    const holder = parseHolder(seen);
    if (holder && (await isAlive(holder))) throw held(folder, holder);
    // Whoever makes the claim is the only one that may take over this very lock.
    const claim = `${path}.${holder ? `${holder.pid}-${holder.started}` : 'spoilt'}.tmp`;
    if (!(await linked(temporary, claim))) {
      const rival = parseHolder((await contents(claim)) ?? '');
      if (rival && (await isAlive(rival))) throw held(folder, rival);
      await rm(claim, { force: true });
      continue;
    }
    try {
      if ((await contents(path)) !== seen) continue;
      await rename(temporary, path);
      return true;
    } finally {
      await rm(claim, { force: true });
    }
  }
}

function held(folder: string, { pid, host }: Holder): StoreLocked {
  return new StoreLocked(folder, pid, host === hostname() ? null : host);
}

/** The pid of the process that holds the folder, null where none does. */
export async function lockHolder(folder: string): Promise<number | null> {
  const holder = parseHolder((await contents(join(folder, 'lock'))) ?? '');
  return holder && (await isAlive(holder)) ? holder.pid : null;
}

async function release(path: string, own: string, unclean: boolean): Promise<void> {
  if ((await contents(path)) !== own) return;
  if (unclean) await writeFile(path, '{}');
  else await rm(path, { force: true });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function contents(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    const { pid, started, boot, host } = value;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1) return null;
    return { pid, started: started ?? '', boot: boot ?? '', host: host ?? '' };
  } catch {
    return null;
  }
}

async function thisProcess(): Promise<Holder> {
  return { pid: process.pid, started: await startOf(process.pid), boot: await bootId(), host: hostname() };
}

/** A holder on another machine (a shared disk) is taken to be alive: nothing here can tell. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (holder.boot !== (await bootId())) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  const started = await startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
}

/** When a process started, in ticks since boot (proc(5), field 22); empty where the system does not tell, or for a zombie. */
async function startOf(pid: number): Promise<string> {
  const stat = await contents(`/proc/${pid}/stat`).catch(() => null);
  // The name of the program, in parentheses, may itself contain spaces and parentheses.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? 'ended' : (fields?.[19] ?? '');
}

async function bootId(): Promise<string> {
  return ((await contents('/proc/sys/kernel/random/boot_id').catch(() => null)) ?? '').trim();
}
