import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-06-01', kind: null, url: null, author: null };

/** What the figures of a text make without saying so: "product: times=14 days one=£300 a day". */
const untoldIn = (text: string): string[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.flatMap(({ frame }) =>
    (frame.untold ?? []).map(({ kind, figures }) =>
      [`${kind}:`, ...figures.map(({ as, quantity }) => `${as}=${quantity.text}`)].join(' '),
    ),
  );

/** Each row: what is said, and what its figures leave untold. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['Each of the 90 stokers will get a boot allowance of £40.', 'product: times=90 stokers one=£40'],
  ['The frost lasted 12 days and cost the nursery £2,000 a day.', 'product: times=12 days one=£2,000 a day'],
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
