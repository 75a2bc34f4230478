/** What the terminal can show. */

export interface Terminal {
  /** Columns to wrap to. */
  width: number;
  colour: boolean;
}

/** Where output is not a terminal, lines are this long, so that the same input gives the same bytes. */
const PLAIN_WIDTH = 100;

/** For output to `stream`; null for output to a file. NO_COLOR and FORCE_COLOR are heeded (no-color.org, force-color.org). */
export function terminalOf(stream: { isTTY?: boolean; columns?: number } | null): Terminal {
  const tty = stream?.isTTY === true;
  const columns = tty ? (stream?.columns ?? 80) : PLAIN_WIDTH;
  return { width: Math.min(Math.max(columns, 40), 120), colour: stream !== null && wantsColour(tty) };
}

function wantsColour(tty: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = process.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return tty && term !== 'dumb';
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  green: [32, 39],
} as const;

export type Style = keyof typeof CODES;
/** Puts a text into a style, or leaves it as it is where the terminal has no colours. */
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal. */
export function painter({ colour }: Terminal): Paint {
  return (style, text) => {
    const [on, off] = CODES[style];
    return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}
