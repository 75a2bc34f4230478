/** One measure, two figures that cannot both be right. */
import type { Quantity } from '../../model/claim.js';
import { measureKeys, measureOf, sameMeasure, type Measure } from '../compare/measure.js';
import { forWhat, span } from '../compare/phrases.js';
import { disjoint, meetByRounding } from '../compare/quantities.js';
import {
  aboutWords,
  likeness,
  scopesDiffer,
  relatePredicates,
  type Likeness,
  inReadersWords,
} from '../compare/same-event.js';
import { daysSpoken, periods } from '../compare/times.js';
import { replacesFigure } from '../compare/replacing.js';
import { inUnit, kindOf } from '../compare/units.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const quantityDiffers: PairRule = {
  id: 'quantity-differs',
  revision: 10,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give different figures for one measure of one thing at one time.',
  doesNotCover: 'Figures of different periods, of a part and its whole, or that rounding lets meet.',
  keys: (claim) =>
    claim.claim.quantities.flatMap((quantity) => {
      const measure = quantity.quantifier ? null : measureOf(claim, quantity);
      const kind = `${claim.claim.polarity} ${kindOf(quantity.unit)} ${quantity.per ?? ''}`;
      return measure ? measureKeys(measure, kind) : [];
    }),
  lasts: daysSpoken,
  check,
  examples: {
    firing: [
      {
        shows: 'one balance on one day, twice',
        documents: [
          { text: 'General reserves stood at £18.2m on 31 March 2010.' },
          { text: 'General reserves stood at £12.8m on 31 March 2010.' },
        ],
        message: '“£18.2m” here, “£12.8m” there, for general reserves.',
        quoted: ['£18.2m', '£12.8m'],
      },
      {
        shows: 'a length given with the thing',
        documents: [
          { text: 'Lorries must follow the coast road, a detour of 14 miles.' },
          { text: 'The village has been at the end of a detour of 22 miles since March.' },
        ],
        message: '“14 miles” here, “22 miles” there, for the detour.',
        quoted: ['14 miles', '22 miles'],
      },
      {
        shows: 'a cost told by verb and by noun',
        documents: [
          { text: 'The bypass cost £38m.' },
          { text: 'Officers put the cost of the bypass at £52m.' },
        ],
        message: '“£38m” here, “£52m” there, for the cost.',
        quoted: ['£38m', '£52m'],
      },
      {
        shows: 'a deficit in other words',
        documents: [{ text: 'The trust has a £12m deficit.' }, { text: 'The trust is £21m in the red.' }],
        message: '“£12m” here, “£21m” there, for the deficit.',
        quoted: ['£12m', '£21m'],
      },
    ],
    silent: [
      {
        shows: 'one length in two units',
        documents: [{ text: 'The new road is 14 miles long.' }, { text: 'The new road is 22.5 km long.' }],
        savedBy: 'unit',
      },
      {
        shows: 'a figure that a later document revises',
        documents: [
          { text: 'General reserves stood at £18.2m.', published: '2010-04-12' },
          { text: 'General reserves now stand at £12.8m.', published: '2010-06-21' },
        ],
        savedBy: 'superseded',
      },
      {
        shows: 'one measure in two places',
        documents: [
          { text: 'Unemployment in Holmby stood at 4.1 per cent.' },
          { text: 'Unemployment in Tarnmouth stood at 7.9 per cent.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'a number that counts nothing named',
        documents: [{ text: 'A passer-by called 911.' }, { text: 'The alarm centre took 70 calls.' }],
      },
      {
        shows: 'a round figure and an exact one',
        documents: [
          { text: 'General reserves stood at about £18m on 31 March 2010.' },
          { text: 'General reserves stood at £18.2m on 31 March 2010.' },
        ],
        savedBy: 'rounding',
      },
      {
        shows: 'one measure at two times',
        documents: [
          { text: 'Net debt stood at £112m on 31 December 2005.' },
          { text: 'Net debt stood at £97m on 30 April 2006.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two measures of one kind',
        documents: [
          { text: 'The final dividend was 7.2p a share.' },
          { text: 'The interim dividend was 4.3p a share.' },
        ],
      },
      {
        shows: 'a count beside a figure of the same word',
        documents: [
          { text: 'At the mill he took 212 votes to her 19.' },
          { text: 'The final margin was 45 votes.' },
        ],
      },
      {
        shows: 'at least so many, and then more',
        documents: [
          { text: 'At least 40 residents wrote in about the verges.' },
          { text: 'Some 52 residents wrote in about the verges.' },
        ],
      },
      {
        shows: 'a part and the whole',
        documents: [
          { text: 'The council spends £6m a year on buses.' },
          { text: 'The council spends £220m a year.' },
        ],
      },
      {
        shows: 'one of a list of parts, and a whole',
        documents: [
          { text: 'Savings of £6.2m are proposed in parks, £4.1m in roads and £3.3m in schools.' },
          { text: 'The plan will save £42m over four years.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'two owners',
        documents: [
          { text: 'The firm has a workforce of 320.' },
          { text: 'The council employs 540 people.' },
        ],
      },
      {
        shows: 'an amount received and one owed',
        documents: [{ text: 'The council received £4m.' }, { text: 'The council owes £7m.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  for (const a of first.claim.quantities)
    for (const b of second.claim.quantities) {
      const outcome = compare(first, second, a, b);
      if (outcome) return outcome;
    }
  return null;
}

function compare(first: CaseClaim, second: CaseClaim, a: Quantity, b: Quantity): Outcome {
  const converted = inUnit(b, a.unit);
  if (!converted || a.quantifier || b.quantifier || a.per !== b.per) return null;
  const [ma, mb] = [measureOf(first, a), measureOf(second, b)];
  if (!ma || !mb || !sameRole([a, ma], [b, mb]) || !sameMeasure(ma, mb)) return null;
  const like = likeness(first, second);
  if ((ma.counted || mb.counted) && !sameCount(first, second, like)) return null;
  if (ma.words.size === 1 && mb.words.size === 1 && like.agent === 'different') return null;
  if (like.predicate === 'opposite' || first.claim.polarity !== second.claim.polarity) return null;
  if (a.unit !== b.unit && !disjoint(a, converted))
    return {
      kind: 'saved',
      explanation: 'unit',
      message: `“${a.text}” and “${b.text}” are one figure in two units.`,
    };
  if (meetByRounding(a, b))
    return {
      kind: 'saved',
      explanation: 'rounding',
      message: `“${a.text}” and “${b.text}” are one figure, rounded.`,
    };
  if (!disjoint(a, converted) || hasFigure(first, b) || hasFigure(second, a)) return null;
  if (!told(first) || !told(second)) return null;
  if (stands(first, a) !== stands(second, b))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One figure is a plan or a target, the other what is.',
    };
  if (scopesDiffer(first, second))
    return {
      kind: 'saved',
      explanation: 'scope',
      message: 'The figures are of two different parts or places.',
    };
  if (partOfList(first, a, mb) || partOfList(second, b, ma))
    return {
      kind: 'saved',
      explanation: 'subset',
      message: 'One figure is one of a list of parts, the other stands alone.',
    };
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  if (replacesFigure(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its figure as a new one.',
    };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there${forWhat(first, a)}.`,
    because: [
      `Both figures are of one thing: they share ${inReadersWords(
        first,
        [...ma.words].filter((word) => mb.words.has(word)),
      )}.`,
      'Rounding does not let the two figures meet, and neither place names another period.',
    ],
    resolveBy: 'Look up the figure at its source.',
  };
}

/** "£6m in parks, £4m in roads and £3m in schools": each is of a part, unless the other measure names that part. */
function partOfList(one: CaseClaim, figure: Quantity, other: Measure): boolean {
  const alike = one.claim.quantities.filter(
    ({ unit, role, per, value }) =>
      value !== null && unit === figure.unit && role === figure.role && per === figure.per,
  );
  if (alike.length < 3) return false;
  const [own, about] = [measureOf(one, figure)?.words, aboutWords(one)];
  return ![...other.words].some((word) => !own?.has(word) && about.has(word));
}

/** Where a claim has the other's figure too, the two agree on it, and the figure beside it is of something else. */
function hasFigure({ claim }: CaseClaim, figure: Quantity): boolean {
  return claim.quantities.some(
    (own) => own.unit === figure.unit && own.value !== null && own.value === figure.value,
  );
}

/** A change is not a level, a part not a total, a target not an outcome. */
function sameRole(a: readonly [Quantity, Measure], b: readonly [Quantity, Measure]): boolean {
  const role = ([{ role: part, unit }, { kind }]: readonly [Quantity, Measure]): string => {
    if (kind === 'change' || kind === 'from') return kind;
    // "34 per cent of voters turned out": the share is the turnout
    const isLevel = LEVELS.has(part) || (kind === 'level' && unit === '%' && part === 'part');
    return isLevel ? 'level' : (part ?? '');
  };
  return role(a) === role(b);
}

const LEVELS = new Set<Quantity['role']>([null, 'total', 'to', 'actual']);

/** What is hoped for, possible or conditional states no figure. */
const told = ({ claim }: CaseClaim): boolean => ['asserted', 'planned', 'predicted'].includes(claim.modality);

/** Told as it is, or as it is to be. A level that a change leads to ("to 9.75 per cent") is to be either way. */
function stands({ claim }: CaseClaim, { role }: Quantity): 'is' | 'is to be' {
  if (role === 'to' || role === 'target' || role === 'forecast') return 'is to be';
  return claim.modality === 'asserted' ? 'is' : 'is to be';
}

/** Counted things need one predicate too: 40 posts cut and 60 posts filled are two counts. */
function sameCount(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  return relatePredicates(first, second) === 'same' && like.ratio >= 0.4 && like.agent !== 'different';
}
