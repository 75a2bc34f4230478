/** The times of a flag on one line: when each statement was made (a ring) and the time it speaks of (a bar or a dot). */
import { scaleUtc } from 'd3-scale';
import { LINE_RANGE, linePicture, type LinePicture } from './line-picture.js';

const DAY = 86_400_000;

interface LettersTime {
  letter: string;
  even: boolean;
  text: string;
  /** ISO dates, inclusive; null where open. */
  earliest: string | null;
  latest: string | null;
  /** When the document was published. */
  said: string | null;
}

/** Null where no time is known, or all of them fall on one day. */
export function timeLine(all: readonly LettersTime[]): LinePicture | null {
  const shown = all.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const days = shown.flatMap(({ earliest, latest, said }) =>
    [earliest, latest, said].filter((iso) => iso !== null).map((iso) => Date.parse(iso)),
  );
  const low = Math.min(...days);
  const high = Math.max(...days);
  if (shown.length === 0 || !(high - low >= DAY)) return null;
  const pad = Math.max((high - low) * 0.08, 2 * DAY);
  const scale = scaleUtc([new Date(low - pad), new Date(high + pad)], [...LINE_RANGE]);
  const at = (iso: string | null): number | null => (iso === null ? null : scale(new Date(iso)));
  const label = tickLabel(high - low);
  return linePicture(
    shown.map(({ letter, even, text, earliest, latest, said }) => ({
      letter,
      even,
      text,
      from: at(earliest),
      to: at(latest),
      said: at(said),
    })),
    scale.ticks(4).map((tick) => ({ x: scale(tick), text: label(tick) })),
    shown
      .map(({ letter, text, said }) => `${letter}: ${text}${said === null ? '' : `, published ${said}`}`)
      .join('; '),
  );
}

function tickLabel(span: number): (day: Date) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(span < 100 * DAY ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
    timeZone: 'UTC',
  });
  return (day) => format.format(day);
}
