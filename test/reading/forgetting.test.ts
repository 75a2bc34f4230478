import { expect } from 'chai';
import fc from 'fast-check';
import { tokenise } from '../../reading/text/tokens.js';

const KNOWN = '£ 61 m 61m £61m 1.6 12.4 bn % - – . , ( ) : no.4 p.m. cut-off é \ud800 9999999999999'.split(
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...KNOWN), { maxLength: 60 }).map((words) => words.join('')),
);

describe('the words of a text', () => {
  const text = 'The trust has cut £61m from its budget, no.4 said at 8.50 p.m.';

  it('are cut as if no text had come before that knows a part of them', () => {
    const words = (name: string): string[] =>
      tokenise(`They cut ${name}. from it.`).tokens.map(({ text: word }) => word.replace(name, 'NAME'));
    tokenise('They saw q.w here.');
    expect(words('q.w')).to.deep.equal(words('k.w'));
  });

  it('are the same whatever was read before', () => {
    const words = tokenise(text).tokens;
    fc.assert(
      fc.property(anyText, (before) => {
        tokenise(before);
        expect(tokenise(text).tokens).to.deep.equal(words);
      }),
      { numRuns: 500 },
    );
  });
});
