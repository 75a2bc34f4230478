/**
 * Repairs of wink's tokens: words that it loses or tears at letters it does not know ("Białystok"), times that it tears ("8.50pm"),
 * and sentences that it runs together behind an abbreviated amount ("€6.4m. Of these").
 */

/** A token by its place in a paragraph. */
export interface RawToken {
  start: number;
  end: number;
  pos: string;
  lemma: string;
}

/** A stem of one vowel and one consonant, which would be doubled before -ed: "fined" is of "fine", as "finned" would be of "fin". */
const UNDOUBLED = /^[^aeiou]*[aeiou][b-df-hj-np-tvz]$/;

/** What no English verb ends in without an e: "enlarg", "strangl", "endors", "troubl", "solv". */
const NEVER_LAST = /(?:[uv]|[dlr]g|[bcdfgkptz]l|[lnpr]s|[^aeiou]c|[aeiou]c(?<!ic)|rout)$/;

/** The lemma of a word, without wink's loss of an e ("fined": "fin"). */
export function lemmaOf(word: string, lemma: string): string {
  const [lower, base] = [word.toLowerCase(), lemma.toLowerCase()];
  // wink's long form of a word that is now at home: "application" would be the noun of "apply"
  if (base === 'application' && /^apps?$/.test(lower)) return 'app';
  const bare = lower === `${base}ed` && !/^(?:bus|gas)$/.test(base);
  return bare && (UNDOUBLED.test(base) || NEVER_LAST.test(base)) ? `${base}e` : base;
}

const LETTERS = /^[\p{L}\p{M}]+$/u;
const CONTRACTION = /^(i|we|you|they|he|she|it|that|there|who|what)(['’](?:m|re|ve|ll|d|s))$/i;
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s?[ap]m)?$/i;
/** Short forms of "million", "billion", "thousand", "pence", "cents", "per cent" and of units that wink takes for abbreviations with a full stop. */
const AMOUNT_ABBREVIATION = /^(m|bn|tn|k|p|c|pc|km|kg|mw|gw|ft|am|pm|mm|cm|ha|mph)\.$/i;

/** The tokens of one of wink's sentences, repaired and in one or more sentences. Every character that is not a space is in a token. */
export function repairTokens(paragraph: string, tokens: readonly RawToken[]): RawToken[][] {
  const last = tokens.at(-1);
  const text = last ? paragraph.slice(last.start, last.end) : '';
  // a short word that wink takes for an abbreviation at the end of its sentence: "did not take it in."
  const cut: readonly RawToken[] =
    last && /^(in|no|us|it|am|is|me|so)\.$/i.test(text)
      ? [
          ...tokens.slice(0, -1),
          {
            ...last,
            end: last.end - 1,
            lemma: text.slice(0, -1).toLowerCase(),
            pos: /^in\.$/i.test(text) ? 'ADP' : last.pos,
          },
          { start: last.end - 1, end: last.end, pos: 'PUNCT', lemma: '.' },
        ]
      : tokens;
  const whole = joinTorn(paragraph, fillGaps(paragraph, cut)).flatMap((token) =>
    splitContraction(paragraph, token),
  );
  return splitSentences(paragraph, whole);
}

/** Gives each run of characters between tokens that is not space a token of its own. */
function fillGaps(paragraph: string, tokens: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  let cursor = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    const gap = paragraph.slice(cursor, token.start);
    // mostly a space or nothing
    if (gap.trim() !== '')
      for (const match of gap.matchAll(/\S+/g)) {
        const start = cursor + match.index;
        const text = match[0];
        out.push({
          start,
          end: start + text.length,
          pos: LETTERS.test(text) ? 'NOUN' : 'SYM',
          lemma: text.toLowerCase(),
        });
      }
    out.push(token);
    cursor = token.end;
  }
  return out;
}

/** Joins the pieces of a torn word or time of day. */
function joinTorn(paragraph: string, tokens: readonly RawToken[]): RawToken[] {
  const out: RawToken[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    if (before && before.end === token.start && isTorn(paragraph, before, token)) {
      const stopped = paragraph[token.end - 1] === '.';
      if (stopped) {
        out[out.length - 1] = {
          start: before.start,
          end: token.end - 1,
          pos: 'NUM',
          lemma: paragraph.slice(before.start, token.end - 1).toLowerCase(),
        };
        out.push({ start: token.end - 1, end: token.end, pos: 'PUNCT', lemma: '.' });
        continue;
      }
      const text = paragraph.slice(before.start, token.end);
      out[out.length - 1] = {
        start: before.start,
        end: token.end,
        pos: LETTERS.test(text) ? 'PROPN' : 'NUM',
        lemma: text.toLowerCase(),
      };
    } else out.push(token);
  }
  return out;
}

