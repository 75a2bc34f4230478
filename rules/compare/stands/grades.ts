/** The grade that a claim says something has: "was rated good", "a hygiene rating of two", "a three-star hotel". */
import type { Quantity, Term } from '../../../model/claim.js';
import {
  EXAM_MARKS,
  GRADE_STEPS,
  HOLDING_VERBS,
  RATING_NOUNS,
  RATING_OFFICES,
  RATING_VERBS,
} from '../../words/grades.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';

/** A grade, on which scale, of what, in what respect, and by whom where it is told. */
export interface Grade {
  scale: 'step' | 'letter' | 'stars' | 'points' | 'mark';
  value: number | string;
  text: string;
  holder: Term;
  /** What it is a grade for: "safety", "hygiene". */
  respects: ReadonlySet<string>;
  /** Who gave it; null where nobody or an office of inspection did. */
  rater: string | null;
}

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));
const STEPS = new Map(
  GRADE_STEPS.flatMap((line, step) => line.split(' ').map((word) => [word, step] as const)),
);
const [VERBS, NOUNS, HOLDING, MARKS, OFFICES] = [
  RATING_VERBS,
  RATING_NOUNS,
  HOLDING_VERBS,
  EXAM_MARKS,
  RATING_OFFICES,
].map(setOf) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
const LETTER = /^(?:[a-g][+-]?|aaa|aa[+-]?|bbb[+-]?|bb[+-]?|ccc|cc)$/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Not parts of what is graded. */
const EMPTY = new Set(['overall', 'new', 'latest', 'last', 'current', 'official', 'star', 'top', 'full']);

/** The grade that a claim tells, once for each claim. */
export const gradeOf = onceOf((one: CaseClaim): Grade | null => {
  const found = byVerb(one) ?? byNoun(one) ?? byStars(one) ?? byMark(one);
  const holder = found && holderOf(one, found.noun);
  if (!found || !holder || isSeveral(one, holder)) return null;
  const respects = new Set([...found.respects, ...forWhat(one)].filter((word) => !EMPTY.has(word)));
  return { ...found, holder, respects, rater: raterOf(one, holder) };
});

/** Both tell a grade of one scale, and two grades. */
export function gradesDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [gradeOf(first), gradeOf(second)];
  return a !== null && b !== null && a.scale === b.scale && a.value !== b.value;
}

/** "Two wards were rated good": others may not have been. */
const isSeveral = ({ claim }: CaseClaim, { start, end, text }: Term): boolean =>
  /^(?:an?|another|other|one|some)\b/i.test(text) ||
  claim.quantities.some((count) => start <= count.start && count.end <= end);

type Found = Pick<Grade, 'scale' | 'value' | 'text'> & { respects: readonly string[]; noun: Term | null };

/** A grade by its lemma: a word of a scale, a letter, a number of points. */
function stepOf(word: string | undefined): Pick<Grade, 'scale' | 'value' | 'text'> | null {
  if (word === undefined) return null;
  const plain = word.replace(/\.$/, '');
  const step = STEPS.get(plain);
  if (step !== undefined) return { scale: 'step', value: step, text: plain };
  if (LETTER.test(plain)) return { scale: 'letter', value: plain, text: plain.toUpperCase() };
  const points = /^\d$/.test(plain) ? Number(plain) : NUMBERS.indexOf(plain);
  return points >= 0 ? { scale: 'points', value: points, text: plain } : null;
}

/** "The clinic was rated good", "inspectors rated the clinic inadequate", "found to be outstanding". */
function byVerb({ claim: { frame } }: CaseClaim): Found | null {
  const { predicate, words, theme, others } = frame;
  if (!predicate || !theme) return null;
  if (VERBS.has(predicate.lemma)) {
    const own = new Set([
      ...theme.words,
      ...others.filter(({ role }) => role !== 'attribute').flatMap(({ term }) => term.words),
    ]);
    const behind = words.slice(words.indexOf(predicate.lemma) + 1).filter((word) => !own.has(word));
    const grade = stepOf(behind[0]);
    return grade && grade.scale !== 'points' ? { ...grade, respects: [], noun: null } : null;
  }
  const found = others.find(({ role, term }) => role === 'attribute' && /^be \w+$/.test(term.text));
  const grade = predicate.lemma === 'find' && found ? stepOf(found.term.words[0]) : null;
  return grade?.scale === 'step' ? { ...grade, respects: [], noun: null } : null;
}

