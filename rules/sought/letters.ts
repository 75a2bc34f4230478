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
  next: Uint16Array | Int32Array;
  /** By state: the sets of which a literal ends there; null for none. */
  ends: readonly (readonly number[] | null)[];
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
  #automaton: Automaton | null = null;
  /** The two texts that were asked about last: a claim's quote, and by turns with it parts of it. */
  #last = unlooked();
  #other = unlooked();

  /** Adds a set of literals of a–z and spaces; gives its number. */
  add(literals: readonly string[]): number {
    this.#automaton = null;
    [this.#last, this.#other] = [unlooked(), unlooked()];
    return this.#sets.push(literals) - 1;
  }

  /** True where the text has a literal of the set, in whichever case. A text that is asked about again is not looked through again. */
  areIn(text: string, set: number): boolean {
    if (this.#last.text !== text) this.#turnTo(text);
    return this.#last.met[set] === this.#last.look;
  }

  #turnTo(text: string): void {
    const last = this.#last;
    this.#last = this.#other;
    this.#other = last;
    if (this.#last.text !== text) this.#lookThrough(text, this.#last);
  }

  #lookThrough(text: string, looked: Looked): void {
    this.#automaton ??= this.#build();
    const { next, ends } = this.#automaton;
    if (looked.text === null) looked.met = new Uint32Array(this.#sets.length);
    looked.text = text;
    looked.look++;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state * SYMBOLS + symbolAt(text, at)] ?? 0;
      const met = ends[state];
      if (met) for (const set of met) looked.met[set] = looked.look;
    }
  }

  #build(): Automaton {
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
    return {
      next: ends.length < 1 << 16 ? Uint16Array.from(next) : Int32Array.from(next),
      ends: ends.map((sets) => (sets.length > 0 ? [...new Set(sets)] : null)),
    };
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
