import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { revisionRecords } from './revision-records.js';

describe('the revisions of the rules', () => {
  const recorded: Record<string, { revision: number; hash: string }> = JSON.parse(
    readFileSync(new URL('../../../test/rules/revisions.json', import.meta.url), 'utf8'),
  );
  const now = revisionRecords();

  it('are recorded for every rule and no other (else build and run node tools/record-rule-revisions.mjs)', () => {
    expect(Object.keys(recorded).sort()).to.deep.equal(Object.keys(now).sort());
  });

  for (const [id, record] of Object.entries(now)) {
    it(`${id} has not changed since revision ${record.revision} was recorded (else raise it and record)`, () => {
      expect(recorded[id]).to.deep.equal(record);
    });
  }
});
