/**
 * Who came to harm, and how much: whoever is dead was hurt, and whoever was hurt need not be dead. So "nobody was hurt" denies that two
 * died, and "nobody was killed" leaves room for wounds.
 */
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { canonical } from '../words/words.js';
import type { Portion } from '../scope/portion.js';

type Harm = 'death' | 'hurt';

/** Verbs that tell of nothing but a death, and of a harm to the body. Lemmas. */
const DYING = /^(?:die|perish|drown|kill|murder|slay|electrocute|suffocate|asphyxiate)$/;
const HURTING =
  /^(?:hurt|harm|injure|wound|burn|scald|maim|cripple|poison|concuss|bruise|scar|hospitali[sz]e)$/;
/** Nouns by which those to whom it came, or the harms of several, are counted. */
const DEATHS = new Set(['death', 'fatality'].map(canonical));
const HURTS = new Set(['casualty', 'injury'].map(canonical));

/** True where what is counted are harms, each of which is somebody's: "no injuries", "no deaths". */
export const countsHarms = (head: string): boolean => DEATHS.has(head) || HURTS.has(head);

/** The harm that a claim tells of, whether it came or not; null where it tells of none. */
function harmOf(own: CaseClaim): Harm | null {
  const lemma = eventOf(own.claim).lemma ?? '';
  if (DYING.test(lemma)) return 'death';
  if (HURTING.test(lemma)) return 'hurt';
  const counted = headsOf(own);
  if (counted.some((head) => DEATHS.has(head))) return 'death';
  return counted.some((head) => HURTS.has(head)) ? 'hurt' : null;
}

const headsOf = ({ claim }: CaseClaim): string[] =>
  (claim.frame.measures ?? []).map(({ head }) => canonical(head));
const isCount = (own: CaseClaim): boolean => headsOf(own).some(countsHarms);

/** How the harm that came to some stands to the harm that came to none; null where the two claims tell of no such thing. */
export function harmsMeet(
  first: CaseClaim,
  a: Portion,
  second: CaseClaim,
  b: Portion,
): 'same' | 'different' | null {
  const [x, y] = [harmOf(first), harmOf(second)];
  if (x === null || y === null || (a.max === 0) === (b.max === 0)) return null;
  // of one harm told by two verbs other rules of deeds can tell more
  if (x === y) return isCount(first) || isCount(second) ? 'same' : null;
  return (a.max === 0 ? x : y) === 'hurt' ? 'same' : 'different';
}
