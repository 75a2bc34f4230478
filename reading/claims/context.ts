/** What claims are made from besides their sentence. */
import type { FigureLink, Frame, Measure, Quantity, Time } from '../../model/claim.js';
import type { AttributedSpan } from '../attribution/attributed-span.js';
import type { Made } from '../figures/untold-made.js';
import type { TermContext } from '../clauses/terms.js';
import type { TokenisedText } from '../text/tokens.js';

/** The whole of a reading, as far as it stands when claims are made. Lists are sorted by start. */
export interface ClaimContext extends TermContext {
  tokens: TokenisedText;
  starts: readonly number[];
  attributions: readonly AttributedSpan[];
  quantities: readonly Quantity[];
  times: readonly Time[];
  figureLinks: readonly FigureLink[];
  untold: readonly Made[];
  publisher: string | null;
  /** What is known of a sentence of which a part is read again. */
  given?: Pick<SentenceContext, 'brief' | 'around'>;
}

/** The same for one sentence, with what its frames share. */
export interface SentenceContext extends ClaimContext, Pick<Frame, 'refutes' | 'brief'> {
  measures: readonly Measure[];
  /** What its sentence and those beside it speak of. */
  around: string[];
}
