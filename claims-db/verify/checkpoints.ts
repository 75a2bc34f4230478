/**
 * Making checkpoints, and the key that signs them. The public half of each key stands in the desk's journal (`key.added`,
 * `key.retired`), so that every old checkpoint can be checked after a rotation, and after the private key is lost.
 */
import type { Actor, Entry, NewEntry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseVerifierKey, signCheckpoint, verifierKey } from './checkpoint-note.js';
import type { ClaimsDb } from '../contract.js';
import { errorCode, makeFolder, replaceFile, syncFolder } from '../durable-files.js';

interface CheckpointOptions {
  /** The private key (PKCS #8, PEM); made where it does not exist. It belongs outside of the data folder: see docs/store.md. */
  keyFile: string;
  actor: Actor;
  clock: () => Date;
}

/** Where the key is kept when nobody says otherwise. */
export function defaultKeyFile(folder: string): string {
  return join(folder, 'keys', 'checkpoint.pem');
}

/** Signs where all journals stand now. A key that the desk does not know yet is recorded in its journal first. */
export async function makeCheckpoint(db: ClaimsDb, options: CheckpointOptions): Promise<string> {
  const key = (await readKey(options.keyFile)) ?? (await newKey(options.keyFile));
  const origin = await originOf(db);
  await recordKey(db, options, verifierKey(origin, createPublicKey(key)), null);
  const heads = (await db.heads()).sort((a, b) => (a.journal < b.journal ? -1 : 1));
  const entries = heads.reduce((sum, head) => sum + head.seq, 0);
  return signCheckpoint({ origin, entries, at: options.clock().toISOString(), heads }, key);
}

/** Puts a new key in the place of the old one, which is kept beside it, and records both in the desk's journal. */
export async function rotateKey(db: ClaimsDb, options: CheckpointOptions, reason: string): Promise<string> {
  const { keyFile } = options;
  const next = `${keyFile}.next`;
  const key = (await readKey(next)) ?? (await newKey(next));
  const old = await readKey(keyFile);
  const origin = await originOf(db);
  const added = verifierKey(origin, createPublicKey(key));
  await recordKey(db, options, added, { old: old && verifierKey(origin, createPublicKey(old)), reason });
  if (old) await rename(keyFile, `${keyFile}.${sha256(added).slice(0, 8)}.old`);
  await rename(next, keyFile);
  await syncFolder(dirname(keyFile));
  return added;
}

/** The name of this desk in its checkpoints: it follows from the first entry of its journal, so no other desk has it. */
async function originOf(db: ClaimsDb): Promise<string> {
  for await (const first of db.read('desk', 0)) return `gainsay-desk-${first.hash.slice(0, 16)}`;
  throw new Error(
    'There is nothing to sign yet: the desk has no entry. Start the server or import a document first.',
  );
}

async function recordKey(
  db: ClaimsDb,
  { actor, clock }: CheckpointOptions,
  added: string,
  rotation: { old: string | null; reason: string } | null,
): Promise<void> {
  const known = new Set<string>();
  let last: Entry | null = null;
  for await (const entry of db.read('desk', 0)) {
    last = entry;
    if (entry.type === 'key.added') known.add(String(entry.data['publicKey']));
    if (entry.type === 'key.retired') known.delete(keyById(known, String(entry.data['key'])));
  }
  const desk = last?.hash ?? null;
  const entries: NewEntry[] = [];
  if (rotation?.old && known.has(rotation.old)) {
    const data = { key: parseVerifierKey(rotation.old).keyId };
    entries.push(newEntry('key.retired', data, actor, clock, desk, rotation.reason));
  }
  if (!known.has(added)) {
    const data = { key: parseVerifierKey(added).keyId, publicKey: added, fingerprint: sha256(added) };
    entries.push(newEntry('key.added', data, actor, clock, desk, rotation?.reason));
  }
  if (entries.length > 0) await db.append('desk', last?.seq ?? 0, entries);
}

function keyById(keys: Iterable<string>, id: string): string {
  for (const key of keys) if (key.includes(`+${id}+`)) return key;
  return '';
}

function newEntry(
  type: string,
  data: Record<string, unknown>,
  actor: Actor,
  clock: () => Date,
  desk: string | null,
  reason?: string,
): NewEntry {
  return { at: clock().toISOString(), actor, type, data, desk, ...(reason ? { reason } : {}) };
}

async function readKey(path: string): Promise<KeyObject | null> {
  try {
    return createPrivateKey(await readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new Error(
      `${path} is not a private key in PEM: bring it back from a copy, or remove it to make a new one`,
      {
        cause: error,
      },
    );
  }
}

async function newKey(path: string): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await makeFolder(dirname(path));
  await replaceFile(path, [privateKey.export({ type: 'pkcs8', format: 'pem' })], { mode: 0o600 });
  return privateKey;
}

/** Keeps a checkpoint in the data folder too, named by its time. Only a copy kept elsewhere proves anything against its owner. */
export async function keepCheckpoint(folder: string, note: string, at: Date): Promise<string> {
  const path = join(folder, 'checkpoints', `${at.toISOString().replace(/[:.]/g, '-')}.txt`);
  await makeFolder(dirname(path));
  await replaceFile(path, [note]);
  return path;
}

/** The newest checkpoint that the data folder keeps, or null. */
export async function latestCheckpoint(folder: string): Promise<{ path: string; note: string } | null> {
  const names = await readdir(join(folder, 'checkpoints')).catch(() => []);
  const last = names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .at(-1);
  if (!last) return null;
  const path = join(folder, 'checkpoints', last);
  return { path, note: await readFile(path, 'utf8') };
}
