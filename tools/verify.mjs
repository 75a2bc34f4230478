#!/usr/bin/env node
// A second verifier for Gainsay's data: it shares no code with the store, needs only Node, and can be read in one sitting.
//   node verify.mjs DATA-FOLDER [--checkpoint FILE] [--key PUBLIC-KEY]
// Exit 0: all fits together; 1: it does not (the first bad entry of each journal is named); 2: it could not run.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sha = (data, form = 'hex') => createHash('sha256').update(data).digest(form);
const START = { seq: 0, hash: null };
const MEMBERS = 'actor at data desk hash journal prev reason seq type v'.split(' ');

/** RFC 8785: members sorted by UTF-16 code units, numbers and texts as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

function parse(bytes) {
  try {
    return JSON.parse(bytes);
  } catch {
    return null;
  }
}

/** What is wrong with a line where the entry after `before` belongs; null where nothing is. */
function fault(bytes, entry, name, before) {
  if (typeof entry !== 'object' || entry === null) return 'is not an entry';
  if (!bytes.equals(Buffer.from(canonical(entry)))) return 'is not in canonical form';
  const strange = Object.keys(entry).find((key) => !MEMBERS.includes(key));
  if (strange) return `has a member that no entry has: ${strange}`;
  const { hash, ...rest } = entry;
  if (sha(canonical(rest)) !== hash) return 'has another hash than its content';
  if (entry.v !== 1 || entry.journal !== name) return 'belongs elsewhere';
  if (entry.seq !== before.seq + 1) return `is entry ${entry.seq}`;
  return entry.prev === before.hash ? null : 'does not follow the entry before it';
}

/** The entries of a journal up to the first line that is bad. Lines written together are joined by spaces at their ends. */
function readJournal(bytes, name, locked) {
  const journal = { name, entries: [], bad: null };
  let more = false;
  for (let at = 0; at < bytes.length;) {
    const before = journal.entries.at(-1) ?? START;
    const newline = bytes.indexOf(10, at);
    // While the store is open or after a crash, the last write may be unfinished; it was never acknowledged.
    if (newline < 0 && locked) return journal;
    const line = bytes.subarray(at, newline < 0 ? bytes.length : newline);
    const [joined, wasOpen] = [line[0] === 32, more];
    more = line.at(-1) === 32;
    const body = line.subarray(joined ? 1 : 0, more ? -1 : line.length);
    const entry = parse(body);
    let what = fault(body, entry, name, before);
    if (joined !== wasOpen) what ??= 'has lost a line that was written with it';
    if (newline < 0) what ??= 'was never finished';
    if (what !== null) return { ...journal, bad: { seq: before.seq + 1, what } };
    journal.entries.push(entry);
    at = newline + 1;
  }
  const lost = { seq: journal.entries.length + 1, what: 'is missing, which was written with the last' };
  return more && !locked ? { ...journal, bad: lost } : journal;
}

function isSigned(text, signatures, key) {
  const [name, id, ...rest] = key.trim().split('+');
  const x = Buffer.from(rest.join('+'), 'base64').subarray(1).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return signatures.split('\n').some((line) => {
    const [dash, signer, base64 = ''] = line.split(' ');
    const bytes = Buffer.from(base64, 'base64');
    if (dash !== '\u2014' || signer !== name || bytes.toString('hex', 0, 4) !== id) return false;
    return verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
  });
}

/** Name, length and head of each journal in a checkpoint (a C2SP signed note) with a good signature. */
function readCheckpoint(note, keys) {
  const split = note.lastIndexOf('\n\n') + 1;
  const text = note.slice(0, split);
  const [, count, hash, ...lines] = text.split('\n').slice(0, -1);
  const heads = lines.slice(1).map((line) => line.split(' '));
  const sum = heads.reduce((total, head) => total + Number(head[2]), 0);
  const fits = sha(lines.map((line) => `${line}\n`).join(''), 'base64') === hash && sum === Number(count);
  if (!fits) return { what: 'is not whole', heads: [] };
  const signed = keys.some((key) => isSigned(text, note.slice(split + 1), key));
  return { what: signed ? null : 'is not signed by a key of the desk', heads };
}

export function check(folder, note, key) {
  const problems = [];
  const report = (name, seq, what) => problems.push({ name, seq, what });
  const locked = existsSync(join(folder, 'lock'));
  const files = readdirSync(join(folder, 'journals')).filter((file) => file.endsWith('.jsonl'));
  const journals = new Map();
  for (const name of files.sort().map((file) => file.slice(0, -6)))
    journals.set(name, readJournal(readFileSync(join(folder, 'journals', `${name}.jsonl`)), name, locked));
  const every = [...journals.values()].flatMap(({ entries }) => entries);
  const ofType = (type) => every.filter((entry) => entry.type === type).map((entry) => entry.data);
  const desk = journals.get('desk') ?? { entries: [], bad: null };
  const deskHeads = new Set(desk.entries.map((entry) => entry.hash));
  const imported = new Map(ofType('case.imported').map((data) => [data.journal, data.entries]));
  const erasures = ['document.erased', 'evidence.erased'].flatMap(ofType);
  const erased = new Set(erasures.flatMap((data) => data.blobs));
  const isLost = ({ desk: head, seq, journal }) =>
    head !== null && !desk.bad && !deskHeads.has(head) && seq > (imported.get(journal) ?? 0);
  for (const { name, entries, bad } of journals.values()) {
    const lost = entries.find(isLost);
    if (lost) report(name, lost.seq, 'names an entry of the desk that is not there');
    if (bad) report(name, bad.seq, bad.what);
  }
  const keys = key ? [key] : ofType('key.added').map((data) => data.publicKey);
  const checkpoint = note === null ? { what: null, heads: [] } : readCheckpoint(note, keys);
  if (checkpoint.what) report('checkpoint', null, checkpoint.what);
  for (const [, name, seq, head] of checkpoint.heads) {
    const { entries, bad } = journals.get(name) ?? { entries: [], bad: null };
    if (bad) continue;
    if (entries.length < seq) report(name, entries.length + 1, `is missing; there were ${seq}`);
    else if (entries[seq - 1].hash !== head) report(name, Number(seq), 'is not the one that was signed');
  }
  // Texts last: in a journal that is damaged, the entry that erased a text may be what is lost.
  const damaged = new Set(problems.map(({ name }) => name));
  for (const { seq, type, data, journal } of every.filter((entry) => !damaged.has(entry.journal))) {
    const blob = { 'document.added': data.text, 'evidence.added': data.evidence?.file?.sha256 }[type];
    const path = blob && join(folder, 'blobs', blob.slice(0, 2), blob);
    const good = !blob || (existsSync(path) ? sha(readFileSync(path)) === blob : erased.has(blob));
    if (!good) report(journal, seq, 'rests on a text that is missing or was changed');
  }
  return { problems, summary: `${journals.size} journals, ${every.length} entries` };
}

function main() {
  const option = (name) =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null;
  const file = option('--checkpoint');
  const { problems, summary } = check(process.argv[2], file && readFileSync(file, 'utf8'), option('--key'));
  for (const { name, seq, what } of problems) console.log(`${name}${seq ? ` entry ${seq}` : ''}: ${what}`);
  console.log(`${summary}: ${problems.length === 0 ? 'all fit together' : 'NOT all fit together'}`);
  return problems.length === 0 ? 0 : 1;
}

try {
  if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main();
} catch (error) {
  console.error(`verify: ${error.message}`);
  process.exitCode = 2;
}
