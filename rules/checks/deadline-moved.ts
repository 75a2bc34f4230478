/** One thing that must be done by two different days. */
import type { Time } from '../../model/claim.js';
import { span } from '../compare/phrases.js';
import {
  likeness,
  namesDiffer,
  type Likeness,
  sameArguments,
  thingKeys,
  inCommon,
} from '../compare/same-event.js';
import { isDuration } from '../compare/times.js';
import { canonical } from '../compare/words.js';
import { replacesDate } from '../compare/replacing.js';
import { HAND_IN, HANDED_IN } from '../words/one-act.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const deadlineMoved: PairRule = {
  id: 'deadline-moved',
  revision: 3,
  type: 'deadline',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one task two deadlines.',
  doesNotCover: 'Deadlines for different stages, and a date by which a thing was in fact done.',
  keys: (claim) => (deadlines(claim).length > 0 ? thingKeys(claim) : []),
  check,
  examples: {
    firing: [
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
  if (!oneTask && !bothDemand(first, second, like)) return null;
  if (first.claim.polarity !== second.claim.polarity || sharesDiffer(first, second)) return null;
  const [x, y] = [deadlines(first)[0], deadlines(second)[0]];
  if (!x || !y || x.latest === y.latest || within(x, y) || within(y, x)) return null;
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${x.text}” here, “${y.text}” there, for one deadline.`,
    because: [
      `Both speak of one task: they share ${inCommon(first, second)}.`,
      'Neither says that the other date was given up.',
    ],
    resolveBy: 'Look up the deadline in the contract or the decision, and when it was last changed.',
  };
}

/** Times that bound the task from above. What is demanded may be due "until" a day, and a deadline "is" a day. */
function deadlines(claim: CaseClaim): Time[] {
  const relations = [
    'by',
    'before',
    ...(demands(claim) ? ['until'] : []),
    ...(isDeadline(claim) || isClosing(claim) ? ['on', 'during'] : []),
  ];
  return claim.claim.times.filter(
    (time) => !isDuration(time) && time.latest !== null && relations.includes(time.relation),
  );
}

/** "must be in by", "have until … to", "the deadline for … is": someone is held to a day. */
function demands(claim: CaseClaim): boolean {
  return (
    isDeadline(claim) ||
    isClosing(claim) ||
    /\b(must|have to|has to|due|required|have until|has until|(?:is|are) to be|needs? to|should)\b/i.test(
      claim.claim.quote.exact,
    )
  );
}

const isDeadline = ({ claim }: CaseClaim): boolean => claim.frame.theme?.head === 'deadline';

const HAND_INS = new Set(HAND_IN.split(' '));
const HANDED_INS = new Set(HANDED_IN.split(' ').map(canonical));

const isHandedIn = ({ claim }: CaseClaim): boolean =>
  HANDED_INS.has(canonical(claim.frame.theme?.head ?? '')) &&
  HAND_INS.has(claim.frame.predicate?.lemma ?? '');

/** "Applications close on 4 March". */
const isClosing = (one: CaseClaim): boolean =>
  isHandedIn(one) && one.claim.frame.predicate?.lemma === 'close';

/** "forms must be returned by", "forms are to be in by": one closing day of one thing. */
const oneClosing = (first: CaseClaim, second: CaseClaim, like: Likeness): boolean =>
  isHandedIn(first) && isHandedIn(second) && ['same', 'narrower'].includes(like.theme);

/** Two demands about one thing: a deadline's thing stands behind "for", others share what is to be handed in and what for. */
function bothDemand(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  if (!demands(first) || !demands(second) || namesDiffer(first, second)) return false;
  if (like.predicate === 'same') return false;
  if (oneClosing(first, second, like)) return true;
  if (!isDeadline(first) && !isDeadline(second))
    return like.theme !== 'different' && like.words.length >= 2 && like.ratio >= 0.5;
  const [deadline, other] = isDeadline(first) ? [first, second] : [second, first];
  const thing = deadline.claim.frame.others.find(({ role }) => role === 'for')?.term;
  return thing !== undefined && thingKeys(other).includes(canonical(thing.head));
}

/** "by October" against "by 31 October". */
const within = (x: Time, y: Time): boolean =>
  x.timex !== null && y.timex !== null && y.timex.startsWith(x.timex);

/** Figures or quantifiers that differ make two tasks: "half of the boats", "all of the boats". */
function sharesDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.quantities[0], second.claim.quantities[0]];
  if (!a || !b) return false;
  return a.unit === b.unit ? a.min !== b.min || a.max !== b.max || a.quantifier !== b.quantifier : false;
}
