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

/** The circle of fewest constraints that cannot be kept, in order; null where all can. `points` is how many points there are. */
export function shortestContradiction<T>(
  points: number,
  constraints: readonly Constraint<T>[],
): Constraint<T>[] | null {
  const leaving = Array.from({ length: points }, (): Constraint<T>[] => []);
  for (const constraint of constraints) leaving[constraint.from]?.push(constraint);
  let best: Constraint<T>[] | null = null;
  for (let start = 0; start < points; start++) {
    const circle: Constraint<T>[] | null = circleFrom(start, leaving, best ? best.length - 1 : LONGEST);
    if (circle) best = circle;
  }
  return best;
}

/** Bellman and Ford by number of steps: the smallest sum of each length to each point, until one comes back below nothing. */
function circleFrom<T>(
  start: number,
  leaving: readonly (readonly Constraint<T>[])[],
  longest: number,
): Constraint<T>[] | null {
  let reached = new Map<number, Step<T> | null>([[start, null]]);
  const least = new Map<number, number>([[start, 0]]);
  for (let length = 1; length <= longest && reached.size > 0; length++) {
    const next = new Map<number, Step<T>>();
    for (const [point, before] of reached)
      for (const constraint of leaving[point] ?? []) {
        const days = (before?.days ?? 0) + constraint.days;
        if (days >= (least.get(constraint.to) ?? Infinity) - NOTHING) continue;
        least.set(constraint.to, days);
        next.set(constraint.to, { days, constraint, before });
      }
    const back = next.get(start);
    if (back) return unwound(back);
    reached = next;
  }
  return null;
}

function unwound<T>(last: Step<T>): Constraint<T>[] {
  const circle: Constraint<T>[] = [];
  for (let step: Step<T> | null = last; step; step = step.before) circle.unshift(step.constraint);
  return circle;
}
