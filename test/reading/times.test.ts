import { expect } from 'chai';
import type { Time } from '../../model/claim.js';
import { findTimes } from '../../reading/times/times.js';
import { tokenise } from '../../reading/text/tokens.js';

/** A Tuesday. */
const PUBLISHED = '2012-11-20';

/** "timex relation earliest..latest", a dot pair alone where both ends are open. */
const read = (text: string, published: string | null = PUBLISHED): string[] =>
  findTimes(tokenise(text), published).map(
    (t) => `${t.timex ?? 'null'} ${t.relation} ${t.earliest ?? ''}..${t.latest ?? ''}`,
  );

type Cases = readonly (readonly [text: string, ...expected: string[]])[];

function table(title: string, cases: Cases, published: string | null = PUBLISHED): void {
  describe(title, () => {
    for (const [text, ...expected] of cases)
      it(text, () => expect(read(text, published)).to.deep.equal(expected));
  });
}

table('words that are no times where they stand', [
  ['The hearing will last three days.', 'P3D during ..'],
  ['A day ticket costs £6.'],
  ['None of our vans was late last week.', '2012-W46 during 2012-11-12..2012-11-18'],
]);

table('what a timetable fixes for a day to come, in the present tense', [
  ['The pool shuts on Friday.', '2012-11-23 on 2012-11-23..2012-11-23'],
  ['The ferry leaves on Saturday.', '2012-11-24 on 2012-11-24..2012-11-24'],
  ['The committee meets on Thursday.', '2012-11-22 on 2012-11-22..2012-11-22'],
  ['He has it until Friday.', '2012-11-23 until ..2012-11-23'],
  ['It did close on Friday.', '2012-11-16 on 2012-11-16..2012-11-16'],
  ['The pool shut on Friday.', '2012-11-16 on 2012-11-16..2012-11-16'],
  ['The chair said on Friday that it was late.', '2012-11-16 on 2012-11-16..2012-11-16'],
]);

table('days that come round', [
  ['The market is held on Saturdays.', 'XXXX-WXX-6 on ..'],
  ['The choir sings on Tuesday evenings.', 'XXXX-WXX-2TEV on ..'],
  ['It is shut at weekends.', 'XXXX-WXX-WE on ..'],
  ['The board meets on the first Monday of each month.', 'XXXX-XX-M1-1 on ..'],
  ['It is open seven days a week.', 'P1D during ..'],
  ['It opens at nine on weekdays.', '2012-11-20T09:00 on ..', 'XXXX-WXX-WD on ..'],
  ['It closes at six on Fridays.', '2012-11-20T06:00 on ..', 'XXXX-WXX-5 on ..'],
]);

