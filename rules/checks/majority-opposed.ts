/** Most voted one way, and it is said to have gone the other way. */
import { inCommon } from '../compare/identity/about.js';
import { longBefore, otherTime } from '../compare/times/moments.js';
import { namedOwnersDiffer } from '../compare/identity/names.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { oneElectorate, voteKey, voteOutcomeOf, type VoteOutcome } from '../compare/stands/vote-outcomes.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const majorityOpposed: PairRule = {
  id: 'majority-opposed',
  revision: 2,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'Most voted for a thing, and elsewhere it is said to have been rejected, or the reverse.',
  doesNotCover: 'Votes that need more than half, two votes on one thing, and what only a part voted on.',
  keys: (claim) => voteKey(claim, canonical),
  check,
  examples: {
    firing: [
      {
        shows: 'a share of the members, and all of them',
        documents: [
          { text: 'Some 61 per cent of members voted against the merger. It was late.' },
          { text: 'Members approved the merger. It was dark.' },
        ],
        message: 'The vote on the merger was lost here, carried there.',
        quoted: ['Some 61 per cent of members voted against the merger', 'Members approved the merger'],
      },
      {
        shows: 'how many each way, and what came of it',
        documents: [
          { text: 'Eight councillors voted for the scheme and five against. It was late.' },
          { text: 'The council rejected the scheme. It was dark.' },
        ],
        message: 'The vote on the scheme was carried here, lost there.',
        quoted: [
          'Eight councillors voted for the scheme and five against',
          'The council rejected the scheme',
        ],
      },
      {
        shows: 'most of them',
        documents: [
          { text: 'Most residents voted for the bypass. It was late.' },
          { text: 'Residents rejected the bypass. It was dark.' },
        ],
        message: 'The vote on the bypass was carried here, lost there.',
        quoted: ['Most residents voted for the bypass', 'Residents rejected the bypass'],
      },
    ],
    silent: [
      {
        shows: 'less than half',
        documents: [
          { text: 'Only 40 per cent of members voted against the merger. It was late.' },
          { text: 'Members approved the merger. It was dark.' },
        ],
      },
      {
        shows: 'those who work there, and those who run it',
        documents: [
          { text: 'Some 61 per cent of staff voted against the pay offer. It was late.' },
          { text: 'Managers approved the pay offer. It was dark.' },
        ],
      },
      {
        shows: 'a part of the members',
        documents: [
          { text: 'Some 61 per cent of young members voted against the merger. It was late.' },
          { text: 'Members approved the merger. It was dark.' },
        ],
      },
      {
        shows: 'two votes',
        documents: [
          { text: 'In 2011 most residents voted against the bypass. It was late.' },
          { text: 'In 2014 residents approved the bypass. It was dark.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'too few on one side to carry it',
        documents: [
          { text: 'Five councillors voted for the scheme and eight against. It was late.' },
          { text: 'The council rejected the scheme. It was dark.' },
        ],
      },
      {
        shows: 'another thing',
        documents: [
          { text: 'Most residents voted for the bypass. It was late.' },
          { text: 'Residents rejected the levy. It was dark.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [voteOutcomeOf(first), voteOutcomeOf(second)];
  if (!a || !b || a.passes === b.passes || !(a.counted || b.counted) || oneBreath(first, second)) return null;
  if (relateTerms(a.thing, b.thing) !== 'same' || namedOwnersDiffer(first, second)) return null;
  if (!oneElectorate(a, b, (x, y) => relateTerms(x, y) === 'same')) return null;
  if (otherTime(first, second) || longBefore(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two votes were at different times.' };
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const result = ({ passes }: VoteOutcome): string => (passes ? 'carried' : 'lost');
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `The vote on ${a.thing.text.replace(/^The /, 'the ')} was ${result(a)} here, ${result(b)} there.`,
    because: [
      `Both speak of one vote: they share ${inCommon(first, second)}.`,
      'What most vote for is carried, and what most vote against is lost.',
    ],
    resolveBy: 'Look for the count of the votes, and for what share was needed.',
  };
}
