/**
 * Paragraphs, sentences and tokens of a text, with exact offsets.
 * wink-nlp gives tokens, sentence ends, parts of speech (Universal Dependencies tags) and lemmas, paragraph by paragraph, so that
 * the cost is linear in the text; its own offsets are not used: each token is found again in the text.
 */
import type { ItemSentence, ItsFunction } from 'wink-nlp';
import { joined, type Joined } from './hyphenation.js';
import { blocksOf } from './lines.js';
import { joinedClock, lemmaOf, repairTokens, type RawToken } from './token-repairs.js';
import { its, readParagraph } from './wink.js';

export interface Token {
  text: string;
  lower: string;
  lemma: string;
  /** Universal Dependencies part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADP, DET, NUM, PUNCT… */
  pos: string;
  start: number;
  end: number;
  /** Index of the sentence in `TokenisedText.sentences`. */
  sentence: number;
}

/** [start, end) offsets into the text, and the range of tokens [first, last) in `TokenisedText.tokens`. */
export interface Stretch {
  start: number;
  end: number;
  first: number;
  last: number;
}

export interface TokenisedText {
  text: string;
  tokens: Token[];
  sentences: Stretch[];
  paragraphs: Stretch[];
}

/** A paragraph ends at a blank line; a single line end is a space, save that lines of the text's own layout are kept by the reader. */
const PARAGRAPH = /[^\s](?:(?!\r?\n[^\S\n]*\r?\n)[\s\S])*/g;

/** A paragraph as far as its words are words, or a piece of a run of more than 200 characters without a space. */
const PIECE = /\S{200}|(?:(?!\S{200})[\s\S]){1,20000}(?=\s|$)/g;
const LONGEST_PIECE = 20_000;

/** The pieces of a paragraph, which most often is one itself. */
function piecesOf(paragraph: string): { text: string; start: number }[] {
  if (paragraph.length <= LONGEST_PIECE && !/\S{200}/.test(paragraph)) return [{ text: paragraph, start: 0 }];
  return [...paragraph.matchAll(PIECE)].map((match) => ({ text: match[0], start: match.index }));
}

/** Tokenises `text` from `bodyStart` on. Never throws; every token slices exactly. */
export function tokenise(text: string, bodyStart = 0): TokenisedText {
  const out: TokenisedText = { text, tokens: [], sentences: [], paragraphs: [] };
  const spellings: Spellings = new Map();
  PARAGRAPH.lastIndex = bodyStart;
  for (const match of text.matchAll(PARAGRAPH)) {
    // wink's cost grows with the square of a word's length: a run that no language writes is cut up before
    const whole = match[0].trimEnd();
    for (const [start, end] of blocksOf(whole))
      for (const piece of piecesOf(whole.slice(start, end).trimEnd()))
        addParagraph(out, piece.text, match.index + start + piece.start, spellings);
  }
  return out;
}

/** Each spelling once with its small letters: a long text says the same words again and again, and every token holds two of them. */
type Spellings = Map<string, { text: string; lower: string }>;

function spelling(known: Spellings, text: string): { text: string; lower: string } {
  let one = known.get(text);
  if (!one) known.set(text, (one = { text, lower: text.toLowerCase() }));
  return one;
}

function addParagraph(out: TokenisedText, source: string, offset: number, spellings: Spellings): void {
  const whole = joined(source);
  const paragraph = withStops(whole?.text ?? source);
  const first = out.tokens.length;
  const groups: RawToken[][] = [];
  let cursor = 0;
  readParagraph(paragraph)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words = sentence.tokens();
      const texts = words.out();
      const tags = words.out(its.pos);
      const lemmas = words.out(its.lemma as unknown as ItsFunction<string>);
      const found: RawToken[] = [];
      texts.forEach((word, i) => {
        const at = word.trim() === '' ? -1 : paragraph.indexOf(word, cursor);
        if (at < 0) return;
        cursor = at + word.length;
        found.push({ start: at, end: cursor, pos: tags[i] ?? 'X', lemma: lemmaOf(word, lemmas[i] ?? word) });
      });
      for (const group of repairTokens(paragraph, found)) {
        const before = groups.at(-1);
        const clock = before && joinedClock(paragraph, before, group);
        const named =
          group[0]?.pos === 'PROPN' && /^\p{Lu}/u.test(paragraph.slice(group[0].start, group[0].end));
        const opened = before && named ? titled(paragraph, before) : null;
        if (clock) groups[groups.length - 1] = clock;
        else if (before && opened) groups[groups.length - 1] = [...opened, ...group];
        else if (before && runsOn(paragraph, before, group)) before.push(...group);
        else groups.push(group);
      }
    });
  for (const group of groups) addSentence(out, { source, offset, whole, spellings }, group);
  const head = out.tokens[first];
  const tail = out.tokens.at(-1);
  if (!head || !tail || out.tokens.length === first) return;
  out.paragraphs.push({ start: head.start, end: tail.end, first, last: out.tokens.length });
}

