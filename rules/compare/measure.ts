/** What a quantity measures: "a detour of 14 miles" the detour, "reserves stood at £18.2m" the reserves, "750 jobs" the jobs. */
import type { Claim, Quantity, Term } from '../../model/claim.js';
import type { CaseClaim, Key, Sides } from '../rule.js';
import { canonical, tellingWords, wordsInText } from './words.js';

/** The measured thing: canonical words and head; null where the frame does not tell. */
export interface Measure {
  head: string;
  words: ReadonlySet<string>;
  /** True for counts: the thing counted, to which the predicate still adds what happens to it. */
  counted: boolean;
  owner: string | null;
}

const STAFF = new Set(['staff', 'person', 'worker'].map(canonical));
const COST = canonical('cost');

export function measureOf({ claim }: CaseClaim, quantity: Quantity): Measure | null {
  const known = MEASURES.get(quantity);
  if (known?.claim === claim) return known.measure;
  const measure = findMeasure(claim, quantity);
  MEASURES.set(quantity, { claim, measure });
  return measure;
}

/** Claims never change, so what their figures measure is found once. */
const MEASURES = new WeakMap<Quantity, { claim: Claim; measure: Measure | null }>();

function findMeasure(claim: Claim, quantity: Quantity): Measure | null {
  const { frame } = claim;
  const { theme, agent, others } = frame;
  const terms = [theme, agent, ...others.map(({ term }) => term)].filter((term) => term !== null);
  if (quantity.of) {
    const around = terms.find((term) => holds(term, quantity));
    if (around && !around.pronoun) return fromTerm(around, quantity.unit === '1');
    const words = wordsInText(quantity.of);
    const head = [...words].at(-1);
    return head ? { head, words, counted: quantity.unit === '1', owner: null } : null;
  }
  // "employs 640 people": its workforce
  if (
    frame.predicate?.class === 'employ' &&
    quantity.unit === '1' &&
    STAFF.has(canonical(quantity.of?.split(' ').at(-1) ?? ''))
  )
    return { head: canonical('staff'), words: new Set([canonical('staff')]), counted: false, owner: null };
  // "the bypass will cost £38m": the cost of the bypass
  if (frame.predicate?.class === 'cost' && theme && !theme.pronoun)
    return {
      head: COST,
      words: new Set([COST, ...tellingWords(theme.words)]),
      counted: false,
      owner: theme.owner,
    };
  const ofNoun = nounBefore(claim.quote, quantity, OF_FIGURE);
  if (ofNoun) return ofNoun;
  const around = terms
    .filter(
      (term) => holds(term, quantity) && term.text !== quantity.text && tellingWords([term.head]).size > 0,
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (around) return fromTerm(around, false);
  if (!frame.predicate) return null;
  const said = [theme, agent].find((term) => term && !term.pronoun && !holds(term, quantity)) ?? null;
  const subject = said && tellingWords([said.head]).size > 0 ? fromTerm(said, false) : null;
  return subject && rightBehindVerb(claim, quantity)
    ? subject
    : (nounBefore(claim.quote, quantity, BEFORE_FIGURE) ?? subject);
}

/** "stood at £18.2m", "rose by 3 per cent to £4m": nothing but prepositions and figures between verb and figure. */
function rightBehindVerb({ frame, quote }: CaseClaim['claim'], { start }: Quantity): boolean {
  if (!frame.predicate || frame.predicate.end > start) return false;
  const between = quote.exact.slice(frame.predicate.end - quote.start, start - quote.start);
  return /^[\s\d.,£$€%]*(?:(?:at|to|by|from|of|about|around|nearly|almost|some|only|just|per|cent)[\s\d.,£$€%]*)*$/.test(
    between,
  );
}

const ROUGHLY = '(?: (?:about|around|nearly|almost|some|roughly))? $';
const NOUNS = "(\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*)?)";
const OF_FIGURE = new RegExp(`${NOUNS} of${ROUGHLY}`, 'u');
const BEFORE_FIGURE = new RegExp(
  `${NOUNS} (?:from|to|at|by|from [^ ]+ (?:per ?cent |million |billion )?to)${ROUGHLY}`,
  'u',
);

/** "a detour of 14 miles", "lifting the combined rate from 8 to 9 per cent": the noun right before, over prepositions and figures. */
function nounBefore(
  { exact, start }: { exact: string; start: number },
  quantity: Quantity,
  pattern: RegExp,
): Measure | null {
  const before = exact.slice(0, Math.max(0, quantity.start - start));
  const words = wordsInText(pattern.exec(before)?.[1] ?? '');
  const head = [...words].at(-1);
  return head ? { head, words, counted: false, owner: null } : null;
}

/** True where a phrase holds the figure as its measure; "£61m out of its budgets" is no measure of the budgets. */
function holds(term: Term, { start, end }: { start: number; end: number }): boolean {
  if (start < term.start || term.end < end) return false;
  return !/^\s*(?:out of|from|off|in|into|to|for)\b/.test(term.text.slice(end - term.start));
}

function fromTerm(term: Term, counted: boolean): Measure {
  const words = tellingWords(term.words);
  const head = canonical(term.head);
  // "the jobless rate" is about the jobless
  return { head: words.has(head) ? head : ([...words].at(-1) ?? head), words, counted, owner: term.owner };
}

/** A measure of one word meets every measure with its head; of the others under that head, only measures of one word. */
const WHOLE: Sides = { is: ['whole'], meets: ['whole', 'part'] };
const PART: Sides = { is: ['part'], meets: ['whole'] };

/**
 * Keys under which two measures that can be one meet: the head, where one of them has no other word; else the head with a word
 * that both have. So thousands of budgets, each with a name of its own, are not compared with each other.
 */
export function measureKeys({ head, words }: Measure, kind = ''): Key[] {
  const others = [...words].filter((word) => word !== head);
  return [
    { key: `${kind} ${head}`, sides: others.length === 0 ? WHOLE : PART },
    ...others.map((word) => `${kind} ${[head, word].sort().join(' ')}`),
  ];
}

/** True where two measures can be one: same head, and no modifier on both sides that parts them. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.head !== b.head && !(a.words.has(b.head) && b.words.has(a.head))) return false;
  return holdsAll(a.words, b.words) || holdsAll(b.words, a.words);
}

function holdsAll(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of others) if (!words.has(word)) return false;
  return true;
}
