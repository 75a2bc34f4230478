/** Checks that every use case makes before it decides anything. */
import type { CaseState, ClaimState, DocumentState, FlagState } from '../state/case-state.js';
import { NotFound, Refused, RevisionMissing, RevisionStale } from '../errors.js';

/** The revision that a change was made from must be there and must be the newest. `current` is shown to whoever comes late. */
export function requireRevision(
  what: string,
  given: number | undefined,
  actual: number,
  current: unknown,
): void {
  if (given === undefined || !Number.isInteger(given)) throw new RevisionMissing(what);
  if (given !== actual) throw new RevisionStale(what, given, actual, current);
}

/** For what only adds and cannot overwrite anything (a comment, a document): the revision must be there, and not from the future. */
export function requireSeen(what: string, given: number | undefined, actual: number): void {
  if (given === undefined || !Number.isInteger(given)) throw new RevisionMissing(what);
  if (given < 0 || given > actual) throw new RevisionStale(what, given, actual, null);
}

export function requireReason(reason: string | undefined, field = 'reason'): string {
  const given = reason?.trim() ?? '';
  if (given === '') throw new Refused('reason-missing', 'say why: the reason stays with the change', field);
  return given;
}

export function theDocument(state: CaseState, id: string): DocumentState {
  const document = state.documents.get(id);
  if (!document) throw new NotFound('document', id);
  return document;
}

export function theClaim(state: CaseState, id: string): ClaimState {
  const claim = state.claims.get(id);
  if (!claim) throw new NotFound('claim', id);
  return claim;
}

export function theFlag(state: CaseState, id: string): FlagState {
  const flag = state.flags.get(id);
  if (!flag) throw new NotFound('flag', id);
  return flag;
}

/** A claim that can be worked on: it stands, in a document that stands. */
export function theActiveClaim(state: CaseState, id: string): ClaimState {
  const claim = theClaim(state, id);
  if (claim.status !== 'active')
    throw new Refused(
      'not-now',
      `claim ${id} is ${claim.status}: open the claim that took its place, or restore it`,
    );
  const { status } = theDocument(state, claim.document);
  if (status !== 'current')
    throw new Refused(
      'not-now',
      `the document of claim ${id} is ${status}: its claims can be read, not changed`,
    );
  return claim;
}
