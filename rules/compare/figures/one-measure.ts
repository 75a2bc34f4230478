/** Whether two figures are of one measure of one thing, by the measures' words and by what is said of them. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { isSize, oneCount } from './counts.js';
import type { Figure } from './figure-slots.js';
import { ground } from '../identity/ground.js';
import { sameMeasure, type Measure } from '../identity/measure.js';
import { likeness } from '../identity/same-event.js';
import { canonical } from '../words/words.js';

/** True where both figures are of one measure by its words and by what is said of it. */
export function oneMeasure(one: Figure, other: Figure): boolean {
  const [{ claim: first, figure: a, measure: ma }, { claim: second, figure: b, measure: mb }] = [one, other];
  if (!ma || !mb || a.per !== b.per || !sameRole([a, ma], [b, mb]) || !sameMeasure(ma, mb)) return false;
  const [x, y] = [
    { ...one, measure: ma },
    { ...other, measure: mb },
  ];
  if ((ma.counted || mb.counted) && !oneCount(x, y)) return false;
  const like = likeness(first, second);
  if (a.role === 'part' && b.role === 'part' && like.theme === 'different') return false;
  if (ma.words.size === 1 && mb.words.size === 1 && like.agent === 'different' && !ma.counted) return false;
  if (isOfAnything(ma) && isOfAnything(mb) && !tellsOfOne(first, second, ma)) return false;
  if (farApart(a, b)) return false;
  const sizes = isSize(x) && isSize(y);
  return sizes || (like.predicate !== 'opposite' && first.claim.polarity === second.claim.polarity);
}

/** Sums of money so far apart are of two things, however alike the words: a job costs $40,000 and the plant $104m. */
const FAR = 50;

/** With other digits, so that no slip of a nought or a unit ("£3m", "£3bn") explains it. */
function farApart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map(({ value }) => value ?? 0) as [number, number];
  if (!/^[A-Z]{3}$/.test(a.unit) || x <= 0 || y <= 0) return false;
  const digits = (value: number): string =>
    String(value)
      .replace(/[0.]+$/, '')
      .replace('.', '');
  return Math.max(x, y) / Math.min(x, y) >= FAR && digits(x) !== digits(y);
}

/** A change is not a level, a part not a total, a target not an outcome. */
function sameRole(a: readonly [Quantity, Measure], b: readonly [Quantity, Measure]): boolean {
  const role = ([{ role: part, unit }, { kind }]: readonly [Quantity, Measure]): string => {
    if (kind === 'change' || kind === 'from') return kind;
    // "34 per cent of voters turned out": the share is the turnout
    const isLevel = LEVELS.has(part) || (kind === 'level' && unit === '%' && part === 'part');
    return isLevel ? 'level' : (part ?? '');
  };
  return role(a) === role(b);
}

const LEVELS = new Set<Quantity['role']>([null, 'total', 'to', 'actual']);

/** A cost or fee that does not say of what may be of anything. */
const OF_ANYTHING = new Set('cost fee payment price value worth loss saving'.split(' ').map(canonical));
const isOfAnything = ({ head, words }: Measure): boolean => words.size === 1 && OF_ANYTHING.has(head);

/** By whose it is, or by what else both speak of. */
const tellsOfOne = (first: CaseClaim, second: CaseClaim, { words }: Measure): boolean =>
  ground(first, second, words).weight >= 1;