table('dates', [
  ['The lease ends on 31 March 2016.', '2016-03-31 on 2016-03-31..2016-03-31'],
  ['It was signed on Friday, Oct. 19, 2012.', '2012-10-19 on 2012-10-19..2012-10-19'],
  ['It was signed on 2012-10-19.', '2012-10-19 on 2012-10-19..2012-10-19'],
  ['It was signed on 31/03/2012.', '2012-03-31 on 2012-03-31..2012-03-31'],
  ['It is due by March 31, 2016.', '2016-03-31 by ..2016-03-31'],
  ['It must end before 30 June 2016.', '2016-06-30 before ..2016-06-29'],
  [
    'It was agreed on Monday last week.',
    '2012-11-12 on 2012-11-12..2012-11-12',
    '2012-W46 during 2012-11-12..2012-11-18',
  ],
  ['It was agreed on 9 May this year.', '2012-05-09 on 2012-05-09..2012-05-09'],
  ['It was agreed in May of last year.', '2011-05 during 2011-05-01..2011-05-31'],
  ['It opens on March 3, next year.', '2013-03-03 on 2013-03-03..2013-03-03'],
  ['It was done by Easter 2016.', '2016-03-27 by ..2016-03-27'],
  ['It shut on Labor Day 2013.', '2013-09-02 on 2013-09-02..2013-09-02'],
  ['It will be over by Thanksgiving.', '2012-11-22 by ..2012-11-22'],
  ['It was found by Michaelmas.', '2012-09-29 by ..2012-09-29'],
  ['It sailed on May Day 1971.', '1971-05-01 on 1971-05-01..1971-05-01'],
  ['It broke on the second Friday of February.', '2012-02-10 on 2012-02-10..2012-02-10'],
  ['It is due on the last day of November.', '2012-11-30 on 2012-11-30..2012-11-30'],
  ['It must be in by the 28th of this month.', '2012-11-28 by ..2012-11-28'],
  ['It must be in no later than Monday 4 February.', '2013-02-04 by ..2013-02-04'],
  // the weekday tells the year, whatever the tense says
  ['Members marched on Saturday 17 December.', '2011-12-17 on 2011-12-17..2011-12-17'],
  ['Fares will rise on 1 December, the second cut to services.', '2012-12-01 on 2012-12-01..2012-12-01'],
  ['It will be held on 15 December and the town has hired a band.', '2012-12-15 on 2012-12-15..2012-12-15'],
  [
    'It fell in the year to June.',
    '2011-07-01/2012-06-30 during 2011-07-01..2012-06-30',
    '2012-06 until ..2012-06-30',
  ],
  ['It began in June.', '2012-06 during 2012-06-01..2012-06-30'],
  ['It will begin in June.', '2013-06 during 2013-06-01..2013-06-30'],
  [
    'The firm, which was owed by its bank a large sum in June, has said it will.',
    '2012-06 during 2012-06-01..2012-06-30',
  ],
  ['The pool, in June, will close.', '2013-06 during 2013-06-01..2013-06-30'],
  ['It fell 9999999999999 weeks ago.', 'P9999999999999W during ..'],
  ['It fell 999999 years ago.', 'P999999Y during ..'],
  ['It has run since December.', '2011-12 since 2011-12-01..'],
  ['It was there in January nineteen ninety-seven.', '1997-01 during 1997-01-01..1997-01-31'],
  ['They met from 3 to 5 May 2010.', '2010-05-03 since 2010-05-03..', '2010-05-05 until ..2010-05-05'],
  [
    'The panel meets on 7 December. The last word rests with the council on the 24th.',
    '2012-12-07 on 2012-12-07..2012-12-07',
    '2012-12-24 on 2012-12-24..2012-12-24',
  ],
]);

table('weekdays', [
  ['The shop closed on Friday.', '2012-11-16 on 2012-11-16..2012-11-16'],
  ['The shop will close on Friday.', '2012-11-23 on 2012-11-23..2012-11-23'],
  ['She said Tuesday that it had closed.', '2012-11-20 on 2012-11-20..2012-11-20'],
  ['It was Monday’s talk.', '2012-11-19 on 2012-11-19..2012-11-19'],
  ['It opened last Friday.', '2012-11-16 on 2012-11-16..2012-11-16'],
  ['On a Saturday they sold pies.', 'XXXX-WXX-6 during ..'],
]);

table('near the document', [
  ['It was agreed last week.', '2012-W46 during 2012-11-12..2012-11-18'],
  [
    'It fell yesterday, not today.',
    '2012-11-19 on 2012-11-19..2012-11-19',
    '2012-11-20 on 2012-11-20..2012-11-20',
  ],
  ['Inspectors went in yesterday evening.', '2012-11-19TEV on 2012-11-19..2012-11-19'],
  ['It went live this summer.', '2012-SU during 2012-06-01..2012-08-31'],
  ['It will go live by next spring.', '2013-SP by ..2013-05-31'],
  ['It is expected by the end of this year.', '2012 by ..2012-12-31'],
  ['It closed two weeks ago.', '2012-11-06 during 2012-11-06..2012-11-06'.replace('during', 'on')],
  ['It closed five years ago.', '2007 during 2007-01-01..2007-12-31'],
  ['It is now shut; it was recently sold.', 'PRESENT_REF during ..', 'PAST_REF during ..'],
]);

