/** An attribution as ranges of words, before speakers are resolved and chains are built. */
import type { Cue } from '../cues/cues.js';
import type { CueFrame } from '../cues/classes.js';
import type { Range } from './words.js';

/** A cue verb where it stands. */
export interface CueSite {
  cue: Cue;
  /** Index of the verb, and of the first word of its group ("had | not | said"). */
  verb: number;
  group: number;
  /** First word of the stretch that its subject may be taken from. */
  low: number;
  sentence: Range;
}

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
