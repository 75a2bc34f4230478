import { expect } from 'chai';
import * as fc from 'fast-check';
import { InOrder } from '../../rules/in-order.js';

describe('things kept in order', () => {
  it('are those of a list sorted anew, however they come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean())), (steps) => {
        const kept = new InOrder<number>((a, b) => a - b);
        const there = new Set<number>();
        for (const [number, look] of steps) {
          if (there.delete(number)) kept.remove(number);
          else {
            there.add(number);
            kept.add(number);
          }
          if (look) expect(kept.list()).to.deep.equal([...there].sort((a, b) => a - b));
        }
        expect(kept.list()).to.deep.equal([...there].sort((a, b) => a - b));
      }),
    );
  });

  it('are the same list as long as nothing changes', () => {
    const kept = new InOrder<number>((a, b) => a - b);
    kept.add(2);
    const before = kept.list();
    expect(kept.list()).to.equal(before);
    kept.add(1);
    expect(before).to.deep.equal([2]);
    expect(kept.list()).to.deep.equal([1, 2]);
  });
});
