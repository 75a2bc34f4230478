/** The place of one thing in an order: "the third tallest building in the country", "the country’s biggest port", "one of the oldest". */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { canonical, stemOf, wordsInText } from '../words/words.js';

export interface Rank {
  /** 1 for "the tallest", 3 for "the third tallest"; null for "one of the tallest", which leaves it open. */
  place: number | null;
  /** By what it is ranked: the stem of the superlative, with "most" or "least". */
  by: string;
  /** What is ranked, the noun by its canonical name. */
  kind: string;
  /** Whose or where the order is: the other telling words of the phrase, and of the phrases of place beside it. */
  among: ReadonlySet<string>;
  who: Term;
  at: Term;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const RANKED = new RegExp(
  `^(?<lead>one of )?(?<whose>the|its|their|our|his|her|.{2,40}?[’']s?) (?:(?:world|country|nation|region)[’']s )?(?:(?<ordinal>${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th))[- ](?:most[- ])?)?(?<by>(?:most|least) \\p{L}+|\\p{L}{2,}est|best|worst)(?:[- ](?<what>.+))?$`,
  'iu',
);
/** Words that end in "est" and compare nothing. */
const NO_RANK =
  /^(?:interest|request|west|east|rest|guest|forest|protest|test|chest|quest|harvest|honest|modest|arrest|priest|manifest|earnest|latest|nearest|closest|next|midwest|northwest|southwest|northeast|southeast)$/i;

/** "Ever recorded", "on record": of all that there were. */
const ANY_TIME = ['ever', 'recorded', 'record', 'seen', 'known', 'measured', 'history'].map(canonical);

const IS = /^(?:be|remain|become)$/;

/** True of what every claim has for its verb that gives a rank. */
export const mayRank = (lemma: string): boolean => IS.test(lemma);

/** The rank that a claim gives to what it is about; null where it gives none. */
export function rankOf({ claim }: CaseClaim): Rank | null {
  const { predicate, others } = claim.frame;
  if (claim.polarity === 'negative' || claim.modality !== 'asserted' || !predicate) return null;
  if (!mayRank(predicate.lemma)) return null;
  const who = eventOf(claim).theme;
  const at = others.find(({ role, term }) => role === 'attribute' && RANKED.test(term.text))?.term;
  const { lead, whose = '', ordinal, by = '', what = '' } = (at && RANKED.exec(at.text)?.groups) ?? {};
  if (!who || !at || NO_RANK.test(by) || at.head === '') return null;
  const beside = others.filter(({ role, term }) => term !== at && /^(?:of|in|on|at|for|among)$/.test(role));
  // "the biggest ever recorded in the valley": without a noun it is one of its own kind, and the words behind tell among which
  const behind = what === '' ? claim.quote.exact.slice(at.end - claim.quote.start).split(/[,;:–—(]/)[0] : '';
  const among = wordsInText(
    `${whose} ${what} ${beside.map(({ term }) => term.text).join(' ')} ${behind ?? ''}`,
  );
  for (const word of ANY_TIME) among.delete(word);
  // "the biggest since 1960" is of those years alone
  if (what === '')
    for (const { start, timex } of claim.times) if (start >= at.end && timex !== null) among.add(timex);
  const kind = canonical(what === '' ? who.head : at.head);
  among.delete(kind);
  return {
    place: lead ? null : placeOf(ordinal),
    by: stemOf(
      by
        .toLowerCase()
        .replace(/^most |-/g, '')
        .replace(/^(?:bigg|great)est$/, 'largest'),
    ),
    kind,
    among,
    who,
    at,
  };
}

function placeOf(ordinal: string | undefined): number {
  if (ordinal === undefined) return 1;
  const at = ORDINALS.indexOf(ordinal.toLowerCase());
  return at < 0 ? Number.parseInt(ordinal, 10) : at + 1;
}

/** Two orders of one kind, as far as their words tell: each names whose or where it is by the same words, or, where `loose`, one does not. */
export function oneOrder(a: Rank, b: Rank, loose: boolean): boolean {
  if (a.by !== b.by || a.kind !== b.kind) return false;
  const [less, more] = a.among.size <= b.among.size ? [a.among, b.among] : [b.among, a.among];
  if (less.size === 0) return loose || more.size === 0;
  return less.size === more.size && [...less].every((word) => more.has(word));
}
