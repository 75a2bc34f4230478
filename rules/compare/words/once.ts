/** Answers kept with each claim: claims never change, and most rules ask the same of one in a row. */
import type { Claim } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';

/** By claim, what was found for it, each finder in a place of its own. */
const KEPT = new WeakMap<Claim, unknown[]>();
let finders = 0;

/** The two claims that were asked about last, as while two are compared. */
let last: { claim: Claim; kept: unknown[] } | null = null;
let other: { claim: Claim; kept: unknown[] } | null = null;

/** Gives what `find` gives, which must hang on the claim alone, and asks it once for each claim. */
export function once<T extends object | null>(find: (claim: Claim) => T): (claim: Claim) => T {
  const place = finders++;
  return (claim) => {
    const kept = keptFor(claim);
    const known = kept[place] as T | undefined;
    if (known !== undefined) return known;
    const found = find(claim);
    kept[place] = found;
    return found;
  };
}

/** The same for what is asked of a claim in its case. */
export function onceOf<T extends object | string | boolean | null>(
  find: (own: CaseClaim) => T,
): (own: CaseClaim) => T {
  const place = finders++;
  return (own) => {
    const kept = keptFor(own.claim);
    const known = kept[place] as T | undefined;
    if (known !== undefined) return known;
    const found = find(own);
    kept[place] = found;
    return found;
  };
}

/** The same for what is asked of two, none of which ever changes; an answer is kept as long as both. */
export function onceOfTwo<A extends object, B extends object>(
  find: (a: A, b: B) => boolean,
): (a: A, b: B) => boolean {
  const kept = new WeakMap<A, WeakMap<B, boolean>>();
  return (a, b) => {
    let ofFirst = kept.get(a);
    if (!ofFirst) kept.set(a, (ofFirst = new WeakMap()));
    let answer = ofFirst.get(b);
    if (answer === undefined) ofFirst.set(b, (answer = find(a, b)));
    return answer;
  };
}

/** Keeps no longer what was found for a claim: it is found again where somebody asks again. */
export function forget(claim: Claim): void {
  KEPT.delete(claim);
  if (last?.claim === claim) last = null;
  if (other?.claim === claim) other = null;
}

function keptFor(claim: Claim): unknown[] {
  if (last?.claim === claim) return last.kept;
  [last, other] = [other, last];
  if (last?.claim === claim) return last.kept;
  let kept = KEPT.get(claim);
  if (!kept) KEPT.set(claim, (kept = new Array<unknown>(finders).fill(undefined)));
  last = { claim, kept };
  return kept;
}
