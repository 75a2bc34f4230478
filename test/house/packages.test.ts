import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../..');

interface Lock {
  packages: Record<string, { resolved?: string; engines?: { node?: string }; optional?: boolean }>;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

describe('the house: its packages', () => {
  const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as Lock;
  const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Manifest;
  const all = { ...manifest.dependencies, ...manifest.devDependencies };

  it('pins exact versions', () => {
    for (const [name, version] of Object.entries(all))
      expect(version, name).to.match(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('keeps no registry address in the lockfile', () => {
    const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved?.startsWith('http'));
    expect(addressed.map(([path]) => path)).to.deep.equal([]);
  });

  it('names each dependency, with its reason, in the decisions', () => {
    const decision = readFileSync(resolve(root, 'docs/decisions/0002-packages.md'), 'utf8');
    for (const name of Object.keys(all)) expect(decision, name).to.include(`\`${name}\``);
  });
});
