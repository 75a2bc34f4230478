/** Paths of rule packs → the files that hold them. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from './failure.js';

interface PackFile {
  /** As messages name it. */
  shown: string;
  path: string;
}

/** A file as it is; of a folder, the .yaml and .yml files in it, bytewise. Throws Failure where there is none. */
export function packFiles(paths: readonly string[], cwd: string): PackFile[] {
  return paths.flatMap((shown) => {
    const path = resolve(cwd, shown);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat)
      throw new Failure(
        `${shown}: no such rule pack; check the spelling, or write one with "gainsay rules new"`,
      );
    if (!stat.isDirectory()) return [{ shown, path }];
    const names = readdirSync(path).filter((name) => /\.ya?ml$/i.test(name));
    if (names.length === 0) throw new Failure(`${shown}: no rule pack (.yaml) in this folder`);
    return names
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map((name) => ({ shown: join(shown, name), path: join(path, name) }));
  });
}
