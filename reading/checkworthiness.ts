/** How much a claim is worth a checker's time: named components with weights. It sorts lists and never hides anything. */
import type { Attribution, Frame, Modality, Quantity, Time } from '../model/claim.js';

/** What the score looks at. */
export interface WorthInput {
  text: string;
  checkable: boolean;
  frame: Frame;
  modality: Modality;
  attribution: readonly Attribution[];
  quantities: readonly Quantity[];
  times: readonly Time[];
}

/** Each component is 0 or 1, or a share between; weights are fitted in bench/reading/checkworthiness. */
export const COMPONENTS: readonly { name: string; weight: number; value(input: WorthInput): number }[] = [
  {
    name: 'figure',
    weight: 1.6,
    value: ({ quantities }) => (quantities.some(({ quantifier }) => quantifier === undefined) ? 1 : 0),
  },
  {
    name: 'money or share',
    weight: 0.7,
    value: ({ quantities }) => (quantities.some(({ unit }) => /^([A-Z]{3}|%|pp)$/.test(unit)) ? 1 : 0),
  },
  {
    name: 'quantifier',
    weight: 0.4,
    value: ({ quantities }) => (quantities.some(({ quantifier }) => quantifier !== undefined) ? 1 : 0),
  },
  { name: 'time', weight: 0.5, value: ({ times }) => (times.length > 0 ? 1 : 0) },
  { name: 'named', weight: 0.4, value: ({ frame }) => (frame.entities.length > 0 ? 1 : 0) },
  { name: 'event', weight: 0.5, value: ({ frame }) => (frame.predicate?.class ? 1 : 0) },
  { name: 'length', weight: 0.8, value: ({ text }) => Math.min(1, text.length / 120) },
  { name: 'speaker', weight: 0.2, value: ({ attribution }) => (attribution.length > 0 ? 1 : 0) },
  { name: 'wish', weight: -0.6, value: ({ modality }) => (modality === 'hoped' ? 1 : 0) },
  { name: 'not checkable', weight: -2.5, value: ({ checkable }) => (checkable ? 0 : 1) },
];
const BIAS = -1.4;

/** Between 0 and 1, rounded to two digits. */
export function checkworthiness(input: WorthInput): number {
  const sum = COMPONENTS.reduce((total, { weight, value }) => total + weight * value(input), BIAS);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
