/** A step told as settled or unavoidable here; there its own body says that it is still weighing whether or how. */
import { oneStep, stepsReconciled } from '../compare/doers/one-step.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { stepStandOf, stepWords } from '../compare/stands/steps.js';
import { akinKeys } from '../compare/words/akin.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { planStillWeighedExamples } from './examples/plan-still-weighed.js';

export const planStillWeighed: PairRule = {
  id: 'plan-still-weighed',
  revision: 5,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place tells a step as planned or unavoidable, another says that the same body is still weighing whether or how to take it.',
  doesNotCover:
    'Reviews that name no step, what would follow from a plan under a condition, and steps that are ruled out, which have a rule of their own.',
  keys: (claim) =>
    sides(claim) ? [...new Set([...thingKeys(claim), ...[...stepWords(claim)].flatMap(akinKeys)])] : [],
  sides,
  check,
  examples: planStillWeighedExamples,
};

function sides(claim: CaseClaim): Sides | null {
  const stand = stepStandOf(claim);
  if (stand === 'weighed') return { is: ['weighed'], meets: ['settled'] };
  return stand === 'settled' ? { is: ['settled'], meets: ['weighed'] } : null;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const stands = [stepStandOf(first), stepStandOf(second)];
  if (!stands.includes('settled') || !stands.includes('weighed') || !oneStep(first, second)) return null;
  return (
    stepsReconciled(first, second) ?? {
      kind: 'finding',
      spans: [wholeQuote(first), wholeQuote(second)],
      message: 'One place tells it as settled, the other as still being weighed.',
      because: [
        'Both speak of one undertaking of one body.',
        'What is still being weighed may yet not come about; the other place leaves no such room.',
      ],
      resolveBy: 'Ask whether it has been decided, by whom, and since when.',
    }
  );
}
