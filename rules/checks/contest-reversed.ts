/** One contest, two outcomes: who beat whom is told the other way round. */
import { bothBrief } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { datedTimes, periods } from '../compare/identity/times.js';
import { contestsIn, contestsInProse, OF_CONTESTS, type Contest } from '../facts/contests.js';
import { nameWords, oneThing } from '../facts/names.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const contests = factsOf(contestsIn, contestsInProse);

export const contestReversed: PairRule = {
  id: 'contest-reversed',
  revision: 5,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two texts tell the outcome of one contest the other way round.',
  doesNotCover:
    'Contests that are still to come or were not won, and two meetings of which the texts give the dates.',
  seeks: { words: OF_CONTESTS },
  keys: (claim) => contests(claim).flatMap(({ side, against }) => [...side, against].flatMap(nameWords)),
  check,
  examples: {
    firing: [
      {
        shows: 'a victory and a defeat',
        documents: [
          { text: 'Tarnmouth scraped a 1-0 victory over Eastwick, thanks to an own goal.' },
          { text: 'Tarnmouth lost to Eastwick.' },
        ],
        message: 'Here “victory over Eastwick”, there “lost to Eastwick”: the contest went one way only.',
        quoted: ['victory over Eastwick', 'lost to Eastwick'],
      },
      {
        shows: 'papers of one match, by its day',
        documents: [
          { text: 'Tarnmouth beat Eastwick 2-0 on 4 May 2009. It was wet.' },
          { text: 'On 4 May 2009 Tarnmouth lost to Eastwick. It was dry.' },
        ],
        message: 'Here “Tarnmouth beat Eastwick”, there “lost to Eastwick”: the contest went one way only.',
        quoted: ['Tarnmouth beat Eastwick', 'lost to Eastwick'],
      },
      {
        shows: 'loser and winner changed places',
        documents: [
          { text: 'Two late goals lifted Tarnmouth to a win against Eastwick.' },
          { text: 'Eastwick beat Tarnmouth.' },
        ],
        message:
          'Here “win against Eastwick”, there “Eastwick beat Tarnmouth”: the contest went one way only.',
        quoted: ['win against Eastwick', 'Eastwick beat Tarnmouth'],
      },
    ],
    silent: [
      {
        shows: 'papers that name two days',
        documents: [
          { text: 'Tarnmouth beat Eastwick 2-0 on 4 May 2009. It was wet.' },
          { text: 'Eastwick beat Tarnmouth on 11 May 2009. It was dry.' },
        ],
      },
      {
        shows: 'papers that name no day',
        documents: [
          { text: 'Tarnmouth beat Eastwick 2-0. It was wet.' },
          { text: 'Eastwick beat Tarnmouth. It was dry.' },
        ],
      },
      {
        shows: 'one outcome in two words',
        documents: [
          { text: 'Tarnmouth scraped a 1-0 victory over Eastwick.' },
          { text: 'Eastwick lost to Tarnmouth.' },
        ],
      },
      {
        shows: 'a third side',
        documents: [{ text: 'Tarnmouth beat Eastwick.' }, { text: 'Tarnmouth lost to Skerry.' }],
      },
      {
        shows: 'a contest to come',
        documents: [{ text: 'Tarnmouth lost to Eastwick.' }, { text: 'Tarnmouth could beat Eastwick.' }],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'Tarnmouth beat Eastwick in 1994.' },
          { text: 'Tarnmouth lost to Eastwick in 1997.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) && !onOneDay(first, second)) return null;
  const [a, b] = clashOf(contests(first), contests(second), clash) ?? [];
  if (!a || !b || clashOf(contests(first), contests(second), agree)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two contests were at different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `Here “${wordsAt(first, a)}”, there “${wordsAt(second, b)}”: the contest went one way only.`,
    because: ['Both name the same two sides.', 'Neither says that the two met twice at that time.'],
    resolveBy: 'Look up the result.',
  };
}

/** In papers, two sides meet often, but on one day once. */
const onOneDay = (first: CaseClaim, second: CaseClaim): boolean =>
  !oneBreath(first, second) &&
  [first, second].every((one) =>
    datedTimes(one).some(({ earliest, latest }) => earliest !== null && earliest === latest),
  ) &&
  periods(first, second) === 'same';

const clash = (a: Contest, b: Contest): boolean => (a.won === b.won ? crossed(a, b) : parallel(a, b));
const agree = (a: Contest, b: Contest): boolean => (a.won === b.won ? parallel(a, b) : crossed(a, b));

/** Each is the other's opponent. */
const crossed = (a: Contest, b: Contest): boolean => among(b.against, a.side) && among(a.against, b.side);

/** One side and one opponent in both. */
const parallel = (a: Contest, b: Contest): boolean =>
  oneThing(a.against, b.against) && a.side.some((name) => among(name, b.side));

const among = (name: string, names: readonly string[]): boolean =>
  names.some((other) => oneThing(name, other));
