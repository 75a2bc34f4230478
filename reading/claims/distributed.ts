/** Reads a sentence once for each member of its parallel lists: "A and B lost £3m and £5m respectively" makes a claim for each. */
import type { ReadClaim } from '../../model/claim.js';
import { quoteAt } from '../../model/quote.js';
import type { ClaimContext } from './context.js';
import { claimsOf } from './claims.js';
import { figuresOf } from '../quantities/figures-of.js';
import { written } from '../text/hyphenation.js';
import { type Distribution, distributionsOf } from './parallel-series.js';
import { keepWords, sentenceWords } from '../tags/repairs.js';
import type { Stretch, TokenisedText } from '../text/tokens.js';
import type { Word } from '../words/word.js';

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
  const left = tokens.filter((_, i) => !without.has(i)).map((token) => ({ ...token, sentence: 0 }));
  const from = tokens[0]?.start ?? 0;
  if (left.length === 0 || !like) return [];
  // figures are looked for in the sentence alone: its text is copied for each reading
  const alone = blanked(context.text, tokens, without);
  const { quantities, told } = figuresOf(
    asText(
      alone,
      left.map((token) => moved(token, -from)),
    ),
    published,
  );
  const textOf = <T extends { start: number; end: number }>(found: T): T => {
    const one = moved(found, from);
    return { ...one, text: context.text.slice(one.start, one.end) };
  };
  const part = asText(context.text, left);
  const { brief, around = [], whole } = like.frame;
  return claimsOf(stretchOf(left), {
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
      wordsIn(alone.slice(claim.quote.start - from, claim.quote.end - from)),
    ),
    frame: { ...claim.frame, ...(whole ? { whole } : {}) },
  }));
}

const wordsIn = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:])/g, '$1')
    .trim();

/** A sentence in which the tokens that stay away are spaces, so that all offsets within it hold. */
function blanked(text: string, tokens: readonly Word[], without: ReadonlySet<number>): string {
  const from = tokens[0]?.start ?? 0;
  let out = text.slice(from, tokens.at(-1)?.end ?? from);
  for (const i of without) {
    const { start, end } = moved(tokens[i] ?? { start: from, end: from }, -from);
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  }
  return out;
}

const moved = <T extends { start: number; end: number }>(one: T, by: number): T => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

/** Some tokens as a text of one sentence. */
function asText(text: string, tokens: readonly Word[]): TokenisedText {
  const sentence = stretchOf(tokens);
  const part = { text, tokens: [...tokens], sentences: [sentence], paragraphs: [sentence] };
  keepWords(part, tokens);
  return part;
}

const stretchOf = (tokens: readonly Word[]): Stretch => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  first: 0,
  last: tokens.length,
});
