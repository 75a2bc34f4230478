/**
 * `gainsay verify`: whether every entry, its chain, the desk's heads, the kept texts and a checkpoint fit together. The first
 * bad entry of each journal is named. tools/verify.mjs does the same without sharing a line of code.
 */
import { BadCheckpoint, isSignedBy, parseCheckpoint, type Checkpoint } from './checkpoint-note.js';
import { StoreDamaged } from '../errors.js';
import { verifyJournal, type JournalFacts } from './journal.js';
import type { VerifySource } from './source.js';

interface Problem {
  /** Null where the problem is about no one journal (a checkpoint that is not one). */
  journal: string | null;
  /** The first entry that is bad, missing or rests on what is bad; null for the journal as a whole. */
  seq: number | null;
  file: string;
  what: string;
}

export interface VerifyReport {
  ok: boolean;
  journals: number;
  entries: number;
  blobs: { present: number; erased: number; missing: number };
  /** By journal and entry. */
  problems: Problem[];
  /** Worth knowing, and no sign of damage. */
  notices: string[];
  /** The checkpoint that was compared, null without one. */
  checkpoint: { origin: string; at: string; journals: number; signedBy: string } | null;
}

interface VerifyOptions {
  /** The text of a checkpoint. Only one that was kept elsewhere proves anything against who owns the files. */
  checkpoint?: string;
  /** Public keys (`name+id+base64`) that may have signed it, instead of those in the desk's journal. */
  keys?: readonly string[];
  /** Told after each journal. */
  onProgress?: (done: number, total: number) => void;
}

/** Checks a source as a whole. Nothing is changed. */
export async function verifySource(source: VerifySource, options: VerifyOptions = {}): Promise<VerifyReport> {
  const names = await source.journals();
  const open = await source.open();
  const facts = new Map<string, JournalFacts>();
  for (const [i, name] of names.entries()) {
    facts.set(name, await verifyJournal(name, source.lines(name), open));
    options.onProgress?.(i + 1, names.length);
  }
  const problems: Problem[] = [];
  const report = (journal: string | null, seq: number | null, what: string, file?: string): void => {
    problems.push({ journal, seq, file: file ?? (journal === null ? '' : source.fileOf(journal)), what });
  };
  for (const { journal, bad } of facts.values()) if (bad) report(journal, bad.seq, bad.what);
  const desk = facts.get('desk');
  if (source.withDesk) checkDeskHeads(facts, desk, report);
  const checkpoint =
    options.checkpoint === undefined
      ? null
      : checkCheckpoint(options.checkpoint, options.keys ?? desk?.keys ?? [], facts, report, source.withDesk);
  const damaged = new Set(problems.map((problem) => problem.journal));
  const blobs = await checkBlobs(source, facts, damaged, report);
  problems.sort(byPlace);
  return {
    ok: problems.length === 0,
    journals: names.length,
    entries: [...facts.values()].reduce((sum, { end }) => sum + end.seq, 0),
    blobs,
    problems,
    notices: [...source.notices, ...[...facts.values()].flatMap((fact) => fact.notices)],
    checkpoint,
  };
}

type Report = (journal: string | null, seq: number | null, what: string, file?: string) => void;

function byPlace(a: Problem, b: Problem): number {
  if (a.journal !== b.journal) return (a.journal ?? '') < (b.journal ?? '') ? -1 : 1;
  return (a.seq ?? 0) - (b.seq ?? 0);
}

/** Each head of the desk that an entry names must be an entry of the desk's journal, but for what came in with a bundle. */
function checkDeskHeads(
  facts: Map<string, JournalFacts>,
  desk: JournalFacts | undefined,
  report: Report,
): void {
  const known = new Set(desk?.hashes);
  for (const { journal, deskHeads } of facts.values()) {
    const imported = desk?.imported.get(journal) ?? 0;
    for (const [hash, seq] of deskHeads) {
      if (known.has(hash) || seq <= imported || desk?.bad) continue;
      report(journal, seq, `names an entry of the desk's journal that is not there (${hash.slice(0, 12)}…)`);
      break;
    }
  }
}

/** In a journal that is damaged, the entry that erased a text may be what is lost: its texts are counted and not judged. */
async function checkBlobs(
  source: VerifySource,
  facts: Map<string, JournalFacts>,
  damaged: ReadonlySet<string | null>,
  report: Report,
): Promise<VerifyReport['blobs']> {
  const counts = { present: 0, erased: 0, missing: 0 };
  const erased = new Set([...facts.values()].flatMap((fact) => [...fact.erased]));
  const needed = new Set<string>();
  for (const { journal, blobs } of facts.values()) {
    for (const [hash, seq] of blobs) {
      needed.add(hash);
      const state = await blobState(source, hash, erased);
      if (state === 'present' || state === 'erased') counts[state]++;
      else {
        counts.missing++;
        if (!damaged.has(journal))
          report(journal, seq, `rests on a text that ${state} (${hash.slice(0, 12)}…)`);
      }
    }
  }
  for (const hash of erased)
    if ((await blobState(source, hash, new Set())) === 'present')
      source.notices.push(
        `a text that an entry erased is there (${hash.slice(0, 12)}…): kept again since, or not yet removed`,
      );
  // Where a journal is damaged, entries that rest on a text were not read.
  for (const hash of damaged.size === 0 ? ((await source.blobs()) ?? []) : [])
    if (!needed.has(hash) && !erased.has(hash))
      source.notices.push(`blobs/${hash.slice(0, 2)}/${hash}: no entry rests on it`);
  return counts;
}

async function blobState(source: VerifySource, hash: string, erased: Set<string>): Promise<string> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return 'has no valid hash';
  try {
    if (await source.blob(hash)) return 'present';
  } catch (error) {
    if (error instanceof StoreDamaged) return 'was changed';
    throw error;
  }
  return erased.has(hash) ? 'erased' : 'is missing, and no entry erased it';
}

/** Compares the journals with a checkpoint: none shorter, none other at the same length, none gone. */
function checkCheckpoint(
  note: string,
  keys: readonly string[],
  facts: Map<string, JournalFacts>,
  report: Report,
  whole: boolean,
): VerifyReport['checkpoint'] {
  let parsed: ReturnType<typeof parseCheckpoint>;
  let signedBy: string | undefined;
  try {
    parsed = parseCheckpoint(note);
    signedBy = keys.find((key) => isSignedBy(parsed.text, parsed.signatures, key));
  } catch (error) {
    if (!(error instanceof BadCheckpoint)) throw error;
    report(null, null, `the checkpoint ${error.message}`, 'checkpoint');
    return null;
  }
  const { checkpoint } = parsed;
  if (signedBy === undefined)
    report(null, null, 'the checkpoint is not signed by a key that the desk knows', 'checkpoint');
  compare(checkpoint, facts, report, whole);
  const { origin, at, heads } = checkpoint;
  return { origin, at, journals: heads.length, signedBy: signedBy ?? '' };
}

function compare(
  { heads, at }: Checkpoint,
  facts: Map<string, JournalFacts>,
  report: Report,
  whole: boolean,
): void {
  for (const { journal, seq, hash } of heads) {
    const fact = facts.get(journal);
    if (!fact) {
      if (whole) report(journal, 1, `is missing; it had ${seq} entries on ${at}`);
    } else if (fact.bad) continue;
    else if (fact.end.seq < seq)
      report(journal, fact.end.seq + 1, `is missing; the journal had ${seq} entries on ${at}`);
    else if (fact.hashes[seq - 1] !== hash)
      report(
        journal,
        seq,
        `is not the one that was signed on ${at}: this entry or one before it was changed`,
      );
  }
}
