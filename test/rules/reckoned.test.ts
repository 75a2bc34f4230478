import { expect } from 'chai';
import fc from 'fast-check';
import type { Quantity, Untold } from '../../model/claim.js';
import { misses, playsIn, reckonedOf, type Reckoned } from '../../rules/compare/figures/reckoned.js';
import { caseOf } from './read-once.js';
import type { CaseClaim } from '../../rules/rule.js';

function claimOf(text: string): CaseClaim {
  const { documents, claims } = caseOf([{ text }]);
  const [document] = documents;
  const claim = claims.find(({ frame }) => frame.untold) ?? claims[0];
  if (!claim || !document) throw new Error(`no claim in “${text}”`);
  return { claim, meta: document.meta, place: 0 };
}

const reckonedIn = (text: string): Reckoned[] => reckonedOf(claimOf(text));

const count = (text: string, value: number, as: Partial<Quantity> = {}): Quantity => ({
  ...{ text, start: 0, end: text.length, value, min: value, max: value },
  ...{ unit: '1', of: 'boats', role: 'total', approximate: false },
  ...as,
});

describe('what figures come to', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['Each of the 90 stokers will get £40.', 'amount: 90 stokers × £40 make £3,600'],
    ['The frost lasted 12 days and cost £2,000 a day.', 'amount: 12 days × £2,000 a day make £24,000'],
    ['A quarter of the 640 cooks are old.', 'amount: A quarter of 640 cooks is 160 cooks'],
    [
      'Of the 40 kilns 30 will be kept.',
      'share: 30 of 40 kilns is 75 per cent',
      'other share: 40 kilns less 30 leaves 25 per cent',
      'rest: 40 kilns less 30 leaves 10 kilns',
    ],
    [
      'Rents fell from £500 to £400.',
      'growth: From £500 to £400 is 20 per cent down',
      'step: From £500 to £400 is £100 down',
    ],
    [
      'They had 40 kilns and sold 12 of them.',
      'share: 12 of 40 kilns is 30 per cent',
      'other share: 40 kilns less 12 leaves 70 per cent',
      'rest: 40 kilns less 12 leaves 28 kilns',
      'left: 40 kilns less 12 is 28 kilns',
    ],
    ['It was carried by 31 votes to 24.', 'gap: 31 votes less 24 is 7 votes'],
    ['The prize of £900 was shared equally by six cooks.', 'each: £900 for six cooks is £150 each'],
    ['It took £300 from cakes, £450 from rides and £250 from tea.', 'sum: £300 + £450 + £250 make £1,000'],
  ];
  for (const [text, ...shown] of rows)
    it(text, () => {
      expect(reckonedIn(text).map((one) => `${one.kind}: ${one.shown}`)).to.deep.equal(shown);
    });

  it('knows what a figure is for another', () => {
    const own = claimOf('A quarter of the 640 cooks are old.');
    expect(own.claim.quantities.map((figure) => playsIn(own, figure))).to.deep.equal(['share', 'whole']);
  });

  it('is missed by a figure beyond the rounding, and by no other', () => {
    const [made] = reckonedIn('The bank is 14 miles long and each mile costs $3m.');
    if (!made) throw new Error('nothing is reckoned');
    const dollars = (text: string, value: number): Quantity => count(text, value, { unit: 'USD', of: null });
    expect(misses(made, dollars('$42m', 42e6))).to.equal(false);
    expect(misses(made, dollars('$45m', 45e6))).to.equal(false);
    expect(misses(made, dollars('$60m', 60e6))).to.equal(true);
  });

  it('never misses its own product, share, rest or change', () => {
    const number = fc.integer({ min: 2, max: 5000 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.constantFrom<Untold['kind']>('product', 'share', 'change', 'sum', 'left', 'gap', 'each'),
        (x, y, kind) => {
          const names = {
            product: ['one', 'times'],
            share: ['part', 'whole'],
            change: ['from', 'to'],
            sum: ['part', 'part'],
            left: ['whole', 'part'],
            gap: ['one', 'other'],
            each: ['whole', 'times'],
          } as const;
          const figures = names[kind].map((as, i) => {
            const value = i === 0 ? x : y;
            return { as, quantity: count(String(value), value) };
          });
          const own = claimOf('The boats came in.');
          const frame = { ...own.claim.frame, untold: [{ kind, figures }] };
          for (const made of reckonedOf({ ...own, claim: { ...own.claim, frame } })) {
            const value = made.figure.value ?? 0;
            expect(misses(made, count(`${value}`, value, { unit: made.figure.unit }))).to.equal(false);
            expect(made.min <= value && value <= made.max).to.equal(true);
          }
        },
      ),
    );
  });
});
