/** A step that a body has ruled out, dropped or come out against here; there the same body wants it, plans it or is weighing it. */
import { stepAgainstRuledOut, stepsReconciled } from '../compare/doers/one-step.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { stepStandOf, stepWords, type StepStand } from '../compare/stands/steps.js';
import { akinKeys } from '../compare/words/akin.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { stepRuledOutExamples } from './examples/step-ruled-out.js';

/** What a step is not where it is ruled out, and how the flag says so. */
const OTHERWISE: Partial<Record<StepStand, string>> = {
  weighed: 'is being weighed',
  settled: 'is planned',
  wanted: 'is wanted',
};

export const stepRuledOut: PairRule = {
  id: 'step-ruled-out',
  revision: 4,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place says that a body has ruled a step out, dropped it or is against it, another that the same body wants it, plans it or is weighing it.',
  doesNotCover: 'Steps told in other words, and a step of which only a part is ruled out.',
  keys: (claim) =>
    sides(claim) ? [...new Set([...thingKeys(claim), ...[...stepWords(claim)].flatMap(akinKeys)])] : [],
  sides,
  check,
  examples: stepRuledOutExamples,
};

function sides(claim: CaseClaim): Sides | null {
  const stand = stepStandOf(claim);
  if (stand === null) return null;
  return stand === 'ruled out'
    ? { is: [stand], meets: Object.keys(OTHERWISE) }
    : { is: [stand], meets: ['ruled out'] };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const stand = stepAgainstRuledOut(first, second);
  const other = stand && OTHERWISE[stand];
  if (!other) return null;
  return (
    stepsReconciled(first, second) ?? {
      kind: 'finding',
      spans: [wholeQuote(first), wholeQuote(second)],
      message: `One place has the step ruled out, in the other it ${other}.`,
      because: [
        'Both speak of one step of one body, and neither names another time.',
        'What is ruled out is neither wanted nor weighed; unless its mind was changed between the two, one of them is wrong.',
      ],
      resolveBy: 'Ask the body what it has decided, and when.',
    }
  );
}
