/** A bar on a terminal for work that takes over a second. Elsewhere it shows nothing. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 30;

export interface Progress {
  at(done: number): void;
  end(): void;
}

/** Progress over `total` steps. The clock decides only when the bar is drawn, never what is printed as data. */
export function progress(label: string, total: number): Progress {
  if (process.stderr.isTTY !== true || process.env['TERM'] === 'dumb')
    return { at: () => undefined, end: () => undefined };
  const started = performance.now();
  let drawn = 0;
  return {
    at(done) {
      const now = performance.now();
      if (now - started < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      const full = Math.round((done / total) * WIDTH);
      process.stderr.write(`\r${label} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total}`);
    },
    end() {
      if (drawn > 0) process.stderr.write(`\r${' '.repeat(label.length + WIDTH + 24)}\r`);
    },
  };
}
