/** The writer tells in his own voice what another place only has somebody claim or allege. */
import { inCommon } from '../compare/identity/about.js';
import { bothBrief } from '../compare/identity/brief.js';
import { fieldsOf } from '../compare/words/fields.js';
import { namesDiffer } from '../compare/identity/names.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

/** Cues with which a writer says that he does not know: by "said" or "told" he leaves it open. */
const ALLEGED = /^(?:claim|alleg|contend|purport|accus)/i;

export const allegationToldAsFact: PairRule = {
  id: 'allegation-told-as-fact',
  revision: 3,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One place states as fact what another only has somebody claim or allege.',
  doesNotCover:
    'What is said, told or reported of somebody: those words leave open whether the writer knows; texts of a single sentence, which have no room for it.',
  keys: (claim) => [...thingKeys(claim), ...(claim.claim.modality === 'planned' ? fieldsOf(claim) : [])],
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'a deed as fact, and as an allegation',
        documents: [
          { text: 'The driver fell asleep at the wheel of the tanker. It was dark.' },
          {
            text: 'The hauliers allege that the driver fell asleep at the wheel of the tanker. It was late.',
          },
        ],
        message: 'One place tells it as a fact, the other only as somebody’s claim.',
        quoted: [
          'The driver fell asleep at the wheel of the tanker',
          'the driver fell asleep at the wheel of the tanker',
        ],
      },
      {
        shows: 'a plan in the heading words of a report, and as what a union claims',
        documents: [
          {
            text: 'Stewards have called on Ferrand Shipping to drop plans that would see dozens of deckhands laid off.\n\nThe stewards claim that the line plans to cut 90 jobs by spring.',
          },
        ],
        message: 'One place tells it as a fact, the other only as somebody’s claim.',
        quoted: [
          'plans that would see dozens of deckhands laid off',
          'the line plans to cut 90 jobs by spring',
        ],
      },
      {
        shows: 'an adverb that keeps its distance',
        documents: [
          { text: 'Mr Dunn took £4,000 from the safe of the bowls club. It was wet.' },
          { text: 'Mr Dunn allegedly took £4,000 from the safe of the bowls club. It was dry.' },
        ],
        message: 'One place tells it as a fact, the other only as somebody’s claim.',
        quoted: [
          'Mr Dunn took £4,000 from the safe of the bowls club',
          'Mr Dunn allegedly took £4,000 from the safe of the bowls club',
        ],
      },
    ],
    silent: [
      {
        shows: 'a plan for another place',
        documents: [
          { text: 'The brewery plans to close its Hexley site. It was wet.' },
          { text: 'Drivers claim that the brewery plans to close its Marlow site. It was dry.' },
        ],
      },
      {
        shows: 'said, not claimed',
        documents: [
          { text: 'The driver fell asleep at the wheel of the tanker. It was dark.' },
          { text: 'The hauliers say that the driver fell asleep at the wheel of the tanker. It was late.' },
        ],
      },
      {
        shows: 'claimed in both',
        documents: [
          { text: 'The police claim that the driver fell asleep at the wheel of the tanker. It was dark.' },
          {
            text: 'The hauliers allege that the driver fell asleep at the wheel of the tanker. It was late.',
          },
        ],
      },
      {
        shows: 'another thing is alleged',
        documents: [
          { text: 'The driver fell asleep at the wheel of the tanker. It was dark.' },
          { text: 'The hauliers allege that the driver sold diesel from the tanker. It was late.' },
        ],
      },
    ],
  },
};

function sides(claim: CaseClaim): Sides | null {
  if (isAlleged(claim)) return { is: ['alleged'], meets: ['told'] };
  return isTold(claim) ? { is: ['told'], meets: ['alleged'] } : null;
}

/** Under a cue of claiming, whoever else passes it on. */
const isAlleged = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' &&
  (claim.modality === 'asserted' || claim.modality === 'planned') &&
  (claim.attribution.some(
    ({ stance, cue, role }) => (stance === 'claim' && ALLEGED.test(cue ?? '')) || ALLEGED.test(role ?? ''),
  ) ||
    claim.operators.some(({ kind, text }) => kind === 'reported' && ALLEGED.test(text)));

/** In the writer's own voice, as done or as planned. */
const isTold = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' &&
  (claim.modality === 'asserted' || claim.modality === 'planned') &&
  claim.attribution.length === 0 &&
  claim.operators.every(({ kind }) => kind !== 'reported') &&
  claim.frame.refutes === null;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [told, alleged] = isAlleged(second) ? [first, second] : [second, first];
  if (!isTold(told) || !isAlleged(alleged) || told.claim.modality !== alleged.claim.modality) return null;
  // a headline has no room for who says it
  if (bothBrief(first, second)) return null;
  const like = likeness(first, second);
  const oneEvent = like.predicate === 'same' && sameArguments(first, second, like);
  if (!oneEvent && !onePlan(told, alleged)) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place tells it as a fact, the other only as somebody’s claim.',
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Who writes “claims” or “alleges” does not vouch for it; the other place does.',
    ],
    resolveBy: 'Find out what the plain statement rests on, or say there too whose claim it is.',
  };
}

/** Plans for one undertaking: the noun "plans" in the one, "plans to" in the other. */
function onePlan(told: CaseClaim, alleged: CaseClaim): boolean {
  return (
    told.claim.modality === 'planned' &&
    !namesDiffer(told, alleged) &&
    shared(fieldsOf(told), fieldsOf(alleged)).length > 0
  );
}