/**
 * Words that in capitals are short for a name ("Ill.", "Sat."): wink knows them by their letters alone. In small letters before a stop each
 * ends its sentence. Source: the abbreviations of states, days and months of newspaper style books.
 */
const WORD_AND_STOP =
  /(?<![\p{L}\d.-])(?:ill|wash|miss|mass|sat|sun|ark|ore|mar|rep)\.(?=["'”’)]*(?:\s|$))/gu;

/** The same text with stops behind such words that are no part of them; of one length, so that all offsets hold. */
const withStops = (text: string): string => text.replace(WORD_AND_STOP, (word) => `${word.slice(0, -1)}!`);

/** A paragraph as it stands in the text, and as it was tokenised where its words were divided. */
interface Placed {
  source: string;
  offset: number;
  whole: Joined | null;
  spellings: Spellings;
}

function addSentence(
  out: TokenisedText,
  { source, offset, whole, spellings }: Placed,
  raw: readonly RawToken[],
): void {
  const first = out.tokens.length;
  for (const { start, end, pos, lemma } of raw) {
    const from = whole ? whole.from(start) : start;
    const to = whole ? whole.from(end - 1) + 1 : end;
    const { text, lower } = spelling(spellings, source.slice(from, to));
    out.tokens.push({
      text,
      lower: whole ? spelling(spellings, whole.text.slice(start, end)).lower : lower,
      lemma,
      pos,
      start: offset + from,
      end: offset + to,
      sentence: out.sentences.length,
    });
  }
  const head = out.tokens[first];
  const tail = out.tokens.at(-1);
  if (!head || !tail || out.tokens.length === first) return;
  out.sentences.push({ start: head.start, end: tail.end, first, last: out.tokens.length });
}

/** "said the Rev. | Giles Orr": titles that stand before a name, which wink takes for the last word of a sentence. Source: the abbreviated titles of newspaper style books. */
const TITLE = /^(?:Revd?|Prof|Capt|Col|Sgt|Lt|Maj|Cllr|Hon|Messrs|Mgr|Supt|Insp|Cpl)\.$/;

/** The tokens of a sentence that such a title ends, with the title and its stop as one word; null where none does. */
function titled(paragraph: string, before: readonly RawToken[]): RawToken[] | null {
  const [title, stop] = [before.at(-2), before.at(-1)];
  if (!stop) return null;
  const apart = title?.end === stop.start && paragraph.slice(stop.start, stop.end) === '.';
  const start = apart ? title.start : stop.start;
  const text = paragraph.slice(start, stop.end);
  return TITLE.test(text)
    ? [...before.slice(0, apart ? -2 : -1), { start, end: stop.end, pos: 'PROPN', lemma: text.toLowerCase() }]
    : null;
}

/** A sentence does not begin with a small letter behind an abbreviation: "Hanratty Bros. came in below". */
function runsOn(paragraph: string, before: readonly RawToken[], after: readonly RawToken[]): boolean {
  const [end, start] = [before.at(-1), after[0]];
  if (!end || !start) return false;
  if (!/^\p{Ll}/u.test(paragraph.slice(start.start, start.end))) return false;
  const stopped = paragraph.slice(end.start, end.end).endsWith('.');
  return stopped && !/\n/.test(paragraph.slice(end.end, start.start));
}
