/**
 * A claim as the expressions of a pack see it: typed and without nulls. A text that is not there is "", an open end of a
 * quantity is infinite, an open date is "".
 */
import type { Quantity, Time } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';

/** Fields and their CEL types, as the guide lists them. */
export const QUANTITY_FIELDS = {
  text: 'string',
  min: 'double',
  max: 'double',
  unit: 'string',
  of: 'string',
  role: 'string',
  per: 'string',
  quantifier: 'string',
  approximate: 'bool',
} as const;

export const TIME_FIELDS = {
  text: 'string',
  timex: 'string',
  relation: 'string',
  earliest: 'string',
  latest: 'string',
  certainty: 'string',
} as const;

export const CLAIM_FIELDS = {
  text: 'string',
  statement: 'string',
  voice: 'string',
  speaker: 'string',
  role: 'string',
  stance: 'string',
  modality: 'string',
  polarity: 'string',
  subject: 'string',
  predicate: 'string',
  predicateClass: 'string',
  object: 'string',
  words: 'list<string>',
  entities: 'list<string>',
  operators: 'list<string>',
  organisation: 'string',
  aspect: 'string',
  population: 'string',
  measure: 'string',
  quantities: 'list<Quantity>',
  times: 'list<Time>',
  publisher: 'string',
  published: 'string',
  kind: 'string',
} as const;

type ValueOf<T> = T extends 'string'
  ? string
  : T extends 'double'
    ? number
    : T extends 'bool'
      ? boolean
      : T extends 'list<string>'
        ? string[]
        : T extends 'list<Quantity>'
          ? QuantityView[]
          : T extends 'list<Time>'
            ? TimeView[]
            : never;
type Values<F> = { [K in keyof F]: ValueOf<F[K]> };

/** A view is an object of a class of its own: that is how the expression library tells types apart. */
export class QuantityView {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  constructor(values: Values<typeof QUANTITY_FIELDS>) {
    Object.assign(this, values);
    ({ unit: this.unit, min: this.min, max: this.max } = values);
  }
}

export class TimeView {
  constructor(values: Values<typeof TIME_FIELDS>) {
    Object.assign(this, values);
  }
}

export class ClaimView {
  constructor(values: Values<typeof CLAIM_FIELDS>) {
    Object.assign(this, values);
  }
}

/** The view of a claim with its document. */
export function viewOf({ claim, meta }: CaseClaim): ClaimView {
  const speaker = claim.attribution.at(-1);
  return new ClaimView({
    text: claim.quote.exact,
    statement: claim.statement,
    voice: claim.voice,
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    stance: speaker?.stance ?? '',
    modality: claim.modality,
    polarity: claim.polarity,
    subject: claim.event.subject ?? '',
    predicate: claim.event.predicate ?? '',
    predicateClass: claim.frame.predicate?.class ?? '',
    object: claim.event.object ?? '',
    words: claim.frame.words,
    entities: claim.frame.entities,
    operators: claim.operators.map(({ kind }) => kind),
    organisation: claim.topic.organisation ?? '',
    aspect: claim.topic.aspect ?? '',
    population: claim.topic.population ?? '',
    measure: claim.topic.measure ?? '',
    quantities: claim.quantities.map(quantityView),
    times: claim.times.map(timeView),
    publisher: meta.publisher ?? '',
    published: meta.published ?? '',
    kind: meta.kind ?? '',
  });
}

function quantityView(quantity: Quantity): QuantityView {
  return new QuantityView({
    text: quantity.text,
    min: quantity.min ?? -Infinity,
    max: quantity.max ?? Infinity,
    unit: quantity.unit,
    of: quantity.of ?? '',
    role: quantity.role ?? '',
    per: quantity.per ?? '',
    quantifier: quantity.quantifier ?? '',
    approximate: quantity.approximate,
  });
}

function timeView(time: Time): TimeView {
  return new TimeView({
    text: time.text,
    timex: time.timex ?? '',
    relation: time.relation,
    earliest: time.earliest ?? '',
    latest: time.latest ?? '',
    certainty: time.certainty,
  });
}
