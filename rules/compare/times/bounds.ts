/**
 * The last day for something, in whatever words: "must be in by", "gives every school until … to", "wants the forms back by",
 * "no later than", "closes to entries on". Where two papers of one affair bound one matter by two days, the days clash though the
 * predicates differ.
 */
import type { Term, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { themesApart } from './dated-events.js';
import { deadlines } from './demands.js';
import type { Matter } from '../scope/matter.js';
import { overWhenTold } from '../scope/replacing.js';
import { scopedApart, type SetApart } from '../scope/set-apart.js';
import { likeWords } from '../identity/ground.js';
import { relateTerms } from '../identity/terms.js';
import { timedMatter } from './timed-matter.js';
import { datedTimes, isDuration, touching } from '../identity/times.js';

/** Words of duty, permission and order. Source: the deontic modals and verbs of English (Quirk et al. 1985, 4.51-56, 16.50). */
const BINDING =
  /\b(?:must|shall|should|ha(?:ve|s|d|ving) to|due|needs?|needed|requires?d?|obliged?|(?:is|are|was|were|be) to|wants?|wanted|asks?|asked|expects?|expected to|orders?|ordered|instructs?|instructed|tells?|told|demands?|demanded|calls? for|called for|urged?|given|gives?|gave|allow(?:s|ed)?|may|can|until|till|deadline|(?:closing|final|last|due|cut-off) (?:date|day)|contract|terms|conditions?|no later than|not later than|at the latest)\b/i;

/** The time that bounds what a claim is about; null where it binds nobody. "had finished by June" tells of a deed, no bound. */
export function boundOf(claim: CaseClaim): Time | null {
  const known = deadlines(claim)[0];
  if (known) return binds(claim, known) ? known : null;
  return (
    claim.claim.times.find(
      (time) =>
        !isDuration(time) &&
        time.latest !== null &&
        (/^(?:by|before|until)$/.test(time.relation) ||
          (time.relation === 'on' && (closesTo(claim) || isDue(claim)))) &&
        binds(claim, time),
    ) ?? null
  );
}

const binds = (claim: CaseClaim, time: Time): boolean => closesTo(claim) || bindsFrom(claim, time);

/** A word of duty or permission in the claim; a past state ("was closed until June") bounds nobody. */
function bindsFrom({ claim }: CaseClaim, { relation }: Time): boolean {
  // "by 4 May" permits nothing
  if (!BINDING.test(claim.quote.exact.replace(/\bMay\b/g, ''))) return false;
  const past = claim.frame.tense === 'past';
  return (
    relation !== 'until' || !past || /\b(?:had|given|gave|told|extended|allowed)\b/i.test(claim.quote.exact)
  );
}

/** "is due on 28 February", "is payable on". */
const isDue = ({ claim: { frame } }: CaseClaim): boolean =>
  /^(?:due|payable)$/.test(frame.predicate?.lemma ?? '');

/** "Our portal will close to essays on", "the list closes for entries on". */
const closesTo = ({ claim: { frame } }: CaseClaim): boolean =>
  /^(?:close|shut)$/.test(frame.predicate?.lemma ?? '') &&
  frame.tense !== 'past' &&
  frame.others.some(({ role }) => role === 'to' || role === 'for');

/** How much two claims must share for their bounds to be of one matter. Chosen on the open pairs and dossiers. */
const ENOUGH = 2;

/** What shows that two bounds are of one matter; null where too little is shared. */
export const oneBound = (first: CaseClaim, second: CaseClaim): Matter | null =>
  timedMatter(first, second, ENOUGH);

/** What sets two bounds apart. */
export const boundsApart = (first: CaseClaim, second: CaseClaim): SetApart | null =>
  scopedApart(first, second) ??
  themesApart(first, second) ??
  otherPeriods(first, second) ??
  boundApart(first, second) ??
  ofOtherKinds(first, second);

/** Who is held to a day: who has it, or who is given it. */
function boundOne({ claim: { frame } }: CaseClaim): Term | null {
  // "must reach the guild", "the guild must receive it": the one is held to it, and the other named
  if (/^(?:receive|get|want|need|reach|arrive|come|close|be)$/.test(frame.predicate?.lemma ?? ''))
    return null;
  const given = /^(?:give|allow|grant|order|tell|ask|extend|require)$/.test(frame.predicate?.lemma ?? '');
  const term = given ? frame.theme : frame.agent;
  return term && !term.pronoun ? term : null;
}

/** Posts and bodies that go by more than one noun: the landlord is the council, the tenant a family. */
const BY_ROLE =
  /^(?:landlord|owner|tenant|contractor|builder|supplier|operator|applicant|claimant|defendant|appellant|party)$/;

/** "The county has until", "the company must file": each has a day of its own. */
function boundApart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [boundOne(first), boundOne(second)];
  if (!x || !y || relateTerms(x, y) !== 'different' || likeWords(x.head, y.head)) return null;
  if ([x, y].some(({ head }) => BY_ROLE.test(head))) return null;
  return { explanation: 'scope', message: `“${x.text}” and “${y.text}” may each be held to a day.` };
}

