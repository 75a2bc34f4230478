/**
 * On CI the properties are tried with one seed, so that a run can be repeated; elsewhere each run looks at other cases.
 * Commands that tests start are bundled from what was compiled last.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_121 });

/** Once for all test files, before the first. */
export function mochaGlobalSetup(): void {
  execFileSync(process.execPath, [resolve(import.meta.dirname, '../../tools/bundle.mjs')], {
    stdio: 'inherit',
  });
}
