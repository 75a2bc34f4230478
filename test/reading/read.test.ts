import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };
const read = (text: string) => readDocument({ text, bodyStart: 0, meta: META });

describe('readDocument', () => {
  it('gives claims whose quotes slice the text', () => {
    const text = 'The depot closed in May. Nobody was told.\n\nWill it open again?';
    for (const claim of read(text).claims)
      expect(text.slice(claim.quote.start, claim.quote.end)).to.equal(claim.quote.exact);
  });

  it('keeps a question as a claim that is not to be checked', () => {
    expect(read('Will the depot open again?').claims.map((claim) => claim.checkable)).to.deep.equal([false]);
  });
});
