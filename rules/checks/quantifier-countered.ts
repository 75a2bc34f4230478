/** All, none or most of some things, against a count or share that cannot be. */
import { akin } from '../compare/words/akin.js';
import { type DeedRelation, relateDeeds } from '../compare/figures/deeds.js';
import { daysTold } from '../compare/times/durations.js';
import { bothPeople, groupKeys, oneGroup } from '../compare/figures/groups.js';
import { ground } from '../compare/identity/ground.js';
import { isBroad, matterOf } from '../compare/scope/matter.js';
import { measureKeys, ownersDiffer, sameMeasure } from '../compare/identity/measure.js';
import { harmsMeet } from '../compare/figures/harms.js';
import { knownTo } from '../compare/scope/known-to.js';
import { span } from '../compare/words/phrases.js';
import type { Portion } from '../compare/scope/portion.js';
import { inverted, portionOf } from '../compare/figures/quantifiers.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { foretoldThen, stagesDiffer, toldByThen } from '../compare/times/moments.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { isStage } from '../compare/scope/in-full.js';
import { townsDiffer } from '../compare/scope/places-apart.js';
import { entityOf, namesDiffer } from '../compare/identity/names.js';
import { quantifiedApart } from '../compare/scope/restricted-apart.js';
import { setApart } from '../compare/scope/set-apart.js';
import { datedTimes, isDuration, periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { quantifierExamples } from './examples/quantifier-countered.js';

export const quantifierCountered: PairRule = {
  id: 'quantifier-countered',
  revision: 28,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
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
  examples: quantifierExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [portionOf(first), portionOf(second)];
  if (!a || !b || (!a.wholeKnown && !b.wholeKnown) || !firm(first) || !firm(second)) return null;
  const [apart, notSo] = [disjoint(a, b), disjoint(a, inverted(b))];
  if (!apart && !notSo) return null;
  if (!sameGroup(first, a, second, b) || namesDiffer(first, second)) return null;
  const relation = relationOf(first, a, second, b);
  if (relation === 'different' || (isRest(a, b) && !oneVerb(first, second))) return null;
  if (!(relation === 'opposite' ? notSo : apart)) return null;
  if (!outlasts(first, a, second, b) || !restrictedAlike(first, a, second)) return null;
  if (!restrictedAlike(second, b, first)) return null;
  if (
    periods(first, second) === 'apart' ||
    stagesDiffer(first, second) ||
    foretoldThen(first, second) ||
    toldByThen(first, second) ||
    toldBefore(first, second) ||
    stateNowAndThen(first, second) ||
    ofStretch(first, second)
  )
    return OF_OTHER_TIMES;
  if (isStage(first, second) || isStage(second, first)) return null;
  const saved = setApart(first, second) ?? quantifiedApart(first, a, second, b);
  if (saved) return { kind: 'saved', ...saved };
  if (townsDiffer(first, second) || ofWiderArea(first, a, second, b))
    return { kind: 'saved', explanation: 'scope', message: 'The two are of two different parts or places.' };
  const [wordsA, wordsB] = [text(first, a), text(second, b)];
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message:
      wordsA.toLowerCase() === wordsB.toLowerCase()
        ? `One place says it of “${wordsA}”, the other denies it, of one group.`
        : `One place says “${wordsA}”, the other “${wordsB}”, of one group.`,
    because: [
      `Both speak of one group: they share ${inCommon(first, second)}.`,
      'No share of the group is left that would let both stand.',
    ],
    resolveBy: 'Count: look for a list of the whole group.',
  };
}

