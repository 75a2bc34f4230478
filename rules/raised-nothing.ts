/** Why a firing example raised nothing: the stage at which the rule let its claims go. */
import type { Suppressed } from '../model/flag.js';
import type { CaseClaim, CheckInput, Rule } from './rule.js';

/** Keys that a message shows of one claim. */
const KEYS_SHOWN = 6;

/** One line: explained away, never met, or met without the condition holding. */
export function whyNothing(rule: Rule, input: CheckInput, suppressed: readonly Suppressed[]): string {
  const saved = suppressed[0];
  if (saved) return `raised nothing: “${saved.explanation}” explains it (${saved.message})`;
  const claims = inCase(input);
  if (claims.length === 0) return 'raised nothing: no claim was read';
  const candidates = rule.shape === 'claim' ? claims.map((claim) => [claim]) : pairsThatMeet(rule, claims);
  if (candidates.length === 0)
    return `raised nothing: no two claims share a key (${keysShown(rule, claims)})`;
  const [nearest, lacking] = nearestTo(rule, candidates);
  const who = nearest.map(({ claim }) => claim.id).join(' and ');
  if (lacking.length === 0)
    return `raised nothing: ${who} ${rule.shape === 'claim' ? 'was' : 'were'} looked at, and nothing was found`;
  return `raised nothing: for ${who} this does not hold: ${lacking.join('; nor ')}`;
}

const inCase = ({ documents, claims }: CheckInput): CaseClaim[] =>
  claims.flatMap((claim) => {
    const place = documents.findIndex(({ id }) => id === claim.document);
    const meta = documents[place]?.meta;
    return meta ? [{ claim, meta, place }] : [];
  });

const keysOf = (rule: Rule, claim: CaseClaim): string[] =>
  rule.shape === 'claim' ? [] : rule.keys(claim).map((key) => (typeof key === 'string' ? key : key.key));

function pairsThatMeet(rule: Rule, claims: readonly CaseClaim[]): CaseClaim[][] {
  const keys = new Map(claims.map((claim) => [claim, new Set(keysOf(rule, claim))]));
  const meet = (a: CaseClaim, b: CaseClaim): boolean =>
    [...(keys.get(a) ?? [])].some((key) => keys.get(b)?.has(key));
  return claims.flatMap((a, i) =>
    claims
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => [a, b]),
  );
}

function keysShown(rule: Rule, claims: readonly CaseClaim[]): string {
  const of = (claim: CaseClaim): string => {
    const keys = keysOf(rule, claim);
    const more = keys.length > KEYS_SHOWN ? ', …' : '';
    return `${claim.claim.id}: ${keys.slice(0, KEYS_SHOWN).join(', ') || 'none'}${more}`;
  };
  return claims.map(of).join('; ');
}

/** The candidate that lacks the fewest parts of the condition, and those parts. */
function nearestTo(rule: Rule, candidates: readonly CaseClaim[][]): [CaseClaim[], readonly string[]] {
  const ranked = candidates
    .map((claims): [CaseClaim[], readonly string[]] => [claims, rule.lacks?.(claims) ?? []])
    .sort(([, a], [, b]) => a.length - b.length);
  return ranked[0] ?? [[], []];
}
