import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { readExample } from '../../rules/examples.js';
import type { Rule } from '../../rules/rule.js';

/** The same rule comparing all claims that share a key. */
function withoutSides(rule: Rule): Rule {
  return rule.shape === 'pair' ? { ...rule, sides: () => ({ is: [''], meets: [''] }) } : rule;
}

describe('the sides of the rules', () => {
  it('lose nothing: all examples as one case give what comparing every pair under a key gives', () => {
    const { hash, rules } = builtInRules();
    const examples = rules.flatMap(({ examples: { firing, silent } }) => [...firing, ...silent]);
    const input = readExample(
      examples.flatMap(({ documents }) => documents),
      (text, meta) => readDocument({ text, bodyStart: 0, meta }).claims,
    );
    const result = checkCase(input, { hash, rules });
    expect(result.flags.length).to.be.greaterThan(rules.length);
    expect(result).to.deep.equal(checkCase(input, { hash, rules: rules.map(withoutSides) }));
  });
});
