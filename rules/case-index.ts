/**
 * The claims of a case under the keys of the rules, with what each rule found among them. Adding or taking away a claim looks at
 * its neighbours only; the result is the one that a check of the whole case would give.
 */
import type { Claim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import { assembleFlags, assembleSuppressed, type Raised } from './flags.js';
import {
  compareClaims,
  type CaseClaim,
  type CheckInput,
  type CheckResult,
  type GroupRule,
  type Outcome,
  type PairRule,
  type Rule,
  type RuleSet,
} from './rule.js';

/** Blocks of one rule: the claims under each key, and for group rules the keys to look at again. */
interface Blocks {
  members: Map<string, Set<CaseClaim>>;
  stale: Set<string>;
}

/** What one sentence says twice is contrast or elaboration ("costs fell while fares rose"): pair rules leave it alone. */
const oneSentence = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.sentence.start === b.sentence.start;

export class CaseIndex {
  readonly #rules: readonly Rule[];
  readonly #blocks: Map<Rule, Blocks>;
  readonly #claims = new Map<string, CaseClaim>();
  /** What was raised, by what it hangs on: a claim's id, or a group rule's key. */
  readonly #byClaim = new Map<string, Set<Raised>>();
  readonly #byGroup = new Map<string, Raised[]>();
  readonly #raised = new Set<Raised>();

  constructor(ruleSet: RuleSet) {
    this.#rules = ruleSet.rules;
    this.#blocks = new Map(ruleSet.rules.map((rule) => [rule, { members: new Map(), stale: new Set() }]));
  }

  /** Adds all claims of a case whose documents are listed. */
  addAll(input: CheckInput): void {
    const places = new Map(input.documents.map(({ id, meta }, place) => [id, { meta, place }]));
    for (const claim of input.claims) {
      const document = places.get(claim.document);
      if (document) this.add(claim, document.meta, document.place);
    }
  }

  /** Adds a claim, in place of one with the same id. `place` is the place of its document in the case. */
  add(claim: Claim, meta: DocumentMeta, place: number): void {
    this.remove(claim.id);
    const own: CaseClaim = { claim, meta, place };
    this.#claims.set(claim.id, own);
    for (const rule of this.#rules) {
      if (rule.shape === 'claim') this.#take(rule, [own], rule.check(own));
      else if (rule.shape === 'pair') this.#meet(rule, own);
      else this.#join(rule, own);
    }
  }

  /** Takes a claim away with all that hangs on it; nothing happens where it is not there. */
  remove(id: string): void {
    const own = this.#claims.get(id);
    if (!own) return;
    this.#claims.delete(id);
    for (const raised of this.#byClaim.get(id) ?? []) this.#drop(raised);
    this.#byClaim.delete(id);
    for (const rule of this.#rules) {
      if (rule.shape === 'claim') continue;
      const { members, stale } = this.#blocksOf(rule);
      for (const key of new Set(rule.keys(own))) {
        members.get(key)?.delete(own);
        if (members.get(key)?.size === 0) members.delete(key);
        stale.add(key);
      }
    }
  }

  /** The flags and the candidates that were explained away, as contract A3 orders them. */
  result(): CheckResult {
    for (const rule of this.#rules) if (rule.shape === 'group') this.#refresh(rule);
    const all = [...this.#raised];
    return { flags: assembleFlags(all), suppressed: assembleSuppressed(all) };
  }

  #blocksOf(rule: Rule): Blocks {
    const blocks = this.#blocks.get(rule);
    if (!blocks) throw new Error(`rule ${rule.id} is not in this index`);
    return blocks;
  }

  /** Checks the new claim with every claim that shares a key, each once. */
  #meet(rule: PairRule, own: CaseClaim): void {
    const { members } = this.#blocksOf(rule);
    const met = new Set<CaseClaim>();
    for (const key of new Set(rule.keys(own))) {
      const block = members.get(key);
      if (!block) {
        members.set(key, new Set([own]));
        continue;
      }
      for (const other of block) {
        if (met.has(other)) continue;
        met.add(other);
        if (oneSentence(own.claim, other.claim)) continue;
        const [first, second] = compareClaims(own, other) < 0 ? [own, other] : [other, own];
        this.#take(rule, [first, second], rule.check(first, second));
      }
      block.add(own);
    }
  }

  #join(rule: GroupRule, own: CaseClaim): void {
    const { members, stale } = this.#blocksOf(rule);
    for (const key of new Set(rule.keys(own))) {
      const block = members.get(key);
      if (block) block.add(own);
      else members.set(key, new Set([own]));
      stale.add(key);
    }
  }

  #refresh(rule: GroupRule): void {
    const { members, stale } = this.#blocksOf(rule);
    for (const key of stale) {
      const group = `${rule.id} ${key}`;
      for (const raised of this.#byGroup.get(group) ?? []) this.#drop(raised);
      const block = [...(members.get(key) ?? [])].sort(compareClaims);
      const found = block.length > 0 ? rule.check(block) : [];
      this.#byGroup.set(
        group,
        found.flatMap((outcome) => this.#take(rule, block, outcome) ?? []),
      );
    }
    stale.clear();
  }

  #take(rule: Rule, among: readonly CaseClaim[], outcome: Outcome): Raised | null {
    if (!outcome) return null;
    const raised: Raised = { rule, claims: [...(outcome.claims ?? among)].sort(compareClaims), outcome };
    this.#raised.add(raised);
    for (const { claim } of raised.claims) {
      const hanging = this.#byClaim.get(claim.id);
      if (hanging) hanging.add(raised);
      else this.#byClaim.set(claim.id, new Set([raised]));
    }
    return raised;
  }

  #drop(raised: Raised): void {
    this.#raised.delete(raised);
    for (const { claim } of raised.claims) this.#byClaim.get(claim.id)?.delete(raised);
  }
}
