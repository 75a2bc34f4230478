/**
 * The claims of a case under the keys of the rules, with what each rule found among them. A claim is entered under its keys when it
 * is added, and looked at with its neighbours when the result is asked for, which is the one that a check of the whole case would give.
 */
import type { Claim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import { Asked, type Seeks } from './asked.js';
import { ChanceFindings } from './chance.js';
import { EVER, type Spans } from './candidates.js';
import { meansTwoThings } from './compare/scope/one-writer.js';
import { toldAlike } from './compare/scope/told-alike.js';
import { forget } from './compare/words/once.js';
import { FlagList } from './flags.js';
import { Meetings } from './meetings.js';
import type { Need } from './needs.js';
import {
  compareClaims,
  type CaseClaim,
  type CheckInput,
  type CheckResult,
  type GroupRule,
  type LinkedRule,
  type Outcome,
  type PairRule,
  type Raised,
  type Rule,
  type RuleSet,
} from './rule.js';
import { sharedGroups, type SharedGroups } from './shared-groups.js';
import { SuppressedList } from './suppressed.js';

/** What one sentence says twice is contrast or elaboration ("costs fell while fares rose"): pair rules leave it alone. */
const oneSentence = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.sentence.start === b.sentence.start;

/** A rule with the claims that meet under its keys. */
interface Met {
  rule: PairRule;
  meetings: Meetings;
}

/** Where claims are entered under keys. */
interface Entered {
  needs: readonly Need[] | undefined;
  seeks: Seeks | undefined;
  under: Pick<Meetings, 'add' | 'remove'> | SharedGroups['groups'];
}

const DAY = 86_400_000;
const dayOf = (date: string | null, open: number): number => (date === null ? open : Date.parse(date) / DAY);

export class CaseIndex {
  readonly #rules: readonly Rule[];
  readonly #explain: boolean;
  readonly #meetings: readonly Met[];
  readonly #groups: readonly SharedGroups[];
  readonly #asked: Asked<Entered>;
  /** Claims by number; numbers by id. */
  readonly #claims: (CaseClaim | null)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Claims that no rule has looked at yet. */
  #fresh: number[] = [];
  /** What was raised, by what it hangs on: a claim's id, or a group rule's key. */
  readonly #byClaim = new Map<string, Set<Raised>>();
  readonly #byGroup = new Map<string, Raised[]>();
  readonly #flags = new FlagList();
  readonly #suppressed = new SuppressedList();
  readonly #byChance = new ChanceFindings({
    show: (raised, outcome) => this.#flags.add(raised, outcome),
    hide: (raised, outcome) => this.#explain && this.#suppressed.add(raised, outcome),
    takeAway: (raised) => this.#takeAway(raised),
  });
  /** How many claims each document has. */
  readonly #documents = new Map<string, number>();

  /** Without `explain` what was explained away is not kept. */
  constructor({ rules }: RuleSet, explain = true) {
    this.#rules = rules;
    this.#explain = explain;
    this.#meetings = rules
      .filter((rule) => rule.shape === 'pair')
      .map((rule) => ({ rule, meetings: new Meetings(rule) }));
    this.#groups = sharedGroups(rules);
    this.#asked = new Asked([
      ...this.#meetings.map(({ rule: { needs, seeks }, meetings }) => ({ needs, seeks, under: meetings })),
      ...this.#groups.map(({ needs, seeks, groups }) => ({ needs, seeks, under: groups })),
    ]);
  }

  /** Adds all claims of a case whose documents are listed. */
  addAll({ documents, claims }: CheckInput): void {
    const places = new Map(documents.map(({ id, meta }, place) => [id, { meta, place }]));
    for (const claim of claims) {
      const document = places.get(claim.document);
      if (document) this.add(claim, document.meta, document.place);
    }
  }

  /** Adds a claim, in place of one with the same id. `place` is the place of its document in the case. */
  add(claim: Claim, meta: DocumentMeta, place: number): void {
    this.remove(claim.id);
    const own: CaseClaim = { claim, meta, place };
    const number = this.#claims.push(own) - 1;
    this.#numbers.set(claim.id, number);
    for (const { under } of this.#asked.of(claim)) under.add(own, number);
    // most claims are never compared: what their keys were made of would only be carried along by the garbage collector
    forget(claim);
    this.#fresh.push(number);
    this.#documents.set(claim.document, (this.#documents.get(claim.document) ?? 0) + 1);
  }

  /** Takes a claim away with all that hangs on it; nothing happens where it is not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    const own = number === undefined ? null : this.#claims[number];
    if (number === undefined || !own) return;
    this.#numbers.delete(id);
    this.#claims[number] = null;
    const left = (this.#documents.get(own.claim.document) ?? 1) - 1;
    if (left > 0) this.#documents.set(own.claim.document, left);
    else this.#documents.delete(own.claim.document);
    for (const raised of this.#byClaim.get(id) ?? []) this.#drop(raised);
    this.#byClaim.delete(id);
    for (const { under } of this.#asked.of(own.claim)) under.remove(own, number);
  }

  /** The flags and the candidates that were explained away, as contract A3 orders them. */
  result(): CheckResult {
    const fresh = this.#fresh.flatMap((number) => this.#claims[number] ?? []);
    this.#fresh = [];
    for (const rule of this.#rules)
      if (rule.shape === 'claim') for (const own of fresh) this.#take(rule, [own], rule.check(own));
    for (const { rule, meetings } of this.#meetings)
      meetings.refresh(
        (a, b) => this.#compare(rule, a, b),
        () => (this.#explain ? null : spansOf(this.#claims, rule)),
      );
    for (const { rules, groups } of this.#groups)
      groups.refresh((key, claims) => {
        for (const rule of rules) this.#lookAgain(rule, `${rule.id} ${key}`, claims);
      });
    this.#byChance.ofDocuments(this.#documents.size);
    return { flags: this.#flags.list(), suppressed: this.#suppressed.list() };
  }

  #compare(rule: PairRule, a: number, b: number): void {
    const [one, other] = [this.#claims[a], this.#claims[b]];
    if (!one || !other || oneSentence(one.claim, other.claim)) return;
    const [first, second] = compareClaims(one, other) < 0 ? [one, other] : [other, one];
    this.#take(rule, [first, second], judged(rule, first, second));
  }

  #lookAgain(rule: GroupRule | LinkedRule, group: string, claims: readonly CaseClaim[]): void {
    for (const raised of this.#byGroup.get(group) ?? []) this.#drop(raised);
    const found = claims.length > 0 ? rule.check(claims) : [];
    const raised = found.flatMap((outcome) => this.#take(rule, claims, outcome) ?? []);
    if (raised.length > 0) this.#byGroup.set(group, raised);
    else this.#byGroup.delete(group);
  }

  #take(rule: Rule, among: readonly CaseClaim[], outcome: Outcome): Raised | null {
    if (!outcome || (outcome.kind === 'saved' && !this.#explain)) return null;
    const raised: Raised = { rule, claims: [...(outcome.claims ?? among)].sort(compareClaims), outcome };
    if (outcome.kind === 'saved') this.#suppressed.add(raised, outcome);
    else if (!this.#byChance.add(raised, outcome)) this.#flags.add(raised, outcome);
    for (const { claim } of raised.claims) {
      const hanging = this.#byClaim.get(claim.id);
      if (hanging) hanging.add(raised);
      else this.#byClaim.set(claim.id, new Set([raised]));
    }
    return raised;
  }

  #drop(raised: Raised): void {
    this.#takeAway(raised);
    this.#byChance.remove(raised);
    for (const { claim } of raised.claims) this.#byClaim.get(claim.id)?.delete(raised);
  }

  #takeAway(raised: Raised): void {
    this.#flags.remove(raised);
    this.#suppressed.remove(raised);
  }
}

/** The days of all claims by number; null for a rule that does not tell them. */
function spansOf(claims: readonly (CaseClaim | null)[], { lasts }: PairRule): Spans | null {
  if (!lasts) return null;
  const spans: Spans = { from: new Int32Array(claims.length), to: new Int32Array(claims.length) };
  for (const [i, own] of claims.entries()) {
    const days = own && lasts(own);
    spans.from[i] = dayOf(days?.earliest ?? null, -EVER);
    spans.to[i] = dayOf(days?.latest ?? null, EVER);
  }
  return spans;
}

/** How many, how much, how long and in what share: so in whoever's words. */
const OF_NO_SPEAKER: ReadonlySet<Rule['type']> = new Set(['numeric', 'quantifier', 'temporal-duration']);

/** What a rule says of two claims, unless two papers say the same, or one writer tells both in one text and so means two things. */
function judged(rule: PairRule, first: CaseClaim, second: CaseClaim): Outcome {
  const outcome = rule.check(first, second);
  if (outcome?.kind !== 'finding' || rule.severity === 'info') return outcome;
  // in which order two things stand is told by the words between them, whichever of them both papers have
  const ofOrder = rule.type === 'temporal-order' && first.claim.quote.exact !== second.claim.quote.exact;
  if (!ofOrder && toldAlike(first, second, OF_NO_SPEAKER.has(rule.type))) return null;
  if (!meansTwoThings(first, second)) return outcome;
  const message = 'One writer tells both in one text, in words that part them.';
  return { kind: 'saved', explanation: 'scope', message };
}
