/** Quantifiers: "every", "none of", "the great majority of", with the noun phrase they range over (contract A3: `quantifier` set). */
import type { Quantity } from '../../model/claim.js';
import { isVerbBehind } from './counted.js';
import type { Token, TokenisedText } from '../text/tokens.js';

/** The words, by the name that `quantifier` carries. */
const QUANTIFIERS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['all', 'all'],
      ['every', 'every'],
      ['each', 'each'],
      ['both', 'both'],
      ['no', 'no'],
      ['none', 'none'],
      ['neither', 'neither'],
      ['most', 'most'],
      ['majority', 'majority'],
      ['minority', 'minority'],
      ['few', 'few'],
      ['fewer', ''],
      ['handful', 'handful'],
      ['some', 'some'],
      ['several', 'several'],
      ['many', 'many'],
      ['nobody', 'nobody'],
      ['everyone', 'everyone'],
      ['everybody', 'everybody'],
    ] as const
  ).filter(([, name]) => name !== ''),
);

/** Before the word: it is part of another phrase ("at all", "how many", "as many", "after all", "the most"). */
const NOT_AFTER = new Set('at how as after above in too so very not with for'.split(' '));
/** Adverbs of degree before "few in number" and "many in number". */
const DEGREE = /^(very|too|so|not)$/;
/** "Not all of them": some are left out. */
const WHOLE = /^(?:all|every|everyone|everybody)$/;
/** Behind the word: a comparison or an idiom ("no longer", "no more than", "most of all", "all right"). */
const NOT_BEFORE = new Set(
  'longer later more less fewer sooner doubt way means right thanks matter time'.split(' '),
);
/** Nouns of time and manner, which no quantifier here is about ("the next few months", "in most cases", "every day"). */
const TIME = new Set(
  (
    'second minute hour day night week weekend weekday weeknight fortnight month year decade time morning afternoon evening quarter case ' +
    'respect monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december spring summer autumn winter christmas easter'
  ).split(' '),
);
const PERSONS = new Set(['nobody', 'everyone', 'everybody']);

/** Quantifiers that leave no room: none at all, or two of two. Source: Quirk et al. 1985, 5.16 (both), 5.14 (no) and 6.50 (none). */
const EXACT: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  neither: 0,
  nobody: 0,
  both: 2,
};

/** All quantifiers of the text, in order. Where the word is no number the interval is open: what it promises is for the rules to say. */
export function findQuantifiers({ text, tokens }: TokenisedText): Quantity[] {
  return tokens.flatMap((token, at) => {
    const name = isNoOne(tokens, at)
      ? 'nobody'
      : isNotASingle(tokens, at)
        ? 'none'
        : isHardlyAny(tokens, at)
          ? 'few'
          : QUANTIFIERS.get(token.lower);
    if (name === 'neither' && isCorrelative(tokens, at)) return [];
    if (!name || (token.lower !== 'not' && !standsAlone(tokens, at))) return [];
    const over =
      isNoneAlone(tokens, at) || isOfThose(tokens, at) || isOfNumber(tokens, at)
        ? { of: null, head: '' }
        : PERSONS.has(name)
          ? { of: 'people', head: 'person' }
          : (floating(text, tokens, at) ??
            subjectInNumber(text, tokens, at) ??
            rangeOf(text, tokens, token.lower === 'not' && tokens[at + 1]?.lower === 'a' ? at + 2 : at));
    if (!over || TIME.has(over.head)) return [];
    const first = leadOf(tokens, at);
    const last = lastOf(tokens, at);
    const [start, end] = [tokens[first]?.start ?? token.start, tokens[last]?.end ?? token.end];
    const exact = EXACT[name] ?? null;
    return [
      {
        text: text.slice(start, end),
        start,
        end,
        value: exact,
        min: exact,
        max: exact,
        unit: '1',
        of: over.of,
        role: null,
        approximate: false,
        quantifier: name === 'few' && tokens[at - 1]?.lower === 'a' ? 'a few' : name,
      },
    ];
  });
}

/** "Hardly any of the flats": next to none. */
const isHardlyAny = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'any' && /^(?:hardly|scarcely|barely)$/.test(tokens[at - 1]?.lower ?? '');

