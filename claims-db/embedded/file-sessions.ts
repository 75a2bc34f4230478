/**
 * Sessions of the file store: in memory, and each in a file named by the hash of its id, so that they outlive the process.
 * They are not synced: a power loss may sign people out, and no request waits for the disk. Ending one is synced.
 */
import { sha256 } from '../../model/hash.js';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptSession, Sessions } from '../contract.js';
import { replaceFile, syncFolder } from '../durable-files.js';

interface Kept {
  /** JSON, so that nobody shares an object with the store. */
  text: string;
  until: number;
}

export class FileSessions implements Sessions {
  readonly #folder: string | null;
  #kept: Promise<Map<string, Kept>> | null = null;
  /** Files are written one after the other, in the order of the calls. */
  #writing: Promise<unknown> = Promise.resolve();

  /** Without a folder, sessions last as long as the process. */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  async get(id: string, now: number): Promise<KeptSession | null> {
    const kept = (await this.#all()).get(sha256(id));
    return kept && kept.until > now ? { value: JSON.parse(kept.text), until: kept.until } : null;
  }

  async set(id: string, value: unknown, until: number): Promise<void> {
    await this.#put(sha256(id), { text: JSON.stringify(value), until });
  }

  async touch(id: string, until: number): Promise<void> {
    const key = sha256(id);
    const kept = (await this.#all()).get(key);
    if (kept) await this.#put(key, { ...kept, until });
  }

  async destroy(id: string): Promise<void> {
    await this.#remove(sha256(id));
  }

  async sweep(now: number): Promise<void> {
    for (const [key, { until }] of await this.#all()) if (until <= now) await this.#remove(key);
  }

  #all(): Promise<Map<string, Kept>> {
    this.#kept ??= load(this.#folder);
    return this.#kept;
  }

  async #put(key: string, kept: Kept): Promise<void> {
    (await this.#all()).set(key, kept);
    const folder = this.#folder;
    if (folder === null) return;
    const line = `{"until":${kept.until},"value":${kept.text}}\n`;
    await this.#inTurn(() => replaceFile(fileOf(folder, key), [line], { synced: false }));
  }

  async #remove(key: string): Promise<void> {
    (await this.#all()).delete(key);
    const folder = this.#folder;
    if (folder === null) return;
    await this.#inTurn(async () => {
      await rm(fileOf(folder, key), { force: true });
      await syncFolder(folder);
    });
  }

  /** A disk that takes no file takes nothing from who is signed in: the process still knows. */
  async #inTurn(write: () => Promise<unknown>): Promise<void> {
    const turn = this.#writing.then(write).catch(() => undefined);
    this.#writing = turn;
    await turn;
  }
}

const fileOf = (folder: string, key: string): string => join(folder, `${key}.json`);

/** What an earlier process left; a file that a power loss spoilt is no session. */
async function load(folder: string | null): Promise<Map<string, Kept>> {
  const all = new Map<string, Kept>();
  const names = folder === null ? [] : await readdir(folder).catch(() => []);
  for (const name of names) {
    if (folder === null || !name.endsWith('.json')) continue;
    const kept = keptIn(await readFile(join(folder, name), 'utf8').catch(() => ''));
    if (kept) all.set(name.slice(0, -'.json'.length), kept);
    else await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
  return all;
}

function keptIn(text: string): Kept | null {
  try {
    const { until, value } = JSON.parse(text) as { until: unknown; value: unknown };
    return typeof until === 'number' ? { text: JSON.stringify(value), until } : null;
  } catch {
    return null;
  }
}
