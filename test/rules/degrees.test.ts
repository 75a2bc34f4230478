import { expect } from 'chai';
import { oppositeForms } from '../../rules/compare/turns/degrees.js';

describe('opposite words in one degree', () => {
  for (const [a, b] of [
    ['large', 'small'],
    ['larger', 'smaller'],
    ['largest', 'smallest'],
    ['biggest', 'smallest'],
    ['easiest', 'hardest'],
    ['best', 'worst'],
    ['legally', 'illegally'],
  ] as const)
    it(`${a} and ${b} are opposites`, () => {
      expect(oppositeForms(a, b)).to.equal(true);
      expect(oppositeForms(b, a)).to.equal(true);
    });

  for (const [a, b] of [
    ['large', 'smallest'],
    ['larger', 'small'],
    ['largest', 'largest'],
    ['forest', 'test'],
    ['western', 'wettest'],
    ['tallest', 'oldest'],
  ] as const)
    it(`${a} and ${b} are not`, () => {
      expect(oppositeForms(a, b)).to.equal(false);
    });
});
