import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { bringingOf, oneCause, oneEffect, type Bringing } from '../../rules/compare/doers/brings.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

function told(text: string): Bringing | null {
  for (const claim of readDocument({ text, bodyStart: 0, meta: META }).claims) {
    const found = bringingOf({ claim: { ...claim, id: 'c1', document: 'd1' }, meta: META, place: 0 });
    if (found) return found;
  }
  return null;
}

describe('what brings about what', () => {
  const one: [string, string][] = [
    ['Orvane causes giddiness.', 'Giddiness is a side effect of Orvane.'],
    ['Giddiness can result from Orvane.', 'Giddiness was caused by Orvane.'],
    ['The weir led to floods.', 'The weir is a cause of floods.'],
    ['Rashes are an effect of drugs such as Orvane.', 'Orvane prevents rashes.'],
    ['The weir protects the mill from floods.', 'The weir stops floods.'],
    ['Long use of Orvane causes giddiness.', 'Orvane causes giddiness.'],
  ];
  for (const [a, b] of one)
    it(`“${a}” and “${b}” name one cause and effect`, () => {
      const [x, y] = [told(a), told(b)];
      expect(x && y && oneCause(x, y) && oneEffect(x, y)).to.equal(true);
    });

  const two: [string, string][] = [
    ['Orvane causes giddiness.', 'Veltan prevents giddiness.'],
    ['Orvane causes giddiness.', 'Orvane prevents cramps.'],
    ['The old weir led to floods.', 'The new weir prevented floods.'],
  ];
  for (const [a, b] of two)
    it(`“${a}” and “${b}” do not`, () => {
      const [x, y] = [told(a), told(b)];
      expect(x && y && oneCause(x, y) && oneEffect(x, y)).to.equal(false);
    });

  it('knows which side a verb is on, and leaves want and denial alone', () => {
    expect(told('The weir causes floods.')?.brings).to.equal(true);
    expect(told('The weir prevents floods.')?.brings).to.equal(false);
    expect(told('A lack of lime causes canker.')).to.equal(null);
    expect(told('The weir does not cause floods.')).to.equal(null);
  });
});
