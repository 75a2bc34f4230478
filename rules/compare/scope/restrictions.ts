/**
 * What narrows a claim to a part: phrases, times and clauses that tell of which things, where, when, for whom, in what capacity or on
 * what terms it holds (adjuncts: Quirk et al. 1985, 8.24-80; restrictive postmodifiers: 17.3). What they mean for two claims is told in
 * `restricted-apart.ts`.
 */
import type { Claim, Term, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { CONTRAST_LINES } from '../../words/contrasts.js';
import { PARTS as PART_NOUNS } from '../../words/parts.js';
import { akin } from '../words/akin.js';
import { knownTo } from './known-to.js';
import { onceOf } from '../words/once.js';
import { canonical, tellingWords } from '../words/words.js';

export interface Restriction {
  text: string;
  /** In lower case, as they stand. */
  words: readonly string[];
  /** Its preposition or conjunction, or the relation of a time. */
  role: string;
  start: number;
  kind: 'phrase' | 'time' | 'clause';
  /** True where it stands ahead of the verb, with the subject: it picks those that are spoken of. */
  ahead: boolean;
}

/** Prepositions of place, time, manner, means, capacity and company, and those for what a verb asks for or for whom a thing is. */
const NARROWING = new Set(
  (
    'in inside at on within near along under over above below beneath beyond behind between among across around outside off aboard ' +
    'during before after since until from as with without through via per toward towards down up to into onto for by about against of'
  ).split(' '),
);

/**
 * Phrases that narrow nothing: of all or any (emphatic and non-assertive items: Quirk et al. 1985, 10.60-62), and fixed ones that
 * comment ("in fact", "at least", "in person").
 */
const NO_PART =
  /^(?:any\p{L}*|a single|one single|even|either|all|every|each|the (?:whole|entire))\b|^(?:fact|reality|truth|practice|effect|theory|total|general|particular|vain|principle|addition|turn|person|public|writing|full|part|least|most|last|first|present|once|record|purpose|hand|foot|time|average)$/iu;

/** What narrows a claim, in order of the text. */
export const restrictionsOf = onceOf(({ claim }): readonly Restriction[] =>
  [...phrasesIn(claim), ...timesIn(claim), ...clausesIn(claim)].sort((x, y) => x.start - y.start),
);

function phrasesIn({ frame, times }: Claim): Restriction[] {
  const isTime = (term: Term): boolean =>
    times.some((time) => isPlaceInTime(time) && time.start < term.end && term.start < time.end);
  const { agent, predicate } = frame;
  const doer = agent && predicate && agent.start >= predicate.end ? [{ role: 'by', term: agent }] : [];
  return [...frame.others, ...doer].flatMap(({ role, term }) =>
    (NARROWING.has(role) || role === 'recipient') &&
    !term.pronoun &&
    !NO_PART.test(term.text) &&
    !isTime(term)
      ? [asRestriction(term.text, role, term, 'phrase', frame)]
      : [],
  );
}

const timesIn = ({ frame, times }: Claim): Restriction[] =>
  times.filter(isPlaceInTime).map((time) => asRestriction(time.text, time.relation, time, 'time', frame));

/** Lengths of time and the present tell of no part of it. */
const isPlaceInTime = ({ timex, compared }: Time): boolean =>
  timex !== null && compared === undefined && !/^P|_REF$/.test(timex);

/** "Since the ship was seized", "without being touched", "if bought online". */
const CLAUSE =
  /\b(since|until|till|when|while|after|before|if|unless|once|whenever|where|without(?= \p{L}+ing\b)) (?!then\b|now\b)([\p{L}\d’' -]+)/giu;

const clausesIn = ({ frame, quote }: Claim): Restriction[] =>
  [...quote.exact.matchAll(CLAUSE)].flatMap(({ 0: text, 1: role = '', index }) => {
    const start = quote.start + index;
    return start > (frame.predicate?.start ?? 0)
      ? [asRestriction(text, role.toLowerCase(), { start, end: start + text.length }, 'clause', frame)]
      : [];
  });

const asRestriction = (
  text: string,
  role: string,
  { start, end }: { start: number; end: number },
  kind: Restriction['kind'],
  { predicate }: Claim['frame'],
): Restriction => ({
  text,
  words: wordsOf(text),
  role,
  start,
  kind,
  ahead: predicate !== null && end <= predicate.start,
});

/** True where it tells of a part that the other does not speak of; `known`: the words of the other paper, or of its claim alone. */
export function isNewTo(
  one: Restriction,
  other: CaseClaim,
  known: ReadonlySet<string> = knownTo(other),
): boolean {
  // two times are compared as times
  if (isOfTime(one) && restrictionsOf(other).some(isOfTime)) return false;
  if (one.kind === 'time') return true;
  const plain = wordsAsTheyStand(other);
  const telling = [...tellingWords(one.words)];
  // "from rates": words that tell little are looked for as they stand; a clause of such words ("when it did") tells nothing
  if (telling.length === 0)
    return one.kind === 'phrase' && one.words.length > 0 && !one.words.some((word) => plain.has(word));
  const isKnown = (word: string): boolean => [...known].some((own) => akin(word, own));
  return !telling.some(isKnown) || namesPart(one, plain, isKnown);
}

/** The same, where the words themselves mark it as a part: "in the second crash", "on the upper floor", "without a guide". */
export const marksPart = (one: Restriction, other: CaseClaim): boolean =>
  isNewTo(one, other) &&
  (ROW.test(one.text) ||
    /^(?:without|as|under|over|below|above|beyond|outside)$/.test(one.role) ||
    namesPart(one, wordsAsTheyStand(other), (word) => [...knownTo(other)].some((own) => akin(word, own))));

/** One of a row. */
const ROW =
  /^(?:the|a|an|its|their|his|her|our) (?:first|second|third|fourth|last|final|next|other|latter|former)\b/iu;

const isOfTime = ({ kind, role }: Restriction): boolean =>
  kind === 'time' || /^(?:during|before|after|since|until|till|when|while|once|whenever)$/.test(role);

export const wordsAsTheyStand = onceOf(
  ({ claim }): ReadonlySet<string> => new Set(wordsOf(claim.quote.exact)),
);

/** In lower case, owners without their ending ("the county’s"). */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}’'-]*|\d+/gu) ?? []).map((word) => word.replace(/[’']s?$/, ''));

/** "The north side of Mill Row", "in its first year": its noun is a part, or a word shares out a whole, and the other has none like it. */
function namesPart(
  { words }: Restriction,
  plain: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): boolean {
  return words.some(
    (word, i) =>
      ((PART_NOUNS.has(word) || STRETCH_OF.has(word)) && !isKnown(canonical(word))) ||
      // "a stopping train", "a stopping service": what else is said of it makes it one
      (i < words.length - 1 && sharesOut(word, plain)),
  );
}

/** "First-year", "adult": a word that shares out a whole, where the other has neither it nor its like. */
export function sharesOut(word: string, others: ReadonlySet<string>): boolean {
  const line = LINES.find((all) => all.includes(word));
  return line !== undefined && !line.some((own) => NUMBERS.some((ending) => others.has(own + ending)));
}
/** One and several of it: "every boat", "four boats". */
const NUMBERS = ['', 's', 'es'];

/** Nouns for a part of any stretch or thing. */
const STRETCH_OF = new Set(
  'side end half bank mouth corner edge top bottom base middle part stretch reach'.split(' '),
);
const LINES = CONTRAST_LINES.map((line) => line.split(' '));
