import { expect } from 'chai';
import { otherTime } from '../../rules/compare/times/moments.js';
import { twoClaims } from './read-once.js';

const atTwoTimes = (a: string, b: string): boolean => otherTime(...twoClaims(a, b));

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
