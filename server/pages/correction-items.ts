/** Correcting what a claim may have several of: speakers, quantities, times. */
import { attributionSchema, quantitySchema, timeSchema, type Claim } from '../../model/claim.js';
import {
  choice,
  free,
  groupsOf,
  itemsOf,
  numberIn,
  written,
  type FieldForm,
  type Get,
} from './correction-inputs.js';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Where the words stand in the document: their first place in the quote, or the quote itself where they are not its own. */
function placeOf(claim: Claim, words: string): { start: number; end: number } {
  const at = claim.quote.exact.indexOf(words);
  if (at < 0) return { start: claim.quote.start, end: claim.quote.end };
  return { start: claim.quote.start + at, end: claim.quote.start + at + words.length };
}

export const SPEAKERS: FieldForm<Claim> = {
  inputs: ({ attribution }) =>
    groupsOf(attribution, 'Speaker', (link, i) => [
      free(`name-${i}`, 'Name', link?.name),
      free(`role-${i}`, 'Role', link?.role),
      free(`organisation-${i}`, 'Organisation', link?.organisation),
      choice(`stance-${i}`, 'They', link?.stance ?? 'say', attributionSchema.shape.stance.options),
      free(`cue-${i}`, 'In the words, as “said”', link?.cue),
    ]),
  // Whoever has no name, role or organisation is nobody.
  value: ({ attribution }, get) =>
    itemsOf(attribution.length, (i) =>
      [`name-${i}`, `role-${i}`, `organisation-${i}`].some((id) => get(id)),
    ).map((i) => ({
      name: orNull(get(`name-${i}`)),
      role: orNull(get(`role-${i}`)),
      organisation: orNull(get(`organisation-${i}`)),
      cue: orNull(get(`cue-${i}`)),
      stance: get(`stance-${i}`),
    })),
};

export const QUANTITIES: FieldForm<Claim> = {
  inputs: ({ quantities }) =>
    groupsOf(quantities, 'Quantity', (quantity, i) => [
      free(`text-${i}`, 'Its words in the quote', quantity?.text),
      free(`min-${i}`, 'At least', written(quantity?.min)),
      free(`max-${i}`, 'At most', written(quantity?.max)),
      free(`unit-${i}`, 'Unit (GBP, %, 1)', quantity?.unit),
      free(`of-${i}`, 'Of what', quantity?.of),
      choice(
        `role-${i}`,
        'It is the',
        quantity?.role ?? '',
        quantitySchema.shape.role.unwrap().options,
        'not said',
      ),
      choice(`approximate-${i}`, 'Only about so much', quantity?.approximate ? 'yes' : 'no', ['no', 'yes']),
    ]),
  value: (claim, get) =>
    itemsOf(claim.quantities.length, (i) => get(`text-${i}`) !== '').map((i) => quantityFrom(claim, i, get)),
};

function quantityFrom(claim: Claim, i: number, get: Get): unknown {
  const before = claim.quantities[i];
  const words = get(`text-${i}`);
  const min = numberIn(get, `min-${i}`);
  const max = numberIn(get, `max-${i}`);
  return {
    ...before,
    text: words,
    ...(before?.text === words ? {} : placeOf(claim, words)),
    value: min === max ? min : null,
    min,
    max,
    unit: get(`unit-${i}`) || '1',
    of: orNull(get(`of-${i}`)),
    role: orNull(get(`role-${i}`)),
    approximate: get(`approximate-${i}`) === 'yes',
  };
}

export const TIMES: FieldForm<Claim> = {
  inputs: ({ times }) =>
    groupsOf(times, 'Time', (time, i) => [
      free(`text-${i}`, 'Its words in the quote', time?.text),
      choice(`relation-${i}`, 'It happens', time?.relation ?? 'on', timeSchema.shape.relation.options),
      free(`earliest-${i}`, 'Earliest day, as 2016-03-31', time?.earliest),
      free(`latest-${i}`, 'Latest day, as 2016-03-31', time?.latest),
      choice(
        `certainty-${i}`,
        'The days are',
        time?.certainty ?? 'certain',
        timeSchema.shape.certainty.options,
      ),
    ]),
  value: (claim, get) =>
    itemsOf(claim.times.length, (i) => get(`text-${i}`) !== '').map((i) => timeFrom(claim, i, get)),
};

function timeFrom(claim: Claim, i: number, get: Get): unknown {
  const before = claim.times[i];
  const words = get(`text-${i}`);
  const earliest = orNull(get(`earliest-${i}`));
  const latest = orNull(get(`latest-${i}`));
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
