/** Reviewers put the reading right: correct a field, reject, restore, add, split, merge, and say which names are one. */
import type { Claim, Frame, ReadClaim } from '../model/claim.js';
import { readClaimSchema } from '../model/claim.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { Correctable } from '../model/journal-entries.js';
import { lineStarts, quoteAt, splitsPair } from '../model/quote.js';
import type { CaseState, ClaimState, DocumentState } from './case-state.js';
import { EMPTY_FRAME } from './empty-frame.js';
import { Refused } from './errors.js';
import type { Draft } from './live-journal.js';
import {
  requireReason,
  requireRevision,
  requireSeen,
  theActiveClaim,
  theClaim,
  theDocument,
} from './require.js';
import type { Act, Context } from './services.js';

/** `revision` is the claim's. */
export interface CorrectClaim extends Act {
  claim: string;
  field: Correctable;
  value: unknown;
  reason: string;
}

export interface RejectClaim extends Act {
  claim: string;
  reason: string;
}

/** `revision` is the document's. */
export interface AddClaim extends Act {
  document: string;
  start: number;
  end: number;
  /** In the reviewer's words; else the words themselves. */
  statement?: string | undefined;
  reason?: string | undefined;
}

/** `revision` is the claim's; the parts are cut at these offsets of the document. */
export interface SplitClaim extends Act {
  claim: string;
  at: readonly number[];
  reason: string;
}

/** Claims of one document with their revisions. `revision` is the first claim's. */
export interface MergeClaims extends Act {
  claims: readonly { claim: string; revision: number | undefined }[];
  statement?: string | undefined;
  reason: string;
}

/** Confirms that a drifted claim of the version before is this claim of the new one. `revision` is the new document's. */
export interface ConfirmAnchor extends Act {
  document: string;
  from: string;
  to: string;
  reason: string;
}

/** `revision` is the case's seq. */
export interface SameEntity extends Act {
  names: readonly string[];
  canonical: string;
  reason: string;
}

/** Takes back that a name is another's. `revision` is the case's seq. */
export interface ApartEntity extends Act {
  name: string;
  reason: string;
}

function editable(state: CaseState, id: string, revision: number | undefined): ClaimState {
  const claim = theClaim(state, id);
  requireRevision(`claim ${id}`, revision, claim.revision, claim.claim);
  return theActiveClaim(state, id);
}

export function correctClaim(context: Context, input: CorrectClaim): Draft[] {
  const { state, actor } = context;
  const item = editable(state, input.claim, input.revision);
  const reason = requireReason(input.reason);
  const { field } = input;
  const parsed = readClaimSchema.shape[field].safeParse(input.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Refused(
      'invalid',
      `${[field, ...(issue?.path ?? [])].join('.')}: ${issue?.message ?? 'does not fit'}`,
      field,
    );
  }
  const old: unknown = item.claim[field];
  if (canonicalJson(old) === canonicalJson(parsed.data)) return [];
  const frame = field === 'event' ? frameFor(context, parsed.data as Claim['event'], item.claim) : undefined;
  const data = {
    claim: item.id,
    revision: item.revision,
    field,
    old,
    new: parsed.data,
    ...(frame ? { frame } : {}),
  };
  return [{ type: 'claim.corrected', data, reason, actor }];
}

/** The rules compare frames: a corrected event is read as the sentence that it makes. Its terms point at the whole quote. */
function frameFor({ services }: Context, event: Claim['event'], claim: Claim): Frame {
  const text = `${[event.subject, event.predicate, event.object].filter((part) => part !== null).join(' ')}.`;
  const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };
  const frame = services.read({ text, bodyStart: 0, meta }).claims[0]?.frame ?? EMPTY_FRAME;
  const { start, end } = claim.quote;
  const here = <T extends object>(of: T): T => ({ ...of, start, end });
  return {
    ...frame,
    predicate: frame.predicate && here(frame.predicate),
    agent: frame.agent && here(frame.agent),
    theme: frame.theme && here(frame.theme),
    others: frame.others.map((other) => ({ ...other, term: here(other.term) })),
    comparison: frame.comparison && { ...frame.comparison, than: here(frame.comparison.than) },
    entities: [...new Set([...claim.frame.entities, ...frame.entities])],
  };
}

