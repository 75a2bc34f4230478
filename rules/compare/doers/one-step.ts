/** Whether two claims are of one step of one body, and what lets two stands on it stand side by side. */
import type { CaseClaim, Outcome } from '../../rule.js';
import { oneThing } from '../identity/ground.js';
import { namesDiffer } from '../identity/names.js';
import { oneBreath, sameSpeaker } from '../identity/speakers.js';
import { isPartial } from '../figures/quantifiers.js';
import { OF_OTHER_TIMES } from '../identity/times.js';
import { heldApart } from '../scope/restricted-apart.js';
import { scopedApart } from '../scope/set-apart.js';
import {
  bodiesDiffer,
  isAttitude,
  sameStep,
  stepStandOf,
  stepTaker,
  type StepStand,
} from '../stands/steps.js';
import { isWhileBetween, otherTime } from '../times/moments.js';
import { mayBeOne } from './same-doer.js';

/** One step by its words, and nothing that tells of two bodies. */
export function oneStep(first: CaseClaim, second: CaseClaim): boolean {
  if (sameSpeaker(first, second) || oneBreath(first, second) || [first, second].some(isPartial)) return false;
  if (namesDiffer(first, second) || bodiesDiffer(first, second)) return false;
  return mayBeOne(stepTaker(first), stepTaker(second)) && sameStep(first, second);
}

/** Where one has one step of one body ruled out: how it stands in the other; null where it is not so or the two stands go together. */
export function stepAgainstRuledOut(first: CaseClaim, second: CaseClaim): StepStand | null {
  const stands = [stepStandOf(first), stepStandOf(second)];
  const other = stands.find((stand) => stand !== 'ruled out') ?? null;
  if (other === null || !stands.includes('ruled out')) return null;
  return oneStep(first, second) && !ofTwo(first, second) ? other : null;
}

/** Who is against a step need not be who takes it: that it is one must be told. */
const ofTwo = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].some(isAttitude) && !oneThing(stepTaker(first), stepTaker(second));

/** The innocent reason for two stands on one step; null where there is none. */
export function stepsReconciled(first: CaseClaim, second: CaseClaim): Outcome {
  if (otherTime(first, second) || [first, second].some(ruledOutForATime)) return OF_OTHER_TIMES;
  if (isWhileBetween(first, second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'It may have been decided between the two papers.',
    };
  const apart = scopedApart(first, second) ?? heldApart(first, second);
  return apart && { kind: 'saved', ...apart };
}

/** "Has ruled out closing the baths this year": it may be weighed for the next. */
const ruledOutForATime = (one: CaseClaim): boolean =>
  stepStandOf(one) === 'ruled out' && one.claim.times.length > 0;
