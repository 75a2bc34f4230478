/** Somebody works for one body here, and for another there. */
import type { Attribution } from '../../model/claim.js';
import { isFact } from '../compare/identity/brief.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { onceOf } from '../compare/words/once.js';
import { span } from '../compare/words/phrases.js';
import { canonical } from '../compare/words/words.js';
import { affiliationsIn, twoEmployers, type Affiliation } from '../facts/affiliations.js';
import { nameWords, oneThing } from '../facts/names.js';
import { JOBS } from '../words/jobs.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const employerDiffers: PairRule = {
  id: 'employer-differs',
  revision: 3,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Somebody works for one body here and for another there.',
  doesNotCover:
    'Who moved, was lent or holds two posts; a workplace beside the body that runs it; names of which one is short for the other.',
  keys: (claim) => affiliations(claim).map(({ person }) => canonical(nameWords(person).at(-1) ?? '')),
  check,
  examples: {
    firing: [
      {
        shows: 'in passing, and outright',
        documents: [
          { text: 'Norgas engineer Elena Varga found the leak. It was wet.' },
          { text: 'Elena Varga works for Ravel Steel. It was dry.' },
        ],
        message: 'Elena Varga works for “Norgas” here, for “Ravel Steel” there.',
        quoted: ['Norgas engineer Elena Varga', 'Elena Varga works for Ravel Steel'],
      },
      {
        shows: 'who says something',
        documents: [
          { text: 'Elena Varga, the chief engineer of Norgas, said that the valve had failed. It was wet.' },
          { text: 'Elena Varga is an employee of Ravel Steel. It was dry.' },
        ],
        message: 'Elena Varga works for “Norgas” here, for “Ravel Steel” there.',
        quoted: ['the valve had failed', 'Elena Varga is an employee of Ravel Steel'],
      },
      {
        shows: 'two of a kind',
        documents: [
          { text: 'Elena Varga is a nurse at Velden Hospital. It was wet.' },
          { text: 'Elena Varga, a nurse at Skerry Hospital, raised the alarm. It was dry.' },
        ],
        message: 'Elena Varga works for “Velden Hospital” here, for “Skerry Hospital” there.',
        quoted: ['Elena Varga is a nurse at Velden Hospital', 'Elena Varga, a nurse at Skerry Hospital'],
      },
    ],
    silent: [
      {
        shows: 'who was there before',
        documents: [
          { text: 'Elena Varga, a former engineer at Norgas, found the leak. It was wet.' },
          { text: 'Elena Varga works for Ravel Steel. It was dry.' },
        ],
      },
      {
        shows: 'who is lent',
        documents: [
          { text: 'Elena Varga, a nurse at Velden Hospital, is on loan to Skerry Hospital. It was wet.' },
          { text: 'Elena Varga is a nurse at Skerry Hospital. It was dry.' },
        ],
      },
      {
        shows: 'a post beside the job',
        documents: [
          { text: 'Norgas engineer Elena Varga found the leak. It was wet.' },
          { text: 'Elena Varga is a trustee of the Mill Trust. It was dry.' },
        ],
      },
      {
        shows: 'a workplace, and who runs it',
        documents: [
          { text: 'Elena Varga, a nurse at Velden Hospital, raised the alarm. It was wet.' },
          { text: 'Elena Varga works for Norgas Health. It was dry.' },
        ],
      },
      {
        shows: 'where she comes from',
        documents: [
          { text: 'The French architect Elena Varga drew the hall. It was wet.' },
          { text: 'Elena Varga works for Ravel Steel. It was dry.' },
        ],
      },
    ],
  },
};

/** What the quote tells, and what the words that name its speakers do; those stand outside it, so that the whole quote is shown. */
const affiliations = onceOf((one: CaseClaim): Affiliation[] => {
  const { quote, attribution } = one.claim;
  const told = affiliationsIn(quote.exact).map((fact) => ({
    ...fact,
    start: fact.start + quote.start,
    end: fact.end + quote.start,
  }));
  const speakers = attribution.flatMap((speaker) => employmentOf(speaker));
  return [...told, ...speakers.map((fact) => ({ ...fact, start: quote.start, end: quote.end }))];
});

const JOB = new RegExp(`\\b(?:${JOBS.join('|')}|head of)\\b`, 'i');

function employmentOf({ name, role, organisation }: Attribution): Pick<Affiliation, 'person' | 'body'>[] {
  if (!name || !role || !organisation || !JOB.test(role)) return [];
  const [found] = affiliationsIn(`${name} is the ${role} of ${organisation}`);
  return found ? [{ person: name, body: organisation }] : [];
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.frame.refutes || second.claim.frame.refutes) return null;
  const [here, there] = clashIn(affiliations(first), affiliations(second)) ?? [];
  if (!here || !there || !holds(first) || !holds(second)) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const person = [here.person, there.person].sort((a, b) => b.length - a.length)[0] ?? '';
  return {
    kind: 'finding',
    spans: [span(first, here), span(second, there)],
    message: `${person} works for “${here.body}” here, for “${there.body}” there.`,
    because: ['Both tell of one person at work.', 'Neither tells of another time or of a second post.'],
    resolveBy: 'Ask the two bodies, or look the person up in a staff list of that day.',
  };
}

/** What is told of who somebody is stands whatever they are quoted as saying; outright it must be told as a fact, of now. */
const holds = (one: CaseClaim): boolean =>
  one.claim.frame.predicate?.lemma !== 'be' || (isFact(one) && one.claim.polarity !== 'negative');

function clashIn(
  first: readonly Affiliation[],
  second: readonly Affiliation[],
): [Affiliation, Affiliation] | null {
  for (const a of first)
    for (const b of second) {
      if (!oneThing(a.person, b.person) || !twoEmployers(a.body, b.body)) continue;
      // another employer that is named too may be the same
      if (first.some((one) => !twoEmployers(one.body, b.body) && oneThing(one.person, b.person))) continue;
      if (second.some((one) => !twoEmployers(a.body, one.body) && oneThing(one.person, a.person))) continue;
      return [a, b];
    }
  return null;
}