/** The tokens of two of wink's sentences as one where a time of day is torn between them: "began at 9." and "15am on Tuesday". */
export function joinedClock(
  paragraph: string,
  before: readonly RawToken[],
  after: readonly RawToken[],
): RawToken[] | null {
  const [hour, stop, rest] = [before.at(-2), before.at(-1), after[0]];
  if (!hour || !stop || !rest || stop.start !== hour.end || rest.start !== stop.end) return null;
  const text = paragraph.slice(hour.start, rest.end);
  if (!/^\d{1,2}\.\d{2}[ap]m\.?$/i.test(text)) return null;
  // "at 4.05pm.": the last full stop is the sentence's
  const end = text.endsWith('.') ? rest.end - 1 : rest.end;
  const clock = { start: hour.start, end, pos: 'NUM', lemma: paragraph.slice(hour.start, end).toLowerCase() };
  const last = end < rest.end ? [{ start: end, end: rest.end, pos: 'PUNCT', lemma: '.' }] : [];
  return [...before.slice(0, -2), clock, ...last, ...after.slice(1)];
}

/** "I’m" with a typographic apostrophe, which wink leaves whole. */
function splitContraction(paragraph: string, token: RawToken): RawToken[] {
  const match = CONTRACTION.exec(paragraph.slice(token.start, token.end));
  const verb = match?.[2];
  if (!match || verb === undefined) return [token];
  const cut = token.end - verb.length;
  const lemma = /ll$/i.test(verb) ? 'will' : /ve$/i.test(verb) ? 'have' : /d$/i.test(verb) ? 'would' : 'be';
  return [
    { start: token.start, end: cut, pos: 'PRON', lemma: paragraph.slice(token.start, cut).toLowerCase() },
    { start: cut, end: token.end, pos: 'AUX', lemma },
  ];
}

function isTorn(paragraph: string, before: RawToken, token: RawToken): boolean {
  const [one, two] = [paragraph.slice(before.start, before.end), paragraph.slice(token.start, token.end)];
  if (LETTERS.test(one) && LETTERS.test(two)) return /[^\p{ASCII}]/u.test(one + two);
  return CLOCK.test((one + two).replace(/\.$/, ''));
}

/** "10 p.m.": its last full stop is the sentence's too where the next word begins with a capital and is no day, month or zone. */
const HALF_DAY = /^[ap]\.m\.$/i;
const WITH_A_CLOCK =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|[A-Z]{1,2}[DS]?T|eastern|central|mountain|pacific|greenwich)\b/i;

const endsWithClock = (paragraph: string, token: RawToken, next: RawToken | undefined): boolean =>
  next !== undefined &&
  HALF_DAY.test(paragraph.slice(token.start, token.end)) &&
  /\p{Lu}/u.test(paragraph.charAt(next.start)) &&
  !WITH_A_CLOCK.test(paragraph.slice(next.start));

/** Ends a sentence behind "€6.4m." or "10 p.m." where the next word begins with a capital. */
function splitSentences(paragraph: string, tokens: readonly RawToken[]): RawToken[][] {
  const sentences: RawToken[][] = [];
  let current: RawToken[] = [];
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const text = paragraph.slice(token.start, token.end);
    const ends = text === '”' && before && /[.!?]$/.test(paragraph.slice(before.start, before.end));
    const stops = ends && /\p{Lu}/u.test(paragraph.charAt(tokens[i + 1]?.start ?? -1));
    if (stops || endsWithClock(paragraph, token, tokens[i + 1])) {
      current.push(token);
      sentences.push(current);
      current = [];
      return;
    }
    const amount =
      before && AMOUNT_ABBREVIATION.test(text) && /\d$/.test(paragraph.slice(before.start, before.end));
    const next = tokens[i + 1];
    if (!amount || (next && !/[\p{Lu}“"‘']/u.test(paragraph.charAt(next.start)))) {
      current.push(token);
      return;
    }
    current.push({ ...token, end: token.end - 1, lemma: text.slice(0, -1).toLowerCase() });
    current.push({ start: token.end - 1, end: token.end, pos: 'PUNCT', lemma: '.' });
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}
