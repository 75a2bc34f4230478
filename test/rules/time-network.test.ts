import { expect } from 'chai';
import * as fc from 'fast-check';
import { shortestContradiction, type Constraint } from '../../rules/compare/times/time-network.js';

const POINTS = 6;

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

describe('a network of times', () => {
  it('has a contradiction exactly where its constraints cannot all be kept', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        expect(shortestContradiction(POINTS, constraints) === null).to.equal(canBeKept(constraints));
      }),
      { numRuns: 500 },
    );
  });

  it('gives a circle that leads back to its beginning and adds up to less than nothing', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        const circle = shortestContradiction(POINTS, constraints);
        if (!circle) return;
        circle.forEach(({ to }, i) => expect(to).to.equal(circle[(i + 1) % circle.length]?.from));
        expect(circle.reduce((sum, { days }) => sum + days, 0)).to.be.lessThan(0);
      }),
    );
  });

  it('gives the shortest circle: no other of fewer constraints is contradictory by itself', () => {
    fc.assert(
      fc.property(constraintsArbitrary, (constraints) => {
        const circle = shortestContradiction(POINTS, constraints);
        if (!circle) return;
        for (let left = 0; left < circle.length; left++)
          expect(canBeKept(circle.filter((_, i) => i !== left))).to.equal(true);
      }),
    );
  });
});