table('years and what they are made of', [
  ['It has been so since 2009.', '2009 since 2009-01-01..'],
  ['The target is due by 2014-15.', '2014-04-01/2015-03-31 by ..2015-03-31'],
  ['Pupils of the academic year 2014/15.', '2014-09-01/2015-08-31 during 2014-09-01..2015-08-31'],
  ['The war of 1914-18.', '1914/1918 during 1914-01-01..1918-12-31'],
  ['It was built in the 1980s.', '198 during 1980-01-01..1989-12-31'],
  ['A 17th-century mill.', '16 during 1600-01-01..1699-12-31'],
  ['It opens in the second half of 2025.', '2025-H2 during 2025-07-01..2025-12-31'],
  ['It opened in the first half of March.', '2012-03 during 2012-03-01..2012-03-16'],
  ['Profit fell in the last quarter of 2008.', '2008-Q4 during 2008-10-01..2008-12-31'],
  ['Profit fell in the last three months of 2008.', '2008-Q4 during 2008-10-01..2008-12-31'],
  ['Profit fell in the first six months of 2008.', '2008-H1 during 2008-01-01..2008-06-30'],
  ['Profit fell in the last half of 2008.', '2008-H2 during 2008-07-01..2008-12-31'],
  ['Profit fell in the third quarter.', '2012-Q3 during 2012-07-01..2012-09-30'],
  ['Profit fell in the fourth quarter of 2011.', '2011-Q4 during 2011-10-01..2011-12-31'],
  ['It began in mid-July 2010.', '2010-07 during 2010-07-11..2010-07-21'],
  ['It began in early 1990.', '1990 during 1990-01-01..1990-05-02'],
  [
    'Sales in the year ended 31 March 2012 fell.',
    '2011-04-01/2012-03-31 during 2011-04-01..2012-03-31',
    '2012-03-31 on 2012-03-31..2012-03-31',
  ],
  [
    'Sales in the six months to June 2012 fell.',
    'P6M during 2012-01-01..2012-06-30',
    '2012-06 until ..2012-06-30',
  ],
]);

table('durations', [
  ['Posts go over the next three years.', 'P3Y over 2012-11-20..2015-11-20'],
  ['Not until June did the council reply.', '2013-06 since 2013-06-01..'],
  ['It was so for the past 12 months.', 'P12M over 2011-11-20..2012-11-20'],
  ['It will save £50m over four years.', 'P4Y over ..'],
  ['The five-year plan took two and a half hours.', 'P5Y during ..', 'PT2H30M during ..'],
  ['It took two decades.', 'P2E during ..'],
  ['It took years of talks.', 'PXY during ..'],
  ['It waited a year and a half.', 'P1Y6M during ..'],
  ['They meet every week and each July.', 'P1W during ..', 'XXXX-07 during ..'],
]);

table('what lies ahead', [
  [
    'It rose in January 2003. On 1 February the bill will become £530.',
    '2003-01 during 2003-01-01..2003-01-31',
    '2013-02-01 on 2013-02-01..2013-02-01',
  ],
  [
    'It was sold in 1998. Claims must reach us by 30 April.',
    '1998 during 1998-01-01..1998-12-31',
    '2013-04-30 by ..2013-04-30',
  ],
  [
    'It was sold in 1998. The inquiry opens on 2 February.',
    '1998 during 1998-01-01..1998-12-31',
    '2013-02-02 on 2013-02-02..2013-02-02',
  ],
  [
    'It was sold in 1998. It closed in June.',
    '1998 during 1998-01-01..1998-12-31',
    '2012-06 during 2012-06-01..2012-06-30',
  ],
]);

