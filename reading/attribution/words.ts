/** The words of a text as attribution looks at them: without the white-space tokens, each knowing the quotation it stands in. */
import type { Quotation } from '../text/quotations.js';
import { sentenceWords } from '../tags/repairs.js';
import { cueOf } from '../cues/cues.js';
import type { Token, TokenisedText } from '../text/tokens.js';

export interface Word extends Token {
  /** Index of the outermost quotation that the word (or mark) belongs to, or -1. */
  quote: number;
  /** Index of its paragraph; a line that begins anew counts as one. */
  paragraph: number;
}

/** A range of words [first, last) of a `Page`. */
export interface Range {
  first: number;
  last: number;
}

export interface Page {
  text: string;
  words: Word[];
  /** Sentences as ranges of words; a line end inside a paragraph ends one where the next line begins anew. */
  sentences: Range[];
  quotations: readonly Quotation[];
  /** Range of words of each outermost quotation, by its index; null for inner ones. */
  quoteRange: (Range | null)[];
  /** wink's index of the sentence read last. */
  lastSentence: number;
}

/** Words beyond this distance are never looked at from one cue: real clauses are shorter, and the cost stays linear. */
export const REACH = 160;

export function pageOf(t: TokenisedText, quotations: readonly Quotation[]): Page {
  const page: Page = { text: t.text, words: [], sentences: [], quotations, quoteRange: [], lastSentence: -1 };
  page.quoteRange = quotations.map(() => null);
  const outer = quotations.map((q, i) => ({ q, i })).filter(({ q }) => q.depth === 0);
  let next = 0;
  let paragraph = 0;
  for (const index of t.sentences.keys()) {
    for (const token of sentenceWords(t, index)) {
      if (token.pos === 'SPACE' || token.text.trim() === '') continue;
      while (next < outer.length && (outer[next]?.q.end ?? 0) <= token.start) next++;
      const here = outer[next];
      const inside = here !== undefined && here.q.start <= token.start;
      while ((t.paragraphs[paragraph]?.end ?? Infinity) <= token.start) paragraph++;
      addWord(page, wordOf(token, inside ? here.i : -1, paragraph), token.sentence);
    }
  }
  return page;
}

const wordOf = (
  { text, lower, lemma, pos, start, end, sentence }: Token,
  quote: number,
  paragraph: number,
): Word => ({
  text,
  lower,
  lemma,
  pos,
  start,
  end,
  sentence,
  quote,
  paragraph,
});

/** Adds a word to its sentence. wink ends some too soon ("(I-Vt.)", "…!” and said"): what goes on in lower case goes on. */
function addWord(page: Page, word: Word, sentence: number): void {
  const at = page.words.length;
  const before = page.words[at - 1];
  const current = page.sentences.at(-1);
  const starts =
    !current ||
    !before ||
    (sentence !== page.lastSentence && !goesOn(before, word)) ||
    (word.quote < 0 && endsLine(page.text, before, word)) ||
    (current.last - current.first === 1 && isNumbering(before, word));
  page.lastSentence = sentence;
  if (starts) page.sentences.push({ first: at, last: at + 1 });
  else current.last = at + 1;
  word.sentence = page.sentences.length - 1;
  if (before && !starts && isStrayName(before, word)) word.pos = 'PROPN';
  retagSpeech(before, word);
  retagProgressive(page.words[at - 2], before, word);
  page.words.push(word);
  if (word.quote >= 0) {
    const range = page.quoteRange[word.quote];
    if (range) range.last = at + 1;
    else page.quoteRange[word.quote] = { first: at, last: at + 1 };
  }
}

const goesOn = (before: Word, word: Word): boolean =>
  before.paragraph === word.paragraph && word.start - before.end < 3 && /^[\p{Ll}),]/u.test(word.text);

/** "4.2 The committee noted": the number of a paragraph is no part of its sentence. */
const isNumbering = (before: Word, word: Word): boolean =>
  /^\d{1,3}(?:\.\d{1,3})+[.)]?$/.test(before.text) && /^\p{Lu}/u.test(word.text);

/** "4 in 10 said the", "Lee shot back": forms that are only ever verbs there. */
function retagSpeech(before: Word | undefined, word: Word): void {
  const article = before?.pos === 'DET' && before.sentence === word.sentence;
  if (word.lower === 'said' && !article) Object.assign(word, { pos: 'VERB', lemma: 'say' });
  if (word.lower === 'back' && before?.lower === 'shot')
    Object.assign(before, { pos: 'VERB', lemma: 'shoot' });
}

/** "is promising lower fees": between a form of "be" and a noun phrase, what wink takes for an adjective is a verb. */
function retagProgressive(be: Word | undefined, word: Word | undefined, next: Word): void {
  if (be?.pos !== 'AUX' || word?.pos !== 'ADJ' || !/ing$/.test(word.lower) || next.quote >= 0) return;
  if (be.sentence !== next.sentence || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(next.pos)) return;
  const stem = word.lower.replace(/ing$/, '');
  const lemma = [stem, `${stem}e`].find((one) => cueOf(one));
  if (lemma) Object.assign(word, { pos: 'VERB', lemma });
}

/** A capitalised verb in the middle of a sentence in lower case is a name ("said Cook provided"). */
const isStrayName = (before: Word, word: Word): boolean =>
  word.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Ll}/u.test(before.text) && word.quote < 0;

/** A line ends between two words, and it is no line of wrapped text (those end anywhere, at a common width). */
function endsLine(text: string, before: Token, word: Token): boolean {
  const apart = word.start - before.end;
  if (apart === 0 || apart > 40 || (apart === 1 && text[before.end] === ' ')) return false;
  const gap = text.slice(before.end, word.start);
  if (!gap.includes('\n') || !/^[\p{Lu}“"‘•\-*\d]/u.test(word.text) || /[,;:]$/.test(before.text))
    return false;
  const begins = text.lastIndexOf('\n', before.end - 1);
  const width = before.end - Math.max(begins, before.end - 200);
  return !/\p{L}$/u.test(before.text) || width < 55 || width > 110;
}

/** Offsets of a range of words. */
export function spanOf(page: Page, range: Range): [number, number] {
  return [page.words[range.first]?.start ?? 0, page.words[range.last - 1]?.end ?? 0];
}

/** The paragraphs that carry on the outermost quotation at `index`, in order, without that one. Bounded: a speech, not a book. */
export function continuations(page: Page, index: number): Range[] {
  const found: Range[] = [];
  let last = index;
  for (let i = index + 1; i < page.quotations.length && found.length < 60; i++) {
    const quotation = page.quotations[i];
    if (!quotation || quotation.depth !== 0) continue;
    if (quotation.continues !== last) break;
    const range = page.quoteRange[i];
    if (range) found.push(range);
    last = i;
  }
  return found;
}

/** A content with the paragraphs that carry on the quotation it ends in. */
export function withContinuations(page: Page, content: Range): Range[] {
  const index = page.words[content.last - 1]?.quote ?? -1;
  return index < 0 ? [content] : [content, ...continuations(page, index)];
}
