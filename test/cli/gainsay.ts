/** Runs the built command as people do: a process of its own, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The built command, as it is installed: `test/setup.ts` sees to it that it is bundled from what was compiled. */
export const MAIN = resolve(import.meta.dirname, '../../bin/gainsay.js');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A folder with the given files, and a way to run gainsay in it. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'));

  constructor(files: Record<string, string | Uint8Array> = {}) {
    // So that settings files above the temporary folder are never found.
    this.write('.git/HEAD', '');
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Runs to the end. `input` is standard input; the environment is bare but for PATH and what is given. */
  run(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Ended {
    const ended = spawnSync(process.execPath, [MAIN, ...args], {
      cwd: this.folder,
      input: options.input ?? '',
      env: { PATH: process.env['PATH'] ?? '', ...options.env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
