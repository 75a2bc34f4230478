/** The process that tries mutants, and a new one where it hangs or where a mutant left something behind. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Survey, Trial } from './protocol.js';

/** No test takes a tenth as long; a mutant that loops is mostly stopped by its hit limit long before. */
const HANGS = 120_000;
/** All tests once, on a busy machine. */
const NEVER_ENDS = 1_800_000;

export class Worker {
  readonly #cwd: string;
  readonly #files: readonly string[];
  #child: ChildProcess | null = null;

  constructor(cwd: string, files: readonly string[]) {
    this.#cwd = cwd;
    this.#files = files;
  }

  async survey(): Promise<Survey> {
    const answer = await this.#ask<Survey>({ kind: 'survey' }, NEVER_ENDS);
    if (!answer) throw new Error('the tests do not come to an end without any mutant');
    return answer;
  }

  /** The test that notices a mutant; "no end" where it hangs, null where none does. */
  async attempt(mutant: string, tests: string[], hitLimit: number): Promise<string | null> {
    const order: Order = { kind: 'try', mutant, tests, hitLimit };
    let trial = await this.#ask<Trial>(order);
    if (trial?.stained) {
      // Something kept in memory is wrong now, from this mutant or one before: ask again with a clean one.
      this.stop();
      trial = await this.#ask<Trial>(order);
      if (trial?.stained) this.stop();
    }
    return trial ? trial.failed : 'no end';
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Null where no answer comes. */
  async #ask<T>(order: Order, limit = HANGS): Promise<T | null> {
    const child = (this.#child ??= await this.#start());
    return new Promise((answer) => {
      const end = (value: T | null): void => {
        clearTimeout(late);
        child.removeAllListeners();
        if (value === null) this.stop();
        answer(value);
      };
      const late = setTimeout(() => end(null), limit);
      child.once('message', (value: T) => end(value));
      child.once('exit', () => end(null));
      child.send(order);
    });
  }

  #start(): Promise<ChildProcess> {
    const child = fork(fileURLToPath(new URL('worker.js', import.meta.url)), this.#files, {
      cwd: this.#cwd,
      env: { ...process.env, CI: 'true' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Promise((ready, failed) => {
      child.once('message', () => ready(child));
      child.once('exit', (code) => failed(new Error(`the tests cannot be loaded (exit ${code})`)));
    });
  }
}
