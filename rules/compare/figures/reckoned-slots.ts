/** Whether a figure that one paper's figures come to and one that another paper tells are of one thing. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { LIGHT, relateDeeds } from './deeds.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { measureOf } from '../identity/measure.js';
import { knownTo } from '../scope/known-to.js';
import { narrowedTo } from './narrowed-figures.js';
import { perCentOf } from './quantities.js';
import type { Reckoned } from './reckoned.js';
import { oneChange } from './reckoned-changes.js';
import { enough, ENOUGH, nounOf, OF_ONE_DEED, ofIt } from './reckoned-ground.js';
import { oneRemainder } from './reckoned-remainders.js';
import { oneSum } from './reckoned-sums.js';
import { inUnit } from './units.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

/** Figures further apart than this are of two things rather than one of them wrong. */
const FARTHEST = 2.5;
/** Of changes in per cent, where "doubled" may stand against a rise of a third. */
const FARTHEST_CHANGE = 4;

/** What shows that the two figures are of one thing; null where too little does. */
export function oneReckoning(
  one: CaseClaim,
  reckoned: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  if (farApart(reckoned, figure)) return null;
  switch (reckoned.kind) {
    case 'amount':
      return oneAmount(one, reckoned, other, figure);
    case 'sum':
      return oneSum(one, reckoned, other, figure);
    case 'rest':
      return oneRest(one, reckoned, other, figure);
    case 'left':
    case 'gap':
    case 'each':
      return oneRemainder(one, reckoned, other, figure);
    case 'share':
    case 'other share':
      return isShare(figure) && isTold(one, reckoned, other) ? oneShare(one, reckoned, other, figure) : null;
    default:
      return oneChange(one, reckoned, other, figure);
  }
}

/** "72 of 90 are let", "one in five is empty": what is denied, or told by the opposite deed, is of the others. */
function isTold(one: CaseClaim, { kind, from: [, whole] }: Reckoned, other: CaseClaim): boolean {
  const denied = one.claim.polarity !== other.claim.polarity;
  const opposite =
    relateDeeds(one, other, tellingWords([nounOf(whole ?? { of: null }) ?? ''])) === 'opposite';
  return (denied !== opposite) === (kind === 'other share');
}

const isShare = (figure: Quantity): boolean =>
  perCentOf(figure) !== null && figure.role !== 'change' && figure.role !== 'rate';

/** A share of the whole, or a level in per cent ("turnout was 60 per cent") where more is shared. */
function oneShare(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  const [, whole] = reckoned.from;
  if (ofIt(one, reckoned, other, figure))
    return isOther(one, other, figure, whole) ? null : enough(one, other);
  const matter = figure.role === 'part' ? null : matterOf(one, other);
  return matter && matter.weight >= OF_A_LEVEL ? matter : null;
}
const OF_A_LEVEL = 2;

/** "60 are let", "half are old", "half are for visitors": something else that can be told of the same things. */
const isOther = (one: CaseClaim, other: CaseClaim, figure: Quantity, whole: Quantity | undefined): boolean =>
  figure.role === 'part' &&
  ((other.claim.frame.predicate?.lemma === 'be' && narrowedTo(other, figure, one) !== null) ||
    relateDeeds(one, other, tellingWords([nounOf(whole ?? { of: null }) ?? ''])) === 'different');

/** "The two orders": several, where the other paper tells of one. */
const ofSeveral = ({ claim: { frame, quantities } }: CaseClaim, reckoned: Reckoned): boolean =>
  [frame.agent, frame.theme].some((term) =>
    quantities.some(
      (count) =>
        term !== null &&
        term.start <= count.start &&
        count.end <= term.end &&
        term.end <= (frame.predicate?.start ?? 0) &&
        count.unit === '1' &&
        (count.value ?? 0) >= 2 &&
        !reckoned.from.some((figure) => canonical(nounOf(figure) ?? '') === canonical(nounOf(count) ?? '')),
    ),
  );

function farApart({ kind, figure: { value: a, unit } }: Reckoned, figure: Quantity): boolean {
  const told = inUnit(figure, unit) ?? figure;
  const b = perCentOf(told) ?? told.value ?? ((told.min ?? 0) + (told.max ?? 0)) / 2;
  if (a === null || b === null || a <= 0 || b <= 0) return true;
  return Math.max(a, b) / Math.min(a, b) > (kind === 'growth' ? FARTHEST_CHANGE : FARTHEST);
}

/** An amount of one unit and of one noun, and a deed that the other does not undo. */
function oneAmount(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  const { figure: made } = reckoned;
  if (figure.role === 'change' || figure.role === 'rate' || perCentOf(figure) !== null) return null;
  if (ofSeveral(other, reckoned)) return null;
  if (inUnit(figure, made.unit) === null || narrowedTo(other, figure, one) !== null) return null;
  const [x, y] = [nounOf(made), nounOf(figure)];
  if (made.unit === '1' && (x === null || y === null || !akin(x, y))) return null;
  const deeds = relateDeeds(one, other, tellingWords([x ?? '', y ?? '']));
  if (deeds === 'opposite' || (made.unit === '1' && deeds === 'different' && !isLight(one, other)))
    return null;
  const matter = matterOf(one, other, wordsInText(made.unit === '1' ? '' : figure.text));
  const bearers = bearersOf(other, figure);
  const known = knownTo(one);
  const strange = bearers.filter((word) => ![...known].some((its) => akin(its, word)));
  const ofIts = bearers.length > 0 && strange.length < bearers.length;
  // "the coaches and trains": one thing more
  if (strange.length > 0 && ofIts && JOINED.test(subjectOf(other))) return null;
  const least = deeds === 'same' || ofIts ? OF_ONE_DEED : ENOUGH;
  return matter.words.length > 0 && matter.weight >= least ? matter : null;
}

const JOINED = /\b(?:and|plus|with)\b/i;
const subjectOf = ({ claim: { frame } }: CaseClaim): string => frame.agent?.text ?? frame.theme?.text ?? '';

/** "The fleet has 1,200 seats": the verb says no more than that there are so many. */
const isLight = (...claims: readonly CaseClaim[]): boolean =>
  claims.some(({ claim }) => LIGHT.has(claim.frame.predicate?.lemma.split(' ')[0] ?? ''));

/** What the figure is told of: the heads of what the verb is about, and the thing whose cost or income it is. */
function bearersOf(other: CaseClaim, figure: Quantity): string[] {
  const { agent, theme } = other.claim.frame;
  const heads = [agent, theme].flatMap((term) =>
    term && !term.pronoun && !(term.start <= figure.start && figure.end <= term.end) ? [term.head] : [],
  );
  const { words = [], head = '' } = measureOf(other, figure) ?? {};
  return [...tellingWords([...heads, ...[...words].filter((word) => word !== head)])];
}

/** "30 of the 48 will be kept open", "24 are to close": what is left undergoes the opposite. */
function oneRest(
  one: CaseClaim,
  { figure: rest }: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  if (figure.unit !== '1' || rest.unit !== '1' || perCentOf(figure) !== null) return null;
  const [x, y] = [nounOf(rest), nounOf(figure)];
  if (x === null || y === null || canonical(x) !== canonical(y)) return null;
  const group = tellingWords([x]);
  const deeds = relateDeeds(one, other, group);
  const turned = one.claim.polarity === other.claim.polarity ? 'opposite' : 'same';
  return deeds === turned && narrowedTo(other, figure, one) === null ? matterOf(one, other) : null;
}