export function rejectClaim({ state, actor }: Context, input: RejectClaim): Draft[] {
  const claim = editable(state, input.claim, input.revision);
  const data = { claim: claim.id, revision: claim.revision };
  return [{ type: 'claim.rejected', data, reason: requireReason(input.reason), actor }];
}

export function restoreClaim({ state, actor }: Context, input: RejectClaim): Draft[] {
  const claim = theClaim(state, input.claim);
  requireRevision(`claim ${claim.id}`, input.revision, claim.revision, claim.claim);
  if (claim.status !== 'rejected' && claim.status !== 'unread')
    throw new Refused(
      'not-now',
      `claim ${claim.id} is ${claim.status}: only a rejected or unread one comes back`,
    );
  const data = { claim: claim.id, revision: claim.revision };
  return [{ type: 'claim.restored', data, reason: requireReason(input.reason), actor }];
}

export async function addClaim(context: Context, input: AddClaim): Promise<Draft[]> {
  const { state, actor } = context;
  const document = theDocument(state, input.document);
  requireSeen(`document ${document.id}`, input.revision, state.seq);
  const text = await currentText(context, document);
  const trimmed = withoutMargins(text, input.start, input.end);
  for (const { claim, status } of state.claims.values()) {
    const { start, end } = claim.quote;
    if (
      claim.document === document.id &&
      status === 'active' &&
      start === trimmed.start &&
      end === trimmed.end
    )
      throw new Refused('taken', `these words are claim ${claim.id} already`, 'start');
  }
  const id = `c${state.counters.c + 1}`;
  const read = readPart(context, document, text, trimmed.start, trimmed.end);
  const statement = input.statement?.trim();
  const claim = { ...read, ...(statement ? { statement } : {}), id, document: document.id };
  return [{ type: 'claim.added', data: { claim }, actor, reason: input.reason?.trim() }];
}

export async function splitClaim(context: Context, input: SplitClaim): Promise<Draft[]> {
  const { state, actor } = context;
  const whole = editable(state, input.claim, input.revision);
  const reason = requireReason(input.reason);
  const document = theDocument(state, whole.document);
  const text = await currentText(context, document);
  const { start, end } = whole.claim.quote;
  const cuts = [...new Set(input.at)].filter((at) => at > start && at < end).sort((a, b) => a - b);
  if (cuts.length === 0)
    throw new Refused('invalid', `cut the claim at a place between ${start} and ${end}`, 'at');
  const into = [start, ...cuts].map((from, i): Claim => {
    const part = withoutMargins(text, from, cuts[i] ?? end);
    const read = readPart(context, document, text, part.start, part.end);
    const { voice, attribution } = whole.claim;
    const said = read.attribution.length > 0 ? {} : { voice, attribution };
    return { ...read, ...said, id: `c${state.counters.c + i + 1}`, document: document.id };
  });
  const data = { claim: whole.id, revision: whole.revision, into };
  return [{ type: 'claim.split', data, reason, actor }];
}

export async function mergeClaims(context: Context, input: MergeClaims): Promise<Draft[]> {
  const { state, actor } = context;
  const parts = input.claims.map(({ claim, revision }) => editable(state, claim, revision));
  const reason = requireReason(input.reason);
  const [first] = parts;
  if (!first || new Set(parts.map((part) => part.id)).size < 2)
    throw new Refused('invalid', 'name at least two claims to merge', 'claims');
  if (parts.some((part) => part.document !== first.document))
    throw new Refused('invalid', 'only claims of one document can be merged', 'claims');
  const document = theDocument(state, first.document);
  const text = await currentText(context, document);
  const start = Math.min(...parts.map((part) => part.claim.quote.start));
  const end = Math.max(...parts.map((part) => part.claim.quote.end));
  const read = readPart(context, document, text, start, end);
  const { voice, attribution } = first.claim;
  const statement = input.statement?.trim() || parts.map((part) => part.claim.statement).join(' ');
  const into = {
    ...read,
    voice,
    attribution,
    statement,
    id: `c${state.counters.c + 1}`,
    document: document.id,
  };
  return [{ type: 'claim.merged', data: { claims: parts.map((part) => part.id), into }, reason, actor }];
}

