import { expect } from 'chai';
import { reachedByNot } from '../../rules/compare/figures/under-negation.js';
import { twoClaims } from './read-once.js';

describe('what a negation at the verb reaches', () => {
  const reached = (text: string): boolean => reachedByNot(twoClaims(text, 'Tea was served.')[0]);

  it('holds figures and shares behind the verb', () => {
    expect(reached('The tenants have won three seats.')).to.equal(true);
    expect(reached('The plan was rejected by most members.')).to.equal(true);
  });

  it('holds what is told in passing or of a known set before it', () => {
    expect(reached('The merger of three schools will save money.')).to.equal(true);
    expect(reached('The three schools will be merged.')).to.equal(true);
  });

  it('does not hold what counts or parts the subject, or opens the sentence', () => {
    expect(reached('Three trains ran on Sunday.')).to.equal(false);
    expect(reached('Most of the trains ran on Sunday.')).to.equal(false);
    expect(reached('Part of the bridge was closed.')).to.equal(false);
    expect(reached('In three towns the buses will run.')).to.equal(false);
  });

  it('does not hold "some" and "several" that begin a phrase', () => {
    expect(reached('The firm paid some of the drivers.')).to.equal(false);
    expect(reached('The firm paid several drivers.')).to.equal(false);
  });
});
