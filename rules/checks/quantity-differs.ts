/** One measure, two figures that cannot both be right. */
import type { Quantity } from '../../model/claim.js';
import { isSize, oneCount } from '../compare/counts.js';
import { ground } from '../compare/ground.js';
import { measureKeys, measureOf, sameMeasure, type Measure } from '../compare/measure.js';
import { oneSlot, slotKeys, type Figure } from '../compare/figure-slots.js';
import { figuresApart } from '../compare/figures-apart.js';
import { setApart } from '../compare/set-apart.js';
import { forWhat, span } from '../compare/phrases.js';
import { disjoint, meetByRounding } from '../compare/quantities.js';
import { aboutWords, likeness, scopesDiffer, inReadersWords } from '../compare/same-event.js';
import { datedTimes, daysSpoken, periods } from '../compare/times.js';
import { replacesFigure } from '../compare/replacing.js';
import { canonical } from '../compare/words.js';
import { anyMoney, inTwoCurrencies, inUnit } from '../compare/units.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const quantityDiffers: PairRule = {
  id: 'quantity-differs',
  revision: 19,
  type: 'numeric',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give different figures for one measure of one thing at one time.',
  doesNotCover: 'Figures of different periods, of a part and its whole, or that rounding lets meet.',
  keys: (claim) =>
    claim.claim.quantities
      .flatMap((quantity) => {
        const measure = quantity.quantifier ? null : measureOf(claim, quantity);
        const kind = `${anyMoney(quantity.unit)} ${quantity.per ?? ''}`;
        return measure ? measureKeys(measure, kind) : [];
      })
      .concat(slotKeys(claim)),
  lasts: daysSpoken,
  check,
  examples: {
    firing: [
      {
        shows: 'one number in two currencies',
        documents: [
          { text: 'The bridge cost £40m. It opened in May.' },
          { text: 'The bridge cost $40m. It sways.' },
        ],
        message: '“£40m” here, “$40m” there, for the cost.',
        quoted: ['£40m', '$40m'],
      },
      {
        shows: 'one number in two units',
        documents: [
          { text: 'The new road is 100 km long. It is dear.' },
          { text: 'The new road is 100 miles long. It is late.' },
        ],
        message: '“100 km” here, “100 miles” there, for the new road.',
        quoted: ['100 km', '100 miles'],
      },
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
      {
        shows: 'how many there are, marked off by the same order',
        documents: [
          { text: 'Eleven of the 34 buses ordered from Brandt have arrived. Tea was served.' },
          {
            text: 'The operator has taken delivery of eleven of the 38 buses ordered from Brandt. It rained.',
          },
        ],
        message: '“34 buses” here, “38 buses” there.',
        quoted: ['34 buses', '38 buses'],
      },
      {
        shows: 'what something has, in two constructions',
        documents: [
          { text: 'The hospital has 412 beds. Tea was served.' },
          { text: 'With 386 beds it is the smallest general hospital in the region. It rained.' },
        ],
        message: '“412 beds” here, “386 beds” there.',
        quoted: ['412 beds', '386 beds'],
      },
      {
        shows: 'one count in other words of one matter',
        documents: [
          {
            text: 'Some 4,100 lines were dead for a day after a fault at the Holm exchange. Tea was served.',
          },
          { text: 'The Holm exchange took 1,400 lines with it when it failed. It rained.' },
        ],
        message: '“Some 4,100 lines” here, “1,400 lines” there.',
        quoted: ['Some 4,100 lines', '1,400 lines'],
      },
      {
        shows: 'what each spends, and what one of them leaves',
        documents: [
          { text: 'Visitors to the kite exhibition spent £4.80 each in the shop. Tea was served.' },
          { text: 'A visitor to the exhibition left £6.10 in the till of the kite shop. It rained.' },
        ],
        message: '“£4.80 each” here, “£6.10” there, for the spending.',
        quoted: ['£4.80 each', '£6.10'],
      },
      {
        shows: 'a price and what is paid',
        documents: [
          { text: 'From September the price of a lunch will be £2.15.', published: '2015-06-09' },
          { text: 'Since September pupils have been charged £2.35 for a lunch.', published: '2015-11-20' },
        ],
        message: '“£2.15” here, “£2.35” there, for the price of a lunch.',
        quoted: ['£2.15', '£2.35'],
      },
    ],
    silent: [
      {
        shows: 'a saving in one part, and one that the part bears upon',
        documents: [
          { text: 'The trust announced a saving in catering of £2m. Tea was served.' },
          { text: 'The trust announced a saving of £9m because catering is dear. It rained.' },
        ],
      },
      {
        shows: 'one route, and all of them',
        documents: [
          { text: 'On route 12 of the trams 31 per cent of trams ran late. Tea was served.' },
          { text: 'Across all our routes 12 per cent of trams ran late. It rained.' },
        ],
      },
      {
        shows: 'debt before and after something is taken off',
        documents: [
          { text: 'The club owes £11m. Tea was served.' },
          { text: 'The club’s net debt was £8m. It rained.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'a household and a person',
        documents: [
          { text: 'A typical household uses 340 litres of water a day. Tea was served.' },
          { text: 'Each of us uses 140 litres of water a day. It rained.' },
        ],
        savedBy: 'unit',
      },
      {
        shows: 'a count that grew',
        documents: [
          { text: 'A petition about the weir had 912 names. Tea was served.', published: '2014-10-02' },
          {
            text: 'The petition about the weir had reached 1,340 names. It rained.',
            published: '2014-11-06',
          },
        ],
      },
      {
        shows: 'a first part and the whole',
        documents: [
          { text: 'The yard will send 300 tents to the camp at Holm this year. Tea was served.' },
          { text: 'The first 120 tents for the camp at Holm left the yard. It rained.' },
        ],
      },
      {
        shows: 'all of a catch, and one kind of it',
        documents: [
          { text: 'Landings at Skarv came to 8,400 tonnes in 2010. Tea was served.' },
          { text: 'Landings of squid at Skarv came to 5,100 tonnes in 2010. It rained.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'two costs that do not say of what',
        documents: [
          { text: 'The roof needs to be replaced at a cost of £260,000. Tea was served.' },
          { text: 'When her pension is counted she costs us £76,000. It rained.' },
        ],
      },
      {
        shows: 'what there is room for, and what there was one morning',
        documents: [
          { text: 'The ferry carries 340 passengers. Tea was served.' },
          { text: 'There were 280 passengers on the ferry that morning. It rained.' },
        ],
      },
      {
        shows: 'parts of one whole that differ in what they held',
        documents: [
          { text: 'Three of the 12 wells held lead. Tea was served.' },
          { text: 'Five of the 12 wells held arsenic. It rained.' },
        ],
      },
      {
        shows: 'parts of one whole that differ in what they lacked',
        documents: [
          { text: 'Three of the nine boats had leaks. Tea was served.' },
          { text: 'Five of the nine boats had licences. It rained.' },
        ],
      },
      {
        shows: 'so many now, and so many then',
        documents: [
          { text: 'The school has 640 pupils. Tea was served.', published: '2014-06-20' },
          { text: 'In 2004 the school had 580 pupils. It rained.', published: '2014-06-20' },
        ],
        savedBy: 'period',
      },
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
  const converted = inUnit(b, a.unit) ?? (inTwoCurrencies(a, b) ? b : null);
  if (!converted || a.quantifier || b.quantifier) return null;
  const [one, other] = [
    { claim: first, figure: a, measure: measureOf(first, a) },
    { claim: second, figure: b, measure: measureOf(second, b) },
  ];
  const strict = oneMeasure(one, other);
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
  if (!slip && meetByRounding(a, b))
    return {
      kind: 'saved',
      explanation: 'rounding',
      message: `“${a.text}” and “${b.text}” are one figure, rounded.`,
    };
  if (!slip && !disjoint(a, converted)) return null;
  if (hasFigure(first, b) || hasFigure(second, a)) return null;
  if (!told(first) || !told(second)) return null;
  if (!isSize(one) && !isSize(other) && stands(first, a) !== stands(second, b) && !fromOneDay(first, second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One figure is a plan or a target, the other what is.',
    };
  if (scopesDiffer(first, second, [a, b]))
    return {
      kind: 'saved',
      explanation: 'scope',
      message: 'The figures are of two different parts or places.',
    };
  if (partOfList(first, a, other.measure) || partOfList(second, b, one.measure))
    return {
      kind: 'saved',
      explanation: 'subset',
      message: 'One figure is one of a list of parts, the other stands alone.',
    };
  if (periods(first, second) === 'apart' || nowAndThen(first, second, a))
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  const apart = setApart(first, second) ?? figuresApart(one, other);
  if (apart) return { kind: 'saved', ...apart };
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
      matter?.shown ??
        `Both figures are of one thing: they share ${inReadersWords(first, commonWords(one, other))}.`,
      'Rounding does not let the two figures meet, and neither place names another period.',
    ],
    resolveBy: 'Look up the figure at its source.',
  };
}

/** True where both figures are of one measure by its words and by what is said of it. */
function oneMeasure(one: Figure, other: Figure): boolean {
  const [{ claim: first, figure: a, measure: ma }, { claim: second, figure: b, measure: mb }] = [one, other];
  if (!ma || !mb || a.per !== b.per || !sameRole([a, ma], [b, mb]) || !sameMeasure(ma, mb)) return false;
  const [x, y] = [
    { ...one, measure: ma },
    { ...other, measure: mb },
  ];
  if ((ma.counted || mb.counted) && !oneCount(x, y)) return false;
  const like = likeness(first, second);
  if (a.role === 'part' && b.role === 'part' && like.theme === 'different') return false;
  if (ma.words.size === 1 && mb.words.size === 1 && like.agent === 'different' && !ma.counted) return false;
  if (isOfAnything(ma) && isOfAnything(mb) && !tellsOfOne(first, second, ma)) return false;
  const sizes = isSize(x) && isSize(y);
  return sizes || (like.predicate !== 'opposite' && first.claim.polarity === second.claim.polarity);
}

/** "£6m in parks, £4m in roads and £3m in schools": each is of a part, unless the other measure names that part. */
function partOfList(one: CaseClaim, figure: Quantity, other: Measure | null): boolean {
  if (!other) return false;
  const alike = one.claim.quantities.filter(
    ({ unit, role, per, value, of }) =>
      value !== null &&
      unit === figure.unit &&
      role === figure.role &&
      per === figure.per &&
      // "912 patients at 64 sites in three countries" is no list of parts
      (of === null || figure.of === null || canonical(of) === canonical(figure.of)),
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

const commonWords = ({ measure: a }: Figure, { measure: b }: Figure): string[] =>
  [...(a?.words ?? [])].filter((word) => b?.words.has(word));

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
  if (claim.operators.some(({ kind }) => kind === 'need')) return 'is to be';
  return claim.modality === 'asserted' ? 'is' : 'is to be';
}

/** What is so, or is done each day, and what was at a time that is named or past. */
function nowAndThen(first: CaseClaim, second: CaseClaim, { role }: Quantity): boolean {
  const [now, then] = first.claim.frame.tense === 'present' ? [first, second] : [second, first];
  if (now.claim.frame.tense !== 'present' || then.claim.frame.tense !== 'past') return false;
  const day = now.meta.published;
  const past = datedTimes(then).some(({ latest }) => latest !== null && day !== null && latest < day);
  return periods(first, second) === 'unstated' && (role === 'rate' || (past && datedTimes(now).length === 0));
}

/** "The price from September will be", "since September they have paid": told before and after, of one day on. */
function fromOneDay(first: CaseClaim, second: CaseClaim): boolean {
  const days = (own: CaseClaim): string[] =>
    datedTimes(own).flatMap(({ relation, earliest }) =>
      relation === 'since' && earliest !== null ? [earliest] : [],
    );
  return days(first).some((day) => days(second).includes(day));
}

/** A cost or fee that does not say of what may be of anything. */
const OF_ANYTHING = new Set('cost fee payment price value worth loss saving'.split(' ').map(canonical));
const isOfAnything = ({ head, words }: Measure): boolean => words.size === 1 && OF_ANYTHING.has(head);

/** By whose it is, or by what else both speak of. */
const tellsOfOne = (first: CaseClaim, second: CaseClaim, { words }: Measure): boolean =>
  ground(first, second, words).weight >= 1;
