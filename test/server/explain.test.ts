/** The words that pages put on refusals. */
import { expect } from 'chai';
import { sentence } from '../../server/middleware/explain.js';

describe('a refusal as a sentence', () => {
  it('begins with a capital and ends with a stop', () => {
    expect(sentence('there is no claim c9')).to.equal('There is no claim c9.');
    expect(sentence('"published" is "May"')).to.equal('"published" is "May".');
    expect(sentence('note: this was read')).to.equal('Note: this was read.');
  });

  it('leaves the name of a file as it is', () => {
    expect(sentence('minutes.txt: the file is empty')).to.equal('minutes.txt: the file is empty.');
    expect(sentence('board.md line 2: no date')).to.equal('board.md line 2: no date.');
    expect(sentence('my notes.txt: the file is empty')).to.equal('my notes.txt: the file is empty.');
  });
});
