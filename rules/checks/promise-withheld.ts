/** What one place assures, another leaves open: no promise could be given, nothing was decided, it may turn out otherwise. */
import { mayBeOne } from '../compare/doers/same-doer.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { eventOf } from '../compare/identity/event-view.js';
import { bareName, oneBody, speakerName } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { assuranceOf, isLeftOpen, opennessOf } from '../compare/stands/promises.js';
import { forAWhile } from '../compare/times/for-a-while.js';
import { akinKeys } from '../compare/words/akin.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { promiseExamples } from './examples/promise-withheld.js';

const OPEN_TOLD = {
  withheld: 'no promise is given',
  undecided: 'it is undecided',
  possible: 'it may turn out otherwise',
} as const;

export const promiseWithheld: PairRule = {
  id: 'promise-withheld',
  revision: 1,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place assures what another leaves open: no promise is given, nothing is decided, or it may turn out otherwise.',
  doesNotCover:
    'What was open before it was promised, promises of two bodies, and another thing or question.',
  keys: (claim) => {
    const speaker = speakerName(claim);
    return [
      ...[...aboutWords(claim)].flatMap(akinKeys),
      ...(speaker === null ? [] : [`said by ${bareName(speaker)}`]),
    ];
  },
  sides: (claim) =>
    opennessOf(claim) !== null
      ? { is: ['open'], meets: ['firm'] }
      : assuranceOf(claim)
        ? { is: ['firm'], meets: ['open'] }
        : null,
  check,
  examples: promiseExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [firm, open] = opennessOf(first) === null ? [first, second] : [second, first];
  const openness = opennessOf(open);
  if (openness === null || assuranceOf(firm) === null || first.claim.document === second.claim.document)
    return null;
  if (!isLeftOpen(firm, open) || ofTwo(firm, open) || forAWhile(firm) !== forAWhile(open)) return null;
  if (openness === 'withheld' && !oneBody(firm, open)) return null;
  if (openSince(firm, open))
    return { kind: 'saved', explanation: 'change', message: 'What was open may have been promised since.' };
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `Assured in one place; in the other ${OPEN_TOLD[openness]}.`,
    because: [
      `Both speak of one matter: they share ${inCommon(first, second)}.`,
      'What is assured is not open, unless a mind was changed between the two.',
    ],
    resolveBy: 'Ask what the assurance rests on, and when each was said.',
  };
}

/** Open in a paper of an earlier day than that of the promise. */
const openSince = ({ meta: firm }: CaseClaim, { meta: open }: CaseClaim): boolean =>
  firm.published !== null && open.published !== null && open.published < firm.published;

/** Two of whom each may see to its own: what the one assures the other need not have decided. */
const ofTwo = (firm: CaseClaim, open: CaseClaim): boolean => {
  const [a, b] = [eventOf(firm.claim).agent, eventOf(open.claim).agent];
  return a !== null && b !== null && !a.pronoun && !b.pronoun && !mayBeOne(a, b);
};
