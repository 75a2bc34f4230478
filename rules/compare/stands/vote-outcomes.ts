/** What a vote came to: "61 per cent of members voted against the merger", "eight for and five against", "members approved it". */
import type { Claim, Quantity, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { tallyOf, type Tally } from './tallies.js';

export interface VoteOutcome {
  passes: boolean;
  thing: Term;
  /** Who voted; null where nobody is named. */
  voters: Term | null;
  /** By how many voted which way; false where only what came of it is told. */
  counted: boolean;
}

/** The outcome that a claim tells; null where it tells none, or how a part that is no majority voted. */
export const voteOutcomeOf = onceOf((own): VoteOutcome | null => {
  const { claim } = own;
  if (claim.polarity !== 'positive' || claim.modality !== 'asserted') return null;
  const { class: kind, agent, theme } = eventOf(claim);
  const passes = sideOf(kind);
  if (passes === null || !theme || theme.pronoun) return null;
  const tally = tallyOf(own);
  if (tally) {
    const carried = isCarried(tally, claim.frame.predicate?.class === 'vote', passes);
    return carried === null ? null : { passes: carried, thing: theme, voters: agent, counted: true };
  }
  const share = agent && claim.quantities.find((one) => agent.start <= one.start && one.start < agent.end);
  const most = share ? isMajority(share) : /^(?:the |a )?majority\b/i.test(agent?.text ?? '');
  if (share || most) {
    const voters = /^(?:amount|majority)$/.test(agent?.head ?? '') ? null : agent;
    return most && isOfVotes(claim, kind) ? { passes, thing: theme, voters, counted: true } : null;
  }
  const told = /^(?:approve|reject)$/.test(kind ?? '') || VOTING.test(claim.frame.predicate?.lemma ?? '');
  return told && ofWhole(agent) ? { passes, thing: theme, voters: agent, counted: false } : null;
});

/** Which way it went or they voted: true for it. */
function sideOf(kind: string | null): boolean | null {
  if (kind === 'approve' || kind === 'support') return true;
  return kind === 'reject' || kind === 'oppose' ? false : null;
}

/** By the count, where the verb says only which side voted so; null for a tie. A verb of deciding tells the outcome itself. */
function isCarried({ own, others, byName }: Tally, voting: boolean, passes: boolean): boolean | null {
  if (!voting) return passes;
  if (own === others) return null;
  return byName ? own > others : own > others === passes;
}

/** Of those who support or oppose, only these tell how they voted. */
const VOTING = /^(?:vote|back)$/;

/** Told of votes, and of no survey: "voted against it", "was rejected by", "of those who voted, 58 per cent were against it". */
function isOfVotes({ frame, quote }: Claim, kind: string | null): boolean {
  if (/\b(?:survey(?:ed)?|poll(?:ed|s)?|questionnaire|petition|asked)\b/i.test(quote.exact)) return false;
  if (frame.predicate?.class === 'vote' || /^(?:approve|reject)$/.test(kind ?? '')) return true;
  return /\bvot(?:e|es|ed|ers|ing)\b|\bballots?\b/i.test(quote.exact);
}

/** More than half of those whom it is a part of. */
function isMajority({ unit, role, value, min, quantifier }: Quantity): boolean {
  if (quantifier) return quantifier === 'most' || quantifier === 'majority';
  const least = value ?? min ?? 0;
  if (unit === '%') return least > 50;
  return unit === '1' && role === 'part' && (least > 0.5 || (least === 0.5 && value === null)) && least <= 1;
}

/** A body or all of a group, and nobody by name: "three councillors", "some members" are a part of one. */
const ofWhole = (agent: Term | null): boolean =>
  agent === null || (!agent.pronoun && !/^(?:some|many|several|a few|two|three)\b/i.test(agent.text));

/** Who votes in each body. Source: what dictionaries say of the nouns. */
const VOTERS: Readonly<Record<string, string>> = {
  councillor: 'council',
  councilor: 'council',
  member:
    'union council committee club society party association branch co-operative cooperative chapter conference congress',
  delegate: 'conference congress convention assembly union party',
  trustee: 'trust board charity',
  governor: 'school board',
  director: 'board',
  senator: 'senate',
  mp: 'parliament house commons',
  lord: 'house',
  peer: 'house',
  voter: 'town village city country county state people electorate resident',
  resident: 'town village city people',
  people: 'country nation',
};

/** Whether who voted may be the same: named by one only where it counts, by one noun, or as a body and its members. */
export function oneElectorate(a: VoteOutcome, b: VoteOutcome, same: (x: Term, y: Term) => boolean): boolean {
  const [x, y] = [a.voters, b.voters];
  if (!x || !y) return true;
  return same(x, y) || isBodyOf(x, y) || isBodyOf(y, x);
}

/** "Eight councillors" and "the council"; not "members of the committee" or "Labour members", who are a part of it. */
export const isBodyOf = (voters: Term, body: Term): boolean =>
  voters.owner === null &&
  voters.words.length === 1 &&
  !/ of /.test(voters.text.replace(/^(?:most|all|some|\S+ (?:thirds?|quarters?|per cent|half)) of /i, '')) &&
  (VOTERS[voters.head.toLowerCase().replace(/ors$/, 'or')]?.split(' ').includes(body.head.toLowerCase()) ??
    false);

/** The key under which the outcomes of votes on one thing meet. */
export const voteKey = (own: CaseClaim, name: (head: string) => string): string[] => {
  const outcome = voteOutcomeOf(own);
  return outcome ? [`vote on ${name(outcome.thing.head)}`] : [];
};
