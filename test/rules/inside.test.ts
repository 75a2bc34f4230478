import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { standingOf } from '../../rules/compare/scope/inside.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "bearer in|out group" of the first claim that tells one; a star where it belongs there for good. */
function told(text: string): string | null {
  for (const claim of readDocument({ text, bodyStart: 0, meta: META }).claims) {
    const found = standingOf({ claim: { ...claim, id: 'c1', document: 'd1' }, meta: META, place: 0 });
    if (found) return `${found.bearer.head} ${found.side} ${found.group.head}${found.belongs ? '*' : ''}`;
  }
  return null;
}

describe('in a body or a place, or out of it', () => {
  const cases: [string, string | null][] = [
    ['Elena Varga was a founding member of the pilots’ guild.', 'varga in guild*'],
    ['Elena Varga was one of the trustees.', 'varga in trustee*'],
    ['The hamlet was part of the rail study.', 'hamlet in study*'],
    ['The nurses were included in the pay deal.', 'nurse in deal*'],
    ['The nurses were left out of the pay deal.', 'nurse out deal*'],
    ['The mill is excluded from the sale.', 'mill out sale*'],
    ['The guild took part in the talks.', 'guild in talk*'],
    ['The guild was kept out of the talks.', 'guild out talk*'],
    ['Elena Varga never belonged to the guild.', 'varga out guild*'],
    ['The quarry lies within the park.', 'quarry in park*'],
    ['The quarry stands outside the park.', 'quarry out park*'],
    ['The clerk was in the hall.', 'clerk in hall'],
    ['The clerk was not outside the hall.', null],
    ['The guard kept the clerk outside the hall.', null],
    ['The clerk is a friend of the guild.', null],
  ];
  for (const [text, expected] of cases)
    it(`“${text}”: ${expected ?? 'nothing'}`, () => {
      expect(told(text)).to.equal(expected);
    });
});
