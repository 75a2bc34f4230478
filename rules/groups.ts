/** The claims of a case under the keys of one group rule, and the keys whose claims have changed since the last look. */
import { compareClaims, type CaseClaim, type GroupRule } from './rule.js';

export class Groups {
  readonly #rule: GroupRule;
  readonly #blocks = new Map<string, Set<CaseClaim>>();
  readonly #stale = new Set<string>();

  constructor(rule: GroupRule) {
    this.#rule = rule;
  }

  add(own: CaseClaim): void {
    for (const key of this.#rule.keys(own)) {
      const block = this.#blocks.get(key);
      if (block) block.add(own);
      else this.#blocks.set(key, new Set([own]));
      this.#stale.add(key);
    }
  }

  remove(own: CaseClaim): void {
    for (const key of this.#rule.keys(own)) {
      this.#blocks.get(key)?.delete(own);
      if (this.#blocks.get(key)?.size === 0) this.#blocks.delete(key);
      this.#stale.add(key);
    }
  }

  /** Calls `look` with each key that has changed and the claims under it now, in the order of the case. */
  refresh(look: (key: string, claims: readonly CaseClaim[]) => void): void {
    for (const key of this.#stale) look(key, [...(this.#blocks.get(key) ?? [])].sort(compareClaims));
    this.#stale.clear();
  }
}
