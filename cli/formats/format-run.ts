/** A run in one of the formats of contract A3. Only the format that is asked for is loaded. */
import type { Flag } from '../../model/flag.js';
import type { CheckRun } from '../check-run.js';
import type { Terminal } from '../terminal.js';

export const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit', 'html'] as const;
export type Format = (typeof FORMATS)[number];

interface FormatContext {
  cwd: string;
  terminal: Terminal;
  fails: (flag: Flag) => boolean;
}

/** The whole output as text, with a line end. */
export async function formatRun(format: Format, run: CheckRun, context: FormatContext): Promise<string> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.js')).stylish(run, context.terminal);
    case 'json':
      return `${JSON.stringify(run.output)}\n`;
    case 'sarif':
      return (await import('./sarif.js')).sarif(run, context.cwd);
    case 'github':
      return (await import('./github.js')).github(run);
    case 'junit':
      return (await import('./junit.js')).junit(run, context.fails);
    case 'html':
      return (await import('./html.js')).html(run);
  }
}
