/** Patterns that are asked of every claim, and that most lack: a text is first asked for letters that every match has. */
import { LiteralSets } from './letters.js';
import { literalsOf } from './literals.js';

const SETS = new LiteralSets();

/** What a pattern is made of, where it is not made before it is needed. */
type Unmade = Pick<RegExp, 'source' | 'flags'>;

/** Letters of which a text must have some. */
export interface Letters {
  /** False where the text lacks them all. */
  mayBeIn(text: string): boolean;
}

/** Letters of which every text has some that one of these patterns matches. */
export function lettersOf(...patterns: readonly (RegExp | Sought)[]): Letters {
  const lists = patterns.map((one) => literalsOf(one instanceof Sought ? one.source : one));
  if (lists.includes(null)) return { mayBeIn: () => true };
  const set = SETS.add([...new Set(lists.flatMap((list) => list ?? []))]);
  return { mayBeIn: (text) => SETS.areIn(text, set) };
}

/** A pattern that finds what it would find by itself; most texts without a match it leaves unread. */
export class Sought {
  readonly #unmade: Unmade;
  #made: RegExp | null;
  readonly #set: number | null;

  constructor(pattern: RegExp | Unmade) {
    this.#unmade = pattern;
    this.#made = pattern instanceof RegExp ? pattern : null;
    const literals = literalsOf(pattern);
    this.#set = literals && SETS.add(literals);
  }

  /** What the pattern is made of. */
  get source(): Unmade {
    return this.#unmade;
  }

  get pattern(): RegExp {
    return (this.#made ??= new RegExp(this.#unmade.source, this.#unmade.flags));
  }

  /** False where the text lacks letters that every match has. */
  mayBeIn(text: string): boolean {
    return this.#set === null || SETS.areIn(text, this.#set);
  }

  test(text: string): boolean {
    return this.mayBeIn(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBeIn(text) ? this.pattern.exec(text) : null;
  }

  /** For a pattern with the flag "g". */
  matchAll(text: string): RegExpExecArray[] {
    return this.mayBeIn(text) ? [...text.matchAll(this.pattern)] : [];
  }
}

export const sought = (pattern: RegExp): Sought => new Sought(pattern);

/** The same from a source, made a pattern where a text first has its letters: one with names in it takes milliseconds to make. */
export const soughtBy = (source: string, flags = ''): Sought => new Sought({ source, flags });
