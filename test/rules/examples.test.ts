import { expect } from 'chai';
import type { DocumentMeta } from '../../model/document.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules } from '../../rules/engine.js';
import { runExamples } from '../../rules/examples.js';

const read = (text: string, meta: DocumentMeta) => readDocument({ text, bodyStart: 0, meta }).claims;

describe('the examples of the rules', () => {
  for (const result of runExamples(builtInRules().rules, read)) {
    it(`${result.rule} ${result.kind === 'firing' ? 'fires' : 'is silent'}: ${result.shows}`, () => {
      const readAs = result.claims
        .map((c) => JSON.stringify([c.statement, c.polarity, c.modality, c.frame]))
        .join('\n');
      expect(result.problems, `read as\n${readAs}`).to.deep.equal([]);
    });
  }
});
