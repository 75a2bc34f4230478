import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { builtInRules } from '../../rules/engine.js';
import type { Rule } from '../../rules/rule.js';
import { allExamples, checkAlone, outcomeOf, type AllExamples } from './outcomes.js';

const folder = new URL('../../../test/rules/outcomes/', import.meta.url);

/** The same rule comparing all claims that share a key. */
function withoutSides(rule: Rule): Rule {
  return rule.shape === 'pair' || rule.shape === 'linked'
    ? { ...rule, sides: () => ({ is: [''], meets: [''] }) }
    : rule;
}

describe('among all examples as one case', function () {
  // some two thousand claims, every rule alone, twice: a busy machine takes its time
  this.timeout(120_000);
  const set = builtInRules();
  let all: AllExamples;

  before(() => {
    all = allExamples(set);
  });

  it('each rule has its outcome recorded and no other', () => {
    expect(readdirSync(folder).sort()).to.deep.equal(set.rules.map(({ id }) => `${id}.txt`).sort());
  });

  for (const rule of set.rules)
    it(`${rule.id} finds what is recorded (else look whether that is meant, and npm run record:rules)`, () => {
      const result = checkAlone(rule, all.input);
      expect(outcomeOf(result, all)).to.equal(readFileSync(new URL(`${rule.id}.txt`, folder), 'utf8'));
      expect(checkAlone(withoutSides(rule), all.input), 'its sides lose nothing').to.deep.equal(result);
    });
});
