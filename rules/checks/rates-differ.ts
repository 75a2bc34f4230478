/** One measure, two rates by two periods: "£400 a month", "£150 a week". */
import type { Quantity } from '../../model/claim.js';
import { explained } from '../compare/doers/figures-explained.js';
import { oneSlot, type Figure } from '../compare/figures/figure-slots.js';
import { oneMeasure } from '../compare/figures/one-measure.js';
import { inFormOf } from '../compare/figures/quantities.js';
import { twoHolders } from '../compare/figures/two-holders.js';
import { anyMoney } from '../compare/figures/units.js';
import { inCommon } from '../compare/identity/about.js';
import { measureKeys, measureOf } from '../compare/identity/measure.js';
import { daysSpoken } from '../compare/identity/times.js';
import { isBroad } from '../compare/scope/matter.js';
import { forLonger, rateOf, ratesApart, type Rate } from '../compare/times/rates.js';
import { forWhat, span } from '../compare/words/phrases.js';
import { tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Key, Outcome, PairRule } from '../rule.js';
import { ratesExamples } from './examples/rates-differ.js';

export const ratesDiffer: PairRule = {
  id: 'rates-differ',
  revision: 5,
  type: 'arithmetic',
  severity: 'error',
  shape: 'pair',
  summary:
    'Two places tell how much there is of one thing in two periods, and the one does not make the other.',
  doesNotCover:
    'Rates by one period, those of a season, and differences that working days, rounding or a cheaper fee for longer can make.',
  needs: ['figure'],
  keys,
  lasts: daysSpoken,
  check,
  examples: ratesExamples,
};

function keys(own: CaseClaim): Key[] {
  const { frame, quantities } = own.claim;
  const rates = quantities.flatMap((quantity) => rateOf(own, quantity) ?? []);
  return rates.flatMap(({ told }) => {
    const [measure, kind] = [measureOf(own, told), anyMoney(told.unit)];
    const words = [...tellingWords([...frame.words, ...(frame.around ?? [])])].filter(
      (word) => !isBroad(word),
    );
    return [...(measure ? measureKeys(measure, kind) : []), ...words.map((word) => `slot ${kind} ${word}`)];
  });
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !told(first) || !told(second)) return null;
  for (const a of first.claim.quantities)
    for (const b of second.claim.quantities) {
      const [x, y] = [rateOf(first, a), rateOf(second, b)];
      const outcome = x && y && compare({ claim: first, rate: x }, { claim: second, rate: y });
      if (outcome) return outcome;
    }
  return null;
}

interface Told {
  claim: CaseClaim;
  rate: Rate;
}

function compare(one: Told, other: Told): Outcome {
  // rates by one period are for another rule
  if (one.rate.per === other.rate.per && one.rate.over?.timex === other.rate.over?.timex) return null;
  const [a, b] = [forLonger(one.rate, other.rate), forLonger(other.rate, one.rate)];
  if (a) return apart(one, other, a, other.rate.figure);
  return b && apart(one, other, one.rate.figure, b);
}

/** `a` and `b`: the two figures for one period, the longer of theirs. */
function apart(one: Told, other: Told, a: Quantity, b: Quantity): Outcome {
  const [first, second] = [one.claim, other.claim];
  const [x, y] = [figureFor(one, a), figureFor(other, b)];
  if (twoHolders(first, second) || first.claim.polarity !== second.claim.polarity) return null;
  if (!oneMeasure(x, y) && !oneSlot(x, y)) return null;
  const [rateA, rateB] = [one.rate.told, other.rate.told];
  if (
    !ratesApart(
      a,
      b,
      [x, y].flatMap(({ measure }) => measure?.head ?? []),
    )
  )
    return {
      kind: 'saved',
      explanation: 'unit',
      message: `“${rateA.text}” and “${rateB.text}” are one rate by two periods.`,
    };
  const reason = explained(x, y, b, false);
  if (reason) return reason;
  return {
    kind: 'finding',
    spans: [span(first, rateA), span(second, rateB)],
    message: `“${shown(one)}” here, “${shown(other)}” there${forWhat(first, rateA)}.`,
    because: [
      `Both rates are of one thing: they share ${inCommon(first, second)}.`,
      one.rate.per === a.per && !one.rate.over ? made(other, one, b) : made(one, other, a),
    ],
    resolveBy: 'Look up the rate at its source.',
  };
}

const figureFor = ({ claim, rate }: Told, figure: Quantity): Figure => ({
  claim,
  figure: { ...figure, per: 'a' },
  measure: measureOf(claim, rate.told),
});

const shown = ({ rate: { told, over } }: Told): string => (over ? `${told.text} ${over.text}` : told.text);

/** "“£150 a week” comes to about £640 for the time of “£400 a month”." */
const made = (of: Told, by: Told, { value }: Quantity): string => {
  const sum = inFormOf(of.rate.told, Number((value ?? 0).toPrecision(2))).replace(PER, '');
  return `“${shown(of)}” comes to about ${sum} in the time that “${shown(by)}” is for.`;
};
const PER = / (?:an?|per|each|every|the) \p{L}+$/iu;

/** What is hoped for, possible or conditional states no rate. */
const told = ({ claim }: CaseClaim): boolean => /^(?:asserted|planned|predicted)$/.test(claim.modality);
