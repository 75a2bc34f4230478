/** A deadline that a later document shows to have passed with the task undone. */
import type { Time } from '../../model/claim.js';
import { dayInWords } from '../../model/days-in-words.js';
import { span, wholeQuote } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { deniesOfTheRest } from '../compare/scope/denied-part.js';
import { likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { isDuration } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

export const deadlineMissed: PairRule = {
  id: 'deadline-missed',
  revision: 6,
  type: 'deadline',
  severity: 'warning',
  shape: 'pair',
  summary: 'One place promises a thing by a day, and a document of a later day says that it is not done.',
  doesNotCover: 'Documents without a date, and tasks whose later state nobody names.',
  keys: thingKeys,
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'a review promised and not there',
        documents: [
          { text: 'The safety review will be finished by 31 December 2013.', published: '2013-11-04' },
          { text: 'The safety review is not finished.', published: '2014-02-20' },
        ],
        message: 'Promised “by 31 December 2013”; the document of 20 February 2014 says it is not done.',
        quoted: ['by 31 December 2013', 'The safety review is not finished'],
      },
      {
        shows: 'a report still unpublished',
        documents: [
          { text: 'The council will publish the report by March 2012.', published: '2011-12-01' },
          { text: 'The council has not published the report.', published: '2012-06-01' },
        ],
        message: 'Promised “by March 2012”; the document of 1 June 2012 says it is not done.',
        quoted: ['by March 2012', 'The council has not published the report'],
      },
    ],
    silent: [
      {
        shows: 'not done, but the day is still to come',
        documents: [
          { text: 'The safety review will be finished by 31 December 2013.', published: '2013-11-04' },
          { text: 'The safety review is not finished.', published: '2013-12-10' },
        ],
      },
      {
        shows: 'the day of a promise, and no day by which it is to be kept',
        documents: [
          { text: 'In 2010 the charity promised to help 1,000 families a year.', published: '2019-06-12' },
          {
            text: 'The charity has never helped more than 600 families in any year.',
            published: '2019-06-14',
          },
        ],
      },
      {
        shows: 'another review',
        documents: [
          { text: 'The safety review will be finished by 31 December 2013.', published: '2013-11-04' },
          { text: 'The pay review is not finished.', published: '2014-02-20' },
        ],
      },
      {
        shows: 'what is over when some of it has been decided',
        documents: [
          { text: 'The trustees will decide about the bronzes in May 2018.', published: '2018-02-14' },
          { text: 'The trustees have not decided about the remaining bronzes.', published: '2018-11-28' },
        ],
      },
      {
        shows: 'a document without a date',
        documents: [
          { text: 'The safety review will be finished by 31 December 2013.' },
          { text: 'The safety review is not finished.' },
        ],
      },
    ],
  },
};

function sides(claim: CaseClaim): Sides | null {
  if (claim.claim.polarity === 'positive')
    return deadlineOf(claim) ? { is: ['promises'], meets: ['reports'] } : null;
  return claim.meta.published !== null ? { is: ['reports'], meets: ['promises'] } : null;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  return missed(first, second) ?? missed(second, first);
}

function missed(promise: CaseClaim, report: CaseClaim): Outcome {
  const deadline = deadlineOf(promise);
  const day = report.meta.published;
  if (!deadline?.latest || !day || day <= deadline.latest) return null;
  // kept or not, what was promised under a condition was not promised outright
  if (promise.claim.modality === 'conditional') return null;
  if (promise.claim.polarity !== 'positive' || report.claim.polarity !== 'negative') return null;
  if (report.claim.modality !== 'asserted' || report.claim.frame.tense === 'future') return null;
  const like = likeness(promise, report);
  if (like.predicate !== 'same' || !sameArguments(promise, report, like)) return null;
  if (deniesOfTheRest(report, promise)) return null;
  return {
    kind: 'finding',
    spans: [span(promise, deadline), wholeQuote(report)],
    message: `Promised “${deadline.text}”; the document of ${dayInWords(day)} says it is not done.`,
    because: [
      `Both speak of one task: they share ${inCommon(promise, report)}.`,
      'The day had passed when the later document appeared.',
    ],
    resolveBy: 'Ask for the new date and who set it.',
  };
}

function deadlineOf({ claim }: CaseClaim): Time | null {
  if (claim.frame.tense === 'past' && claim.modality === 'asserted') return null;
  // "in 2010 it promised to": the day of the promise is not the day by which it is to be kept
  const promised = claim.operators.find(({ text }) => PROMISED.test(text));
  return (
    claim.times.find(
      (time) =>
        !isDuration(time) &&
        (!promised || time.start > promised.start) &&
        time.latest !== null &&
        ['by', 'before', 'on', 'during', 'until'].includes(time.relation),
    ) ?? null
  );
}

const PROMISED = /^(?:promised|pledged|vowed|planned|agreed|undertook|hoped|intended|decided|resolved)\b/i;
