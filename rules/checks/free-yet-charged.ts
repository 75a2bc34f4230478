/** A thing is to be had for nothing, and so much is paid for it. */
import { chargeOf, freeOf, oneGood } from '../compare/doers/for-free.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { setApart } from '../compare/scope/set-apart.js';
import { span } from '../compare/words/phrases.js';
import { tellingWords } from '../compare/words/words.js';
import { stagesDiffer } from '../compare/times/moments.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const freeYetCharged: PairRule = {
  id: 'free-yet-charged',
  revision: 1,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that a thing is to be had for nothing, another how much is paid for it.',
  doesNotCover:
    'Charges for others, for another thing or at other times, and what is free but for an exception.',
  keys: (claim) =>
    freeOf(claim) || chargeOf(claim)
      ? [...tellingWords(claim.claim.frame.words)].map((word) => `for ${word}`)
      : [],
  sides: (claim) =>
    freeOf(claim)
      ? { is: ['free'], meets: ['charged'] }
      : chargeOf(claim)
        ? { is: ['charged'], meets: ['free'] }
        : null,
  check,
  examples: {
    firing: [
      {
        shows: 'parking that is free, and a charge for it',
        documents: [
          { text: 'Parking at the quay is free. It rained.' },
          { text: 'There is a charge of £3 for parking at the quay. Tea was served.' },
        ],
        message: '“free” here, “£3” there.',
        quoted: ['free', '£3'],
      },
      {
        shows: 'those who do it for nothing, and pay for it',
        documents: [
          { text: 'Residents park at the quay for free. It rained.' },
          { text: 'Residents pay £3 to park at the quay. Tea was served.' },
        ],
        message: '“for free” here, “£3” there.',
        quoted: ['for free', '£3'],
      },
      {
        shows: 'no charge for it, and its price',
        documents: [
          { text: 'There is no charge for entry to the mill. It rained.' },
          { text: 'Entry to the mill costs £5. Tea was served.' },
        ],
        message: '“no charge” here, “£5” there.',
        quoted: ['no charge', '£5'],
      },
    ],
    silent: [
      {
        shows: 'others who pay',
        documents: [
          { text: 'Residents park at the quay for free. It rained.' },
          { text: 'Visitors pay £3 to park at the quay. Tea was served.' },
        ],
      },
      {
        shows: 'another thing that is paid for',
        documents: [
          { text: 'Entry to the mill is free. It rained.' },
          { text: 'Parking at the mill costs £5. Tea was served.' },
        ],
      },
      {
        shows: 'what it costs to put on',
        documents: [
          { text: 'The fair on the quay is free. It rained.' },
          { text: 'The council pays £900 for the fair on the quay. Tea was served.' },
        ],
      },
      {
        shows: 'free for some',
        documents: [
          { text: 'Entry to the mill is free for children. It rained.' },
          { text: 'Entry to the mill costs £5. Tea was served.' },
        ],
      },
      {
        shows: 'another day',
        documents: [
          { text: 'Entry to the mill is free on Sundays. It rained.' },
          { text: 'Entry to the mill costs £5. Tea was served.' },
        ],
      },
      {
        shows: 'somebody who is free',
        documents: [
          { text: 'The miller was free. It rained.' },
          { text: 'The miller paid £500. Tea was served.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [none, some] = freeOf(first) ? [first, second] : [second, first];
  const [free, charge] = [freeOf(none), chargeOf(some)];
  if (!free || !charge || freeOf(some) || oneBreath(first, second) || namesDiffer(first, second)) return null;
  if (!oneGood(none, some, charge)) return null;
  if (periods(first, second) === 'apart' || stagesDiffer(first, second) || tensesDiffer(first, second))
    return OF_OTHER_TIMES;
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const spans = [span(none, free.at), span(some, charge.at)];
  const texts = [`“${free.at.text}”`, `“${charge.at.text}”`];
  const inOrder = <T>(both: T[]): T[] => (none === first ? both : both.reverse());
  const [one = '', other = ''] = inOrder(texts);
  return {
    kind: 'finding',
    spans: inOrder(spans),
    message: `${one} here, ${other} there.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Neither says for whom or when it would be different.',
    ],
    resolveBy: 'Look for a list of charges.',
  };
}

const tensesDiffer = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  (a.frame.tense === 'past') !== (b.frame.tense === 'past');
