/**
 * Times as a simple temporal network (Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial Intelligence 49,
 * 1991): points in time, and constraints of the form "one point lies at most so many days after another". The times do not fit
 * where the constraints round a circle add up to less than nothing; the shortest such circle is the explanation.
 */

/** `to` lies at most `days` after `from`; a negative number: at least so many before. */
export interface Constraint<T> {
  from: number;
  to: number;
  days: number;
  /** What says so; null where two points are only taken to be one. */
  source: T | null;
}

/** Constraints round a circle at most: the claims of a flag are at most five, and each brings a date or a tie and one or two identities. */
const LONGEST = 14;
/** Sums are of whole days and halves; less than this is nothing. */
const NOTHING = 1e-6;

interface Step<T> {
  days: number;
  constraint: Constraint<T>;
  before: Step<T> | null;
}

export class TimeNetwork<T> {
  /** By point, the constraints that leave it. */
  readonly #leaving: Constraint<T>[][];
  /** By point, a length up to which no circle through it is contradictory: none comes to be where constraints are only left out. */
  readonly #noneUpTo: number[];
  /** How many constraints were followed in search of circles. */
  looks = 0;

  /** `points` is how many points there are. */
  constructor(points: number, constraints: readonly Constraint<T>[]) {
    this.#leaving = Array.from({ length: points }, () => []);
    this.#noneUpTo = new Array<number>(points).fill(0);
    for (const constraint of constraints) this.#leaving[constraint.from]?.push(constraint);
  }

  /** The circle of fewest constraints that cannot be kept, in order, of these one through the first point; null where all can. */
  shortestContradiction(): Constraint<T>[] | null {
    for (let length = 1; length <= LONGEST; length++)
      for (const [start, none] of this.#noneUpTo.entries()) {
        const circle = none < length ? this.#circleFrom(start, length) : null;
        if (circle) return circle;
      }
    return null;
  }

  leaveOut(isOut: (constraint: Constraint<T>) => boolean): void {
    for (const [point, leaving] of this.#leaving.entries())
      if (leaving.some(isOut)) this.#leaving[point] = leaving.filter((constraint) => !isOut(constraint));
  }

  /**
   * Bellman and Ford by number of steps: the smallest sum of each length to each point, until one comes back below nothing. Points
   * through which no circle of this length is contradictory are not entered.
   */
  #circleFrom(start: number, longest: number): Constraint<T>[] | null {
    let reached = new Map<number, Step<T> | null>([[start, null]]);
    const least = new Map<number, number>([[start, 0]]);
    for (let length = 1; length <= longest && reached.size > 0; length++) {
      const next = new Map<number, Step<T>>();
      for (const [point, before] of reached)
        for (const constraint of this.#leaving[point] ?? []) {
          if ((this.#noneUpTo[constraint.to] ?? 0) >= longest) continue;
          this.looks++;
          const days = (before?.days ?? 0) + constraint.days;
          if (days >= (least.get(constraint.to) ?? Infinity) - NOTHING) continue;
          least.set(constraint.to, days);
          next.set(constraint.to, { days, constraint, before });
        }
      const back = next.get(start);
      if (back) return unwound(back);
      reached = next;
    }
    this.#noneUpTo[start] = longest;
    return null;
  }
}

function unwound<T>(last: Step<T>): Constraint<T>[] {
  const circle: Constraint<T>[] = [];
  for (let step: Step<T> | null = last; step; step = step.before) circle.unshift(step.constraint);
  return circle;
}
