import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-06-01', kind: null, url: null, author: null };

/** The links of a text, one line each: "change: from=£2 to=£3 by=50 per cent". */
function linksIn(text: string): string[] {
  const lines = readDocument({ text, bodyStart: 0, meta: META }).claims.flatMap(({ frame }) =>
    (frame.figureLinks ?? []).map(({ kind, figures, open, adds, often }) =>
      [
        `${open ? 'open ' : ''}${kind}:`,
        ...figures.map(({ as, start, end }) => `${as}=${text.slice(start, end)}`),
        ...(adds === undefined ? [] : [`adds ${adds}`]),
        ...(often === undefined ? [] : [`often ${often}`]),
      ].join(' '),
    ),
  );
  return [...new Set(lines)];
}

/** Each row: what is said, and the links that are read in it. */
function reads(rows: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...links] of rows)
    it(links.length > 0 ? text : `nothing in: ${text}`, () => {
      expect(linksIn(text)).to.deep.equal(links);
    });
}

describe('links between figures', () => {
  describe('changes', () => {
    reads([
      [
        'Visitor numbers fell by 40 per cent, from 5,000 to 4,000.',
        'change: by=40 per cent from=5,000 to=4,000',
      ],
      [
        'Output halved, to 600 tonnes from 900 tonnes.',
        'change: by=halved to=600 tonnes from=900 tonnes adds -50',
      ],
      [
        'Sales were £96m, up 20 per cent on the £80m of the year before.',
        'change: to=£96m by=20 per cent from=£80m',
      ],
      [
        'Profit grew by 12 per cent. It came to €48m, compared with €41m in 2004.',
        'change: by=12 per cent to=€48m from=€41m',
      ],
      [
        'Fares will go up from £2 to £3. The rise of 15 per cent comes in March.',
        'change: from=£2 to=£3 by=15 per cent',
      ],
      [
        'The rate rose by one percentage point, from 3 per cent to 4 per cent.',
        'change: by=one percentage point from=3 per cent to=4 per cent',
      ],
      // a rough multiple, figures of two units, places that money comes from, another thing in the next sentence
      ['Membership has nearly doubled, from 4,000 to 6,500.'],
      ['The fleet grew by a third, from 12 ships to £40m.'],
      ['The club raised £4,200 at a fair, £1,800 from raffles and £2,500 from a sale.'],
      ['Turnover grew by 8 per cent. Profit went from €41m to €48m.'],
    ]);
  });

  describe('differences', () => {
    reads([
      [
        'The motion was carried by 34 votes to 20, a majority of 14.',
        'difference: one=34 votes other=20 by=14',
      ],
      ['The £84m budget is £6m higher than last year’s £78m.', 'difference: one=£84m by=£6m other=£78m'],
      [
        'The overspend was £4m: they spent £61m against a budget of £57m.',
        'difference: by=£4m one=£61m other=£57m',
      ],
      // what a level is compared with must be a figure, and the three must be of one kind
      ['The 30-share index closed 42 points lower at 1,678.'],
      ['The £84m budget is six pages longer than last year’s £78m.'],
      ['The fee went from £120 to £150, while rents saw a rise of £40 a week.'],
    ]);
  });

  describe('sums', () => {
    reads([
      [
        'They spent £3m on parks, £2m on roads and £4m on schools, a total of £10m.',
        'sum: part=£3m part=£2m part=£4m whole=£10m',
      ],
      [
        'They spent £3m on parks, £2m on roads and £4m on schools: £10m altogether.',
        'sum: part=£3m part=£2m part=£4m whole=£10m',
      ],
      [
        'Ashby gets £120, Barton £95 and Corley £60, which adds up to £295.',
        'sum: part=£120 part=£95 part=£60 whole=£295',
      ],
      [
        'It draws 1,100 megalitres from the river and 400 from wells. Together these make 1,600 megalitres.',
        'sum: part=1,100 megalitres part=400 whole=1,600 megalitres',
      ],
      [
        'The hall has two balconies of 400 seats each and 900 in the stalls. Altogether it seats 2,390.',
        'sum: part=400 seats times=two balconies part=900 whole=2,390',
      ],
      [
        'Of 48 schools, 20 were good, 15 fair and 18 poor.',
        'open sum: whole=48 schools part=20 part=15 part=18',
        'share: whole=48 schools part=20',
      ],
      [
        'The choir has 48 singers: 20 sopranos, 12 altos and 16 basses.',
        'sum: whole=48 singers part=20 sopranos part=12 altos part=16 basses',
      ],
      [
        'Seven of the 11 members backed the plan, six opposed it.',
        'open sum: part=Seven part=six whole=11 members',
        'share: part=Seven whole=11 members',
        'share: whole=11 members part=six',
      ],
      [
        'Water entered 212 barns. 131 of them were in Tarn, 58 were at Holt and 33 were near Brek.',
        'open sum: whole=212 barns part=131 part=58 part=33',
        'share: whole=212 barns part=131',
      ],
      // nobody says that none is in two of these
      [
        'The club has 90 members. 40 of them are in the choir, 50 are in the band and 25 are in the team.',
        'share: whole=90 members part=40',
      ],
      // two groups that may overlap, a list without a sum, a clause that goes on about something else
      ['Of 40 councillors, 22 are women and 25 are under 40.', 'share: whole=40 councillors part=22'],
      ['They spent £3m on parks, £2m on roads and £4m on schools. The mayor has 14 advisers.'],
      [
        'The yard built 12 ships last year, four of them tankers, and 20 the year before.',
        'share: whole=12 ships part=four',
      ],
    ]);
  });

  describe('shares', () => {
    reads([
      [
        'Inspectors failed 60 of the 80 boats, or 50 per cent.',
        'share: part=60 whole=80 boats share=50 per cent',
      ],
      [
        'Some 300 of the 1,200 pupils were absent. That is one in three.',
        'share: part=Some 300 whole=1,200 pupils share=one in three',
      ],
      [
        'Turnout was 41 per cent: 8,200 of the town’s 16,400 voters came.',
        'share: share=41 per cent part=8,200 whole=16,400 voters',
      ],
      [
        'The council owns 1,250 homes. A fifth of them, 400 homes, need new roofs.',
        'share: whole=1,250 homes share=A fifth part=400 homes',
      ],
      [
        'A quarter of the 480 flats, 160 in all, stand empty.',
        'share: share=A quarter whole=480 flats part=160',
      ],
      [
        'The firm employs 1,500 people, 20 per cent of whom, or 450, work from home.',
        'share: whole=1,500 people share=20 per cent part=450',
      ],
      [
        'The yard will deliver 31 of the 80 boats, a cut of 75 per cent.',
        'cut: part=31 whole=80 boats share=75 per cent',
      ],
      // a share of something else, and parts that are many times a smaller thing
      [
        'Inspectors failed 60 of the 80 boats, and 20 per cent of the crews were new.',
        'share: part=60 whole=80 boats',
      ],
      ['The ground has two stands of 3,200 seats each.'],
    ]);
  });

  describe('products', () => {
    reads([
      [
        'The loan of £6m will be repaid over ten years at £600,000 a year.',
        'product: whole=£6m times=over ten years one=£600,000 a year',
      ],
      [
        'At £12 a ticket, the 2,000 tickets sold brought in £34,000.',
        'product: one=£12 a ticket times=2,000 tickets whole=£34,000',
      ],
      [
        'Each of the six wards will receive £25,000, a total of £150,000.',
        'product: times=six wards one=£25,000 whole=£150,000',
      ],
      [
        'She was paid £4,000 a month, or £48,000 a year.',
        'product: one=£4,000 a month whole=£48,000 a year often 12',
      ],
      // a price beside a wage, and a year that is another's
      ['She earns £4,000 a month and paid £58,000 for the boat.'],
      ['The charge is £12 a ticket. The 2,000 members paid £34,000 for the hall.'],
    ]);
  });

  describe('averages and ranks', () => {
    reads([
      ['The crews average 34 rowers, and the largest has 31.', 'average: one=average 34 rowers most=31'],
      ['The boys had a mean age of 12; none was younger than 15.', 'average: one=12 least=15'],
      ['The bids were £2m, £3m and £4m, against an average of £5m.'],
      [
        'The bids were £2m, £3m and £4m, with an average of £5m.',
        'average: least=£2m most=£4m one=an average of £5m',
      ],
      ['The average wage is £410; the lowest paid foreman gets £450.'],
      [
        'The tallest of the masts stands 80 metres high and the second tallest 95 metres.',
        'rank: one=80 metres other=95 metres',
      ],
      ['The longest canal runs for 90 miles, the longest in the country for 120 miles.'],
    ]);
  });

  describe('shares of one whole', () => {
    reads([
      [
        'Of the power, 45 per cent came from wind and 40 per cent from gas.',
        'shares: part=45 per cent part=40 per cent',
      ],
      [
        'In the poll 55 per cent were in favour, 38 per cent were against and 7 per cent had no view.',
        'shares: part=55 per cent part=38 per cent part=7 per cent',
      ],
      // people may go to both, years differ
      ['Of the visitors, 55 per cent went to the lake and 48 per cent to the woods.'],
      ['Some 45 per cent of the power came from wind in 2015 and 60 per cent from gas in 2010.'],
    ]);
  });

  describe('spans of time', () => {
    reads([
      [
        'The hotel opened in 1998 and closed 12 years later, in 2014.',
        'span: from=in 1998 by=12 years later to=in 2014',
      ],
      ['She was mayor for ten years, from 1990 to 2006.', 'span: by=for ten years whole=from 1990 to 2006'],
      [
        'The mine closed in 2006, ten years after it opened in 1990.',
        'span: to=in 2006 by=ten years from=in 1990',
      ],
      ['Ann Dorling, aged 34, was born in Leith in 1971.', 'span: by=34 from=in 1971'],
      ['Mr Pell, who died in 1990 aged 71, was born in 1931.', 'span: to=in 1990 by=71 from=in 1931'],
      ['Lena Marsh, born in 1950, married at the age of 45.'],
      ['The mill was built in 1871 and rebuilt 60 years later; it closed in 1951.'],
      ['He was jailed in 2001 for five years and freed in 2004.'],
    ]);
  });
});
