import { expect } from 'chai';
import * as fc from 'fast-check';
import { TimeNetwork, type Constraint } from '../../rules/compare/times/time-network.js';

const POINTS = 6;
const EVENTS = 200;

const constraintsArbitrary: fc.Arbitrary<Constraint<number>[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: POINTS - 1 }),
      to: fc.integer({ min: 0, max: POINTS - 1 }),
      days: fc.integer({ min: -6, max: 20 }),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.filter(({ from, to }) => from !== to).map((row, source) => ({ ...row, source })));

/** Floyd and Warshall: can all be kept? */
function canBeKept(constraints: readonly Constraint<number>[]): boolean {
  const days = Array.from({ length: POINTS }, (_, i) =>
    Array.from({ length: POINTS }, (__, j) => (i === j ? 0 : Infinity)),
  );
  const at = (i: number, j: number): number => days[i]?.[j] ?? Infinity;
  const set = (i: number, j: number, value: number): void => {
    const row = days[i];
    if (row) row[j] = Math.min(at(i, j), value);
  };
  for (const { from, to, days: most } of constraints) set(from, to, most);
  for (let k = 0; k < POINTS; k++)
    for (let i = 0; i < POINTS; i++) for (let j = 0; j < POINTS; j++) set(i, j, at(i, k) + at(k, j));
  return days.every((row, i) => (row[i] ?? 0) >= 0);
}

const shortestOf = (constraints: readonly Constraint<number>[]): Constraint<number>[] | null =>
  new TimeNetwork(POINTS, constraints).shortestContradiction();

describe('a network of times', () => {
  it('has a contradiction exactly where its constraints cannot all be kept', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        expect(shortestOf(constraints) === null).to.equal(canBeKept(constraints));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a circle that leads back to its beginning and adds up to less than nothing', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        const circle = shortestOf(constraints);
        if (!circle) return;
        circle.forEach(({ to }, i) => expect(to).to.equal(circle[(i + 1) % circle.length]?.from));
        expect(circle.reduce((sum, { days }) => sum + days, 0)).to.be.lessThan(0);
      }),
    );
  });

  it('gives the shortest circle: no other of fewer constraints is contradictory by itself', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        const circle = shortestOf(constraints);
        if (!circle) return;
        for (let left = 0; left < circle.length; left++)
          expect(canBeKept(circle.filter((_, i) => i !== left))).to.equal(true);
      }),
    );
  });

  it('gives what a network of the rest would give after constraints are left out', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        const network = new TimeNetwork(POINTS, constraints);
        let left = constraints;
        for (;;) {
          const circle = network.shortestContradiction();
          expect(circle).to.deep.equal(shortestOf(left));
          if (!circle) return;
          network.leaveOut((constraint) => constraint === circle[0]);
          left = left.filter((constraint) => constraint !== circle[0]);
        }
      }),
    );
  });

  it('follows each constraint about once for each circle besides the first', () => {
    // a calendar, and events that each are dated on two days: one circle after another is left out
    const looks = (contradictory: number): number => {
      const network = new TimeNetwork(EVENTS + 1, datedEvents(contradictory));
      for (let circles = 0; ; circles++) {
        const circle = network.shortestContradiction();
        if (!circle) {
          expect(circles).to.equal(contradictory);
          return network.looks;
        }
        network.leaveOut(({ source }) => source === circle[0]?.source);
      }
    };
    expect(looks(100)).to.be.lessThan(looks(1) + 100 * 2 * EVENTS);
  });
});

/** Events in a row, each on a day; so many of them no earlier than the day after it too. */
function datedEvents(contradictory: number): Constraint<number>[] {
  return Array.from({ length: EVENTS }, (_, i): Constraint<number>[] => [
    { from: 0, to: i + 1, days: i, source: i },
    { from: i + 1, to: 0, days: i < contradictory ? -i - 1 : -i, source: i },
  ]).flat();
}
