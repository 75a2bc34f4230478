import { expect } from 'chai';
import { actsOf, oneAct, oneMoment } from '../../rules/compare/identity/one-deed.js';

describe('two words for one deed', () => {
  it('takes verbs of one act for one', () => {
    expect(oneAct('grant', 'issue')).to.equal(true);
    expect(oneAct('grant', 'resign')).to.equal(false);
    expect(actsOf('grant')).to.deep.equal(actsOf('issue'));
    expect(actsOf('sing')).to.deep.equal([]);
  });

  it('does not date a thing by the day that it was heard of', () => {
    expect(oneMoment('find', 'hear')).to.equal(true);
    expect(oneAct('find', 'hear')).to.equal(false);
  });

  it('keeps every line of a verb', () => {
    expect(oneMoment('visit', 'inspect')).to.equal(true);
    expect(oneMoment('arrive', 'reach')).to.equal(true);
    expect(oneMoment('arrive', 'visit')).to.equal(true);
    expect(oneMoment('reach', 'visit')).to.equal(false);
  });
});
