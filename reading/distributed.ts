/** Reads a sentence once for each member of its parallel lists: "A and B lost £3m and £5m respectively" makes a claim for each. */
import type { ReadClaim } from '../model/claim.js';
import { quoteAt } from '../model/quote.js';
import type { ClaimContext } from './claim-context.js';
import { claimsOf } from './claims.js';
import { figuresOf } from './figures-of.js';
import { written } from './hyphenation.js';
import { type Distribution, distributionsOf } from './parallel-series.js';
import { keepWords, sentenceWords } from './tag-repairs.js';
import type { Stretch, TokenisedText } from './tokens.js';
import type { Word } from './word.js';

const MARK = /\b(?:respectively|neither|both)\b/i;

/**
 * The claims of a sentence with those of the members that its own reading leaves out. Their spans are spans of the text, so that two
 * claims may overlap in words; a statement has only the words of its own member.
 */
export function withDistributed(
  claims: readonly ReadClaim[],
  sentence: Stretch,
  context: ClaimContext,
  published: string | null,
): ReadClaim[] {
  if (claims.length === 0 || !MARK.test(context.text.slice(sentence.start, sentence.end))) return [...claims];
  const index = context.tokens.tokens[sentence.first]?.sentence ?? 0;
  // with the tags that they have beside each other: "the bakery and the brewery employ"
  const tokens = sentenceWords(context.tokens, index);
  if (tokens.length !== sentence.last - sentence.first) return [...claims];
  const figures = [...context.quantities.filter(({ quantifier }) => !quantifier), ...context.times];
  const isFigure = (i: number): boolean => {
    const one = tokens[i];
    return one !== undefined && figures.some(({ start, end }) => one.start < end && start < one.end);
  };
  return distributionsOf(tokens, isFigure).reduce<ReadClaim[]>(
    (all, distribution) => distributed(all, distribution, tokens, context, published),
    [...claims],
  );
}

function distributed(
  claims: ReadClaim[],
  { readings, replaces }: Distribution,
  tokens: readonly Word[],
  context: ClaimContext,
  published: string | null,
): ReadClaim[] {
  const spans = readings.map(({ of }) =>
    of.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 })),
  );
  const touches = ({ quote }: ReadClaim, i: number): boolean =>
    spans[i]?.some(({ start, end }) => quote.start <= start && end <= quote.end) ?? false;
  const read = readings.map(({ without }, i) =>
    readWithout(without, tokens, context, published, claims)
      .filter((claim) => touches(claim, i))
      .map((claim) =>
        replaces && i === 0
          ? claim
          : from(Math.min(...(spans[i] ?? []).map(({ start }) => start)), claim, context),
      ),
  );
  if (read.some((found) => found.length === 0)) return claims;
  const kept = replaces ? claims.filter((claim) => !spans.some((_, i) => touches(claim, i))) : claims;
  return [...kept, ...read.flat()].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/** The claim of a later member, whose quote begins with it: what is quoted tells two claims apart. */
function from(start: number, claim: ReadClaim, { text, starts }: ClaimContext): ReadClaim {
  const { start: own, end } = claim.quote;
  return own >= start ? claim : { ...claim, quote: quoteAt(text, start, end, starts) };
}

/** The claims of a sentence as it reads without some of its tokens. */
function readWithout(
  without: ReadonlySet<number>,
  tokens: readonly Word[],
  context: ClaimContext,
  published: string | null,
  [like]: readonly ReadClaim[],
): ReadClaim[] {
  const part = partOf(context.text, tokens, without);
  const [sentence] = part.sentences;
  if (!sentence || !like) return [];
  const { quantities, told } = figuresOf(part, published);
  const textOf = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    text: context.text.slice(one.start, one.end),
  });
  const { brief, around = [], whole } = like.frame;
  return claimsOf(sentence, {
    ...context,
    tokens: part,
    quantities: quantities.map(textOf),
    times: told.map(textOf),
    figureLinks: [],
    untold: [],
    given: { brief, around },
  }).map((claim) => ({
    ...claim,
    statement: claim.statement.replace(written(claim.quote.exact), () =>
      wordsIn(part.text.slice(claim.quote.start, claim.quote.end)),
    ),
    frame: { ...claim.frame, ...(whole ? { whole } : {}) },
  }));
}

const wordsIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:])/g, '$1')
    .trim();

/** One sentence as a text by itself in which the tokens that stay away are spaces, so that all offsets hold. */
function partOf(text: string, tokens: readonly Word[], without: ReadonlySet<number>): TokenisedText {
  let blanked = text;
  for (const i of without) {
    const { start, end } = tokens[i] ?? { start: 0, end: 0 };
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  }
  const left = tokens.filter((_, i) => !without.has(i)).map((token) => ({ ...token, sentence: 0 }));
  const [first, last] = [left[0], left.at(-1)];
  const whole = { start: first?.start ?? 0, end: last?.end ?? 0, first: 0, last: left.length };
  const part = {
    text: blanked,
    tokens: left,
    sentences: left.length > 0 ? [whole] : [],
    paragraphs: [whole],
  };
  keepWords(part, left);
  return part;
}
