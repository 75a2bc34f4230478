/** Who stands before or after a cue verb: the source of what is said. */
import { extendLeft } from './subject-extent.js';
import { nounPhraseAfter } from './phrase-after.js';
import { nounPhraseBefore } from './phrase-before.js';
import { isPersonal, isTemporal } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';
import { ROLE } from '../words/entity-words.js';

/** Longest apposition between a name and its verb ("X, head of Y at Z, said"), in words. */
const APPOSITION = 24;

/** The subject that ends right before `end`, or null. `low` is the first word that may belong to it. */
export function subjectBefore(page: Page, end: number, low: number): Range | null {
  const stripped = withoutTime(page, end, low);
  if (stripped < end) return subjectBefore(page, stripped, low);
  const before = page.words[end - 1];
  if (!before || end <= low) return null;
  if (/^[—–―]$/.test(before.text)) return beforeDashes(page, end, low);
  if (before.text === ',') return subjectWithApposition(page, end, low);
  const first = nounPhraseBefore(page, end, low);
  if (first === end || isPredicate(page, first, end)) return withRelative(page, end, low);
  const named = openApposition(page, first, end, low);
  return named ?? extendLeft(page, { first: firstOfList(page, first, end, low), last: end }, low);
}

/** "… was cheap": an adjective behind a form of "be" is no subject. */
const isPredicate = (page: Page, first: number, end: number): boolean =>
  end - first === 1 && page.words[first]?.pos === 'ADJ' && page.words[first - 1]?.pos === 'AUX';

/** "A driver who asked not to be named | said": the relative clause before the cue ends in a verb. */
function withRelative(page: Page, end: number, low: number): Range | null {
  if (!/^(?:VERB|ADV|ADP|PRON|ADJ)$/.test(page.words[end - 1]?.pos ?? '')) return null;
  for (let i = end - 2; i > Math.max(low, end - APPOSITION); i--) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || word.pos === 'PUNCT') return null;
    if (word.lower !== 'who') continue;
    const first = nounPhraseBefore(page, i, low);
    return first < i ? { first, last: end } : null;
  }
  return null;
}

/** "Ann Lee, Bob Hale and Carl Moss said": back over the names before the commas of a list that ends in "and". */
function firstOfList(page: Page, start: number, end: number, low: number): number {
  const { words } = page;
  const and = words.slice(start, end).findIndex((word) => word.lower === 'and');
  if (and < 1 || !isNameRun(page, start, start + and)) return start;
  let first = start;
  while (words[first - 1]?.text === ',' && first - 2 >= low) {
    const item = nounPhraseBefore(page, first - 1, low);
    if (item >= first - 1 || !isNameRun(page, item, first - 1)) break;
    first = item;
  }
  return first;
}

