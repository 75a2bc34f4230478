/**
 * What a rule is (DESIGN B4): a plain object whose examples are its tests and its page.
 * A rule compares what the reader found; it never parses text, and it sees no clock, disk, network or randomness.
 */
import type { Claim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import type { Explanation, Flag, FlagSpan, FlagType, Severity, Suppressed } from '../model/flag.js';
import type { Seeks } from './asked.js';
import type { Need } from './needs.js';

/** A claim as rules see it: with its document, and the place of the document in the case. */
export interface CaseClaim {
  claim: Claim;
  meta: DocumentMeta;
  place: number;
}

/** The order of claims in a case: by document, start, end; by id where two claims have one quote. */
export function compareClaims(a: CaseClaim, b: CaseClaim): number {
  return (
    a.place - b.place ||
    a.claim.quote.start - b.claim.quote.start ||
    a.claim.quote.end - b.claim.quote.end ||
    (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)
  );
}

/** Compares two lists of claims place by place; the shorter first where one begins the other. */
export function compareLists(a: readonly CaseClaim[], b: readonly CaseClaim[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (!y) return 1;
    const difference = compareClaims(x, y);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** What a check found: the clashing words of each claim, what to say of them, why no explanation saves it, and what would settle it. */
export interface Finding {
  kind: 'finding';
  /** The smallest set of claims that shows the error, at most five; a pair rule may leave it out. */
  claims?: readonly CaseClaim[];
  spans: readonly FlagSpan[];
  message: string;
  because: readonly string[];
  resolveBy: string;
  /** Where one case of the rule weighs less than the rule as a whole. */
  severity?: Severity;
}

/** What keeps a candidate from being a contradiction. */
export interface Saved {
  kind: 'saved';
  claims?: readonly CaseClaim[];
  explanation: Explanation;
  message: string;
}

export type Outcome = Finding | Saved | null;

/** A document of an example. Only what matters to the rule is given. */
export interface ExampleDocument {
  text: string;
  published?: string;
  publisher?: string;
  kind?: string;
}

export interface FiringExample {
  /** What the example shows, in a few words. */
  shows: string;
  documents: readonly ExampleDocument[];
  message: string;
  /** The clashing words, in the order of the flag's spans. */
  quoted: readonly string[];
}

export interface SilentExample {
  /** The tempting mistake that the rule does not make. */
  shows: string;
  documents: readonly ExampleDocument[];
  /** Set where the candidate must be listed with the explanation that saved it. */
  savedBy?: Explanation;
}

interface RuleHead {
  /** The thing, then the check: "quantity-differs". */
  id: string;
  /** Raised with every change of what the rule finds. */
  revision: number;
  type: FlagType;
  severity: Severity;
  /** One sentence: what the rule finds. */
  summary: string;
  /** One sentence: what it leaves alone, by design. */
  doesNotCover: string;
  /** True for a rule that says only that two claims oppose each other: it gives way where another rule flags the same claims. */
  yields?: boolean;
  /** True for a rule about what somebody has or is only once: a name that both have is enough to show that both are of one affair. */
  byName?: true;
  /** True for a rule that is worth hearing once for the same documents: of what it finds among them the first is raised. */
  once?: boolean;
  examples: { firing: readonly FiringExample[]; silent: readonly SilentExample[] };
  /** For a rule of a pack: the parts of its condition that do not hold for these claims, as its author wrote them. */
  lacks?(claims: readonly CaseClaim[]): readonly string[];
}

/** A rule about one claim, which carries both ends of the error. */
export interface ClaimRule extends RuleHead {
  shape: 'claim';
  check(claim: CaseClaim): Outcome;
}

/** Which sides a claim can stand on, and which sides it can clash with. */
export interface Sides {
  is: readonly string[];
  meets: readonly string[];
}

/** A key with sides of its own: a claim stands on another side under it than under others. */
export interface SidedKey {
  key: string;
  sides: Sides;
}

export type Key = string | SidedKey;

/** First and last day as ISO dates; null where open. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}

interface KeyedHead extends RuleHead {
  /** What every claim has that the rule gives keys to: for the keys of others it is not asked. */
  needs?: readonly Need[];
  /** A verb or letters of which each of them has one. */
  seeks?: Seeks;
}

/** A rule about two claims that share a key. `first` is the earlier in the case. */
export interface PairRule extends KeyedHead {
  shape: 'pair';
  keys(claim: CaseClaim): readonly Key[];
  /**
   * Where only claims of opposite sides can clash, so that those of one side are never compared: both need each other's side.
   * Null, or without a side on either hand, where a claim can clash with none; a rule without sides compares all that share a key.
   */
  sides?(claim: CaseClaim): Sides | null;
  /**
   * The days that a claim speaks of, where the rule flags nothing that lies apart in time (it may list it as explained). Where
   * nobody asks for what was explained, such claims are then not compared.
   */
  lasts?(claim: CaseClaim): Days;
  check(first: CaseClaim, second: CaseClaim): Outcome;
}

/** A rule about all claims that share a key, in the order of the case. */
export interface GroupRule extends KeyedHead {
  shape: 'group';
  keys(claim: CaseClaim): readonly string[];
  check(claims: readonly CaseClaim[]): readonly Outcome[];
}

/** A group rule whose groups are all claims that a chain of links joins. Links are looked for between claims that share a key. */
export interface LinkedRule extends Omit<GroupRule, 'shape'>, Pick<PairRule, 'sides'> {
  shape: 'linked';
  /** Whichever of the two comes first in the case. */
  linked(a: CaseClaim, b: CaseClaim): boolean;
}

export type Rule = ClaimRule | PairRule | GroupRule | LinkedRule;

export interface RuleSet {
  /** "sha256:…" over ids and revisions of all rules. */
  hash: string;
  rules: readonly Rule[];
}

/** What a check is given: the documents of the case in order, and all claims. */
export interface CheckInput {
  documents: readonly { id: string; meta: DocumentMeta }[];
  claims: readonly Claim[];
}

/** An outcome with its rule and its claims in the order of the case. */
export interface Raised {
  rule: Rule;
  claims: readonly CaseClaim[];
  outcome: Finding | Saved;
}

export interface CheckResult {
  /** By severity, first claim, rule. */
  flags: Flag[];
  suppressed: Suppressed[];
}
