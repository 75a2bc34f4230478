/** One thing that must be done by two different days. */
import type { Time } from '../../model/claim.js';
import { span } from '../compare/phrases.js';
import { boundOf, boundsApart, oneBound, spanGiven } from '../compare/bounds.js';
import { daysOf } from '../compare/durations.js';
import { oneBreath } from '../compare/speakers.js';
import { akinKeys } from '../compare/akin.js';
import { inCommon } from '../compare/about.js';
import { likeness, sameArguments, thingKeys } from '../compare/same-event.js';
import { taskWords } from '../compare/demands.js';
import { bothDemand, deadlines } from '../compare/demands.js';
import { replacesDate } from '../compare/replacing.js';
import type { CaseClaim, Finding, Outcome, PairRule } from '../rule.js';

export const deadlineMoved: PairRule = {
  id: 'deadline-moved',
  revision: 10,
  type: 'deadline',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one task two deadlines.',
  doesNotCover: 'Deadlines for different stages, and a date by which a thing was in fact done.',
  keys: (claim) =>
    deadlines(claim).length > 0 || boundOf(claim) !== null || spanGiven(claim) !== null
      ? [
          ...thingKeys(claim),
          ...taskWords(claim).flatMap(akinKeys),
          ...claim.claim.frame.words.flatMap(akinKeys),
        ]
      : [],
  check,
  examples: {
    firing: [
      {
        shows: 'who must, and who need not before a later day',
        documents: [
          { text: 'Traders must leave the arcade by 1 August 2013. They grumble.' },
          { text: 'Traders need not leave the arcade before 30 September 2013. They sing.' },
        ],
        message: '“by 1 August 2013” here, “before 30 September 2013” there, for one deadline.',
        quoted: ['by 1 August 2013', 'before 30 September 2013'],
      },
      {
        shows: 'two lengths of time given',
        documents: [
          { text: 'The fine for the lorry must be paid within 14 days. It is high.' },
          { text: 'The driver of the lorry has 28 days to pay the fine. He is poor.' },
        ],
        message: '“within 14 days” here, “28 days” there, for one deadline.',
        quoted: ['within 14 days', '28 days'],
      },

      {
        shows: 'the one reaches, the other receives',
        documents: [
          { text: 'Entries must reach the guild by 3 May 2014. They are free.' },
          { text: 'The guild must receive your entry by 17 May 2014. It is strict.' },
        ],
        message: '“by 3 May 2014” here, “by 17 May 2014” there, for one deadline.',
        quoted: ['by 3 May 2014', 'by 17 May 2014'],
      },
      {
        shows: 'a last day, and until when it can be done',
        documents: [
          { text: 'Objections can be sent in until 9 January 2015. They are read.' },
          { text: 'The last day for objections is 23 January 2015. It is a Friday.' },
        ],
        message: '“until 9 January 2015” here, “23 January 2015” there, for one deadline.',
        quoted: ['until 9 January 2015', '23 January 2015'],
      },

      {
        shows: 'an order, and what somebody is given',
        documents: [
          { text: 'Every laundry must have its boiler tested by the end of October 2013. It is the law.' },
          {
            text: 'The letter gives every laundry until the end of November 2013 to have its boiler tested. It is short.',
          },
        ],
        message:
          '“by the end of October 2013” here, “until the end of November 2013” there, for one deadline.',
        quoted: ['by the end of October 2013', 'until the end of November 2013'],
      },
      {
        shows: 'somebody wants it back',
        documents: [
          {
            text: 'Applications for the new ferry pass must be received by 28 February 2013. It is the law.',
          },
          {
            text: 'The harbour office wants every form for the new ferry pass back by 14 February 2013. It is short.',
          },
        ],
        message: '“by 28 February 2013” here, “by 14 February 2013” there, for one deadline.',
        quoted: ['by 28 February 2013', 'by 14 February 2013'],
      },
      {
        shows: 'a day by which, and a day until which somebody has',
        documents: [
          { text: 'The repairs must be done by 30 June 2016. The roof leaks.' },
          { text: 'The firm has until 31 October 2016 to do the repairs. It is short of men.' },
        ],
        message: '“by 30 June 2016” here, “until 31 October 2016” there, for one deadline.',
        quoted: ['by 30 June 2016', 'until 31 October 2016'],
      },
      {
        shows: 'a closing day and a day by which to hand in',
        documents: [
          { text: 'Applications close on 4 March 2016.' },
          { text: 'Applications must be in by 18 March 2016.' },
        ],
        message: '“on 4 March 2016” here, “by 18 March 2016” there, for one deadline.',
        quoted: ['on 4 March 2016', 'by 18 March 2016'],
      },
      {
        shows: 'two finish dates',
        documents: [
          { text: 'The work must be finished by 31 October 2013.' },
          { text: 'The work must be finished by 27 November 2013.' },
        ],
        message: '“by 31 October 2013” here, “by 27 November 2013” there, for one deadline.',
        quoted: ['by 31 October 2013', 'by 27 November 2013'],
      },
      {
        shows: 'a due date told twice',
        documents: [
          { text: 'Under the contract the first 80 boats are due by 30 June 2021.' },
          { text: 'Under the contract the first 80 boats are due by 31 March 2021.' },
        ],
        message: '“by 30 June 2021” here, “by 31 March 2021” there, for one deadline.',
        quoted: ['by 30 June 2021', 'by 31 March 2021'],
      },
    ],
    silent: [
      {
        shows: 'one duty about two places',
        documents: [
          { text: 'Traders must leave the arcade by 1 August 2013. They grumble.' },
          { text: 'Traders must leave the market by 30 September 2013. They sing.' },
        ],
      },
      {
        shows: 'a length of time for another thing',
        documents: [
          { text: 'The fine must be paid within 14 days. It is high.' },
          { text: 'The driver has 28 days to appeal. He is poor.' },
        ],
      },

      {
        shows: 'two ways to send it in',
        documents: [
          { text: 'Entries by post must arrive by 14 November 2014. They are free.' },
          { text: 'Entries by email must arrive by 21 November 2014. They are read.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'two things to bid for',
        documents: [
          { text: 'Bids for the barn must be in by 12 May 2014. It is dry.' },
          { text: 'Bids for the mill must be in by 26 May 2014. It is wet.' },
        ],
        savedBy: 'scope',
      },

      {
        shows: 'claims for the work of two months',
        documents: [
          {
            text: 'Claims for overtime worked in January must be in by 15 February.',
            published: '2013-02-01',
          },
          { text: 'Claims for overtime worked in February must be in by 14 March.', published: '2013-03-01' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two people held to two days',
        documents: [
          { text: 'The school must reply by 4 March 2016. It has had two letters.' },
          { text: 'The council must reply by 18 March 2016. It has had three.' },
        ],
      },
      {
        shows: 'two kinds of forms',
        documents: [
          { text: 'Enrolment forms must be returned by 4 March 2016.' },
          { text: 'Transport forms are to be in by 18 March 2016.' },
        ],
      },
      {
        shows: 'a deadline put back in so many words',
        documents: [
          { text: 'The work must be finished by 31 October 2013.', published: '2013-05-02' },
          { text: 'The work must now be finished by 27 November 2013.', published: '2013-09-20' },
        ],
        savedBy: 'superseded',
      },
      {
        shows: 'two stages',
        documents: [
          { text: 'The design must be finished by 31 October 2013.' },
          { text: 'The foundations must be finished by 27 November 2013.' },
        ],
      },
      {
        shows: 'the same deadline, told more roughly',
        documents: [
          { text: 'The work must be finished by 31 October 2013.' },
          { text: 'The work must be finished by October 2013.' },
        ],
      },
      {
        shows: 'two shares of one programme',
        documents: [
          { text: 'Half of the boats are due by 30 June 2021.' },
          { text: 'All of the boats are due by 31 December 2021.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const like = likeness(first, second);
  const oneTask = like.predicate === 'same' && sameArguments(first, second, like);
  const opposed = first.claim.polarity !== second.claim.polarity;
  if ((opposed && !spares(first) && !spares(second)) || sharesDiffer(first, second)) return null;
  const known = oneTask || bothDemand(first, second, like);
  const [x, y] = [first, second].map((one) => (known ? deadlines(one)[0] : null) ?? boundOf(one));
  if (!x && !y) return ofSpans(first, second);
  if (!x || !y || x.latest === y.latest || within(x, y) || within(y, x) || oneBreath(first, second))
    return null;
  const bound = known ? null : oneBound(first, second);
  if (!known && !bound) return null;
  const apart = boundsApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  const shown = known
    ? `Both speak of one task: they share ${inCommon(first, second)}.`
    : (bound?.shown ?? '');
  return finding(first, x, second, y, shown);
}

const finding = (first: CaseClaim, x: Time, second: CaseClaim, y: Time, shown: string): Finding => ({
  kind: 'finding',
  spans: [span(first, x), span(second, y)],
  message: `“${x.text}” here, “${y.text}” there, for one deadline.`,
  because: [shown, 'Neither says that the other date was given up.'],
  resolveBy: 'Look up the deadline in the contract or the decision, and when it was last changed.',
});

/** "Must be paid within 14 days", "has 28 days to pay": two lengths of time given for one thing. */
function ofSpans(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = [spanGiven(first), spanGiven(second)];
  const [a, b] = [x && daysOf(x), y && daysOf(y)];
  if (!x || !y || !a || !b || (a.min <= b.max && b.min <= a.max) || oneBreath(first, second)) return null;
  const bound = oneBound(first, second);
  if (!bound) return null;
  const apart = boundsApart(first, second);
  return apart ? { kind: 'saved', ...apart } : finding(first, x, second, y, bound.shown);
}

/** "Need not leave before October": whoever is not bound to before a day is bound to from then on. */
const spares = ({ claim: { polarity, quote, times } }: CaseClaim): boolean =>
  polarity === 'negative' &&
  /\b(?:need(?:s|ed)? not|needn[’']t|(?:do|does|did)(?: not|n[’']t) (?:have|need) to|no(?:body| one|ne)? need(?:s|ed)?)\b/i.test(
    quote.exact,
  ) &&
  times.some(({ relation }) => relation === 'before' || relation === 'until');

/** "by October" against "by 31 October". */
const within = (x: Time, y: Time): boolean =>
  x.timex !== null &&
  y.timex !== null &&
  y.timex.startsWith(x.timex) &&
  !/\b(?:end|start|beginning|middle|early|late|mid)\b/i.test(x.text);

/** Figures or quantifiers that differ make two tasks: "half of the boats", "all of the boats". */
function sharesDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.quantities[0], second.claim.quantities[0]];
  if (!a || !b) return false;
  return a.unit === b.unit ? a.min !== b.min || a.max !== b.max || a.quantifier !== b.quantifier : false;
}
