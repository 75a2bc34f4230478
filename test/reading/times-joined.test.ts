import { expect } from 'chai';
import { joinTimes } from '../../reading/times/joined.js';
import { findTimes } from '../../reading/times/times.js';
import { tokenise } from '../../reading/text/tokens.js';

/** A Tuesday. */
const PUBLISHED = '2012-11-20';

/** "words: timex earliest..latest", with a star behind what is only compared with. */
function read(text: string): string[] {
  const times = joinTimes(text, findTimes(tokenise(text), PUBLISHED));
  return times.map(
    (t) => `${t.text}: ${t.timex ?? 'null'} ${t.earliest ?? ''}..${t.latest ?? ''}${t.compared ? ' *' : ''}`,
  );
}

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

function table(title: string, cases: Cases): void {
  describe(title, () => {
    for (const [text, ...expected] of cases) it(text, () => expect(read(text)).to.deep.equal(expected));
  });
}

table('a stretch and its end', [
  [
    'In the year to March 2012 it lost £2m.',
    'In the year to March 2012: 2011-04-01/2012-03-31 2011-04-01..2012-03-31',
  ],
  ['In the year before it moved to March.', 'In the year before: null ..', 'to March: 2013-03 ..2013-03-31'],
]);

table('an hour and the day beside it', [
  [
    'The mail left at six in the morning on Friday.',
    'at six in the morning on Friday: 2012-11-16T06:00 2012-11-16..2012-11-16',
  ],
  [
    'Water broke in on 2 February at about a quarter past four in the afternoon.',
    'on 2 February at about a quarter past four in the afternoon: 2012-02-02T16:15 2012-02-02..2012-02-02',
  ],
  [
    'The shop opened at noon in May.',
    'at noon: 2012-11-20T12:00 ..',
    'in May: 2012-05 2012-05-01..2012-05-31',
  ],
]);

table('two dates that bound one time', [
  [
    'Between February and May the ferry lost 30 crossings.',
    'Between February and May: 2012-02/2012-05 2012-02-01..2012-05-31',
  ],
  [
    'The lido will be drained from March to June.',
    'from March to June: 2013-03/2013-06 2013-03-01..2013-06-30',
  ],
  [
    'It was aired between 7 and 9 May 2011.',
    'between 7 and 9 May 2011: 2011-05-07/2011-05-09 2011-05-07..2011-05-09',
  ],
  ['Bats were counted from 3 to 9 June.', 'from 3 to 9 June: 2012-06-03/2012-06-09 2012-06-03..2012-06-09'],
  [
    'Between 2004 and 2007 the mill shed 90 posts.',
    'Between 2004 and 2007: 2004/2007 2004-01-01..2007-12-31',
  ],
  [
    'The lane was shut from November 2010 until February 2011.',
    'from November 2010 until February 2011: 2010-11/2011-02 2010-11-01..2011-02-28',
  ],
  ['The fair ran 3–6 May 2011.', '3–6 May 2011: 2011-05-03/2011-05-06 2011-05-03..2011-05-06'],
  [
    'The kiln was lit from October to January.',
    'from October to January: 2012-10/2013-01 2012-10-01..2013-01-31',
  ],
]);

table('two dates that stay two', [
  [
    'It flooded in March and May.',
    'in March: 2012-03 2012-03-01..2012-03-31',
    'May: 2012-05 2012-05-01..2012-05-31',
  ],
  [
    'The match between Hove and Ryde in May and June was off.',
    'in May: 2012-05 2012-05-01..2012-05-31',
    'June: 2012-06 2012-06-01..2012-06-30',
  ],
  ['It was moved to June from March.', 'to June: 2012-06 ..2012-06-30', 'from March: 2012-03 2012-03-01..'],
  ['It was open between 9am and 5pm.', '9am: 2012-11-20T09:00 ..', '5pm: 2012-11-20T17:00 ..'],
  ['It was put off from 4 May 2011.', 'from 4 May 2011: 2011-05-04 2011-05-04..'],
  ['It ran for two years from 2009.', 'for two years: P2Y ..', 'from 2009: 2009 2009-01-01..'],
]);

