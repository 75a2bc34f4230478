import { expect } from 'chai';
import { deniesAddedWord } from '../../rules/compare/denied-part.js';
import { otherTime } from '../../rules/compare/moments.js';
import { isPartial } from '../../rules/compare/quantifiers.js';
import { setApart } from '../../rules/compare/set-apart.js';
import { twoClaims } from './read-once.js';

const apart = (a: string, b: string): boolean => setApart(...twoClaims(a, b)) !== null;
const atTwoTimes = (a: string, b: string): boolean => otherTime(...twoClaims(a, b));

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

  it('leaves room beside a part', () => {
    const [part, whole] = twoClaims('Part of the archive was burnt.', 'The archive was saved.');
    expect(isPartial(part)).to.equal(true);
    expect(isPartial(whole)).to.equal(false);
  });
});

describe('two moments', () => {
  it('are those of opposite events, and before and after one', () => {
    expect(atTwoTimes('It was full when the plane took off.', 'It was low when the plane landed.')).to.equal(
      true,
    );
    expect(atTwoTimes('It was full before the raft sank.', 'It was low after the raft sank.')).to.equal(true);
    expect(atTwoTimes('It was full when the plane took off.', 'It was low as the plane took off.')).to.equal(
      false,
    );
    expect(atTwoTimes('It was full when the plane took off.', 'It was low.')).to.equal(false);
  });

  it('are those of two clauses that have nothing alike', () => {
    expect(
      atTwoTimes('He was hurt when the van hit the wall.', 'He was hurt when a ladder slipped in the barn.'),
    ).to.equal(true);
    expect(
      atTwoTimes('He was hurt when the van hit the wall.', 'He was hurt when it hit the wall.'),
    ).to.equal(false);
  });

  it('are then and later', () => {
    expect(atTwoTimes('Prices fell.', 'Prices rose later in the day.')).to.equal(true);
    expect(atTwoTimes('Prices fell later in the day.', 'Prices rose later in the day.')).to.equal(false);
  });
});

describe('a denial of an added word', () => {
  const added = (a: string, b: string): boolean => deniesAddedWord(...twoClaims(a, b));

  it('leaves the rest as it was', () => {
    expect(added('The fee was not paid in full.', 'The fee was paid.')).to.equal(true);
    expect(added('The fee was paid.', 'The fee was not paid in full.')).to.equal(true);
  });

  it('is one of the whole where the other has the word too, or nothing is added', () => {
    expect(added('The fee was not paid in full.', 'The fee was paid in full.')).to.equal(false);
    expect(added('The fee was not paid.', 'The fee was paid in full.')).to.equal(false);
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
