/**
 * Which characters of a paragraph are quotation marks, and whether each opens or closes.
 * A mark that could also be an apostrophe, a plural possessive or an inch is settled by what follows it in the paragraph:
 * it is a possessive when a firmer closing mark comes before the next opening one.
 */

export interface Mark {
  start: number;
  end: number;
  opens: boolean;
  double: boolean;
  /** Closing marks of this kind from here to the end of the paragraph. */
  closersLeft: number;
}

interface Candidate extends Mark {
  /** A closer that may as well be a possessive or an inch. */
  doubtful: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe of omission. Source: common contractions of written English. */
const ELISION =
  /^(?:em|til|till|cause|cos|tis|twas|twere|twill|n|round|bout|ello|ere|sup|nother|s|t|re|ve|ll|d|m|\d{2}s?)(?![\p{L}\p{N}])/iu;
const OPENS_BEFORE = /[\s([{<—–\-/=:“"‘'«„]/;
const DOUBLE_OPEN = '“„‟«';
const DOUBLE_CLOSE = '”»';

/** The marks between two offsets, in order. Linear: one pass to classify, one backwards to settle the doubtful. */
export function marksOf(text: string, from: number, to: number): Mark[] {
  const found: Candidate[] = [];
  // in the paragraph alone: a search of the whole text would run to its end from every paragraph without marks
  for (const { index } of text.slice(from, to).matchAll(/["“”„‟«»‘’'`‹›]/g)) {
    const last = found.at(-1);
    // the second character of a double mark
    if (last && last.end > from + index) continue;
    const candidate = classify(text, from + index, from, to, last);
    if (candidate) found.push(candidate);
  }
  return settle(found);
}

function classify(
  text: string,
  at: number,
  from: number,
  to: number,
  last: Candidate | undefined,
): Candidate | null {
  const char = text[at] ?? '';
  const twin = "‘’'`".includes(char) && at + 1 < to && text[at + 1] === char;
  const end = at + (twin ? 2 : 1);
  const before = at > from ? (text[at - 1] ?? ' ') : ' ';
  const after = end < to ? (text[end] ?? ' ') : ' ';
  const mark = (opens: boolean, double: boolean, doubtful = false): Candidate => ({
    start: at,
    end,
    opens,
    double,
    closersLeft: 0,
    doubtful,
  });
  // an opening mark set where only a closing one makes sense (word“ and)
  if (char === '“' && /[\p{L}\p{N}.,!?]/u.test(before) && !WORD.test(after)) return mark(false, true);
  if (DOUBLE_OPEN.includes(char)) return mark(true, true);
  if (DOUBLE_CLOSE.includes(char)) return mark(false, true);
  if (char === '"') return straightDouble(before, after, last, mark);
  if (twin) return mark(opensHere(before, after), true);
  return single(text, at, before, after, char, mark);
}

const opensHere = (before: string, after: string): boolean => OPENS_BEFORE.test(before) && !/\s/.test(after);

function straightDouble(
  before: string,
  after: string,
  last: Candidate | undefined,
  mark: (opens: boolean, double: boolean, doubtful?: boolean) => Candidate,
): Candidate {
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  // free on both sides or on neither: it alternates with the mark before it
  if (spaceBefore === spaceAfter && !OPENS_BEFORE.test(before))
    return mark(!(last?.opens && last.double), true);
  if (spaceBefore && spaceAfter) return mark(!(last?.opens && last.double), true);
  if (/["“]/.test(before)) return mark(!(last?.opens && last.double), true);
  if (OPENS_BEFORE.test(before) && !spaceAfter) return mark(true, true);
  return mark(false, true, /\d/.test(before));
}

function single(
  text: string,
  at: number,
  before: string,
  after: string,
  char: string,
  mark: (opens: boolean, double: boolean, doubtful?: boolean) => Candidate,
): Candidate | null {
  const wordBefore = WORD.test(before);
  const wordAfter = WORD.test(after);
  if (wordBefore && wordAfter) return null;
  if (char === '`') return opensHere(before, after) ? mark(true, false) : null;
  if (!wordBefore && opensHere(before, after)) {
    if (char === '’' || char === '›') return null;
    return ELISION.test(text.slice(at + 1, at + 8)) ? null : mark(true, false);
  }
  if (char === '‘' || char === '‹') return mark(true, false);
  if (/\s/.test(before)) return null;
  // "the unions’ demand", "goin’ home", 6' tall: may be no quotation mark at all
  return mark(false, false, wordBefore && /[sSnN\d]/.test(before) && !/[.,;:!?”")\]]/.test(after));
}

/** Drops doubtful closers that a firmer one outranks, and openers of single quotations that nothing can close. */
function settle(found: Candidate[]): Mark[] {
  const left = { true: 0, false: 0 };
  const firmAhead = { true: false, false: false };
  const kept: Mark[] = [];
  for (const one of found.toReversed()) {
    const kind = one.double ? 'true' : 'false';
    if (one.opens) {
      if (!one.double && left[kind] === 0) continue;
      firmAhead[kind] = false;
    } else if (one.doubtful && firmAhead[kind]) {
      continue;
    } else {
      left[kind]++;
      if (!one.doubtful) firmAhead[kind] = true;
    }
    one.closersLeft = left[kind];
    kept.push(one);
  }
  return kept.reverse();
}
