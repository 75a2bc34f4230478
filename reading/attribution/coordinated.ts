/** Cues beside a cue ("said …, and denied …"), which end the content of the one before. */
import { isPersonal } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Page, Word } from './words.js';
import type { CueFrame } from '../cues/classes.js';
import { cueOf } from '../cues/cues.js';

export interface Extent {
  frame: CueFrame;
  /** Ending of the cue verb ("ing", "ed", "s"): a verb of saying with the same ending after "and" is a new one beside it. */
  form: string;
  /** The cue stands in a clause before the main one ("When she called for a vote, the board …"): the first comma ends it. */
  fronted: boolean;
  /** The cue is denied ("could not explain why"): a "nor" behind it goes on with that denial. */
  denied?: boolean;
}

export const isSpeech = (word: Word): boolean => {
  const cue = cueOf(word.lemma);
  return cue?.kind === 'speech' && cue.frames.has('quote');
};

/** "… and said", "… but he denied", "… and questioning": a cue with or without a subject right after the conjunction. */
export function coordinatedCue(page: Page, at: number, ceiling: number, extent: Extent): boolean {
  // "… but that it would add to the bill": a second that-clause of the same cue
  if (page.words[at]?.lower === 'that') return false;
  if (leadsSaid(page, at, Math.min(ceiling, at + 8))) return true;
  if (withholds(page, at, Math.min(ceiling, at + 6))) return true;
  for (let i = at; i < Math.min(ceiling, at + 4); i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0) return false;
    if (word.pos === 'VERB') {
      const cue = cueOf(word.lemma);
      if (!cue || cue.kind === 'thought') return false;
      if (isSpeech(word) && isFinite(page, i) && (i > at || endingOf(word) !== '')) return true;
      return i === at && extent.form !== '' && endingOf(word) === extent.form;
    }
    if (!/^(?:ADV|AUX|PROPN)$/.test(word.pos) && !isPersonal(word) && !/^(?:not|n['’]t)$/.test(word.lower))
      return false;
  }
  return false;
}

/** "… and more than four in ten said": whoever stands there, with no verb or mark before the "said", is another speaker. */
function leadsSaid(page: Page, at: number, high: number): boolean {
  for (let i = at; i < high; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0) return false;
    if (/^(?:said|says?)$/.test(word.lower)) return i > at && page.words[i + 1]?.lower !== 'to';
    if (/^(?:VERB|AUX|PUNCT|SCONJ)$/.test(word.pos)) return false;
  }
  return false;
}

/** "…, but the firm refused to say more": that somebody keeps back what was asked is told by the writer. */
function withholds({ words }: Page, at: number, high: number): boolean {
  if (words[at - 1]?.lower !== 'but') return false;
  for (let i = at; i < high; i++) {
    const word = words[i];
    if (!word || word.quote >= 0 || /^(?:PUNCT|AUX|PART)$/.test(word.pos)) return false;
    if (word.pos === 'VERB')
      return /^(?:refuse|decline|deny)$/.test(word.lemma) && (i > at || endingOf(word) !== '');
  }
  return false;
}

/** The ending that tells a verb's form: "ing", "ed" (any past form), "s", or "" for the base. */
export function endingOf(word: Word | undefined): string {
  if (!word) return '';
  if (/ing$/.test(word.lower) && word.lemma !== word.lower) return 'ing';
  if (word.lower === word.lemma) return '';
  return /s$/.test(word.lower) ? 's' : 'ed';
}
