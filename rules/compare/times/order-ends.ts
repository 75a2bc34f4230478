/**
 * Which claims tell one of the two events that a sentence puts in order, in whatever words it marks the order: "had been shut by the
 * time the fire broke out" is met by the date of the closure and by that of the fire.
 */
import type { Frame, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { derived } from '../identity/derived.js';
import { eventOf } from '../identity/event-view.js';
import { isOther, like, type Order } from './event-orders.js';
import { knownTo } from '../scope/known-to.js';
import { isRepeated } from './occasion-marks.js';
import { canonical, tellingWords } from '../words/words.js';

type Ordered = NonNullable<Frame['order']>['earlier'];

export interface OrderEnd {
  /** The words by which this event is told apart from the other. */
  own: ReadonlySet<string>;
  /** All its words. */
  words: readonly string[];
  /** The claim that holds the order tells this event itself. */
  isOwn: boolean;
  isToldBy: (other: CaseClaim) => boolean;
}

/** The two events of an order, for the claim that holds it; null where one of them has no words of its own. */
export function endsOf(claim: CaseClaim, order: Order): { earlier: OrderEnd; later: OrderEnd } | null {
  const earlier = endOf(claim, order.earlier, order.later);
  const later = endOf(claim, order.later, order.earlier);
  return earlier && later && { earlier, later };
}

function endOf(holder: CaseClaim, side: Ordered, other: Ordered): OrderEnd | null {
  const without = new Set(other.words.map(canonical));
  const left = tellingWords(side.words.filter((word) => !without.has(canonical(word))));
  // "the strike offer was made after the strike began"
  const own = left.size > 0 ? left : tellingWords(side.words);
  const at = holder.claim.frame.predicate?.start;
  return own.size === 0
    ? null
    : {
        own,
        words: side.words,
        isOwn: at !== undefined && side.start <= at && at < side.end,
        isToldBy: (told) => tells(holder, told, side, own),
      };
}

/** Verbs that say of the event which their subject names no more than that it came about. Source: the light verbs of English (Quirk et al. 1985, 10.30). */
const COMES_ABOUT =
  /^(?:be|have|do|occur|begin|start|break out|commence|come|go|take|make|give|put|carry out|take place|hold)$/;

/**
 * True where a claim tells the event: its deed is among the words, with what it is done to, and neither says of it what the other's
 * paper does not know ("the second hearing", "the roof of the chapel", "counted in Hull").
 */
function tells(holder: CaseClaim, told: CaseClaim, side: Ordered, own: ReadonlySet<string>): boolean {
  const { lemma, theme } = eventOf(told.claim);
  if (lemma === null || isOther(side) !== isOther({ text: told.claim.quote.exact })) return false;
  const light = isLight(told);
  if (!deedWords(told).some((deed) => [...own].some((word) => isDeed(deed, word)))) return false;
  if (light && side.verbs.some((verb) => !COMES_ABOUT.test(verb) && !isLightIn(verb, lemma))) return false;
  const things = theme && !theme.pronoun ? [theme] : thingsOf(told);
  return things.every((term) => has(side.words, term.head)) && nothingNew(holder, told, side);
}

function nothingNew(holder: CaseClaim, told: CaseClaim, side: Ordered): boolean {
  if (isRepeated(told) !== isRepeated(holder) || isPortion(told) !== isPortion(holder)) return false;
  const { agent, theme, others } = told.claim.frame;
  const beside = others.flatMap(({ role, term }) => (BESIDE.test(role) ? term : []));
  // "payment of the bill" leaves out who paid
  const doer = side.verbs.length > 0 ? agent : null;
  const here = [doer, theme, ...beside].flatMap((term) => (term && !term.pronoun ? term.words : []));
  const deeds = new Set([...deedWords(told)]);
  const there = side.words.filter((word) => ![...deeds].some((deed) => isDeed(deed, word)));
  return isKnown(here, knownTo(holder)) && isKnown(there, knownTo(told));
}

/** "Paid half of it", "paid the rest": a part of what is done, and not the deed as a whole. */
const isPortion = ({ claim }: CaseClaim): boolean =>
  /\b(?:half|part|some|most|rest|remainder|remaining) of\b|\bthe (?:rest|remainder|remaining)\b|\bpart(?:ly|ial)\b/i.test(
    claim.quote.exact,
  );

/** Roles that tell where, of what, for what and after what an event was; not how it was done. */
const BESIDE = /^(?:of|on|in|at|to|from|for|into|with|about|against|between|after|before|since)$/;

const isKnown = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  [...tellingWords(words)].every(
    (word) => known.has(word) || [...known].some((other) => akin(word, other) || derived(word, other)),
  );

const thingsOf = ({ claim }: CaseClaim): Term[] => {
  const { theme, agent } = eventOf(claim);
  return [theme, agent].flatMap((term) => (term && !term.pronoun ? term : []));
};

const isLight = ({ claim }: CaseClaim): boolean =>
  [eventOf(claim).lemma, claim.frame.predicate?.lemma].some((lemma) => COMES_ABOUT.test(lemma ?? ''));

/** The verb of what a claim tells, or the noun where the verb says only that it came about. */
export function deedWords(claim: CaseClaim): string[] {
  const { lemma } = eventOf(claim.claim);
  if (lemma === null) return [];
  const nouns = isLight(claim) ? thingsOf(claim).slice(0, 1) : [];
  return nouns.length > 0 ? nouns.map(({ head }) => head) : lemma.split(' ').slice(0, 1);
}

/** Where those who tell an event meet those who put it in order: by its deed and by what it is done to. */
export const toldKeys = (claim: CaseClaim): string[] =>
  [...deedWords(claim), ...thingsOf(claim).flatMap(({ head, words }) => [head, ...words])].map(toldKey);

export const toldKey = (word: string): string => `told ${canonical(word)}`;

const isDeed = (deed: string, word: string): boolean =>
  canonical(deed) === canonical(word) || like(deed, word);

/** "Broke out": the side has its first word. */
const isLightIn = (verb: string, lemma: string): boolean => lemma.split(' ')[0] === verb || verb === 'break';

const has = (words: readonly string[], word: string): boolean =>
  words.some((other) => canonical(other) === canonical(word) || akin(other, word));
