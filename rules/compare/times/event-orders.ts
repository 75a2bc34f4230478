/** Whether two sentences put two events in opposite orders: the first event of the one is the second of the other, and the other way about. */
import { ENDS } from './dated-events.js';
import type { Frame } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { derived } from '../identity/derived.js';
import { likeWords } from '../identity/ground.js';
import { oneMoment } from '../identity/one-deed.js';
import { oppositesOfWord } from '../turns/opposites.js';
import { canonical, stemOf, tellingWords } from '../words/words.js';

export type Order = NonNullable<Frame['order']>;
type Told = Order['earlier'];

export function orderIn({ claim }: CaseClaim): Order | null {
  const { order } = claim.frame;
  return !order || isTakenOff(order.earlier) || isTakenOff(order.later) ? null : order;
}

/** "Before tax", "after costs": what is taken off a sum is no event. */
const isTakenOff = ({ words }: Told): boolean =>
  words.length > 0 && words.every((word) => TAKEN_OFF.has(word));
const TAKEN_OFF = new Set(
  'tax interest vat depreciation amortisation deduction deductions expense expenses cost costs fee fees item items'.split(
    ' ',
  ),
);

/** The telling words of both events, by canonical name: those who tell one pair of events share some. */
export const orderWords = (claim: CaseClaim): string[] => {
  const order = orderIn(claim);
  return order ? [...tellingWords([...order.earlier.words, ...order.later.words])] : [];
};

/** Words of the first claim's two events that the second has too, where the orders are opposite; null where they are not. */
export function reversed(a: Order, b: Order): string[] | null {
  const [first, second] = [sides(a), sides(b)];
  const crossed = [match(first.earlier, second.later), match(first.later, second.earlier)];
  const [one, two] = crossed;
  if (!one || !two) return null;
  const straight = [match(first.earlier, second.earlier), match(first.later, second.later)];
  const weight = (of: typeof crossed): number => of.reduce((sum, some) => sum + (some?.length ?? 0), 0);
  const whole = isWhole(first.earlier, second.later, one) && isWhole(first.later, second.earlier, two);
  if (weight(crossed) < (whole ? 2 : ENOUGH) || straight.every((some) => some !== null)) return null;
  return weight(straight) <= weight(crossed) ? [...one, ...two] : null;
}

/** Words of two events that two sentences must share at least: one for each event, and one more where something is left of both. */
const ENOUGH = 3;

/** True where all of the shorter telling is in the other. */
const isWhole = (a: Event, b: Event, common: readonly string[]): boolean =>
  common.length >= Math.min(a.words.length, b.words.length);

interface Event extends Pick<Told, 'text' | 'verbs' | 'things' | 'names'> {
  words: readonly string[];
}

/** The two events without what both have: "the council sold it after the council was warned" is known by the rest. */
function sides({ earlier, later }: Order): { earlier: Event; later: Event } {
  const without = (one: Told, other: Told): Event => {
    const out = new Set(other.words.map(canonical));
    return {
      ...one,
      words: one.words.filter((word) => !out.has(canonical(word)) && tellingWords([word]).size > 0),
    };
  };
  return { earlier: without(earlier, later), later: without(later, earlier) };
}

/** What two events share, where they can be one: no other name, no other thing, no other or opposite verb. */
function match(a: Event, b: Event): string[] | null {
  const common = a.words.filter((word) => hasLike(b.words, word));
  if (common.length === 0) return null;
  // "heard the mother", "the uncle was heard": one deed done to two people
  const [only] = common;
  if (
    common.length === 1 &&
    only !== undefined &&
    a.verbs.includes(only) &&
    a.words.length > 1 &&
    b.words.length > 1
  )
    return null;
  const oneVerb = a.verbs.some((verb) => hasLike(b.verbs, verb));
  if (isOther(a) !== isOther(b) || twoEnds(a, b) || twoEnds(b, a)) return null;
  if (oneVerb && common.some((word) => isOwner(a, word) !== isOwner(b, word))) return null;
  if (oneVerb && otherObjects(a, b)) return null;
  if (apart(a.names, b.names) || (apart(a.things, named(b)) && apart(b.things, named(a)))) return null;
  const nominal =
    a.verbs.some((verb) => hasLike(b.things, verb)) || b.verbs.some((verb) => hasLike(a.things, verb));
  const opposite = a.verbs.some((verb) => b.verbs.some((other) => oppositesOfWord(verb).has(stemOf(other))));
  return opposite || (apart(a.verbs, b.verbs) && !nominal) ? null : common;
}

/** "The survey began", "the survey was completed": the two ends of one thing are two events. */
const twoEnds = (a: Event, b: Event): boolean =>
  BEGAN.test(a.text) && b.verbs.some((verb) => ENDS.test(verb));

/** The reader leaves light verbs, “begin” among them, out of what an event is known by. */
const BEGAN = /\b(?:beg[aiu]n|begins?|start(?:s|ed)?|opened|commenced)\b/i;

/** "Called the tower", "called the mechanics": one verb, with something else behind it on each side. */
function otherObjects(a: Event, b: Event): boolean {
  const behind = ({ text, verbs, words }: Event): string[] => {
    const tail = /\b(?:the|an?|his|her|its|their) (\p{L}+)$/iu.exec(text)?.[1];
    return tail === undefined || verbs.includes(tail) ? [] : words.slice(-1);
  };
  const [x, y] = [behind(a), behind(b)];
  return apart(x, y) && apart(x, b.words) && apart(y, a.words);
}

/** "A second ballot", "the last boat": one of several, which the other telling does not mark as such. */
export const isOther = ({ text }: Pick<Told, 'text'>): boolean =>
  /\b(?:second|third|fourth|fifth|last|final|next|another|other|further)\b(?! (?:week|month|year|day|night|minute|time))/i.test(
    text,
  );

/** "The mayor’s brother sold them": the word only tells whose the doer is. */
const isOwner = ({ text }: Event, word: string): boolean => {
  const owner = /^(?:(?:the|an?|my|our|their|his|her) )?(\p{Ll}+)[’']s\s/iu.exec(text)?.[1];
  return owner !== undefined && canonical(owner) === canonical(word);
};

const hasLike = (words: readonly string[], word: string): boolean => words.some((other) => like(word, other));

const apart = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some((word) => hasLike(others, word));

const named = ({ things, names }: Event): string[] => [...things, ...names];

/** One deed by two words: akin, of one field, the verb and its noun. */
export const like = (a: string, b: string): boolean => likeWords(a, b) || derived(a, b) || oneMoment(a, b);
