import { expect } from 'chai';
import { oneFigureRetold } from '../../rules/compare/times/retold-figures.js';
import { twoHolders } from '../../rules/compare/figures/two-holders.js';
import { claimOf, lastClaimOf, twoClaims } from './read-once.js';

const retold = (a: string, b: string): boolean => {
  const [first, second] = twoClaims(a, b);
  const [x, y] = [first.claim.quantities[0], second.claim.quantities[0]];
  return x !== undefined && y !== undefined && oneFigureRetold(first, x, second, y);
};

describe('a figure of a sentence told again', () => {
  it('is one, whatever it is a figure of', () => {
    expect(retold('The keeper led the field with 22 per cent.', 'The keeper led the field with 35 per cent.'))
      .to.be.true;
  });
  it('is another in other words, in another unit, or beside more figures', () => {
    const said = 'The keeper led the field with 22 per cent.';
    expect(retold(said, 'The butcher led the field with 35 per cent.')).to.be.false;
    expect(retold(said, 'The keeper led the field with 35.')).to.be.false;
    expect(retold(said, 'The keeper led the field with at least 35 per cent.')).to.be.false;
  });
});

describe('a clause that goes on from the same words', () => {
  const behind = (a: string, b: string): boolean => {
    const [first, second] = [lastClaimOf(a), lastClaimOf(b)];
    const [x, y] = [first.claim.quantities[0], second.claim.quantities[0]];
    const other = { ...second, claim: { ...second.claim, document: 'another' } };
    return x !== undefined && y !== undefined && oneFigureRetold(first, x, other, y);
  };
  const said = 'Hall won 48 per cent of the dockers, followed by Brand with 20 per cent.';
  it('has one figure with few words of its own', () => {
    expect(behind(said, said.replace('20', '30'))).to.be.true;
  });
  it('has another behind other words', () => {
    expect(behind(said, said.replace('dockers', 'keepers').replace('20', '30'))).to.be.false;
  });
});

describe('two names with a figure each', () => {
  const list = 'Ines Hall has 370 votes, Otto Brand has 163 and Peter Amis has 63.';
  it('are two where both papers speak of both', () => {
    expect(twoHolders(claimOf(list), lastClaimOf(`The report said that ${list}`))).to.be.true;
  });
  it('may be one where a paper knows but its own', () => {
    expect(twoHolders(...twoClaims('Ines Hall has 370 votes.', 'Otto Brand has 163 votes.'))).to.be.false;
  });
});
