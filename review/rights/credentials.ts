/**
 * Passwords and one-time links. They live in the store's private values, not in a journal: a journal is for ever, is exported
 * and shown, and a password's hash must be replaceable and removable. The journal records that one was set, by whom and when.
 */
import { randomBytes, scrypt, timingSafeEqual, type BinaryLike, type ScryptOptions } from 'node:crypto';
import type { ClaimsDb } from '../../claims-db/contract.js';
import { sha256 } from '../../model/hash.js';
import { Refused } from '../errors.js';

const SHORTEST = 10;
const LONGEST = 200;
/** N = 2^15, r = 8, p = 1: 32 MB and some 60 ms on a small machine, within OWASP's advice for interactive use. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;

interface StoredPassword {
  salt: string;
  key: string;
  N: number;
  r: number;
  p: number;
}

interface StoredToken {
  person: string;
  purpose: TokenPurpose;
  /** RFC 3339. */
  expires: string;
}

/** invitation: set a (new) password; sign-in: one sign-in without a password, as the demo's start line offers it. */
export type TokenPurpose = 'invitation' | 'sign-in';

export function requireStrong(password: string): void {
  if (password.length < SHORTEST)
    throw new Refused('weak-password', `a password has at least ${SHORTEST} characters`, 'password');
  if (password.length > LONGEST)
    throw new Refused('weak-password', `a password has at most ${LONGEST} characters`, 'password');
}

export async function keepPassword(db: ClaimsDb, person: string, password: string): Promise<void> {
  requireStrong(password);
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  const { N, r, p } = COST;
  const stored: StoredPassword = { salt: salt.toString('base64'), key: key.toString('base64'), N, r, p };
  await db.setPrivate(`password:${person}`, stored);
}

/** True where the password is the person's. An unknown person costs the same time as a wrong password. */
export async function passwordFits(db: ClaimsDb, person: string | null, password: string): Promise<boolean> {
  const stored = person === null ? null : await db.getPrivate(`password:${person}`);
  const known = isStoredPassword(stored) ? stored : null;
  const salt = known ? Buffer.from(known.salt, 'base64') : Buffer.alloc(16);
  const { N, r, p } = known ?? COST;
  const key = await derive(password.slice(0, LONGEST + 1), salt, { ...COST, N, r, p });
  const expected = known ? Buffer.from(known.key, 'base64') : Buffer.alloc(KEY_BYTES);
  return key.length === expected.length && timingSafeEqual(key, expected) && known !== null;
}

/** A new one-time token for a person; only its hash is kept. */
export async function newToken(
  db: ClaimsDb,
  person: string,
  purpose: TokenPurpose,
  expires: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const stored: StoredToken = { person, purpose, expires: expires.toISOString() };
  await db.setPrivate(`token:${sha256(token)}`, stored);
  return token;
}

/** The person that a token is for, without spending it; null where it is unknown, spent or too old. */
export async function readToken(
  db: ClaimsDb,
  token: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<string | null> {
  const stored = await db.getPrivate(`token:${sha256(token)}`);
  if (!isStoredToken(stored) || stored.purpose !== purpose) return null;
  return stored.expires >= now.toISOString() ? stored.person : null;
}

export async function spendToken(db: ClaimsDb, token: string): Promise<void> {
  await db.setPrivate(`token:${sha256(token)}`, null);
}

function derive(password: BinaryLike, salt: BinaryLike, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function isStoredPassword(value: unknown): value is StoredPassword {
  return typeof value === 'object' && value !== null && 'salt' in value && 'key' in value && 'N' in value;
}

function isStoredToken(value: unknown): value is StoredToken {
  return typeof value === 'object' && value !== null && 'person' in value && 'expires' in value;
}
