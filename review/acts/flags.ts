/** Settling flags: resolve, reopen, raise by hand; and comments. */
import type { Actor } from '../../model/envelope.js';
import type { FlagSpan, FlagType, Severity } from '../../model/flag.js';
import type { ResolutionKind, Subject } from '../../model/journal-entries.js';
import type { CaseState } from '../state/case-state.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { basisByHand, statementsOf } from './recheck.js';
import {
  requireReason,
  requireRevision,
  requireSeen,
  theActiveClaim,
  theClaim,
  theDocument,
  theFlag,
} from './require.js';
import type { Act } from './services.js';

export interface ResolveFlag extends Act {
  flag: string;
  resolution: ResolutionKind;
  reason: string;
}

/** Many flags, one resolution and reason; each with the revision that its row showed. All of them or none. */
export interface ResolveFlags extends Act {
  flags: readonly { flag: string; revision: number | undefined }[];
  resolution: ResolutionKind;
  reason: string;
}

export interface ReopenFlag extends Act {
  flag: string;
  reason: string;
}

/** `revision` is the case's seq: raising a flag overwrites nothing. */
export interface RaiseFlag extends Act {
  claims: readonly string[];
  type: FlagType;
  severity: Severity;
  message: string;
  reason: string;
  /** The clashing words, where the reviewer marked some; else the whole quotes. */
  spans?: readonly FlagSpan[] | undefined;
}

/** `revision` is the thing's revision or the case's seq: a comment overwrites nothing. */
export interface MakeComment extends Act {
  subject: Subject;
  text: string;
}

export function resolveFlag(state: CaseState, actor: Actor, input: ResolveFlag): Draft[] {
  const flag = theFlag(state, input.flag);
  requireRevision('the flag', input.revision, flag.revision, flag);
  const reason = requireReason(input.reason);
  if (flag.state === 'no longer raised')
    throw new Refused('not-now', `no longer raised, so that there is nothing to resolve: ${flag.message}`);
  const data = {
    flag: flag.id,
    revision: flag.revision,
    resolution: input.resolution,
    basis: flag.basis,
  };
  return [{ type: 'flag.resolved', data, reason, actor }];
}

export function resolveFlags(state: CaseState, actor: Actor, input: ResolveFlags): Draft[] {
  if (input.flags.length === 0) throw new Refused('invalid', 'choose at least one flag', 'flags');
  const { resolution, reason } = input;
  // A flag that is chosen twice is settled once, and both choices must be of the newest revision.
  const drafts = new Map(
    input.flags.map((each) => [each.flag, resolveFlag(state, actor, { ...each, resolution, reason })]),
  );
  return [...drafts.values()].flat();
}

export function reopenFlag(state: CaseState, actor: Actor, input: ReopenFlag): Draft[] {
  const flag = theFlag(state, input.flag);
  requireRevision('the flag', input.revision, flag.revision, flag);
  const reason = requireReason(input.reason);
  if (flag.state !== 'resolved') throw new Refused('not-now', `this flag is ${flag.state}, not resolved`);
  const data = { flag: flag.id, revision: flag.revision, cause: 'by-hand' };
  return [{ type: 'flag.reopened', data, reason, actor }];
}

export function raiseFlag(state: CaseState, actor: Actor, input: RaiseFlag): Draft[] {
  requireSeen('the case', input.revision, state.seq);
  const reason = requireReason(input.reason);
  if (input.message.trim() === '') throw new Refused('invalid', 'say in a sentence what clashes', 'message');
  const claims = [...new Set(input.claims)].map((id) => theActiveClaim(state, id));
  if (claims.length === 0 || claims.length > 5)
    throw new Refused('invalid', 'a flag names between one and five claims', 'claims');
  const spans = claims.flatMap((item) => {
    const marked = (input.spans ?? []).filter((span) => span.claim === item.id);
    return marked.length > 0
      ? marked
      : [{ claim: item.id, start: item.claim.quote.start, end: item.claim.quote.end }];
  });
  const ids = claims.map((item) => item.id);
  const data = {
    flag: `h${state.counters.h + 1}`,
    basis: basisByHand(claims.map((item) => item.claim)),
    type: input.type,
    severity: input.severity,
    claims: ids,
    spans,
    message: input.message.trim(),
    statements: statementsOf(state, ids),
  };
  return [{ type: 'flag.raised-by-hand', data, reason, actor }];
}

export function makeComment(state: CaseState, actor: Actor, input: MakeComment): Draft[] {
  requireSeen('the case', input.revision, state.seq);
  const text = input.text.trim();
  if (text === '') throw new Refused('invalid', 'the comment is empty', 'text');
  const { kind, id } = input.subject;
  if (kind === 'flag') theFlag(state, id);
  if (kind === 'claim') theClaim(state, id);
  if (kind === 'document') theDocument(state, id);
  const data = { subject: { kind, id }, comment: `k${state.counters.k + 1}`, text };
  return [{ type: 'comment.made', data, actor }];
}