/** "No one was hurt": nobody; "no one answer" and "no one of them" range over things. */
function isNoOne(tokens: readonly Token[], at: number): boolean {
  const [here, one, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (here?.lower !== 'no' || one?.lower !== 'one' || !after) return false;
  return (
    /^(?:AUX|VERB|PART)$/.test(after.pos) ||
    /^(?:else|in|at|from|on|who|ever|under|over|aged)$/.test(after.lower)
  );
}

/** "Not a single pupil", "not one farmer", "not one of the alarms". */
const isNotASingle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'not' &&
  ((tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'single') ||
    (tokens[at + 1]?.lower === 'one' &&
      (tokens[at + 2]?.lower === 'of' || /^(?:NOUN|ADJ)$/.test(tokens[at + 2]?.pos ?? ''))));

/** "Neither the owner nor the agent": it joins two, and counts nothing. */
const isCorrelative = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 12)
    .some(({ lower, sentence }) => lower === 'nor' && sentence === tokens[at]?.sentence);

/** "None was infected", "none of them is": what it ranges over stands before, see `elliptic-counts.ts`. */
const isNoneAlone = (tokens: readonly Token[], at: number): boolean => {
  const of = tokens[at + 1]?.lower === 'of' && /^(?:them|these|those)$/.test(tokens[at + 2]?.lower ?? '');
  if (tokens[at]?.lower === 'none' && isLast(tokens, at)) return true;
  return tokens[at]?.lower === 'none' && /^(?:VERB|AUX)$/.test(tokens[of ? at + 3 : at + 1]?.pos ?? '');
};

/** "It took on none." */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  return after === undefined || after.sentence !== tokens[at]?.sentence || /^[.,;”"]$/.test(after.text);
};

/** "Most of those who came", "all of us": whom, the words behind or before tell. */
const isOfThose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  (/^(?:us|you)$/.test(tokens[at + 2]?.lower ?? '') ||
    (tokens[at + 2]?.lower === 'those' && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 3]?.pos ?? '')));

/** "Not one of the 212 has had it": of how many, and what they are was told before. */
const isOfNumber = (tokens: readonly Token[], at: number): boolean => {
  const of = tokens[at]?.lower === 'not' ? at + 2 : at + 1;
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:the|its|these|those)$/.test(tokens[of + 1]?.lower ?? '') &&
    tokens[of + 2]?.pos === 'NUM' &&
    /^(?:AUX|VERB|PUNCT)$/.test(tokens[of + 3]?.pos ?? '')
  );
};

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [here, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (here?.lower === 'none' && isLast(tokens, at)) return before?.pos === 'VERB' || before?.pos === 'ADP';
  if (!here || !after || after.sentence !== here.sentence) return PERSONS.has(here?.lower ?? '');
  const counted = after.lower === 'in' && /^numbers?$/.test(tokens[at + 2]?.lower ?? '');
  if (counted && DEGREE.test(before?.lower ?? '')) return before?.lower !== 'not';
  const notAll = before?.lower === 'not' && WHOLE.test(here.lower);
  if (
    before?.sentence === here.sentence &&
    NOT_AFTER.has(before.lower) &&
    !ranges(before, here) &&
    !rangesOverAll(tokens, at) &&
    !notAll
  )
    return false;
  if (NOT_BEFORE.has(after.lower)) return false;
  // "two out of every three", "every two weeks"
  if (here.lower === 'every' && after.pos === 'NUM' && after.lower !== 'one') return false;
  if (here.lower === 'most' && (before?.lower === 'the' || (after.pos === 'ADV' && after.lower !== 'of')))
    return false;
  // "some 52 residents" is about 52; "all but one" leaves one out
  return !(here.lower === 'some' && after.pos === 'NUM') && after.lower !== 'but';
}

/** "in most of", "for all", "with no": a preposition before a determiner that ranges over a noun. */
const ranges = (before: Token, here: Token): boolean =>
  /^(in|for|with|after|at)$/.test(before.lower) && !/^(all)$/.test(here.lower);

