/** The reader: one immutable text in, everything that was read from it out (DESIGN B2). Pure and deterministic. */
import type { Frame, Quantity, ReadClaim, Term, Time } from '../model/claim.js';
import type { SourceDocument } from '../model/document.js';
import { lineStarts, quoteAt } from '../model/quote.js';
import { tokenise, type Stretch, type Token, type TokenisedText } from './tokens.js';

/** Grows with every change of the reader's output on the frozen sample. */
export const READER_REVISION = '1';

/** Everything read from one document. Spans are [start, end) in UTF-16 code units. */
export interface Reading {
  sentences: { start: number; end: number }[];
  attributions: {
    source: [number, number][];
    cue: [number, number][];
    content: [number, number][];
    speaker: string | null;
  }[];
  quantities: Quantity[];
  times: Time[];
  claims: ReadClaim[];
}

/** Reads a document. Never throws, whatever the text. */
export function readDocument(source: SourceDocument): Reading {
  const text = tokenise(source.text, source.bodyStart);
  const starts = lineStarts(source.text);
  return {
    sentences: text.sentences.map(({ start, end }) => ({ start, end })),
    attributions: [],
    quantities: [],
    times: [],
    claims: text.sentences.map((sentence) => claimOf(text, sentence, starts)),
  };
}

function claimOf(text: TokenisedText, sentence: Stretch, starts: readonly number[]): ReadClaim {
  const tokens = text.tokens.slice(sentence.first, sentence.last);
  const frame = frameOf(text.text, tokens);
  const negative = tokens.some((token) =>
    /^(not|n['’]t|no|never|none|nobody|nothing|nor)$/.test(token.lower),
  );
  return {
    quote: quoteAt(text.text, sentence.start, sentence.end, starts),
    statement: text.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    voice: 'author',
    attribution: [],
    modality: 'asserted',
    polarity: negative ? 'negative' : 'positive',
    operators: [],
    event: {
      subject: frame.agent?.text ?? null,
      predicate: frame.predicate?.lemma ?? null,
      object: frame.theme?.text ?? null,
    },
    quantities: [],
    times: [],
    topic: { organisation: null, aspect: frame.theme?.head ?? null, population: null, measure: null },
    checkworthiness: 0.5,
    trace: [],
    frame,
    checkable: frame.predicate !== null && tokens.at(-1)?.text !== '?',
    sentence: { start: sentence.start, end: sentence.end },
  };
}

function frameOf(text: string, tokens: readonly Token[]): Frame {
  const at = tokens.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const main = tokens.findIndex((token, i) => i >= at && token.pos === 'VERB');
  const verb = tokens[main < 0 ? at : main];
  return {
    predicate: verb
      ? { lemma: verb.lemma, class: null, text: verb.text, start: verb.start, end: verb.end }
      : null,
    agent: at > 0 ? termOf(text, tokens.slice(0, at)) : null,
    theme: verb ? termOf(text, tokens.slice(tokens.indexOf(verb) + 1)) : null,
    others: [],
    comparison: null,
    tense: null,
    words: tokens.filter(isContent).map((token) => token.lemma),
    entities: [],
  };
}

const isContent = (token: Token): boolean => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(token.pos);

function termOf(text: string, tokens: readonly Token[]): Term | null {
  const content = tokens.filter(isContent);
  const [first, last] = [tokens[0], tokens.findLast(isContent)];
  if (!first || !last) return null;
  return {
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    head: content.find((token) => token.pos === 'NOUN' || token.pos === 'PROPN')?.lemma ?? last.lemma,
    words: content.map((token) => token.lemma),
    entity: null,
    owner: null,
    pronoun: false,
  };
}
