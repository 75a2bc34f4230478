/** Running a program of ours under strace, which makes its system calls fail or kills it at one of them. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Fault {
  call: string;
  /** What strace does to the call: `error=EIO` or `signal=KILL`; null to look on only. */
  harm: string | null;
  when: string;
}

/** Kills at the first call of a kind, and at each `step`th after it. */
export function kills(call: string, count: number, step = 2): Fault[] {
  return Array.from({ length: count }, (_, i) => ({ call, harm: 'signal=KILL', when: String(1 + i * step) }));
}

/** Why strace cannot run here, or null. */
export function cannotTrace(): string | null {
  try {
    execFileSync('strace', ['-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return null;
  } catch (error) {
    return `strace cannot run here (${String(error).split('\n')[0]})`;
  }
}

/** For the start of a suite: throws on CI where strace is missing, says so loudly and gives false elsewhere. */
export function tracingWorks(what: string): boolean {
  const why = cannotTrace();
  if (why === null) return true;
  if (process.env['CI'] === 'true') throw new Error(`${why}: install strace`);
  process.stderr.write(`\nSKIPPED, ${why}: ${what}\n`);
  return false;
}

/** The arguments for strace, before the program. With a filter in the kernel, strace is fast and injects no signals. */
export function straceArguments({ call, harm, when }: Fault, log: string): string[] {
  const inject = harm === null ? [] : ['-e', `inject=${call}:${harm}:when=${when}`];
  const fast = harm?.startsWith('signal') ? [] : ['--seccomp-bpf'];
  return ['-f', '-qq', ...fast, '-s', '0', '-o', log, '-e', `trace=${call}`, ...inject];
}

/** One thread for files, because strace counts the calls of each thread by themselves; no ring that it does not see. */
export const TRACED_ENVIRONMENT = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };

export function spawnTraced(
  fault: Fault,
  log: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcess {
  return spawn('strace', [...straceArguments(fault, log), ...command], {
    env: { ...process.env, ...env, ...TRACED_ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Errors that were injected, and whether the process was killed, by how many of its threads strace may say so. */
export function faultsIn(log: string): { errors: number; deaths: number } {
  const text = readFileSync(log, 'utf8');
  if (text.includes('killed by SIGKILL')) return { errors: 0, deaths: 1 };
  return { errors: (text.match(/\(INJECTED\)/g) ?? []).length, deaths: 0 };
}

/** Writes that the kernel really cut short. */
export function shortWritesIn(log: string): number {
  const writes = readFileSync(log, 'utf8').matchAll(/pwrite64\(\d+, .*, (\d+), \d+\) = (\d+)$/gm);
  return [...writes].filter(([, asked, done]) => Number(done) < Number(asked)).length;
}
