/** Headlines in Title Case, where wink takes every capitalised word for a name: "Union Claims Board Knew", "Voters Support Strike". */
import { cueOf, type Cue } from '../cues/cues.js';
import type { Page, Range, Word } from './words.js';

/** Gives the first cue verb of each headline its part of speech. */
export function retagHeadlines(page: Page): void {
  for (const sentence of page.sentences) {
    if (sentence.last - sentence.first <= 40 && isHeadline(page, sentence)) retagVerb(page, sentence);
  }
}

/** Four words or more, nearly all with a capital, and not shouted. */
function isHeadline(page: Page, { first, last }: Range): boolean {
  const words = page.words.slice(first, last).filter((word) => /\p{L}{3}/u.test(word.text));
  const capitals = words.filter((word) => /^[“"‘']?\p{Lu}\p{Ll}/u.test(word.text));
  return words.length >= 4 && capitals.length >= words.length * 0.75;
}

function retagVerb(page: Page, { first, last }: Range): void {
  for (let i = first + 1; i < last - 1; i++) {
    const [before, word] = [page.words[i - 1], page.words[i]];
    if (!before || !word || word.quote >= 0) return;
    if (word.pos === 'VERB' && cueOf(word.lemma)) return;
    if (!/^(?:PROPN|NOUN)$/.test(word.pos) || /^['’]s?$/.test(page.words[i + 1]?.lower ?? '')) continue;
    const cue = cueFor(before, word);
    if (!cue) continue;
    Object.assign(word, { pos: 'VERB', lemma: cue.lemma });
    return;
  }
}

/** "Lee Backs", "Lee Denies", and after a plural the base: "Voters Back". */
function cueFor(before: Word, word: Word): Cue | undefined {
  if (!/^(?:PROPN|NOUN)$/.test(before.pos)) return undefined;
  const bases = [
    word.lower.replace(/s$/, ''),
    word.lower.replace(/es$/, ''),
    word.lower.replace(/ies$/, 'y'),
  ];
  if (/s$/.test(word.lower))
    return bases.map((base) => cueOf(base)).find((cue) => cue && cue.frames.size > 0);
  const cue = /[^s]s$/.test(before.lower) ? cueOf(word.lower) : undefined;
  return cue && cue.frames.size > 0 ? cue : undefined;
}
