import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import type { CaseClaim } from '../../rules/rule.js';
import { admittedOf, breach, reservedOf } from '../../rules/compare/scope/reserved.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

const claimsOf = (text: string, place: number): CaseClaim[] =>
  readDocument({ text, bodyStart: 0, meta: META }).claims.map((claim, i) => ({
    claim: { ...claim, id: `c${place}${i}`, document: `d${place}` },
    meta: META,
    place,
  }));

/** The thing that is kept in the first text and used by others in the second. */
function breached(kept: string, comes: string): string | null {
  for (const a of claimsOf(kept, 0))
    for (const b of claimsOf(comes, 1)) {
      const [own, other] = [reservedOf(a), admittedOf(b)];
      const thing = own && other ? breach(own, other, a, b) : null;
      if (thing !== null) return thing;
    }
  return null;
}

describe('what is kept for one kind of people', () => {
  const clash: [string, string, string][] = [
    ['The club holds men-only suppers.', 'Women may attend the suppers.', 'suppers'],
    ['The supper is a members-only event.', 'Visitors can come to the supper.', 'supper'],
    ['The slipway is reserved for residents.', 'Anybody may use the slipway.', 'slipway'],
    ['Entry to the vault is restricted to staff.', 'Customers can enter the vault.', 'vault'],
    ['Only adults may swim in the lake.', 'Children swim in the lake.', 'lake'],
    ['Voting at the moot was limited to members.', 'Visitors voted at the moot.', 'moot'],
    ['The bus lane is reserved for buses.', 'Cars may use the bus lane.', 'lane'],
  ];
  for (const [kept, comes, thing] of clash)
    it(`“${kept}” shuts out “${comes}”`, () => {
      expect(breached(kept, comes)).to.equal(thing);
    });

  const fair: [string, string][] = [
    ['The supper is a members-only event.', 'Women can come to the supper.'],
    ['The supper is a members-only event.', 'Visitors can come to the supper with a member.'],
    ['The supper is only for members and their guests.', 'Guests may come to the supper.'],
    ['Only adults may swim in the lake.', 'Children may fish in the lake.'],
    ['Only adults may swim in the lake.', 'Children may not swim in the lake.'],
    ['The lake is not restricted to adults.', 'Children swim in the lake.'],
    ['The slipway is reserved for residents.', 'Visitors saw the slipway.'],
  ];
  for (const [kept, comes] of fair)
    it(`“${kept}” leaves room for “${comes}”`, () => {
      expect(breached(kept, comes)).to.equal(null);
    });
});