export function confirmAnchor({ state, actor }: Context, input: ConfirmAnchor): Draft[] {
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const old = theClaim(state, input.from);
  const found = theActiveClaim(state, input.to);
  const reason = requireReason(input.reason);
  if (old.status !== 'lost' || !document.anchors.some((anchor) => anchor.from === old.id))
    throw new Refused(
      'not-now',
      `claim ${old.id} is not waiting to be found again in document ${document.id}`,
    );
  if (found.document !== document.id)
    throw new Refused('invalid', `claim ${found.id} is not in document ${document.id}`, 'to');
  const into: Claim = { ...found.claim, id: old.id };
  return [{ type: 'claim.merged', data: { claims: [old.id, found.id], into }, reason, actor }];
}

export function sameEntity({ state, actor }: Context, input: SameEntity): Draft[] {
  requireSeen('the case', input.revision, state.seq);
  const reason = requireReason(input.reason);
  const canonical = input.canonical.trim();
  const names = [...new Set([...input.names.map((name) => name.trim()), canonical])].filter(
    (name) => name !== '',
  );
  if (canonical === '' || names.length < 2)
    throw new Refused('invalid', 'name two names of one person or organisation, and the one to use', 'names');
  return [{ type: 'entity.same', data: { names, canonical }, reason, actor }];
}

export function apartEntity({ state, actor }: Context, input: ApartEntity): Draft[] {
  requireSeen('the case', input.revision, state.seq);
  const reason = requireReason(input.reason);
  const { name } = input;
  if ((state.sameAs.get(name) ?? name) === name)
    throw new Refused('not-now', `"${name}" stands for itself already`, 'name');
  return [{ type: 'entity.same', data: { names: [name], canonical: name }, reason, actor }];
}

async function currentText(context: Context, document: DocumentState): Promise<string> {
  const text = await context.text(document.id);
  if (document.status !== 'current' || text === null)
    throw new Refused(
      'not-now',
      `document ${document.id} is ${document.status}: its claims can be read, not changed`,
    );
  return text;
}

function withoutMargins(text: string, start: number, end: number): { start: number; end: number } {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new Refused('invalid', `${start}–${end} is no stretch of a text of ${text.length} units`, 'start');
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  if (from >= to) throw new Refused('invalid', 'there are no words in the selection', 'start');
  if (splitsPair(text, from) || splitsPair(text, to))
    throw new Refused('invalid', 'the selection cuts a character in two', 'start');
  return { start: from, end: to };
}

/** One claim for a stretch of a document: read where it stands, and everything found in it put together. */
function readPart(
  { services }: Context,
  document: DocumentState,
  text: string,
  start: number,
  end: number,
): ReadClaim {
  const { meta } = document;
  const found = services.read({ text: text.slice(0, end), bodyStart: start, meta }).claims;
  const quote = quoteAt(text, start, end, lineStarts(text));
  const [first, ...others] = found;
  const base: ReadClaim = first ?? {
    quote,
    statement: quote.exact,
    voice: 'author',
    attribution: [],
    modality: 'asserted',
    polarity: 'positive',
    operators: [],
    event: { subject: null, predicate: null, object: null },
    quantities: [],
    times: [],
    topic: { organisation: null, aspect: null, population: null, measure: null },
    checkworthiness: 0.5,
    trace: [],
    frame: EMPTY_FRAME,
    checkable: true,
    sentence: { start, end },
  };
  return {
    ...base,
    quote,
    statement: others.length === 0 ? base.statement : quote.exact,
    quantities: found.flatMap((claim) => claim.quantities),
    times: found.flatMap((claim) => claim.times),
  };
}
