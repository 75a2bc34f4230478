/** One measure, two figures that cannot both be right. */
import type { Quantity } from '../../model/claim.js';
import { measureKeys, measureOf } from '../compare/identity/measure.js';
import { oneSlot, slotKeys, type Figure } from '../compare/figures/figure-slots.js';
import { deedsCounted } from '../compare/figures/deed-counts.js';
import { matterOf } from '../compare/scope/matter.js';
import { leaveOf } from '../compare/scope/leave.js';
import { retold } from '../compare/times/retold.js';
import { forWhat, span } from '../compare/words/phrases.js';
import { disjoint, inPerCent, isOfRatio, meetByRounding } from '../compare/figures/quantities.js';
import { inReadersWords } from '../compare/identity/about.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { oneFigureRetold } from '../compare/times/retold-figures.js';
import { twoHolders } from '../compare/figures/two-holders.js';
import { explained } from '../compare/doers/figures-explained.js';
import { oneMeasure } from '../compare/figures/one-measure.js';
import { daysSpoken } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import { anyMoney, inTwoCurrencies, inUnit } from '../compare/figures/units.js';
import { gradesDiffer } from '../compare/stands/grades.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { quantityExamples } from './examples/quantity-differs.js';

export const quantityDiffers: PairRule = {
  id: 'quantity-differs',
  revision: 45,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give different figures for one measure of one thing at one time.',
  doesNotCover: 'Figures of different periods, of a part and its whole, or that rounding lets meet.',
  needs: ['figure'],
  keys: (claim) =>
    claim.claim.quantities
      .flatMap((quantity) => {
        const measure = quantity.quantifier ? null : measureOf(claim, quantity);
        const kind = `${anyMoney(inPerCent(quantity).unit)} ${quantity.per ?? ''}`;
        const deeds = deedsCounted(claim, quantity, measure);
        return [measure, deeds].flatMap((one) => (one ? measureKeys(one, kind) : []));
      })
      .concat(slotKeys(claim)),
  lasts: daysSpoken,
  check,
  examples: quantityExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (isIntroduced(first) || isIntroduced(second)) return null;
  const [all, others] = [first.claim.quantities, second.claim.quantities];
  // one list told twice: each figure has its own
  const inTurn = all.length > 1 && all.length === others.length && retold(first, second);
  for (const [i, a] of all.entries())
    for (const b of inTurn ? others.slice(i, i + 1) : others) {
      const outcome = compare(first, second, a, b);
      if (outcome) return outcome;
    }
  return null;
}

/** "A grant of £3,000" in passing: whatever stands behind "a" is told of for the first time, and what happened to it is another claim. */
const isIntroduced = ({ claim: { frame, quote } }: CaseClaim): boolean =>
  frame.theme?.start === quote.start && frame.theme.end === quote.end && /^an? /i.test(quote.exact);

/** "Ines Hall, 48,": how many years old somebody is, and no bound of age. */
const isAge = ({ unit, min, max, value }: Quantity): boolean => unit === 'a' && value !== null && min === max;

