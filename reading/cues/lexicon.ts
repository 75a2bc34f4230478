/**
 * Data: cue verbs by class. One class per line of thought, each with a note that says why its members belong together.
 * `lemma+particle:frame` is a verb that is a cue only with that particle or preposition ("call+for").
 */
import type { CueClass } from './classes.js';
import { STANDS } from './stands.js';

export const CUE_CLASSES: readonly CueClass[] = [
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that clause wh',
    lemmas:
      'say add state declare write announce note explain conclude joke quip observe recall reckon agree stress emphasise emphasize',
    note: 'saying, with or without "that"',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that wh',
    lemmas:
      'add remark comment continue reply respond answer tweet post email text muse opine interject repeat reiterate underline underscore recount relate venture retort counter mutter whisper shout yell scream exclaim chant sing intone deadpan proclaim pronounce summarise summarize elaborate clarify concur protest theorise theorize caution stipulate specify testify reaffirm affirm marvel rejoice gush crow sniff snap scoff sneer smirk laugh sigh cry plead bark beam',
    note: 'saying and its manner, not followed by a bare clause',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'np',
    lemmas: 'point+out:that:clause:quote:np',
    note: 'saying with a particle, also behind what is said ("…, the manager pointed out")',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote',
    lemmas: 'put+it:quote begin finish read go start end',
    note: 'verbs of saying only before or behind a quotation',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'that np',
    lemmas:
      'mention recount clarify specify repeat reiterate reaffirm echo announce report discuss highlight outline detail recite',
    note: 'saying, with a thing as object',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that clause wh np',
    lemmas: 'report predict forecast explain recall',
    note: 'reporting and foretelling',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'quote that clause wh to addressee',
    lemmas: 'tell remind inform notify reassure assure advise brief instruct order',
    note: 'saying with an addressee as object',
  },
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'quote that clause',
    lemmas:
      'claim allege assert contend maintain insist argue profess swear boast brag suggest complain posit speculate theorise theorize purport',
    note: 'the writer keeps a distance from what is said',
  },
  {
    stance: 'reveal',
    kind: 'finding',
    frames: 'that clause wh np',
    lemmas: 'reveal disclose confirm show indicate demonstrate document illustrate',
    note: 'what a document or inquiry shows; the writer takes it for known',
  },
  {
    stance: 'reveal',
    kind: 'finding',
    frames: 'that clause',
    lemmas: 'accept find estimate imply uncover prove calculate project discover suggest',
    note: 'findings that are statements (their objects are things found)',
  },
  {
    stance: 'reveal',
    kind: 'speech',
    frames: 'quote that clause wh np',
    lemmas: 'acknowledge admit concede confess',
    note: 'owning up',
  },
  {
    stance: 'deny',
    kind: 'speech',
    frames: 'that np ing',
    lemmas:
      'deny dispute refute rebut repudiate disavow reject dismiss decry downplay shrug+off:np rule+out:that',
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
      'blame accuse criticise criticize condemn denounce lambast lambaste slam blast rebuke fault castigate excoriate deride mock ridicule bash chide berate slate pan savage bemoan lament deplore insult trash call+out lash+out rail+against complain+about fire+back shoot+back:that:quote hit+out',
    note: 'judging somebody or something unfavourably',
  },
  {
    stance: 'blame',
    kind: 'speech',
    frames: 'that quote',
    lemmas: 'lament charge bemoan protest complain grumble gripe',
    note: 'complaints as statements',
  },
  {
    stance: 'promise',
    kind: 'speech',
    frames: 'quote that clause to np',
    lemmas: 'promise pledge vow guarantee threaten undertake',
    note: 'binding oneself',
  },
  {
    stance: 'promise',
    kind: 'speech',
    frames: 'addressee',
    lemmas: 'promise guarantee',
    note: 'binding oneself to somebody',
  },
  {
    stance: 'promise',
    kind: 'thought',
    frames: 'to',
    lemmas: 'plan intend aim refuse decline agree offer resolve propose mean decide vote',
    note: 'intentions and offers, with an infinitive',
  },
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'to',
    lemmas: 'claim profess swear consent',
    note: 'speaking for oneself, with an infinitive',
  },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'to addressee',
    lemmas: 'persuade convince pressure press lobby petition entreat exhort implore counsel invite',
    note: 'bringing somebody to act by words (Levin 1993, 37.9: advise verbs)',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that wh',
    lemmas:
      'foresee foretell envision envisage perceive infer deduce surmise conjecture ascertain figure+out:wh find+out:that:clause:wh work+out:wh make+clear:that:clause:wh',
    note: 'coming to a view',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'that',
    lemmas:
      'hint signal insinuate intimate attest concur record propose hypothesise hypothesize certify rule hold decree mandate stipulate relay spell+out:np:wh walk+back:np double+down:np cry+out:np:quote cheer+for:np',
    note: 'conveying, ruling, and setting out',
  },
  {
    stance: 'ask',
    kind: 'finding',
    frames: 'wh',
    lemmas: 'investigate debate consider',
    note: 'questions that somebody looks into',
  },
  {
    stance: 'hope',
    kind: 'thought',
    frames: 'that clause to',
    lemmas: 'hope wish hope+for wish+for long+for yearn+for pray dream+of aspire wanna',
    note: 'wishes for what may come',
  },
  {
    stance: 'hope',
    kind: 'thought',
    frames: 'to np',
    lemmas: 'want prefer desire crave like intend',
    note: 'wants and preferences',
  },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'quote wh to addressee',
    lemmas: 'ask urge beg implore beseech encourage challenge',
    note: 'questions and requests to somebody',
  },
  {
    stance: 'ask',
    kind: 'speech',
    frames: 'quote that wh to np',
    lemmas:
      'demand request recommend question query wonder enquire inquire plead order rule decree advocate call+for call+on call+upon ask+for ask+about appeal+for press+for push+for argue+for lobby+for insist+on advocate+for',
    note: 'questions, requests, demands and rulings',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that clause',
    lemmas:
      'think believe feel know understand fear suspect doubt expect assume imagine guess figure suppose presume realise realize recognise recognize worry anticipate notice hear',
    note: 'thoughts, as reporters report them',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'wh np',
    lemmas:
      'recognise recognize know wonder learn understand fear envision envisage remember expect oppose favour favor worry+about learn+of think+of think+about',
    note: 'thoughts about a thing or a question',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that',
    lemmas: 'learn see remember fantasise determine consider believe+in',
    note: 'coming to know',
  },
  {
    stance: 'say',
    kind: 'thought',
    frames: 'that clause wh',
    lemmas: 'decide',
    note: 'settling a question',
  },
  {
    stance: 'claim',
    kind: 'speech',
    frames: 'that',
    lemmas: 'hold',
    note: 'of courts and doctrines, with a clause alone: "held that the contract was void"',
  },
  {
    stance: 'say',
    kind: 'speech',
    frames: 'any',
    lemmas: 'say argue assert allege',
    note: 'verbs of saying proper: whatever follows is what was said, even where no clause is seen in it',
  },
  ...STANDS,
];
