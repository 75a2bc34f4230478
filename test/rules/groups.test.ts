import { expect } from 'chai';
import * as fc from 'fast-check';
import { Groups } from '../../rules/groups.js';
import type { CaseClaim } from '../../rules/rule.js';
import { balance, META } from './sample-claims.js';

const KEYS = [['a'], ['b'], ['a', 'b'], ['a', 'a'], []];

describe('the claims under the keys of a group rule', () => {
  it('are told for each key that has changed, in the order of the case, each once', () => {
    const step = fc.record({ claim: fc.nat(7), away: fc.boolean(), look: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const all = Array.from({ length: 8 }, (_, i): CaseClaim => {
          // two of each document, the later ones first
          return { claim: balance(`c${i}`, 'd', 100 - i, 'thing', 1), meta: META, place: i >> 1 };
        });
        const groups = new Groups({ keys: ({ claim }) => KEYS[Number(claim.id.slice(1)) % 5] ?? [] });
        const there = new Set<number>();
        const stale = new Set<string>();
        const look = (): void => {
          const told: string[] = [];
          groups.refresh((_, claims) => told.push(claims.map(({ claim }) => claim.id).join(' ')));
          const expected = [...stale].map((key) =>
            [1, 0, 3, 2, 5, 4, 7, 6]
              .filter((i) => there.has(i) && KEYS[i % 5]?.includes(key))
              .map((i) => `c${i}`)
              .join(' '),
          );
          expect(told.sort()).to.deep.equal(expected.sort());
          stale.clear();
        };
        for (const { claim, away, look: looks } of steps) {
          const own = all[claim];
          if (!own || there.has(claim) !== away) continue;
          if (away) groups.remove(own);
          else groups.add(own);
          if (away) there.delete(claim);
          else there.add(claim);
          for (const key of KEYS[claim % 5] ?? []) stale.add(key);
          if (looks) look();
        }
        look();
      }),
    );
  });
});
