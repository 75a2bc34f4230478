/**
 * What a claim holds against an earlier time or another standard: "fewer passengers than in 2011", "higher profits", "58 per cent, higher
 * than in 2010", "earn less than the average". Source: comparison and its standard (Quirk et al. 1985, 15.63-75).
 */
import type { Claim, Term, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { soughtBy } from '../../sought/sought.js';
import { tellingWords, wordsInText } from '../words/words.js';

export interface Compared {
  sign: 1 | -1;
  at: { start: number; end: number };
  text: string;
  /** What there is more or less of, where it is not the subject. */
  thing: Term | null;
  standard: Standard;
}

/** What it is held against: an earlier time (its dates, none where they are not told), or something else by its words. */
export type Standard =
  { kind: 'time'; times: readonly Time[] } | { kind: 'thing'; words: ReadonlySet<string> };

const UP = 'more|higher|larger|bigger|greater';
const DOWN = 'fewer|less|lower|smaller';

/** "More patients", "fewer passengers", "higher profits": of what is counted or measured. */
const OF_NOUN = soughtBy(`\\b(${UP}|${DOWN}) ((?:\\p{Ll}[\\p{L}’-]* )?\\p{Ll}[\\p{L}’-]+)`, 'iu');

/** "Is above the average", "was 58 per cent, higher than in 2010", "are paid more than the average", "fell short of that of 2006". */
const OF_SUBJECT = soughtBy(`\\b(${UP}|${DOWN}|above|below|down|up|short)(?: than| on| from| of)? `, 'iu');

/** What stands behind "than": an earlier time, as it is told without a date. */
const EARLIER =
  /^(?:(?:it|they|he|she|there|we|those|that|these|the (?:figure|number|level|total)s?) )?(?:(?:had|did|was|were|have|has|of|at|in|on|for|during|the|a|an|any|last|that) )*(?:last\b|before|ever|previous|earlier|usual|ago|same|year|month|quarter|season|week|decade|\d{4}|(?:[a-z]+ )?(?:election|midterm|census|survey|round|time|summer|winter|spring|autumn|day)s?\b)/i;

/** Verbs that tell no more than how high, many or dear the subject is. */
const MEASURING = /^(?:be|stand|lie|run|come|remain|stay|fall|rank)$/;
const PAYING = /^(?:pay|earn|cost|charge|spend|use|produce|emit|weigh)$/;

/** What a positive claim compares; null where it compares nothing that goes up or down. */
export const comparedIn = onceOf(({ claim }): Compared | null => {
  if (claim.polarity === 'negative') return null;
  return ofNoun(claim) ?? ofSubject(claim);
});

const signOf = (word: string): 1 | -1 =>
  /^(?:fewer|less|lower|smaller|below|down|short)$/i.test(word) ? -1 : 1;

function ofNoun(claim: Claim): Compared | null {
  const { quote } = claim;
  const found = OF_NOUN.exec(quote.exact);
  const [text = '', word = '', noun = ''] = found ?? [];
  if (
    !found ||
    /^(?:than|of|to|on|from|and|or|in)\b/i.test(noun) ||
    /\b(?:no|any|one|many|much|\d) $/i.test(quote.exact.slice(0, found.index))
  )
    return null;
  const start = quote.start + found.index;
  const standard = standardIn(claim, found.index + word.length);
  // "more trains", with nothing held against them, may be so many besides
  if (!standard && /^more$/i.test(word)) return null;
  // "more women than men": two things at one time
  if (standard?.kind === 'thing') return null;
  const holder = termsOf(claim).find((term) => term.start <= start && start < term.end);
  const nouns = noun
    .split(' ')
    .filter(
      (one) =>
        !/^(?:than|in|at|on|of|for|to|from|by|were|was|are|is|have|has|had|this|last|used|that|who)$/.test(
          one,
        ) && !/ed$/.test(one),
    );
  const head = holder?.head ?? nouns.at(-1) ?? '';
  if (tellingWords([head]).size === 0) return null;
  const end = holder?.end ?? start + text.length;
  const thing: Term = holder ?? {
    text: `${word} ${nouns.join(' ')}`,
    start,
    end,
    head,
    words: nouns,
    entity: null,
    owner: null,
    pronoun: false,
  };
  return {
    sign: signOf(word),
    at: { start, end: start + word.length },
    text: word,
    thing,
    standard: standard ?? { kind: 'time', times: [] },
  };
}

const termsOf = ({ frame: { agent, theme, others } }: Claim): Term[] =>
  [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null && !term.pronoun,
  );

function ofSubject(claim: Claim): Compared | null {
  const { quote, frame } = claim;
  const { predicate } = frame;
  if (!predicate) return null;
  const paying = PAYING.test(predicate.lemma);
  // "was down" is read as one verb
  if (
    !paying &&
    !MEASURING.test(predicate.lemma.split(' ')[0] ?? '') &&
    !/^(?:up|down)$/.test(predicate.lemma)
  )
    return null;
  const from = Math.max(0, predicate.start - quote.start);
  const found = OF_SUBJECT.exec(quote.exact.slice(from));
  if (!found) return null;
  const [text, word = ''] = found;
  const index = from + found.index;
  const standard = standardIn(claim, index);
  if (!standard || (paying && !/^(?:more|less)$/i.test(word))) return null;
  const start = quote.start + index;
  return {
    sign: signOf(word),
    at: { start, end: start + text.trim().length },
    text: text.trim(),
    thing: null,
    standard,
  };
}

/** What is held against: behind "than", or behind "above", "down from", "short of". */
function standardIn({ quote, times }: Claim, from: number): Standard | null {
  const rest = quote.exact.slice(from);
  const found = /^(?:above|below|(?:up|down) (?:from|on)|short of) |\bthan /i.exec(rest);
  if (!found) return null;
  const behind = rest.slice(found.index + found[0].length);
  const [phrase = ''] = behind.split(/[,;:–—(]/);
  // "more than 400", "above 12 per cent": a bound
  if (/^(?:the )?[\d£$€]/.test(phrase) && !/^\d{4}\b/.test(phrase)) return null;
  const at = quote.start + from + found.index + found[0].length;
  const dated = times.filter(({ start }) => start >= at - 1);
  if (EARLIER.test(phrase) || (dated.length > 0 && /^(?:in|at|on|that of|those of|the)\b/i.test(phrase)))
    return { kind: 'time', times: dated };
  const words = wordsInText(phrase);
  return words.size > 0 ? { kind: 'thing', words } : null;
}

/** Two standards may be one: an earlier time that both date alike or one leaves open; one thing by all words of the shorter. */
export function oneStandard(a: Standard, b: Standard): boolean {
  if (a.kind === 'thing' && b.kind === 'thing') {
    const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
    return [...few].every((word) =>
      [...many].some((other) => akinNames(word, other) || likeWords(word, other)),
    );
  }
  if (a.kind !== 'time' || b.kind !== 'time') return false;
  const [x, y] = [a.times, b.times].map((times) =>
    times.filter(({ earliest, latest }) => earliest !== null && latest !== null),
  );
  if (!x?.length || !y?.length) return true;
  return x.some((one) =>
    y.some(
      (other) => (one.earliest ?? '') <= (other.latest ?? '') && (other.earliest ?? '') <= (one.latest ?? ''),
    ),
  );
}

/** "The European average", "the average for Europe". */
const akinNames = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)));

/** The claim without the times that it is only held against. */
export function withoutStandard(own: CaseClaim): CaseClaim {
  const standard = comparedIn(own)?.standard;
  if (standard?.kind !== 'time' || standard.times.length === 0) return own;
  const { times } = standard;
  return { ...own, claim: { ...own.claim, times: own.claim.times.filter((time) => !times.includes(time)) } };
}
