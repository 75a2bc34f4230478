/**
 * Patterns over the words and figures of a sentence, written in a small language and compiled to one regular expression over the
 * line that `line.ts` makes of the sentence. Elements are parted by blanks:
 *
 * - `rise|increase`: a word with one of these forms or lemmas; `,` `:` `(` `)` `--` and `semi` are marks, `.` is the end of a sentence.
 * - `NOUN|PROPN`: a word with one of these parts of speech.
 * - `{part}`: a figure, kept under that name; `{part:mc}` one of these classes (see `FigureClass`).
 * - `~3`: up to three words, dates or lengths of time, without marks and figures; `~~8`: up to eight, marks within the sentence too.
 * - `^`: the start of the line, of a sentence, or of what follows a mark; `!of`: whatever comes next, it is not this word.
 * - `[ … / … ]`: one of several; `?` behind a word, a figure or a bracket: it may be missing.
 *
 * All repeats are bounded, so that a match costs a bounded number of steps.
 */

const WORD = '[^;|]*';
const MARKS = ['.', ',', ':', '(', ')', '--', 'semi'];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Compiles a pattern; `where` anchors it to the start, the end, or both ends of what it is tried on. */
export function pattern(source: string, where: 'anywhere' | 'start' | 'end' | 'whole' = 'anywhere'): RegExp {
  const elements = source.trim().split(/\s+/);
  const [head, tail] = [/start|whole/.test(where) ? '^' : '', /end|whole/.test(where) ? '$' : ''];
  const regex = new RegExp(
    `${head}${elements.map(element).join('')}${tail}`,
    where === 'anywhere' ? 'g' : '',
  );
  NEEDED.set(regex, neededIn(elements));
  return regex;
}

/** By pattern, the words that it cannot do without, each with those that may stand for it. */
const NEEDED = new WeakMap<RegExp, readonly (readonly string[])[]>();

/** False where a line of these forms and lemmas has none of the words that a pattern asks for: most have not. */
export const mayMatch = (regex: RegExp, said: ReadonlySet<string>): boolean =>
  NEEDED.get(regex)?.every((words) => words.some((word) => said.has(word))) ?? true;

/** The words outside brackets that may not be missing. */
function neededIn(elements: readonly string[]): string[][] {
  let depth = 0;
  return elements.flatMap((one) => {
    if (one === '[') depth++;
    else if (one.startsWith(']')) depth--;
    else if (depth === 0 && isWord(one)) return [one.split('|')];
    return [];
  });
}

const isWord = (element: string): boolean =>
  !MARKS.includes(element) && !/^(?:[A-Z^!{/~].*|.+\?)$/.test(element);

function element(source: string): string {
  if (source === '[') return '(?:';
  if (source === '/') return '|';
  if (source === ']' || source === ']?') return source.replace(']', ')');
  // an item follows: only where one begins is it worth looking back
  if (source === '^') return `(?=;)(?<=^|\\|END|;(?:,|semi|:|--|\\()\\|${WORD}\\|${WORD})`;
  if (source.startsWith('!')) return `(?!${single(source.slice(1))})`;
  const gap = /^(~~?)(\d+)$/.exec(source);
  if (gap) return anyWords(gap[1] === '~~', Number(gap[2]));
  const optional = source.length > 1 && source.endsWith('?');
  const one = single(optional ? source.slice(0, -1) : source);
  return optional ? `(?:${one})?` : one;
}

function single(source: string): string {
  const figure = /^\{(\w+)(?::(\w+))?\}$/.exec(source);
  if (figure) return `;#(?<${figure[1]}>\\d+)\\|[${figure[2] ?? 'cnmpqu'}]r?`;
  if (/^[A-Z]{2,5}(?:\|[A-Z]{2,5})*$/.test(source)) return `;(?!#)${WORD}\\|${WORD}\\|(?:${source})`;
  if (MARKS.includes(source)) return `;${escaped(source)}\\|${WORD}\\|${WORD}`;
  const words = source.split('|').map(escaped).join('|');
  return `;(?:(?:${words})\\|${WORD}|${WORD}\\|(?:${words}))\\|${WORD}`;
}

/** Up to so many words, as few as will do. */
function anyWords(withMarks: boolean, most: number): string {
  const barred = withMarks ? ['.'] : MARKS;
  return `(?:;(?!#\\d+\\|[^td]|(?:${barred.map(escaped).join('|')})\\|)[^;]*){0,${most}}?`;
}
