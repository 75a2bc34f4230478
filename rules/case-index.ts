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
  type Sides,
} from './rule.js';

/** Claims under their keys. */
type Members = Map<string, Set<CaseClaim>>;

/** Blocks of one rule: by side (one where the rule has none) the claims under each key, and for group rules the keys to look at again. */
interface Blocks {
  sides: Map<string, Members>;
  stale: Set<string>;
}

const ONE_SIDE: Sides = { is: [''], meets: [''] };

function sidesOf(rule: Rule, claim: CaseClaim): Sides | null {
  return rule.shape === 'pair' && rule.sides ? rule.sides(claim) : ONE_SIDE;
}

/** What one sentence says twice is contrast or elaboration ("costs fell while fares rose"): pair rules leave it alone. */
const oneSentence = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.sentence.start === b.sentence.start;

const NO_KEYS: ReadonlySet<string> = new Set();

function membersOf({ sides }: Blocks, side: string): Members {
  const known = sides.get(side);
  if (known) return known;
  const members: Members = new Map();
  sides.set(side, members);
  return members;
}

function enter(members: Members, keys: Iterable<string>, own: CaseClaim): void {
  for (const key of keys) {
    const block = members.get(key);
    if (block) block.add(own);
    else members.set(key, new Set([own]));
  }
}

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
    this.#blocks = new Map(ruleSet.rules.map((rule) => [rule, { sides: new Map(), stale: new Set() }]));
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
      this.#leave(rule, own);
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

  /** Checks the new claim with every claim of an opposite side that shares a key, each once. */
  #meet(rule: PairRule, own: CaseClaim): void {
    const sides = sidesOf(rule, own);
    const keys = sides ? new Set(rule.keys(own)) : NO_KEYS;
    if (!sides || keys.size === 0) return;
    const blocks = this.#blocksOf(rule);
    const met = new Set<CaseClaim>();
    for (const side of sides.meets) {
      const members = blocks.sides.get(side);
      if (!members) continue;
      for (const key of keys) for (const other of members.get(key) ?? []) met.add(other);
    }
    for (const other of met) {
      if (oneSentence(own.claim, other.claim)) continue;
      const [first, second] = compareClaims(own, other) < 0 ? [own, other] : [other, own];
      this.#take(rule, [first, second], rule.check(first, second));
    }
    for (const side of sides.is) enter(membersOf(blocks, side), keys, own);
  }

  #join(rule: GroupRule, own: CaseClaim): void {
    const blocks = this.#blocksOf(rule);
    const keys = new Set(rule.keys(own));
    enter(membersOf(blocks, ''), keys, own);
    for (const key of keys) blocks.stale.add(key);
  }

  #leave(rule: PairRule | GroupRule, own: CaseClaim): void {
    const blocks = this.#blocksOf(rule);
    const keys = new Set(rule.keys(own));
    for (const side of sidesOf(rule, own)?.is ?? []) {
      const members = membersOf(blocks, side);
      for (const key of keys) {
        members.get(key)?.delete(own);
        if (members.get(key)?.size === 0) members.delete(key);
      }
    }
    if (rule.shape === 'group') for (const key of keys) blocks.stale.add(key);
  }

  #refresh(rule: GroupRule): void {
    const blocks = this.#blocksOf(rule);
    const { stale } = blocks;
    const members = membersOf(blocks, '');
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
