/**
 * Data: nouns and adjectives that are cues. Source: the nouns of the cue verbs (claim, warn → claim, warning) and the adjectives of
 * attitude that take "that" or a preposition (Levin's verb classes have no adjectives; these are those of English grammars).
 */
import type { CueClass } from './cue-lexicon.js';

export const NOUN_CLASSES: readonly CueClass[] = [
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'claim allegation assertion contention accusation insistence suggestion argument complaint charge theory',
    note: 'said, at a distance',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'statement remark announcement prediction assurance conclusion declaration observation comment view opinion belief fear worry concern suspicion conviction',
    note: 'said or thought',
  },
  {
    stance: 'reveal',
    kind: 'speech',
    frames: 'that',
    lemmas: 'admission acknowledgement acknowledgment revelation confession finding',
    note: 'owned up to or shown',
  },
  {
    stance: 'deny',
    kind: 'speech',
    frames: 'that',
    lemmas: 'denial denial+of rejection+of',
    note: 'turned down',
  },
  { stance: 'warn', kind: 'speech', frames: 'that', lemmas: 'warning warning+of', note: 'a danger named' },
  {
    stance: 'promise',
    kind: 'speech',
    frames: 'that to',
    lemmas: 'promise pledge vow commitment',
    note: 'binding oneself',
  },
  {
    stance: 'promise',
    kind: 'thought',
    frames: 'to',
    lemmas: 'refusal intention desire threat',
    note: 'intentions',
  },
  { stance: 'hope', kind: 'thought', frames: 'that to', lemmas: 'hope wish', note: 'wishes' },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'to',
    lemmas: 'call+for demand+for request+for appeal+for',
    note: 'asked for',
  },
  {
    stance: 'blame',
    kind: 'stand',
    frames: 'np',
    lemmas: 'criticism+of condemnation+of critique+of denunciation+of',
    note: 'stands against',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas: 'support+for endorsement+of praise+for praise+of assessment+of description+of',
    note: 'stands for, or accounts of, a thing',
  },
];

export const ADJECTIVE_CLASSES: readonly CueClass[] = [
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that',
    lemmas:
      'confident+of aware+of convinced+of certain sure+of concerned+about worried+about optimistic+about pessimistic+about hopeful afraid+of adamant doubtful+about upbeat+about skeptical+of sceptical+of proud+of glad sorry+for unhappy+with tired+of critical+of supportive+of angry+about disappointed+with pleased+with delighted+with',
    note: 'states of mind about a statement or a thing',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that',
    lemmas:
      'confident aware convinced certain sure concerned worried optimistic pessimistic hopeful afraid adamant doubtful skeptical sceptical proud glad sorry unhappy angry disappointed pleased delighted',
    note: 'the same, with a statement',
  },
];
