/** How much a claim is worth a checker's time: named components with weights. It sorts lists and never hides anything. */
import type { Attribution, Frame, Modality, Quantity, Time } from '../../model/claim.js';

/** What the score looks at. */
export interface WorthInput {
  text: string;
  checkable: boolean;
  frame: Frame;
  modality: Modality;
  attribution: readonly Attribution[];
  operators: readonly { kind: string }[];
  quantities: readonly Quantity[];
  times: readonly Time[];
}

interface Component {
  name: string;
  weight: number;
  /** 0 or 1, or a share between. */
  value(input: WorthInput): number;
}

/** Matters of public record: money, work, law, office, health, safety. The subjects that fact-checkers' own archives are sorted by. */
const PUBLIC_MATTERS = new Set(
  'tax job budget deficit debt law bill vote war crime school hospital health insurance price wage income money cost unemployment economy oil energy trade weapon troop soldier police court government program policy benefit pension population rate percent dollar pound euro worker company union bank fund grant school teacher nurse doctor patient student senate congress parliament council senator president minister mayor governor election immigrant border prison gun climate emission poverty welfare security nation country people family business spending surplus interest inflation growth contract record plan amendment treaty missile'.split(
    ' ',
  ),
);
/** Verbs of thinking, wishing and talking: what follows "I" is then a state of mind. */
const MIND = new Set(
  'think believe want hope wish feel know mean say talk tell ask thank guess suppose like love hate understand agree disagree see look hear go let try care appreciate remember answer respond'.split(
    ' ',
  ),
);
const COMPARES =
  /\b(more|most|fewer|less|least|largest|highest|lowest|biggest|greatest|worst|best|first|only|double|doubled|half|record|ever|every|never|all|\w{3,}est)\b/i;

/** Words that tell what somebody thinks right, not what is. */
const OPINION =
  /\b(should|ought|important|believe|think|hope|right thing|wrong|great|good|bad|better|strong|fair|clear|sure|of course|frankly|question|issue|matter)\b/i;

const flag = (condition: boolean): number => (condition ? 1 : 0);
const figures = (input: WorthInput): number =>
  input.quantities.filter(({ quantifier }) => quantifier === undefined).length;
const isPerson = ({ frame }: WorthInput): boolean =>
  /^(i|you|we)$/i.test((frame.agent ?? frame.theme)?.text ?? '');

/** Weights are those of `bench/reading/checkworthiness.ts` on labelled sentences of debates. */
export const COMPONENTS: readonly Component[] = [
  { name: 'figure', weight: 1.99, value: (input) => flag(figures(input) > 0) },
  {
    name: 'money or share',
    weight: 1.35,
    value: ({ quantities }) => flag(quantities.some(({ unit }) => /^([A-Z]{3}|%|pp)$/.test(unit))),
  },
  { name: 'time', weight: 1.02, value: ({ times }) => flag(times.length > 0) },
  { name: 'named', weight: 0.56, value: ({ frame }) => flag(frame.entities.length > 0) },
  { name: 'event', weight: 0.5, value: ({ frame }) => flag(frame.predicate?.class != null) },
  {
    name: 'public matter',
    weight: 1.46,
    value: ({ frame }) => Math.min(1, frame.words.filter((word) => PUBLIC_MATTERS.has(word)).length / 3),
  },
  {
    name: 'past',
    weight: 1.35,
    value: ({ frame, modality }) => flag(frame.tense === 'past' && modality === 'asserted'),
  },
  {
    name: 'comparison',
    weight: 0.67,
    value: ({ text, frame }) => flag(frame.comparison !== null || COMPARES.test(text)),
  },
  {
    name: 'not yet so',
    weight: -0.79,
    value: ({ modality }) => flag(modality !== 'asserted' && modality !== 'denied'),
  },
  { name: 'wish', weight: -0.58, value: ({ modality }) => flag(modality === 'hoped') },
  {
    name: 'duty',
    weight: -1.53,
    value: ({ operators }) => flag(operators.some(({ kind }) => kind === 'must' || kind === 'need')),
  },
  {
    name: 'state of mind',
    weight: -0.65,
    value: (input) => flag(isPerson(input) && MIND.has(input.frame.predicate?.lemma ?? '')),
  },
  { name: 'speaker about themselves', weight: -0.54, value: (input) => flag(isPerson(input)) },
  {
    name: 'doer and done',
    weight: 0.12,
    value: ({ frame }) => flag(frame.agent !== null && frame.theme !== null),
  },
  { name: 'words', weight: 0.71, value: ({ frame }) => Math.min(1, frame.words.length / 12) },
  { name: 'opinion', weight: -1.18, value: ({ text }) => flag(OPINION.test(text)) },
  { name: 'not checkable', weight: -0.96, value: ({ checkable }) => flag(!checkable) },
];
export const BIAS = -2.97;

/** Between 0 and 1, rounded to two digits. */
export function checkworthiness(input: WorthInput): number {
  const sum = COMPONENTS.reduce((total, { weight, value }) => total + weight * value(input), BIAS);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
