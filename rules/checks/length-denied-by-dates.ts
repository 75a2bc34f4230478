/** A length of time between two events that their own dates deny. */
import { outcomeOf } from '../compare/times/circle-words.js';
import { circlesIn, linked } from '../compare/times/time-circles.js';
import { timeKeys, timeSides } from '../compare/times/told-times.js';
import type { CaseClaim, LinkedRule, Outcome } from '../rule.js';

export const lengthDeniedByDates: LinkedRule = {
  id: 'length-denied-by-dates',
  revision: 6,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'linked',
  yields: true,
  summary:
    'A length of time, or so long after another event, does not fit the dates that are given for the two ends.',
  doesNotCover:
    'Ends without a date, rough lengths that come near, and events that may have happened more than once.',
  keys: timeKeys,
  sides: timeSides,
  linked,
  check,
  examples: {
    firing: [
      {
        shows: 'so long before a sale',
        documents: [
          { text: 'The tenants left in August 2014, a month before the sale of the house. It was wet.' },
          { text: 'The house was sold in May 2016. It was dry.' },
        ],
        message: '“a month before the sale of the house”, but from August 2014 to May 2016 is 91 weeks.',
        quoted: ['in August 2014', 'a month before the sale of the house', 'in May 2016'],
      },
      {
        shows: 'what was let for so long, and the day that it ends',
        documents: [
          {
            text: 'The fishing rights were let in 2006 for five years. It was wet.',
            published: '2009-02-02',
          },
          { text: 'The fishing rights expire in 2014. It was dry.', published: '2009-02-15' },
        ],
        message: '“for five years”, but from 2006 to 2014 is 8 years.',
        quoted: ['in 2006', 'for five years', 'in 2014'],
      },
      {
        shows: 'weeks after a strike that began elsewhere',
        documents: [
          { text: 'The strike began on 2 March 2015.' },
          { text: 'The contract was signed on 30 April 2015.' },
          { text: 'The contract was signed three weeks after the strike began.' },
        ],
        message: '“three weeks after the strike began”, but from 2 March 2015 to 30 April 2015 is 8 weeks.',
        quoted: ['on 2 March 2015', 'on 30 April 2015', 'three weeks after the strike began'],
      },
      {
        shows: 'the tenth day of a strike',
        documents: [
          { text: 'The strike began on 2 March 2015.' },
          { text: 'On the tenth day of the strike the drivers voted to return on 20 March 2015.' },
        ],
        message: '“tenth day of the strike”, but from 2 March 2015 to 20 March 2015 is 18 days.',
        quoted: ['on 2 March 2015', 'tenth day of the strike', 'on 20 March 2015'],
      },
      {
        shows: 'a closure that ended later',
        documents: [
          { text: 'The swimming pool closed on 4 March 2013 for six weeks.' },
          { text: 'The swimming pool reopened on 2 July 2013.' },
        ],
        message: '“for six weeks”, but from 4 March 2013 to 2 July 2013 is 17 weeks.',
        quoted: ['on 4 March 2013', 'for six weeks', 'on 2 July 2013'],
      },
      {
        shows: 'a search that was called off',
        documents: [
          { text: 'The search for the yacht started on 3 June 2013.' },
          { text: 'The search for the yacht was called off on 5 June 2013.' },
          { text: 'The search for the yacht went on for three weeks.' },
        ],
        message: '“for three weeks”, but from 3 June 2013 to 5 June 2013 is 2 days.',
        quoted: ['on 3 June 2013', 'on 5 June 2013', 'for three weeks'],
      },
      {
        shows: 'repairs from one place, their end from another',
        documents: [
          { text: 'The repairs lasted six weeks.' },
          { text: 'The repairs started on 1 May 2012. The repairs ended on 12 August 2012.' },
        ],
        message: '“six weeks”, but from 1 May 2012 to 12 August 2012 is 15 weeks.',
        quoted: ['six weeks', 'on 1 May 2012', 'on 12 August 2012'],
      },
      {
        shows: 'after how long it was over',
        documents: [
          { text: 'The print strike began on 2 March 2015 and ended on 9 March 2015.' },
          { text: 'The print strike ended after three weeks.' },
        ],
        message: '“after three weeks”, but from 2 March 2015 to 9 March 2015 is 1 week.',
        quoted: ['on 2 March 2015', 'on 9 March 2015', 'after three weeks'],
      },
    ],
    silent: [
      {
        shows: 'a day that belongs to what it is counted from',
        documents: [
          {
            text: 'The first letter was sent a week before the vote on the merger on 8 May 2012. It was wet.',
          },
          {
            text: 'The second letter was sent on 20 April 2012. The vote on the merger was held on 8 May 2012.',
          },
        ],
      },
      {
        shows: 'what was let for so long, and ends then',
        documents: [
          {
            text: 'The fishing rights were let in 2006 for five years. It was wet.',
            published: '2009-02-02',
          },
          { text: 'The fishing rights expire in 2011. It was dry.', published: '2009-02-15' },
        ],
      },
      {
        shows: 'a length that fits',
        documents: [
          { text: 'The strike began on 2 March 2015.' },
          { text: 'The contract was signed on 24 March 2015.' },
          { text: 'The contract was signed three weeks after the strike began.' },
        ],
      },
      {
        shows: 'a strike of another year',
        documents: [
          { text: 'The strike began on 2 March 2015. The strike ended on 30 March 2015.' },
          { text: 'A strike in 2008 lasted nine days.' },
        ],
      },
      {
        shows: 'another strike',
        documents: [
          {
            text: 'The strike of the drivers began on 2 March 2015. The strike of the nurses began on 1 April 2015.',
          },
          { text: 'The contract was signed on 30 April 2015.' },
          { text: 'The contract was signed three weeks after the strike began.' },
        ],
      },
      {
        shows: 'a plan that slipped',
        documents: [
          { text: 'The swimming pool will close on 4 March 2013 for six weeks.' },
          { text: 'The swimming pool reopened on 2 July 2013.' },
        ],
        savedBy: 'change',
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return circlesIn(claims)
    .filter(({ kind, claims: among }) => kind === 'length' && among.length > 1)
    .map(outcomeOf);
}
