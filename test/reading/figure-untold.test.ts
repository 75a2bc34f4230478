import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-06-01', kind: null, url: null, author: null };

/** What the figures of a text make without saying so: "product: times=14 days one=£300 a day". */
const untoldIn = (text: string): string[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.flatMap(({ frame }) =>
    (frame.untold ?? []).map(({ kind, figures, closed, times }) =>
      [
        `${kind}:`,
        ...figures.map(({ as, quantity }) => `${as}=${quantity.text}`),
        ...(closed === undefined ? [] : [`closed=${closed}`]),
        ...(times ? [`${times.from.earliest} – ${times.to.latest}`] : []),
      ].join(' '),
    ),
  );

/** Each row: what is said, and what its figures leave untold. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['Each of the 90 stokers will get a boot allowance of £40.', 'product: times=90 stokers one=£40'],
  ['The frost lasted 12 days and cost the nursery £2,000 a day.', 'product: times=12 days one=£2,000 a day'],
  ['The lease costs £900 a month over ten years.', 'product: one=£900 a month times=over ten years'],
  ['The frost lasted 12 days and cost the nursery £2,000 a month.'],
  ['The school has 600 pupils, and a quarter of them ride there.', 'share: whole=600 pupils share=a quarter'],
  ['The clerk sold 300 tickets at £6 each.', 'product: times=300 tickets one=£6 each'],
  ['The dyke is 700 metres long, and each metre cost £900.', 'product: times=700 metres one=£900'],
  [
    'The grant is £9,000 for each new barn, and 40 barns will be built.',
    'product: one=£9,000 times=40 barns',
  ],
  ['A third of the 120 hives died.', 'share: share=A third whole=120 hives'],
  ['Of the 48 sheds 30 will be kept.', 'share: whole=48 sheds part=30'],
  ['The mill cost £80,000, of which the guild gave £20,000.', 'share: whole=£80,000 part=£20,000'],
  ['Rents rose from £400 to £500.', 'change: from=£400 to=£500'],
  ['The quota was cut from 400 tonnes to 300.', 'change: from=400 tonnes to=300'],
  [
    'The fair took £300 from cakes, £450 from rides and £250 from the raffle.',
    'sum: part=£300 part=£450 part=£250',
  ],
  // one thing at two times, in two clauses or two sentences
  [
    'The lido had 400 swimmers in 2012 and 600 in 2013.',
    'change: from=400 swimmers to=600 2012-01-01 – 2013-12-31',
    'sum: part=400 swimmers part=600',
  ],
  [
    'In 2012 the lido had 400 swimmers. In 2010 there had been 300.',
    'change: to=400 swimmers from=300 2010-01-01 – 2012-12-31',
  ],
  ['The mill owed £9m in 2010, and in 2014 it owed £6m.', 'change: from=£9m to=£6m 2010-01-01 – 2014-12-31'],
  ['In 2010 the hamlet had 600 people; now it has 400.', 'change: from=600 people to=400 2010-01-01 – null'],
  // seasons told in order, of which one was taken for that of another year
  ['In May the tarn held 12 tonnes; in August it held 9 tonnes.'],
  // two things, one time, three figures
  ['The lido had 400 swimmers in 2012. In 2013 the lake had 600.'],
  ['The mill owed £9m in 2010, and in 2014 it earned £6m.'],
  ['The lido had 400 swimmers in 2012, and there were 600.'],
  [
    'The lido had 400 swimmers in 2012, 600 in 2013 and 700 in 2014.',
    'sum: part=400 swimmers part=600 part=700',
  ],
  // lists that are said to be whole
  [
    'The inn sold 30 pies, 20 cakes and 40 loaves, and nothing else.',
    'sum: part=30 pies part=20 cakes part=40 loaves closed=',
  ],
  [
    'The inn took £300 from pies and £200 from stews. There was no other income.',
    'sum: part=£300 part=£200 closed=income',
  ],
  ['Nine men and six women came.', 'sum: part=Nine men part=six women closed='],
  ['The order was 60 drums, each holding 20 litres.', 'product: times=60 drums one=20 litres'],
  ['The pier has 40 kiosks, a quarter of which are shut.', 'share: whole=40 kiosks share=a quarter'],
  ['Of 60 berths in the marina 45 are taken.', 'share: whole=60 berths part=45'],
  [
    'We sold 620 bins of Cox and 380 bins of Gala, the only kinds that we grow.',
    'sum: part=620 bins part=380 bins closed=',
  ],
  // what goes of a whole, two sides, what is shared out
  ['The yard began the year with 90 boats and scrapped 15 in May.', 'left: whole=90 boats part=15'],
  ['The fleet had 60 boats in 2011. That winter 18 were scrapped.', 'left: whole=60 boats part=18'],
  ['The motion was carried by 31 votes to 24.', 'gap: one=31 votes other=24'],
  ['Ms Lund received 3,120 votes and Mr Fell 2,870.', 'gap: one=3,120 votes other=2,870'],
  ['The prize of £900 was shared equally by six cooks.', 'each: whole=£900 times=six cooks'],
  ['The yard began the year with 90 boats and painted 15 in May.'],
  ['The motion was carried by 31 votes to the delight of 24 guests.'],
  // two rates, a list that leaves parts out, hundreds, one figure, a length of another unit than the rate
  ['The boats cost £20 a day and the nets £5 a day for 14 days.'],
  ['The fair took £300 from cakes, £450 from rides and another £250 from the raffle.'],
  ['Hundreds of the members paid £4.'],
  ['Rents rose from £400.'],
  ['The frost lasted two years and cost the nursery £2,000 a day.'],
];

describe('figures that a sentence leaves untold', () => {
  for (const [text, ...found] of ROWS)
    it(found.length > 0 ? text : `nothing in: ${text}`, () => {
      expect(untoldIn(text)).to.deep.equal(found);
    });
});
