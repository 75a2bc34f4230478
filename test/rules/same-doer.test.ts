import { expect } from 'chai';
import { mayBeOne } from '../../rules/compare/doers/same-doer.js';
import { term } from './sample-claims.js';

describe('two phrases for whoever did it', () => {
  const ROWS: readonly (readonly [string, string, boolean])[] = [
    ['the fire', 'the blaze', true],
    ['the firm', 'the ferry company', true],
    ['the mayor', 'the ferry', false],
  ];
  for (const [a, b, one] of ROWS)
    it(`may ${one ? '' : 'not '}be one: “${a}” and “${b}”`, () => {
      expect(mayBeOne(term(a), term(b))).to.equal(one);
      expect(mayBeOne(term(b), term(a))).to.equal(one);
    });

  it('may be one where one text has none', () => {
    expect(mayBeOne(null, term('the mayor'))).to.equal(true);
  });
});
