import { expect } from 'chai';
import fc from 'fast-check';
import { Layer } from '../../review/state/table.js';

type Step = ['set', string, number] | ['delete', string];
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant('set' as const), key, fc.nat(9)),
  fc.tuple(fc.constant('delete' as const), key),
);

describe('a layer over a table', () => {
  it('is the map that it would be, and leaves what is under it alone', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.nat(9)), fc.array(step), (start, steps) => {
        const base = new Map(Object.entries(start));
        const map = new Map(base);
        const layer = new Layer(base);
        for (const [act, name, value] of steps) {
          if (act === 'set') {
            map.set(name, value);
            layer.set(name, value);
          } else expect(layer.delete(name)).to.equal(map.delete(name));
        }
        expect(layer.size).to.equal(map.size);
        expect([...layer.keys()]).to.have.members([...map.keys()]);
        expect([...layer.values()]).to.have.members([...map.values()]);
        for (const name of 'abcdef') {
          expect(layer.get(name)).to.equal(map.get(name));
          expect(layer.has(name)).to.equal(map.has(name));
        }
        expect([...base]).to.deep.equal(Object.entries(start));
      }),
    );
  });
});
