import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';

const folder = resolve(import.meta.dirname, '../../../demo');

describe('the house: the demo affair', () => {
  it('shows a flag of every type that the rules raise', () => {
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name, i) => ({
        id: `d${i + 1}`,
        source: decodeDocument(readFileSync(join(folder, name)), name),
      }));
    const claims = sources
      .flatMap(({ id, source }) => readDocument(source).claims.map((claim) => ({ ...claim, document: id })))
      .map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
    const documents = sources.map(({ id, source }) => ({ id, meta: source.meta }));
    const rules = builtInRules();
    const shown = new Set(checkCase({ documents, claims }, rules).flags.map(({ type }) => type));
    expect([...shown].sort()).to.deep.equal([...new Set(rules.rules.map(({ type }) => type))].sort());
  });
});
