import { expect } from 'chai';
import * as fc from 'fast-check';
import { PairNumbers } from '../../rules/pair-numbers.js';

describe('the numbers of pairs', () => {
  it('are kept for each pair, whatever the order and however many there are', () => {
    const whole = fc.oneof(
      fc.integer({ min: -6, max: 6 }),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 300 }), (pairs) => {
        const [numbers, kept] = [new PairNumbers(), new Map<string, number>()];
        for (const [a, b] of [...pairs, ...pairs]) {
          const known = kept.get(`${a} ${b}`);
          const number = numbers.numberOf(a, b, kept.size);
          expect(number).to.equal(known ?? kept.size);
          if (known === undefined) kept.set(`${a} ${b}`, number);
        }
      }),
    );
  });
});
