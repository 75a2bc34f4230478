/**
 * The table of repairs of wink's parts of speech: for each tag the first row that applies is taken, and a word is looked at once.
 * A row says what is wrong (with an example), which tags it looks at, when it applies, and the right tag.
 */
import type { Repair } from './repair-tests.js';
import { ADJECTIVE_REPAIRS } from './repairs-adjectives.js';
import { COMPOUND_REPAIRS } from './repairs-compounds.js';
import { DETERMINED_REPAIRS } from './repairs-determined.js';
import { GOVERNED_REPAIRS } from './repairs-governed.js';
import { NAME_REPAIRS } from './repairs-names.js';
import { NOUN_REPAIRS } from './repairs-nouns.js';
import { PARTICIPLE_REPAIRS } from './repairs-nonfinite.js';
import { PARTICLE_REPAIRS } from './repairs-particles.js';
import { PROPER_NAME_REPAIRS } from './repairs-proper-names.js';
import { QUANTIFIED_REPAIRS } from './repairs-quantified.js';
import { SERIES_REPAIRS } from './repairs-series.js';
import { SUBJECT_REPAIRS } from './repairs-subjects.js';
import { VERB_REPAIRS } from './repairs-verbs.js';
import { VERBLESS_REPAIRS } from './repairs-verbless.js';

export const REPAIRS: readonly Repair[] = [
  ...PARTICLE_REPAIRS,
  ...DETERMINED_REPAIRS,
  ...GOVERNED_REPAIRS,
  ...SERIES_REPAIRS,
  ...VERBLESS_REPAIRS,
  ...VERB_REPAIRS,
  ...QUANTIFIED_REPAIRS,
  ...PARTICIPLE_REPAIRS,
  ...COMPOUND_REPAIRS,
  ...NOUN_REPAIRS,
  ...SUBJECT_REPAIRS,
  ...PROPER_NAME_REPAIRS,
  ...NAME_REPAIRS,
  ...ADJECTIVE_REPAIRS,
];
