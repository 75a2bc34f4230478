import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { journeyOf, leavesAndSeeks, turnedRound, type Journey } from '../../rules/compare/times/journeys.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

function told(text: string): Journey | null {
  for (const claim of readDocument({ text, bodyStart: 0, meta: META }).claims) {
    const found = journeyOf({ claim: { ...claim, id: 'c1', document: 'd1' }, meta: META, place: 0 });
    if (found) return found;
  }
  return null;
}

/** "from > to", a stroke for an end that is not told. */
const ways = (text: string): string | null => {
  const found = told(text);
  return found && `${found.from?.text ?? '-'} > ${found.to?.text ?? '-'}`;
};

describe('journeys', () => {
  const cases: [string, string | null][] = [
    ['The barge sailed from Velden to Tarnmouth.', 'Velden > Tarnmouth'],
    ['The barge left Velden for Tarnmouth.', 'Velden > Tarnmouth'],
    ['The barge set out for Tarnmouth.', '- > Tarnmouth'],
    ['The barge arrived in Tarnmouth from Velden.', 'Velden > Tarnmouth'],
    ['The barge left Velden.', 'Velden > -'],
    ['The barge did not leave Velden.', null],
    ['The barge is painted red.', null],
  ];
  for (const [text, expected] of cases)
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      expect(ways(text)).to.equal(expected);
    });

  it('tells a way from the way back, and from its other half', () => {
    const [there, back] = [
      told('The barge sailed from Velden to Tarnmouth.'),
      told('The barge sailed from Tarnmouth to Velden.'),
    ];
    const [left, bound] = [told('The barge left Velden.'), told('The barge sailed for Velden.')];
    if (!there || !back || !left || !bound) throw new Error('a journey was not read');
    expect(turnedRound(there, back)).to.equal(true);
    expect(turnedRound(there, there)).to.equal(false);
    expect(leavesAndSeeks(left, bound)).to.equal(true);
    expect(leavesAndSeeks(left, left)).to.equal(false);
  });
});
