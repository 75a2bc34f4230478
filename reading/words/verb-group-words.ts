/** Questions about the words of verb groups: what goes on inside one, and what fits its auxiliaries. */
import type { VerbChunk } from './chunk-types.js';
import { opensNegatively } from './negative-openings.js';
import type { Word } from './word.js';

/** Those that are nothing but modals. */
export const TRUE_MODALS = 'will would shall should can could may might must'.split(' ');
export const MODALS = new Set([...TRUE_MODALS, 'need', 'ought']);

export const isNot = (word: Word): boolean => word.lemma === 'not' || /^(n['’]t|not)$/.test(word.lower);

export const isNever = (word: Word): boolean =>
  /^(never|neither|hardly|scarcely|barely|rarely|seldom|nor)$/.test(word.lower);

/** "will be risk assessed", "is council run": a noun between be and its participle. Gives the index of the participle, or null. */
export function compoundParticiple(
  words: readonly Word[],
  parts: readonly number[],
  from: number,
): number | null {
  const be = parts.at(-1) ?? -1;
  // "At no point were residents consulted": the noun is the subject
  if (words[be]?.lemma !== 'be' || opensNegatively(words, be)) return null;
  let nouns = 0;
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const word = words[i];
    if (word?.pos === 'NOUN') nouns++;
    else if (word?.pos === 'VERB')
      return nouns > 0 && word.form === 'ed' && !/^(NOUN|PROPN|ADJ|DET)$/.test(words[i + 1]?.pos ?? '')
        ? i
        : null;
    else if (word?.pos !== 'ADV' && !(word?.pos === 'CCONJ' && nouns > 0)) return null;
  }
  return null;
}

/** "to" behind an auxiliary continues its group: "has yet to make", "is to close", "has to pay". */
export function bridges(
  group: VerbChunk,
  words: readonly Word[],
  parts: readonly number[],
  at: number,
): boolean {
  const last = words[parts.at(-1) ?? -1];
  if (!last || parts.length === 0 || last.pos !== 'AUX') return false;
  if (words[at - 1]?.lower === 'yet') group.bridge = 'yet';
  else if (last.lemma === 'be' && /^(am|is|are|was|were|['’](s|re|m))$/.test(last.lower))
    group.bridge = words[at + 1]?.lower === 'blame' ? null : 'be-to';
  else if (last.lemma === 'have') group.bridge = 'have-to';
  else return last.lower === 'ought';
  return true;
}

/** "is about | to sell" */
export const isAboutTo = (words: readonly Word[], parts: readonly number[], at: number): boolean =>
  words[at]?.lower === 'about' &&
  words[at + 1]?.lower === 'to' &&
  words[parts.at(-1) ?? -1]?.lemma === 'be' &&
  leadsVerb(words, at + 2);

/** "have not | all | been told", "were | both | closed": a quantifier of the subject between an auxiliary and its verb. */
export const isFloating = (words: readonly Word[], parts: readonly number[], at: number): boolean =>
  /^(?:all|both|each)$/.test(words[at]?.lower ?? '') &&
  words[parts.at(-1) ?? -1]?.pos === 'AUX' &&
  leadsVerb(words, at + 1);

/** Forms that stand first in their group: "what they did | was". */
export const isFirstAuxiliary = ({ lower }: Word): boolean =>
  /^(?:am|is|are|was|were|has|does|did)$/.test(lower);

export const leadsVerb = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const word = words[i];
    if (word?.pos === 'VERB' || word?.pos === 'AUX') return true;
    if (word?.pos !== 'ADV' && !(word && isNot(word))) return false;
  }
  return false;
};

/** True where an adverb is followed, perhaps behind others, by a verb of the same group. */
export function adverbLeads(words: readonly Word[], at: number): boolean {
  // "had never once failed"
  if (words[at]?.lower === 'once' && words[at - 1]?.lower === 'never') return true;
  if (/^(once|where|when|why|how|there|here|together|however|so|then|thus)$/.test(words[at]?.lower ?? ''))
    return false;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i];
    if (!word) return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return true;
    if (word.pos === 'PART' && word.lower === 'to' && words[i - 1]?.lower === 'yet') return true;
    // "have not yet all been marked"
    if (/^(?:all|both)$/.test(word.lower)) continue;
    if (word.pos !== 'ADV' && !isNot(word) && !(word.lower === 'no' && words[i + 1]?.lower === 'longer'))
      return false;
  }
  return false;
}

/** A second auxiliary follows only a modal, have, be or do. */
export function takesAuxiliary(words: readonly Word[], parts: readonly number[]): boolean {
  const last = words[parts.at(-1) ?? -1];
  return (
    last?.pos === 'AUX' &&
    (MODALS.has(last.lemma) || /^(have|be|do)$/.test(last.lemma) || /^['’](d|ll|ve)$/.test(last.lower))
  );
}

/** The main verb fits its auxiliary: a modal takes a base, have a participle, be a participle or -ing. */
export function takesVerb(
  words: readonly Word[],
  parts: readonly number[],
  verb: Word,
  group: VerbChunk,
): boolean {
  const last = words[parts.at(-1) ?? -1];
  if (!last || last.pos !== 'AUX') return false;
  if (group.bridge !== null) return true;
  if (last.lemma === 'be') return verb.form !== 's' && verb.form !== 'past';
  if (last.lemma === 'have') return verb.form !== 's' && verb.form !== 'ing' && verb.form !== 'past';
  return verb.form !== 's' && verb.form !== 'past';
}
