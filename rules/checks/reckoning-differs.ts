/** The figures of one paper come to another figure than the one that a second paper tells. */
import type { Claim, Quantity } from '../../model/claim.js';
import type { FlagSpan } from '../../model/flag.js';
import { figuresApart } from '../compare/figures/figures-apart.js';
import { isBroad } from '../compare/scope/matter.js';
import { measureOf } from '../compare/identity/measure.js';
import { namedOwnersDiffer } from '../compare/identity/names.js';
import { span } from '../compare/words/phrases.js';
import { multipleIn } from '../compare/figures/multiples.js';
import { misses, reckonedOf, type Reckoned } from '../compare/figures/reckoned.js';
import { isTurned, oneSpan } from '../compare/figures/reckoned-changes.js';
import { oneReckoning } from '../compare/figures/reckoned-slots.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { twoReceivers } from '../compare/doers/receivers.js';
import { setApart } from '../compare/scope/set-apart.js';
import { periods } from '../compare/identity/times.js';
import { movedThings, nounOfMoved } from '../compare/turns/trend.js';
import { turnedRound } from '../compare/figures/turned-round.js';
import { inUnit } from '../compare/figures/units.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, SidedKey, Sides } from '../rule.js';
import { reckoningExamples } from './examples/reckoning-differs.js';

export const reckoningDiffers: PairRule = {
  id: 'reckoning-differs',
  revision: 10,
  type: 'arithmetic',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'The figures of one paper come to another figure than the one that a second paper tells.',
  doesNotCover: 'What must be reckoned from figures that stand further apart than two sentences.',
  keys,
  check,
  examples: reckoningExamples,
};

const RECKONS: Sides = { is: ['reckons'], meets: ['tells'] };
const TELLS: Sides = { is: ['tells'], meets: ['reckons'] };

/** A claim that reckons is met by any word of its own or beside it, one that tells by what it is about. */
function keys(own: CaseClaim): SidedKey[] {
  const { claim } = own;
  const { untold, words, agent, theme, others, around } = claim.frame;
  const out: SidedKey[] = [];
  if (untold)
    for (const word of tellingWords([...words, ...(around ?? [])])) out.push({ key: word, sides: RECKONS });
  if (claim.quantities.some(isTold) || multipleIn(claim))
    for (const term of [agent, theme, ...others.map(({ term }) => term)])
      for (const word of term ? tellingWords([...term.words, term.owner ?? '']) : [])
        out.push({ key: word, sides: TELLS });

  return [...out.filter(({ key }) => !isBroad(key)), ...changeKeys(own), ...sumKeys(own)];
}

/** "There was no other income": what the sum is, which the other paper tells by that name, however broad. */
const sumKeys = ({ claim: { frame } }: CaseClaim): SidedKey[] => [
  ...(frame.untold ?? []).flatMap(({ closed = '' }) =>
    closed === '' ? [] : [{ key: `sum ${canonical(closed)}`, sides: RECKONS }],
  ),
  ...(frame.measures ?? []).flatMap(({ kind, head }) =>
    /^(?:level|to)$/.test(kind) ? [{ key: `sum ${canonical(head)}`, sides: TELLS }] : [],
  ),
];

/** What changes may be told in a broad word: fares, costs. */
const changeKeys = (own: CaseClaim): SidedKey[] => [
  ...(own.claim.frame.untold?.some(({ kind }) => kind === 'change')
    ? ofMeasures(own.claim, /^(?:from|to|level|count)$/, RECKONS)
    : []),
  ...ofMeasures(own.claim, /^change$/, TELLS),
  ...(multipleIn(own.claim)
    ? movedThings(own).map((term) => ({ key: `change ${canonical(nounOfMoved(term))}`, sides: TELLS }))
    : []),
];

const ofMeasures = ({ frame }: CaseClaim['claim'], kinds: RegExp, sides: Sides): SidedKey[] =>
  (frame.measures ?? []).flatMap(({ kind, head }) =>
    kinds.test(kind) ? [{ key: `change ${canonical(head)}`, sides }] : [],
  );

