/** Where a journey went from and where to: "flew from A to B", "left A for B", "sailed for B", "arrived in B from A". */
import type { Claim, Term } from '../../../model/claim.js';
import type { Seeks } from '../../asked.js';
import type { CaseClaim } from '../../rule.js';
import { entityOf } from '../identity/names.js';
import { oneName } from '../words/one-name.js';
import { onceOf } from '../words/once.js';
import { relateTerms } from '../identity/terms.js';

export interface Journey {
  traveller: Term | null;
  from: Term | null;
  to: Term | null;
  /** True of a move that is for good, so that its reverse would be another one. */
  lasting: boolean;
  start: number;
  end: number;
}

/** Verbs of going, of those that are taken and of things that are sent (Levin 1993, classes 11 and 51). */
const GOING = new Set(
  (
    'go come travel fly sail drive ride walk march cycle row run swim head set_out set_off depart move migrate emigrate relocate transfer flee ' +
    'return cross journey steam trek hike proceed retreat withdraw advance evacuate carry ship send bring take ferry transport haul deliver ' +
    'export smuggle tow escort fall rise'
  ).split(' '),
);
const LEAVING = /^(?:leave|depart|quit|flee|vacate|pull_out|move_out|clear_out)$/;
const ARRIVING = /^(?:arrive|land|dock|reach|get|return|come)$/;
const LASTING = /^(?:move|migrate|emigrate|relocate|transfer)$/;
const TOWARDS = /^(?:to|for|towards|into)$/;

const oneWord = (lemma: string): string => lemma.replace(/ /g, '_');

/** What every claim has that tells a journey. */
export const JOURNEY: Seeks = {
  verbs: (lemma) =>
    GOING.has(oneWord(lemma)) || LEAVING.test(oneWord(lemma)) || ARRIVING.test(oneWord(lemma)),
};

/** The journey that a claim tells; null where it names neither end. */
export const journeyOf = onceOf(({ claim }): Journey | null => {
  const { predicate } = claim.frame;
  if (!predicate || claim.polarity === 'negative') return null;
  const ends = endsOf(claim);
  if (!ends || (!ends.from && !ends.to)) return null;
  const { traveller, from, to } = ends;
  const terms = [from, to].filter((term) => term !== null);
  const end = Math.max(predicate.end, ...terms.map((term) => term.end));
  return { traveller, from, to, lasting: LASTING.test(predicate.lemma), start: predicate.start, end };
});

function endsOf({ frame }: Claim): Pick<Journey, 'traveller' | 'from' | 'to'> | null {
  const { predicate, agent, theme, others } = frame;
  const lemma = oneWord(predicate?.lemma ?? '');
  const other = (role: RegExp): Term | null =>
    others.find((one) => role.test(one.role) && isPlace(one.term))?.term ?? null;
  const [from, to] = [other(/^from$/), other(TOWARDS)];
  if (LEAVING.test(lemma)) {
    const left = from ?? (agent && theme && isPlace(theme) ? theme : null);
    return { traveller: agent ?? theme, from: left, to };
  }
  if (ARRIVING.test(lemma) && (lemma !== 'get' || to)) {
    const reached =
      to ?? other(/^(?:in|at)$/) ?? (lemma === 'reach' && theme && isPlace(theme) ? theme : null);
    return { traveller: agent ?? theme, from, to: reached };
  }
  if (!GOING.has(lemma)) return null;
  // "shipped the grain to Velden": what was carried is what went
  return { traveller: agent && theme ? theme : (agent ?? theme), from, to };
}

/** A name, or a thing with an article: no time, sum or manner. */
const isPlace = (term: Term): boolean =>
  !term.pronoun && (entityOf(term) !== null || /^(?:\p{Lu}|the \p{L})/u.test(term.text));

const isOne = (a: Term | null, b: Term | null): boolean => {
  if (!a || !b) return false;
  const [x, y] = [entityOf(a), entityOf(b)];
  return x && y ? oneName(x, y) : relateTerms(a, b) === 'same';
};

/** Both ends are named and are each other's. */
export const turnedRound = (a: Journey, b: Journey): boolean => isOne(a.from, b.to) && isOne(a.to, b.from);

/** The one leaves the place that the other is bound for, and nothing tells that it came there in between. */
export const leavesAndSeeks = (a: Journey, b: Journey): boolean =>
  (isOne(a.from, b.to) && !b.from && !a.to) || (isOne(b.from, a.to) && !a.from && !b.to);

/** There and back again are two, and so are going to a place and leaving it. */
export function twoJourneys(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [journeyOf(first), journeyOf(second)];
  return a !== null && b !== null && (turnedRound(a, b) || leavesAndSeeks(a, b));
}

/** "Left Rome again", "came back the same evening": one of the two came after the other. */
const ONCE_MORE =
  /\b(?:again|back|later (?:that|the same|on)|the same (?:day|evening|night|afternoon)|hours later|on (?:his|her|its|their) way (?:back|home))\b/i;

export const tellsOfBoth = ({ claim }: CaseClaim): boolean => ONCE_MORE.test(claim.quote.exact);

/** Leaving one place and arriving in another are the two halves of one journey. */
export function halvesOfOne(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [journeyOf(first), journeyOf(second)];
  return a !== null && b !== null && !isOne(a.from, b.to) && !isOne(b.from, a.to);
}
