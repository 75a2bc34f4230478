/** One thing certain here, only possible there; or ruled out here and possible there. */
import { stepAgainstRuledOut } from '../compare/doers/one-step.js';
import { certaintyOf, onlyCertainty } from '../compare/stands/certainty.js';
import { fieldsOf } from '../compare/words/fields.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { relateTerms } from '../compare/identity/terms.js';
import { retold } from '../compare/times/retold.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const certaintyDiffers: PairRule = {
  id: 'certainty-differs',
  revision: 8,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  summary: 'One place calls something certain or rules it out, another calls it possible.',
  doesNotCover: '"Will" against "may" in sentences of different words: plans are told both ways.',
  keys: (claim) => [...thingKeys(claim), ...fieldsOf(claim, true)],
  sides: (claim) => {
    const level = certaintyOf(claim);
    if (level === 'told') return isFirm(claim) ? { is: ['firm'], meets: ['possible'] } : null;
    return { is: [level], meets: level === 'possible' ? ['certain', 'ruled out', 'firm'] : ['possible'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'inevitable against possible',
        documents: [
          { text: 'Compulsory redundancies are inevitable.' },
          { text: 'Compulsory redundancies are possible.' },
        ],
        message: 'Here it is certain, there it is possible.',
        quoted: ['Compulsory redundancies are inevitable', 'Compulsory redundancies are possible'],
      },
      {
        shows: 'certain against a condition',
        documents: [
          { text: 'Compulsory redundancies are unavoidable.' },
          { text: 'Compulsory redundancies may be needed.' },
        ],
        message: 'Here it is certain, there it is possible.',
        quoted: ['Compulsory redundancies are unavoidable', 'Compulsory redundancies may be needed'],
      },
      {
        shows: 'what nobody can do, and what may be possible',
        documents: [
          { text: 'The tapes cannot be recovered by any means. It was wet.' },
          { text: 'It might still be possible to recover the tapes. It was dry.' },
        ],
        message: 'Here it is ruled out, there it is possible.',
        quoted: [
          'The tapes cannot be recovered by any means',
          'It might still be possible to recover the tapes',
        ],
      },
      {
        shows: 'one sentence, with “will” and with “may”',
        documents: [
          { text: 'The rope ferry will return to the Arden crossing. It was wet.' },
          { text: 'The rope ferry may return to the Arden crossing. It was dry.' },
        ],
        message: 'Here it is settled, there it is possible.',
        quoted: [
          'The rope ferry will return to the Arden crossing',
          'The rope ferry may return to the Arden crossing',
        ],
      },
    ],
    silent: [
      {
        shows: 'not before a day',
        documents: [
          { text: 'The log cannot be opened until the trial is over. It was wet.' },
          { text: 'The log may be opened in July. It was dry.' },
        ],
      },
      {
        shows: 'another of its kind',
        documents: [
          { text: 'The old pump cannot be repaired. It was wet.' },
          { text: 'The new pump could be repaired. It was dry.' },
        ],
      },
      {
        shows: 'possible twice, in other words',
        documents: [
          { text: 'Compulsory redundancies cannot be ruled out.' },
          { text: 'Compulsory redundancies are possible.' },
        ],
      },
      {
        shows: 'will and may, in other words',
        documents: [
          { text: 'The depot will close. It was wet.' },
          { text: 'The bus depot in Mill Street may close. It was dry.' },
        ],
      },
      {
        shows: 'two things',
        documents: [{ text: 'Compulsory redundancies are inevitable.' }, { text: 'A merger is possible.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (willAndMay(first, second)) return raise(first, second, [first, second].map(firmOrPossible));
  // a step of one body: `step-ruled-out` says what clashes
  if (stepAgainstRuledOut(first, second)) return null;
  const levels = [certaintyOf(first), certaintyOf(second)];
  if (!levels.includes('possible') || !(levels.includes('certain') || levels.includes('ruled out')))
    return null;
  const like = likeness(first, second);
  const theme = relateTerms(first.claim.frame.theme, second.claim.frame.theme);
  if (samePrice(first, second)) return raise(first, second, levels);
  const bare = onlyCertainty(first) || onlyCertainty(second);
  if (
    bare
      ? (theme !== 'same' && theme !== 'narrower' && !(like.words.length >= 2 && like.ratio >= 0.6)) ||
        namesDiffer(first, second)
      : like.predicate !== 'same' || !sameArguments(first, second, like)
  )
    return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return raise(first, second, levels);
}

/** "Will", with nothing that leaves it open. */
const isFirm = ({ claim }: CaseClaim): boolean =>
  claim.operators.some(({ kind }) => kind === 'will') &&
  (claim.modality === 'predicted' || claim.modality === 'planned');

/** One sentence told twice: "will close", "may close". In other words plans are told both ways, and nothing hangs on it. */
const willAndMay = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.document !== second.claim.document &&
  first.claim.polarity === second.claim.polarity &&
  isFirm(first) !== isFirm(second) &&
  [first, second].some((one) => certaintyOf(one) === 'possible') &&
  retold(first, second) &&
  periods(first, second) !== 'apart';

const firmOrPossible = (one: CaseClaim): string => (isFirm(one) ? 'settled' : 'possible');

/** "cannot be done without redundancies", "may be done without anyone redundant": what it would cost is one thing. */
function samePrice(first: CaseClaim, second: CaseClaim): boolean {
  const without = ({ claim }: CaseClaim): boolean =>
    claim.frame.others.some(({ role }) => role === 'without');
  return (
    without(first) && without(second) && shared(fieldsOf(first, true), fieldsOf(second, true)).length > 0
  );
}

function raise(first: CaseClaim, second: CaseClaim, levels: readonly string[]): Outcome {
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `Here it is ${levels[0]}, there it is ${levels[1]}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'What is certain or ruled out is no longer merely possible: one of the two places says too much or too little.',
    ],
    resolveBy: 'Ask what has been decided, and when each was said.',
  };
}
