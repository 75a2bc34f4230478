import { expect } from 'chai';
import { findTimes } from '../../reading/times/times.js';
import { tokenise } from '../../reading/text/tokens.js';

const read = (text: string, published: string | null): (string | null)[] =>
  findTimes(tokenise(text), published).map((time) => time.timex);

describe('times of a history', () => {
  const rows: [text: string, ...expected: (string | null)[]][] = [
    // what stands before the first named year belongs to it too
    ['In June the fort fell. It was 1812 and in August the duke fled.', '1812-06', '1812', '1812-08'],
    [
      'The siege began in May 1812. The next day it rained. In the autumn the duke fled.',
      '1812-05',
      '1812-05-02',
      '1812-FA',
    ],
    ['He landed in November 1812. In January he marched.', '1812-11', '1813-01'],
    ['The mill burnt in 1812. By the end of the year it stood again.', '1812', '1812'],
    ['On the night of April 18, 1775 he rode. That morning it rained.', '1775-04-18TNI', '1775-04-18TMO'],
    // news that recalls an old year goes on speaking from its own day
    [
      'The mill burnt in 1812. On Monday a plaque was stolen. It was put up in January.',
      '1812',
      '2015-03-16',
      '2015-01',
    ],
    ['The mill burnt in 1812. Visitors will see it in May.', '1812', '2015-05'],
    // one year within living memory makes no history
    ['The ferry was sold in May. It was built in 1990.', '2014-05', '1990'],
    ['The mill burnt in 2014. It was rebuilt in February.', '2014', '2015-02'],
    // nor does a text whose writer speaks
    [
      'The pipe failed in May. We put it in during 1990. In 2004 a new one was refused.',
      '2014-05',
      '1990',
      '2004',
    ],
    // the day of the week tells the year
    [
      'The well failed on Saturday, February 28. It was dug in 1990. It was lined in 2004.',
      '2015-02-28',
      '1990',
      '2004',
    ],
  ];
  for (const [text, ...expected] of rows)
    it(text, () => expect(read(text, '2015-03-20')).to.deep.equal(expected));
});

describe('years that are shared, and years before ours', () => {
  const rows: [text: string, ...expected: (string | null)[]][] = [
    ['They fought in August and September 1914.', '1914-08', '1914-09'],
    ['They met from 3 May to 9 June 1950.', '1950-05-03', '1950-06-09'],
    ['The frost (November-January 1951) was hard.', '1950-11', '1951-01'],
    ['The wall was begun in 480 BC.', 'BC0480'],
    ['It stood from 499 to 493 B.C. and fell in June 479 BC.', 'BC0499', 'BC0493', 'BC0479-06'],
    ['Demand fell for three quarters.', 'P3Q'],
    ['Three quarters of tenants agreed.'],
    ['That night it snowed.', null],
  ];
  for (const [text, ...expected] of rows) it(text, () => expect(read(text, null)).to.deep.equal(expected));

  it('gives no date that four digits of a year cannot write', () => {
    const [time] = findTimes(tokenise('It ends in the next million years.'), '2015-03-20');
    expect(
      [time?.earliest, time?.latest].filter((date) => date && !/^\d{4}-\d\d-\d\d$/.test(date)),
    ).to.deep.equal([]);
  });
});
