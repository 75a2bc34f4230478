/** One short text lets somebody do what another only has from that one: "the firm found it, the office said", "the office found it". */
import type { Term } from '../../model/claim.js';
import { bothBrief, isFact, nameInCommon } from '../compare/identity/brief.js';
import { coverage, sentenceOf } from '../compare/identity/coverage.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { inReadersWords } from '../compare/identity/about.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { relateTerms } from '../compare/identity/terms.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { tellingWords, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

const MIN_WORDS = 3;
const MIN_SHARE = 0.75;

export const tellerNotDoer: PairRule = {
  id: 'teller-not-doer',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text gives an act to somebody who in another only tells that somebody else did it.',
  doesNotCover: 'Acts that the teller may share in ("we"), and longer texts.',
  needs: ['brief', 'agent'],
  keys: (claim) =>
    claim.claim.frame.brief ? [...wordsInText(claim.claim.frame.predicate?.lemma ?? '')] : [],
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'who found it, and who told of it',
        documents: [
          {
            text: 'A company investigation found sand in some 300 bottles of the two million it had filled, according to the Harbour Board.',
          },
          { text: 'The Harbour Board found sand in some 300 bottles of the two million it had filled.' },
        ],
        message: '“The Harbour Board” only tells of it in one, and did it in the other.',
        quoted: [
          'A company investigation found sand in some 300 bottles of the two million it had filled',
          'The Harbour Board found sand in some 300 bottles of the two million it had filled',
        ],
      },
      {
        shows: 'a repair told by the police',
        documents: [
          { text: 'Tarnmouth police said that two fishermen repaired the lamp of the old lighthouse.' },
          { text: 'Tarnmouth police repaired the lamp of the old lighthouse.' },
        ],
        message: '“Tarnmouth police” only tells of it in one, and did it in the other.',
        quoted: [
          'two fishermen repaired the lamp of the old lighthouse',
          'Tarnmouth police repaired the lamp of the old lighthouse',
        ],
      },
    ],
    silent: [
      {
        shows: 'the teller’s own act',
        documents: [
          { text: 'Norland Timber said that it had bought the old mill at Eastwick.' },
          { text: 'Norland Timber bought the old mill at Eastwick.' },
        ],
      },
      {
        shows: 'another act',
        documents: [
          { text: 'Tarnmouth police said that two fishermen repaired the lamp of the old lighthouse.' },
          { text: 'Tarnmouth police thanked two fishermen.' },
        ],
      },
      {
        shows: 'one of the teller’s own people',
        documents: [
          { text: 'Tarnmouth police said that a police diver repaired the lamp of the old lighthouse.' },
          { text: 'Tarnmouth police repaired the lamp of the old lighthouse.' },
        ],
      },
    ],
  },
};

/** Who has it from somebody, and who tells it in their own voice. */
function sides(claim: CaseClaim): Sides | null {
  const { frame, polarity, attribution } = claim.claim;
  if (!isFact(claim) || polarity === 'negative' || !frame.agent || frame.agent.pronoun) return null;
  return attribution.length > 0 ? { is: ['told'], meets: ['doing'] } : { is: ['doing'], meets: ['told'] };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const doing = isTold(second, first) ? first : isTold(first, second) ? second : null;
  const doer = doing?.claim.frame.agent;
  if (!doing || !doer || relatePredicates(first, second) !== 'same') return null;
  const telling = doing === first ? second : first;
  const { words, share } = coverage(sentenceOf(doing), sentenceOf(telling));
  if (words.length < MIN_WORDS || share < MIN_SHARE) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${doer.text}” only tells of it in one, and did it in the other.`,
    because: [
      `Both speak of one act: they share ${inReadersWords(doing, words)}.`,
      'Whoever tells of an act and names another as its doer does not claim it.',
    ],
    resolveBy: 'Ask who did it.',
  };
}

/** In `told`, the doer of `doing` is the one who says it, and somebody else does it. */
function isTold(told: CaseClaim, doing: CaseClaim): boolean {
  const [other, doer] = [told.claim.frame.agent, doing.claim.frame.agent];
  const teller = told.claim.attribution.at(-1);
  if (!other || !doer || !teller || other.pronoun || doer.pronoun || doing.claim.attribution.length > 0)
    return false;
  const name = teller.name ?? teller.organisation ?? teller.role ?? '';
  return nameInCommon(name, doer.text) && !isPartOf(other, doer) && relateTerms(other, doer) === 'different';
}

/** "its rules"; words in common: a diver of the police is of the police. */
const isPartOf = (other: Term, doer: Term): boolean => {
  if (other.owner !== null || /^(?:its|their|his|her|our)\b/i.test(other.text)) return true;
  const own = tellingWords(doer.words);
  return [...tellingWords(other.words)].some((word) => own.has(word));
};
