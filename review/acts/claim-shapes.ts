/** Reviewers change what is one claim: add one by selecting words, split one, merge several. */
import type { Claim, ReadClaim } from '../../model/claim.js';
import { lineStarts, quoteAt, splitsPair } from '../../model/quote.js';
import type { DocumentState } from '../state/case-state.js';
import { editable } from './corrections.js';
import { EMPTY_FRAME } from '../folds/empty-frame.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireReason, requireSeen, theDocument } from './require.js';
import type { Act, Context } from './services.js';

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
    throw new Refused(
      'invalid',
      'name words of the quote, and not its first: the second claim begins with them',
      'at',
    );
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