table('what was proposed, and what resumes', [
  ['The idea was proposed at a meeting in March.', '2012-03 during 2012-03-01..2012-03-31'],
  ['Surveys resume in the spring.', '2013-SP during 2013-03-01..2013-05-31'],
]);

table('seasons', [
  ['In summer prices rise.', '2012-SU during 2012-06-01..2012-08-31'],
  ['In the summer visitors come.', '2012-SU during 2012-06-01..2012-08-31'],
]);

table('times of day', [
  ['It closed at 8.50pm.', '2012-11-20T20:50 on ..'],
  ['The bus left at 4.40.', '2012-11-20T04:40 on ..'],
  ['It rang at 9.30 this morning.', '2012-11-20T09:30 on 2012-11-20..2012-11-20'],
  ['It rang at 11.45 on Monday night.', '2012-11-19T23:45 on 2012-11-19..2012-11-19'],
  ['It sank at 2.20 in the morning.', '2012-11-20T02:20 on ..'],
  ['Guests sat down at seven.', '2012-11-20T07:00 on ..'],
  ['The shop stays open until six.', '2012-11-20T06:00 until ..'],
  [
    'It opens on Sundays from ten to four.',
    'XXXX-WXX-7 on ..',
    '2012-11-20T10:00 since ..',
    '2012-11-20T04:00 until ..',
  ],
  ['It rang for a quarter of an hour.', 'PT15M over ..'],
  ['It took three quarters of an hour.', 'PT45M during ..'],
  ['It ended at ten past four on Friday morning.', '2012-11-16T04:10 on 2012-11-16..2012-11-16'],
  ['It ended at a quarter to six in the afternoon of 9 May.', '2012-05-09T17:45 on 2012-05-09..2012-05-09'],
  ['It ended at twenty-five to nine on the Friday.', '2012-11-16T08:35 on 2012-11-16..2012-11-16'],
  ['It began at 9.15am on Monday, it said.', '2012-11-19T09:15 on 2012-11-19..2012-11-19'],
  ['The call came at 4.05pm on Monday. It was late.', '2012-11-19T16:05 on 2012-11-19..2012-11-19'],
  ['It closed at 10 p.m. Monday.', '2012-11-19T22:00 on 2012-11-19..2012-11-19'],
  ['It was shut shortly before midnight last night.', '2012-11-19T24:00 on 2012-11-19..2012-11-19'],
]);

table('counted from another time of the text', [
  [
    'In March 2009 it opened. The following year it closed.',
    '2009-03 during 2009-03-01..2009-03-31',
    '2010 during 2010-01-01..2010-12-31',
  ],
  [
    'It opened on 11 July 2010. Ten days later it shut.',
    '2010-07-11 on 2010-07-11..2010-07-11',
    '2010-07-21 on 2010-07-21..2010-07-21',
  ],
  [
    'It happened in May 1940. By August it was over.',
    '1940-05 during 1940-05-01..1940-05-31',
    '1940-08 by ..1940-08-31',
  ],
]);

table('that day: the one told before, never counted from the document', [
  [
    'The kiln was lit on 9 May 2011. On that Friday it cracked.',
    '2011-05-09 on 2011-05-09..2011-05-09',
    '2011-05-13 on 2011-05-13..2011-05-13',
  ],
  [
    'The kiln was lit on Friday 13 May 2011. On that Friday morning it rained.',
    '2011-05-13 on 2011-05-13..2011-05-13',
    '2011-05-13TMO on 2011-05-13..2011-05-13',
  ],
  ['The kiln cracked that same Saturday.', 'null during ..'],
  ['She left the choir that Tuesday.', 'null during ..'],
  // here "that" opens what was said
  ['It says that Friday was dry.', '2012-11-16 on 2012-11-16..2012-11-16'],
  ['She hopes that Monday will be dry.', '2012-11-26 on 2012-11-26..2012-11-26'],
]);

