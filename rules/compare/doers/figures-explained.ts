/**
 * Why two figures of one thing may both be right: the one is a plan, a part, of another time, place or owner, or has been replaced.
 * Null where nothing in the two claims says so.
 */
import type { Quantity } from '../../../model/claim.js';
import type { Explanation } from '../../../model/flag.js';
import type { CaseClaim, Saved } from '../../rule.js';
import { isJoint } from './joint.js';
import { aboutWords } from '../identity/about.js';
import { measureOf, type Measure } from '../identity/measure.js';
import { namedOwnersDiffer } from '../identity/names.js';
import { clocksDiffer, datedTimes, periods } from '../identity/times.js';
import { replacesFigure } from '../scope/replacing.js';
import { scopesDiffer } from '../scope/scopes.js';
import { setApart } from '../scope/set-apart.js';
import { dayPartsDiffer, nowAndThen, nowOfItsDay, stagesDiffer } from '../times/moments.js';
import { retold } from '../times/retold.js';
import { canonical } from '../words/words.js';
import { isNamedBySize, isSize } from '../figures/counts.js';
import { isOfCapacity } from '../figures/capacities.js';
import type { Figure } from '../figures/figure-slots.js';
import { figuresApart, inOrder } from '../figures/figures-apart.js';
import { ofAPart } from '../figures/of-a-part.js';
import { ofTwoStretches } from '../times/of-a-stretch.js';

const saved = (explanation: Explanation, message: string): Saved => ({ kind: 'saved', explanation, message });

/** `converted`: the other figure in the unit of the one. `deeds`: both count what was done, in two wordings. */
export function explained(one: Figure, other: Figure, converted: Quantity, deeds: boolean): Saved | null {
  const [{ claim: first, figure: a }, { claim: second, figure: b }] = [one, other];
  if (isPlanOfOne(one, other)) return saved('change', 'One figure is a plan or a target, the other what is.');
  if (scopesDiffer(first, second, [a, b]))
    return saved('scope', 'The figures are of two different parts or places.');
  if (!retold(first, second) && (partOfList(first, a, other.measure) || partOfList(second, b, one.measure)))
    return saved('subset', 'One figure is one of a list of parts, the other stands alone.');
  if (isOfSeveral(first, a, second, converted))
    return saved('subset', 'One figure is of several together, the other of one of them.');
  if (
    periods(first, second) === 'apart' ||
    clocksDiffer(first, second) ||
    dayPartsDiffer(first, second) ||
    stagesDiffer(first, second) ||
    nowAndThen(first, second, a) ||
    nowOfItsDay(first, second)
  )
    return saved('period', 'The figures are for different times.');
  if (isOfCapacity(first, second)) return saved('scope', 'One figure is what is possible at most.');
  if (namedOwnersDiffer(first, second)) return saved('scope', 'The figures are of what two owners have.');
  const apart = setApart(first, second) ?? (deeds ? null : figuresApart(one, other));
  if (apart) return { kind: 'saved', ...apart };
  const [small, large] = inOrder(one, other);
  const part = retold(first, second) ? null : ofAPart(small, large);
  if (part !== null) return saved('subset', `The two are of a part and of more: “${part}”.`);
  if (ofTwoStretches(small, large)) return saved('period', 'The figures are of two stretches of time.');
  return replacesFigure(first, second)
    ? saved('superseded', 'The later document gives its figure as a new one.')
    : null;
}

/** One is told as it is, the other as it is to be; an estimate, and how many there are of a known set, may be either. */
const isPlanOfOne = (one: Figure, other: Figure): boolean =>
  ![one, other].some((each) => isSize(each) || isEstimate(each.claim)) &&
  stands(one.claim, one.figure) !== stands(other.claim, other.figure) &&
  !fromOneDay(one.claim, other.claim);

/** "Bell and Hill have 40 shops between them", "Bell has 25". */
function isOfSeveral(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  const joint = isJoint(first);
  if (joint === isJoint(second)) return false;
  const [ofJoint, ofOne] = joint ? [a, b] : [b, a];
  return (ofOne.max ?? Infinity) < (ofJoint.min ?? 0);
}

/** "£6m in parks, £4m in roads and £3m in schools": each is of a part, unless the other measure names that part. */
function partOfList(one: CaseClaim, figure: Quantity, other: Measure | null): boolean {
  if (!other) return false;
  const alike = one.claim.quantities.filter(
    ({ unit, role, per, value, of }) =>
      value !== null &&
      unit === figure.unit &&
      role === figure.role &&
      per === figure.per &&
      // "912 patients at 64 sites in three countries" is no list of parts
      (of === null || figure.of === null || canonical(of) === canonical(figure.of)),
  );
  if (alike.length < 3) return false;
  const [own, about] = [measureOf(one, figure)?.words, aboutWords(one)];
  return ![...other.words].some((word) => !own?.has(word) && about.has(word));
}

/** "Analysts had expected 48 cents": the figure is what was thought, whoever thought it. */
const EXPECTING = new Set(['expect', 'forecast', 'predict', 'anticipate', 'project']);

/** Told as it is, or as it is to be. A level that a change leads to ("to 9.75 per cent") is to be either way. */
function stands(own: CaseClaim, figure: Quantity): 'is' | 'is to be' {
  const { claim } = own;
  const { role } = figure;
  // "the workforce of 88 will be told": what is named by its size has it
  if (isNamedBySize(own, figure)) return 'is';
  if (role === 'to' && claim.modality === 'asserted' && claim.frame.tense === 'past') return 'is';
  if (role === 'to' || role === 'target' || role === 'forecast') return 'is to be';
  if (EXPECTING.has(claim.frame.predicate?.lemma ?? '')) return 'is to be';
  // "had to be put down": what had to be was
  const needed = claim.operators.some(({ kind, text }) => kind === 'need' && !/^had\b/i.test(text));
  // "residents face a charge": it is still to come
  if (needed || claim.frame.predicate?.lemma === 'face') return 'is to be';
  return claim.modality === 'asserted' ? 'is' : 'is to be';
}

/** "The cost was put at £2.3m": told as it is, of what may be still to come. */
const isEstimate = ({ claim: { frame } }: CaseClaim): boolean => /^put$/.test(frame.predicate?.lemma ?? '');

/** "The price from September will be", "since September they have paid": told before and after, of one day on. */
function fromOneDay(first: CaseClaim, second: CaseClaim): boolean {
  const days = (own: CaseClaim): string[] =>
    datedTimes(own).flatMap(({ relation, earliest }) =>
      relation === 'since' && earliest !== null ? [earliest] : [],
    );
  return days(first).some((day) => days(second).includes(day));
}
