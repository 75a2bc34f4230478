import { expect } from 'chai';
import { deniesAddedWord } from '../../rules/compare/scope/denied-part.js';
import { twoClaims } from './read-once.js';

describe('a denial of an added word', () => {
  const added = (a: string, b: string): boolean => deniesAddedWord(...twoClaims(a, b));

  it('leaves the rest as it was', () => {
    expect(added('The fee was not paid in full.', 'The fee was paid.')).to.equal(true);
    expect(added('The fee was paid.', 'The fee was not paid in full.')).to.equal(true);
  });

  it('is one of the whole where the other has the word too, or nothing is added', () => {
    expect(added('The fee was not paid in full.', 'The fee was paid in full.')).to.equal(false);
    expect(added('The fee was not paid.', 'The fee was paid in full.')).to.equal(false);
    expect(added('There is simply no room.', 'There is room.')).to.equal(false);
  });
});