table('times that repeat, and named days', [
  ['The lock is opened every evening.', 'XXXX-XX-XXTEV during ..'],
  ['Bingo is held every Tuesday night.', 'XXXX-WXX-2TNI during ..'],
  ['It sold out on Black Friday 2011.', '2011-11-25 on 2011-11-25..2011-11-25'],
  ['The firm failed on Black Wednesday.'],
  ['The moor was cleared by midsummer 2011.', '2011-06-24 by ..2011-06-24'],
  ['The tower fell in the second week of March 2011.', '2011-03 during 2011-03-08..2011-03-14'],
  ['It snowed on the last weekend of March 2011.', '2011-03 on 2011-03-26..2011-03-27'],
  ['It was the second week of the strike.'],
]);

table(
  'without a document date',
  [
    ['It was agreed last week, on Friday, this summer.', 'null during ..', 'null on ..', 'null during ..'],
    ['It began in June.', 'null during ..'],
    ['It began in June 2009.', '2009-06 during 2009-06-01..2009-06-30'],
    ['It lasted three years.', 'P3Y during ..'],
  ],
  null,
);

table('what is no time', [
  ['The yard has 2009 lamps and 12 ladders.'],
  ['Mr May may march in the sun, as Mrs March may.'],
  ['It charges £28 a year and 700 seats a week.'],
  ['The second attack was on a second front.'],
  ['A 58-year-old man and an eight-month-old cat.'],
  ['Prices may fall and plants spring up.'],
  ['A quarter of the members left.'],
  ['Rule 24 and clause 12 of it.'],
  ['She read This Week in bed.'],
  ['Entries for the summer show are up, and so are the winter cabbages.'],
  ['The spring conference and the drop-in days were busy.'],
  ['The index stood at 4.40 and shares closed at 4.45.'],
  ['The meeting began at seven schools, and at two of them was full.'],
  ['The count fell from ten to four and was lost by ten to six.'],
  ['The number remained at ten.'],
]);

describe('times', () => {
  const times = findTimes(tokenise('It began in June, two years after it was first due to open.'), PUBLISHED);
  it('keeps the event that a duration is counted from', () =>
    expect(times[1]?.anchor).to.equal('it was first due to open'));
  it('tells certain, implied and unknown apart', () => {
    expect(findTimes(tokenise('in 2009'), null)[0]?.certainty).to.equal('certain');
    expect(times[0]?.certainty).to.equal('implied');
    expect(findTimes(tokenise('It shut last week.'), null)[0]?.certainty).to.equal('unknown');
  });
  it('gives both readings of a date in figures', () =>
    expect(findTimes(tokenise('on 05/03/2012'), null)[0]?.alternatives).to.deep.equal(['2012-05-03']));
});

describe('what the words beside a length leave open', () => {
  const mods: [string, Time['mod']][] = [
    ['It took three days.', undefined],
    ['It took more than three days.', 'MORE_THAN'],
    ['It went on for over three days.', 'MORE_THAN'],
    ['Prices fell over three days.', undefined],
    ['It took three days or more.', 'EQUAL_OR_MORE'],
    ['It took no less than three days.', 'EQUAL_OR_MORE'],
    ['It took just over three days.', 'APPROX'],
    ['It took three days or so.', 'APPROX'],
    ['It took up to three days.', 'EQUAL_OR_LESS'],
    ['It came within three days.', 'EQUAL_OR_LESS'],
    ['It took three days at most.', 'EQUAL_OR_LESS'],
    ['It took under three days.', 'LESS_THAN'],
    // what bounds the people bounds no length
    ['It kept more than 40 men for three days.', undefined],
    ['It was over after three days.', undefined],
  ];
  for (const [text, mod] of mods)
    it(text, () => expect(findTimes(tokenise(text), PUBLISHED).map((time) => time.mod)).to.deep.equal([mod]));
});
