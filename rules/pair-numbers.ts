/** Numbers for pairs of whole numbers, in typed arrays: millions of them cost no strings and nothing to the garbage collector. */

/** Places at the beginning; always a power of two. */
const FIRST_SIZE = 64;

export class PairNumbers {
  #size = 0;
  /** Three numbers a place: the pair, and one more than its own number; zero where the place is free. */
  #places = new Int32Array(3 * FIRST_SIZE);

  /** The number of a pair of 32-bit numbers; where it has none yet, `next`, 0 or more, is kept for it and given back. */
  numberOf(a: number, b: number, next: number): number {
    const place = this.#placeOf(a, b);
    const known = this.#places[place + 2] ?? 0;
    if (known > 0) return known - 1;
    this.#places[place] = a;
    this.#places[place + 1] = b;
    this.#places[place + 2] = next + 1;
    this.#size++;
    if (this.#size * 6 > this.#places.length) this.#grow();
    return next;
  }

  /** Where a pair stands, or the free place that it would take. */
  #placeOf(a: number, b: number): number {
    const places = this.#places;
    const count = places.length / 3;
    // two odd factors whose bits are well mixed (Knuth, TAOCP 3, 6.4)
    let at = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (count - 1);
    while (places[3 * at + 2] !== 0 && (places[3 * at] !== a || places[3 * at + 1] !== b))
      at = (at + 1) & (count - 1);
    return 3 * at;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3) {
      const [a = 0, b = 0, number = 0] = [old[at], old[at + 1], old[at + 2]];
      if (number === 0) continue;
      const place = this.#placeOf(a, b);
      this.#places[place] = a;
      this.#places[place + 1] = b;
      this.#places[place + 2] = number;
    }
  }
}