table('counted from a day that is told', [
  [
    'He left in the week before Christmas 2011.',
    'in the week before Christmas 2011: 2011-12-18/2011-12-24 2011-12-18..2011-12-24',
  ],
  [
    'The rink shut the day after Easter 2012.',
    'the day after Easter 2012: 2012-04-09 2012-04-09..2012-04-09',
  ],
  [
    'It rained on the weekend before 14 May 2012.',
    'on the weekend before 14 May 2012: 2012-05-12/2012-05-13 2012-05-12..2012-05-13',
  ],
  ['It burst two days before 14 May 2012.', 'two days before 14 May 2012: 2012-05-12 2012-05-12..2012-05-12'],
  [
    'It reopened three weeks after 1 May 2012.',
    'three weeks after 1 May 2012: 2012-05-22 2012-05-22..2012-05-22',
  ],
  [
    'It came four months after May 2011.',
    'four months after May 2011: 2011-09-01/2011-09-30 2011-09-01..2011-09-30',
  ],
]);

table('bounds and events, from which nothing is counted', [
  [
    'It must be done within two days after 1 May 2012.',
    'within two days: P2D ..',
    'after 1 May 2012: 2012-05-01 2012-05-02..',
  ],
  [
    'It came more than two weeks before 1 May 2012.',
    'two weeks: P2W ..',
    'before 1 May 2012: 2012-05-01 ..2012-04-30',
  ],
  ['She left in the week before the vote.', 'in the week: null ..'],
  [
    'It had stood for two years before May 2011.',
    'for two years: P2Y ..',
    'before May 2011: 2011-05 ..2011-04-30',
  ],
  [
    'It fell in the month, before June 2011.',
    'in the month: 2012-11 2012-11-01..2012-11-30',
    'before June 2011: 2011-06 ..2011-05-31',
  ],
  ['It shut shortly before Christmas 2011.', 'before Christmas 2011: 2011-12-25 2011-12-25..2011-12-25'],
]);

table('times that something is compared with', [
  ['It has fewer cooks than it had in 2010.', 'in 2010: 2010 2010-01-01..2010-12-31 *'],
  [
    'It took 40 boats in 2011, down from 52 boats the year before.',
    'in 2011: 2011 2011-01-01..2011-12-31',
    'the year before: 2010 2010-01-01..2010-12-31 *',
  ],
  ['It came down from the hills in 2010.', 'in 2010: 2010 2010-01-01..2010-12-31'],
  ['Takings rose by a tenth compared with May 2011.', 'May 2011: 2011-05 2011-05-01..2011-05-31 *'],
  [
    'In June 2012 fares were up 6 per cent on June 2011.',
    'In June 2012: 2012-06 2012-06-01..2012-06-30',
    'on June 2011: 2011-06 2011-06-01..2011-06-30 *',
  ],
  ['The pool drew 900 people against 700 in 2011.', 'in 2011: 2011 2011-01-01..2011-12-31 *'],
  ['Rents are higher than in 2009.', 'in 2009: 2009 2009-01-01..2009-12-31 *'],
  ['It sold more than in the whole of 2010.', '2010: 2010 2010-01-01..2010-12-31 *'],
  ['Sales were down on 2010.', 'on 2010: 2010 2010-01-01..2010-12-31 *'],
]);

table('times of the event itself behind such words', [
  ['More than 40 people drowned in 2009.', 'in 2009: 2009 2009-01-01..2009-12-31'],
  ['The barn burned down on Monday.', 'on Monday: 2012-11-19 2012-11-19..2012-11-19'],
  ['It must close no later than 1 May 2013.', 'no later than 1 May 2013: 2013-05-01 ..2013-05-01'],
  ['Rovers won against Leeds in 2009.', 'in 2009: 2009 2009-01-01..2009-12-31'],
  ['Seven voted against it in May 2011.', 'in May 2011: 2011-05 2011-05-01..2011-05-31'],
  ['The lift came up on 3 May 2011.', 'on 3 May 2011: 2011-05-03 2011-05-03..2011-05-03'],
]);

table('a time counted from the clause before', [
  [
    'The surveyors came on 2 April and left the following morning.',
    'on 2 April: 2012-04-02 2012-04-02..2012-04-02',
    'the following morning: 2012-04-03TMO 2012-04-03..2012-04-03',
  ],
  [
    'She joined in 2004 and left two years later.',
    'in 2004: 2004 2004-01-01..2004-12-31',
    'two years later: 2006 2006-01-01..2006-12-31',
  ],
  [
    'She took over in May 2004 and retired after three years.',
    'in May 2004: 2004-05 2004-05-01..2004-05-31',
    'after three years: 2007 2007-01-01..2007-12-31',
  ],
  [
    'She took over in May 2004 and retired after three years as warden.',
    'in May 2004: 2004-05 2004-05-01..2004-05-31',
    'after three years: P3Y ..',
  ],
  [
    'In May 2004 she left after three years.',
    'In May 2004: 2004-05 2004-05-01..2004-05-31',
    'after three years: P3Y ..',
  ],
]);
