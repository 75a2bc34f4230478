import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { builtInRules, CaseIndex, checkCase } from '../../rules/engine.js';
import { readExample } from '../../rules/examples.js';
import type { Rule } from '../../rules/rule.js';

/** The same rule comparing all claims that share a key. */
function withoutSides(rule: Rule): Rule {
  return rule.shape === 'pair' || rule.shape === 'linked'
    ? { ...rule, sides: () => ({ is: [''], meets: [''] }) }
    : rule;
}

describe('the sides of the rules', () => {
  const { hash, rules } = builtInRules();
  const examples = rules.flatMap(({ examples: { firing, silent } }) => [...firing, ...silent]);
  const input = readExample(
    examples.flatMap(({ documents }) => documents),
    (text, meta) => readDocument({ text, bodyStart: 0, meta }).claims,
  );
  const result = checkCase(input, { hash, rules });

  it('lose nothing: all examples as one case give what comparing every pair under a key gives', () => {
    expect(result.flags.length).to.be.greaterThan(rules.length);
    expect(result).to.deep.equal(checkCase(input, { hash, rules: rules.map(withoutSides) }));
  });

  it('give the same whichever of two claims comes first', () => {
    expect(checkCase({ ...input, claims: [...input.claims].reverse() }, { hash, rules })).to.deep.equal(
      result,
    );
  });

  it('leave nothing behind of claims that are taken away again', () => {
    const index = new CaseIndex({ hash, rules });
    index.addAll(input);
    const half = input.claims.filter((_, i) => i % 2 === 0);
    for (const claim of half) index.remove(claim.id);
    const kept = input.claims.filter((_, i) => i % 2 === 1);
    expect(index.result()).to.deep.equal(checkCase({ ...input, claims: kept }, { hash, rules }));
    index.addAll({ ...input, claims: half });
    expect(index.result()).to.deep.equal(result);
  });

  it('raise the same flags, and list nothing, where nobody asks what was explained away', () => {
    const unexplained = checkCase(input, { hash, rules }, false);
    expect(unexplained.flags).to.deep.equal(result.flags);
    expect(result.suppressed).not.to.deep.equal([]);
    expect(unexplained.suppressed).to.deep.equal([]);
  });

  it('give the same claim by claim as all at once', () => {
    const index = new CaseIndex({ hash, rules });
    const places = new Map(input.documents.map(({ id, meta }, place) => [id, { meta, place }]));
    for (const claim of input.claims) {
      const document = places.get(claim.document);
      if (document) index.add(claim, document.meta, document.place);
    }
    expect(index.result()).to.deep.equal(result);
  });
});
