import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { builtInRules } from '../../rules/engine.js';
import { markdownIndex, markdownPage } from '../../rules/page.js';
import { readOnce } from './read-once.js';

const folder = new URL('../../../docs/rules/', import.meta.url);

describe('docs/rules', () => {
  const { rules } = builtInRules();

  it('has a page for each rule and no other', () => {
    expect(readdirSync(folder).sort()).to.deep.equal(
      ['README.md', ...rules.map(({ id }) => `${id}.md`)].sort(),
    );
  });

  for (const rule of rules) {
    it(`${rule.id}.md is what the rule says (else run npm run docs:rules)`, () => {
      expect(readFileSync(new URL(`${rule.id}.md`, folder), 'utf8')).to.equal(markdownPage(rule, readOnce));
    });
  }

  it('lists the rules', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).to.equal(markdownIndex(rules));
  });
});

describe('the built-in rules', () => {
  const { rules } = builtInRules();

  it('have ids of their own, in kebab case', () => {
    expect(new Set(rules.map(({ id }) => id)).size).to.equal(rules.length);
    for (const { id } of rules) expect(id).to.match(/^[a-z]+(-[a-z]+)+$/);
  });

  it('have two firing and three silent examples each', () => {
    for (const { id, examples } of rules) {
      expect(examples.firing.length, id).to.be.at.least(2);
      expect(examples.silent.length, id).to.be.at.least(3);
    }
  });
});
