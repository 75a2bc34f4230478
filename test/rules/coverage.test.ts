import { expect } from 'chai';
import * as fc from 'fast-check';
import { coverage } from '../../rules/compare/identity/coverage.js';
import { oppositesOfWord } from '../../rules/compare/turns/opposites.js';
import { stemOf } from '../../rules/compare/words/words.js';

describe('what a longer text has of a short statement', () => {
  const long =
    'The harbour inquiry faults the Norwegian pilots for a lack of care on the night of the storm.';

  it('counts words as they are, akin, and as a form of one name', () => {
    expect(coverage('An investigation into pilots from Norway', long)).to.deep.include({
      share: 1,
      rest: [],
    });
  });

  it('names what is left over', () => {
    const { rest, share } = coverage('The inquiry praises the pilots', long);
    expect(rest).to.deep.equal(['prais']);
    expect(share).to.be.closeTo(2 / 3, 0.001);
  });

  it('leaves out what it is told to', () => {
    expect(coverage('The inquiry praises the pilots', long, new Set(['prais'])).share).to.equal(1);
  });

  it('is whole for any text set against itself', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        const { rest } = coverage(text, text);
        expect(rest).to.deep.equal([]);
      }),
    );
  });
});

describe('opposite words', () => {
  it('are opposite both ways', () => {
    for (const word of ['support', 'united', 'able', 'confirmed', 'rise', 'release'])
      for (const other of oppositesOfWord(word))
        expect([...oppositesOfWord(other)], `${other} against ${word}`).to.include(stemOf(word));
  });

  it('come from the dictionary and from lines of our own', () => {
    expect([...oppositesOfWord('popular')]).to.include(stemOf('unpopular'));
    expect([...oppositesOfWord('backs')]).to.include(stemOf('fault'));
    expect([...oppositesOfWord('lighthouse')]).to.deep.equal([]);
  });
});
