/** Reading into a case: claims keep their identity where quote and document agree; a re-read is an act with a diff. */
import type { Claim, Quote, ReadClaim } from '../../model/claim.js';
import type { Reading } from '../../reading/read.js';
import type { Followed } from './anchors.js';
import type { CaseState, DocumentState } from '../state/case-state.js';
import { meaningOf } from '../state/claim-meaning.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { GAINSAY } from './recheck.js';
import { requireReason, requireRevision, theDocument } from './require.js';
import type { Act, Context } from './services.js';

export interface ReRead extends Act {
  document: string;
  reason: string;
}

/** What a newer reader makes of a document, beside what the case has. */
export interface ReadingDiff {
  /** Same words, same meaning. */
  kept: string[];
  /** Same words, read differently. */
  changed: { id: string; old: Claim; new: Claim }[];
  added: Claim[];
  /** Claims that the newer reader does not find. */
  gone: string[];
}

const placeOf = ({ start, end, exact }: Quote): string => `${start}:${end}:${exact}`;

/** The entry for a reading; the reader is its author, and the person's act stands before it. */
export function readingDraft(
  state: CaseState,
  document: string,
  reading: Reading,
  reader: string,
  followed: Followed = { claims: new Map(), kept: [], anchors: [] },
): Draft {
  let next = state.counters.c;
  const fresh = new Map<number, string>();
  const known = claimsByPlace(state, document);
  const claims = reading.claims.map((claim, i): Claim => {
    const id = followed.claims.get(i) ?? known.get(placeOf(claim.quote)) ?? `c${++next}`;
    fresh.set(i, id);
    return { ...claim, id, document };
  });
  const anchors = followed.anchors.map(({ from, to, anchor }) => ({
    from,
    to: typeof to === 'number' ? (fresh.get(to) ?? null) : to,
    anchor,
  }));
  const sentences = reading.sentences.map(({ start, end }) => [start, end]);
  const data = { document, reader, sentences, claims: [...claims, ...followed.kept], anchors };
  return { type: 'document.read', data, actor: GAINSAY };
}

function claimsByPlace(state: CaseState, document: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const { id, claim, origin } of state.claims.values())
    if (claim.document === document && origin === 'read') places.set(placeOf(claim.quote), id);
  return places;
}

export async function reRead(context: Context, input: ReRead): Promise<Draft[]> {
  const { state, actor, services } = context;
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const reason = requireReason(input.reason);
  const reading = await newReading(context, document);
  const draft = readingDraft(state, document.id, reading, services.readerRevision);
  return [{ ...draft, actor, reason }];
}

async function newReading(context: Context, document: DocumentState): Promise<Reading> {
  const text = await context.text(document.id);
  if (document.status !== 'current' || text === null)
    throw new Refused(
      'not-now',
      `document ${document.id} is ${document.status}: only a current one is read again`,
    );
  return context.services.read({ text, bodyStart: document.bodyStart, meta: document.meta });
}

/** What reading the document again would change, before anybody accepts it. */
export async function readingDiff(context: Context, id: string): Promise<ReadingDiff> {
  const document = theDocument(context.state, id);
  const reading = await newReading(context, document);
  const known = claimsByPlace(context.state, id);
  const diff: ReadingDiff = { kept: [], changed: [], added: [], gone: [] };
  const found = new Set<string>();
  for (const read of reading.claims) {
    const same = known.get(placeOf(read.quote));
    const old = same === undefined ? undefined : context.state.claims.get(same);
    if (!old) {
      diff.added.push({ ...read, id: '', document: id });
      continue;
    }
    found.add(old.id);
    sortOut(diff, old.id, asRead(old.claim, old.corrections), read);
  }
  for (const claim of context.state.claims.values())
    if (claim.document === id && claim.origin === 'read' && claim.status === 'active' && !found.has(claim.id))
      diff.gone.push(claim.id);
  return diff;
}

function sortOut(diff: ReadingDiff, id: string, old: Claim, read: ReadClaim): void {
  const now: Claim = { ...read, id, document: old.document };
  if (meaningOf(old) === meaningOf(now)) diff.kept.push(id);
  else diff.changed.push({ id, old, new: now });
}

/** The claim as it was read, before anybody corrected it. */
function asRead(claim: Claim, corrections: readonly { field: string; old: unknown }[]): Claim {
  return corrections.reduceRight<Claim>((earlier, { field, old }) => ({ ...earlier, [field]: old }), claim);
}
