/** Whether a change that one paper's two levels make and one that another paper tells are of one thing, and of one time. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim, Days } from '../../rule.js';
import { akin } from '../words/akin.js';
import { derived } from '../identity/derived.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { measureOf } from '../identity/measure.js';
import { knownTo } from '../scope/known-to.js';
import { narrowedTo, placedBy } from './narrowed-figures.js';
import { perCentOf } from './quantities.js';
import type { Reckoned } from './reckoned.js';
import { enough, OF_ONE_DEED, ofIt } from './reckoned-ground.js';
import { datedTimes, isDuration, touching } from '../identity/times.js';
import { movedThings, nounOfMoved } from '../turns/trend.js';
import { MEASURED_LINES } from '../../words/turns.js';
import { canonical, tellingWords } from '../words/words.js';

/** One measure changed one way, by so much or so many per cent. */
export function oneChange(
  one: CaseClaim,
  reckoned: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  const { kind, direction, figure: step } = reckoned;
  const perCent = figure.unit === '%' || perCentOf({ ...figure, role: 'change' }) !== null;
  if (perCent !== (kind === 'growth')) return null;
  if (direction === 'down' && figure.role === 'part') return oneLoss(one, reckoned, other, figure);
  if (!perCent && figure.unit !== step.unit) return null;
  const multiple = isMultiple(other, figure);
  const told = measureOf(other, figure);
  if (ofAnother(one, reckoned, other, figure) || (!multiple && told?.kind !== 'change')) return null;
  const names = [...movedThings(other).map(nounOfMoved), ...(told ? [told.head] : [])];
  const named = names.find((name) => levelNames(one, reckoned).some((its) => oneName(name, its)));
  if (named === undefined) return multiple && !isTurned(reckoned, other, figure) ? enough(one, other) : null;
  const matter = matterOf(one, other);
  const slot = matter.words.includes(canonical(named)) ? 0 : OTHER_WORDS;
  const weight = matter.weight + slot + (tellsTimes(reckoned, other) ? BOTH_TIMES : 0);
  return weight >= OF_ONE_DEED ? { ...matter, weight } : null;
}

const isMultiple = ({ claim }: CaseClaim, { start }: Quantity): boolean =>
  start === claim.frame.predicate?.start;

/** True where the one paper's levels go up and the other tells of a fall, or the reverse. */
export function isTurned({ direction }: Reckoned, other: CaseClaim, figure: Quantity): boolean {
  const told = isMultiple(other, figure)
    ? HALVES.test(figure.text)
      ? 'down'
      : 'up'
    : (measureOf(other, figure)?.direction ?? null);
  return direction !== null && told !== null && told !== direction;
}
const HALVES = /\bhalv/;

/** "Owed £60m", "the debt": one measure told in other words is nearly as good as a word that both have. */
const OTHER_WORDS = 0.7;
/** The times of the two levels are those of the change. */
const BOTH_TIMES = 0.5;

/** "Bicycle thefts", "thefts from cars", "sales abroad": what moved is narrowed by what the other paper does not speak of. */
function ofAnother(one: CaseClaim, { from: levels }: Reckoned, other: CaseClaim, figure: Quantity): boolean {
  if (narrowedTo(other, figure, one) !== null) return true;
  const told = [...wordsOf(subjectOf(other)), ...placedBy(other)];
  const counted = levels.flatMap(({ of }) => wordsOf(of ?? '').slice(0, -1));
  return areNews(told, other, one) || areNews(counted, one, other);
}

/** All that stands before the verb of a change, as far as it is no time: what moved, with what it is narrowed by. */
function subjectOf({ claim: { quote, times, frame } }: CaseClaim): string {
  const moved = frame.theme ?? frame.agent;
  const verb = frame.predicate?.start ?? 0;
  if (!moved || moved.start >= verb) return moved?.text ?? '';
  let text = quote.exact.slice(moved.start - quote.start, verb - quote.start);
  for (const time of times) text = text.replace(time.text, '');
  return text;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? [];

/** Words that say of no part which it is: how many there are, and all of them (Quirk et al. 1985, 5.10-25: determiners and their kin). */
const OF_ALL = new Set(
  'the its their our his her my this that these those all total overall number numbers level levels amount volume figure figures annual yearly monthly weekly of in at to for and or with by whole entire average'.split(
    ' ',
  ),
);

/** True where a word is neither the other paper's nor akin to one of its. */
function areNews(words: readonly string[], own: CaseClaim, other: CaseClaim): boolean {
  const known = knownTo(other);
  const its = [
    ...wordsOf(`${other.claim.quote.exact} ${(other.claim.frame.around ?? []).join(' ')}`),
    ...levelWords(other),
  ];
  const named = new Set(wordsOf(own.meta.publisher ?? ''));
  return words.some(
    (word) =>
      !OF_ALL.has(word) &&
      !named.has(word) &&
      !known.has(canonical(word)) &&
      !its.some((one) => one === word || oneName(singular(word), one)),
  );
}

const singular = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);

