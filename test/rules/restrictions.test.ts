import { expect } from 'chai';
import { isNewTo, marksPart, restrictionsOf } from '../../rules/compare/scope/restrictions.js';
import { deniedApart } from '../../rules/compare/scope/restricted-apart.js';
import type { CaseClaim } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** The first claims of two documents, one text each. */
function two(a: string, b: string): [CaseClaim, CaseClaim] {
  const { claims, documents } = caseOf([{ text: a }, { text: b }]);
  const first = (place: number): CaseClaim => {
    const claim = claims.find(({ document }) => document === documents[place]?.id);
    const meta = documents[place]?.meta;
    if (!claim || !meta) throw new Error('no claim was read');
    return { claim, meta, place };
  };
  return [first(0), first(1)];
}

describe('restrictions', () => {
  const texts = (text: string): string[] => restrictionsOf(two(text, 'It rained.')[0]).map((one) => one.text);

  it('finds phrases, times and clauses that narrow', () => {
    expect(texts('The mill was not sold in March 2014.')).to.deep.equal(['in March 2014']);
    expect(texts('The abbot did not sign the deed as owner.')).to.deep.equal(['owner']);
    expect(texts('The crew was not paid before the ship sank.')).to.deep.equal(['before the ship sank']);
  });

  it('takes phrases of all, any and none of comment for no part', () => {
    expect(texts('The house was not sold to any buyer.')).to.deep.equal([]);
    expect(texts('The house was in fact sold.')).to.deep.equal([]);
  });

  it('knows what the other speaks of', () => {
    const [own, other] = two('No boats from Pell sank.', 'Four Pell boats sank.');
    expect(restrictionsOf(own).some((one) => isNewTo(one, other))).to.equal(false);
    const [mine, another] = two('No boats from Pell sank.', 'Four boats sank.');
    expect(restrictionsOf(mine).some((one) => isNewTo(one, another))).to.equal(true);
  });

  it('tells a part by its noun or its place in a row', () => {
    const [own, other] = two('No pupils were hurt in the second coach.', 'Three pupils were hurt.');
    expect(restrictionsOf(own).some((one) => marksPart(one, other))).to.equal(true);
    const [mine, another] = two('No pupils were hurt in the coach.', 'Three pupils were hurt.');
    expect(restrictionsOf(mine).some((one) => marksPart(one, another))).to.equal(false);
  });
});

describe('what is denied of a part', () => {
  it('is so in one direction', () => {
    expect(deniedApart(...two('The mill was not sold in March 2014.', 'The mill was sold.'))).not.to.equal(
      null,
    );
    expect(deniedApart(...two('The mill was not sold.', 'The mill was sold in March 2014.'))).to.equal(null);
  });
});
