/** One thing is given two grades of one scale. */
import { isFact } from '../compare/identity/brief.js';
import { gradeOf, type Grade } from '../compare/stands/grades.js';
import { oneThing } from '../compare/identity/ground.js';
import { changedSince, longBefore, otherTime } from '../compare/times/moments.js';
import { spanOf } from '../compare/words/phrases.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms, termKeys } from '../compare/identity/terms.js';
import { datedTimes, periods } from '../compare/identity/times.js';
import type { Frame } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const gradeDiffers: PairRule = {
  id: 'grade-differs',
  revision: 2,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'Two papers give one thing two grades of one scale: rated good and rated inadequate, three stars and five.',
  doesNotCover: 'Grades in different respects, by two raters, or at two times.',
  keys: (own) => {
    const grade = gradeOf(own);
    return grade ? termKeys(grade.holder).map((key) => `${grade.scale} ${key}`) : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'two words of one scale',
        documents: [
          { text: 'The clinic was rated good at its last inspection. It was wet.' },
          { text: 'Inspectors rated the clinic inadequate. It was dry.' },
        ],
        message: '“good” here, “inadequate” there.',
        quoted: ['good', 'inadequate'],
      },
      {
        shows: 'letters, with the respect told in two ways',
        documents: [
          { text: 'The mill house has an energy rating of B now. It was wet.' },
          { text: 'The mill house is rated E for energy. It was dry.' },
        ],
        message: '“B” here, “E” there.',
        quoted: ['B', 'E'],
      },
      {
        shows: 'stars',
        documents: [
          { text: 'The Bell is a three-star hotel. It was wet.' },
          { text: 'The Bell has been awarded five stars. It was dry.' },
        ],
        message: '“three-star” here, “five stars” there.',
        quoted: ['three-star', 'five stars'],
      },
      {
        shows: 'points',
        documents: [
          { text: 'The cafe has a food hygiene rating of five. It was wet.' },
          { text: 'The cafe was given a hygiene rating of one. It was dry.' },
        ],
        message: '“five” here, “one” there.',
        quoted: ['five', 'one'],
      },
    ],
    silent: [
      {
        shows: 'overall, and in one respect',
        documents: [
          { text: 'The clinic was rated good at its last inspection. It was wet.' },
          { text: 'Inspectors rated the clinic inadequate for safety. It was dry.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'in another year',
        documents: [
          { text: 'The clinic was rated good at its last inspection. It was wet.' },
          { text: 'The clinic was rated inadequate in 2014. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two critics',
        documents: [
          { text: 'The film got five stars from the Gazette. It was wet.' },
          { text: 'The Herald gave the film two stars. It was dry.' },
        ],
      },
      {
        shows: 'then and now',
        documents: [
          { text: 'The hotel holds four stars. It was wet.' },
          { text: 'The hotel had two stars when it opened. It was dry.' },
        ],
      },
      {
        shows: 'one grade in two words',
        documents: [
          { text: 'The clinic was rated outstanding. It was wet.' },
          { text: 'The clinic was rated excellent. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || oneBreath(first, second)) return null;
  if (!isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const [a, b] = [gradeOf(first), gradeOf(second)];
  if (!a || !b || a.scale !== b.scale || a.value === b.value || !isOne(a, b)) return null;
  if (a.rater !== b.rater || !atOneTime(first, second)) return null;
  if (inOtherRespects(a, b))
    return { kind: 'saved', explanation: 'scope', message: 'The two grades are for different things.' };
  if (periods(first, second) !== 'same' && datedTimes(first).length !== datedTimes(second).length)
    return {
      kind: 'saved',
      explanation: 'period',
      message: 'One of the two grades is of a time that is named.',
    };
  if (
    periods(first, second) === 'apart' ||
    otherTime(first, second) ||
    changedSince(first, second) ||
    longBefore(first, second)
  )
    return { kind: 'saved', explanation: 'period', message: 'The two grades are of different times.' };
  return {
    kind: 'finding',
    spans: [spanOf(first, a.text), spanOf(second, b.text)],
    message: `“${a.text}” here, “${b.text}” there.`,
    because: ['Both grade one and the same in one respect.', 'It has one grade of a scale at a time.'],
    resolveBy: 'Look up the grade, and the day that it is of.',
  };
}

const isOne = (a: Grade, b: Grade): boolean =>
  oneThing(a.holder, b.holder) || relateTerms(a.holder, b.holder) === 'same';

/** "Energy" and nothing, "safety" and "leadership"; "food hygiene" and "hygiene" are one respect. */
const inOtherRespects = ({ respects: a }: Grade, { respects: b }: Grade): boolean =>
  (a.size === 0) !== (b.size === 0) ||
  !([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word)));

/** Both are so, or both came to be so; what was given goes on unless the words name a time. */
function atOneTime(first: CaseClaim, second: CaseClaim): boolean {
  if ([first, second].some(({ claim }) => ONCE.test(claim.quote.exact))) return false;
  const [a, b] = [first.claim.frame, second.claim.frame];
  return (
    a.tense === b.tense ||
    (a.tense === 'present' ? isGiven(b.predicate) : b.tense === 'present' && isGiven(a.predicate))
  );
}

const isGiven = (predicate: Frame['predicate']): boolean =>
  predicate !== null &&
  !/^(?:have|hold|be|keep|carry)$/.test(predicate.lemma) &&
  !/^had\b/i.test(predicate.text);

const ONCE =
  /\b(?:when|until|before|once|first|originally|initially|formerly|previously|then|had been|earlier)\b/i;
