import { expect } from 'chai';
import { nominalAlpha } from '../../review/views/agreement.js';

describe('Krippendorff’s alpha', () => {
  it('agrees with the worked nominal example of Krippendorff (2011), Computing Krippendorff’s alpha-reliability, section C', () => {
    // Four observers, twelve units; units with one value or none say nothing. Published: 0.743.
    const observers = [
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ].map((row) => row.split(' '));
    const units = Array.from({ length: 12 }, (_, unit) =>
      observers.flatMap((row) => (row[unit] === '.' ? [] : (row[unit] ?? []))),
    );
    expect(nominalAlpha(units)).to.be.closeTo(0.743, 0.0005);
  });

  it('is 1 where all agree on different values, and below 0 where two always differ', () => {
    expect(nominalAlpha([['a', 'a'], ['b', 'b'], []])).to.equal(1);
    expect(
      nominalAlpha([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).to.be.below(0);
  });

  it('says nothing without a claim that two have judged, or where only one value was ever given', () => {
    expect(nominalAlpha([])).to.equal(null);
    expect(nominalAlpha([['a'], ['b']])).to.equal(null);
    expect(
      nominalAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).to.equal(null);
  });
});
