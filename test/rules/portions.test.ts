import { expect } from 'chai';
import { inverted, isPartial, portionOf } from '../../rules/compare/figures/quantifiers.js';
import { claimOf } from './read-once.js';

/** Shares at least and at most, to a thousandth, and whether the whole is known. */
const PORTIONS: readonly (readonly [string, readonly [number, number, boolean] | null])[] = [
  ['All of the boats were insured.', [1, 1, true]],
  ['Every boat was insured.', [1, 1, true]],
  ['None of the boats was insured.', [0, 0, true]],
  ['Most of the boats were insured.', [0.5, 1, true]],
  ['Few boats were insured.', [0, 0.5, true]],
  ['Nearly all of the boats were insured.', [0.75, 1, true]],
  ['Not all of the boats were insured.', [0, 1, true]],
  ['Three of the 12 boats were insured.', [0.25, 0.25, true]],
  ['One boat in four was insured.', [0.225, 0.275, true]],
  ['40 per cent of the boats were insured.', [0.39, 0.41, true]],
  ['Half of the boats were insured.', [0.475, 0.525, true]],
  ['More than half of the boats were insured.', [0.5, 1, true]],
  ['Fewer than a tenth of the boats were insured.', [0, 0.1, true]],
  ['The fee was paid in full.', [1, 1, true]],
  ['Five boats were insured.', [0, 1, false]],
  ['The boats were insured.', null],
];

describe('the share of some things that a claim is about', () => {
  for (const [text, expected] of PORTIONS)
    it(`“${text}”: ${expected ? `${expected[0]} to ${expected[1]}` : 'none'}`, () => {
      const portion = portionOf(claimOf(text));
      expect(portion === null).to.equal(expected === null);
      if (!portion || !expected) return;
      expect(portion.min).to.be.closeTo(expected[0], 0.001);
      expect(portion.max).to.be.closeTo(expected[1], 0.001);
      expect(portion.wholeKnown).to.equal(expected[2]);
      const rest = inverted(portion);
      expect(rest.min).to.be.closeTo(1 - expected[1], 0.001);
      expect(rest.max).to.be.closeTo(1 - expected[0], 0.001);
    });

  it('“most”, “few” and “not all” leave some out and take some in', () => {
    for (const [text, open] of [
      ['Most of the boats were insured.', 'min'],
      ['Few boats were insured.', 'max'],
    ] as const) {
      const portion = portionOf(claimOf(text));
      expect(portion?.[open]).not.to.equal(0.5);
    }
    const notAll = portionOf(claimOf('Not all of the boats were insured.'));
    expect(notAll?.max).to.be.lessThan(1);
  });

  it('is a part where another part may do otherwise', () => {
    const partial = PORTIONS.filter(([text]) => isPartial(claimOf(text))).map(([text]) => text.split(' ')[0]);
    expect(partial).to.deep.equal([
      'Most',
      'Few',
      'Nearly',
      'Not',
      'Three',
      'One',
      '40',
      'Half',
      'More',
      'Fewer',
    ]);
  });
});
