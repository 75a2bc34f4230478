/** All, none or most of some things, against a count or share that cannot be. */
import { akin } from '../compare/akin.js';
import { type DeedRelation, relateDeeds } from '../compare/deeds.js';
import { daysOf } from '../compare/durations.js';
import { bothPeople, groupKeys, oneGroup } from '../compare/groups.js';
import { ground } from '../compare/ground.js';
import { isBroad, matterOf } from '../compare/matter.js';
import { measureKeys, ownersDiffer, sameMeasure } from '../compare/measure.js';
import { span } from '../compare/phrases.js';
import { inverted, portionOf, type Portion } from '../compare/quantifiers.js';
import { aboutWords, inCommon } from '../compare/about.js';
import { namesDiffer } from '../compare/names.js';
import { relatePredicates } from '../compare/predicates.js';
import { setApart } from '../compare/set-apart.js';
import { datedTimes, isDuration, periods } from '../compare/times.js';
import { canonical, tellingWords } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const quantifierCountered: PairRule = {
  id: 'quantifier-countered',
  revision: 12,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  summary:
    'One place speaks of all, none or most of some things, another counts things for which it does not hold.',
  doesNotCover: 'Quantifiers over things that only overlap, and "some" against "many".',
  keys: (claim) => {
    const portion = portionOf(claim);
    if (!portion) return [];
    const { over, whole } = portion;
    return [
      ...measureKeys(over),
      ...groupKeys(over),
      ...(whole !== null && whole > 2 ? [`of ${whole}`] : []),
      ...[...tellingWords(claim.claim.frame.words)]
        .filter((word) => !isBroad(word))
        .map((word) => `told ${word}`),
    ];
  },
  sides: (claim) => {
    const portion = portionOf(claim);
    if (!portion) return null;
    return portion.wholeKnown
      ? { is: ['whole known'], meets: ['whole known', 'part'] }
      : { is: ['part'], meets: ['whole known'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'every one open, three closed',
        documents: [
          { text: 'Three of the borough’s 14 club houses will close in September 2011.' },
          { text: 'Every one of our 14 club houses will stay open throughout 2011.' },
        ],
        message:
          'One place says “Three of the borough’s 14 club houses”, the other “Every one”, of one group.',
        quoted: ['Three of the borough’s 14 club houses', 'Every one'],
      },
      {
        shows: 'all of them for it, some against',
        documents: [
          { text: 'The accounts were approved by every one of the seven governors. Tea was served.' },
          { text: 'Two of the seven of us voted against the accounts. It was raining.' },
        ],
        message: 'One place says “every one”, the other “Two of the seven”, of one group.',
        quoted: ['every one', 'Two of the seven'],
      },
      {
        shows: 'a state with its preposition turned round',
        documents: [
          { text: 'All three lifts at the infirmary were in service on Monday.' },
          { text: 'One of the lifts at the infirmary was out of service on Monday.' },
        ],
        message: 'One place says “All”, the other “One of the lifts”, of one group.',
        quoted: ['All', 'One of the lifts'],
      },
      {
        shows: 'some that outlasted what every one kept to',
        documents: [
          { text: 'Every complaint was answered within a week.' },
          { text: 'One complaint in four was still unanswered after a month.' },
        ],
        message: 'One place says “Every”, the other “One complaint in four”, of one group.',
        quoted: ['Every', 'One complaint in four'],
      },
      {
        shows: 'most of those who came, and a share of them',
        documents: [
          { text: 'The great majority of those who answered want the weir to come down. Tea was served.' },
          { text: 'Of the anglers who answered, only three in ten wanted the weir down. It rained.' },
        ],
        message: 'One place says “The great majority”, the other “three in ten”, of one group.',
        quoted: ['The great majority', 'three in ten'],
      },
      {
        shows: 'none against a count, in another verb',
        documents: [
          { text: 'No owlets fledged from the barn at Corrie this spring. Tea was served.' },
          { text: 'Four barn owlets took wing at Corrie this spring. It rained.' },
        ],
        message: 'One place says “No”, the other “Four barn owlets”, of one group.',
        quoted: ['No', 'Four barn owlets'],
      },
      {
        shows: 'none against a count',
        documents: [
          { text: 'None of the wards will close.' },
          { text: 'Two wards will close in April 2014.' },
        ],
        message: 'One place says “None”, the other “Two wards”, of one group.',
        quoted: ['None', 'Two wards'],
      },
    ],
    silent: [
      {
        shows: 'things of two owners',
        documents: [
          { text: 'None of the council’s vans runs on diesel. They are new.' },
          { text: 'Six of the contractor’s vans run on diesel. They are old.' },
        ],
      },

      {
        shows: 'no more than the first days',
        documents: [
          { text: 'No train was cancelled in the first two days of the strike. It was wet.' },
          { text: 'Six trains were cancelled on 4 May 2013. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'people beside whom something else is told',
        documents: [
          { text: 'The launch left the pier with three people aboard. It was wet.' },
          { text: 'Nobody aboard the launch wore a lifejacket. It was dry.' },
        ],
      },

      {
        shows: 'the shares of two owners',
        documents: [
          { text: 'Harbour Trust owns 80 per cent of the pier.' },
          { text: 'The cooperative owns a fifth of the pier.' },
        ],
      },
      {
        shows: 'two parts that make up the whole',
        documents: [
          { text: 'A fifth of the ferries to Corrie came in late in May. Tea was served.' },
          { text: 'Four in five ferries to Corrie kept to their times in May. It rained.' },
        ],
      },
      {
        shows: 'everyone else',
        documents: [
          { text: 'Crews under contract stay at the Corrie yard. Everyone else will go. Tea was served.' },
          { text: 'One man in three will stay at the Corrie yard under contract. It rained.' },
        ],
      },
      {
        shows: 'things put to two uses',
        documents: [
          { text: 'None of the grant was spent on salaries.' },
          { text: 'A tenth of the grant was spent on rent.' },
        ],
      },
      {
        shows: 'a shorter wait than the one that nobody had',
        documents: [
          { text: 'No patient waited more than four hours.' },
          { text: 'Thirty patients waited more than two hours.' },
        ],
      },
      {
        shows: 'those who spoke, and those who voted',
        documents: [
          { text: 'Every councillor who spoke was against the scheme.' },
          { text: 'Nine councillors voted for the scheme.' },
        ],
      },
      {
        shows: 'what is to come, and what was done before',
        documents: [
          { text: 'No trees will be felled.', published: '2014-06-10' },
          { text: 'Some 60 trees were felled along the lane in 1987.', published: '2014-06-11' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two rates, which are no shares of a group',
        documents: [
          { text: 'Unemployment in the valley is 8 per cent.' },
          { text: 'Unemployment is 6 per cent.' },
        ],
      },
      {
        shows: 'a count that is "hundreds"',
        documents: [
          { text: 'Hundreds of posts will be deleted.' },
          { text: 'The proposals delete 410 posts.' },
        ],
      },
      {
        shows: 'other things of the same kind of number',
        documents: [
          { text: 'All of the wards will stay open.' },
          { text: 'Two clinics will close in April 2014.' },
        ],
      },
      {
        shows: 'all of them, and so most of them',
        documents: [
          { text: 'All of the wards will stay open.' },
          { text: 'Most of the wards will stay open.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [portionOf(first), portionOf(second)];
  if (!a || !b || (!a.wholeKnown && !b.wholeKnown)) return null;
  if (!sameGroup(first, a, second, b) || namesDiffer(first, second)) return null;
  const relation = relationOf(first, a, second, b);
  if (relation === 'different' || (isRest(a, b) && !oneVerb(first, second))) return null;
  if (!firm(first) || !firm(second) || !disjoint(a, relation === 'opposite' ? inverted(b) : b)) return null;
  if (!outlasts(first, a, second, b) || !restrictedAlike(first, a, second)) return null;
  if (!restrictedAlike(second, b, first)) return null;
  if (periods(first, second) === 'apart' || toldBefore(first, second) || ofStretch(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const [wordsA, wordsB] = [text(first, a), text(second, b)];
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `One place says “${wordsA}”, the other “${wordsB}”, of one group.`,
    because: [
      `Both speak of one group: they share ${inCommon(first, second)}.`,
      'No share of the group is left that would let both stand.',
    ],
    resolveBy: 'Count: look for a list of the whole group.',
  };
}

/** By what is counted, or by how many there are where the one says no more of them. */
function sameGroup(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  if (twoOwners(a, b)) return false;
  if (sameMeasure(a.over, b.over) || oneGroup(a.over, b.over)) return true;
  if (a.whole !== null && a.whole === b.whole && a.whole > 2 && (nameless(a) || nameless(b))) return true;
  if (nameless(a) && nameless(b) && (unnamed(a) || unnamed(b))) return false;
  if ((unnamed(a) || unnamed(b)) && oneMatter(first, a, second, b)) return true;
  return bothPeople(a.over, b.over) && ground(first, second, wordsOver(a, b)).weight >= 1;
}

/** "The council’s vans", "the contractor’s vans": two owners told in one way; a name and a noun may be of one. */
const twoOwners = ({ over: { owner: x } }: Portion, { over: { owner: y } }: Portion): boolean =>
  /^\p{Lu}/u.test(x ?? '') === /^\p{Lu}/u.test(y ?? '') && ownersDiffer(x, y) && !akin(x ?? '', y ?? '');

/** "Three in ten want it down". */
const unnamed = ({ over }: Portion): boolean => over.words.size === 0 && over.kind === 'share';

const nameless = ({ over }: Portion): boolean => over.words.size === 0;

const wordsOver = (a: Portion, b: Portion): ReadonlySet<string> =>
  new Set([...a.over.words, ...b.over.words, a.over.head, b.over.head]);

/** "will have a cabinet", "there would be cabinets in": having and being agree where what is had is one thing. */
function relationOf(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): DeedRelation {
  const group = wordsOver(a, b);
  const relation = relateDeeds(first, second, group);
  if (relation !== 'different' && (nameless(a) || nameless(b)) && !tellOfOne(first, second, group))
    return 'different';
  if (relation !== 'different') return relation;
  // of whom it is told is open: what is told must be the same
  if (unnamed(a) || unnamed(b)) return relation;
  if (
    a.wholeKnown &&
    b.wholeKnown &&
    (isGeneral(a) || isGeneral(b)) &&
    ground(first, second, group).weight >= ALIKE
  )
    return 'same';
  return oneMatter(first, a, second, b) ? 'same' : 'different';
}

const ALIKE = 2;

/** Two papers that share much beside the group tell one thing of it in two ways. */
function oneMatter(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  if (first.claim.document === second.claim.document) return false;
  const besides = new Set([...a.over.words].filter((word) => b.over.words.has(word)));
  return matterOf(first, second, besides).weight >= MATTER;
}

const MATTER = 1.5;

/** "A fifth were late", "four in five came in time". */
const isRest = (a: Portion, b: Portion): boolean => {
  const [low, high] = [a.min + b.min, a.max + b.max];
  return low <= 1 + REST && high >= 1 - REST && a.min > 0 && b.min > 0 && a.max < 1 && b.max < 1;
};
const REST = 0.03;

const oneVerb = (first: CaseClaim, second: CaseClaim): boolean =>
  relatePredicates(first, second) === 'same' && first.claim.polarity === second.claim.polarity;

/** "Nobody", "everyone" and "three of us" may be anybody: one verb, or what else is said, shows that the two are about one matter. */
function tellOfOne(first: CaseClaim, second: CaseClaim, group: ReadonlySet<string>): boolean {
  const [x, y] = [first, second].map(({ claim }) => canonical(claim.frame.predicate?.lemma ?? ''));
  return x === y || ground(first, second, new Set([...group, x ?? '', y ?? ''])).weight >= 1;
}

/** "within a week", "for five hours": what lasted, or took, no longer than the general statement allows is no exception to it. */
function outlasts(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  const [x, y] = [longest(first), longest(second)];
  if (x === null || y === null || x === y) return true;
  const firstIsGeneral = isGeneral(a);
  if (firstIsGeneral === isGeneral(b)) return false;
  return firstIsGeneral ? y > x : x > y;
}

const isGeneral = ({ min, max }: Portion): boolean => min === 1 || max === 0;

/** The longest duration of a claim, in days. */
function longest({ claim }: CaseClaim): number | null {
  const days = claim.times.filter(isDuration).flatMap((time) => daysOf(time)?.max ?? []);
  return days.length > 0 ? Math.max(...days) : null;
}

/** "Every councillor who spoke": the other must be of those who spoke. */
function restrictedAlike({ claim }: CaseClaim, { at }: Portion, other: CaseClaim): boolean {
  const behind = claim.quote.exact.slice(at.end - claim.quote.start);
  const [, verb] = RELATIVE.exec(behind) ?? [];
  if (verb === undefined || tellingWords([verb]).size === 0) return true;
  return aboutWords(other).has(canonical(verb)) || other.claim.frame.words.some((word) => akin(word, verb));
}

const RELATIVE =
  /^(?:\s+[\p{L}’'-]+){0,4}?\s+(?:who|that|which)(?:\s+(?:has|have|had|was|were|is|are))?\s+(\p{L}+)/u;

/** "In the first two days of the strike": of no more than a stretch that the other does not name. */
function ofStretch(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [stretchOf(first), stretchOf(second)];
  return (x === null) !== (y === null) && [first, second].some((one) => datedTimes(one).length > 0);
}

const stretchOf = ({ claim }: CaseClaim): string | null =>
  claim.times.find(
    (time) => isDuration(time) && /\b(?:first|last|opening|closing|final|early) /i.test(time.text),
  )?.text ?? null;

/** What is yet to come is not countered by what was told before it was announced. */
function toldBefore(first: CaseClaim, second: CaseClaim): boolean {
  const [coming, past] = first.claim.frame.tense === 'future' ? [first, second] : [second, first];
  if (coming.claim.frame.tense !== 'future' || past.claim.frame.tense !== 'past') return false;
  const day = coming.meta.published;
  if (day === null) return false;
  if (past.meta.published !== null && past.meta.published < day) return true;
  return datedTimes(past).some(({ latest }) => latest !== null && latest < day);
}

/** Shares are quotients, which a computer keeps to some sixteen digits. */
const HAIR = 1e-9;
const disjoint = (a: Portion, b: Portion): boolean => a.max + HAIR < b.min || b.max + HAIR < a.min;

const firm = ({ claim }: CaseClaim): boolean => ['asserted', 'planned', 'predicted'].includes(claim.modality);

function text({ claim }: CaseClaim, { at }: Portion): string {
  return claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start) || at.text;
}
