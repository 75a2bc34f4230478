/** An attribution as ranges of words, before speakers are resolved and chains are built. */
import type { Cue } from '../cues/cues.js';
import type { CueFrame } from '../cues/classes.js';
import type { Range } from './words.js';

export interface Raw {
  source: Range[];
  cue: Range[];
  content: Range[];
  /** What the lexicon knows of the cue; null for "according to", headings and transcripts. */
  lexical: Cue | null;
  frame: CueFrame;
  /** Index of the main verb, or of the first word of another cue. */
  verb: number;
}
