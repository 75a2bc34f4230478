/** What a time expression says before it is placed on the calendar: the output of the scan, the input of the resolver. */
import type { Feast } from './feasts.js';

export type Period =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'TMO' | 'TAF' | 'TEV' | 'TNI' | 'TMI';
/** Which stretch of the period is meant: the interval narrows, the TIMEX3 value stays. */
export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'firstHalf'
  | 'secondHalf'
  /** "the second week of March", "the last (-1) weekend in June". */
  | `${'week' | 'weekend' | 'fortnight'}${1 | 2 | 3 | 4 | -1}`;
/** -1 last, 0 this, 1 next; 2 after next. */
export type Shift = number;

export interface Amount {
  /** Null for an unstated number ("several years", "decades") and for a range. */
  n: number | null;
  /** "two to three years". */
  range?: [number, number];
  unit: Period;
}

export type TimeExpression =
  | {
      kind: 'date';
      year?: number;
      month?: number;
      day?: number;
      /** "9 May this year": years from the document's. */
      yearBy?: Shift;
      weekday?: number;
      shift?: Shift;
      /** "Thursday last week", "Tuesday of next week": weeks from the document's. */
      weekBy?: Shift;
      /** "a Saturday": no particular one. */
      any?: boolean;
      /** "that Friday": the one of the day told before, never counted from the document's date. */
      that?: boolean;
    }
  | { kind: 'numeric'; year: number; first: number; second: number }
  | { kind: 'years'; from: number; to: number; calendar: 'fiscal' | 'academic' | 'calendar' }
  | { kind: 'quarter'; n?: number; year?: number; shift?: Shift }
  | { kind: 'half'; n: number; year?: number; shift?: Shift }
  | { kind: 'season'; season: SeasonCode; year?: number; shift?: Shift }
  | { kind: 'decade'; start: number }
  | { kind: 'century'; n: number }
  | { kind: 'shift'; unit: Period; by: Shift; dayPart?: DayPart; anaphoric?: boolean; rolling?: boolean }
  | { kind: 'definite'; unit: Period | 'period'; earlier?: boolean; that?: boolean }
  | { kind: 'offset'; amount: Amount; direction: -1 | 1; from: 'now' | 'event' }
  | { kind: 'duration'; amounts: Amount[]; toward: 'past' | 'future' | null; ordinal?: boolean }
  | { kind: 'until'; amount: Amount; definite: boolean; end: TimeExpression }
  | { kind: 'periodEnd'; unit: Period }
  | { kind: 'set'; value: string }
  | { kind: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'; alternatives?: string[] }
  | { kind: 'clock'; time: string; on: TimeExpression | null; half?: boolean }
  | { kind: 'holiday'; feast: Feast; year?: number; shift?: Shift };

/** An expression read from some piece on, and the index behind it. */
export interface Scan {
  next: number;
  expression: TimeExpression;
}

/** A time expression in the pieces [first, next). */
export interface TimeMatch {
  first: number;
  next: number;
  expression: TimeExpression;
  part?: Part;
}