/** "Peter Amis, 34, and John Cole, 29": whoever is named right before an age is that old. */
function ofTwoNames(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  const [names, others] = [namedBefore(first, a), namedBefore(second, b)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const namedBefore = ({ claim: { quote } }: CaseClaim, { start }: Quantity): string[] =>
  /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*), (?:aged )?$/u
    .exec(quote.exact.slice(0, Math.max(0, start - quote.start)))?.[1]
    ?.split(' ') ?? [];

/** "Guilty of four of the six", "cleared of two of the six": parts of one whole for which two things hold. */
function partsApart(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  if (a.role !== 'part' || b.role !== 'part' || relatePredicates(first, second) === 'same') return false;
  const whole = ({ claim }: CaseClaim, part: Quantity): number | undefined =>
    claim.quantities.find(({ role, of, value }) => role === 'total' && of === part.of && value !== null)
      ?.value ?? undefined;
  const [all, other] = [whole(first, a), whole(second, b)];
  return all !== undefined && all === other && (a.max ?? all) + (b.max ?? all) <= all;
}

/** "Seven live in the town", "two live outside the town": two parts of one group. */
function sidesTurned({ claim: { frame: a } }: CaseClaim, { claim: { frame: b } }: CaseClaim): boolean {
  const turned = (x: CaseClaim['claim']['frame'], y: CaseClaim['claim']['frame']): boolean =>
    x.others.some(
      ({ role, term }) =>
        /^(?:in|inside|within)$/.test(role) &&
        y.others.some((other) => other.role === 'outside' && other.term.head === term.head),
    );
  return turned(a, b) || turned(b, a);
}

const isSmall = ({ value, unit }: Quantity): boolean => unit === '1' && (value ?? 99) <= 10;

function compare(first: CaseClaim, second: CaseClaim, x: Quantity, y: Quantity): Outcome {
  const [a, b] = isShareOfSome(x, y)
    ? [asShare(x), asShare(y)]
    : sharesInTwoWordings(first, x, second, y)
      ? [inPerCent(x), inPerCent(y)]
      : [x, y];
  const again = oneFigureRetold(first, x, second, y);
  if (!again && twoHolders(first, second)) return null;
  // "thirty of the 40", "three quarters of them": how many, and what share
  if (isFraction(a) !== isFraction(b)) return null;
  // stars and points are a grade, which has a rater and a day
  if (gradesDiffer(first, second) && isSmall(x) && isSmall(y)) return null;
  const converted = inUnit(b, a.unit) ?? (inTwoCurrencies(a, b) ? b : null);
  if (!converted || a.quantifier || b.quantifier) return null;
  if (partsApart(first, a, second, b)) return null;
  if (a.role === 'part' && b.role === 'part' && sidesTurned(first, second)) return null;
  if (isOfRatio(first.claim, a) || isOfRatio(second.claim, b)) return null;
  const [one, other] = [
    { claim: first, figure: a, measure: measureOf(first, a) },
    { claim: second, figure: b, measure: measureOf(second, b) },
  ];
  const deeds = sameDeedsCounted(one, other);
  const strict = deeds || again || oneMeasure(one, other);
  const matter = strict || inTwoCurrencies(a, b) ? null : oneSlot(one, other);
  if (!strict && !matter) return null;
  // "100 km" and "100 miles": one of the two wrote the wrong unit, however round the number
  const slip = a.unit !== b.unit && a.value !== null && a.value === b.value;
  if (a.unit !== b.unit && !slip && !disjoint(a, converted))
    return {
      kind: 'saved',
      explanation: 'unit',
      message: `“${a.text}” and “${b.text}” are one figure in two units.`,
    };
  if (isAge(a) && isAge(b) && ofTwoNames(first, a, second, b)) return null;
  if (isAge(a) && isAge(b) && Math.abs((a.value ?? 0) - (b.value ?? 0)) <= 1)
    return { kind: 'saved', explanation: 'change', message: 'A birthday may lie between the two ages.' };
  if (!slip && meetByRounding(a, b))
    return {
      kind: 'saved',
      explanation: 'rounding',
      message: `“${a.text}” and “${b.text}” are one figure, rounded.`,
    };
  const limits = limitsDiffer(first, a, second, converted);
  if (!slip && !limits && !disjoint(a, converted)) return null;
  if (hasFigure(first, b) || hasFigure(second, a)) return null;
  if (!limits && (!told(first) || !told(second))) return null;
  const reason = explained(one, other, converted, deeds);
  if (reason) return reason;
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there${forWhat(first, a)}.`,
    because: [
      matter?.shown ??
        `Both figures are of one thing: they share ${inReadersWords(first, commonWords(one, other))}.`,
      'Rounding does not let the two figures meet, and neither place names another period.',
    ],
    resolveBy: 'Look up the figure at its source.',
  };
}

/** "Three quarters", "nearly half": a share of one whole, told as a number below one. */
const isFraction = ({ unit, role, value, text }: Quantity): boolean =>
  unit === '1' && role === 'part' && value !== null && value < 1 && !/\d\s*\.|\./.test(text);

/** "Cut a fifth of its staff", "laid off 10 per cent of its employees": so many of them, though a verb of change stands by. */
const isShareOfSome = (x: Quantity, y: Quantity): boolean =>
  x.unit !== y.unit &&
  x.role !== y.role &&
  [x, y].every(
    ({ of, role, unit, value }) =>
      of !== null &&
      /^(?:part|change)$/.test(role ?? '') &&
      (unit === '%' || (unit === '1' && (value ?? 1) < 1)),
  );

const asShare = (quantity: Quantity): Quantity => inPerCent({ ...quantity, role: 'part' });

/** "two in five" and "55 per cent"; "fell by a fifth" and "fell by 12 per cent". */
function sharesInTwoWordings(first: CaseClaim, x: Quantity, second: CaseClaim, y: Quantity): boolean {
  if (x.unit === y.unit) return false;
  if ([x, y].every(({ role, of }) => role === 'part' && of !== null)) return true;
  return [x, y].every(({ role }) => role === 'change') && !isOfOne(first, x) && !isOfOne(second, y);
}

/** "By half a degree": half of one, and no share. */
const isOfOne = ({ claim: { quote } }: CaseClaim, { end }: Quantity): boolean =>
  /^ an? /.test(quote.exact.slice(end - quote.start));

/** "2,140 people signed it", "it has 1,240 signatures": so many of one thing, where more than the deed is shared. */
function sameDeedsCounted(one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ claim, figure, measure }) => deedsCounted(claim, figure, measure));
  if (!a || !b || a.head !== b.head || one.measure?.head === other.measure?.head) return false;
  return matterOf(one.claim, other.claim, new Set([a.head, ...verbsOf(one, other)])).words.length > 0;
}

const verbsOf = (...figures: Figure[]): string[] =>
  figures.map(({ claim }) => canonical(claim.claim.frame.predicate?.lemma ?? ''));

/** "May take up to 400 tonnes", "may take up to 640 tonnes": one rule told twice, and two limits. */
function limitsDiffer(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  const [one, other] = [leaveOf(first), leaveOf(second)];
  if (one === null || one.leave !== other?.leave || !retold(first, second)) return false;
  return a.min === null && b.min === null
    ? a.max !== b.max
    : a.max === null && b.max === null && a.min !== b.min;
}

/** Where a claim has the other's figure too, the two agree on it, and the figure beside it is of something else. */
function hasFigure({ claim }: CaseClaim, figure: Quantity): boolean {
  return claim.quantities.some(
    (own) => own.unit === figure.unit && own.value !== null && own.value === figure.value,
  );
}

const commonWords = ({ measure: a }: Figure, { measure: b }: Figure): string[] =>
  [...(a?.words ?? [])].filter((word) => b?.words.has(word));

/** What is hoped for, possible or conditional states no figure. */
const told = ({ claim }: CaseClaim): boolean => ['asserted', 'planned', 'predicted'].includes(claim.modality);
