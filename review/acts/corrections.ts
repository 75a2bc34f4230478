/** Reviewers put the reading right: correct a field, reject, restore, find a drifted claim again, say which names are one. */
import type { Claim } from '../../model/claim.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Correctable } from '../../model/journal-entries.js';
import type { CaseState, ClaimState, DocumentState } from '../state/case-state.js';
import { correctedFrame } from './corrected-frame.js';
import { correctedValue } from './corrected-value.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
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

/** Confirms that a drifted claim of the version before is this claim of the new one. `revision` is the new document's. */
export interface RejectAnchor extends Act {
  document: string;
  from: string;
  reason: string;
}

export interface ConfirmAnchor extends RejectAnchor {
  to: string;
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

/** A claim that this change can still be made to. */
export function editable(state: CaseState, id: string, revision: number | undefined): ClaimState {
  const claim = theClaim(state, id);
  requireRevision(`claim ${id}`, revision, claim.revision, claim.claim);
  return theActiveClaim(state, id);
}

export function correctClaim(context: Context, input: CorrectClaim): Draft[] {
  const { state, actor } = context;
  const item = editable(state, input.claim, input.revision);
  const reason = requireReason(input.reason);
  const { field } = input;
  const value = correctedValue(field, input.value);
  const old: unknown = item.claim[field];
  if (canonicalJson(old) === canonicalJson(value)) return [];
  const frame =
    field === 'event' ? correctedFrame(context.services, value as Claim['event'], item.claim) : undefined;
  const data = {
    claim: item.id,
    revision: item.revision,
    field,
    old,
    new: value,
    ...(frame ? { frame } : {}),
  };
  const draft: Draft = { type: 'claim.corrected', data, reason, actor };
  const more = alongside(item.claim, field, value);
  return more === null
    ? [draft]
    : [draft, { ...draft, data: { ...more, claim: item.id, revision: item.revision } }];
}

/**
 * What must change with a field so that the claim stays one that can be: the document's own voice and an unclear speaker have no
 * chain of speakers, and a chain is somebody's voice.
 */
function alongside(
  claim: Claim,
  field: Correctable,
  value: unknown,
): { field: Correctable; old: unknown; new: unknown } | null {
  const nobody = (voice: unknown): boolean => voice === 'author' || voice === 'unattributed';
  if (field === 'voice' && nobody(value) && claim.attribution.length > 0)
    return { field: 'attribution', old: claim.attribution, new: [] };
  if (field !== 'attribution') return null;
  const named = Array.isArray(value) && value.length > 0;
  if (named !== nobody(claim.voice)) return null;
  const quoted = /[“"‘']$/u.test(claim.quote.prefix);
  return { field: 'voice', old: claim.voice, new: named ? (quoted ? 'direct' : 'indirect') : 'author' };
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

export function confirmAnchor({ state, actor }: Context, input: ConfirmAnchor): Draft[] {
  const { document, old } = waiting(state, input);
  const found = theActiveClaim(state, input.to);
  const reason = requireReason(input.reason);
  if (found.document !== document.id)
    throw new Refused('invalid', `claim ${found.id} is not in document ${document.id}`, 'to');
  const into: Claim = { ...found.claim, id: old.id };
  return [{ type: 'claim.merged', data: { claims: [old.id, found.id], into }, reason, actor }];
}

/** The new version no longer says it: the claim stays, rejected, with the verdicts and comments that it had. */
export function rejectAnchor({ state, actor }: Context, input: RejectAnchor): Draft[] {
  const { old } = waiting(state, input);
  const data = { claim: old.id, revision: old.revision };
  return [{ type: 'claim.rejected', data, reason: requireReason(input.reason), actor }];
}

/** A claim of the version before that was not found again for certain, and the version in which it was looked for. */
function waiting(state: CaseState, input: RejectAnchor): { document: DocumentState; old: ClaimState } {
  const document = theDocument(state, input.document);
  requireRevision(`document ${document.id}`, input.revision, document.revision, document);
  const old = theClaim(state, input.from);
  if (old.status !== 'lost' || !document.anchors.some((anchor) => anchor.from === old.id))
    throw new Refused(
      'not-now',
      `claim ${old.id} is not waiting to be found again in document ${document.id}`,
    );
  return { document, old };
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