/** Words that make another kind of what is handed in, with a day of its own. */
const KINDS = /^(?:late|early|draft|final|interim|first|second|paper|online|postal|overseas)$/;

/** "The deadline for applications", "the deadline for late applications". */
function ofOtherKinds(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [a, b] = [first, second].map((one) => kindsIn(one)).map((kinds) => new Set(kinds));
  const kind = [...(a ?? [])].find((word) => !b?.has(word)) ?? [...(b ?? [])].find((word) => !a?.has(word));
  return kind === undefined
    ? null
    : { explanation: 'scope', message: `Only one of the two is of what is “${kind}”.` };
}

const kindsIn = ({ claim: { frame } }: CaseClaim): string[] =>
  frame.others
    .filter(({ role }) => role === 'for')
    .flatMap(({ term }) =>
      term.text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => KINDS.test(word)),
    );

/** "overtime worked in January", "in February": what is bounded is of two times; or the one day was over when the other was set. */
function otherPeriods(first: CaseClaim, second: CaseClaim): SetApart | null {
  const [x, y] = [boundOf(first), boundOf(second)];
  const others = (one: CaseClaim, bound: Time | null): Time[] =>
    datedTimes(one).filter((time) => time !== bound && time.granularity !== 'week');
  const [a, b] = [others(first, x), others(second, y)];
  if (a.length > 0 && b.length > 0 && !a.some((s) => b.some((t) => touching(s, t))))
    return { explanation: 'period', message: 'They bound what is of two periods.' };
  return x && y && (passed(x, first, y, second) || passed(y, second, x, first))
    ? { explanation: 'change', message: 'The one day was over when the other was told.' }
    : null;
}

/** True where the one bound, told while it was still to come, was over when the other was set for a day to come. */
const passed = (bound: Time, one: CaseClaim, next: Time, other: CaseClaim): boolean =>
  !overWhenTold(bound, one) && overWhenTold(bound, other) && !overWhenTold(next, other);

/** "Within 14 days", "has 28 days to pay": how long somebody is given; null where nobody is bound. */
export function spanGiven(claim: CaseClaim): Time | null {
  const { quote, times } = claim.claim;
  const time = times.find(isDuration);
  if (!time) return null;
  const behind = quote.exact.slice(Math.max(0, time.end - quote.start));
  const lead = quote.exact.slice(0, Math.max(0, time.start - quote.start));
  const within = /^within\b/i.test(time.text) || /\bwithin\s+$/i.test(lead);
  const given =
    /\b(?:have|has|had|given|gives?|gave|allow(?:s|ed)?|get|gets)(?: \p{L}+){0,3}\s+$/iu.test(lead) &&
    /^\s+(?:in which )?to\s/.test(behind);
  return (within && BINDING.test(quote.exact)) || given ? time : null;
}
