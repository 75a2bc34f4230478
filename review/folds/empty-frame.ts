import type { Frame } from '../../model/claim.js';

/** The frame of a claim that says nothing that rules could compare. */
export const EMPTY_FRAME: Frame = {
  predicate: null,
  agent: null,
  theme: null,
  others: [],
  comparison: null,
  tense: null,
  refutes: null,
  brief: false,
  words: [],
  entities: [],
};
