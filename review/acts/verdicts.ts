/** Verdicts under the case's policy. */
import type { Actor } from '../../model/envelope.js';
import type { VerdictValue } from '../../model/journal-entries.js';
import type { CaseState, ClaimState, FlagState } from '../state/case-state.js';
import { claimView } from '../views/case-view.js';
import { Refused } from '../errors.js';
import { currentVotes, outcomeOf } from '../folds/items.js';
import type { Draft } from '../draft.js';
import { requireRevision, theActiveClaim } from './require.js';
import type { Act } from './services.js';
import { hasHiddenVotes } from '../state/visible-votes.js';

/** `revision` is the claim's `verdictRevision` as this person sees it. */
export interface GiveVerdict extends Act {
  claim: string;
  value: VerdictValue;
  rationale: string;
  /** Ids of pieces of evidence of this claim. */
  evidence?: readonly string[] | undefined;
  /** True where the person has just given their password again (`accounts.confirm`). */
  signed?: boolean | undefined;
  /** Why two claims in an open contradiction may both be verified. */
  override?: string | undefined;
}

/** `revision` as for a verdict. The comment goes to whoever spoke first. */
export interface ReturnVerdict extends Act {
  claim: string;
  comment: string;
}

export interface ReopenVerdict extends Act {
  claim: string;
  reason: string;
}

/** `revision` is the claim's revision or the case's seq: evidence overwrites nothing. */
export function giveVerdict(state: CaseState, actor: Actor, input: GiveVerdict): Draft[] {
  const claim = theActiveClaim(state, input.claim);
  requireVerdictRevision(state, actor, claim, input.revision);
  const rationale = input.rationale.trim();
  if (rationale === '') throw new Refused('reason-missing', 'say how you know', 'rationale');
  for (const id of input.evidence ?? []) {
    if (!claim.evidence.some((item) => item.id === id))
      throw new Refused('invalid', `claim ${claim.id} has no evidence "${id}"`, 'evidence');
  }
  refuseOutOfTurn(state, actor, claim);
  const override = input.override?.trim();
  if (input.value === 'verified' && !override) refuseBothVerified(state, claim);
  return [
    verdict(actor, claim, {
      act: 'give',
      value: input.value,
      rationale,
      evidence: [...(input.evidence ?? [])],
      signed: input.signed,
      ...(override ? { override } : {}),
    }),
  ];
}

export function returnVerdict(state: CaseState, actor: Actor, input: ReturnVerdict): Draft[] {
  const claim = theActiveClaim(state, input.claim);
  requireVerdictRevision(state, actor, claim, input.revision);
  const rationale = input.comment.trim();
  if (rationale === '') throw new Refused('reason-missing', 'say what is missing', 'comment');
  if (state.settings.policy !== 'two')
    throw new Refused('not-now', 'a verdict is returned only where the case asks for two persons');
  if (outcomeOf(state, claim).state !== 'first')
    throw new Refused('not-now', 'there is no first verdict waiting for a second person');
  if (currentVotes(claim).at(-1)?.by.id === actor.id)
    throw new Refused('second-is-first', 'you gave this verdict: another person approves or returns it');
  return [verdict(actor, claim, { act: 'return', value: null, rationale, evidence: [] })];
}

export function reopenVerdict(state: CaseState, actor: Actor, input: ReopenVerdict): Draft[] {
  const claim = theActiveClaim(state, input.claim);
  requireVerdictRevision(state, actor, claim, input.revision);
  const rationale = input.reason.trim();
  if (rationale === '') throw new Refused('reason-missing', 'say why it needs another look', 'reason');
  if (currentVotes(claim).length === 0) throw new Refused('not-now', 'there is no verdict to open again');
  return [verdict(actor, claim, { act: 'reopen', value: null, rationale, evidence: [] })];
}

function verdict(actor: Actor, claim: ClaimState, said: Record<string, unknown>): Draft {
  return { type: 'verdict.given', data: { claim: claim.id, revision: claim.revision, ...said }, actor };
}

function requireVerdictRevision(
  state: CaseState,
  actor: Actor,
  claim: ClaimState,
  given: number | undefined,
): void {
  const view = claimView(state, claim, actor.id);
  requireRevision(`claim ${claim.id}`, given, view.verdictRevision, view);
}

/** Who may speak now. Under "one" a later verdict takes the place of an earlier one, and both stay in the trail. */
function refuseOutOfTurn(state: CaseState, actor: Actor, claim: ClaimState): void {
  const { policy } = state.settings;
  if (policy === 'one') return;
  const result = outcomeOf(state, claim);
  if (result.state === 'settled')
    throw new Refused('not-now', 'this verdict is settled: an editor can open it again with a reason');
  const mine = currentVotes(claim).some((vote) => vote.by.id === actor.id && vote.act === 'give');
  if (!mine || result.state === 'returned') return;
  if (policy === 'two-blind')
    throw new Refused(
      'blind',
      'your verdict is given and stays as it is: what is missing is another person’s',
    );
  if (result.state === 'first')
    throw new Refused('second-is-first', 'you gave the first verdict: the second is for another person');
  throw new Refused('second-is-first', 'two of you differ: a third person settles it');
}

/** Two claims that contradict each other cannot both be verified, unless somebody says why. */
function refuseBothVerified(state: CaseState, claim: ClaimState): void {
  for (const id of state.flagsOf.get(claim.id) ?? []) {
    const flag = state.flags.get(id);
    if (!flag || !isContradiction(flag)) continue;
    for (const other of flag.claims) {
      const against = other === claim.id ? undefined : state.claims.get(other);
      if (against && !hasHiddenVotes(against) && outcomeOf(state, against).value === 'verified')
        throw new Refused(
          'override-needed',
          `claim ${other} is verified and an open contradiction joins the two (“${flag.message}”): resolve it first, or say why both stand`,
          'override',
        );
    }
  }
}

function isContradiction(flag: FlagState): boolean {
  if (flag.state === 'resolved') return flag.resolution?.kind === 'contradiction';
  return flag.state === 'open' && flag.severity !== 'info';
}
