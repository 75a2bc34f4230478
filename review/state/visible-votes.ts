/** Who may see which votes: the one place where it is decided. */
import type { ClaimState, Vote } from './case-state.js';

/** Votes that the viewer may see: all that were not given blind, their own, and blind ones of a round that is open to them. */
export function visibleVotes(claim: ClaimState, viewer: string | null): Vote[] {
  return claim.votes.filter((vote) => {
    if (!vote.blind || vote.by.id === viewer) return true;
    const voters = new Set(
      claim.votes
        .filter((other) => other.round === vote.round && other.act === 'give')
        .map((other) => other.by.id),
    );
    return voters.size >= 2 || (viewer !== null && voters.has(viewer));
  });
}

/** True where some vote on the claim is still hidden from somebody: then nothing that follows from it may be shown to all. */
export const hasHiddenVotes = (claim: ClaimState): boolean =>
  visibleVotes(claim, null).length < claim.votes.length;
