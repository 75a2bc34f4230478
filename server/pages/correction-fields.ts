/** Each field of a claim that can be corrected: the inputs of its form and the value that they make, side by side so that they agree. */
import { modalitySchema, polaritySchema, voiceSchema, type Claim } from '../../model/claim.js';
import type { Correctable } from '../../model/journal-entries.js';
import {
  choice,
  free,
  numberIn,
  oneGroup,
  type FieldForm,
  type Get,
  type InputGroup,
} from './correction-inputs.js';
import { Refused } from '../../review/errors.js';
import { voiceInWords } from './words.js';
import { QUANTITIES, SPEAKERS, TIMES } from './correction-items.js';

const EVENT = ['subject', 'predicate', 'object'] as const;
const TOPIC = ['organisation', 'aspect', 'population', 'measure'] as const;

/** A field of a few named parts, each of which may be empty. */
const parts = <P extends string>(
  names: readonly P[],
  labels: Readonly<Record<P, string>>,
  of: (claim: Claim) => Readonly<Record<P, unknown>>,
): FieldForm<Claim> => ({
  inputs: (claim) => oneGroup(...names.map((name) => free(name, labels[name], of(claim)[name]))),
  value: (_, get) => Object.fromEntries(names.map((name) => [name, get(name) || null])),
});

const one = (field: Correctable, input: (claim: Claim) => ReturnType<typeof free>): FieldForm<Claim> => ({
  inputs: (claim) => oneGroup(input(claim)),
  value: (_, get) => get(field),
});

const FIELDS: Record<Correctable, FieldForm<Claim>> = {
  statement: one('statement', ({ statement }) => ({
    ...free('statement', 'Statement', statement),
    long: true,
  })),
  voice: one('voice', ({ voice }) => ({
    ...free('voice', 'Voice', voice),
    options: voiceSchema.options.map((value) => ({ value, text: voiceInWords(value) })),
  })),
  modality: one('modality', ({ modality }) =>
    choice('modality', 'How sure', modality, modalitySchema.options),
  ),
  polarity: one('polarity', ({ polarity }) =>
    choice('polarity', 'Yes or no', polarity, polaritySchema.options),
  ),
  checkable: {
    inputs: ({ checkable }) =>
      oneGroup(choice('checkable', 'Can be checked', checkable ? 'yes' : 'no', ['yes', 'no'])),
    value: (_, get) => get('checkable') === 'yes',
  },
  checkworthiness: {
    inputs: ({ checkworthiness }) =>
      oneGroup(free('checkworthiness', 'Worth checking, 0 to 1', checkworthiness)),
    value: (_, get) => {
      const worth = numberIn(get, 'checkworthiness');
      if (worth !== null && worth >= 0 && worth <= 1) return worth;
      throw new Refused('invalid', 'say how much it is worth, from 0 to 1', 'checkworthiness');
    },
  },
  event: parts(
    EVENT,
    { subject: 'Who or what', predicate: 'does or is', object: 'to whom or what' },
    ({ event }) => event,
  ),
  topic: parts(
    TOPIC,
    { organisation: 'Organisation', aspect: 'Aspect', population: 'Of whom', measure: 'Measured in' },
    ({ topic }) => topic,
  ),
  attribution: SPEAKERS,
  quantities: QUANTITIES,
  times: TIMES,
};

export const inputsOf = (field: Correctable, claim: Claim): InputGroup[] => FIELDS[field].inputs(claim);

export const valueOf = (field: Correctable, claim: Claim, get: Get): unknown =>
  FIELDS[field].value(claim, get);
