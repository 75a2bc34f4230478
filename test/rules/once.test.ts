import { expect } from 'chai';
import { forget, onceOf } from '../../rules/compare/words/once.js';
import { CaseIndex } from '../../rules/engine.js';
import type { CaseClaim, PairRule } from '../../rules/rule.js';
import { balance, META } from './sample-claims.js';

const claimAt = (id: string): CaseClaim => ({ claim: balance(id, 'd1', 0, 'fund', 3), meta: META, place: 0 });

describe('what is found of a claim', () => {
  let asked = 0;
  const find = onceOf((): object => ({ time: ++asked }));

  beforeEach(() => (asked = 0));

  it('is found once, whoever else is asked about in between', () => {
    const all = ['c1', 'c2', 'c3', 'c4'].map(claimAt);
    const found = all.map(find);
    expect(all.map(find)).to.deep.equal(found);
    expect(asked).to.equal(4);
  });

  it('is found again once it is forgotten, and of no other claim', () => {
    const [one, other] = [claimAt('c1'), claimAt('c2')];
    for (const own of [one, other]) find(own);
    forget(one.claim);
    for (const own of [one, other]) find(own);
    expect(asked).to.equal(3);
  });

  it('is not kept by a case that was given the claim', () => {
    const keys = (own: CaseClaim): string[] => [JSON.stringify(find(own))];
    const rule: PairRule = {
      id: 'r',
      revision: 1,
      type: 'numeric',
      severity: 'error',
      summary: '',
      doesNotCover: '',
      examples: { firing: [], silent: [] },
      shape: 'pair',
      keys,
      check: () => null,
    };
    const index = new CaseIndex({ hash: '', rules: [rule] });
    const own = claimAt('c1');
    index.add(own.claim, own.meta, own.place);
    find(own);
    expect(asked).to.equal(2);
  });
});
