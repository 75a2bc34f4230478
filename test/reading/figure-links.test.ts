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
});
