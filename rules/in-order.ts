/** Things kept in order as they come and go: what changed since the last look is merged in, so that a look costs no sorting anew. */
export class InOrder<T> {
  readonly #compare: (a: T, b: T) => number;
  #sorted: readonly T[] = [];
  readonly #come = new Set<T>();
  readonly #gone = new Set<T>();

  /** `compare` tells any two things apart. */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** Adds a thing that is not there. */
  add(thing: T): void {
    if (!this.#gone.delete(thing)) this.#come.add(thing);
  }

  /** Takes a thing away that is there. */
  remove(thing: T): void {
    if (!this.#come.delete(thing)) this.#gone.add(thing);
  }

  /** All things in order; the same list as long as nothing changes. */
  list(): readonly T[] {
    if (this.#come.size > 0 || this.#gone.size > 0) {
      const come = [...this.#come].sort(this.#compare);
      this.#sorted = this.#merged(come);
      this.#come.clear();
      this.#gone.clear();
    }
    return this.#sorted;
  }

  #merged(come: readonly T[]): T[] {
    const out: T[] = [];
    let next = 0;
    for (const thing of this.#sorted) {
      if (this.#gone.has(thing)) continue;
      for (let one = come[next]; one !== undefined && this.#compare(one, thing) < 0; one = come[++next])
        out.push(one);
      out.push(thing);
    }
    return [...out, ...come.slice(next)];
  }
}
