/** The moment that each of two claims names by a clause: "when the ferry left", "before it sank". Two moments may differ in all else. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { likeWords } from '../identity/ground.js';
import { oppositesOfWord } from '../turns/opposites.js';
import { clocksDiffer, datedTimes, periods } from '../identity/times.js';
import { stemOf, wordsInText } from '../words/words.js';

/** True where the two speak of two periods, hours or moments. */
export const otherTime = (a: CaseClaim, b: CaseClaim): boolean =>
  periods(a, b) === 'apart' ||
  clocksDiffer(a, b) ||
  datesInClauses(a, b) ||
  momentsDiffer(a, b) ||
  stagesDiffer(a, b);

/** One tells how it was at first, or what came of it afterwards, the other has no such word. */
export const stagesDiffer = (a: CaseClaim, b: CaseClaim): boolean =>
  inTheBeginning(a) !== inTheBeginning(b) || afterwards(a) !== afterwards(b);

/** True where a later paper tells of a later state, or of what came of a forecast. Stands of one speaker are another matter. */
export const changedSince = (a: CaseClaim, b: CaseClaim): boolean =>
  turnedSince(a, b) || foretold(a, b) || foretold(b, a) || eachOfItsDay(a, b) || nowOfItsDay(a, b);

/** One tells of a day long before the other's paper, which names none: "there were no arrests", "last year twelve were arrested". */
export const longBefore = (a: CaseClaim, b: CaseClaim): boolean => isOfOld(a, b) || isOfOld(b, a);

function isOfOld(old: CaseClaim, other: CaseClaim): boolean {
  const days = datedTimes(old).flatMap(({ latest }) => latest ?? []);
  const told = other.meta.published;
  if (told === null || days.length === 0 || datedTimes(other).length > 0) return false;
  return days.every((day) => Date.parse(told) - Date.parse(day) >= WHILE * 86_400_000);
}

/** One tells of a day long after the other's paper, which names none and cannot have known of it. */
export const longAfter = (a: CaseClaim, b: CaseClaim): boolean => isToCome(a, b) || isToCome(b, a);

function isToCome(late: CaseClaim, other: CaseClaim): boolean {
  const days = datedTimes(late).flatMap(({ earliest }) => earliest ?? []);
  const told = other.meta.published;
  if (told === null || days.length === 0 || datedTimes(other).length > 0) return false;
  return days.every((day) => Date.parse(day) - Date.parse(told) >= WHILE * 86_400_000);
}

/** "Is expected to rise", and in a later paper "fell". */
const foretold = (before: CaseClaim, after: CaseClaim): boolean =>
  before.claim.modality === 'predicted' &&
  after.claim.modality === 'asserted' &&
  after.claim.frame.tense === 'past' &&
  before.meta.published !== null &&
  after.meta.published !== null &&
  before.meta.published < after.meta.published;

/** "Said that all would sail", and some did not: what somebody foresaw, told as that, and what came of it. */
export const foretoldThen = (a: CaseClaim, b: CaseClaim): boolean => saidItWould(a, b) || saidItWould(b, a);

const saidItWould = ({ claim: said }: CaseClaim, { claim: came }: CaseClaim): boolean =>
  said.modality === 'predicted' &&
  said.attribution.length > 0 &&
  /^would\b/i.test(said.frame.predicate?.text ?? '') &&
  came.modality === 'asserted' &&
  came.frame.tense === 'past';

/** Parts of a day in their order. */
const DAY_PARTS = [
  'dawn|breakfast|morning',
  'noon|midday|lunchtime',
  'afternoon|teatime',
  'dusk|evening',
  'night|midnight',
].map((words) => new RegExp(`\\b(?:${words})s?\\b`, 'iu'));

/** "Had 44 on Monday morning", "was down to 31 by Monday night": parts of a day that do not follow each other. */
export const dayPartsDiffer = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  areApart(partsOfDay(a.quote.exact), partsOfDay(b.quote.exact));

const partsOfDay = (text: string): number[] => DAY_PARTS.flatMap((part, at) => (part.test(text) ? [at] : []));

const areApart = (x: readonly number[], y: readonly number[]): boolean =>
  x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => Math.abs(one - other) > 1));

/** "Said at noon that none had been cancelled", "thirty were cancelled in the evening": what had been so when it was said. */
export const toldByThen = (a: CaseClaim, b: CaseClaim): boolean => saidBefore(a, b) || saidBefore(b, a);

