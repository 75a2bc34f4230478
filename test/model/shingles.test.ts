import { expect } from 'chai';
import * as fc from 'fast-check';
import { containment, origins, shingles } from '../../model/shingles.js';

const WIRE =
  'The harbour board will close the eastern ferry berth in March, its chair said on Monday. Two crossings a day will move to the western quay, and the ticket office will follow in June.';
const EDITED = `LOCAL NEWS — ${WIRE.replace('on Monday', 'yesterday')} Our reporter was told that no jobs will go.`;
const OTHER =
  'A storm took the roof off the school hall on Friday night. Lessons go on in the church, and the council has promised a new roof before the end of the winter term.';

describe('shingles', () => {
  it('find one origin behind an edited copy, and two behind two stories', () => {
    expect(origins([WIRE, OTHER, EDITED].map(shingles))).to.deep.equal([0, 1, 0]);
  });

  it('do not depend on case, spacing and punctuation', () => {
    const same = WIRE.toUpperCase().replace(/[,.]/g, ' ; ');
    expect(containment(shingles(WIRE), shingles(same))).to.equal(1);
  });

  it('find the same groups through bands as through all pairs', () => {
    // unrelated texts of numbered words, and copies of two of them with a few words changed
    const unrelated = Array.from({ length: 240 }, (_, i) =>
      Array.from({ length: 60 }, (__, k) => `w${i * 60 + k}`).join(' '),
    );
    const copies = [3, 77].map((i) => `${unrelated[i] ?? ''} and so on it went to the end`);
    const found = origins([...unrelated, ...copies].map(shingles));
    expect(found.slice(240)).to.deep.equal([3, 77]);
    expect(found.slice(0, 240)).to.deep.equal(unrelated.map((_, i) => i));
  });

  it('hold: containment is symmetric, and one for a text with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(containment(shingles(a), shingles(b))).to.equal(containment(shingles(b), shingles(a)));
        if (shingles(a).size > 0) expect(containment(shingles(a), shingles(a))).to.equal(1);
      }),
    );
  });
});
