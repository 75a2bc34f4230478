/**
 * Nouns for whoever did one deed, with the verb that they come from: "the founder of the school" founded it. Only deeds that are done
 * once and then over; whoever holds, runs or leads a thing ("owner", "manager", "editor") does so for a while, one after the other.
 * Source: the agent nouns in -er, -or and their like of Quirk et al. (1985, I.21, I.34) whose verb tells of making, finding, handing
 * over or ending; lemmas in wink's spelling.
 */
import { type PredicateSense, verbSense } from '../words/predicate-lexicon.js';

const DEEDS: readonly (readonly [verb: string, nouns: string])[] = [
  ['found', 'founder'],
  ['create', 'creator'],
  ['invent', 'inventor'],
  ['discover', 'discoverer'],
  ['find', 'finder'],
  ['design', 'designer architect'],
  ['build', 'builder'],
  ['write', 'author writer'],
  ['compose', 'composer'],
  ['translate', 'translator'],
  ['compile', 'compiler'],
  ['illustrate', 'illustrator'],
  ['paint', 'painter'],
  ['carve', 'carver'],
  ['sculpt', 'sculptor'],
  ['engrave', 'engraver'],
  ['sell', 'seller vendor'],
  ['buy', 'buyer purchaser'],
  ['donate', 'donor'],
  ['steal', 'thief'],
  ['win', 'winner'],
  ['rescue', 'rescuer'],
  ['kill', 'killer'],
  ['murder', 'murderer'],
  ['assassinate', 'assassin'],
  ['attack', 'attacker'],
  ['organize', 'organizer'],
  ['organise', 'organiser'],
  ['investigate', 'investigator'],
];

const BY_NOUN: ReadonlyMap<string, string> = new Map(
  DEEDS.flatMap(([verb, nouns]) => nouns.split(' ').map((noun) => [noun, verb] as const)),
);

/** The verb of the deed that a noun names the doer of ("founder": found), or null. */
export function deedOf(noun: string): PredicateSense | null {
  const verb = BY_NOUN.get(noun);
  return verb === undefined ? null : (verbSense(verb) ?? { lemma: verb, class: null });
}
