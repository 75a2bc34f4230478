/** Finite verbs that share one subject in a list: "makes pads, employs 310 people and ships to nine countries". */
import { MODALS, type Series, type SeriesLead, isFiniteAux } from './repair-tests.js';
import type { Word } from '../words/word.js';

/** The list of verbs that a sentence is in at a word, followed from left to right. */
export class VerbSeries implements Series {
  lead: SeriesLead = null;
  open = false;

  /** A conjunction, a relative word or a semicolon: what comes has another subject. */
  leave(): void {
    this.lead = null;
    this.open = false;
  }

  /** Takes a verb that is finite or has its "to"; `left` is the nearest word before it that is no adverb. */
  take(word: Word, left: Word | undefined): void {
    // "plans to close two wards, | cut 40 posts": what goes on may stand under the "to"
    if (left?.lower === 'to') {
      this.lead = 'base';
      this.open = false;
      return;
    }
    // "will | save", "does not | make"
    if (left?.pos === 'AUX' && this.lead !== null) return;
    const before = this.lead;
    const listed = left?.text === ',' && this.lead !== null;
    const joined = left?.pos === 'CCONJ' && this.lead !== null;
    this.open = listed;
    // "would save £4m, | cut 80 posts": the modal is that of all
    const bare = word.form === 'base' && !isFiniteAux(word);
    if ((listed || joined) && bare && /^(?:base|either)$/.test(before ?? '')) return;
    this.lead = leadOf(word);
  }
}

function leadOf(word: Word): SeriesLead {
  if (word.pos === 'AUX' && MODALS.has(word.lower)) return 'base';
  if (word.pos === 'AUX' && word.lemma === 'do') return 'either';
  if (word.form === 's' || /^(?:is|has)$/.test(word.lower)) return 's';
  return word.pos === 'VERB' && word.form === 'base' ? 'base' : 'other';
}