/** "An outstanding rating", "a rating of good", "a hygiene rating of two", "its rating is good". */
function byNoun({ claim: { frame, quantities } }: CaseClaim): Found | null {
  const { predicate, theme, others, words } = frame;
  const noun = [theme, ...others.filter(({ role }) => role === 'attribute').map(({ term }) => term)].find(
    (term) => term && NOUNS.has(term.head),
  );
  if (!predicate || !noun) return null;
  const said = STEPS.has(predicate.lemma) && /^(?:is|are|was|were)\b/.test(predicate.text);
  if (!said && !HOLDING.has(predicate.lemma)) return null;
  const at = words.indexOf(noun.head);
  const behind = words.slice(at + 1).find((word) => word !== predicate.lemma || said);
  const number = quantities.find(
    ({ start, value }) => start > noun.start && value !== null && isPoints(value),
  );
  const grade = stepOf(words[at - 1]) ?? (number ? pointsOf(number) : stepOf(behind));
  if (!grade) return null;
  const respects = noun.words.filter((word) => word !== noun.head && stepOf(word) === null);
  return { ...grade, respects, noun };
}

const isPoints = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 10;
const pointsOf = ({ value, text }: Quantity): Pick<Grade, 'scale' | 'value' | 'text'> => ({
  scale: 'points',
  value: value ?? 0,
  text,
});

/** "A three-star hotel", "was awarded five stars". */
function byStars({ claim: { frame, quantities } }: CaseClaim): Found | null {
  const { predicate, theme, others } = frame;
  const stars = quantities.find(({ of, value }) => /^stars?$/.test(of ?? '') && value !== null && value <= 7);
  if (!stars || !predicate || !HOLDING.has(predicate.lemma)) return null;
  const noun = [theme, ...others.filter(({ role }) => role === 'attribute').map(({ term }) => term)].find(
    (term) => term && (term.head === 'star' || (predicate.lemma === 'be' && term.words.includes('star'))),
  );
  return noun ? { scale: 'stars', value: stars.value ?? 0, text: stars.text, respects: [], noun } : null;
}

/** "Got a distinction in the piano exam." */
function byMark({ claim: { frame } }: CaseClaim): Found | null {
  const { predicate, theme, others } = frame;
  const noun = [theme, ...others.filter(({ role }) => role === 'attribute').map(({ term }) => term)].find(
    (term) => term && MARKS.has(term.head) && /^an? /i.test(term.text),
  );
  const exam = others.find(({ role }) => role === 'in' || role === 'for');
  return noun && exam && predicate && predicate.lemma !== 'be' && HOLDING.has(predicate.lemma)
    ? { scale: 'mark', value: noun.head, text: noun.head, respects: exam.term.words, noun }
    : null;
}

/** Who or what has the grade: given to, had by, or whose it is. */
function holderOf({ claim: { frame } }: CaseClaim, noun: Term | null): Term | null {
  const { agent, theme, others } = frame;
  const recipient = others.find(({ role }) => role === 'recipient')?.term;
  if (recipient) return recipient;
  const isGrade = (term: Term | null): boolean => term !== null && noun !== null && term.start === noun.start;
  if (theme && !isGrade(theme)) return theme;
  if (theme?.owner && frame.predicate && !/^(?:give|award)$/.test(frame.predicate.lemma) && !agent)
    return {
      ...theme,
      text: theme.owner,
      head: theme.owner,
      words: [theme.owner],
      owner: null,
      entity: null,
    };
  return frame.predicate && /^(?:give|award|be)$/.test(frame.predicate.lemma) ? null : agent;
}

/** "Rated E for energy", "inadequate in leadership". */
const forWhat = ({ claim: { frame } }: CaseClaim): string[] =>
  frame.others.filter(({ role }) => role === 'for' || role === 'on').flatMap(({ term }) => term.words);

function raterOf({ claim: { frame } }: CaseClaim, holder: Term): string | null {
  const from = frame.others.find(({ role }) => role === 'from' || role === 'by')?.term;
  const by = from ?? (frame.agent && frame.agent.start !== holder.start ? frame.agent : null);
  if (!by) return null;
  const words = by.words.length > 0 ? by.words : [by.head];
  return words.some((word) => OFFICES.has(word)) ? null : (by.entity ?? by.head);
}
