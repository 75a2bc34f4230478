/** Whether a figure that one paper's figures come to and one that another paper tells are of one thing. */
import type { Quantity } from '../../model/claim.js';
import type { CaseClaim } from '../rule.js';
import { akin } from './akin.js';
import { LIGHT, relateDeeds } from './deeds.js';
import { matterOf, type Matter } from './matter.js';
import { measureOf } from './measure.js';
import { knownTo, narrowedTo } from './narrowed-figures.js';
import { perCentOf } from './quantities.js';
import type { Reckoned } from './reckoned.js';
import { inUnit } from './units.js';
import { canonical, tellingWords, wordsInText } from './words.js';

/** How much two claims must share for a figure to be of one thing; less where both tell one deed, or of one and the same bearer. */
const ENOUGH = 1.7;
const OF_ONE_DEED = 1.2;
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
      return TOTAL.test(other.claim.quote.exact) ? oneAmount(one, reckoned, other, figure) : null;
    case 'rest':
      return oneRest(one, reckoned, other, figure);
    case 'share':
    case 'other share':
      return isShare(figure) && (one.claim.polarity === other.claim.polarity) === (reckoned.kind === 'share')
        ? oneShare(one, reckoned, other, figure)
        : null;
    default:
      return oneChange(one, reckoned, other, figure);
  }
}

/** What marks a figure as that of all parts. */
const TOTAL =
  /\b(?:together|altogether|in all|in total|totals?|totalled|combined|between them|overall|sum|all (?:three|four|five|six|seven|eight|nine|ten))\b/i;

const isShare = (figure: Quantity): boolean =>
  perCentOf(figure) !== null && figure.role !== 'change' && figure.role !== 'rate';

/** A share of the whole, or a level in per cent ("turnout was 60 per cent") where more is shared. */
function oneShare(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  if (ofIt(one, reckoned, other, figure)) return enough(one, other);
  const matter = figure.role === 'part' ? null : matterOf(one, other);
  return matter && matter.weight >= OF_A_LEVEL ? matter : null;
}
const OF_A_LEVEL = 2;

function farApart({ kind, figure: { value: a } }: Reckoned, told: Quantity): boolean {
  const b = perCentOf(told) ?? told.value ?? ((told.min ?? 0) + (told.max ?? 0)) / 2;
  if (a === null || b === null || a <= 0 || b <= 0) return true;
  return Math.max(a, b) / Math.min(a, b) > (kind === 'growth' ? FARTHEST_CHANGE : FARTHEST);
}

/** An amount of one unit and of one noun, and a deed that the other does not undo. */
function oneAmount(
  one: CaseClaim,
  { figure: made }: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  if (figure.role === 'change' || figure.role === 'rate' || perCentOf(figure) !== null) return null;
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
  const least = deeds === 'same' || ofIts ? OF_ONE_DEED : ENOUGH;
  return matter.words.length > 0 && matter.weight >= least ? matter : null;
}

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

const nounOf = ({ of }: Quantity): string | null => /\p{L}[\p{L}-]*$/u.exec(of ?? '')?.[0] ?? null;

/** The share is of the whole that the other paper tells. */
function ofIt(one: CaseClaim, { from: [, whole] }: Reckoned, other: CaseClaim, figure: Quantity): boolean {
  const measured = whole && measureOf(one, whole);
  const known = [
    ...tellingWords(whole?.of?.split(' ') ?? []),
    // the whole may stand in another clause of the sentence
    ...(measured?.words ?? []),
    ...knownTo(one),
  ];
  const said = [nounOf(figure), measureOf(other, figure)?.head].filter((word) => typeof word === 'string');
  return said.some((word) => known.some((its) => akin(its, word)));
}

/** One measure changed one way, by so much or so many per cent. */
function oneChange(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  const { kind, from, direction, figure: step } = reckoned;
  const perCent = figure.unit === '%' || perCentOf({ ...figure, role: 'change' }) !== null;
  if (perCent !== (kind === 'growth')) return null;
  if (direction === 'down' && figure.role === 'part') return oneLoss(one, reckoned, other, figure);
  if (!perCent && figure.unit !== step.unit) return null;
  const [before] = from;
  const [x, y] = [before ? measureOf(one, before) : null, measureOf(other, figure)];
  const multiple = figure.start === other.claim.frame.predicate?.start;
  if (multiple) return direction === (/^halve/.test(figure.text) ? 'down' : 'up') ? enough(one, other) : null;
  if (!x || !y || y.kind !== 'change' || y.direction !== direction) return null;
  if (x.head !== y.head && !akin(x.head, y.head)) return null;
  return matterOf(one, other).weight >= OF_ONE_DEED ? matterOf(one, other) : null;
}

/** "Have lost half of their quota", "a third of the staff went": a share that is gone is a fall. */
function oneLoss(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  const { class: kind, lemma } = other.claim.frame.predicate ?? {};
  if (!/^(?:lose|reduce|cut|go|dismiss)$/.test(kind ?? lemma ?? '')) return null;
  return ofIt(one, reckoned, other, figure) ? enough(one, other) : null;
}

function enough(one: CaseClaim, other: CaseClaim): Matter | null {
  const matter = matterOf(one, other);
  const least = relateDeeds(one, other, new Set()) === 'same' ? OF_ONE_DEED : ENOUGH;
  return matter.weight >= least ? matter : null;
}
