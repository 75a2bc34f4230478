/** The claims of a case under the keys of group rules, and the keys whose claims have changed since the last look. */
import { compareClaims, type CaseClaim, type GroupRule } from './rule.js';

/** The claims under a key, in the order of the case; of one the claim itself, since most keys have one. */
type Members = CaseClaim | CaseClaim[];

export class Groups {
  readonly #keys: GroupRule['keys'];
  readonly #members = new Map<string, Members>();
  readonly #stale = new Set<string>();

  constructor({ keys }: Pick<GroupRule, 'keys'>) {
    this.#keys = keys;
  }

  add(own: CaseClaim): void {
    for (const key of this.#keys(own)) {
      const members = this.#members.get(key);
      if (members === undefined) this.#members.set(key, own);
      else if (Array.isArray(members)) insert(members, own);
      // a rule may give a key twice
      else if (members !== own) this.#members.set(key, [members, own].sort(compareClaims));
      this.#stale.add(key);
    }
  }

  remove(own: CaseClaim): void {
    for (const key of this.#keys(own)) {
      const members = this.#members.get(key);
      const rest = members === undefined ? [] : [members].flat().filter((other) => other !== own);
      if (rest.length === 0) this.#members.delete(key);
      else this.#members.set(key, rest);
      this.#stale.add(key);
    }
  }

  /** Calls `look` with each key that has changed and the claims under it now, in the order of the case. */
  refresh(look: (key: string, claims: readonly CaseClaim[]) => void): void {
    for (const key of this.#stale) {
      const members = this.#members.get(key) ?? [];
      look(key, Array.isArray(members) ? members : [members]);
    }
    this.#stale.clear();
  }
}

/** Puts a claim in its place, unless it is there; claims mostly come in the order of the case. */
function insert(members: CaseClaim[], own: CaseClaim): void {
  let place = members.length;
  for (let other = members[place - 1]; other && compareClaims(other, own) >= 0; other = members[place - 1]) {
    if (other === own) return;
    place--;
  }
  if (place === members.length) members.push(own);
  else members.splice(place, 0, own);
}
