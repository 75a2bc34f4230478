/** A step told as settled or ruled out here; there its own body is still weighing whether or how to take it. */
import { namesDiffer } from '../compare/identity/names.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { oneBreath, sameSpeaker } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { heldApart } from '../compare/scope/restricted-apart.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { bodiesDiffer, sameStep, stepStandOf, stepWords } from '../compare/stands/steps.js';
import { isWhileBetween, otherTime } from '../compare/times/moments.js';
import { akinKeys } from '../compare/words/akin.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { planStillWeighedExamples } from './examples/plan-still-weighed.js';

export const planStillWeighed: PairRule = {
  id: 'plan-still-weighed',
  revision: 4,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place tells a step as planned, unavoidable or ruled out, another says that the same body is still weighing whether or how to take it.',
  doesNotCover:
    'Reviews that name no step, what would follow from a plan under a condition, and a step of which only a part is weighed.',
  keys: (claim) =>
    stepStandOf(claim) ? [...new Set([...thingKeys(claim), ...[...stepWords(claim)].flatMap(akinKeys)])] : [],
  sides,
  check,
  examples: planStillWeighedExamples,
};

function sides(claim: CaseClaim): Sides | null {
  const stand = stepStandOf(claim);
  if (stand === null) return null;
  return stand === 'weighed'
    ? { is: [stand], meets: ['settled', 'ruled out'] }
    : { is: [stand], meets: ['weighed'] };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const stands = [stepStandOf(first), stepStandOf(second)];
  const firm = stands.find((stand) => stand !== 'weighed');
  if (!firm || !stands.includes('weighed')) return null;
  if (sameSpeaker(first, second) || oneBreath(first, second)) return null;
  if (namesDiffer(first, second) || bodiesDiffer(first, second)) return null;
  if (!mayBeOne(first.claim.frame.agent, second.claim.frame.agent) || !sameStep(first, second)) return null;
  if (otherTime(first, second) || heldForATime(first, second)) return OF_OTHER_TIMES;
  if (isWhileBetween(first, second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'It may have been decided between the two papers.',
    };
  const apart = scopedApart(first, second) ?? heldApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `Here it is ${firm}, there it is still being weighed.`,
    because: [
      'Both speak of one undertaking of one body.',
      'What is still being weighed may yet come about or not; the other place leaves no such room.',
    ],
    resolveBy: 'Ask whether it has been decided, by whom, and since when.',
  };
}

/** "Has ruled out closing the baths this year": it may be weighed for the next. */
const heldForATime = (...both: readonly CaseClaim[]): boolean =>
  both.some((one) => stepStandOf(one) === 'ruled out' && one.claim.times.length > 0);
