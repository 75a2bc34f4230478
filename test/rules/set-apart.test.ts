import { expect } from 'chai';
import { isPartial } from '../../rules/compare/figures/quantifiers.js';
import { setApart } from '../../rules/compare/scope/set-apart.js';
import { twoClaims } from './read-once.js';

const apart = (a: string, b: string): boolean => setApart(...twoClaims(a, b)) !== null;

describe('what sets two claims apart', () => {
  it('is what stands behind one noun on both sides', () => {
    expect(apart('The driver of the van was fined.', 'The driver of the tram was freed.')).to.equal(true);
    expect(apart('The driver of the van was fined.', 'The driver was freed.')).to.equal(false);
    expect(apart('The roof of the inn was saved.', 'The roof of the inn was lost.')).to.equal(false);
  });

  it('is a participle behind one noun on both sides, whatever day stands behind the verb', () => {
    const [pencil, clerks] = ['Bids made in pencil were opened', 'Bids typed by clerks were opened'];
    expect(apart(`${pencil} on 4 June.`, `${clerks} on 9 June.`)).to.equal(true);
    expect(apart(`${pencil} on 4 June.`, `${pencil} on 9 June.`)).to.equal(false);
    expect(apart(`${pencil} on 4 June.`, 'Bids were opened on 9 June.')).to.equal(false);
  });

  it('is a place in a row that only the one has', () => {
    expect(apart('The second kiln was lit.', 'The kiln was dark.')).to.equal(true);
    expect(apart('The second kiln was lit.', 'The second kiln was dark.')).to.equal(false);
    expect(apart('The lower kiln was lit.', 'The kiln was dark.')).to.equal(true);
    expect(apart('The second of May was wet.', 'May was dry.')).to.equal(false);
  });

  it('is that one has come in place of the other', () => {
    expect(apart('The new ferry has 40 cabins.', 'The ferry had 25 cabins.')).to.equal(true);
    expect(apart('The new ferry had 40 cabins.', 'The ferry had 25 cabins.')).to.equal(false);
    expect(apart('The old ferry had 25 cabins.', 'The ferry has 40 cabins.')).to.equal(true);
    expect(apart('The old ferry has 25 cabins.', 'The ferry has 40 cabins.')).to.equal(false);
  });

  it('is two names behind one verb, where neither text has one of the other', () => {
    expect(apart('The firm left Norwich and Ipswich.', 'The firm left Derby.')).to.equal(true);
    expect(apart('The firm left Norwich and Ipswich.', 'The firm left Norwich.')).to.equal(false);
    expect(apart('The firm left Norwich and Ipswich.', 'The firm left Derby for Norwich.')).to.equal(false);
  });

  it('is an end of a scale before one word', () => {
    expect(apart('Short-haul crews were praised.', 'Long-haul crews were blamed.')).to.equal(true);
    expect(apart('Short-haul crews were praised.', 'Crews were blamed.')).to.equal(false);
  });

  it('is that one is stressed against what goes with it', () => {
    expect(apart('The bridge itself cost £4m.', 'The bridge cost £6m.')).to.equal(true);
    expect(apart('The bridge itself cost £4m.', 'The bridge itself cost £6m.')).to.equal(false);
    expect(apart('The fund itself lost money.', 'The fund’s agents made money.')).to.equal(true);
  });

  it('leaves room beside a part', () => {
    const [part, whole] = twoClaims('Part of the archive was burnt.', 'The archive was saved.');
    expect(isPartial(part)).to.equal(true);
    expect(isPartial(whole)).to.equal(false);
  });
});

describe('what is told', () => {
  it('is a matter, or the answer to a question', () => {
    expect(
      apart('Nobody was told of the new rent.', 'Every tenant was told what the new rent would be.'),
    ).to.equal(true);
    expect(apart('Nobody was told of the new rent.', 'Every tenant was told of the new rent.')).to.equal(
      false,
    );
  });
});
