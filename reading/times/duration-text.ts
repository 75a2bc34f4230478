/** Writes lengths of time as TIMEX3 durations: "P3Y", "PT2H30M", "PXM". */
import type { Amount, Period } from './expressions.js';

const LETTERS: Readonly<Record<Period, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** The next finer unit, and how many of it make one. */
export const FINER: ReadonlyMap<Period, readonly [Period, number]> = new Map([
  ['minute', ['second', 60]],
  ['hour', ['minute', 60]],
  ['day', ['hour', 24]],
  ['week', ['day', 7]],
  ['month', ['day', 30]],
  ['year', ['month', 12]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);

/** TIMEX3 duration: "P3Y", "PT10H", "P1M15D"; an unknown number is X. A half is carried into the next finer unit. */
export function durationText(amounts: readonly Amount[]): string {
  let date = '';
  let clock = '';
  for (const { n, unit } of amounts.flatMap(refine)) {
    const scaled = n === null ? 'X' : String(unit === 'fortnight' ? n * 2 : unit === 'season' ? n * 3 : n);
    if (/^(second|minute|hour)$/.test(unit)) clock += scaled + LETTERS[unit];
    else date += scaled + LETTERS[unit];
  }
  return `P${date}${clock ? `T${clock}` : ''}`;
}

/** Other notations of the same length, and decades and centuries as years: annotators differ in them. */
export function otherDurationTexts(amounts: readonly Amount[]): string[] {
  const [only] = amounts;
  if (!only || amounts.length > 1) return [];
  const { n, unit, range } = only;
  if (range) return range.map((one) => durationText([{ n: one, unit }]));
  const years = { decade: 10, century: 100 }[unit as 'decade'];
  if (years)
    return [
      n === null ? [] : durationText([{ n: n * years, unit: 'year' }]),
      `P${n ?? 'X'}${unit === 'decade' ? 'DE' : 'CE'}`,
    ].flat();
  return unit === 'hour' && n !== null && n > 0 && n % 24 === 0 ? [`P${n / 24}D`] : [];
}

function refine(amount: Amount): Amount[] {
  const { n, unit } = amount;
  const finer = FINER.get(unit);
  if (n === null || Number.isInteger(n) || !finer) return [amount];
  const whole = Math.floor(n);
  const rest: Amount = { n: Math.round((n - whole) * finer[1]), unit: finer[0] };
  return whole > 0 ? [{ n: whole, unit }, rest] : [rest];
}