/** "All the pupils at Oakhill", "a quarter of the county’s pupils": the one narrowed to a place by name, the other of a whole area. */
function ofWiderArea(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  const placed = ({ claim }: CaseClaim, { at }: Portion, other: CaseClaim): boolean =>
    claim.frame.others.some(({ role, term }) => {
      const name = /^(?:at|in|of|from)$/.test(role) ? entityOf(term) : null;
      return (
        name !== null &&
        term.start >= at.start &&
        term.start < (claim.frame.predicate?.start ?? 0) &&
        [...tellingWords(name.split(' '))].every((word) => !knownTo(other).has(word))
      );
    });
  const wide = ({ claim: { quote } }: CaseClaim): boolean => AREA.test(quote.exact);
  return (placed(first, a, second) && wide(second)) || (placed(second, b, first) && wide(first));
}
const AREA =
  /\b(?:county|country|city|town|district|region|nation|state|borough|diocese|province|island)(?:[’']s|-wide|wide)\b|\bnational(?:ly)?\b|\b(?:in|across|throughout) the (?:county|country|city|town|district|region|nation|state|borough|diocese|province|island)\b/iu;

/** By what is counted, or by how many there are where the one says no more of them. */
function sameGroup(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  if (twoOwners(a, b) || isHalfOfThem(a, b)) return false;
  if (sameMeasure(a.over, b.over) || oneGroup(a.over, b.over)) return true;
  if (a.whole !== null && a.whole === b.whole && a.whole > 2 && (nameless(a) || nameless(b))) return true;
  if (nameless(a) && nameless(b) && (unnamed(a) || unnamed(b))) return false;
  if ((unnamed(a) || unnamed(b)) && oneMatter(first, a, second, b)) return true;
  if (twoKinds(a, b)) return false;
  return bothPeople(a.over, b.over) && ground(first, second, wordsOver(a, b)).weight >= 1;
}

/** Of pupils some are girls: what is told of the one is not told of all. */
const SEXED = /^(?:girl|boy|man|woman|male|female)$/;
const isHalfOfThem = (a: Portion, b: Portion): boolean =>
  SEXED.test(a.over.head) !== SEXED.test(b.over.head) && !isGeneral(a) && !isGeneral(b);

/** "Full members" and "social members": one noun, and on each side a word that the other lacks. */
function twoKinds({ over: a }: Portion, { over: b }: Portion): boolean {
  const lacks = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((word) => !y.has(word));
  return a.head === b.head && lacks(a.words, b.words) && lacks(b.words, a.words);
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
  const harms = harmsMeet(first, a, second, b);
  if (harms === 'different') return harms;
  const relation = harms ?? relateDeeds(first, second, group);
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
  const days = claim.times.filter(isDuration).flatMap((time) => daysTold(time)?.max ?? []);
  return days.length > 0 ? Math.max(...days) : null;
}

/** "Every councillor who spoke": the other must be of those who spoke. */
function restrictedAlike({ claim }: CaseClaim, { at }: Portion, other: CaseClaim): boolean {
  const behind = claim.quote.exact.slice(at.end - claim.quote.start);
  const [, verb] = RELATIVE.exec(behind) ?? [];
  if (verb === undefined) return !INSIDE.test(behind) || knowsPlace(claim, at.end, other);
  if (tellingWords([verb]).size === 0) return true;
  return aboutWords(other).has(canonical(verb)) || other.claim.frame.words.some((word) => akin(word, verb));
}

const INSIDE = /^(?:\s+of\s+[\p{L}’' -]+?)?\s+(?:in|inside|aboard)\s/u;

/** "Nobody in the building was hurt": the other must have the place too, for some were outside. */
function knowsPlace({ frame }: CaseClaim['claim'], from: number, other: CaseClaim): boolean {
  const place = frame.others.find(
    ({ role, term }) =>
      /^(?:in|inside|aboard)$/.test(role) && term.start >= from && term.end <= (frame.predicate?.start ?? 0),
  )?.term;
  if (!place || place.entity !== null) return true;
  const around = new Set([...other.claim.frame.words, ...(other.claim.frame.around ?? [])].map(canonical));
  return around.has(canonical(place.head));
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

/** "Every lift works", "two lifts were out of order in March": a state of now and one of a time that is over. */
function stateNowAndThen(first: CaseClaim, second: CaseClaim): boolean {
  const [now, then] = first.claim.frame.tense === 'present' ? [first, second] : [second, first];
  return (
    now.claim.frame.tense === 'present' &&
    then.claim.frame.tense === 'past' &&
    datedTimes(now).length === 0 &&
    datedTimes(then).length > 0 &&
    [now, then].some(({ claim }) => /^(?:be|work|function)$/.test(claim.frame.predicate?.lemma ?? ''))
  );
}

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
