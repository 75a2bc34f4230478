/** The inputs with which each field of a claim is corrected, and the value that they make. Both sides stand here so that they agree. */
import {
  attributionSchema,
  modalitySchema,
  polaritySchema,
  quantitySchema,
  timeSchema,
  voiceSchema,
  type Claim,
} from '../../model/claim.js';
import type { Correctable } from '../../model/journal-entries.js';

export interface Input {
  id: string;
  label: string;
  value: string;
  /** Choices; null for free text. */
  options: { value: string; text: string }[] | null;
  long: boolean;
}

/** One thing to fill in: a speaker, a quantity, or the whole field. */
export interface InputGroup {
  legend: string;
  inputs: Input[];
}

const MOST = 6;

const free = (id: string, label: string, value: unknown): Input => ({
  id,
  label,
  value: value === null || value === undefined ? '' : String(value),
  options: null,
  long: false,
});

const choice = (
  id: string,
  label: string,
  value: string,
  options: readonly string[],
  empty?: string,
): Input => ({
  id,
  label,
  value,
  options: [
    ...(empty === undefined ? [] : [{ value: '', text: empty }]),
    ...options.map((text) => ({ value: text, text })),
  ],
  long: false,
});

export function inputsOf(field: Correctable, claim: Claim): InputGroup[] {
  switch (field) {
    case 'statement':
      return [{ legend: '', inputs: [{ ...free('statement', 'Statement', claim.statement), long: true }] }];
    case 'voice':
      return [{ legend: '', inputs: [choice('voice', 'Voice', claim.voice, voiceSchema.options)] }];
    case 'modality':
      return [
        { legend: '', inputs: [choice('modality', 'How sure', claim.modality, modalitySchema.options)] },
      ];
    case 'polarity':
      return [
        { legend: '', inputs: [choice('polarity', 'Yes or no', claim.polarity, polaritySchema.options)] },
      ];
    case 'checkable':
      return [
        {
          legend: '',
          inputs: [choice('checkable', 'Can be checked', claim.checkable ? 'yes' : 'no', ['yes', 'no'])],
        },
      ];
    case 'checkworthiness':
      return [
        { legend: '', inputs: [free('checkworthiness', 'Worth checking, 0 to 1', claim.checkworthiness)] },
      ];
    case 'event':
      return [
        {
          legend: '',
          inputs: (['subject', 'predicate', 'object'] as const).map((part) =>
            free(part, part, claim.event[part]),
          ),
        },
      ];
    case 'topic':
      return [
        {
          legend: '',
          inputs: (['organisation', 'aspect', 'population', 'measure'] as const).map((part) =>
            free(part, part, claim.topic[part]),
          ),
        },
      ];
    case 'attribution':
      return rows(claim.attribution, 'Speaker', (link, i) => [
        free(`name-${i}`, 'Name', link?.name),
        free(`role-${i}`, 'Role', link?.role),
        free(`organisation-${i}`, 'Organisation', link?.organisation),
        free(`cue-${i}`, 'Cue (“said”)', link?.cue),
        choice(
          `stance-${i}`,
          'Stance',
          link?.stance ?? '',
          attributionSchema.shape.stance.options,
          'no such speaker',
        ),
      ]);
    case 'quantities':
      return rows(claim.quantities, 'Quantity', (quantity, i) => [
        free(`text-${i}`, 'Its words in the quote', quantity?.text),
        free(`min-${i}`, 'At least', quantity?.min),
        free(`max-${i}`, 'At most', quantity?.max),
        free(`unit-${i}`, 'Unit (1, %, GBP)', quantity?.unit),
        free(`of-${i}`, 'Of what', quantity?.of),
        choice(`role-${i}`, 'Role', quantity?.role ?? '', quantitySchema.shape.role.unwrap().options, 'none'),
        choice(`approximate-${i}`, 'About', quantity?.approximate ? 'yes' : 'no', ['no', 'yes']),
      ]);
    case 'times':
      return rows(claim.times, 'Time', (time, i) => [
        free(`text-${i}`, 'Its words in the quote', time?.text),
        choice(`relation-${i}`, 'Relation', time?.relation ?? 'on', timeSchema.shape.relation.options),
        free(`earliest-${i}`, 'Earliest day', time?.earliest),
        free(`latest-${i}`, 'Latest day', time?.latest),
        choice(
          `certainty-${i}`,
          'Certainty',
          time?.certainty ?? 'certain',
          timeSchema.shape.certainty.options,
        ),
      ]);
  }
}

