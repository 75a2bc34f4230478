/** A step told as settled or unavoidable here; there its own body says that it is still weighing whether or how. */
import { certaintyOf } from '../compare/stands/certainty.js';
import { oneThing } from '../compare/identity/ground.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { eventOf } from '../compare/identity/event-view.js';
import { namesDiffer } from '../compare/identity/names.js';
import { predicateNames } from '../compare/identity/predicates.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { oneBreath, sameSpeaker } from '../compare/identity/speakers.js';
import { bodiesDiffer, isWeighed, WEIGHING } from '../compare/stands/weighing.js';
import { shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

export const planStillWeighed: PairRule = {
  id: 'plan-still-weighed',
  revision: 4,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place tells a step as planned or unavoidable, another says that the same body is still weighing whether or how to take it.',
  doesNotCover: 'Reviews that name no step, and what would follow from a plan under a condition.',
  keys: thingKeys,
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'a plan against a question still open',
        documents: [
          { text: 'The council plans to close the baths in March, according to the swimming club.' },
          { text: 'The council is still considering whether to close the baths.' },
        ],
        message: 'One place tells it as settled, the other as still being weighed.',
        quoted: [
          'The council plans to close the baths in March',
          'The council is still considering whether to close the baths',
        ],
      },
      {
        shows: 'a plan that others tell of against a question still open',
        documents: [
          {
            text: 'The union says that the shipyard is planning to cut 90 jobs by spring. It had a poor year.',
          },
          { text: 'The shipyard is exploring how to cut 90 jobs. It builds ferries.' },
        ],
        message: 'One place tells it as settled, the other as still being weighed.',
        quoted: [
          'the shipyard is planning to cut 90 jobs by spring',
          'The shipyard is exploring how to cut 90 jobs',
        ],
      },
    ],
    silent: [
      {
        shows: 'an end and one of the means to it',
        documents: [
          {
            text: 'The union said that the shipyard is planning to cut 90 jobs by spring. The yard had a poor year. Marta Lind, its director, said: “We are exploring how to reduce our costs.”',
          },
        ],
      },
      {
        shows: 'a review is no open question',
        documents: [
          {
            text: 'The shipyard plans to cut 90 jobs by spring, the union said. The yard had a poor year. All departments are reviewing their spending.',
          },
        ],
      },
      {
        shows: 'two undertakings',
        documents: [
          { text: 'The council plans to close the baths in March, according to the swimming club.' },
          { text: 'The council is considering whether to widen the bridge.' },
        ],
      },
      {
        shows: 'what a plan would do is not settled',
        documents: [
          {
            text: 'Clerks fear plans that would see jobs cut. The yard had a poor year. Marta Lind, its director, said: “We are exploring how to reduce our costs.”',
          },
        ],
      },
      {
        shows: 'one body’s plan, and another’s question',
        documents: [
          { text: 'Norland Timber plans to close its mill, according to the union.' },
          { text: 'Eastwick Mills is considering whether to close its mill.' },
        ],
      },
    ],
  },
};

function sides(claim: CaseClaim): Sides | null {
  if (isWeighed(claim)) return { is: ['weighed'], meets: ['settled'] };
  return isSettled(claim) ? { is: ['settled'], meets: ['weighed'] } : null;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [settled, weighed] = isWeighed(second) ? [first, second] : [second, first];
  if (!isWeighed(weighed) || !isSettled(settled)) return null;
  if (sameSpeaker(first, second) || oneBreath(first, second)) return null;
  if (namesDiffer(first, second) || bodiesDiffer(first, second)) return null;
  if (!sameStep(settled, weighed)) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place tells it as settled, the other as still being weighed.',
    because: [
      'Both speak of one undertaking of one body.',
      'What is still being weighed may yet not come about; the other place leaves no such room.',
    ],
    resolveBy: 'Ask whether it has been decided, by whom, and since when.',
  };
}

/** "plans to", "are inevitable". What "would" follow is told from an earlier point or under a condition. */
function isSettled(one: CaseClaim): boolean {
  const { claim } = one;
  if (claim.polarity !== 'positive') return false;
  const kinds = claim.operators.map(({ kind }) => kind);
  if (kinds.some((kind) => kind === 'would' || kind === 'condition' || WEIGHING.has(kind))) return false;
  return (claim.modality === 'planned' && kinds.includes('plan')) || certaintyOf(one) === 'certain';
}

/** One predicate, and the thing it is done to. */
function sameStep(settled: CaseClaim, weighed: CaseClaim): boolean {
  const [a, b] = [eventOf(settled.claim).theme, eventOf(weighed.claim).theme];
  return (
    oneThing(a, b) && shared(new Set(predicateNames(settled)), new Set(predicateNames(weighed))).length > 0
  );
}
