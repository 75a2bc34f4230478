/** Replacing one item of a case: the only way in which the folds change claims, flags and documents. */
import type {
  CaseState,
  ClaimState,
  DocumentState,
  FlagState,
  StaleCause,
  Stamp,
  Vote,
} from '../state/case-state.js';
import { outcome, type Outcome } from '../state/outcome.js';
import { hasHiddenVotes } from '../state/visible-votes.js';

export function changeClaim(
  state: CaseState,
  id: string,
  stamp: Stamp,
  change: (claim: ClaimState) => ClaimState,
): void {
  const claim = state.claims.get(id);
  if (claim) state.claims.set(id, withHistory(change(claim), stamp));
}

export function changeFlag(
  state: CaseState,
  id: string,
  stamp: Stamp,
  change: (flag: FlagState) => FlagState,
): void {
  const flag = state.flags.get(id);
  if (flag) putFlag(state, withHistory(change(flag), stamp));
}

export function putFlag(state: CaseState, flag: FlagState): void {
  if (state.flags.get(flag.id)?.state === 'open') state.open--;
  if (flag.state === 'open') state.open++;
  state.flags.set(flag.id, flag);
}

export function changeDocument(
  state: CaseState,
  id: string,
  stamp: Stamp,
  change: (document: DocumentState) => DocumentState,
): void {
  const document = state.documents.get(id);
  if (document) state.documents.set(id, withHistory(change(document), stamp));
}

function withHistory<T extends { history: number[] }>(item: T, stamp: Stamp): T {
  return item.history.at(-1) === stamp.seq ? item : { ...item, history: [...item.history, stamp.seq] };
}

/** Remembers the highest number given to a kind of thing: "c12" counts for `c`. */
export function count(state: CaseState, id: string): void {
  const match = /^([dchker])(\d+)$/.exec(id);
  if (!match) return;
  const kind = match[1] as keyof CaseState['counters'];
  state.counters[kind] = Math.max(state.counters[kind], Number(match[2]));
}

/** The votes that count now. */
export function currentVotes(claim: ClaimState): Vote[] {
  return claim.votes.filter((vote) => vote.round === claim.round && vote.act !== 'reopen');
}

/** True where a person has given a verdict that counts: of this round, and since one was last returned. */
export function hasSpoken(claim: ClaimState, person: string | null): boolean {
  const now = currentVotes(claim);
  const since = now.slice(now.findLastIndex(({ act }) => act === 'return') + 1);
  return since.some(({ act, by }) => act === 'give' && by.id === person);
}

export function outcomeOf(state: CaseState, claim: ClaimState): Outcome {
  return outcome(currentVotes(claim), state.settings.policy);
}

/** The claim with its votes set aside, where it has any that count. */
export function madeStale(state: CaseState, claim: ClaimState, stamp: Stamp, cause: StaleCause): ClaimState {
  if (currentVotes(claim).length === 0) return claim;
  // Where the case stopped being blind, one hidden vote may be the outcome: what it was stays hidden with it.
  const was = hasHiddenVotes(claim) ? null : outcomeOf(state, claim).value;
  return { ...claim, round: claim.round + 1, stale: { seq: stamp.seq, at: stamp.at, cause, was } };
}
