/** Which lines a pattern over words and figures can match at all. */
import { expect } from 'chai';
import { mayMatch, pattern } from '../../reading/figures/patterns.js';

const said = (text: string): Set<string> => new Set(text.split(' '));

describe('the words that a pattern of figures asks for', () => {
  it('are looked for before it is tried, each of them', () => {
    const rises = pattern('the {from:c} rise|rose ~2 to {to:c}');
    expect(mayMatch(rises, said('the fleet rose to'))).to.equal(true);
    expect(mayMatch(rises, said('the fleet fell to'))).to.equal(false);
    expect(mayMatch(rises, said('fleets rise to'))).to.equal(false);
  });

  it('are no marks, tags, gaps, barred words, nor what may be missing', () => {
    const any = pattern('^ NOUN about? ~3 , !of {part} [ in / out of ]? {whole:n}');
    expect(mayMatch(any, new Set())).to.equal(true);
  });
});
