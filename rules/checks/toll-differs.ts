/** How many died or were hurt in one happening, told in two figures. */
import { bothBrief } from '../compare/identity/brief.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { periods } from '../compare/identity/times.js';
import { shared, wordsInText } from '../compare/words/words.js';
import { wordsIn } from '../facts/differences.js';
import { valueOf } from '../facts/numbers.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import { tollsIn, type Toll } from '../facts/tolls.js';
import { inReadersWords } from '../compare/identity/about.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const tolls = factsOf(tollsIn);
/** Words that show that both tell one happening. */
const MIN_WORDS = 2;

export const tollDiffers: PairRule = {
  id: 'toll-differs',
  revision: 4,
  type: 'numeric',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two short texts on one happening give two figures of those who died in it or were hurt.',
  doesNotCover: 'Longer texts, in which a toll rises from report to report, and counts of different groups.',
  needs: ['brief'],
  keys: (claim) => (tolls(claim).length > 0 ? [...wordsOf(claim)] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'killed by one, and killed',
        documents: [
          { text: 'The fire at the Tarnmouth ballroom killed 51 people on Sunday night.' },
          { text: '70 people were killed when fire swept a ballroom in Tarnmouth.' },
        ],
        message: '“killed 51 people” here, “70 people were killed” there.',
        quoted: ['killed 51 people', '70 people were killed'],
      },
      {
        shows: 'two death tolls',
        documents: [
          { text: 'The death toll of the Skerry ferry disaster stood at 48 at noon.' },
          { text: 'The Skerry ferry disaster claimed at least 55 lives.' },
        ],
        message:
          '“death toll of the Skerry ferry disaster stood at 48” here, “claimed at least 55 lives” there.',
        quoted: ['death toll of the Skerry ferry disaster stood at 48', 'claimed at least 55 lives'],
      },
    ],
    silent: [
      {
        shows: 'at least, and more',
        documents: [
          { text: 'The Skerry ferry disaster claimed at least 55 lives.' },
          { text: 'The Skerry ferry disaster claimed 61 lives.' },
        ],
      },
      {
        shows: 'two happenings',
        documents: [
          { text: 'The Skerry ferry disaster claimed 55 lives.' },
          { text: 'The fire at the Tarnmouth ballroom killed 51 people.' },
        ],
      },
      {
        shows: 'two groups',
        documents: [
          { text: 'The fire at the Tarnmouth ballroom killed nine waiters.' },
          { text: 'The fire at the Tarnmouth ballroom killed 42 dancers.' },
        ],
      },
    ],
  },
};

const wordsOf = ({ claim }: CaseClaim): Set<string> => wordsInText(claim.frame.whole?.text ?? '');

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second)) return null;
  const [a, b] = clashOf(tolls(first), tolls(second), apart) ?? [];
  if (!a || !b || says(first, b) || says(second, a)) return null;
  const words = shared(wordsOf(first), wordsOf(second)).filter((word) => !OF_TOLLS.has(word));
  if (words.length < MIN_WORDS || clashOf(tolls(first), tolls(second), meet)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two tell of different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${wordsAt(first, a)}” here, “${wordsAt(second, b)}” there.`,
    because: [
      `Both speak of one happening: they share ${inReadersWords(first, words)}.`,
      'Neither figure leaves room for the other.',
    ],
    resolveBy: 'Find the figure that the authorities gave last.',
  };
}

/** Words of tolls themselves: any two texts with tolls share them. */
const OF_TOLLS = wordsInText(
  'killed dead died deaths fatalities lives lost injured wounded hurt claimed toll people',
);

const overlap = (a: Toll, b: Toll): boolean => a.min <= b.max && b.min <= a.max;
const oneGroup = (a: Toll, b: Toll): boolean =>
  a.kind === b.kind && (a.whom === null || b.whom === null || a.whom === b.whom);
const apart = (a: Toll, b: Toll): boolean => oneGroup(a, b) && !overlap(a, b);
const meet = (a: Toll, b: Toll): boolean => a.kind === b.kind && overlap(a, b);

/** The other text has this number too, other than as a toll of another kind: it may count a part or the whole. */
function says(claim: CaseClaim, toll: Toll): boolean {
  const { text = '', start = 0 } = claim.claim.frame.whole ?? {};
  const elsewhere = tolls(claim).filter(({ kind }) => kind !== toll.kind);
  return wordsIn(text).some(
    (word) =>
      valueOf(word.text) === toll.min &&
      !elsewhere.some((other) => other.start <= word.start + start && word.end + start <= other.end),
  );
}
