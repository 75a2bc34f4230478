/**
 * The rules over a case, kept between changes: what the rules found is remembered with the claims that they saw, and only claims
 * that differ are looked at again. It is a memory and nothing more: the answer is that of checking the whole case anew.
 */
import { canonicalJson } from '../../model/canonical-json.js';
import type { Claim } from '../../model/claim.js';
import { CaseIndex, type CheckResult, type RuleSet } from '../../rules/engine.js';
import type { DocumentMeta } from '../../model/document.js';

/** What the rules know of a document, and its place in the case: it never changes, whatever is withdrawn around it. */
interface Placed {
  meta: DocumentMeta;
  place: number;
}

export class CaseChecker {
  readonly #ruleSet: RuleSet;
  #index: CaseIndex;
  /** What the index holds: the claim and the document it was added with. */
  #seen = new Map<string, { claim: Claim; meta: DocumentMeta }>();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
    this.#index = new CaseIndex(ruleSet);
  }

  /** Checks these claims; a claim whose document is not listed is left out. */
  check(documents: ReadonlyMap<string, Placed>, claims: readonly Claim[]): CheckResult {
    try {
      this.#follow(documents, claims);
      return this.#index.result();
    } catch (error) {
      // Half-followed is worse than empty.
      this.#index = new CaseIndex(this.#ruleSet);
      this.#seen.clear();
      throw error;
    }
  }

  #follow(documents: ReadonlyMap<string, Placed>, claims: readonly Claim[]): void {
    const gone = new Set(this.#seen.keys());
    for (const claim of claims) {
      const document = documents.get(claim.document);
      if (!document) continue;
      gone.delete(claim.id);
      const seen = this.#seen.get(claim.id);
      if (!seen || !same(seen.claim, claim) || !same(seen.meta, document.meta))
        this.#index.add(claim, document.meta, document.place);
      if (seen?.claim !== claim || seen.meta !== document.meta)
        this.#seen.set(claim.id, { claim, meta: document.meta });
    }
    for (const id of gone) {
      this.#index.remove(id);
      this.#seen.delete(id);
    }
  }
}

/** What was tried out before an append and what comes back from the store are two objects that say the same. */
function same(a: object, b: object): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

/** Cases whose findings are remembered at most. */
const MOST = 16;

/** The checkers of the cases that were changed last. */
export class Checkers {
  readonly #ruleSet: RuleSet;
  readonly #kept = new Map<string, CaseChecker>();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  of(caseId: string): CaseChecker {
    const checker = this.#kept.get(caseId) ?? new CaseChecker(this.#ruleSet);
    this.#kept.delete(caseId);
    this.#kept.set(caseId, checker);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return checker;
  }
}
