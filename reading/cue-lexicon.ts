/**
 * Data: cue verbs by class. One class per line of thought, each with a note that says why its members belong together.
 * `lemma+particle:frame` is a verb that is a cue only with that particle or preposition ("call+for").
 */
import type { Stance } from '../model/claim.js';

/**
 * What may follow the verb: a quotation, a that-clause, a clause without "that", a wh- or if-clause, an infinitive, a noun phrase
 * that is itself what is said, an addressee before the content, "as", or an object with a second part ("accuse X of Y").
 */
export type CueFrame = 'quote' | 'that' | 'clause' | 'wh' | 'to' | 'np' | 'addressee' | 'as' | 'of' | 'ing';

/** Speech and writing; documents and findings; thoughts and wishes; stands taken towards a thing. */
export type CueKind = 'speech' | 'finding' | 'thought' | 'stand';

interface CueClass {
  stance: Stance;
  kind: CueKind;
  frames: string;
  lemmas: string;
  note: string;
}

export const CUE_CLASSES: readonly CueClass[] = [
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that clause wh',
    lemmas:
      'say add explain note remark state write comment continue reply respond answer observe recall tweet post email text joke quip muse opine interject conclude repeat reiterate stress emphasise emphasize underline underscore recount relate mention report reckon venture retort counter mutter whisper shout yell scream exclaim chant sing intone deadpan declare proclaim pronounce announce summarise summarize elaborate clarify agree concur object protest theorize theorise argue caution',
    note: 'neutral verbs of saying and of the manner of saying',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that clause wh addressee',
    lemmas: 'tell remind inform notify brief reassure assure advise',
    note: 'saying with an addressee as object',
  },
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'quote that clause np',
    lemmas: 'claim allege assert contend maintain insist profess purport swear boast brag vow pretend',
    note: 'the writer keeps a distance from what is said',
  },
  {
    stance: 'reveal',
    kind: 'finding',
    frames: 'that clause wh np quote',
    lemmas:
      'reveal disclose confirm show find suggest indicate demonstrate acknowledge admit concede confess prove document illustrate estimate calculate project predict forecast foretell imply hint signal discover determine establish uncover',
    note: 'the writer takes what is said for known, or a document shows it',
  },
  {
    stance: 'deny',
    kind: 'speech',
    frames: 'that np ing quote clause',
    lemmas: 'deny dispute refute rebut repudiate disavow disown reject dismiss contradict disclaim decry',
    note: 'turning a statement down',
  },
  {
    stance: 'warn',
    kind: 'speech',
    frames: 'quote that clause addressee',
    lemmas: 'warn warn+of warn+against warn+about forewarn+of',
    note: 'speaking of a danger',
  },
  {
    stance: 'blame',
    kind: 'speech',
    frames: 'np of',
    lemmas:
      'blame accuse criticise criticize condemn denounce lambast lambaste slam blast attack rebuke fault castigate excoriate deride mock ridicule bash rip charge assail scold chide slate pan savage bemoan lament deplore hammer',
    note: 'judging somebody or something unfavourably',
  },
  {
    stance: 'promise',
    kind: 'speech',
    frames: 'quote that clause to np',
    lemmas: 'promise pledge vow guarantee undertake commit+to:to offer threaten volunteer',
    note: 'binding oneself',
  },
  {
    stance: 'hope',
    kind: 'thought',
    frames: 'that clause to',
    lemmas: 'hope hope+for wish wish+for long+for yearn+for pray dream+of aspire want wanna prefer desire',
    note: 'wishes',
  },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'quote that wh to addressee np',
    lemmas:
      'ask ask+for ask+about enquire inquire question query urge demand request beg plead beseech implore challenge call+for call+on:addressee call+upon:addressee appeal+for order instruct recommend propose press+for wonder encourage',
    note: 'questions, requests and demands',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that clause wh np',
    lemmas:
      'think believe feel know understand fear suspect doubt expect assume consider imagine guess figure suppose presume realise realize recognise recognize remember forget anticipate worry worry+about anticipate intend decide learn see fantasise',
    note: 'thoughts, as reporters report them',
  },
  {
    stance: 'say',
    kind: 'stand',
    frames: 'np',
    lemmas:
      'praise applaud laud hail commend welcome thank congratulate salute tout support endorse back oppose defend embrace champion discuss highlight outline detail describe describe+as address cite quote name call label dub brand portray characterise characterize depict emphasize recommend unveil recapitulate echo recite list propose advocate denigrate favour favor apologise+for apologize+for talk+about speak+about speak+of point+to point+out:clause refer+to allude+to focus+on weigh+in:np rail+against complain+about complain:that hint+at testify:that express voice question disagree+with agree+with side+with lash+out vote+for vote+against plan+to:to campaign+for campaign+against touch+on draw+attention:np insist+on lobby+for push+for argue+for argue+against argue+with comment+on elaborate+on reflect+on rule+out admit+to confess+to react+to respond+to object+to look+forward:np focus+on',
    note: 'a stand towards a thing, which stands as the object',
  },
  {
    stance: 'promise',
    kind: 'thought',
    frames: 'to',
    lemmas: 'plan intend aim refuse decline agree seek threaten expect consider:ing',
    note: 'intentions, with an infinitive',
  },
];
