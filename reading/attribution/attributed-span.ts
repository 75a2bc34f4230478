/** The shape of what attribution finds. */
import type { Attribution, Voice } from '../../model/claim.js';
import type { CueFrame, CueKind } from '../cues/classes.js';

/** One attributed stretch. Spans are [start, end) in UTF-16 code units; `source` and `cue` are empty where nobody is named. */
export interface AttributedSpan {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
  /** Speakers, outermost first; empty for `unattributed`. */
  chain: Attribution[];
  /** Canonical name of the innermost speaker, null where unnamed or unknown. */
  speaker: string | null;
  /** True for "I" and "we" outside quotations: whoever writes or has the turn, so no speaker besides. */
  own: boolean;
  /** True where another attribution of its sentence tells this one. */
  nested: boolean;
  voice: Exclude<Voice, 'author'>;
  /** True where all of the content stands between quotation marks. */
  quoted: boolean;
  /** What the cue is: speech, a finding of a document, a thought, or a stand towards a thing (whose content is no statement). */
  kind: CueKind;
  /** What opens the content: a quotation, "that", a clause, an infinitive, a noun phrase… */
  frame: CueFrame;
  /** True where the content is a statement (a quotation or a clause), not an infinitive or the name of a thing. */
  statement: boolean;
}
