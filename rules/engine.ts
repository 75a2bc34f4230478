/** Runs the rules over the claims of a case. Pure: the same claims give the same flags, in whatever order they come. */
import type { Claim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import type { Flag, Suppressed } from '../model/flag.js';
import { blocksOf, eachPair } from './candidates.js';
import { basisOf, fingerprintStem, flagId } from './fingerprint.js';
import type { CaseClaim, Finding, Outcome, Rule, RuleSet, Saved } from './rule.js';

export type { Rule, RuleSet } from './rule.js';
export { builtInRules } from './built-in.js';

export interface CheckInput {
  documents: readonly { id: string; meta: DocumentMeta }[];
  claims: readonly Claim[];
}

export interface CheckResult {
  /** By severity, first claim, rule. */
  flags: Flag[];
  suppressed: Suppressed[];
}

/** A finding or saved candidate with its rule and its claims in the order of the case. */
interface Raised<T> {
  rule: Rule;
  claims: readonly CaseClaim[];
  outcome: T;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Checks a case. Claims of documents that are not listed are left out. */
export function checkCase(input: CheckInput, ruleSet: RuleSet): CheckResult {
  const claims = inOrder(input);
  const found: Raised<Finding>[] = [];
  const saved: Raised<Saved>[] = [];
  for (const rule of ruleSet.rules) {
    const take = (among: readonly CaseClaim[], outcome: Outcome): void => {
      if (!outcome) return;
      const own = [...(outcome.claims ?? among)].sort((a, b) => a.order - b.order);
      if (outcome.kind === 'finding') found.push({ rule, claims: own, outcome });
      else saved.push({ rule, claims: own, outcome });
    };
    runRule(rule, claims, take);
  }
  return { flags: toFlags(withoutEchoes(found)), suppressed: toSuppressed(saved) };
}

function inOrder(input: CheckInput): CaseClaim[] {
  const places = new Map(input.documents.map(({ id, meta }, place) => [id, { meta, place }]));
  return input.claims
    .flatMap((claim) => {
      const document = places.get(claim.document);
      return document ? [{ claim, meta: document.meta, place: document.place, order: 0 }] : [];
    })
    .sort(
      (a, b) =>
        a.place - b.place ||
        a.claim.quote.start - b.claim.quote.start ||
        a.claim.quote.end - b.claim.quote.end ||
        (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map(({ claim, meta }, order) => ({ claim, meta, order }));
}

function runRule(
  rule: Rule,
  claims: readonly CaseClaim[],
  take: (among: readonly CaseClaim[], outcome: Outcome) => void,
): void {
  if (rule.shape === 'claim') {
    for (const claim of claims) take([claim], rule.check(claim));
    return;
  }
  const blocks = blocksOf(rule, claims);
  if (rule.shape === 'pair') {
    eachPair(blocks, claims.length, (first, second) => take([first, second], rule.check(first, second)));
    return;
  }
  for (const block of blocks) for (const outcome of rule.check(block)) take(block, outcome);
}

/**
 * One clash of words is one flag: where nested claims carry the same words, the pair with the shortest quotes speaks for all.
 * Clashing words are compared by document and place, so that a group found under two keys is also one.
 */
function withoutEchoes(found: readonly Raised<Finding>[]): Raised<Finding>[] {
  const kept = new Map<string, Raised<Finding>>();
  for (const one of found) {
    const key = `${one.rule.id} ${clashOf(one)}`;
    const other = kept.get(key);
    if (!other || shorter(one, other)) kept.set(key, one);
  }
  return [...kept.values()];
}

function clashOf({ claims, outcome }: Raised<Finding>): string {
  const documents = new Map(claims.map(({ claim }) => [claim.id, claim.document]));
  return outcome.spans
    .map((span) => `${documents.get(span.claim) ?? ''}:${span.start}-${span.end}`)
    .sort()
    .join(' ');
}

function shorter(one: Raised<Finding>, other: Raised<Finding>): boolean {
  const size = ({ claims }: Raised<Finding>): number =>
    claims.reduce((sum, { claim }) => sum + claim.quote.end - claim.quote.start, 0);
  return size(one) - size(other) < 0 || (size(one) === size(other) && byOrder(one, other) < 0);
}

function byOrder(one: Raised<unknown>, other: Raised<unknown>): number {
  for (let i = 0; i < Math.min(one.claims.length, other.claims.length); i++) {
    const difference = (one.claims[i]?.order ?? 0) - (other.claims[i]?.order ?? 0);
    if (difference !== 0) return difference;
  }
  return one.claims.length - other.claims.length;
}

const severityOf = ({ rule, outcome }: Raised<Finding>): 'error' | 'warning' | 'info' =>
  outcome.severity ?? rule.severity;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toFlags(found: readonly Raised<Finding>[]): Flag[] {
  const ordinals = new Map<string, number>();
  return [...found]
    .sort(
      (a, b) =>
        WEIGHT[severityOf(a)] - WEIGHT[severityOf(b)] ||
        (a.claims[0]?.order ?? 0) - (b.claims[0]?.order ?? 0) ||
        compareText(a.rule.id, b.rule.id) ||
        byOrder(a, b) ||
        compareText(clashOf(a), clashOf(b)),
    )
    .map((raised) => {
      const stem = fingerprintStem(raised.rule.id, raised.claims);
      const ordinal = ordinals.get(stem) ?? 0;
      ordinals.set(stem, ordinal + 1);
      return toFlag(raised, flagId(stem, ordinal));
    });
}

function toFlag(raised: Raised<Finding>, id: string): Flag {
  const { rule, claims, outcome } = raised;
  const place = new Map(claims.map(({ claim, order }) => [claim.id, order]));
  return {
    id,
    basis: basisOf(rule, claims),
    rule: rule.id,
    type: rule.type,
    severity: severityOf(raised),
    claims: claims.map(({ claim }) => claim.id),
    spans: [...outcome.spans].sort(
      (a, b) => (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0) || a.start - b.start || a.end - b.end,
    ),
    message: outcome.message,
    because: [...outcome.because],
    resolveBy: outcome.resolveBy,
  };
}

function toSuppressed(saved: readonly Raised<Saved>[]): Suppressed[] {
  return [...saved]
    .sort((a, b) => byOrder(a, b) || compareText(a.rule.id, b.rule.id))
    .map(({ rule, claims, outcome }) => ({
      rule: rule.id,
      claims: claims.map(({ claim }) => claim.id),
      explanation: outcome.explanation,
      message: outcome.message,
    }));
}
