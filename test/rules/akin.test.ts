import { expect } from 'chai';
import fc from 'fast-check';
import { akin, akinKeys } from '../../rules/compare/words/akin.js';

const WORDS = [
  'picture',
  'painting',
  'insurance',
  'coverage',
  'leak',
  'shortfall',
  'oppose',
  'opposition',
  'loan',
  'debt',
  'harbour',
];

describe('words that may be of one thing', () => {
  for (const [a, b] of [
    ['painting', 'picture'],
    ['insurance', 'coverage'],
    ['oppose', 'opposition'],
    ['loan', 'debt'],
  ] as const)
    it(`joins ${a} and ${b}`, () => expect(akin(a, b)).to.equal(true));

  it('leaves apart what only a line of synonyms would join by another word’s sense', () =>
    expect(akin('leak', 'shortfall')).to.equal(false));

  it('says the same both ways, and akin words share a key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), (a, b) => {
        expect(akin(a, b)).to.equal(akin(b, a));
        if (akin(a, b)) expect(akinKeys(a).some((key) => akinKeys(b).includes(key))).to.equal(true);
      }),
    );
  });

  it('knows nothing of a word that is in no dictionary', () => {
    expect(akin('quorblax', 'harbour')).to.equal(false);
    expect(akin('quorblax', 'quorblax')).to.equal(true);
  });
});
