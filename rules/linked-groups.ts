/** The claims of a case that a group rule links, in groups: all claims that a chain of links joins. */
import { Meetings } from './meetings.js';
import { compareClaims, type CaseClaim, type LinkedRule } from './rule.js';

interface Member {
  own: CaseClaim;
  links: Set<number>;
  /** The group it was in at the last look. */
  group: number | null;
}

export class LinkedGroups {
  readonly #rule: LinkedRule;
  readonly #meetings: Meetings;
  readonly #members = new Map<number, Member>();
  readonly #stale = new Set<number>();
  /** The members of each group at the last look. */
  readonly #groups = new Map<number, readonly number[]>();
  readonly #goneFrom = new Set<number>();
  #named = 0;

  constructor(rule: LinkedRule) {
    this.#rule = rule;
    this.#meetings = new Meetings(rule);
  }

  add(own: CaseClaim, number: number): void {
    if (!this.#meetings.add(own, number)) return;
    this.#members.set(number, { own, links: new Set(), group: null });
    this.#stale.add(number);
  }

  remove(own: CaseClaim, number: number): void {
    this.#meetings.remove(own, number);
    const member = this.#members.get(number);
    if (!member) return;
    this.#members.delete(number);
    this.#stale.delete(number);
    if (member.group !== null) this.#goneFrom.add(member.group);
    for (const other of member.links) this.#members.get(other)?.links.delete(number);
  }

  /** Calls `look` with each group that has changed and its claims now, in the order of the case; with none where it is no more. */
  refresh(look: (key: string, claims: readonly CaseClaim[]) => void): void {
    this.#meetings.refresh((a, b) => this.#link(a, b));
    const seeds = new Set(this.#stale);
    const changed = new Set(this.#goneFrom);
    for (const number of this.#stale)
      for (const other of this.#members.get(number)?.links ?? []) {
        const group = this.#members.get(other)?.group ?? null;
        if (group !== null) changed.add(group);
      }
    for (const group of changed) {
      for (const number of this.#groups.get(group) ?? []) seeds.add(number);
      this.#groups.delete(group);
      look(String(group), []);
    }
    const seen = new Set<number>();
    for (const seed of seeds) {
      if (seen.has(seed) || !this.#members.has(seed)) continue;
      const joined = this.#joinedTo(seed, seen);
      if (joined.length > 1) this.#name(joined, look);
    }
    this.#stale.clear();
    this.#goneFrom.clear();
  }

  #link(a: number, b: number): void {
    const [one, other] = [this.#members.get(a), this.#members.get(b)];
    if (!one || !other || !this.#rule.linked(other.own, one.own)) return;
    one.links.add(b);
    other.links.add(a);
  }

  #name(joined: readonly number[], look: (key: string, claims: readonly CaseClaim[]) => void): void {
    const group = this.#named++;
    this.#groups.set(group, joined);
    const claims: CaseClaim[] = [];
    for (const number of joined) {
      const member = this.#members.get(number);
      if (!member) continue;
      member.group = group;
      claims.push(member.own);
    }
    look(String(group), claims.sort(compareClaims));
  }

  /** A member and all that links lead to. */
  #joinedTo(seed: number, seen: Set<number>): number[] {
    const joined: number[] = [];
    const waiting = [seed];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (seen.has(number)) continue;
      seen.add(number);
      joined.push(number);
      waiting.push(...(this.#members.get(number)?.links ?? []));
    }
    return joined;
  }
}
