import { expect } from 'chai';
import { builtInRules, checkCase } from '../../rules/engine.js';
import type { CheckInput, Rule } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** The same rule comparing all claims that share a key. */
function withoutSides(rule: Rule): Rule {
  return rule.shape === 'pair' || rule.shape === 'linked'
    ? { ...rule, sides: () => ({ is: [''], meets: [''] }) }
    : rule;
}

describe('the sides of a rule lose nothing: all examples as one case give what comparing every pair under a key gives', () => {
  const { hash, rules } = builtInRules();
  let input: CheckInput;

  before(() => {
    input = caseOf(
      rules.flatMap(({ examples }) =>
        [...examples.firing, ...examples.silent].flatMap(({ documents }) => documents),
      ),
    );
  });

  for (const rule of rules)
    if (withoutSides(rule) !== rule)
      it(rule.id, () => {
        const result = checkCase(input, { hash, rules: [rule] });
        expect(result.flags).not.to.deep.equal([]);
        expect(result).to.deep.equal(checkCase(input, { hash, rules: [withoutSides(rule)] }));
      });
});