/** The measures of a claim's figures, which its words may not name: "owed", a debt. */
const levelWords = (own: CaseClaim): string[] =>
  own.claim.quantities.flatMap((figure) => measureOf(own, figure)?.head ?? []);

const oneName = (a: string, b: string): boolean => akin(a, b) || derived(a, b) || inOneLine(a, b);

const LINES = MEASURED_LINES.map((line) => new Set(line.split(' ').map(canonical)));
const inOneLine = (a: string, b: string): boolean =>
  LINES.some((line) => line.has(canonical(a)) && line.has(canonical(b)));

/** What the levels are levels of: what they measure or count, the subject that has so much, the noun of its verb ("owed", the debt). */
function levelNames(one: CaseClaim, { from: levels }: Reckoned): string[] {
  const own = levels.map((level) => measureOf(one, level)?.head ?? level.of ?? '');
  const { agent, theme, predicate } = one.claim.frame;
  const beside = [agent, theme].flatMap((term) =>
    term && !term.pronoun && !levels.some(({ start }) => term.start <= start && start < term.end)
      ? [term.head]
      : [],
  );
  const units = levels.flatMap(({ text, unit }) => (unit === '1' ? [] : (/\p{L}+$/u.exec(text)?.[0] ?? [])));
  const nouns = own.flatMap((name) => name.split(' ').slice(-1));
  const names = [...nouns, ...units, ...beside, predicate?.lemma ?? ''];
  return names.filter((name) => tellingWords([name]).size > 0);
}

/** "Have lost half of their quota", "a third of the staff went": a share that is gone is a fall. */
function oneLoss(one: CaseClaim, reckoned: Reckoned, other: CaseClaim, figure: Quantity): Matter | null {
  const { class: kind, lemma } = other.claim.frame.predicate ?? {};
  if (!/^(?:lose|reduce|cut|go|dismiss)$/.test(kind ?? lemma ?? '')) return null;
  return ofIt(one, reckoned, other, figure) ? enough(one, other) : null;
}

/** True where the other paper names the times of both levels. */
const tellsTimes = (reckoned: Reckoned, other: CaseClaim): boolean =>
  reckoned.times !== undefined && datedTimes(other).length > 0 && oneSpan(reckoned, other);

/** True where the other paper tells of a change from the first of the two times to the second, or leaves open of which. */
export function oneSpan({ times }: Reckoned, other: CaseClaim): boolean {
  if (!times) return true;
  const { from, to } = times;
  const gap = middle(to) - middle(from);
  const lasts = (days: Days): boolean => gap <= MOST_OF * (length(days) + 1);
  const told = datedTimes(other);
  const whole = told.some(
    (time) =>
      (touching(time, to) && (liesBetween(time, from, to) || (!touching(time, from) && lasts(time)))) ||
      (time.relation === 'since' && touching(time, from)),
  );
  const ends = told.length > 1 && [from, to].every((end) => told.some((time) => touching(time, end)));
  if (told.length > 0) return whole || ends;
  const lengths = other.claim.times.filter(isDuration).flatMap(({ timex }) => daysIn(timex) ?? []);
  return lengths.every((days) => days <= MOST_OF * gap && gap <= MOST_OF * days);
}

/** A time that holds both, and neither more before nor after. */
const liesBetween = ({ earliest, latest }: Days, from: Days, to: Days): boolean =>
  (earliest ?? '0000') <= (from.latest ?? '9999') &&
  (earliest ?? '0000') >= (from.earliest ?? '0000') &&
  (latest ?? '9999') <= (to.latest ?? '9999');

/** A year of growth is told of two levels twelve months apart, or of two years: their middles may lie further apart than it lasts. */
const MOST_OF = 1.6;
const DAY = 86_400_000;

const daysAt = (day: string | null): number => (day === null ? NaN : Date.parse(day) / DAY);
const middle = ({ earliest, latest }: Days): number => (daysAt(earliest) + daysAt(latest)) / 2;
const length = ({ earliest, latest }: Days): number => daysAt(latest) - daysAt(earliest);

/** The days of a length in TIMEX3. */
function daysIn(timex: string | null): number | null {
  const [, number, letter = ''] = /^P(\d+)([DWMYQ])$/.exec(timex ?? '') ?? [];
  const days = { D: 1, W: 7, M: 30.4, Q: 91, Y: 365 }[letter];
  return number === undefined || days === undefined ? null : Number(number) * days;
}
