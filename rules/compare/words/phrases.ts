/** Small wordings and spans that rules share. */
import type { Quantity, Term } from '../../../model/claim.js';
import type { FlagSpan } from '../../../model/flag.js';
import type { CaseClaim } from '../../rule.js';

export function span({ claim }: CaseClaim, at: { start: number; end: number }): FlagSpan {
  return { claim: claim.id, start: at.start, end: at.end };
}

/** The claim's whole quote as a span. */
export function wholeQuote({ claim }: CaseClaim): FlagSpan {
  return { claim: claim.id, start: claim.quote.start, end: claim.quote.end };
}

/** A word or phrase of the claim's quote as a span; the whole quote where it stands there more than once, or in another form. */
export function spanOf(one: CaseClaim, words: string): FlagSpan {
  const { exact, start } = one.claim.quote;
  const places: number[] = [];
  const [text, wanted] = [exact.toLowerCase(), words.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (standsAlone(text, at, at + wanted.length)) places.push(start + at);
  const [at] = places;
  return at === undefined || places.length > 1
    ? wholeQuote(one)
    : span(one, { start: at, end: at + words.length });
}

/** Neither a letter nor a digit is joined to it. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^[\p{L}\d]/u.test(text.slice(end, end + 1));

/** The noun of a phrase as it stands, in lower case: "complaints" of "Complaints of their own". */
export function nounOf({ text }: Term): string {
  const behind = BEHIND_NOUN.exec(text);
  const phrase = behind ? text.slice(0, behind.index) : text;
  return phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
}

const BEHIND_NOUN = / (?:of|in|at|on|for|to) /;

/** The words at a place of the document, as the claim's quote, or the short text that it stands in, has them. */
export function wordsAt({ claim }: CaseClaim, at: { start: number; end: number }): string {
  const { text, start } = claim.frame.whole ?? { text: claim.quote.exact, start: claim.quote.start };
  return text.slice(Math.max(0, at.start - start), Math.max(0, at.end - start));
}

/** A phrase as it stands in the middle of a sentence: "The margin" as "the margin"; names keep their capitals. */
export function inSentence(term: Term): string {
  const [first = ''] = term.text.split(' ');
  // Whose it is, the sentence around it tells: "its deficit" is "the deficit" in a message.
  if (/^(?:its|their|our|my|his|her|your|whose)$/i.test(first))
    return `the ${term.text.slice(first.length + 1)}`;
  const plain = /^(?:the|a|an|this|that|these|those|every|each|all)$/i.test(first);
  const known = term.entity !== null && term.entity.includes(first);
  return plain || (!known && term.words[0] === first.toLowerCase().replace(/s$/, ''))
    ? term.text.charAt(0).toLowerCase() + term.text.slice(1)
    : term.text;
}

/** "for the reserves": what a figure measures, in the reader's words; nothing where the figure says it ("90 deckhands"). */
export function forWhat({ claim }: CaseClaim, figure: Quantity): string {
  const counted = figure.of?.split(' ').at(-1);
  if (counted && figure.text.includes(counted)) return '';
  const { agent, theme, others, measures } = claim.frame;
  const measure = measures?.find(({ start }) => start === figure.start);
  if (!measure) return ', for one measure';
  // "up to 400,000 tonnes": what is measured is its own unit
  if (figure.text.split(' ').some((word) => word.startsWith(measure.head))) return '';
  const named = [theme, agent, ...others.map(({ term }) => term)].find(
    (term) =>
      term &&
      !term.pronoun &&
      term.head === measure.head &&
      (figure.end <= term.start || term.end <= figure.start),
  );
  return `, for ${named ? inSentence(named) : `the ${measure.head}`}`;
}

/** The part of a phrase that is these words, its last ones. */
export function partOf(term: Term, text: string): Term {
  const words = term.words.filter((word) => text.toLowerCase().includes(word.slice(0, 4)));
  return { ...term, text, start: term.end - text.length, words, head: words.at(-1) ?? text.toLowerCase() };
}
