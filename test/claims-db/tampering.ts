/**
 * Tampering with a data folder in every way that a file can be changed, and whether both verifiers find it: the store's own
 * and tools/verify.mjs, which shares no code with it. Used by the test (a sample) and by bench/store (10,000).
 */
import { makeCheckpoint } from '../../claims-db/verify/checkpoints.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource } from '../../claims-db/verify/source.js';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entry, rowsInEntries } from './entries.js';

export interface SampleData {
  folder: string;
  /** Signed when all entries were there, and kept outside of the folder. */
  checkpoint: string;
  /** The public key, kept outside too. */
  key: string;
  journals: Map<string, Buffer>;
}

const system = { id: 'system', name: 'Gainsay', role: 'system', via: 'system' } as const;

/** A desk and three cases, written one by one and in groups, with texts, an erasure and a checkpoint. */
export async function sampleData(folder: string): Promise<SampleData> {
  const db = await openFileStore(join(folder, 'data'), { rowsOf: rowsInEntries });
  const clock = (): Date => new Date('2026-03-02T00:00:00.000Z');
  await db.append('desk', 0, [entry('person.invited', { person: 'p1' }), entry('rules.adopted')]);
  const keyFile = join(folder, 'key.pem');
  await makeCheckpoint(db, { keyFile, actor: system, clock });
  const desk = (await db.head('desk'))?.hash ?? null;
  for (const name of ['case-a', 'case-b', 'case-c']) {
    const text = await db.putBlob(Buffer.from(`The text of ${name}, with an é and a 🙂.`));
    const old = await db.putBlob(Buffer.from(`A letter that ${name} had to give up.`));
    const opened = [entry('case.opened', { title: name }), entry('document.added', { text })];
    await db.append(
      name,
      0,
      opened.map((one) => ({ ...one, desk })),
    );
    for (let seq = 2; seq < 8; seq++)
      await db.append(name, seq, [entry('comment.made', { text: `No. ${seq} – “${name}”` })]);
    const file = { name: 'letter.txt', sha256: old, bytes: 1 };
    await db.append(name, 8, [
      entry('evidence.added', { evidence: { id: 'e1', file } }),
      entry('x', { n: 1.5 }),
      entry('y'),
    ]);
    await db.append(name, 11, [entry('document.erased', { blobs: [old] }, 'a court ordered it')]);
  }
  const checkpoint = await makeCheckpoint(db, { keyFile, actor: system, clock });
  let key = '';
  for await (const one of db.read('desk', 0))
    if (one.type === 'key.added') key = String(one.data['publicKey']);
  await db.close();
  return { folder: join(folder, 'data'), checkpoint, key, journals: await journalsOf(join(folder, 'data')) };
}

async function journalsOf(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(join(folder, 'journals'));
  const files = names.map(async (name): Promise<[string, Buffer]> => [
    name.replace('.jsonl', ''),
    await readFile(join(folder, 'journals', name)),
  ]);
  return new Map(await Promise.all(files));
}

interface Mutation {
  kind: string;
  journal: string;
  /** Null drops the whole journal. */
  bytes: Buffer | null;
  /** The entry that a verifier must name. */
  firstBad: number;
}

/** A whole number from 0 to below n: the same ones in each run. */
export type Random = (n: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (n) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const KINDS = ['flip', 'delete', 'insert', 'swap', 'duplicate', 'truncate', 'cut', 'drop'] as const;

export function mutate(data: SampleData, random: Random): Mutation {
  const names = [...data.journals.keys()];
  const journal = names[random(names.length)] ?? '';
  const bytes = data.journals.get(journal) ?? Buffer.alloc(0);
  const lines = bytes.toString('latin1').split('\n').slice(0, -1);
  const kind = KINDS[random(KINDS.length)] ?? 'flip';
  const i = random(lines.length);
  const build = (changed: string[], firstBad: number): Mutation => {
    const text = changed.map((line) => `${line}\n`).join('');
    return { kind, journal, bytes: Buffer.from(text, 'latin1'), firstBad };
  };
  switch (kind) {
    case 'flip':
      return flip(journal, bytes, random);
    case 'cut': {
      const length = random(bytes.length);
      const left = bytes.subarray(0, length);
      return { kind, journal, bytes: left, firstBad: 1 + left.filter((byte) => byte === 10).length };
    }
    case 'delete':
      return build(lines.toSpliced(i, 1), i + 1);
    case 'insert': {
      const from =
        data.journals
          .get(names[random(names.length)] ?? '')
          ?.toString('latin1')
          .split('\n') ?? [];
      const other = from[random(from.length - 1)] ?? '';
      const bad = other === lines[i] ? i + 2 : i + 1;
      return build(lines.toSpliced(i, 0, other), bad);
    }
    case 'swap': {
      const [a, b] = [Math.min(i, lines.length - 2), Math.min(i, lines.length - 2) + 1];
      return build(lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''), a + 1);
    }
    case 'duplicate':
      return build(lines.toSpliced(i, 0, lines[i] ?? ''), i + 2);
    case 'truncate':
      return build(lines.slice(0, i), i + 1);
    case 'drop':
      return { kind, journal, bytes: null, firstBad: 1 };
  }
}

/** One bit of one byte, anywhere in the file. */
function flip(journal: string, bytes: Buffer, random: Random): Mutation {
  const at = random(bytes.length);
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
  const line = 1 + bytes.subarray(0, at).filter((byte) => byte === 10).length;
  return { kind: `flip at ${at}`, journal, bytes: changed, firstBad: line };
}

interface Found {
  journal: string | null;
  seq: number | null;
}

interface SecondVerifier {
  check: (
    folder: string,
    note: string | null,
    key: string | null,
  ) => { problems: { name: string; seq: number | null }[] };
}

/** What the store's verifier and the second one name first in the journal, on the files as they are. */
export async function verdicts(
  data: SampleData,
  journal: string,
): Promise<{ own: Found[]; second: Found[] }> {
  const options = { checkpoint: data.checkpoint, keys: [data.key] };
  const report = await verifySource(folderSource(data.folder), options);
  const tool = join(import.meta.dirname, '../../../tools/verify.mjs');
  const { check } = (await import(pathToFileURL(tool).href)) as SecondVerifier;
  const second = check(data.folder, data.checkpoint, data.key).problems;
  const here = (found: Found[]): Found[] => found.filter((problem) => problem.journal === journal);
  return {
    own: here(report.problems.map(({ journal: name, seq }) => ({ journal: name, seq }))),
    second: here(second.map(({ name, seq }) => ({ journal: name, seq }))),
  };
}

/** Makes the change, asks both verifiers, and takes it back. Gives what went wrong; null where both named the first bad entry. */
export async function tryMutation(data: SampleData, mutation: Mutation): Promise<string | null> {
  const { journal, bytes, firstBad, kind } = mutation;
  const path = join(data.folder, 'journals', `${journal}.jsonl`);
  const original = data.journals.get(journal) ?? Buffer.alloc(0);
  if (bytes?.equals(original)) return null;
  if (bytes) await writeFile(path, bytes);
  else await rm(path);
  const { own, second } = await verdicts(data, journal);
  await mkdir(join(data.folder, 'journals'), { recursive: true });
  await writeFile(path, original);
  if (own[0]?.seq === firstBad && second[0]?.seq === firstBad) return null;
  return `${kind} in ${journal}: entry ${firstBad} is bad, own ${JSON.stringify(own)}, second ${JSON.stringify(second)}`;
}
