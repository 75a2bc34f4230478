/** Which of many literals a text has, found in one pass over it for all who ask (Aho and Corasick 1975). */

/** Letters a–z, the space, and all others together. */
const OTHER = 0;
const SPACE = 27;
const SYMBOLS = 28;

const SYMBOL_OF = new Uint8Array(128);
for (let i = 0; i < 26; i++) SYMBOL_OF[65 + i] = SYMBOL_OF[97 + i] = i + 1;
SYMBOL_OF[32] = SPACE;

/** By code unit; "ſ" and "K" are "s" and "k" to patterns that ask for neither case. */
const symbolAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return SYMBOL_OF[code] ?? OTHER;
  return code === 0x17f ? 19 : code === 0x212a ? 11 : OTHER;
};

interface Automaton {
  /** By state and symbol: the next state. */
  next: Int32Array;
  /** By state: the sets of which a literal ends there. */
  ends: readonly (readonly number[])[];
}

/** Sets of literals, each with a number, asked of texts. */
export class LiteralSets {
  readonly #sets: (readonly string[])[] = [];
  #automaton: Automaton | null = null;
  #text: string | null = null;
  /** By set: the look at a text in which one of its literals was met last. */
  #met = new Uint32Array(0);
  #look = 0;

  /** Adds a set of literals of a–z and spaces; gives its number. */
  add(literals: readonly string[]): number {
    this.#automaton = null;
    return this.#sets.push(literals) - 1;
  }

  /** True where the text has a literal of the set, in whichever case. A text that is asked about again is not looked through again. */
  areIn(text: string, set: number): boolean {
    if (this.#text !== text || !this.#automaton) this.#lookThrough(text);
    return this.#met[set] === this.#look;
  }

  #lookThrough(text: string): void {
    this.#automaton ??= this.#build();
    const { next, ends } = this.#automaton;
    this.#text = text;
    this.#look++;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * SYMBOLS + symbolAt(text, at)] ?? 0;
      const met = ends[state];
      if (met) for (const set of met) this.#met[set] = this.#look;
    }
  }

  #build(): Automaton {
    this.#met = new Uint32Array(this.#sets.length);
    const { next, ends } = trieOf(this.#sets);
    // by state: where the longest end of its letters that begins another literal stands
    const fallback: number[] = [0];
    const waiting = [0];
    for (const state of waiting) {
      const back = fallback[state] ?? 0;
      if (state > 0) ends[state] = [...(ends[state] ?? []), ...(ends[back] ?? [])];
      for (let symbol = 0; symbol < SYMBOLS; symbol++) {
        const child = next[state * SYMBOLS + symbol] ?? 0;
        const instead = state === 0 ? 0 : (next[back * SYMBOLS + symbol] ?? 0);
        if (child === 0) next[state * SYMBOLS + symbol] = instead;
        else {
          fallback[child] = instead;
          waiting.push(child);
        }
      }
    }
    return { next: Int32Array.from(next), ends: ends.map((sets) => [...new Set(sets)]) };
  }
}

/** All literals, letter by letter from the root, which is 0; where no letter goes on stands 0 too. */
function trieOf(sets: readonly (readonly string[])[]): { next: number[]; ends: number[][] } {
  const next = new Array<number>(SYMBOLS).fill(0);
  const ends: number[][] = [[]];
  for (const [set, literals] of sets.entries())
    for (const literal of literals) {
      let state = 0;
      for (let at = 0; at < literal.length; at++) {
        const place = state * SYMBOLS + symbolAt(literal, at);
        state = next[place] ?? 0;
        if (state > 0) continue;
        state = ends.push([]) - 1;
        next[place] = state;
        for (let symbol = 0; symbol < SYMBOLS; symbol++) next.push(0);
      }
      ends[state]?.push(set);
    }
  return { next, ends };
}
