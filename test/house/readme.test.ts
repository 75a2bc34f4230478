import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

describe('the house: its README', () => {
  it('shows what `gainsay check` prints, word for word', () => {
    const shown = /^\$ npx gainsay check docs\/example\n([\s\S]*?)^```/m.exec(readme)?.[1];
    const run = spawnSync(process.execPath, ['dist/bin/gainsay.js', 'check', 'docs/example'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    });
    expect(run.status).to.equal(1);
    expect(run.stdout.trim()).to.equal(shown?.trim());
  });

  it('points only at what is there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).to.be.greaterThan(5);
    expect(targets.filter((target) => !existsSync(resolve(root, target)))).to.deep.equal([]);
  });
});
