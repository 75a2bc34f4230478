/**
 * Which of many literals a text has, found in one look at it for all who ask: from each place in it letter by letter down a trie (Fredkin
 * 1960). An automaton (Aho and Corasick 1975) looks at each letter once only, but takes longer to make than a short run takes altogether.
 */

/** Letters a–z, the space, and all others together. */
const OTHER = 0;
const SPACE = 27;
const SYMBOLS = 28;

const SYMBOL_OF = new Uint8Array(128);
for (let i = 0; i < 26; i++) SYMBOL_OF[65 + i] = SYMBOL_OF[97 + i] = i + 1;
SYMBOL_OF[32] = SPACE;

/** By code unit, and the same behind the end; "ſ" and "K" are "s" and "k" to patterns that ask for neither case. */
const symbolAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return SYMBOL_OF[code] ?? OTHER;
  return code === 0x17f ? 19 : code === 0x212a ? 11 : OTHER;
};

interface Trie {
  /** By state and symbol: the next state; 0, the root, where no literal goes on. */
  next: Int32Array;
  /** By state: the sets of which a literal ends there. */
  ends: ReadonlyMap<number, readonly number[]>;
}

/** A text that was looked through. */
interface Looked {
  text: string | null;
  look: number;
  /** By set: the look in which one of its literals was met last. */
  met: Uint32Array;
}

const unlooked = (): Looked => ({ text: null, look: 0, met: new Uint32Array(0) });

/** Sets of literals, each with a number, asked of texts. */
export class LiteralSets {
  readonly #sets: (readonly string[])[] = [];
  #trie: Trie | null = null;
  /** The two texts that were asked about last: a claim's quote, and by turns with it parts of it. */
  #last = unlooked();
  #other = unlooked();

  /** Adds a set of literals of a–z and spaces; gives its number. */
  add(literals: readonly string[]): number {
    this.#trie = null;
    [this.#last, this.#other] = [unlooked(), unlooked()];
    return this.#sets.push(literals) - 1;
  }

  /** True where the text has a literal of the set, in whichever case. A text that is asked about again is not looked through again. */
  areIn(text: string, set: number): boolean {
    if (this.#last.text !== text) this.#turnTo(text);
    return this.#last.met[set] === this.#last.look;
  }

  #turnTo(text: string): void {
    [this.#last, this.#other] = [this.#other, this.#last];
    if (this.#last.text !== text) this.#lookThrough(text, this.#last);
  }

  #lookThrough(text: string, looked: Looked): void {
    this.#trie ??= trieOf(this.#sets);
    const { next, ends } = this.#trie;
    if (looked.text === null) looked.met = new Uint32Array(this.#sets.length);
    looked.text = text;
    looked.look++;
    for (let from = 0; from < text.length; from++) {
      let state = next[symbolAt(text, from)] ?? 0;
      for (let at = from + 1; state > 0; at++) {
        for (const set of ends.get(state) ?? NONE) looked.met[set] = looked.look;
        state = next[state * SYMBOLS + symbolAt(text, at)] ?? 0;
      }
    }
  }
}

const NONE: readonly number[] = [];

function trieOf(sets: readonly (readonly string[])[]): Trie {
  const letters = sets.reduce((sum, literals) => literals.reduce((n, { length }) => n + length, sum), 0);
  const next = new Int32Array((letters + 1) * SYMBOLS);
  const ends = new Map<number, number[]>();
  let states = 1;
  for (const [set, literals] of sets.entries())
    for (const literal of literals) {
      let state = 0;
      for (let at = 0; at < literal.length; at++) {
        const place = state * SYMBOLS + symbolAt(literal, at);
        state = next[place] ||= states++;
      }
      const ending = ends.get(state);
      if (ending) ending.push(set);
      else ends.set(state, [set]);
    }
  return { next, ends };
}
