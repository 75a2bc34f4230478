/** The claims of a case under the keys of group rules, and the keys whose claims have changed since the last look. */
import { PairNumbers } from './pair-numbers.js';
import { printOf } from './print.js';
import { compareClaims, type CaseClaim, type GroupRule } from './rule.js';

/** The claims under a key, in the order of the case; of one the claim itself, since most keys have one. */
type Members = CaseClaim | CaseClaim[];

export class Groups {
  readonly #keys: GroupRule['keys'];
  readonly #numbers = new PairNumbers();
  /** By number of the key. */
  readonly #members: (Members | undefined)[] = [];
  readonly #stale = new Set<number>();

  constructor({ keys }: Pick<GroupRule, 'keys'>) {
    this.#keys = keys;
  }

  add(own: CaseClaim): void {
    for (const number of this.#numbersOf(own)) {
      const members = this.#members[number];
      if (members === undefined) this.#members[number] = own;
      else if (Array.isArray(members)) insert(members, own);
      // a rule may give a key twice
      else if (members !== own) this.#members[number] = [members, own].sort(compareClaims);
    }
  }

  remove(own: CaseClaim): void {
    for (const number of this.#numbersOf(own)) {
      const members = this.#members[number];
      const rest = members === undefined ? [] : [members].flat().filter((other) => other !== own);
      this.#members[number] = rest.length === 0 ? undefined : rest;
    }
  }

  /** Calls `look` with each group that has changed, by a name of its own, and its claims now, in the order of the case. */
  refresh(look: (group: string, claims: readonly CaseClaim[]) => void): void {
    for (const number of this.#stale) {
      const members = this.#members[number] ?? [];
      look(String(number), Array.isArray(members) ? members : [members]);
    }
    this.#stale.clear();
  }

  #numbersOf(own: CaseClaim): number[] {
    return this.#keys(own).map((key) => {
      const { a, b } = printOf(key);
      const number = this.#numbers.numberOf(a, b, this.#members.length);
      if (number === this.#members.length) this.#members.push(undefined);
      this.#stale.add(number);
      return number;
    });
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
