/** Where a subject begins: the noun phrase before a cue may be only the end of a longer one. */
import { openingOf } from './openings.js';
import { nounPhraseBefore } from './phrase-before.js';
import { isPersonal, isTemporal } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';
import { cueOf } from '../cues/cues.js';

/** "officials who attended the meeting", "a report published on Monday": goes on to the left where the phrase is only the end of one. */
export function extendLeft(page: Page, phrase: Range, low: number): Range {
  const { words } = page;
  const before = words[phrase.first - 1];
  if (!before || phrase.first <= low) return phrase;
  const opening = openingOf(page, low);
  if (isOnePhrase(page, opening, phrase)) return { first: opening, last: phrase.last };
  const governs = before.pos === 'VERB' ? !cueOf(before.lemma)?.frames.has('clause') : before.pos === 'ADP';
  if (!governs) return phrase;
  for (let i = phrase.first - 1; i > Math.max(low, phrase.first - 14); i--) {
    const word = words[i];
    if (!word || /^[.;:?!,]$/.test(word.text) || word.pos === 'SCONJ') break;
    const relative = /^(?:who|that|which)$/.test(word.lower) && word.pos === 'PRON';
    const participle =
      word.pos === 'VERB' && /(?:ed|ing|en)$/.test(word.lower) && words[i - 1]?.pos !== 'AUX';
    if (!relative && !participle) continue;
    const first = nounPhraseBefore(page, i, low);
    if (first < i && !isPersonal(words[i - 1])) return extendLeft(page, { first, last: phrase.last }, low);
  }
  return phrase;
}

/** "The drive to cut waste | helped": from the opening of the sentence to the verb there is one noun phrase with what depends on it. */
function isOnePhrase(page: Page, opening: number, phrase: Range): boolean {
  const first = page.words[opening];
  if (!first || opening >= phrase.first || phrase.last - opening > 30) return false;
  if (
    !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first.pos) &&
    !/^(?:his|her|its|their|my|our|your)$/.test(first.lower)
  )
    return false;
  if (isTemporal(first) || isTemporal(page.words[opening + 1]) || /ing$/.test(first.lower)) return false;
  if (
    isPersonal(page.words[phrase.last - 1]) &&
    !/^(?:of|to|for)$/.test(page.words[phrase.first - 1]?.lower ?? '')
  )
    return false;
  for (let i = opening; i < phrase.last; i++) {
    const word = page.words[i];
    if (
      !word ||
      word.quote >= 0 ||
      /^(?:[,;:—–―()“”"]|that|which|who|where|when|if|because|as|after|before|since|until|to)$/.test(
        word.lower,
      ) ||
      isFinite(page, i)
    )
      return false;
  }
  return true;
}