/** The ones that are there, and a blank one. */
function rows<T>(
  items: readonly T[],
  name: string,
  make: (item: T | undefined, i: number) => Input[],
): InputGroup[] {
  const groups = items
    .slice(0, MOST)
    .map((item, i) => ({ legend: `${name} ${i + 1}`, inputs: make(item, i) }));
  if (items.length < MOST)
    groups.push({ legend: `One more ${name.toLowerCase()}`, inputs: make(undefined, items.length) });
  return groups;
}

/** What the inputs say. A part left empty is null, a row without words is left out; whether it fits is for the desk to say. */
export function valueOf(field: Correctable, claim: Claim, get: (id: string) => string): unknown {
  const text = (id: string): string | null => (get(id) === '' ? null : get(id));
  switch (field) {
    case 'statement':
    case 'voice':
    case 'modality':
    case 'polarity':
      return get(field);
    case 'checkable':
      return get('checkable') === 'yes';
    case 'checkworthiness':
      return Number(get('checkworthiness'));
    case 'event':
      return { subject: text('subject'), predicate: text('predicate'), object: text('object') };
    case 'topic':
      return {
        organisation: text('organisation'),
        aspect: text('aspect'),
        population: text('population'),
        measure: text('measure'),
      };
    case 'attribution':
      return indexes(claim.attribution.length)
        .filter((i) => get(`stance-${i}`) !== '')
        .map((i) => ({
          name: text(`name-${i}`),
          role: text(`role-${i}`),
          organisation: text(`organisation-${i}`),
          cue: text(`cue-${i}`),
          stance: get(`stance-${i}`),
        }));
    case 'quantities':
      return indexes(claim.quantities.length)
        .filter((i) => get(`text-${i}`) !== '')
        .map((i) => quantityFrom(claim, i, get));
    case 'times':
      return indexes(claim.times.length)
        .filter((i) => get(`text-${i}`) !== '')
        .map((i) => timeFrom(claim, i, get));
  }
}

const indexes = (known: number): number[] => Array.from({ length: Math.min(known + 1, MOST) }, (_, i) => i);

/** Where the words stand in the document: their first place in the quote, or the quote itself where they are not its own. */
function placeOf(claim: Claim, words: string): { start: number; end: number } {
  const at = claim.quote.exact.indexOf(words);
  if (at < 0) return { start: claim.quote.start, end: claim.quote.end };
  return { start: claim.quote.start + at, end: claim.quote.start + at + words.length };
}

const number = (text: string): number | null => (text === '' ? null : Number(text.replaceAll(',', '')));

function quantityFrom(claim: Claim, i: number, get: (id: string) => string): unknown {
  const before = claim.quantities[i];
  const words = get(`text-${i}`);
  const min = number(get(`min-${i}`));
  const max = number(get(`max-${i}`));
  return {
    ...before,
    text: words,
    ...(before?.text === words ? {} : placeOf(claim, words)),
    value: min === max ? min : null,
    min,
    max,
    unit: get(`unit-${i}`) || '1',
    of: get(`of-${i}`) || null,
    role: get(`role-${i}`) || null,
    approximate: get(`approximate-${i}`) === 'yes',
  };
}

function timeFrom(claim: Claim, i: number, get: (id: string) => string): unknown {
  const before = claim.times[i];
  const words = get(`text-${i}`);
  const earliest = get(`earliest-${i}`) || null;
  const latest = get(`latest-${i}`) || null;
  const same = before?.earliest === earliest && before.latest === latest;
  return {
    ...before,
    text: words,
    ...(before?.text === words ? {} : placeOf(claim, words)),
    timex: same ? before.timex : earliest === latest ? earliest : null,
    relation: get(`relation-${i}`),
    earliest,
    latest,
    certainty: get(`certainty-${i}`),
  };
}
