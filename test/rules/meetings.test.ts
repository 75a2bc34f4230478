import { expect } from 'chai';
import * as fc from 'fast-check';
import { Meetings } from '../../rules/meetings.js';
import type { CaseClaim, Key, Sides } from '../../rules/rule.js';
import { balance, META } from './sample-claims.js';

/** What a rule says of one claim. */
interface Filed {
  keys: Key[];
  sides: Sides | null;
}

const name = fc.constantFrom('a', 'b', 'c');
const sides: fc.Arbitrary<Sides> = fc.record({
  is: fc.uniqueArray(name, { maxLength: 2 }),
  meets: fc.uniqueArray(name, { maxLength: 2 }),
});
const key: fc.Arbitrary<Key> = fc.oneof(name, fc.record({ key: name, sides }));
const filed: fc.Arbitrary<Filed> = fc.record({
  keys: fc.array(key, { maxLength: 4 }),
  sides: fc.option(sides, { freq: 6 }),
});

/** Each needs the other's side. */
const face = (a: Sides, b: Sides): boolean =>
  a.meets.some((side) => b.is.includes(side)) && b.meets.some((side) => a.is.includes(side));

function meet(a: Filed, b: Filed, sided: boolean): boolean {
  const standing = ({ keys, sides: own }: Filed): { key: string; sides: Sides | null }[] =>
    sided && (!own || own.is.length === 0 || own.meets.length === 0)
      ? []
      : keys.map((one) => (typeof one === 'string' ? { key: one, sides: sided ? own : null } : one));
  return standing(a).some((x) =>
    standing(b).some(
      (y) => x.key === y.key && (x.sides && y.sides ? face(x.sides, y.sides) : x.sides === y.sides),
    ),
  );
}

/** The pairs that a rule is given: looked for before claim `first`, at the end, and with some claims taken away in between. */
function met(all: readonly Filed[], sided: boolean, first: number, gone: readonly number[]): string[] {
  const own = all.map((_, i): CaseClaim => {
    return { claim: balance(`c${i}`, 'd', i, 'thing', 1), meta: META, place: 0 };
  });
  const of = ({ claim }: CaseClaim): Filed => all[Number(claim.id.slice(1))] ?? { keys: [], sides: null };
  const meetings = new Meetings({
    keys: (claim) => of(claim).keys,
    ...(sided ? { sides: (claim) => of(claim).sides } : {}),
  });
  const pairs: string[] = [];
  const look = (): void => {
    meetings.refresh((a, b) => pairs.push(`${a} ${b}`));
  };
  own.forEach((claim, number) => {
    if (number === first) look();
    if (number === first) for (const away of gone) if (own[away]) meetings.remove(own[away], away);
    meetings.add(claim, number);
  });
  look();
  return pairs.sort();
}

describe('the claims that meet under the keys of a rule', () => {
  for (const sided of [false, true])
    it(`are each two that share a key${sided ? ' and face each other' : ''}, once, whenever somebody looks`, () => {
      fc.assert(
        fc.property(
          fc.array(filed, { maxLength: 14 }),
          fc.nat(14),
          fc.uniqueArray(fc.nat(13), { maxLength: 3 }),
          (all, first, leaving) => {
            const gone = leaving.filter((number) => number < first);
            const expected = all.flatMap((b, j) =>
              all.slice(0, j).flatMap((a, i) => {
                const apart = j >= first && first < all.length && gone.includes(i);
                return !apart && meet(a, b, sided) ? [`${i} ${j}`] : [];
              }),
            );
            expect(met(all, sided, first, gone)).to.deep.equal(expected.sort());
          },
        ),
        { numRuns: 300 },
      );
    });
});
