/** Evidence for a claim: quotes, links, notes and files, and the lawful erasure of a file. */
import type { Evidence } from '../../model/journal-entries.js';
import type { EvidenceItem } from '../state/case-state.js';
import { NotFound, Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireReason, requireSeen, theActiveClaim, theClaim, theDocument } from './require.js';
import type { Act, Context } from './services.js';

export interface AddEvidence extends Act {
  claim: string;
  evidence: Omit<Evidence, 'id' | 'file'>;
  /** For a file: its name and content, which the store keeps. */
  file?: { name: string; bytes: Uint8Array } | undefined;
}

export interface EraseEvidence extends Act {
  claim: string;
  evidence: string;
  reason: string;
}

/** Bytes of a file of evidence at most: it is kept in memory while it is taken in and given out. */
const LARGEST_FILE = 20_000_000;

const MISSING: Record<Evidence['kind'], string> = {
  quote: 'give the exact words',
  link: 'give the address',
  file: 'choose a file',
  note: 'say in the note what it shows',
};

/** A quote given as evidence must stand in its document exactly; a file is kept by its hash. */
export async function addEvidence(context: Context, input: AddEvidence): Promise<Draft[]> {
  const { state, actor } = context;
  const claim = theActiveClaim(state, input.claim);
  requireSeen(`claim ${claim.id}`, input.revision, state.seq);
  const { kind, quote, url, note } = input.evidence;
  const has = {
    quote: quote !== undefined,
    link: url !== undefined,
    file: input.file !== undefined,
    note: note.trim() !== '',
  };
  if (!has[kind]) throw new Refused('invalid', MISSING[kind], kind === 'link' ? 'url' : kind);
  if (quote) await requireQuote(context, quote);
  const file = input.file && (await keepFile(context, input.file));
  const evidence = { ...input.evidence, ...(file ? { file } : {}), id: `e${state.counters.e + 1}` };
  return [{ type: 'evidence.added', data: { claim: claim.id, revision: claim.revision, evidence }, actor }];
}

async function requireQuote({ state, text }: Context, quote: NonNullable<Evidence['quote']>): Promise<void> {
  const { id, status } = theDocument(state, quote.document);
  if (status === 'withdrawn' || status === 'erased')
    throw new Refused('invalid', `document ${id} is ${status}`, 'quote');
  if ((await text(id))?.slice(quote.start, quote.end) !== quote.exact)
    throw new Refused('invalid', `these words do not stand at this place of document ${id}`, 'quote');
}

async function keepFile(
  { services }: Context,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<NonNullable<Evidence['file']>> {
  if (bytes.length === 0) throw new Refused('invalid', `${name} is empty`, 'file');
  if (bytes.length > LARGEST_FILE)
    throw new Refused('invalid', `${name} has ${bytes.length} bytes; ${LARGEST_FILE} are the most`, 'file');
  return { name, sha256: await services.db.putBlob(bytes), bytes: bytes.length };
}

/** Takes the file out of the store for good; its hash, the reason and the approver stay. */
export function eraseEvidence({ state, actor }: Context, input: EraseEvidence): Draft[] {
  const claim = theClaim(state, input.claim);
  requireSeen(`claim ${claim.id}`, input.revision, state.seq);
  const { file, erased } = evidenceOf(claim.evidence, input.evidence);
  const reason = requireReason(input.reason);
  if (!file) throw new Refused('invalid', `evidence ${input.evidence} is no file`, 'reason');
  if (erased) throw new Refused('not-now', `the file of evidence ${input.evidence} is erased already`);
  for (const document of state.documents.values())
    if (document.text === file.sha256 && document.status !== 'erased')
      throw new Refused(
        'taken',
        `the same text stands in the case as document ${document.id}: erase that`,
        'reason',
      );
  const approver = { id: actor.id, name: actor.name };
  const data = { claim: claim.id, evidence: input.evidence, blobs: [file.sha256], approver };
  return [{ type: 'evidence.erased', data, reason, actor }];
}

export function evidenceOf(evidence: readonly EvidenceItem[], id: string): EvidenceItem {
  const item = evidence.find((one) => one.id === id);
  if (!item) throw new NotFound('evidence', id);
  return item;
}
