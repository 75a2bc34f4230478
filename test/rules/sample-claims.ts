/** Structured claims for tests of the engine and the comparisons, without a reader. */
import type { Claim, Frame, Quantity, Term } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';

export const META: DocumentMeta = {
  title: null,
  publisher: null,
  published: null,
  kind: null,
  url: null,
  author: null,
};

export function term(text: string, start = 0): Term {
  const words = text.toLowerCase().split(' ');
  return {
    text,
    start,
    end: start + text.length,
    head: words.at(-1) ?? text,
    words,
    entity: null,
    owner: null,
    pronoun: false,
  };
}

export function money(value: number, start: number): Quantity {
  const text = `£${value}`;
  return {
    text,
    start,
    end: start + text.length,
    value,
    min: value,
    max: value,
    unit: 'GBP',
    of: null,
    role: null,
    approximate: false,
  };
}

/** "The THING stood at £VALUE." as a claim. */
export function balance(id: string, document: string, start: number, thing: string, value: number): Claim {
  const quantity = money(value, start + thing.length + 10);
  const exact = `${thing} stood at ${quantity.text}`;
  const frame: Frame = {
    predicate: {
      lemma: 'stand',
      class: null,
      text: 'stood',
      start: start + thing.length + 1,
      end: start + thing.length + 6,
    },
    agent: null,
    theme: term(thing, start),
    others: [],
    comparison: null,
    tense: 'past',
    measures: [
      {
        start: quantity.start,
        kind: 'level',
        head: thing.toLowerCase().split(' ').at(-1) ?? thing,
        words: thing.toLowerCase().split(' '),
        scope: [],
        owner: null,
        direction: null,
      },
    ],
    refutes: null,
    brief: false,
    words: [...thing.toLowerCase().split(' '), 'stand'],
    entities: [],
  };
  return {
    id,
    document,
    quote: { exact, start, end: start + exact.length, prefix: '', suffix: '', line: 1, column: start + 1 },
    statement: exact,
    voice: 'author',
    attribution: [],
    modality: 'asserted',
    polarity: 'positive',
    operators: [],
    event: { subject: thing, predicate: 'stand', object: null },
    quantities: [quantity],
    times: [],
    topic: { organisation: null, aspect: null, population: null, measure: null },
    checkworthiness: 0.5,
    trace: [],
    frame,
    checkable: true,
    sentence: { start, end: start + exact.length },
  };
}
