import { expect } from 'chai';
import * as fc from 'fast-check';
import { candidatePairs, EVER, type Entries, type Spans } from '../../rules/candidates.js';

interface Case {
  /** By claim: the blocks it stands in, and its days. */
  claims: { blocks: number[]; from: number; to: number }[];
  opposite: number[];
}

/** Claims that often share blocks; blocks 2 and 3 face each other; some days are open. */
const caseArbitrary = (most: number, blocks: number): fc.Arbitrary<Case> =>
  fc
    .array(
      fc.record({
        blocks: fc.uniqueArray(fc.integer({ min: 0, max: blocks - 1 }), { minLength: 1, maxLength: 3 }),
        from: fc.integer({ min: 0, max: 900 }),
        length: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(500, EVER)),
        open: fc.boolean(),
      }),
      { maxLength: most, minLength: most >> 1 },
    )
    .map((rows) => ({
      claims: rows.map(({ blocks: own, from, length, open }) => ({
        blocks: own,
        from: open && length > 400 ? -EVER : from,
        to: length === EVER ? EVER : from + length,
      })),
      opposite: Array.from({ length: blocks }, (_, i) => (i === 2 ? 3 : i === 3 ? 2 : i)),
    }));

function columnsOf({ claims, opposite }: Case): { entries: Entries; spans: Spans } {
  return {
    entries: {
      claims: Int32Array.from(claims.flatMap(({ blocks }, i) => blocks.map(() => i))),
      blocks: Int32Array.from(claims.flatMap(({ blocks }) => blocks)),
      opposite: Int32Array.from(opposite),
    },
    spans: {
      from: Int32Array.from(claims, ({ from }) => from),
      to: Int32Array.from(claims, ({ to }) => to),
    },
  };
}

/** Every two claims looked at. */
function byHand({ claims, opposite }: Case, heedDays: boolean): string[] {
  const pairs: string[] = [];
  claims.forEach((b, j) =>
    claims.slice(0, j).forEach((a, i) => {
      const meet = a.blocks.some((block) => b.blocks.includes(opposite[block] ?? -1));
      if (meet && (!heedDays || (a.from <= b.to && b.from <= a.to))) pairs.push(`${i} ${j}`);
    }),
  );
  return pairs.sort();
}

function found(one: Case, heedDays: boolean): string[] {
  const { entries, spans } = columnsOf(one);
  const pairs: string[] = [];
  candidatePairs(entries, (a, b) => pairs.push(`${a} ${b}`), heedDays ? spans : null);
  return pairs.sort();
}

describe('the search for candidates', () => {
  for (const heedDays of [false, true]) {
    it(`finds each two claims that meet, once${heedDays ? ', and none that lie apart' : ''}`, () => {
      fc.assert(
        fc.property(caseArbitrary(30, 6), (one) => {
          expect(found(one, heedDays)).to.deep.equal(byHand(one, heedDays));
        }),
      );
    });

    it(`finds the same in blocks large enough to be swept by time${heedDays ? '' : ', which nobody asked for'}`, () => {
      fc.assert(
        fc.property(caseArbitrary(700, 4), (one) => {
          expect(found(one, heedDays).join('\n')).to.equal(byHand(one, heedDays).join('\n'));
        }),
        { numRuns: 5 },
      );
    });
  }

  it('finds nothing among no claims', () => {
    expect(found({ claims: [], opposite: [0] }, true)).to.deep.equal([]);
  });
});
