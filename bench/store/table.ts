/** Figures as a table, with the day and the machine they were measured on. */
import { cpus, totalmem } from 'node:os';

export interface Figure {
  what: string;
  value: string;
  /** What was asked for, empty where nothing was. */
  reach: string;
}

export function printTable(figures: readonly Figure[]): void {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  console.log(
    `${day}, Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory}\n`,
  );
  console.log('| measure | figure | reach |\n|---|---|---|');
  for (const { what, value, reach } of figures) console.log(`| ${what} | ${value} | ${reach} |`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long it took, and how much of that the processor worked for this process: on a busy machine the two are far apart. */
export async function clocked(work: () => Promise<unknown>): Promise<string> {
  const before = process.cpuUsage();
  const wall = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return `${ms(wall)} (processor ${ms((user + system) / 1000)})`;
}