function saidBefore({ claim: said }: CaseClaim, { claim: came }: CaseClaim): boolean {
  if (said.attribution.length === 0 || !/^(?:had|has|have)\b/i.test(said.frame.predicate?.text ?? ''))
    return false;
  return areApart(partsOfDay((said.frame.around ?? []).join(' ')), partsOfDay(came.quote.exact));
}

/** Days after which a paper that says "again" or "now" tells of another time than the one before it. */
const WHILE = 28;

/** "The beds are closed", and months later "the beds are open again". */
function turnedSince(a: CaseClaim, b: CaseClaim): boolean {
  const later = (a.meta.published ?? '') < (b.meta.published ?? '') ? b : a;
  return (
    isWhileBetween(a, b) &&
    later.claim.frame.tense !== 'past' &&
    /\b(?:again|now|once more|no longer|any more|these days|nowadays)\b/i.test(later.claim.quote.exact)
  );
}

/** "Is closed" in March, "is open" in June, neither with a day: each tells what is so on the day of its paper. */
const eachOfItsDay = (a: CaseClaim, b: CaseClaim): boolean =>
  isWhileBetween(a, b) &&
  [a, b].every((one) => one.claim.frame.tense === 'present' && datedTimes(one).length === 0) &&
  [a, b].every(({ claim }) =>
    /^(?:is|are|’s|remains?|stays?|stands?|lies?)\b/i.test(claim.frame.predicate?.text ?? ''),
  );

/** "The shares rose", and in a paper of another month "fell": what goes up and down is told of the days before each paper. */
export const eachMoved = (a: CaseClaim, b: CaseClaim): boolean =>
  isWhileBetween(a, b) &&
  [a, b].every((one) => one.claim.frame.tense === 'past' && datedTimes(one).length === 0) &&
  // "have risen season by season" reaches to the day of its paper
  ![a, b].some(({ claim }) => /^(?:have|has)\b/i.test(claim.frame.predicate?.text ?? ''));

/** Days after which what a paper says is so "now" may have changed: it says itself that it holds for its day. */
const WEEK = 7;

/** "There are now 27 lifeguards", three weeks later "there are 31": a count of its day, as its paper says. */
export const nowOfItsDay = (a: CaseClaim, b: CaseClaim): boolean =>
  daysBetween(a, b) >= WEEK &&
  [a, b].every((one) => one.claim.frame.tense === 'present' && datedTimes(one).length === 0) &&
  [a, b].some(({ claim }) => NOW.test(claim.quote.exact));
const NOW = /\b(?:now|currently|at present|at the moment|so far|to date|as things stand)\b/i;

/** True where the papers of the two are well apart. */
export const isWhileBetween = (a: CaseClaim, b: CaseClaim): boolean => daysBetween(a, b) >= WHILE;

/** Days between the papers of the two; 0 where one bears no date. */
function daysBetween(a: CaseClaim, b: CaseClaim): number {
  const [x, y] = [a.meta.published, b.meta.published];
  return x === null || y === null ? 0 : Math.abs(Date.parse(x) - Date.parse(y)) / 86_400_000;
}

/** "Later in the day", "has since", "will then": of a later time than what is told without such words. */
const afterwards = ({ claim }: CaseClaim): boolean =>
  /\b(?:later (?:in|on|that)|since then|has since|have since|had since|by the end of the (?:day|week|month|year|season)|in the end|on appeal|after an appeal|eventually|thereafter|afterwards|(?:will|would|shall|should|could|may|might) then)\b/i.test(
    withSetting(claim),
  );

/** "Did not like it when I first saw it", "like it now": told in two tenses, and one says that it has turned. */
export const thenAndNow = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.frame.tense !== b.claim.frame.tense &&
  [a, b].some(({ claim }) => SINCE_OR_FIRST.test(claim.quote.exact));
const SINCE_OR_FIRST =
  /\b(?:now|no longer|any more|these days|nowadays|today|at first|first|used to|originally|to begin with)\b/i;

/** What is so, or is done each day, and what was at a time that is named or past. */
export function nowAndThen(first: CaseClaim, second: CaseClaim, { role }: Pick<Quantity, 'role'>): boolean {
  const [now, then] = first.claim.frame.tense === 'present' ? [first, second] : [second, first];
  if (now.claim.frame.tense !== 'present' || then.claim.frame.tense !== 'past') return false;
  const day = now.meta.published;
  const past = datedTimes(then).some(({ latest }) => latest !== null && day !== null && latest < day);
  return periods(first, second) === 'unstated' && (role === 'rate' || (past && datedTimes(now).length === 0));
}

/** "At first", "used to": of an earlier time than what is told without such words. */
const inTheBeginning = ({ claim }: CaseClaim): boolean =>
  /\b(?:at first|initially|originally|used to|formerly|to begin with|in those days)\b/i.test(
    withSetting(claim),
  );