/** "Cracks in all four walls", "at all of its sites"; "in all, 40 died" and "in all 40 died" sum up, "at all" and "after all" are idioms. */
function rangesOverAll(tokens: readonly Token[], at: number): boolean {
  const [lead, before, here, after, noun] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  if (here?.lower !== 'all' || !before || !/^(?:in|at|for|with)$/.test(before.lower)) return false;
  if (lead?.sentence !== here.sentence || lead.pos === 'PUNCT' || after?.sentence !== here.sentence)
    return false;
  if (after.lower === 'of') return true;
  return (
    SMALL.test(after.lower) &&
    /^(?:NOUN|ADJ|PROPN)$/.test(noun?.pos ?? '') &&
    noun?.sentence === here.sentence
  );
}
/** Sums that are told with "in all" are seldom smaller. */
const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])$/;

/** "every one", "no one", "not one", "not a single": up to the word that ends it. */
function lastOf(tokens: readonly Token[], at: number): number {
  const here = tokens[at]?.lower ?? '';
  if (here === 'not' && tokens[at + 1]?.lower === 'a') return at + 2;
  return /^one$/i.test(tokens[at + 1]?.text ?? '') && /^(every|each|no|not)$/.test(here) ? at + 1 : at;
}

/** "the great majority": from the article and adjectives on. */
function leadOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^(the|a|vast|great|large|overwhelming|small|tiny|big|clear)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return first;
}

/** "The tenants have not all been rehoused": between an auxiliary and its verb it ranges over the plural before them (Quirk et al. 1985, 6.50). */
function floating(text: string, tokens: readonly Token[], at: number): { of: string; head: string } | null {
  const [here, after] = [tokens[at], tokens[at + 1]];
  if (!/^(?:all|both)$/.test(here?.lower ?? '') || !/^(?:AUX|VERB)$/.test(after?.pos ?? '')) return null;
  let noun = at - 1;
  while (noun > at - 5 && (tokens[noun]?.pos === 'AUX' || /^(?:not|n['’]t)$/.test(tokens[noun]?.lower ?? '')))
    noun--;
  const [token, auxiliary] = [tokens[noun], tokens[noun + 1]];
  if (noun === at - 1 || token?.pos !== 'NOUN' || auxiliary?.pos !== 'AUX') return null;
  if (token.sentence !== here?.sentence || token.lower === token.lemma) return null;
  let first = noun;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  return { of: text.slice(tokens[first]?.start, token.end), head: token.lemma };
}

/** "The refusals were few in number": what it ranges over is the subject before the copula. */
function subjectInNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
): { of: string; head: string } | null {
  if (tokens[at + 1]?.lower !== 'in' || !/^numbers?$/.test(tokens[at + 2]?.lower ?? '')) return null;
  for (let i = at - 1; i > at - 8; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence) return null;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue;
    let first = i;
    while (/^(NOUN|PROPN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--;
    return { of: text.slice(tokens[first]?.start, token.end), head: token.lemma };
  }
  return null;
}

/** The noun phrase behind: over "one of", articles, possessives and numbers, up to its last noun. */
function rangeOf(text: string, tokens: readonly Token[], at: number): { of: string; head: string } | null {
  const sentence = tokens[at]?.sentence;
  let i = at + 1;
  const skipped = /^(of|one|the|its|his|her|their|our|my|your|these|those|this|that|a|an)$/;
  while (i < at + 7 && (skipped.test(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'NUM')) i++;
  const first = i;
  let last = -1;
  for (; i < first + 7; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    // "both candidates support the bypass"
    if (last === i - 1 && last >= 0 && token.pos === 'NOUN' && isVerbBehind(tokens, i, tokens[last])) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i;
    // "not a single polling card"
    else if (last < 0 && /(?:ed|ing)$/.test(token.lower) && tokens[i + 1]?.pos === 'NOUN') continue;
    else if (!/^(ADJ|PART)$/.test(token.pos) && !(token.pos === 'NUM' && last >= 0)) break;
    if (token.pos === 'PART' && !/^['’]s?$/.test(token.text)) break;
  }
  const [start, end] = [tokens[first], tokens[last]];
  return start && end && last >= first ? { of: text.slice(start.start, end.end), head: end.lemma } : null;
}
