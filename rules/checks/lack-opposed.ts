/** What is told as done in one place was left undone in another, by a word that holds the negation. */
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { deniesAddedWord } from '../compare/scope/denied-part.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { isDone, lackIn } from '../compare/stands/lacks.js';
import { forAWhile } from '../compare/times/for-a-while.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { wholeQuote } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { lackExamples } from './examples/lack-opposed.js';

export const lackOpposed: PairRule = {
  id: 'lack-opposed',
  revision: 1,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'One place says that something was done, another that it went undone or that a thing stayed silent.',
  doesNotCover: 'What was undone for a while only, and words whose denial is not seen in them.',
  keys: (claim) => {
    const thing = lackIn(claim)?.thing;
    return thing ? [`lacking ${thing.head}`] : doneTo(claim);
  },
  sides: (claim) => (lackIn(claim) ? { is: ['lack'], meets: ['deed'] } : { is: ['deed'], meets: ['lack'] }),
  check,
  examples: lackExamples,
};

const doneTo = ({ claim: { frame, polarity } }: CaseClaim): string[] =>
  polarity === 'positive'
    ? [frame.theme, frame.agent, ...frame.others.map(({ term }) => term)].flatMap((term) =>
        term && !term.pronoun ? [`lacking ${term.head}`] : [],
      )
    : [];

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [lacking, done] = lackIn(first) ? [first, second] : [second, first];
  const lack = lackIn(lacking);
  if (!lack || !isDone(lack, done) || first.claim.document === second.claim.document) return null;
  // "unpaid for a year", "paid in the end"
  const soon = AT_ONCE.test(done.claim.quote.exact);
  if ((forAWhile(lacking) || UNTIL.test(lacking.claim.quote.exact)) && !soon) return null;
  if (LATER.test(done.claim.quote.exact) || occasionsDiffer(first, second) || deniesAddedWord(first, second))
    return null;
  const apart = scopedApart(
    first,
    second,
    new Set([...aboutWords(lacking)].filter((word) => lack.which.has(word))),
  );
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${done.claim.frame.predicate?.text ?? ''}” in one place, “${lack.word}” in the other.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'The one word denies the other.',
    ],
    resolveBy: 'Find a source that shows whether it happened.',
  };
}

const AT_ONCE =
  /\b(?:at once|immediately|straight away|right away|within (?:an?|the|two|three|minutes|hours|days)|the same (?:day|hour|week))\b/iu;
const UNTIL = /\b(?:until|till|at first|so far|yet|by)\b/iu;
const LATER = /\b(?:in the end|eventually|finally|at last|later|belatedly|afterwards)\b/iu;
