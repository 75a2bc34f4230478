/** One thing, given or sold to two: "the contract was awarded to Acme", "… to Zenith". */
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import {
  fillerKeys,
  type Filled,
  isOneThing,
  knows,
  rivalFillings,
  withoutFiller,
  wordsOfBoth,
} from '../compare/fillers.js';
import { span } from '../compare/phrases.js';
import { inCommon } from '../compare/same-event.js';
import { scopedApart } from '../compare/set-apart.js';
import { oneBreath } from '../compare/speakers.js';
import { periods } from '../compare/times.js';
import { GOES, RECEIVER_LINES, SHARED } from '../words/one-filler.js';

const LINES = new Map(
  RECEIVER_LINES.flatMap((line, at) => line.split(' ').map((verb) => [verb, at] as const)),
);
const GOING = new Set(GOES.split(' '));

export const receiverDiffers: PairRule = {
  id: 'receiver-differs',
  revision: 1,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  summary: 'One thing is said to have been given, sold or let to two.',
  doesNotCover:
    'Things of which several may have a share, and a receiver told once by name and once by what it is.',
  keys: (claim) => fillerKeys(receiversOf(claim)),
  check,
  examples: {
    firing: [
      {
        shows: 'one contract',
        documents: [
          { text: 'The contract was awarded to Harl Builders on Monday. Work starts soon.' },
          { text: 'The contract went to Dunmore Works, the council said. Work starts soon.' },
        ],
        message: '“Harl Builders” here, “Dunmore Works” there: one thing, two receivers.',
        quoted: ['Harl Builders', 'Dunmore Works'],
      },
      {
        shows: 'one pair of keys',
        documents: [
          { text: 'The mayor handed the key to the bishop. It rained.' },
          { text: 'The key was given to the dean. A band played.' },
        ],
        message: '“the bishop” here, “the dean” there: one thing, two receivers.',
        quoted: ['the bishop', 'the dean'],
      },
    ],
    silent: [
      {
        shows: 'two contracts',
        documents: [
          { text: 'The contract for the roof was awarded to Harl Builders. Work starts soon.' },
          { text: 'The contract for the floor was awarded to Dunmore Works. Work starts soon.' },
        ],
      },
      {
        shows: 'a name and what it is',
        documents: [
          { text: 'The mill was sold to Harl Builders. It had stood empty.' },
          { text: 'The mill was sold to the developer. It had stood empty.' },
        ],
      },
      {
        shows: 'a share for each',
        documents: [
          { text: 'Half of the bequest was left to Tarn College. The will was long.' },
          { text: 'The bequest was left partly to Skerry School. The will was long.' },
        ],
      },
    ],
  },
};

function receiversOf({ claim }: CaseClaim): Filled[] {
  const { predicate, theme, agent, others } = claim.frame;
  if (claim.polarity === 'negative' || !/^(?:asserted|planned|predicted)$/.test(claim.modality)) return [];
  const line = LINES.get(predicate?.lemma ?? '');
  if (line === undefined || SHARED.test(claim.quote.exact)) return [];
  const goes = predicate?.lemma === 'go';
  const thing: Term | null = goes ? (theme ?? agent) : theme;
  if (!thing || !isOneThing(thing) || (goes && !GOING.has(thing.head))) return [];
  return others
    .filter(({ role }) => role === 'to' || role === 'recipient')
    .map(({ term }) => ({ role: `to ${line}`, thing, filler: term }));
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = rivalFillings(receiversOf(first), receiversOf(second)) ?? [];
  if (!a || !b || oneBreath(first, second)) return null;
  if (knows(first, b.filler) || knows(second, a.filler)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  const apart = scopedApart(
    withoutFiller(first, a.filler),
    withoutFiller(second, b.filler),
    wordsOfBoth(a.filler, b.filler),
  );
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, a.filler), span(second, b.filler)],
    message: `“${a.filler.text}” here, “${b.filler.text}” there: one thing, two receivers.`,
    because: [
      `Both tell of one thing: they share ${inCommon(first, second)}.`,
      'What one has been given another cannot have been given as well.',
    ],
    resolveBy: 'Find the deed, or the minutes that record it.',
  };
}
