/** What rules raised → flags as contract A3 prints them: one clash one flag, in a fixed order, with stable ids. */
import type { Flag, Severity, Suppressed } from '../model/flag.js';
import { basisOf, fingerprintStem, flagId } from './fingerprint.js';
import { compareClaims, type CaseClaim, type Finding, type Rule, type Saved } from './rule.js';

/** An outcome with its rule and its claims in the order of the case. */
export interface Raised {
  rule: Rule;
  claims: readonly CaseClaim[];
  outcome: Finding | Saved;
}

interface Found extends Raised {
  outcome: Finding;
  clash: string;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Flags by severity, first claim, rule. */
export function assembleFlags(raised: readonly Raised[]): Flag[] {
  const found = raised.flatMap(({ rule, claims, outcome }): Found[] =>
    outcome.kind === 'finding' ? [{ rule, claims, outcome, clash: clashOf(claims, outcome) }] : [],
  );
  const ordinals = new Map<string, number>();
  return withoutRepeats(withoutYielding(withoutEchoes(found)))
    .sort(
      (a, b) =>
        WEIGHT[severityOf(a)] - WEIGHT[severityOf(b)] ||
        compareFirst(a, b) ||
        compareText(a.rule.id, b.rule.id) ||
        compareLists(a.claims, b.claims) ||
        compareText(a.clash, b.clash),
    )
    .map((one) => {
      const stem = fingerprintStem(one.rule.id, one.claims);
      const ordinal = ordinals.get(stem) ?? 0;
      ordinals.set(stem, ordinal + 1);
      return toFlag(one, flagId(stem, ordinal));
    });
}

/** Explained candidates by claims and rule; one line for each rule, set of claims and explanation. */
export function assembleSuppressed(raised: readonly Raised[]): Suppressed[] {
  const seen = new Set<string>();
  return raised
    .flatMap((one) => (one.outcome.kind === 'saved' ? [{ ...one, outcome: one.outcome }] : []))
    .sort((a, b) => compareLists(a.claims, b.claims) || compareText(a.rule.id, b.rule.id))
    .map(({ rule, claims, outcome }) => ({
      rule: rule.id,
      claims: claims.map(({ claim }) => claim.id),
      explanation: outcome.explanation,
      message: outcome.message,
    }))
    .filter((line) => {
      const key = JSON.stringify(line);
      return !seen.has(key) && seen.add(key);
    });
}

/**
 * One clash of words is one flag: where nested claims carry the same words, the pair with the shortest quotes speaks for all.
 * Clashing words are compared by document and place, so that a group found under two keys is also one.
 */
function withoutEchoes(found: readonly Found[]): Found[] {
  const kept = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.rule.id} ${one.clash}`;
    const other = kept.get(key);
    if (
      !other ||
      size(one) < size(other) ||
      (size(one) === size(other) && compareLists(one.claims, other.claims) < 0)
    )
      kept.set(key, one);
  }
  return [...kept.values()];
}

/** Two claims in one clash are one flag: the rule that says more of it speaks. */
function withoutYielding(found: readonly Found[]): Found[] {
  const claimsOf = ({ claims }: Found): string => claims.map(({ claim }) => claim.id).join(' ');
  const spoken = new Set(found.filter(({ rule }) => !rule.yields).map(claimsOf));
  const yielding = found
    .filter(({ rule }) => rule.yields)
    .sort((a, b) => WEIGHT[severityOf(a)] - WEIGHT[severityOf(b)] || compareText(a.rule.id, b.rule.id));
  const heard = yielding.filter((one) => {
    const claims = claimsOf(one);
    return !spoken.has(claims) && spoken.add(claims);
  });
  return [...found.filter(({ rule }) => !rule.yields), ...heard];
}

/** Of a rule that is heard once, one finding for each set of documents: the first in the order of the case. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const one of found) {
    if (!one.rule.once) continue;
    const key = documentsOf(one);
    const other = first.get(key);
    if (!other || compareLists(one.claims, other.claims) < 0) first.set(key, one);
  }
  return found.filter((one) => !one.rule.once || first.get(documentsOf(one)) === one);
}

const documentsOf = ({ rule, claims }: Found): string =>
  [rule.id, ...new Set(claims.map(({ claim }) => claim.document))].join(' ');

function clashOf(claims: readonly CaseClaim[], { spans }: Finding): string {
  const documents = new Map(claims.map(({ claim }) => [claim.id, claim.document]));
  return spans
    .map((span) => `${documents.get(span.claim) ?? ''}:${span.start}-${span.end}`)
    .sort()
    .join(' ');
}

const size = ({ claims }: Found): number =>
  claims.reduce((sum, { claim }) => sum + claim.quote.end - claim.quote.start, 0);

const severityOf = ({ rule, outcome }: Found): Severity => outcome.severity ?? rule.severity;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFirst(a: Found, b: Found): number {
  const [x, y] = [a.claims[0], b.claims[0]];
  return x && y ? compareClaims(x, y) : 0;
}

function compareLists(a: readonly CaseClaim[], b: readonly CaseClaim[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (!y) return 1;
    const difference = compareClaims(x, y);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function toFlag(one: Found, id: string): Flag {
  const { rule, claims, outcome } = one;
  const place = new Map(claims.map(({ claim }, i) => [claim.id, i]));
  return {
    id,
    basis: basisOf(rule, claims),
    rule: rule.id,
    type: rule.type,
    severity: severityOf(one),
    claims: claims.map(({ claim }) => claim.id),
    spans: [...outcome.spans].sort(
      (a, b) => (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0) || a.start - b.start || a.end - b.end,
    ),
    message: outcome.message,
    because: [...outcome.because],
    resolveBy: outcome.resolveBy,
  };
}
