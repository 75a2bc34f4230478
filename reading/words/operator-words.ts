/**
 * Words that govern an event and say how it stands: plan, hope, failure, denial… Each verb, noun or adjective takes an infinitive,
 * a gerund or a clause as its content; the content is then the event and the word an operator on it.
 * Sources: the implicative and factive verbs of Karttunen (1971, 2012) and the modal adjectives of English grammars; lemmas in wink's spelling.
 */
import type { Modality } from '../../model/claim.js';

/** What an operator does to the event under it. */
export interface OperatorSense {
  /** What the stack shows: "plan", "hope", "fail"… */
  kind: string;
  modality?: Modality;
  /** True where it turns the event into its opposite ("fail to", "stop"). */
  negative?: boolean;
}

function table(rows: readonly (readonly [string, OperatorSense])[]): ReadonlyMap<string, OperatorSense> {
  const out = new Map<string, OperatorSense>();
  for (const [words, sense] of rows)
    for (const word of words.split(' ')) out.set(word.replaceAll('_', ' '), sense);
  return out;
}

/** Verbs before an infinitive, a gerund or a how-to question. */
export const VERB_OPERATORS = table([
  [
    'plan intend aim propose recommend advocate seek prepare mean arrange resolve decide choose agree look strive try attempt',
    { kind: 'plan', modality: 'planned' },
  ],
  ['explore', { kind: 'explore', modality: 'planned' }],
  ['schedule slate earmark', { kind: 'schedule', modality: 'planned' }],
  [
    'promise pledge vow undertake commit volunteer swear guarantee ensure',
    { kind: 'promise', modality: 'planned' },
  ],
  ['offer', { kind: 'offer', modality: 'planned' }],
  ['expect forecast predict project anticipate', { kind: 'expect', modality: 'predicted' }],
  ['set bind', { kind: 'expect', modality: 'predicted' }],
  ['threaten', { kind: 'threaten', modality: 'possible' }],
  ['hope wish want long aspire desire dream', { kind: 'hope', modality: 'hoped' }],
  ['consider discuss study contemplate mull weigh examine', { kind: 'consider', modality: 'possible' }],
  ['fail neglect omit forget', { kind: 'fail', negative: true }],
  ['refuse decline', { kind: 'refuse', negative: true }],
  ['avoid resist', { kind: 'avoid', negative: true }],
  ['stop cease quit', { kind: 'stop', negative: true }],
  ['prevent stop_from ban bar prohibit forbid', { kind: 'prevent', negative: true }],
  ['begin start', { kind: 'begin' }],
  ['continue keep remain', { kind: 'continue' }],
  ['need have', { kind: 'need' }],
  ['oblige require force compel', { kind: 'need' }],
  ['manage help get come tend happen prove appear seem serve proceed move go turn', { kind: 'manage' }],
  ['allow permit enable let entitle authorise authorize empower', { kind: 'allow' }],
  ['see', { kind: 'see' }],
  ['ask tell urge', { kind: 'ask', modality: 'planned' }],
  ['deny', { kind: 'deny', modality: 'denied', negative: true }],
  ['admit', { kind: 'admit' }],
  ['acknowledge', { kind: 'admit' }],
  // "I doubt that it was insured" holds neither that it was nor that it was not
  ['doubt', { kind: 'doubt', modality: 'possible' }],
]);

/** Nouns before an infinitive or "of"/"in" with a gerund: "plans to", "no prospect of", "in the hope of". */
export const NOUN_OPERATORS = table([
  [
    'plan proposal intention aim bid effort target scheme programme program move decision strategy commitment goal attempt agreement intent',
    { kind: 'plan', modality: 'planned' },
  ],
  ['promise pledge undertaking vow offer guarantee', { kind: 'promise', modality: 'planned' }],
  ['hope wish desire ambition', { kind: 'hope', modality: 'hoped' }],
  ['expectation forecast prediction', { kind: 'expect', modality: 'predicted' }],
  [
    'prospect chance possibility likelihood risk danger threat option',
    { kind: 'prospect', modality: 'possible' },
  ],
  ['need duty obligation requirement', { kind: 'need' }],
  ['failure', { kind: 'fail', negative: true }],
  ['refusal', { kind: 'refuse', negative: true }],
  ['let-up letup pause', { kind: 'let-up', negative: true }],
  ['way means', { kind: 'way' }],
]);

/** Nouns whose infinitive says what they are ("the challenge to find £20m"), besides those above. */
export const INFINITIVE_NOUNS = new Set(
  'challenge deal job power right time task opportunity ability capacity money order motion request call invitation instruction licence license permission pressure mandate resolution recommendation vote'.split(
    ' ',
  ),
);

/** Adjectives behind a copula, before an infinitive or a that-clause. */
export const ADJECTIVE_OPERATORS = table([
  ['possible', { kind: 'possible', modality: 'possible' }],
  [
    'likely probable bound set certain sure inevitable unavoidable poised',
    { kind: 'expect', modality: 'predicted' },
  ],
  ['unlikely improbable', { kind: 'unlikely', modality: 'predicted', negative: true }],
  ['impossible unable unwilling reluctant powerless', { kind: 'unable', negative: true }],
  ['able free ready willing happy keen prepared allowed entitled right welcome eligible', { kind: 'able' }],
  ['due', { kind: 'due', modality: 'planned' }],
  ['determined committed', { kind: 'plan', modality: 'planned' }],
  ['hopeful', { kind: 'hope', modality: 'hoped' }],
  ['confident convinced', { kind: 'expect', modality: 'predicted' }],
  [
    'inaccurate untrue false wrong incorrect misleading nonsense rubbish unfounded baseless mistaken fiction',
    { kind: 'deny', modality: 'denied', negative: true },
  ],
  ['doubtful questionable', { kind: 'doubt', modality: 'possible' }],
  ['true clear obvious', { kind: 'true' }],
]);

/** Adverbs that weaken a statement. */
export const ADVERB_OPERATORS = table([
  ['possibly perhaps maybe conceivably', { kind: 'possible', modality: 'possible' }],
  ['allegedly reportedly apparently supposedly', { kind: 'reported' }],
  ['hopefully', { kind: 'hope', modality: 'hoped' }],
]);

/** Modal verbs, without negation. */
export const MODAL_OPERATORS = table([
  ["will shall 'll ’ll wo sha", { kind: 'will', modality: 'predicted' }],
  ["would 'd ’d", { kind: 'would', modality: 'predicted' }],
  ['may might could', { kind: 'may', modality: 'possible' }],
  ['can ca', { kind: 'can' }],
  ['must should ought need', { kind: 'must' }],
]);

/** Negative subjects and objects: "nobody knew", "said nothing", "no student", "none of", "few". */
export const NEGATIVE_WORDS = new Set(
  'no none nobody nothing neither nor nowhere few little hardly scarcely barely rarely seldom never'.split(
    ' ',
  ),
);

/** Nouns that say where a clause inside them stands when the clause itself only has "would": "plans that would see". */
export const PLAN_NOUNS = new Set('plan proposal scheme programme program strategy blueprint'.split(' '));
