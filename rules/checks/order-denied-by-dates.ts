/** An order of two events that their own dates deny. */
import { daysBetween } from '../compare/times/durations.js';
import { outcomeOf } from '../compare/times/circle-words.js';
import { circlesIn, linked, type Told } from '../compare/times/time-circles.js';
import { timeKeys, timeSides } from '../compare/times/told-times.js';
import type { CaseClaim, LinkedRule, Outcome } from '../rule.js';

export const orderDeniedByDates: LinkedRule = {
  id: 'order-denied-by-dates',
  revision: 4,
  type: 'temporal-order',
  severity: 'error',
  shape: 'linked',
  summary:
    'One place puts an event before or after another; the dates given for the two, or the orders told of others, say the opposite.',
  doesNotCover: 'Dates that overlap, and events that may have happened more than once.',
  keys: timeKeys,
  sides: timeSides,
  linked,
  check,
  examples: {
    firing: [
      {
        shows: 'a resignation before what it is said to follow',
        documents: [
          { text: 'The minister resigned on 1 May 2012.' },
          { text: 'The minister’s report was published on 3 May 2012.' },
          { text: 'The minister resigned after the minister’s report was published.' },
        ],
        message:
          '“after the minister’s report was published”, but one is dated 1 May 2012, the other 3 May 2012.',
        quoted: ['on 1 May 2012', 'on 3 May 2012', 'after the minister’s report was published'],
      },
      {
        shows: 'an offer dated before the strike it is said to follow',
        documents: [
          { text: 'The strike offer was made on 26 February 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
        message: '“after the strike began”, but one is dated 26 February 2015, the other 2 March 2015.',
        quoted: ['on 26 February 2015', 'on 2 March 2015', 'after the strike began'],
      },
      {
        shows: 'three orders that go round in a circle',
        documents: [
          { text: 'The audit began after the hearing ended.' },
          { text: 'The hearing ended after the review was published.' },
          { text: 'The review was published after the audit began.' },
        ],
        message:
          '“after the hearing ended”, “after the review was published” and “after the audit began” cannot all be.',
        quoted: ['after the hearing ended', 'after the review was published', 'after the audit began'],
      },
      {
        shows: 'two dates with another event between them',
        documents: [
          { text: 'The audit began on 3 May 2012.' },
          {
            text: 'The audit began after the hearing ended. The hearing ended after the review was published.',
          },
          { text: 'The review was published on 1 June 2012.' },
        ],
        message:
          '“after the hearing ended”, “after the review was published”, “on 3 May 2012” and “on 1 June 2012” cannot all be.',
        quoted: [
          'on 3 May 2012',
          'after the hearing ended',
          'after the review was published',
          'on 1 June 2012',
        ],
      },
      {
        shows: 'an order told by what was over by then',
        documents: [
          { text: 'By the time the pump failed, the sluice at Arle had been repaired.' },
          { text: 'The pump failed on 3 May 2012. The sluice at Arle was repaired on 1 June 2012.' },
        ],
        message: '“By the time the pump failed”, but one is dated 1 June 2012, the other 3 May 2012.',
        quoted: ['By the time the pump failed', 'on 3 May 2012', 'on 1 June 2012'],
      },
      {
        shows: 'a noun for one event and a verb for it',
        documents: [
          { text: 'The sale of the ferry preceded the retirement of Captain Moy.' },
          { text: 'Captain Moy retired on 3 May 2012. The ferry was sold on 1 June 2012.' },
        ],
        message:
          '“preceded the retirement of Captain Moy”, but one is dated 1 June 2012, the other 3 May 2012.',
        quoted: ['preceded the retirement of Captain Moy', 'on 3 May 2012', 'on 1 June 2012'],
      },
    ],
    silent: [
      {
        shows: 'offered then, and done later',
        documents: [
          { text: 'The manager resigned after the audit was published. It was wet.' },
          { text: 'The manager had offered to resign before the audit was published. It was dry.' },
        ],
      },
      {
        shows: 'with one, and with another',
        documents: [
          {
            text: 'Ines Hall raised her doubts with the chairman before the accounts were signed. It was wet.',
          },
          {
            text: 'Ines Hall raised her doubts with the auditor after the accounts had been signed. It was dry.',
          },
        ],
      },
      {
        shows: 'a second one of a kind',
        documents: [
          { text: 'The hearing on the weir was held before the vote on the weir.' },
          {
            text: 'The vote on the weir was taken on 3 May 2012. The second hearing on the weir was held on 1 June 2012.',
          },
        ],
      },
      {
        shows: 'another’s roof',
        documents: [
          { text: 'Once the barn was sold, the roof was mended.' },
          { text: 'The roof of the chapel was mended on 3 May 2012. The barn was sold on 1 June 2012.' },
        ],
      },
      {
        shows: 'what comes round every year',
        documents: [
          { text: 'The budget was approved before the consultation closed.' },
          { text: 'The consultation closed on 3 May 2012. The budget was approved on 12 May 2013.' },
        ],
      },
      {
        shows: 'a meeting that is held again and again',
        documents: [
          { text: 'The board met on 3 May 2012. The board met on 7 June 2012.' },
          { text: 'The rise was announced on 10 May 2012. The rise was announced after the board met.' },
        ],
      },
      {
        shows: 'dates that bear the order out',
        documents: [
          { text: 'The strike offer was made on 4 March 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
      {
        shows: 'dates that overlap',
        documents: [
          { text: 'The strike offer was made in March 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
      {
        shows: 'a date of another event',
        documents: [
          { text: 'The strike offer was made on 26 February 2015. The march began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
    ],
  },
};

/** A sentence does not deny its own order: a date that stands in it may be that of either event. */
const inOneSentence = (told: readonly Told[]): boolean =>
  told.every(
    ({ claim: { claim } }) =>
      claim.document === told[0]?.claim.claim.document &&
      claim.sentence.start === told[0].claim.claim.sentence.start,
  );

/** Days by which what is told as one course of events is apart at most; more, and one of the two may be another year’s. */
const ONE_COURSE = 300;

/** The budget of one year and the consultation of another: two days of two years, by which the order is denied. */
function acrossYears(told: readonly Told[]): boolean {
  const days = told.flatMap((one) =>
    'date' in one && one.date.granularity !== 'year' ? (one.date.earliest ?? []) : [],
  );
  return days.some((x) => days.some((y) => daysBetween(x, y) > ONE_COURSE));
}

function check(claims: readonly CaseClaim[]): Outcome[] {
  return circlesIn(claims)
    .filter(
      ({ kind, claims: among, told }) =>
        kind === 'order' && among.length > 1 && !inOneSentence(told) && !acrossYears(told),
    )
    .map(outcomeOf);
}
