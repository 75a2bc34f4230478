/**
 * Roles that have one filler: an event is held in one place, a thing is given to one, is owned by one, and a post has one holder.
 * Two claims that put two different names into such a role of one thing clash.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim, Outcome } from '../../rule.js';
import { akin, akinKeys } from '../words/akin.js';
import { oneThing } from '../identity/ground.js';
import { oneName } from '../words/one-name.js';
import { scopedApart } from '../scope/set-apart.js';
import { clocksDiffer, periods, OF_OTHER_TIMES } from '../identity/times.js';
import { canonical, lastWord, tellingWords } from '../words/words.js';

export interface Filled {
  /** Which role, and of what kind of event: two are compared where it is the same. */
  role: string;
  /** The thing or event that has the role. */
  thing: Term;
  filler: Term;
}

/** "The meeting", "Ada Marsh": one that the text has told of, not several and not just any. */
export function isOneThing({ text, head, pronoun, entity, owner }: Term): boolean {
  if (pronoun) return entity !== null;
  const last = lastWord(text);
  const plural = last.endsWith('s') && last !== head.toLowerCase() && !/^\p{Lu}/u.test(text);
  return !plural && (owner !== null || entity !== null || /^(?:the|this|that|(?!An? )\p{Lu})/u.test(text));
}

/**
 * True where two fillers are two: two names, or two things told of by "the", of which one is not the other in more words.
 * "Acme" may be "the builder": a name and a description are no clash.
 */
export function areTwo(a: Term, b: Term): boolean {
  if (a.pronoun || b.pronoun || oneThing(a, b)) return false;
  const [x, y] = [isNamed(a), isNamed(b)];
  if (x !== y) return false;
  if (x) return !nested(a, b);
  const definite = [a, b].every(({ text }) => /^(?:the|its|his|her|their)\b/i.test(text));
  if (!definite || akin(a.head, b.head)) {
    // "the east hall", "the west hall"
    const [p, q] = [modifiersOf(a), modifiersOf(b)];
    return (
      definite && a.head === b.head && p.length > 0 && q.length > 0 && !p.some((word) => q.includes(word))
    );
  }
  return true;
}

/** Two names of which one is the other with more words, or that have a word in common besides a common last one ("East Hall"). */
function nested(a: Term, b: Term): boolean {
  if (oneName(nameOf(a), nameOf(b))) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const common = x.filter((word) => y.includes(word));
  const kind = x.at(-1) === y.at(-1) && x.length > 1 && y.length > 1 ? 1 : 0;
  return common.length > kind;
}

const nameOf = ({ text, entity }: Term): string => (entity ?? text).replace(/^the\s+/i, '');
const wordsOf = (term: Term): string[] =>
  nameOf(term)
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
/** Every word of it a name's, or a small word between two of them. Word by word: one pattern for all would take for ever on capitals. */
function isNamed({ text }: Term): boolean {
  const words = text.replace(/^the\s+/i, '').split(/\s+/);
  return words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && /^(?:of|and|the|on|&)$/.test(word)));
}

const modifiersOf = ({ words, head }: Term): string[] =>
  [...tellingWords(words)].filter((word) => word !== canonical(head));

/** Keys of which two fillings share one wherever they are of one role of one thing. */
export const fillerKeys = (filled: readonly Filled[]): string[] =>
  filled.flatMap(({ role, thing }) => [
    `${role} ${canonical(thing.head)}`,
    ...akinKeys(thing.head).map((key) => `${role} ${key}`),
  ]);

/** Two fillings of one role of one thing that cannot both be; null where there are none. */
export function rivalFillings(a: readonly Filled[], b: readonly Filled[]): [Filled, Filled] | null {
  for (const x of a)
    for (const y of b)
      if (
        x.role === y.role &&
        (oneNamed(x.thing, y.thing) || oneThing(x.thing, y.thing)) &&
        !ofTwo(x.thing, y.thing) &&
        areTwo(x.filler, y.filler)
      )
        return [x, y];
  return null;
}

/** "The insurer Norden", "Norden": one by name, whatever else is said of it. */
const oneNamed = (a: Term, b: Term): boolean =>
  a.entity !== null && b.entity !== null && a.head === b.head && oneName(a.entity, b.entity);

/** "The board’s meeting", "the union’s meeting". */
const ofTwo = ({ owner: a }: Term, { owner: b }: Term): boolean => a !== null && b !== null && !oneName(a, b);

/** The innocent reason for two fillings of one role: another time, or another matter besides the fillers; null where there is none. */
export function rivalsApart(
  first: CaseClaim,
  { filler: a }: Filled,
  second: CaseClaim,
  { filler: b }: Filled,
): Outcome {
  if (periods(first, second) === 'apart' || clocksDiffer(first, second)) return OF_OTHER_TIMES;
  const apart = scopedApart(withoutFiller(first, a), withoutFiller(second, b), wordsOfBoth(a, b));
  return apart && { kind: 'saved', ...apart };
}

/** The claim without the filler, so that the clash itself does not count among what sets two claims apart. */
export function withoutFiller(one: CaseClaim, filler: Term): CaseClaim {
  const { frame } = one.claim;
  const others = frame.others.filter(({ term }) => term !== filler);
  const [agent, theme] = [frame.agent, frame.theme].map((term) => (term === filler ? null : term));
  return {
    ...one,
    claim: { ...one.claim, frame: { ...frame, agent: agent ?? null, theme: theme ?? null, others } },
  };
}

/** True where the other text knows the filler too: the two may both be so there. */
export function knows({ claim }: CaseClaim, filler: Term): boolean {
  const around = tellingWords(claim.frame.around ?? []);
  const words = [...tellingWords(wordsOf(filler))];
  return words.length > 0 && words.every((word) => around.has(word));
}

/** The words of two fillers, as they stand in lower case: what clashes, and so sets nothing apart. */
export const wordsOfBoth = (a: Term, b: Term): ReadonlySet<string> =>
  new Set(`${a.text} ${b.text}`.toLowerCase().match(/\p{L}+/gu) ?? []);
