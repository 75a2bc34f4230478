import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { twoReceivers } from '../../rules/compare/doers/receivers.js';
import type { CaseClaim } from '../../rules/rule.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

function claimOf(text: string): CaseClaim {
  const [claim] = readDocument({ text, bodyStart: 0, meta: META }).claims;
  if (!claim) throw new Error(`nothing read in ${text}`);
  return { claim: { ...claim, id: 'c1', document: 'd1' }, meta: META, place: 0 };
}

describe('who gets what is given', () => {
  const cases: [string, string, boolean][] = [
    [
      'The widow left a third of her land to the college.',
      'The hospital received a third of her land.',
      true,
    ],
    [
      'The widow left a third of her land to the college.',
      'The college received a third of her land.',
      false,
    ],
    ['The widow left a third of her land to the college.', 'A third of her land lies by the sea.', false],
    ['The widow gave the college a barn.', 'The hospital gets a barn.', true],
  ];
  for (const [a, b, expected] of cases)
    it(`“${a}”, “${b}”: ${expected ? 'two' : 'may be one'}`, () => {
      expect(twoReceivers(claimOf(a), claimOf(b))).to.equal(expected);
    });
});
