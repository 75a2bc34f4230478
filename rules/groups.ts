/** The claims of a case under the keys of one group rule, and the keys whose claims have changed since the last look. */
import { compareClaims, type CaseClaim, type GroupRule } from './rule.js';

/** The claims under a key; of one the claim itself, since most keys have one. */
type Members = CaseClaim | CaseClaim[];

export class Groups {
  readonly #rule: GroupRule;
  readonly #members = new Map<string, Members>();
  readonly #stale = new Set<string>();

  constructor(rule: GroupRule) {
    this.#rule = rule;
  }

  add(own: CaseClaim): void {
    for (const key of this.#rule.keys(own)) {
      const members = this.#members.get(key);
      if (members === undefined) this.#members.set(key, own);
      else if (!Array.isArray(members)) {
        // a rule may give a key twice
        if (members !== own) this.#members.set(key, [members, own]);
      } else if (members.at(-1) !== own) members.push(own);
      this.#stale.add(key);
    }
  }

  remove(own: CaseClaim): void {
    for (const key of this.#rule.keys(own)) {
      const members = this.#members.get(key);
      const rest = members === undefined ? [] : [members].flat().filter((other) => other !== own);
      if (rest.length === 0) this.#members.delete(key);
      else this.#members.set(key, rest);
      this.#stale.add(key);
    }
  }

  /** Calls `look` with each key that has changed and the claims under it now, in the order of the case. */
  refresh(look: (key: string, claims: readonly CaseClaim[]) => void): void {
    for (const key of this.#stale) look(key, [this.#members.get(key) ?? []].flat().sort(compareClaims));
    this.#stale.clear();
  }
}
