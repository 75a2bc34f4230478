/**
 * What makes two matters of two claims that share much: the innocent reasons, each asked by the wording alone and the same for every
 * rule that takes shared words for one matter (`matterOf`). Null where nothing sets them apart.
 */
import type { Explanation } from '../../../model/flag.js';
import type { CaseClaim } from '../../rule.js';
import { contrasted } from '../words/contrast.js';
import { deniesAddedWord } from './denied-part.js';
import { kindsApart } from './kinds-apart.js';
import { twoLabels } from '../identity/labels.js';
import { modifiersDiffer } from './modifiers-differ.js';
import { ofWhole, oneOfRow, partAndWhole, tailsDiffer } from './narrowed.js';
import { replaced } from './old-and-new.js';
import { onTerms } from './on-terms.js';
import { othersPicked } from './picked-out.js';
import { namesApart, placesDiffer, spotsDiffer, twoSpots } from './places-apart.js';
import { settingsDiffer } from './settings-differ.js';
import { scopesDiffer } from './scopes.js';
import { toldApart } from './told-contents.js';

export interface SetApart {
  explanation: Explanation;
  message: string;
}

const NONE: ReadonlySet<string> = new Set();

const scope = (message: string): SetApart => ({ explanation: 'scope', message });
const TWO_PLACES = scope('The two name two places.');

/** What sets two claims apart, a role that both fill with two things ("sales in one country and in another") among it. */
export function scopedApart(
  a: CaseClaim,
  b: CaseClaim,
  besides: ReadonlySet<string> = NONE,
): SetApart | null {
  const [x, y] = [a, b].map((one) => leaveOut(one, besides)) as [CaseClaim, CaseClaim];
  if (scopesDiffer(x, y)) return scope('The two are of two different parts or places.');
  if (deniesAddedWord(a, b))
    return scope('One denies no more than an added word, which the other does not have.');
  return setApart(a, b, besides);
}

/** `besides`: words, as they stand, that are the clash itself. */
export function setApart(a: CaseClaim, b: CaseClaim, besides: ReadonlySet<string> = NONE): SetApart | null {
  const label = twoLabels(a, b);
  if (label) return scope(`“${label[0]}” and “${label[1]}” are two things of one kind.`);
  return setApartBeside(a, b, besides);
}

/**
 * What sets apart two texts of a sentence each, which tell one thing in words of their own: only what is marked as another (labels,
 * one of a row, a part, a deputy). Two words before one noun, or two phrases behind it, may be two ways to say one thing there.
 */
export function markedApart(a: CaseClaim, b: CaseClaim): SetApart | null {
  const two = twoLabels(a, b) ?? oneOfRow(a.claim, b.claim);
  if (two) return scope(`“${two[0]}” and “${two[1]}” are two of one kind.`);
  const part = partAndWhole(a.claim, b.claim);
  return (
    part && { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` }
  );
}

/** What sets two claims apart besides the labels of one kind: "platform 2" is one of all platforms. */
export function setApartBeside(
  a: CaseClaim,
  b: CaseClaim,
  besides: ReadonlySet<string> = NONE,
): SetApart | null {
  const pair = contrasted(a.claim, b.claim, besides);
  if (pair) return scope(`“${pair[0]}” and “${pair[1]}” share out a whole between them.`);
  const [x, y] = [a, b].map((one) => leaveOut(one, besides)) as [CaseClaim, CaseClaim];
  if (settingsDiffer(a, b))
    return a.claim.frame.setting?.days
      ? { explanation: 'period', message: 'The two speak of different times.' }
      : scope('The two sentences open with two places or kinds.');
  if (placesDiffer(x, y)) return scope('The two are of two different parts or places.');
  if (namesApart(x, y)) return scope('The two name two things or places.');
  if (spotsDiffer(x, y)) return TWO_PLACES;
  const gone = replaced(a, b) ?? replaced(b, a);
  if (gone) return { explanation: 'change', message: `“${gone}” is not the one of now.` };
  const kinds = modifiersDiffer(a.claim, b.claim);
  if (kinds) return scope(`“${kinds[0]}” and “${kinds[1]}” are two kinds of one thing.`);
  const two = kindsApart(x, y) ?? tailsDiffer(x, y) ?? oneOfRow(x.claim, y.claim);
  if (two) return scope(`“${two[0]}” and “${two[1]}” are two of one kind.`);
  if (othersPicked(x, y)) return scope('One speaks of those who do it, the other of those who do not.');
  if (wayParted(a, b) || wayParted(b, a)) return TWO_PLACES;
  const [p, q] = [termsOf(a), termsOf(b)];
  if (p !== q) return scope(`One is reckoned ${p === '' ? q : p}, the other does not say so.`);
  const told = toldApart(x.claim, y.claim);
  if (told) return scope(`“${told[0]}” and “${told[1]}” are two things that can be told.`);
  const part = ofWhole(x, y) ?? ofWhole(y, x) ?? partAndWhole(x.claim, y.claim);
  if (part)
    return { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` };
  if (a.claim.modality === 'conditional' || b.claim.modality === 'conditional' || onTerms(a, b))
    return { explanation: 'change', message: 'One of the two holds only under a condition.' };
  return null;
}

/** Two places in common nouns, whatever the verbs: two stands may be on two plans for one kind of thing. */
export const spotsApart = (a: CaseClaim, b: CaseClaim): SetApart | null =>
  twoSpots(a, b) ? TWO_PLACES : null;

/** The claim without the terms that have one of some words in them. */
function leaveOut(one: CaseClaim, words: ReadonlySet<string>): CaseClaim {
  if (words.size === 0) return one;
  const { frame } = one.claim;
  const others = frame.others.filter(
    ({ term }) => !(term.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word)),
  );
  return { ...one, claim: { ...one.claim, frame: { ...frame, others } } };
}

/** How a change or a level is reckoned, where that may turn it round: pay that rose may have fallen in real terms. */
const TERMS =
  /\b(?:in (real|cash|money|nominal|relative|absolute) terms|(?:after|allowing for|adjusted for|taking account of) (inflation)|seasonally (adjusted)|(like)[- ]for[- ]like|(per (?:head|capita)))\b/iu;

const termsOf = ({ claim: { quote } }: CaseClaim): string => TERMS.exec(quote.exact)?.[0].toLowerCase() ?? '';

const UP_TO = /\b(?:as far as|up to|short of|this side of) (?:the )?(\p{L}[\p{L}’'-]*)/giu;
const BEYOND = /\b(?:beyond|past|on the far side of) (?:the )?(\p{L}[\p{L}’'-]*)/giu;

/** "Open as far as the quarry", "shut beyond the quarry": two stretches of one way. */
function wayParted({ claim: { quote: a } }: CaseClaim, { claim: { quote: b } }: CaseClaim): boolean {
  const ends = [...b.exact.matchAll(BEYOND)].map(([, end = '']) => end.toLowerCase());
  return [...a.exact.matchAll(UP_TO)].some(([, end = '']) => ends.includes(end.toLowerCase()));
}
