/**
 * A checkpoint: one signed text that says how long every journal is and where it ends, so that a stranger can tell that
 * nothing was changed, cut off or dropped since. Its form is C2SP's tlog-checkpoint in a signed-note with an Ed25519
 * signature (https://c2sp.org/tlog-checkpoint, https://c2sp.org/signed-note): origin, number of all entries, a hash over the
 * lines that follow, and those lines. (The hash is plain SHA-256 of these lines, not a Merkle root: journals are many short
 * chains, and each line names the end of one.)
 */
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Head } from '../contract.js';

export interface Checkpoint {
  origin: string;
  entries: number;
  /** RFC 3339, from the clock of the machine that signed. */
  at: string;
  heads: Head[];
}

interface NoteSignature {
  name: string;
  /** Eight hex digits: which key of that name. */
  keyId: string;
  signature: Buffer;
}

/** The text is not a checkpoint. */
export class BadCheckpoint extends Error {}

const ED25519 = Buffer.from([0x01]);
const JOURNAL_LINE = /^journal (desk|case-[a-z0-9-]{1,60}) ([1-9][0-9]*) ([0-9a-f]{64})$/;
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

/** The signed note of a checkpoint. `name` is the name of the key: the origin. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): string {
  const text = checkpointText(checkpoint);
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  const signature = Buffer.concat([
    Buffer.from(keyIdOf(checkpoint.origin, publicKey), 'hex'),
    sign(null, Buffer.from(text), privateKey),
  ]);
  return `${text}\n\u2014 ${checkpoint.origin} ${signature.toString('base64')}\n`;
}

function checkpointText({ origin, entries, at, heads }: Checkpoint): string {
  const lines = [`time ${at}`, ...heads.map(({ journal, seq, hash }) => `journal ${journal} ${seq} ${hash}`)];
  const body = lines.map((line) => `${line}\n`).join('');
  return `${origin}\n${entries}\n${createHash('sha256').update(body).digest('base64')}\n${body}`;
}

/** Reads a note. Throws BadCheckpoint; whether a signature is good is asked with `isSignedBy`. */
export function parseCheckpoint(note: string): {
  checkpoint: Checkpoint;
  text: string;
  signatures: NoteSignature[];
} {
  const split = note.lastIndexOf('\n\n');
  if (split < 0) throw new BadCheckpoint('has no signature');
  const text = note.slice(0, split + 1);
  const [origin = '', count = '', , time = '', ...lines] = text.slice(0, -1).split('\n');
  const heads = lines.map((line, i): Head => {
    const [, journal, seq, hash] = JOURNAL_LINE.exec(line) ?? [];
    if (!journal || !hash) throw new BadCheckpoint(`line ${i + 5} does not name a journal: "${line}"`);
    return { journal, seq: Number(seq), hash };
  });
  const checkpoint = { origin, entries: Number(count), at: time.replace(/^time /, ''), heads };
  if (checkpointText(checkpoint) !== text)
    throw new BadCheckpoint('its counts or its hash do not fit its lines');
  if (heads.reduce((sum, head) => sum + head.seq, 0) !== checkpoint.entries)
    throw new BadCheckpoint('its number of entries is not the sum of its journals');
  return { checkpoint, text, signatures: signaturesOf(note.slice(split + 2)) };
}

function signaturesOf(lines: string): NoteSignature[] {
  const found = lines.split('\n').flatMap((line) => {
    const [, name, base64] = SIGNATURE_LINE.exec(line) ?? [];
    if (!name || !base64) return [];
    const bytes = Buffer.from(base64, 'base64');
    return [{ name, keyId: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) }];
  });
  if (found.length === 0) throw new BadCheckpoint('has no signature');
  return found;
}

/** True where one of the signatures was made with this key (in its text form, `verifierKey`). */
export function isSignedBy(text: string, signatures: readonly NoteSignature[], key: string): boolean {
  const parsed = parseVerifierKey(key);
  return signatures.some(
    ({ name, keyId, signature }) =>
      name === parsed.name &&
      keyId === parsed.keyId &&
      verify(null, Buffer.from(text), parsed.key, signature),
  );
}

/** A public key as signed-note writes it: `<name>+<key id>+<base64>`. */
export function verifierKey(name: string, key: KeyObject): string {
  const raw = rawPublicKey(key);
  return `${name}+${keyIdOf(name, raw)}+${Buffer.concat([ED25519, raw]).toString('base64')}`;
}

/** Throws BadCheckpoint where the text is not a public key of ours. */
export function parseVerifierKey(text: string): { name: string; keyId: string; key: KeyObject } {
  const [, name = '', keyId = '', base64 = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const raw = bytes.subarray(1);
  if (bytes[0] !== 1 || raw.length !== 32 || keyIdOf(name, raw) !== keyId)
    throw new BadCheckpoint(`"${text.trim()}" is not a public key (name+id+base64)`);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return { name, keyId, key: createPublicKey({ key: jwk, format: 'jwk' }) };
}

function rawPublicKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** C2SP signed-note: the first four bytes of SHA-256(name, newline, algorithm, public key). */
function keyIdOf(name: string, raw: Uint8Array): string {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(raw).digest('hex').slice(0, 8);
}
