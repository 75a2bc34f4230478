import { expect } from 'chai';
import { builtInRules } from '../../rules/engine.js';
import { runExamples } from '../../rules/examples.js';
import type { Rule, SilentExample } from '../../rules/rule.js';
import { behindLines, readOnce } from './read-once.js';

/** The rule with one of its examples alone. */
const alone = (rule: Rule, examples: Partial<Rule['examples']>): Rule => ({
  ...rule,
  examples: { firing: [], silent: [], ...examples },
});

const placed = <Example extends SilentExample>(example: Example): Example => ({
  ...example,
  documents: example.documents.map(behindLines),
});

function holds(rule: Rule): void {
  for (const { problems, claims } of runExamples([rule], readOnce)) {
    const readAs = claims.map((c) => JSON.stringify([c.statement, c.polarity, c.modality, c.frame]));
    expect(problems, `read as\n${readAs.join('\n')}`).to.deep.equal([]);
  }
}

describe('the examples of the rules', () => {
  for (const rule of builtInRules().rules) {
    for (const example of rule.examples.firing)
      it(`${rule.id} fires: ${example.shows}`, () => holds(alone(rule, { firing: [placed(example)] })));
    for (const example of rule.examples.silent)
      it(`${rule.id} is silent: ${example.shows}`, () => holds(alone(rule, { silent: [placed(example)] })));
  }
});
