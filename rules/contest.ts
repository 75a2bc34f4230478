/** Findings that stand for the same thing, of which some speak for all. What changes is passed on to the next contest. */
export class Contest<T> {
  readonly #keyOf: (one: T) => string;
  readonly #heard: (all: readonly T[]) => readonly T[];
  readonly #next: { add(one: T): void; remove(one: T): void };
  readonly #rivals = new Map<string, readonly T[]>();

  /** `keyOf` tells what a finding stands for; `heard` which of those with one key speak, whatever the order they come in. */
  constructor(
    keyOf: (one: T) => string,
    heard: (all: readonly T[]) => readonly T[],
    next: { add(one: T): void; remove(one: T): void },
  ) {
    this.#keyOf = keyOf;
    this.#heard = heard;
    this.#next = next;
  }

  add(one: T): void {
    this.#change(this.#keyOf(one), (rivals) => [...rivals, one]);
  }

  remove(one: T): void {
    this.#change(this.#keyOf(one), (rivals) => rivals.filter((other) => other !== one));
  }

  #change(key: string, change: (rivals: readonly T[]) => readonly T[]): void {
    const before = this.#rivals.get(key) ?? [];
    const after = change(before);
    if (after.length > 0) this.#rivals.set(key, after);
    else this.#rivals.delete(key);
    const [were, are] = [this.#heard(before), this.#heard(after)];
    for (const one of were) if (!are.includes(one)) this.#next.remove(one);
    for (const one of are) if (!were.includes(one)) this.#next.add(one);
  }
}
