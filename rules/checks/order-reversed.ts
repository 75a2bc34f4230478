/** Two events told in opposite orders. */
import { span } from '../compare/phrases.js';
import { aboutWords, inCommon, likeness, sameArguments } from '../compare/same-event.js';
import { oneBreath } from '../compare/speakers.js';
import { isClause, namesEvent, orderedAgainst } from '../compare/subordinate.js';
import { shared } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const orderReversed: PairRule = {
  id: 'order-reversed',
  revision: 3,
  type: 'temporal-order',
  severity: 'error',
  shape: 'pair',
  summary: 'One place puts an event before another, a second place puts it after.',
  doesNotCover: 'Orders that must be worked out from more than two places.',
  keys: (claim) => (orderedAgainst(claim) ? [...aboutWords(claim)] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'before and after one short clause',
        documents: [
          { text: 'The crew were warned of the storm before they sailed. It was May.' },
          { text: 'The crew were warned of the storm after they had sailed. It was late.' },
        ],
        message: '“before they sailed” here, “after they had sailed” there.',
        quoted: ['before they sailed', 'after they had sailed'],
      },
      {
        shows: 'told before, told after',
        documents: [
          { text: 'The residents were told before the work began.' },
          { text: 'The residents were told after the work had begun.' },
        ],
        message: '“before the work began” here, “after the work had begun” there.',
        quoted: ['before the work began', 'after the work had begun'],
      },
      {
        shows: 'each after the other',
        documents: [
          { text: 'The alarm sounded after the train left the station.' },
          { text: 'The train left the station after the alarm sounded.' },
        ],
        message: '“after the train left the station” here, “after the alarm sounded” there.',
        quoted: ['after the train left the station', 'after the alarm sounded'],
      },
    ],
    silent: [
      {
        shows: 'one order in two wordings',
        documents: [
          { text: 'The alarm sounded after the train left the station.' },
          { text: 'The train left the station before the alarm sounded.' },
        ],
      },
      {
        shows: 'ordered against two different events',
        documents: [
          { text: 'The residents were told before the work began.' },
          { text: 'The residents were told after the vote was taken.' },
        ],
      },
      {
        shows: 'another event before the same one',
        documents: [
          { text: 'The shopkeepers were told after the work had begun.' },
          { text: 'The residents were told before the work began.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [orderedAgainst(first), orderedAgainst(second)];
  if (!a || !b || first.claim.polarity !== second.claim.polarity || oneBreath(first, second)) return null;
  const like = likeness(first, second);
  const sameSide =
    a.marker !== b.marker &&
    like.predicate === 'same' &&
    sameArguments(first, second, like) &&
    isClause(a) &&
    isClause(b) &&
    shared(a.words, b.words).length >= Math.min(2, a.words.size, b.words.size);
  const crossed = a.marker === b.marker && namesEvent(a.words, second) && namesEvent(b.words, first);
  if (!sameSide && !crossed) return null;
  const text = ({ claim }: CaseClaim, at: { start: number; end: number }): string =>
    claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start);
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${text(first, a.at)}” here, “${text(second, b.at)}” there.`,
    because: [
      `Both speak of the same two events: they share ${inCommon(first, second)}.`,
      'Only one order can be right.',
    ],
    resolveBy: 'Find the day, or the hour, of each event.',
  };
}
