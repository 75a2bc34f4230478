/** Lengths of time in days, with the slack of their unit, and the days between dates. */
import type { Time } from '../../model/claim.js';

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 };
const DAY = 86_400_000;

export interface Length {
  min: number;
  max: number;
  /** Days of one unit: the grain in which the length was told. */
  unit: number;
}

/** The length that a TIMEX3 duration can stand for: half a unit to each side, a whole one where it is told roughly. */
export function daysOf(time: Time): Length | null {
  const found = /^P(\d+(?:\.\d+)?)(DE|CE|[DWMYE])$/.exec(time.timex ?? '');
  if (!found) return null;
  const scale = found[2] === 'DE' || found[2] === 'E' ? 10 : found[2] === 'CE' ? 100 : 1;
  const unit = scale > 1 ? 365.25 * scale : (DAYS[found[2] ?? ''] ?? 0);
  const length = Number(found[1]) * unit;
  const rough =
    /\b(about|around|nearly|almost|some|roughly|over|under|more than|less than|at least|up to|just)\b/i.test(
      time.text,
    );
  const slack = rough ? Math.max(unit, length * 0.15) : unit * (scale > 1 ? 0.25 : 0.5);
  return { min: length - slack, max: length + slack, unit };
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
