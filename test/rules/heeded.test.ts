import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { builtInRules } from '../../rules/engine.js';
import { heededBy } from './heeded.js';

describe('what rules heed', function () {
  // hundreds of nudges of each example: a busy machine takes its time
  this.timeout(120_000);

  for (const rule of builtInRules().rules)
    it(`is recorded for ${rule.id} (else look whether the change is meant, and npm run record:rules)`, () => {
      const file = new URL(`../../../test/rules/heeded/${rule.id}.txt`, import.meta.url);
      expect(heededBy(rule)).to.equal(readFileSync(file, 'utf8'));
    });
});
