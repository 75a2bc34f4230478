/** Documents come, are withdrawn, and are erased where the law asks for it. */
import type { DocumentMeta, SourceDocument } from '../../model/document.js';
import { dateAdvice } from '../../documents/date-advice.js';
import { isCalendarDate } from '../../documents/dates.js';
import { sha256 } from '../../model/hash.js';
import type { Reading } from '../../reading/read.js';
import { followAnchors } from './anchors.js';
import type { CaseState, DocumentState } from '../state/case-state.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { readingDraft } from './rereading.js';
import { requireReason, requireRevision, requireSeen, theDocument } from './require.js';
import type { Act, Context } from './services.js';

/** `revision` is the case's seq; for a new version the revision of the version before. */
export interface AddDocument extends Act {
  /** Name of the file, or of what was pasted; its ending says the format. */
  name: string;
  bytes: Uint8Array;
  /** What was typed beside it; it wins over what stands in the file. */
  meta?: Partial<DocumentMeta> | undefined;
  /** The document that this is a new version of. */
  previous?: string | null | undefined;
}

export interface WithdrawDocument extends Act {
  document: string;
  reason: string;
}

/** The administrator who acts is the approver; the reason names the law or request. */
export interface EraseDocument extends Act {
  document: string;
  reason: string;
}

export async function addDocument(context: Context, input: AddDocument): Promise<Draft[]> {
  const { state, actor, services } = context;
  const previous = versionBefore(state, input);
  const source = await decoded(context, input, previous);
  const bytes = new TextEncoder().encode(source.text);
  const text = sha256(bytes);
  for (const known of state.documents.values()) {
    if (known.text === text && known.status === 'current' && known !== previous)
      throw new Refused('taken', `this text is in the case already: ${known.id} (${known.name})`, 'file');
  }
  await services.db.putBlob(bytes);
  const document = `d${state.counters.d + 1}`;
  const data = {
    document,
    name: input.name,
    sha256: sha256(input.bytes),
    text,
    length: source.text.length,
    bodyStart: source.bodyStart,
    meta: source.meta,
    previous: previous?.id ?? null,
  };
  const added: Draft = { type: 'document.added', data, actor };
  const reading = services.read(source);
  return [added, await readingOf(context, document, source, reading, previous)];
}

async function readingOf(
  context: Context,
  document: string,
  source: SourceDocument,
  reading: Reading,
  previous: DocumentState | null,
): Promise<Draft> {
  const { state, services } = context;
  if (!previous) return readingDraft(state, document, reading, services.readerRevision);
  const before = await context.text(previous.id);
  const followed = followAnchors(state, previous.id, before ?? '', document, source.text, reading);
  return readingDraft(state, document, reading, services.readerRevision, followed);
}

function versionBefore(state: CaseState, input: AddDocument): DocumentState | null {
  if (!input.previous) {
    requireSeen('the case', input.revision, state.seq);
    return null;
  }
  const previous = theDocument(state, input.previous);
  requireRevision(`document ${previous.id}`, input.revision, previous.revision, previous);
  if (previous.status !== 'current')
    throw new Refused(
      'not-now',
      `document ${previous.id} is ${previous.status}: a new version follows a current one`,
    );
  return previous;
}

/** A new version keeps what is known of the one before, where neither the file nor the form says otherwise. */
async function decoded(
  context: Context,
  input: AddDocument,
  previous: DocumentState | null,
): Promise<SourceDocument> {
  let source: SourceDocument;
  try {
    source = await context.services.decode(input.bytes, input.name);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableDocument')
      throw new Refused('invalid', error.message, 'file');
    throw error;
  }
  const typed = Object.entries(input.meta ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const found = Object.entries(source.meta).filter(([, value]) => value !== null);
  const meta: DocumentMeta = {
    ...source.meta,
    ...previous?.meta,
    ...Object.fromEntries([...found, ...typed]),
  };
  // The day of an earlier version stays as it was accepted then.
  const published = input.meta?.published ?? '';
  if (published !== '' && !isCalendarDate(published))
    throw new Refused('invalid', dateAdvice(published), 'published');
  return { ...source, meta };
}

export function withdrawDocument({ state, actor }: Context, input: WithdrawDocument): Draft[] {
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const reason = requireReason(input.reason);
  if (document.status === 'withdrawn' || document.status === 'erased')
    throw new Refused('not-now', `document ${document.id} is ${document.status} already`);
  return [{ type: 'document.withdrawn', data: { document: document.id }, reason, actor }];
}

export function restoreDocument({ state, actor }: Context, input: WithdrawDocument): Draft[] {
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const reason = requireReason(input.reason);
  if (document.status !== 'withdrawn')
    throw new Refused('not-now', `document ${document.id} is ${document.status}, not withdrawn`);
  for (const other of state.documents.values())
    if (other.text === document.text && other.status === 'current')
      throw new Refused('taken', `the same text is in the case as ${other.id}`, 'document');
  return [{ type: 'document.restored', data: { document: document.id }, reason, actor }];
}

export function eraseDocument({ state, actor }: Context, input: EraseDocument): Draft[] {
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const reason = requireReason(input.reason);
  if (document.status === 'erased') throw new Refused('not-now', `document ${document.id} is erased already`);
  const approver = { id: actor.id, name: actor.name };
  const data = { document: document.id, blobs: [document.text], approver };
  return [{ type: 'document.erased', data, reason, actor }];
}
