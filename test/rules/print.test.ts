import { expect } from 'chai';
import * as fc from 'fast-check';
import { printOf } from '../../rules/print.js';

const shown = (text: string): string => {
  const { a, b } = printOf(text);
  return `${a} ${b}`;
};

describe('the print of a string', () => {
  it('is the same for the same string, and another for another', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', 'a', 'aa'));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(shown(one) === shown(other)).to.equal(one === other);
      }),
    );
  });

  it('tells hundreds of thousands of keys apart that differ in little', () => {
    const kinds = ['noun', 'nouns', 'slot 1', 'slot 2', 'class begin', 'class end'];
    const words = Array.from({ length: 50_000 }, (_, i) => i.toString(36));
    const prints = new Set(kinds.flatMap((kind) => words.map((word) => shown(`${kind} ${word}`))));
    expect(prints.size).to.equal(kinds.length * words.length);
  });

  it('spreads over the numbers: of keys that count up, each half is as likely in every bit', () => {
    const prints = Array.from({ length: 4000 }, (_, i) => printOf(`thing ${i}`));
    for (const of of ['a', 'b'] as const)
      for (let bit = 0; bit < 32; bit++) {
        const set = prints.filter((print) => (print[of] >>> bit) & 1).length;
        expect(set, `bit ${bit} of ${of}`).to.be.within(1800, 2200);
      }
  });
});
