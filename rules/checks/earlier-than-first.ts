/** A thing is told to have been done for the first time at one time, and elsewhere to have been done before. */
import { dayOf, firstEverOf, isInstance } from '../compare/turns/first-ever.js';
import { span, wholeQuote } from '../compare/words/phrases.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { withoutTerms } from '../compare/scope/without.js';
import { tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const earlierThanFirst: PairRule = {
  id: 'earlier-than-first',
  revision: 2,
  type: 'temporal-order',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'A thing is told to have been done first at one time, and elsewhere to have been done before then.',
  doesNotCover: 'Firsts of one place, side or doer, and what was done later.',
  needs: ['time'],
  keys: (claim) => {
    const first = firstEverOf(claim);
    return [...(first?.thing ?? []), ...tellingWords(claim.claim.frame.theme?.words ?? [])];
  },
  sides: (claim) => {
    if (dayOf(claim) === null) return null;
    return firstEverOf(claim) ? { is: ['first'], meets: ['any'] } : { is: ['any'], meets: ['first'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'used, and taken up before',
        documents: [
          { text: 'The heron seal was first used in 1893 by the Dockers’ League. It is of brass.' },
          { text: 'In 1858 the Brotherhood of Velden adopted the heron seal. It was wet.' },
        ],
        message: 'One tells of the first time, the other of “1858”, before it.',
        quoted: ['was first used', 'In 1858 the Brotherhood of Velden adopted the heron seal'],
      },
      {
        shows: 'the first to do it, and one before',
        documents: [
          { text: 'In 2004 Elena Varga was the first woman to climb the Skerry Needle. It was wet.' },
          { text: 'Mrs Tveit climbed the Skerry Needle in 1998, her son said. It was dry.' },
        ],
        message: 'One tells of the first time, the other of “1998”, before it.',
        quoted: ['the first woman to climb the Skerry Needle', 'Mrs Tveit climbed the Skerry Needle in 1998'],
      },
    ],
    silent: [
      {
        shows: 'done again later',
        documents: [
          { text: 'The heron seal was first used in 1893 by the Dockers’ League.' },
          { text: 'In 1908 the Brotherhood of Velden adopted the heron seal.' },
        ],
      },
      {
        shows: 'the first of a kind that the other is not of',
        documents: [
          { text: 'In 2004 Elena Varga was the first woman to climb the Skerry Needle.' },
          { text: 'Jonas Tveit climbed the Skerry Needle in 1998.' },
        ],
      },
      {
        shows: 'what was made before it was used',
        documents: [
          { text: 'The heron seal was first used in 1893 by the Dockers’ League.' },
          { text: 'The Brotherhood of Velden designed the heron seal in 1858.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [one, other] = firstEverOf(first) ? [first, second] : [second, first];
  const [ever, day] = [firstEverOf(one), dayOf(other)];
  if (!ever || day === null || firstEverOf(other) || oneBreath(first, second)) return null;
  if (!isInstance(ever, other) || day >= ever.day || day.slice(0, 4) === ever.day.slice(0, 4)) return null;
  const doers = ({ claim: { frame } }: CaseClaim): { start: number; end: number }[] =>
    [
      frame.agent,
      frame.theme,
      ...frame.others.flatMap(({ role, term }) => (role === 'by' ? [term] : [])),
    ].filter((term) => term !== null);
  const apart = scopedApart(withoutTerms(one, doers(one)), withoutTerms(other, doers(other)));
  if (apart) return { kind: 'saved', ...apart };
  const time = other.claim.times[0];
  return {
    kind: 'finding',
    spans: one === first ? [span(one, ever), wholeQuote(other)] : [wholeQuote(other), span(one, ever)],
    message: `One tells of the first time, the other of “${time?.timex ?? day}”, before it.`,
    because: ['Both tell of one deed and one thing.', 'Before the first time there is none.'],
    resolveBy: 'Find the earliest record of it.',
  };
}
