/**
 * What the sentences around a claim speak of. A sentence leaves to the one before it what it is about ("She was carrying 118
 * passengers"), so that two papers of one matter often share more words around two statements than in them.
 */
import type { Stretch, Token, TokenisedText } from './tokens.js';

/** How many sentences before and behind are looked at, within the paragraph. */
const BEFORE = 2;
const BEHIND = 1;

/** Lemmas of the nouns, names, verbs and adjectives of a sentence and of those beside it, each once, in order of the text. */
export function surroundings(sentence: Stretch, text: TokenisedText): string[] {
  const at = text.tokens[sentence.first]?.sentence ?? 0;
  const paragraph = paragraphAt(sentence.first, text);
  const beside = text.sentences
    .slice(Math.max(0, at - BEFORE), at + BEHIND + 1)
    .filter(({ first }) => !paragraph || (paragraph.first <= first && first < paragraph.last));
  const lemmas = new Set<string>();
  for (const sentence of beside) for (const lemma of toldIn(sentence, text)) lemmas.add(lemma);
  return [...lemmas].slice(0, MOST);
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** The telling lemmas of a sentence, kept with it: it is looked at again for each sentence beside it. */
const TOLD = new WeakMap<Stretch, readonly string[]>();

function toldIn(sentence: Stretch, { tokens }: TokenisedText): readonly string[] {
  let told = TOLD.get(sentence);
  if (!told) {
    const words = tokens.slice(sentence.first, sentence.last).filter(({ pos }) => TELLING.has(pos));
    TOLD.set(sentence, (told = words.map(({ lemma }) => lemma.toLowerCase())));
  }
  return told;
}

/** The words of the sentence before one in its paragraph; none where it opens the paragraph. */
export function sentenceBefore(sentence: Stretch, text: TokenisedText): Token[] {
  const at = text.tokens[sentence.first]?.sentence ?? 0;
  const before = text.sentences[at - 1];
  const paragraph = paragraphAt(sentence.first, text);
  return before && (!paragraph || paragraph.first <= before.first)
    ? text.tokens.slice(before.first, before.last)
    : [];
}

/** More words than three sentences of prose have: what has more is a table. */
const MOST = 120;

/** The paragraph of a token, by bisection. */
function paragraphAt(token: number, { paragraphs }: TokenisedText): Stretch | undefined {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low];
}
