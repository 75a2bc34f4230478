import { expect } from 'chai';
import { canonical, stemOf, tellingWords, wordsInText } from '../../rules/compare/words/words.js';

describe('words as rules compare them', () => {
  const ONE: readonly (readonly [string, string])[] = [
    ['operating', 'operate'],
    ['Sales', 'sale'],
    ['parties', 'party'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['planned', 'plan'],
    ['running', 'run'],
    ['driver’s', 'driver'],
    ['went', 'go'],
  ];
  for (const [form, base] of ONE)
    it(`“${form}” and “${base}” have one stem`, () => {
      expect(stemOf(form)).to.equal(stemOf(base));
    });

  const TWO: readonly (readonly [string, string])[] = [
    ['herring', 'her'],
    ['willing', 'will'],
    ['outing', 'out'],
    ['bus', 'bu'],
    ['glass', 'glas'],
    ['plant', 'plan'],
  ];
  for (const [a, b] of TWO)
    it(`“${a}” and “${b}” are two words`, () => {
      expect(stemOf(a)).not.to.equal(stemOf(b));
    });

  it('synonyms have one name, and other words their stem', () => {
    expect(canonical('toll')).to.equal(canonical('fee'));
    expect(canonical('ferry')).to.equal(stemOf('ferry'));
  });

  it('tell of the matter unless they are common, numbers or single letters', () => {
    expect([...tellingWords(['the', 'ferry', 'b', '12', 'made', 'two', 'x1', 'ox'])]).to.deep.equal([
      canonical('ferry'),
      'ox',
    ]);
  });

  it('are taken out of a text whole, with hyphens and apostrophes, each once', () => {
    expect([...wordsInText('The ice-cream seller’s van; the VAN, and 14 vans.')]).to.deep.equal(
      ['ice-cream', 'seller', 'van'].map(canonical),
    );
  });
});
