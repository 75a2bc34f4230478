/** Patterns that are asked of every claim, and that most lack: a text is first asked for letters that every match has. */
import { LiteralSets } from './letters.js';
import { literalsOf } from './literals.js';

const SETS = new LiteralSets();

/** Letters of which a text must have some. */
export interface Letters {
  /** False where the text lacks them all. */
  mayBeIn(text: string): boolean;
}

/** Letters of which every text has some that one of these patterns matches. */
export function lettersOf(...patterns: readonly (RegExp | Sought)[]): Letters {
  const lists = patterns.map((one) => literalsOf(one instanceof Sought ? one.pattern : one));
  if (lists.includes(null)) return { mayBeIn: () => true };
  const set = SETS.add([...new Set(lists.flatMap((list) => list ?? []))]);
  return { mayBeIn: (text) => SETS.areIn(text, set) };
}

/** A pattern that finds what it would find by itself; most texts without a match it leaves unread. */
export class Sought {
  readonly pattern: RegExp;
  readonly #set: number | null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    const literals = literalsOf(pattern);
    this.#set = literals && SETS.add(literals);
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
