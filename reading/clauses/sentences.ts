/** A sentence taken apart: tags repaired, chunks, clauses. */
import type { Quantity } from '../../model/claim.js';
import { chunk } from '../phrases/chunks.js';
import { buildClauses } from './builder.js';
import type { ParsedSentence } from './clauses.js';
import { repairTags, sentenceWords } from '../tags/repairs.js';
import type { Word } from '../words/word.js';
import type { Stretch, Token, TokenisedText } from '../text/tokens.js';

/** Takes a sentence, or the part of one that is read by itself, apart. A place and date before it, or its number in a paper, are left out; `times` and `figures` are those of the sentence, in order. */
export function parseSentence(
  part: Stretch,
  text: TokenisedText,
  times: readonly { start: number; end: number }[],
  figures: readonly Quantity[],
): ParsedSentence {
  const tokens = text.tokens.slice(part.first, part.last);
  const skipped = datelineEnd(tokens) || numberEnd(text.text, tokens);
  const { words, chunks } = chunk(withoutBrackets(taggedWords(part, text, skipped)), times, figures);
  return { words, chunks, clauses: buildClauses(words, chunks), terms: new Map() };
}

/** The words with repaired tags; where only a part of a sentence is read, its own neighbours decide. */
function taggedWords(part: Stretch, text: TokenisedText, skipped: number): readonly Word[] {
  const index = text.tokens[part.first]?.sentence ?? 0;
  const sentence = text.sentences[index];
  return skipped === 0 && sentence?.first === part.first && sentence.last === part.last
    ? sentenceWords(text, index)
    : repairTags(text.tokens.slice(part.first + skipped, part.last));
}

/** "Voted (against) it": brackets around one preposition, which stands in its place all the same. */
function withoutBrackets(words: readonly Word[]): readonly Word[] {
  const isOnly = (i: number): boolean =>
    words[i]?.text === '(' && words[i + 1]?.pos === 'ADP' && words[i + 2]?.text === ')';
  return words.some((_, i) => isOnly(i)) ? words.filter((_, i) => !isOnly(i) && !isOnly(i - 2)) : words;
}

/** How many tokens open a sentence with a place and date: "BASEL, 22 January 2021 –", "CALLOWAY —". */
function datelineEnd(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) return 0;
  const dash = tokens.slice(0, 12).findIndex(({ text }) => /^[–—-]+$/.test(text));
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return dash > 0 && (verb < 0 || dash < verb) ? dash + 1 : 0;
}

/** "4.3 Fees rose": the number of a paragraph of minutes or a report, which begins its line. */
function numberEnd(text: string, [first, second]: readonly Token[]): number {
  if (!first || !second || !/^\d{1,3}(?:\.\d{1,3})+[.)]?$/.test(first.text) || !/^\p{Lu}/u.test(second.text))
    return 0;
  return /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, first.start - 12), first.start)) &&
    second.pos !== 'SYM'
    ? 1
    : 0;
}
