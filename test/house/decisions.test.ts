import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';

const folder = resolve(import.meta.dirname, '../../../docs/decisions');

describe('the house: its decisions', () => {
  it('are numbered in a row, in their names as in their titles', () => {
    readdirSync(folder)
      .sort()
      .forEach((name, i) => {
        expect(Number(name.slice(0, 4)), name).to.equal(i + 1);
        expect(readFileSync(resolve(folder, name), 'utf8'), name).to.match(new RegExp(`^# ${i + 1}\\. `));
      });
  });
});
