/** None of something was given, and so much of it was. */
import { onePayment, paymentOf, PAYS, type Payment } from '../compare/doers/payments.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { deniedApart } from '../compare/scope/restricted-apart.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { setApart } from '../compare/scope/set-apart.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { span } from '../compare/words/phrases.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const paymentDenied: PairRule = {
  id: 'payment-denied',
  revision: 2,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that none of a thing was paid, given or received, another how much of it was.',
  doesNotCover: 'Payments by or to another, of another kind, for another thing or at another time.',
  seeks: PAYS,
  keys: (claim) => akinKeys(canonical(paymentOf(claim)?.what.head ?? '')),
  sides: (claim) => {
    const payment = paymentOf(claim);
    if (!payment) return null;
    return payment.none ? { is: ['none'], meets: ['some'] } : { is: ['some'], meets: ['none'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'no tax, and a sum in tax',
        documents: [
          { text: 'The brewery paid no tax in 2012. It rained.' },
          { text: 'The brewery paid £3m in tax in 2012. Tea was served.' },
        ],
        message: '“no tax” here, “£3m” there.',
        quoted: ['no', '£3m'],
      },
      {
        shows: 'told by the giver and by the receiver',
        documents: [
          { text: 'The rowing club received no grant from the county. It rained.' },
          { text: 'The county gave the rowing club a grant of £2,000. Tea was served.' },
        ],
        message: '“no grant” here, “£2,000” there.',
        quoted: ['no', '£2,000'],
      },
    ],
    silent: [
      {
        shows: 'another year',
        documents: [
          { text: 'The brewery paid no tax in 2012. It rained.' },
          { text: 'The brewery paid £3m in tax in 2013. Tea was served.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'another giver',
        documents: [
          { text: 'The rowing club received no grant from the county. It rained.' },
          { text: 'The rowing club received a grant of £2,000 from the lottery. Tea was served.' },
        ],
      },
      {
        shows: 'another kind',
        documents: [
          { text: 'The brewery paid no land tax. It rained.' },
          { text: 'The brewery paid £3m in payroll tax. Tea was served.' },
        ],
      },
      {
        shows: 'for another thing',
        documents: [
          { text: 'The farmer received no compensation for the cows. It rained.' },
          { text: 'The farmer was paid £8,000 in compensation for the sheep. Tea was served.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'got none, and gave some',
        documents: [
          { text: 'The rowing club received no grant. It rained.' },
          { text: 'The rowing club paid a grant of £2,000 to the school. Tea was served.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const [none, some] = paymentOf(first)?.none ? [first, second] : [second, first];
  const [denied, told] = [paymentOf(none), paymentOf(some)];
  if (!denied?.none || !told || told.none || !onePayment(denied, told)) return null;
  if (!ofOneKind(denied, told) || namesDiffer(none, some)) return null;
  if (none.claim.frame.tense !== some.claim.frame.tense || periods(none, some) === 'apart')
    return OF_OTHER_TIMES;
  const apart = setApart(none, some) ?? deniedApart(none, some);
  if (apart) return { kind: 'saved', ...apart };
  if (scopesDiffer(none, some))
    return { kind: 'saved', explanation: 'scope', message: 'The two speak of different parts or places.' };
  const [at, sum] = [span(none, denied.at), span(some, told.at)];
  return {
    kind: 'finding',
    spans: none === first ? [at, sum] : [sum, at],
    message: shown(none === first, `“no ${denied.what.head}”`, `“${told.at.text}”`),
    because: [
      `Both speak of one payment: they share ${inCommon(first, second)}.`,
      'Neither names another time, kind or purpose for which it would be different.',
    ],
    resolveBy: 'Look for it in the accounts of the one who paid and of the one who was paid.',
  };
}

const shown = (inOrder: boolean, none: string, some: string): string =>
  inOrder ? `${none} here, ${some} there.` : `${some} here, ${none} there.`;

/** One noun or akin ones, and whatever narrows the one of which there was none narrows the other too. */
function ofOneKind({ what: none }: Payment, { what: some }: Payment): boolean {
  if (canonical(none.head) !== canonical(some.head) && !akin(none.head, some.head)) return false;
  const all = tellingWords(some.words);
  return [...tellingWords(none.words)].every(
    (word) => word === canonical(none.head) || [...all].some((other) => other === word || akin(other, word)),
  );
}