/** The claim with what opens its sentence, which may stand before another clause: "at first the firm grew and 40 were taken on". */
const withSetting = ({ quote, frame }: CaseClaim['claim']): string =>
  `${frame.setting?.text ?? ''} ${quote.exact}`;

const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const DAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const YEARS = /\b(?:1[5-9]|20)\d\d\b/g;

/** A day behind “since” or “until” bounds a stretch, which may hold the other's day. */
const BOUND = /\b(?:since|until|till) (?:\p{L}+ )?[\p{L}\d]+/giu;

/** Both name a month, a day or a year, if only in a clause ("when the vet came in June"), and no one of the other's. */
function datesInClauses(a: CaseClaim, b: CaseClaim): boolean {
  return [MONTHS, DAYS, YEARS].some((names) => {
    const [x, y] = [a, b].map(({ claim }) => [...(claim.quote.exact.replace(BOUND, ' ').match(names) ?? [])]);
    return x && y && x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
  });
}

interface Moment {
  /** Words by which the clause is put before, at or after its event. */
  at: 'before' | 'at' | 'after';
  stems: readonly string[];
  /** The telling words of the clause. */
  words: ReadonlySet<string>;
  /** Words with a capital, as they stand. */
  names: readonly string[];
}

const CLAUSE = /\b(when|as|while|once|by the time|before|after|until)\s+((?:\p{L}|[’' -])+)/giu;
/** A part of a course of time that no date tells: "in the first week", "during the final stages". */
const STRETCH =
  /\b(?:in|during|over|for) (?:the|its|their|his|her) ((?:first|second|third|last|final|opening|closing|early|earliest|later) (?:few |two |three |four |five |six )?(?:minute|hour|day|night|week|month|quarter|year|season|half|stage|phase|part)s?)\b/giu;
/** "Before the deadline": how it stood to the day that was set, and no moment of its own. */
const DUE = /^(?:the |its |their |his |her )?(?:deadline|due date|closing date|target date|cut-off)\b/i;
const PARTICLE = /^(?:off|on|out|in|back|up|down|away|over)$/;

/** The two name moments that cannot be one: before and after one event, or events that are opposite ("took off", "landed"). */
function momentsDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [momentsOf(a), momentsOf(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => apart(one, other)));
}

function momentsOf({ claim }: CaseClaim): Moment[] {
  const clauses = [...claim.quote.exact.matchAll(CLAUSE)]
    .map(([, marker = '', rest = '']) => [marker, rest])
    .filter(([, rest = '']) => !DUE.test(rest));
  const stretches = [...claim.quote.exact.matchAll(STRETCH)].map(([, rest = '']) => ['in', rest]);
  return [...clauses, ...stretches].map(([marker = '', rest = '']) => {
    const words = rest.toLowerCase().split(/[\s]+/);
    const stems = words.map((word, i) =>
      PARTICLE.test(words[i + 1] ?? '') ? `${stemOf(word)}_${words[i + 1] ?? ''}` : stemOf(word),
    );
    const place = /^(before|until)$/i.test(marker) ? 'before' : /^after$/i.test(marker) ? 'after' : 'at';
    const names = words.length === 0 ? [] : (rest.match(/\p{Lu}\p{Ll}+/gu) ?? []);
    return { at: place, stems: stems.filter((stem) => stem !== ''), words: wordsInText(rest), names };
  });
}

/** Two clauses of at least two telling words each, none of which has a like in the other: "when the van hit the wall", "when he fell". */
const nothingShared = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size >= 2 &&
  y.size >= 2 &&
  ![...x].some((word) => [...y].some((other) => word === other || likeWords(word, other)));

function apart(x: Moment, y: Moment): boolean {
  const opposite = x.stems.some((stem) => {
    const others = oppositesOfWord(stem);
    return !y.stems.includes(stem) && y.stems.some((other) => others.has(other) && !x.stems.includes(other));
  });
  const [named, others] = [x.names, y.names];
  if (named.length > 0 && others.length > 0 && !named.some((name) => others.includes(name))) return true;
  if (x.at === 'at' && y.at === 'at' && nothingShared(x.words, y.words)) return true;
  if (x.at === y.at) return opposite;
  // before something and after something: two times, whatever the two are
  if (x.at !== 'at' && y.at !== 'at') return true;
  const one = x.stems.some((stem) => stem.length > 3 && y.stems.includes(stem));
  return !one && x.stems.length > 1 && y.stems.length > 1;
}
