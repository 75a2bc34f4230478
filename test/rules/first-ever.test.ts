import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { firstEverOf, isInstance } from '../../rules/compare/turns/first-ever.js';
import { onTerms } from '../../rules/compare/scope/on-terms.js';
import type { CaseClaim } from '../../rules/rule.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

const claimsOf = (text: string): CaseClaim[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.map((claim) => ({
    claim: { ...claim, id: 'c1', document: 'd1' },
    meta: META,
    place: 0,
  }));

/** The second text tells an instance of what the first calls the first. */
function instance(first: string, other: string): boolean | null {
  const [ever] = claimsOf(first).flatMap((one) => firstEverOf(one) ?? []);
  return ever ? claimsOf(other).some((one) => isInstance(ever, one)) : null;
}

describe('first instances', () => {
  const cases: [string, string, boolean | null][] = [
    ['The seal was first used in 1893.', 'The guild adopted the seal in 1858.', true],
    ['The seal was used first in 1893.', 'The guild used the seal in 1858.', true],
    ['The seal was first used in 1893.', 'The guild used another seal in 1858.', false],
    ['The seal was first used in 1893.', 'The guild designed the seal in 1858.', false],
    ['The seal was used in 1893.', 'The guild used the seal in 1858.', null],
    ['The seal was first used.', 'The guild used the seal in 1858.', null],
    [
      'Ada Ro was the first woman to climb the Needle in 2004.',
      'Mrs Tveit climbed the Needle in 1998.',
      true,
    ],
    [
      'Ada Ro was the first woman to climb the Needle in 2004.',
      'Jonas Tveit climbed the Needle in 1998.',
      false,
    ],
    [
      'Ada Ro was the first person to climb the Needle in 2004.',
      'Jonas Tveit climbed the Needle in 1998.',
      true,
    ],
  ];
  for (const [first, other, expected] of cases)
    it(`“${first}”, “${other}”: ${expected}`, () => {
      expect(instance(first, other)).to.equal(expected);
    });

  it('knows what is lacked here and had there', () => {
    const [a, b, c] = [
      'You cannot save the pier without a grant.',
      'With the grant we will save the pier.',
      'We will save the pier with a lottery.',
    ].map((text) => claimsOf(text)[0]);
    if (!a || !b || !c) throw new Error('a claim was not read');
    expect(onTerms(a, b)).to.equal(true);
    expect(onTerms(b, a)).to.equal(true);
    expect(onTerms(a, c)).to.equal(false);
  });
});
