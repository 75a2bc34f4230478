import { expect } from 'chai';
import { hasWords, lastWord } from '../../rules/compare/words/words.js';

describe('words by white space', () => {
  for (const [text, last] of [
    ['was Closed', 'closed'],
    ['closed', 'closed'],
    ['was\nleft\tOpen', 'open'],
    ['was\u00a0open', 'open'],
    ['was ', ''],
    ['', ''],
  ] as const)
    it(`the last of ${JSON.stringify(text)} is “${last}”`, () => {
      expect(lastWord(text)).to.equal(last);
    });

  for (const text of ['one', 'one two', 'one  two\n three', 'one\u2003two', 'one two '])
    it(`${JSON.stringify(text)} has as many as split finds`, () => {
      const count = text.split(/\s+/).length;
      expect([hasWords(text, count), hasWords(text, count + 1)]).to.deep.equal([true, false]);
    });
});
