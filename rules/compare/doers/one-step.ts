/** Whether two claims are of one step of one body, and what lets two stands on it stand side by side. */
import type { CaseClaim, Outcome } from '../../rule.js';
import { namesDiffer } from '../identity/names.js';
import { oneBreath, sameSpeaker } from '../identity/speakers.js';
import { isPartial } from '../figures/quantifiers.js';
import { OF_OTHER_TIMES } from '../identity/times.js';
import { heldApart } from '../scope/restricted-apart.js';
import { scopedApart } from '../scope/set-apart.js';
import { bodiesDiffer, sameStep, stepStandOf, stepTaker } from '../stands/steps.js';
import { isWhileBetween, otherTime } from '../times/moments.js';
import { mayBeOne } from './same-doer.js';

/** One step by its words, and nothing that tells of two bodies. */
export function oneStep(first: CaseClaim, second: CaseClaim): boolean {
  if (sameSpeaker(first, second) || oneBreath(first, second) || [first, second].some(isPartial)) return false;
  if (namesDiffer(first, second) || bodiesDiffer(first, second)) return false;
  return mayBeOne(stepTaker(first), stepTaker(second)) && sameStep(first, second);
}

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
