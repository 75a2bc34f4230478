/**
 * Data: nouns that are cues. Source: the nouns of the cue verbs (claim, warn → claim, warning) and of the attitudes, each with the
 * prepositions that English dictionaries give for what the attitude is about ("criticism of", "opposition to").
 */
import type { CueClass } from './classes.js';

export const NOUN_CLASSES: readonly CueClass[] = [
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'claim claim+of allegation allegation+of allegation+against assertion assertion+of contention accusation accusation+of accusation+against insistence insistence+on suggestion suggestion+of argument argument+for argument+against complaint complaint+about complaint+against charge charge+of charge+against theory case case+for case+against point',
    note: 'said, at a distance',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'statement remark answer response reply slogan motto verdict reasoning announcement announcement+of prediction prediction+of assurance assurance+of conclusion declaration declaration+of observation comment view opinion belief belief+in fear fear+of worry worry+about worry+over concern concern+about concern+over concern+for suspicion suspicion+of conviction notion idea doubt doubt+about impression bet emphasis hunch stance',
    note: 'said or thought',
  },
  {
    stance: 'reveal',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'admission admission+of acknowledgement acknowledgement+of acknowledgment acknowledgment+of recognition recognition+of revelation revelation+of confession confession+of finding',
    note: 'owned up to or shown',
  },
  {
    stance: 'deny',
    kind: 'speech',
    frames: 'that',
    lemmas: 'denial denial+of rejection+of dismissal+of',
    note: 'turned down',
  },
  {
    stance: 'warn',
    kind: 'speech',
    frames: 'that',
    lemmas: 'warning warning+of warning+about warning+against',
    note: 'a danger named',
  },
  {
    stance: 'promise',
    kind: 'speech',
    frames: 'that to',
    lemmas: 'promise promise+of pledge pledge+of vow commitment commitment+to threat threat+of',
    note: 'binding oneself',
  },
  {
    stance: 'promise',
    kind: 'thought',
    frames: 'to',
    lemmas:
      'refusal intention intention+of desire desire+for plan plan+for proposal proposal+for ambition ambition+of decision willingness reluctance eagerness readiness',
    note: 'intentions',
  },
  {
    stance: 'hope',
    kind: 'thought',
    frames: 'that to',
    lemmas: 'hope hope+for hope+of wish wish+for expectation expectation+of',
    note: 'wishes',
  },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'to',
    lemmas:
      'call call+for demand demand+for request request+for appeal appeal+for plea plea+for push push+for question+about',
    note: 'asked for',
  },
  {
    stance: 'blame',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'criticism+of criticism+against criticism+on condemnation+of critique+of denunciation+of attack+on attack+against swipe+at swipe+against shot+at jab+at dig+at opposition+to objection+to disapproval+of dislike+of dislike+for hatred+of hatred+for disdain+for contempt+for distrust+of mistrust+of anger+at anger+over frustration+with frustration+over disappointment+with disappointment+in disagreement+with disagreement+over resistance+to scepticism+about scepticism+of skepticism+about skepticism+of aversion+to mockery+of',
    note: 'stands against',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'support+for support+of support+behind endorsement+of endorsement+for praise+for praise+of approval+of approval+for defence+of defense+of tribute+to thanks+to thanks+for embrace+of backing+for backing+of preference+for admiration+for respect+for affection+for sympathy+for love+for confidence+in faith+in trust+in interest+in agreement+with satisfaction+with enthusiasm+for optimism+about advocacy+for advocacy+of apology+for apology+to',
    note: 'stands for a thing',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'assessment+of description+of account+of explanation+of explanation+for interpretation+of analysis+of comment+on comment+about remark+about remark+on statement+on statement+about view+on view+of view+about opinion+of opinion+on opinion+about stance+on position+on feeling+about feeling+toward feeling+towards feeling+for attitude+to attitude+toward attitude+towards mention+of reference+to response+to reaction+to answer+to rhetoric+on rhetoric+about rhetoric+toward rhetoric+towards message+about prediction+about discussion+of joke+about',
    note: 'accounts of a thing and answers to it',
  },
];

/** Verbs that lend themselves to a noun of saying or attitude: "made a case for", "took a swipe at", "voiced concern about". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'have make give take issue offer deliver express voice raise launch show hold send release publish put throw lodge file pay cast reiterate repeat renew unleash level direct share state announce hear receive find maintain keep feel harbour harbor signal pledge declare propose reaffirm roll mount outline leave'.split(
    ' ',
  ),
);

/** Nouns of people by the stand that they take: "a critic of the plan". Source: agent nouns of the verbs of judgement and support. */
export const STANDERS: ReadonlySet<string> = new Set(
  'supporter opponent critic advocate proponent backer defender champion admirer fan foe'.split(' '),
);
