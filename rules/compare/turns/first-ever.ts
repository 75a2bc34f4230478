/**
 * What is told to have been done for the first time, and when: "was first used in 1893", "the first woman to climb it, in 2004". Whoever did
 * the same before then was first (Huddleston and Pullum 2002, ch. 6: "first" as a superlative of time).
 */
import type { Claim, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { datedTimes } from '../identity/times.js';
import { canonical, stemOf, tellingWords, wordsInText } from '../words/words.js';

export interface FirstEver {
  /** The verb, as it stands or as its lemma. */
  deed: string;
  /** Telling words of what it was done to, by canonical name. */
  thing: ReadonlySet<string>;
  /** Of whom it was the first: "woman", "school"; null where it was the first of all. */
  kind: string | null;
  /** First day of the time named. */
  day: string;
  start: number;
  end: number;
}

const FIRST_TO =
  /\bthe (?:very )?first ((?:\p{L}+ ){0,2}?)(\p{L}+) (?:ever )?to (?:have )?(\p{L}+) ([^,;:]+)/iu;

/** The first instance that a claim tells of, with its day; null where it tells none or not when. */
export const firstEverOf = onceOf(({ claim, ...rest }): FirstEver | null => {
  if (claim.polarity === 'negative' || claim.modality !== 'asserted') return null;
  const day = dayOf({ claim, ...rest });
  return day === null ? null : (firstTo(claim, day) ?? firstDone(claim, day));
});

/** First day of the one time that a claim names. */
export function dayOf(one: CaseClaim): string | null {
  const [time] = datedTimes(one);
  return time?.relation === 'on' || time?.relation === 'during' ? time.earliest : null;
}

/** "She was the first woman to climb the Spike". */
function firstTo({ quote }: Claim, day: string): FirstEver | null {
  const match = FIRST_TO.exec(quote.exact);
  const [whole, , kind = '', deed = '', rest = ''] = match ?? [];
  if (!match || whole === undefined) return null;
  const start = quote.start + match.index;
  const thing = wordsInText(rest.replace(/\b(?:in|on) (?:\p{L}+ )?\d+.*$/u, ''));
  const general = /^(?:one|person|man|people|team|expedition|climber|individual)$/.test(kind);
  return thing.size === 0
    ? null
    : { deed, thing, kind: general ? null : kind, day, start, end: start + whole.trimEnd().length };
}

/** "The banner was first used in 1893": of a passive the first was anybody's. */
function firstDone(claim: Claim, day: string): FirstEver | null {
  const { predicate, theme } = claim.frame;
  if (!predicate || !theme || theme.end > predicate.start) return null;
  const thing = tellingWords(theme.words);
  if (!saidFirst(claim) || thing.size === 0) return null;
  return { deed: predicate.lemma, thing, kind: null, day, start: predicate.start, end: predicate.end };
}

/** "Is first thought to have been used". */
const FIRST_THOUGHT = /\bfirst (?:thought|believed|known|said|reported|recorded) to have been \p{L}+$/iu;

/** "First used", "was first used", "used first": the adverb stands at the verb. */
export function saidFirst({ frame: { predicate }, quote: { exact, start } }: Claim): boolean {
  if (!predicate) return false;
  const from = Math.max(0, predicate.start - start - ' first '.length);
  const at = exact.slice(from, Math.max(0, predicate.end - start) + ' first'.length);
  return /\bfirst\b/i.test(at) || FIRST_THOUGHT.test(exact.slice(0, Math.max(0, predicate.end - start)));
}

/** Verbs of one deed as far as a first is concerned: who adopts a thing uses it, who opens a line runs on it. */
const TAKING_UP = [
  'use adopt employ fly wear carry display introduce',
  'climb scale ascend conquer',
  'perform play stage sing produce',
  'publish print issue release',
  'discover find sight spot observe detect see',
  'swim cross row sail',
  'ban outlaw prohibit forbid',
  'hold stage celebrate',
].map((line) => line.split(' ').map(stemOf));

/** Another claim tells of the same deed done to the same thing. */
export function isInstance(first: FirstEver, { claim }: CaseClaim): boolean {
  const { theme, lemma } = eventOf(claim);
  if (
    !theme ||
    lemma === null ||
    /^(?:an)?other\b/i.test(theme.text) ||
    claim.polarity === 'negative' ||
    claim.modality !== 'asserted'
  )
    return false;
  const [x, y] = [stemOf(first.deed), stemOf(claim.frame.predicate?.lemma ?? '')];
  const deed =
    x === y || akin(first.deed, lemma) || TAKING_UP.some((line) => line.includes(x) && line.includes(y));
  const words = tellingWords(theme.words);
  return (
    deed &&
    words.size > 0 &&
    [...words].every((word) => [...first.thing].some((own) => own === word || likeWords(own, word))) &&
    fits(first.kind, claim.frame.agent)
  );
}

/** Women by their titles and kinship; of other kinds the doer's own words must tell. */
const FEMALE =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|woman|women|girl|mother|wife|sister|daughter|actress|nun|she)\b/i;

function fits(kind: string | null, doer: Term | null): boolean {
  if (kind === null) return true;
  if (!doer) return false;
  if (/^(?:woman|girl|female)$/.test(kind)) return FEMALE.test(doer.text);
  return akin(kind, doer.head) || tellingWords(doer.words).has(canonical(kind));
}