const isTold = (figure: Quantity): boolean =>
  nearlySo(figure).value !== null && figure.quantifier === undefined && figure.per === undefined;

/** "Just under £700,000" is about as much. */
const nearlySo = (figure: Quantity): Quantity =>
  figure.value === null && JUST.test(figure.text)
    ? { ...figure, value: figure.min ?? figure.max, approximate: true }
    : figure;
const JUST = /^(?:just|a little|slightly) (?:under|over|short of|more than|less than)\b/i;

/** "None of our 14 wards": the whole of which a part is told, and no figure by itself. */
const isDivided = ({ quote }: Claim, { start }: Quantity): boolean =>
  /\b(?:none|neither|any|one|two|some|few|many|most|half|several|part|all) of (?:the|its|our|their|his|her|your|my|these|those)\s*$/i.test(
    quote.exact.slice(0, Math.max(0, start - quote.start)),
  );

function toldBy({ claim }: CaseClaim): Quantity[] {
  const multiple = multipleIn(claim);
  const figures = claim.quantities
    .filter((figure) => isTold(figure) && figure.role !== 'from' && !isDivided(claim, figure))
    .map((figure) => nearlySo(figure));
  return multiple ? [...figures, multiple] : figures;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document) return null;
  return reversed(first, second) ?? foremost([compare(first, second), compare(second, first)]);
}

