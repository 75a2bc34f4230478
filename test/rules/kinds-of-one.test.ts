import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { kindsSaid, opposedKinds } from '../../rules/compare/scope/kinds-of-one.js';
import { kindsExclude, sufferersOf } from '../../rules/compare/doers/sufferers.js';
import type { CaseClaim } from '../../rules/rule.js';
import { stemOf } from '../../rules/compare/words/words.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

function claimOf(text: string): CaseClaim {
  const [claim] = readDocument({ text, bodyStart: 0, meta: META }).claims;
  if (!claim) throw new Error(`nothing read in ${text}`);
  return { claim: { ...claim, id: 'c1', document: 'd1' }, meta: META, place: 0 };
}

const clash = (a: string, b: string): string | null => {
  const [x, y] = [a, b].map((text) => kindsSaid(claimOf(`It is ${text}.`))[0]);
  return x && y ? (opposedKinds(x, y)?.join(' / ') ?? null) : null;
};

describe('kinds that shut each other out', () => {
  const cases: [string, string, string | null][] = [
    ['a private school', 'a public school', 'private / public'],
    ['a part-time clerk', 'a full-time clerk', 'part-time / full-time'],
    ['a liberal thinker', 'a conservative politician', 'liberal / conservative'],
    ['a vegetarian restaurant', 'a steak house', 'vegetarian / steak'],
    ['a public figure', 'a private teacher', null],
    ['a private school', 'an independent school', null],
    ['the private school', 'the public school', null],
  ];
  for (const [a, b, expected] of cases)
    it(`“${a}” and “${b}”: ${expected ?? 'may be one'}`, () => {
      expect(clash(a, b)).to.equal(expected);
    });

  it('parts callings, beasts and vehicles, not words that cross them', () => {
    const apart = (a: string, b: string): boolean => kindsExclude(stemOf(a), stemOf(b));
    expect(apart('soldier', 'nurse')).to.equal(true);
    expect(apart('lorry', 'bus')).to.equal(true);
    expect(apart('lorry', 'truck')).to.equal(false);
    expect(apart('soldier', 'villager')).to.equal(false);
    expect(apart('soldier', 'lorry')).to.equal(false);
  });

  it('counts whom a happening befell', () => {
    expect(sufferersOf(claimOf('The blast killed eight soldiers.'))?.count).to.equal(8);
    expect(sufferersOf(claimOf('Eight soldiers were killed by the blast.'))?.count).to.equal(8);
    expect(sufferersOf(claimOf('The guild hired eight cooks.'))).to.equal(null);
    expect(sufferersOf(claimOf('The blast killed some soldiers.'))).to.equal(null);
  });
});
