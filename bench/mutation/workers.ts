/** The process that tries mutants, and a new one where it hangs or where a mutant left something behind. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Order, Survey, Trial } from './protocol.js';

/** A mutant that is passed this many times as often as without it has made a loop endless. */
const MORE = 100;
/** A mutant that is passed by less than this share of what it was in a new process stands where something is worked out once and kept. */
const KEPT = 0.1;
/** Milliseconds after which a worker is taken to hang, beside this many times what its tests take; loops are mostly stopped by their hit limit long before. */
const HANGS = 60_000;
const SLOWER = 20;
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

  /** The test that notices a mutant; "no end" where it hangs, null where none does. `ms` and `hits`: what the tests take, and how often they pass it, without the mutant. */
  async attempt(mutant: string, lots: string[][], ms: number, hits: number): Promise<string | null> {
    const order: Order = { kind: 'try', mutant, lots, hitLimit: hits * MORE };
    const limit = HANGS + SLOWER * ms;
    const isStale = (trial: Trial | null): boolean =>
      trial !== null && (trial.stained || (trial.failed === null && trial.hits < hits * KEPT));
    let trial = await this.#ask<Trial>(order, limit);
    if (isStale(trial)) {
      // Something kept in memory is wrong now, from this mutant or one before, or keeps this one from running: ask again with a clean one.
      this.stop();
      trial = await this.#ask<Trial>(order, limit);
      if (isStale(trial)) this.stop();
    }
    return trial ? trial.failed : 'no end';
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  /** Null where no answer comes. */
  async #ask<T>(order: Order, limit: number): Promise<T | null> {
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
    const child = fork(join(this.#cwd, 'dist/bench/mutation/worker.js'), this.#files, {
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
