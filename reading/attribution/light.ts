/** Who stands behind a noun of saying: its owner ("her claim"), or the subject of the verb that carries it ("Lee made a case for"). */
import { subjectBefore } from './subjects.js';
import { sharedSubject } from './shared-subjects.js';
import { nounPhraseBefore } from './phrase-before.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import { LIGHT_VERBS } from '../cues/nouns.js';
import type { Page, Range } from './words.js';

export interface Carrier {
  source: Range;
  /** First word of the cue: the verb group that carries the noun, or the noun with its adjectives. */
  first: number;
  /** The carrying verb, or the noun itself. */
  verb: number;
}

/** Most words between a light verb and its noun ("has drawn some very harsh public criticism"). */
const NEAR = 7;

const BE = /^(?:be|is|are|was|were|been|['’]s|remain|remains|remained|become|becomes|became)$/;

/** "took a swipe at", "have been voicing concern about": the verb before the noun, with its subject. */
export function carried(page: Page, noun: number, sentence: Range): Carrier | null {
  const { words } = page;
  for (let i = noun - 1; i > Math.max(sentence.first, noun - NEAR); i--) {
    const word = words[i];
    if (!word || word.quote >= 0) return null;
    if (word.pos === 'VERB' || (word.pos === 'AUX' && /^ha(?:ve|s|d)$/.test(word.lower)))
      return LIGHT_VERBS.has(word.lemma) ? subjectOf(page, i, sentence) : null;
    if (!/^(?:DET|ADJ|ADV|NUM|NOUN|PART|PRON)$/.test(word.pos) || /^(?:who|which|that)$/.test(word.lower))
      return null;
  }
  return null;
}

/** "was a critic of", "is of the opinion that", "was under the impression that": a form of "be" before an article and the noun. */
export function carriedByBe(page: Page, noun: number, sentence: Range): Carrier | null {
  const { words } = page;
  let i = noun - 1;
  while (i > sentence.first && /^(?:DET|ADJ|ADV|NUM|NOUN)$/.test(words[i]?.pos ?? '') && noun - i < NEAR) i--;
  if (/^(?:of|under)$/.test(words[i]?.lower ?? '') && i < noun - 1)
    return BE.test(words[i - 1]?.lower ?? '') ? subjectOf(page, i - 1, sentence) : null;
  return BE.test(words[i]?.lower ?? '') && i < noun - 1 ? subjectOf(page, i, sentence) : null;
}

function subjectOf(page: Page, verb: number, sentence: Range): Carrier | null {
  const first = verbGroupStart(page, verb, sentence.first);
  const source =
    (isFinite(page, verb) ? subjectBefore(page, first, sentence.first) : null) ??
    sharedSubject(page, sentence.first, first);
  if (!source || /^(?:it|there|that|this|what)$/.test(page.words[source.first]?.lower ?? '')) return null;
  return { source, first, verb };
}

/** "her", "Lee's", "the union's" before the noun, with adjectives between. */
export function owned(page: Page, noun: number, low: number): Carrier | null {
  const source = possessor(page, noun, low);
  if (!source) return null;
  let first = noun;
  while (first - 1 >= source.last && page.words[first - 1]?.pos === 'ADJ') first--;
  return { source, first, verb: noun };
}

/** The words before a noun that say whose it is (“her”, “the union’s”), with adjectives between; null where there are none. */
export function possessor(page: Page, at: number, low: number): Range | null {
  const { words } = page;
  let i = at - 1;
  while (i > low && i > at - 4 && /^(?:ADJ|ADV|NOUN|NUM)$/.test(words[i]?.pos ?? '')) i--;
  const word = words[i];
  if (!word || i < low) return null;
  if (/^(?:his|her|its|their|my|our|your|whose)$/.test(word.lower)) return { first: i, last: i + 1 };
  if (!/^['’]s?$/.test(word.lower)) return null;
  const first = nounPhraseBefore(page, i, low);
  return first < i ? { first, last: i + 1 } : null;
}
