import { expect } from 'chai';
import fc from 'fast-check';
import type { Quantity } from '../../model/claim.js';
import {
  disjoint,
  fineSlack,
  inFormOf,
  meetByRounding,
  perCentOf,
  perCentSlack,
  reach,
  significantDigits,
  slack,
} from '../../rules/compare/figures/quantities.js';
import { inUnit, kindOf } from '../../rules/compare/figures/units.js';
import { money } from './sample-claims.js';

/** A quantity as it is written; an exact one unless told otherwise. */
const figure = (text: string, value: number | null, more: Partial<Quantity> = {}): Quantity => ({
  ...money(value ?? 0, 0),
  text,
  value,
  min: value,
  max: value,
  ...more,
});

describe('figures with the slack of their wording', () => {
  const digits: [string, number][] = [
    ['1.9 billion', 2],
    ['£1,214.36', 6],
    ['1,500', 2],
    ['0.05', 1],
    ['40', 1],
    ['41.', 2],
    ['7.0', 2],
    ['nine', 1],
    ['100', 1],
  ];
  for (const [text, count] of digits)
    it(`“${text}” shows ${count} significant`, () => expect(significantDigits(text)).to.equal(count));

  const slacks: [Quantity, number, number][] = [
    [figure('1,500', 1500), 50, 5],
    [figure('1,512', 1512), 0.5, 0.5],
    [figure('about 1,500', 1500, { approximate: true }), 150, 150],
    [figure('about 1,000', 1000, { approximate: true }), 250, 250],
    [figure('about 8,000', 8000, { approximate: true }), 800, 800],
    [figure('£1.5m', 1_500_000), 50_000, 50_000],
    [figure('£2 million', 2_000_000), 500_000, 500_000],
    [figure('2,000,000', 2_000_000), 100_000, 5000],
    [figure('0', 0), 0, 0],
    [figure('minus 40', -40), 2, 0.05],
    [figure('at least 40', null, { min: 40 }), 2, 2],
    [figure('at most 40', null, { max: 40 }), 2, 2],
    [figure('41 boats', 41, { of: 'boat', unit: '1' }), 0, 0],
    [figure('40 boats', 40, { of: 'boat' }), 2, 0.05],
    [figure('£41', 41, { unit: 'GBP' }), 0.5, 0.05],
    [figure('two-fifths', 0.4, { role: 'part' }), 0.06, 0.0005],
  ];
  for (const [quantity, plain, fine] of slacks)
    it(`“${quantity.text}” has a slack of ${plain}, reckoned with ${fine}`, () => {
      expect(slack(quantity)).to.be.closeTo(plain, 1e-9);
      expect(fineSlack(quantity)).to.be.closeTo(fine, 1e-9);
    });

  it('reach as far as their rounding goes, and without end where they are open', () => {
    expect(reach(figure('40', 40))).to.deep.equal({ min: 38, max: 42 });
    expect(reach(figure('at least 40', null, { min: 40 }))).to.deep.equal({ min: 40, max: Infinity });
    expect(reach(figure('at most 40', null, { max: 40 }))).to.deep.equal({ min: -Infinity, max: 40 });
    expect(reach(figure('some', null))).to.equal(null);
  });

  it('are disjoint only where rounding does not let them meet', () => {
    const [a, b, c] = [figure('40', 40), figure('42', 42), figure('46', 46)];
    expect([disjoint(a, b), meetByRounding(a, b)]).to.deep.equal([false, true]);
    expect([disjoint(a, c), meetByRounding(a, c)]).to.deep.equal([true, false]);
    expect([disjoint(a, a), meetByRounding(a, a)]).to.deep.equal([false, false]);
    expect(disjoint(a, figure('some', null))).to.equal(false);
    const range = figure('from 41 to 60', null, { min: 41, max: 60 });
    expect(disjoint(a, range)).to.equal(false);
    expect(meetByRounding(a, range)).to.equal(true);
    expect(disjoint(a, { ...range, min: 42 })).to.equal(true);
  });

  it('are disjoint where only the ends of their rounding touch', () => {
    expect(disjoint(figure('12', 12), figure('13', 13))).to.equal(true);
    expect(disjoint(figure('£2.20', 2.2, { unit: 'GBP' }), figure('£2.30', 2.3, { unit: 'GBP' }))).to.equal(
      true,
    );
    expect(disjoint(figure('£310m', 310e6), figure('£320m', 320e6))).to.equal(true);
    expect(disjoint(figure('18,400', 18_400), figure('18,401', 18_401))).to.equal(false);
    expect(disjoint(figure('0', 0), figure('0', 0))).to.equal(false);
  });

  it('hold: disjoint and meeting by rounding are symmetric and never both', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 50 }), fc.boolean())
      .map(([low, wide, approximate]) =>
        figure(String(low), wide === 0 ? low : null, { min: low, max: low + wide, approximate }),
      );
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(disjoint(a, b)).to.equal(disjoint(b, a));
        expect(meetByRounding(a, b)).to.equal(meetByRounding(b, a));
        expect(disjoint(a, b) && meetByRounding(a, b)).to.equal(false);
      }),
    );
  });

  it('are shares in per cent where they are shares', () => {
    expect(perCentOf(figure('75 per cent', 75, { unit: '%' }))).to.equal(75);
    const fraction = figure('three-quarters', 0.75, { unit: '1', role: 'part' });
    expect(perCentOf(fraction)).to.equal(75);
    expect(perCentOf({ ...fraction, role: null })).to.equal(null);
    expect(perCentOf({ ...fraction, value: 1 })).to.equal(null);
    expect(perCentOf({ ...fraction, value: null })).to.equal(null);
    expect(perCentOf({ ...fraction, unit: 'GBP' })).to.equal(null);
    expect(perCentOf(figure('all', 100, { unit: '%', quantifier: 'all' }))).to.equal(null);
  });

  const shares: [Quantity, number][] = [
    [figure('about 75 per cent', 75, { unit: '%', approximate: true }), 5],
    [figure('three-quarters', 0.75, { unit: '1' }), 2.5],
    [figure('70 per cent', 70, { unit: '%' }), 1],
    [figure('75 per cent', 75, { unit: '%' }), 0.55],
    [figure('12.4 per cent', 12.4, { unit: '%' }), 0.1],
    [figure('at least 12 per cent', null, { unit: '%' }), 0.55],
  ];
  for (const [quantity, points] of shares)
    it(`“${quantity.text}” is good to ${points} points`, () =>
      expect(perCentSlack(quantity)).to.be.closeTo(points, 1e-9));

  const forms: [Quantity, number, string][] = [
    [figure('£8m', 8_000_000), 7_000_000, '£7m'],
    [figure('1,500 boats', 1500), 12_000, '12,000 boats'],
    [figure('1500 boats', 1500), 12_000, '12000 boats'],
    [figure('2.5 tonnes', 2500), 1234.5678, '1.235 tonnes'],
    [figure('nine boats', 9), 7, '7'],
    [figure('0 boats', 0), 7, '7'],
    [figure('8 to 9', null), 7, '7'],
  ];
  for (const [quantity, value, text] of forms)
    it(`${value} is “${text}” where “${quantity.text}” is written`, () =>
      expect(inFormOf(quantity, value)).to.equal(text));
});

describe('units', () => {
  it('of one kind can be counted in one another', () => {
    const miles = figure('14 miles', 14, { unit: '[mi_i]', max: null });
    expect(inUnit(miles, '[mi_i]')).to.equal(miles);
    const metres = inUnit(miles, 'm');
    expect(metres).to.include({ unit: 'm', max: null, text: '14 miles' });
    expect(metres?.value).to.be.closeTo(22_530.816, 1e-6);
    expect(metres?.min).to.be.closeTo(22_530.816, 1e-6);
    expect(inUnit(miles, 'kg')).to.equal(null);
    expect(inUnit(miles, 'GBP')).to.equal(null);
    expect(inUnit(figure('£14', 14), 'm')).to.equal(null);
  });

  it('have a kind, or are one of their own', () => {
    expect(['km', '[lb_av]', 'm3', '[acr_us]', 'GBP', '1'].map(kindOf)).to.deep.equal([
      'm',
      'kg',
      'L',
      'm2',
      'GBP',
      '1',
    ]);
  });
});
