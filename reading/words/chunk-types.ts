/** The kinds of chunks that a sentence falls into. */

/** A noun phrase up to its head. Indices are into the words of the sentence. */
export interface NounChunk {
  kind: 'np';
  first: number;
  last: number;
  head: number;
  /** "last week", "this summer", "yesterday": a phrase that says when, without a preposition. */
  time: boolean;
  pronoun: boolean;
}

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbChunk {
  kind: 'vg';
  first: number;
  last: number;
  /** Index of the main verb (or of a form of be, have, do that stands alone). */
  main: number;
  modal: number | null;
  /** Indices of "not", "never", "no longer"… inside the group. */
  negations: number[];
  to: boolean;
  /** "has yet to", "is to", "has to": an auxiliary that takes to. */
  bridge: 'yet' | 'be-to' | 'have-to' | null;
  passive: boolean;
  perfect: boolean;
  progressive: boolean;
  finite: boolean;
  /** A bare form in -ed that may be a past tense or a participle. */
  ambiguous: boolean;
  /** The group is a form of be, become, remain, stay, seem… */
  copula: boolean;
  /** The subject stands inside, between auxiliary and verb ("has the employer moved"). */
  inverted: boolean;
}

export interface PlainChunk {
  kind: 'prep' | 'sub' | 'rel' | 'wh' | 'cc' | 'adj' | 'adv' | 'comma' | 'stop' | 'other';
  first: number;
  last: number;
  lemma: string;
}

export type Chunk = NounChunk | VerbChunk | PlainChunk;