/** From the one level to the other, and from the other to the one. */
function reversed(first: CaseClaim, second: CaseClaim): Outcome {
  const turned = isSaid(first) && isSaid(second) ? turnedRound(first, second) : null;
  if (!turned || namedOwnersDiffer(first, second)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const [from, to, fromB, toB] = turned.figures;
  const of = (own: CaseClaim, figures: readonly Quantity[]): FlagSpan[] =>
    figures.filter((figure) => stands(own, figure)).map((figure) => span(own, figure));
  return {
    kind: 'finding',
    spans: [...of(first, [from, to]), ...of(second, [fromB, toB])],
    message: `From “${from.text}” to “${to.text}” here, from “${fromB.text}” to “${toB.text}” there.`,
    because: [turned.matter.shown, 'One of the two has the levels in the wrong order.'],
    resolveBy: 'Look up both figures at their source.',
  };
}

function compare(one: CaseClaim, other: CaseClaim): Outcome {
  if (!isSaid(one) || !isSaid(other)) return null;
  const outcomes: Outcome[] = [];
  for (const reckoned of reckonedOf(one)) {
    // "…, and no other vessels": that there are no more does not deny those that there are
    if (one.claim.polarity === 'negative' && reckoned.closed === undefined) continue;
    if (!/^(?:rest|share|other share)$/.test(reckoned.kind) && other.claim.polarity === 'negative') continue;
    const told = toldBy(other);
    // a paper that has the figure too agrees with it
    if (told.some((figure) => isIt(reckoned, other, figure))) return clashAmong(outcomes);
    for (const figure of told)
      if (!tellsToo(one, reckoned, figure)) outcomes.push(clash(one, reckoned, other, figure));
  }
  return foremost(outcomes);
}

/** "Won 73 per cent of the votes and four of the six seats": who tells the other's figure beside what is reckoned agrees with it. */
const tellsToo = ({ claim }: CaseClaim, { from }: Reckoned, figure: Quantity): boolean =>
  claim.quantities.some(
    (own) =>
      own.unit === figure.unit &&
      own.value !== null &&
      own.value === figure.value &&
      !from.some(({ start }) => start === own.start),
  );

const clashAmong = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.find((outcome) => outcome?.kind === 'finding') ?? null;

/** A clash comes before what was explained away. */
const foremost = (outcomes: readonly Outcome[]): Outcome =>
  clashAmong(outcomes) ?? outcomes.find((outcome) => outcome !== null) ?? null;

const isIt = (reckoned: Reckoned, other: CaseClaim, figure: Quantity): boolean => {
  if (isTurned(reckoned, other, figure)) return false;
  const same = inUnit(figure, reckoned.figure.unit);
  return same !== null && !misses(reckoned, same);
};

function clash(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Outcome {
  if (isIt(reckoned, other, figure)) return null;
  const matter = oneReckoning(one, reckoned, other, figure);
  const turned = isTurned(reckoned, other, figure);
  if (!matter || !(turned || misses(reckoned, inUnit(figure, reckoned.figure.unit) ?? figure))) return null;
  // the parts of a sum are told apart by the very phrases that the sum leaves out
  const scoped = reckoned.kind !== 'sum' && scopesDiffer(one, other, [reckoned.figure, figure]);
  if (scoped || namedOwnersDiffer(one, other))
    return {
      kind: 'saved',
      explanation: 'scope',
      message: 'The figures are of two different parts or places.',
    };
  if (twoReceivers(one, other))
    return { kind: 'saved', explanation: 'scope', message: 'The figures are of what two are given.' };
  if (reckoned.times ? !oneSpan(reckoned, other) : periods(one, other) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  if (/^(?:rest|left)$/.test(reckoned.kind) && monthsApart(one, other))
    return { kind: 'saved', explanation: 'change', message: 'What is left of a whole changes with time.' };
  if (
    /^(?:rest|left|share|other share)$/.test(reckoned.kind) &&
    isBound(one) &&
    periods(one, other) !== 'same'
  )
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One figure is as of a day, the other of later.',
    };
  if (isDone(one) !== isDone(other) && (isToCome(one) || isToCome(other)))
    return { kind: 'saved', explanation: 'change', message: 'One figure is a plan, the other what is.' };
  // at no place of the text, so that no words stand around it
  const made = {
    claim: one,
    figure: { ...reckoned.figure, start: one.claim.quote.end, end: one.claim.quote.end },
    measure: null,
  };
  const told = { claim: other, figure, measure: measureOf(other, figure) };
  // a change, a majority and what each gets are smaller than what they are made from without being of a part of it
  const apart =
    setApart(one, other) ??
    (reckoned.times || /^(?:gap|each)$/.test(reckoned.kind) ? null : figuresApart(made, told));
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [
      ...reckoned.from.filter((from) => stands(one, from)).map((from) => span(one, from)),
      span(other, figure),
    ],
    message: `${reckoned.shown}; the other paper has “${figure.text}”.`,
    because: [matter.shown, 'Rounding does not close the gap, and neither place names another period.'],
    resolveBy: 'Look up all three figures at their source.',
  };
}

/** "Sold by Friday": more may have been since. */
const isBound = ({ claim }: CaseClaim): boolean => claim.times.some(({ relation }) => relation === 'by');

const MONTH = 31 * 86_400_000;

const monthsApart = ({ meta: a }: CaseClaim, { meta: b }: CaseClaim): boolean =>
  a.published !== null &&
  b.published !== null &&
  Math.abs(Date.parse(a.published) - Date.parse(b.published)) > MONTH;

const stands = ({ claim: { quote } }: CaseClaim, { start, end }: Quantity): boolean =>
  quote.start <= start && end <= quote.end;

/** What is hoped for, possible, conditional or denied states no figure. */
const isSaid = ({ claim: { modality } }: CaseClaim): boolean =>
  ['asserted', 'planned', 'predicted'].includes(modality);

const isToCome = ({ claim: { modality } }: CaseClaim): boolean => modality !== 'asserted';
/** What is left or promised to somebody is still to come to them. */
const PROMISED = /^(?:leave|bequeath|will|pledge|promise|award|grant|allot|allocate|assign)$/;
const isDone = ({ claim: { modality, frame } }: CaseClaim): boolean =>
  modality === 'asserted' && frame.tense === 'past' && !PROMISED.test(frame.predicate?.lemma ?? '');
