import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { foundIn, openCases, parseRecord } from './found.js';

describe('what all rules find in the pairs and dossiers that may be read', () => {
  for (const [name, cases] of openCases()) {
    const recorded = parseRecord(
      readFileSync(new URL(`../../../test/rules/found/${name}.txt`, import.meta.url), 'utf8'),
    );

    it(`${name}: each case is recorded and no other`, () => {
      expect([...recorded.keys()]).to.deep.equal([...cases.keys()]);
    });

    for (const [id, documents] of cases)
      it(`${name} ${id}: is what is recorded (else look whether that is meant, and npm run record:rules)`, () => {
        expect(foundIn(documents)).to.equal(recorded.get(id));
      });
  }
});
