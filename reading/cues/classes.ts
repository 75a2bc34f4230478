/** The shape of the cue lexicon: classes of words that report in one way, each with a note that says why its members belong together. */
import type { Stance } from '../../model/claim.js';

/**
 * What may follow the verb: a quotation, a that-clause, a clause without "that", a wh- or if-clause, an infinitive, a noun phrase
 * that is itself what is said, an addressee before the content, "as", an object with a second part ("accuse X of Y"), a thing and its state
 * ("find X unsafe", "believe X to be unsafe"), or any words.
 */
export type CueFrame =
  'quote' | 'that' | 'clause' | 'wh' | 'to' | 'np' | 'addressee' | 'as' | 'of' | 'ing' | 'state' | 'any';

/** Speech and writing; documents and findings; thoughts and wishes; stands taken towards a thing. */
export type CueKind = 'speech' | 'finding' | 'thought' | 'stand';

export interface CueClass {
  stance: Stance;
  kind: CueKind;
  frames: string;
  lemmas: string;
  note: string;
}
