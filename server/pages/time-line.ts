/** The times of a flag on one line: when each statement was made (a ring) and the time it speaks of (a bar or a dot). */
import { scaleUtc } from 'd3-scale';

const WIDTH = 360;
const EDGE = 26;
const ROW = 34;
const DAY = 86_400_000;

export interface LettersTime {
  letter: string;
  even: boolean;
  text: string;
  /** ISO dates, inclusive; null where open. */
  earliest: string | null;
  latest: string | null;
  /** When the document was published. */
  said: string | null;
}

export interface TimeLine {
  width: number;
  height: number;
  axisY: number;
  ticks: { x: number; text: string }[];
  marks: {
    letter: string;
    even: boolean;
    text: string;
    y: number;
    x1: number;
    x2: number;
    point: boolean;
    open: boolean;
    said: number | null;
    textX: number;
    anchor: 'start' | 'end';
  }[];
  words: string;
}

/** Null where no time is known, or all of them fall on one day. */
export function timeLine(all: readonly LettersTime[]): TimeLine | null {
  const shown = all.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const days = shown.flatMap(({ earliest, latest, said }) =>
    [earliest, latest, said].filter((iso) => iso !== null).map((iso) => Date.parse(iso)),
  );
  const low = Math.min(...days);
  const high = Math.max(...days);
  if (shown.length === 0 || !(high - low >= DAY)) return null;
  const pad = Math.max((high - low) * 0.08, 2 * DAY);
  const scale = scaleUtc([new Date(low - pad), new Date(high + pad)], [EDGE, WIDTH - EDGE]);
  const at = (iso: string): number => Math.round(scale(new Date(iso)) * 10) / 10;
  const ticks = scale.ticks(3);
  const label = tickLabel(high - low);
  return {
    width: WIDTH,
    height: ROW * shown.length + 30,
    axisY: ROW * shown.length + 6,
    ticks: ticks.map((tick) => ({ x: Math.round(scale(tick) * 10) / 10, text: label(tick) })),
    marks: shown.map(({ letter, even, text, earliest, latest, said }, row) => {
      const x1 = earliest === null ? EDGE : at(earliest);
      const x2 = latest === null ? WIDTH - EDGE : at(latest);
      const right = (x1 + x2) / 2 > WIDTH / 2;
      return {
        letter,
        even,
        text,
        y: ROW * row + 18,
        x1,
        x2,
        point: x2 - x1 < 6,
        open: earliest === null || latest === null,
        said: said === null ? null : at(said),
        textX: right ? x1 - 14 : x2 + 14,
        anchor: right ? 'end' : 'start',
      };
    }),
    words: shown
      .map(({ letter, text, said }) => `${letter}: ${text}${said === null ? '' : `, published ${said}`}`)
      .join('; '),
  };
}

function tickLabel(span: number): (day: Date) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(span < 400 * DAY ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
    ...(span < 400 * DAY ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  });
  return (day) => format.format(day);
}
