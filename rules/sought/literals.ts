/**
 * Letters that a text must have for a pattern to match it: some of a few literals, worked out from the pattern itself (as Cox does for
 * regular expression search over an index, 2012). What is not understood counts as matching anything.
 */

/** Most literals that strings put together may come to, and most that a choice may list. */
const MAX_CROSSED = 64;
const MAX_LISTED = 1024;

/** What is known of a part of a pattern. */
interface Part {
  /** All that it can match, in lower case; null where that is not a short list. */
  exact: readonly string[] | null;
  /** Literals of which every match has at least one; null where none are known. */
  some: readonly string[] | null;
}

const EMPTY: Part = { exact: [''], some: null };
const ANYTHING: Part = { exact: null, some: null };

/** Runs of a–z and spaces, in lower case; null where a text without any of them might match. */
export function literalsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly string[] | null {
  if (flags.includes('v')) return null;
  const parser = new Parser(source);
  const whole = parser.choice();
  return parser.done ? better(listed(whole.exact), whole.some) : null;
}

/** The longest run of letters of each string; null where one of them has none. */
function listed(exact: readonly string[] | null): readonly string[] | null {
  if (!exact) return null;
  const runs = new Set<string>();
  for (const text of exact) {
    const [longest = ''] = (text.match(/[a-z ]+/g) ?? []).sort((a, b) => lettersOf(b) - lettersOf(a));
    if (lettersOf(longest) < 2) return null;
    runs.add(longest);
  }
  return [...runs];
}

const lettersOf = (text: string): number => text.replaceAll(' ', '').length;
const weightOf = (literals: readonly string[]): number => Math.min(...literals.map(lettersOf));

/** Whose shortest is longer: it is met more seldom. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return weightOf(b) > weightOf(a) ? b : a;
}

/** Reads a pattern once from left to right. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  /** "a|b|c" up to the end or a closing bracket. */
  choice(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    const exact = joined(parts.map((part) => part.exact));
    if (exact) return { exact, some: null };
    return { exact: null, some: joined(parts.map((part) => better(listed(part.exact), part.some))) };
  }

  #sequence(): Part {
    let exact: readonly string[] | null = [''];
    let [whole, some]: [boolean, readonly string[] | null] = [true, null];
    while (!this.done && !this.#sees('|') && !this.#sees(')')) {
      const piece = this.#repeated(this.#atom());
      const crossed: string[] | null = crossedWith(exact, piece.exact);
      some = better(some, piece.some);
      if (crossed) exact = crossed;
      else {
        some = better(some, listed(exact));
        exact = piece.exact ?? [''];
        whole = false;
      }
    }
    return whole ? { exact, some: null } : { exact: null, some: better(some, listed(exact)) };
  }

  #repeated(part: Part): Part {
    if (!/[?*+{]/.test(this.#source.charAt(this.#at))) return part;
    const [match, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    if (match === undefined) return part;
    this.#at += match.length;
    if (match.startsWith('?'))
      return part.exact ? { exact: [...new Set(['', ...part.exact])], some: null } : ANYTHING;
    if (match.startsWith('*') || least === '0') return ANYTHING;
    return { exact: null, some: better(listed(part.exact), part.some) };
  }

  #atom(): Part {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#anyOf();
    if (this.#take('^') || this.#take('$')) return EMPTY;
    if (this.#take('.')) return ANYTHING;
    if (this.#take('\\')) return this.#escaped();
    return this.#run() ?? this.#one();
  }

  #group(): Part {
    const [opening = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const inner = this.choice();
    this.#take(')');
    // a look around takes nothing of the text
    return /^\?<?[=!]$/.test(opening) ? EMPTY : inner;
  }

  /** "[sz]"; a class with a range, a negation or an escape may be anything. */
  #anyOf(): Part {
    const [inside = ''] = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += inside.length;
    this.#take(']');
    const letters = [...inside];
    if (letters.length === 0 || letters.length > 4 || /[\\^-]/.test(inside)) return ANYTHING;
    return { exact: [...new Set(letters.map((letter) => letter.toLowerCase()))], some: null };
  }

  #escaped(): Part {
    const [kind = ''] = this.#source.slice(this.#at);
    if (/^[bB]$/.test(kind)) {
      this.#at++;
      return EMPTY;
    }
    if (/^[^\p{L}\p{N}]$/u.test(kind)) return this.#one();
    const [whole = kind] =
      /^(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u....|x..|c.|\d+)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += whole.length;
    return ANYTHING;
  }

  /** Letters and spaces that nothing repeats, taken at once. */
  #run(): Part | null {
    RUN.lastIndex = this.#at;
    const [run] = RUN.exec(this.#source) ?? [];
    if (run === undefined) return null;
    this.#at += run.length;
    return { exact: [run.toLowerCase()], some: null };
  }

  #one(): Part {
    const [letter = ''] = this.#source.slice(this.#at);
    this.#at += letter.length;
    return { exact: [letter.toLowerCase()], some: null };
  }

  #sees(letter: string): boolean {
    return this.#source[this.#at] === letter;
  }

  #take(letter: string): boolean {
    const taken = this.#sees(letter);
    if (taken) this.#at++;
    return taken;
  }
}

const RUN = /[A-Za-z ]+(?=[^?*+{]|$)/y;

/** All of several lists; null where one is not known, or where they are too many. */
function joined(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  if (lists.includes(null)) return null;
  const all = [...new Set(lists.flatMap((list) => list ?? []))];
  return all.length <= MAX_LISTED ? all : null;
}

/** What one of the first and then one of the second can read. */
function crossedWith(a: readonly string[], b: readonly string[] | null): string[] | null {
  if (b?.length === 1) return a.map((x) => x + (b[0] ?? ''));
  if (!b || a.length * b.length > MAX_CROSSED) return null;
  return [...new Set(a.flatMap((x) => b.map((y) => x + y)))];
}