/** Capitalised words, an article and small words aside: "Ann Lee", "the Marsh Trust". */
function isNameRun(page: Page, first: number, last: number): boolean {
  const words = page.words.slice(first, last);
  return (
    !words.some(isTemporal) &&
    words.every((word) => /^(?:\p{Lu}|(?:the|of|for|de|van|von)$|[.'’-])/u.test(word.text)) &&
    words.some((word) => /^\p{Lu}/u.test(word.text))
  );
}

/** "Ann Lee, Unite head of health for the north said": an apposition without its second comma, after a name that opens the sentence. */
function openApposition(page: Page, first: number, end: number, low: number): Range | null {
  const { words } = page;
  if (words[first - 1]?.text !== ',') return null;
  const name = nounPhraseBefore(page, first - 1, low);
  const opens =
    name === low || words[name - 1]?.sentence !== words[name]?.sentence || words[name - 1]?.quote !== -1;
  if (name === first - 1 || !opens || first - 1 - name < 2) return null;
  for (let i = name; i < first - 1; i++)
    if (!/^\p{Lu}/u.test(words[i]?.text ?? '') || isTemporal(words[i])) return null;
  for (let i = first; i < end; i++) if (ROLE.test(words[i]?.lower ?? '')) return { first: name, last: end };
  return null;
}

/** "Lee — who leads the union — said": the noun phrase before the pair of dashes. */
function beforeDashes(page: Page, end: number, low: number): Range | null {
  for (let i = end - 2; i > Math.max(low, end - APPOSITION); i--) {
    if (!/^[—–―]$/.test(page.words[i]?.text ?? '')) continue;
    const first = nounPhraseBefore(page, i, low);
    return first < i ? { first, last: i } : null;
  }
  return null;
}

/** End of the subject without a time that stands between it and the verb: "Lee on Tuesday", "Lee last week". */
function withoutTime(page: Page, end: number, low: number): number {
  // "A panel in 2001 found"
  const [preposition, year] = [page.words[end - 2], page.words[end - 1]];
  if (end - 2 > low && preposition?.lower === 'in' && /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? ''))
    return end - 2;
  // "Lee just this month said"
  if (end - 1 > low && /^(?:just|only)$/.test(year?.lower ?? '')) return end - 1;
  if (!isTemporal(page.words[end - 1])) return end;
  const before = page.words[end - 2];
  if (!before || end - 2 < low) return end;
  if (/^(?:today|yesterday|tonight)$/.test(page.words[end - 1]?.lower ?? '')) return end - 1;
  if (end - 2 === low) return end;
  if (/^(?:on|in|last|this|late|early|earlier|next)$/.test(before.lower)) return end - 2;
  return before.pos === 'PROPN' && /^(?:yesterday|today|\p{Lu}\w+day)$/u.test(page.words[end - 1]?.text ?? '')
    ? end - 1
    : end;
}

function subjectWithApposition(page: Page, end: number, low: number): Range | null {
  const { words } = page;
  const floor = Math.max(low, end - APPOSITION - 2);
  for (let i = end - 2; i >= floor; i--) {
    const word = words[i];
    if (word?.text !== ',') continue;
    const opening = words[i + 1];
    const first = nounPhraseBefore(page, i, low);
    if (first === i || !opening) continue;
    const apposed = isApposition(page, i + 1, end - 1);
    if (apposed === 'apposition')
      return withFormer(page, { first: furtherApposition(page, first, low), last: end }, low);
    if (apposed === 'adjunct') return { first, last: i };
  }
  return null;
}

/** "Tom Reed, head of care, and Ann Lee, finance director, said": the speaker before the "and", with an apposition too. */
function withFormer(page: Page, source: Range, low: number): Range {
  const and = source.first - 1;
  if (page.words[and]?.lower !== 'and' || page.words[and - 1]?.text !== ',') return source;
  const former = subjectBefore(page, and, low);
  const name =
    former && (page.words[former.first]?.pos === 'PROPN' || page.words[former.last - 1]?.text === ',');
  return name ? { first: former.first, last: source.last } : source;
}

/** "Ann Lee, 21, a student, said": one apposition after the other, back to the name. */
function furtherApposition(page: Page, first: number, low: number): number {
  const { words } = page;
  if (words[first - 1]?.text !== ',') return first;
  const name = nounPhraseBefore(page, first - 1, low);
  const last = words[first - 2];
  if (name === first - 1 || last?.pos !== 'PROPN' || isTemporal(last)) return first;
  return words[name]?.pos === 'PROPN' ||
    words[name]?.pos === 'DET' ||
    words[name]?.pos === 'NUM' ||
    words[name]?.pos === 'ADJ'
    ? name
    : first;
}

/** What stands between the two commas after a name: a description of it, an adjunct of the verb, or neither. */
function isApposition(page: Page, first: number, last: number): 'apposition' | 'adjunct' | null {
  const word = page.words[first];
  if (!word) return null;
  if (word.lower === 'who' || word.lower === 'which' || word.lower === 'whose') return 'apposition';
  if (
    word.pos === 'ADP' ||
    word.pos === 'ADV' ||
    word.pos === 'SCONJ' ||
    word.pos === 'VERB' ||
    isTemporal(word)
  )
    return 'adjunct';
  for (let i = first; i < last; i++) if (isFinite(page, i) && page.words[i]?.pos === 'AUX') return null;
  if (isPersonal(word)) return null;
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(word.pos) ? 'apposition' : null;
}

/** The noun phrase after an inverted cue ("said Ann Lee, head of policy at the union"), with its apposition, or null. */
export function subjectAfter(page: Page, start: number, high: number): Range | null {
  const named = nounPhraseAfter(page, start, high);
  if (named === start) return null;
  let end = afterBrackets(page, named, high);
  const comma = page.words[end];
  const next = page.words[end + 1];
  if (
    comma?.text === ',' &&
    next &&
    end + 1 < high &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(next.pos) &&
    !isTemporal(next)
  ) {
    const stop = nounPhraseAfter(page, end + 1, high);
    const after = page.words[stop];
    if (stop > end + 1 && (stop >= high || (after && /^[.,;:“"”]$/.test(after.text)))) end = stop;
  }
  return { first: start, last: end };
}

/** "Rep. Tom Hale (D-N.C.)", "Ann Lee (34)": past what stands in brackets behind a name; `at` itself where nothing does. */
function afterBrackets({ words }: Page, at: number, high: number): number {
  if (words[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(high, at + 9); i++) if (words[i]?.text === ')') return i + 1;
  return at;
}
