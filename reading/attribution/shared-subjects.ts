/** Subjects that a cue shares with another clause: the main clause before or behind it, or the nearest verb. */
import { openingOf } from './openings.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import type { Page, Range, Word } from './words.js';
import { cueOf } from '../cues/cues.js';

/** The subject of the main clause of what stands before `end` in the sentence: shared by ", saying", "but said". */
export function sharedSubject(page: Page, low: number, end: number): Range | null {
  for (let i = Math.max(openingOf(page, low), end - 120); i < end; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || !isFinite(page, i)) continue;
    if (subordinate(page, i, low)) continue;
    const start = verbGroupStart(page, i, low);
    const found = subjectBefore(page, start, low) ?? inverted(page, i, end);
    if (found && !/^(?:who|which|that|there)$/.test(page.words[found.first]?.lower ?? '')) return found;
  }
  return null;
}

/** "Lee, who left, opened the campaign by talking about…": the subject of the finite verb before, in the same clause. */
export function nearestSubject(page: Page, verb: number, low: number): Range | null {
  for (let i = verb - 1; i > Math.max(low, verb - 16); i--) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || /^[.,;:?!]$/.test(word.text)) return null;
    if (isFinite(page, i)) return subjectBefore(page, verbGroupStart(page, i, low), low);
  }
  return null;
}

/**
 * "After thanking the crowd, Lee left": a participle that opens its sentence has the subject of the main clause, behind its comma.
 * `after` is the first word behind the verb.
 */
export function followingSubject(page: Page, after: number, high: number): Range | null {
  for (let i = after; i < Math.min(high, after + 40); i++) {
    const word = page.words[i];
    if (!word || /^[.;:?!]$/.test(word.text)) return null;
    if (word.text !== ',' || word.quote >= 0) continue;
    const source = subjectAfter(page, i + 1, high);
    if (!source) continue;
    const verb = source.last;
    if (isFinite(page, verb) || (page.words[verb]?.pos === 'ADV' && isFinite(page, verb + 1))) return source;
  }
  return null;
}

function inverted(page: Page, verb: number, end: number): Range | null {
  const word = page.words[verb];
  return word && cueOf(word.lemma)?.frames.has('quote') ? subjectAfter(page, verb + 1, end) : null;
}

/** True for a verb whose clause is opened by "when", "after", "if"… at the start of the sentence. */
function subordinate(page: Page, verb: number, low: number): boolean {
  for (let i = verb - 1; i >= Math.max(low, verb - 20); i--) {
    const word: Word | undefined = page.words[i];
    if (!word || word.text === ',') return false;
    if (
      word.pos === 'SCONJ' ||
      /^(?:when|while|after|before|as|although|though|if|since|because|where)$/.test(word.lower)
    ) {
      return word.lower !== 'that';
    }
  }
  return false;
}
