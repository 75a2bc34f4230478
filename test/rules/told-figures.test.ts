import { expect } from 'chai';
import { paymentOf } from '../../rules/compare/doers/payments.js';
import { measureOf } from '../../rules/compare/identity/measure.js';
import { marginOf } from '../../rules/compare/stands/margins.js';
import { tallyOf } from '../../rules/compare/stands/tallies.js';
import { forLonger, rateOf, ratesApart } from '../../rules/compare/times/rates.js';
import { canonical } from '../../rules/compare/words/words.js';
import { occasionsOf, recurrenceOf } from '../../rules/compare/times/recurrence.js';
import { placeOf } from '../../rules/compare/turns/places.js';
import { claimOf } from './read-once.js';

describe('the place that something came in', () => {
  const told: readonly [text: string, place: number | 'last' | null][] = [
    ['The Halcyon came third in the harbour race.', 3],
    ['The Halcyon finished in fifth place in the harbour race.', 5],
    ['The school is ninth in the league table.', 9],
    ['The team finished bottom of the league.', 'last'],
    ['The Halcyon was the third to leave the harbour.', null],
    ['The Halcyon did not finish third in the race.', null],
  ];
  for (const [text, place] of told)
    it(`${place ?? 'none'}: ${text}`, () => expect(placeOf(claimOf(text))?.place ?? null).to.equal(place));
});

describe('how often it is, and how many times it was', () => {
  const told: readonly [text: string, days: number | null, count: number | null][] = [
    ['The board meets twice a week.', 3.5, null],
    ['The board meets once a fortnight.', 14, null],
    ['The board meets at least twice a week.', null, null],
    ['The board met four times in May.', null, 4],
    ['The board met only once in May.', null, 1],
    ['The board once met in May.', null, null],
    ['The mast is three times the height of the mill.', null, null],
  ];
  for (const [text, days, count] of told)
    it(`${days ?? count ?? 'neither'}: ${text}`, () => {
      expect(recurrenceOf(claimOf(text))?.days ?? null).to.equal(days);
      expect(occasionsOf(claimOf(text))?.count ?? null).to.equal(count);
    });
});

describe('how a vote was won', () => {
  const told: readonly [text: string, margin: string | null][] = [
    ['The toll bill passed by a wide margin.', 'wide'],
    ['The toll bill was narrowly defeated.', 'narrow'],
    ['The toll bill passed by two votes.', 'narrow'],
    ['The toll bill passed by two votes to one.', null],
    ['The firm sells flour at a wide margin.', null],
  ];
  for (const [text, margin] of told)
    it(`${margin ?? 'untold'}: ${text}`, () =>
      expect(marginOf(claimOf(text))?.size ?? null).to.equal(margin));

  it('counts what the vote was, with or without what it was on', () => {
    for (const text of ['The vote was 7 to 4.', 'The vote on the mill was 7-4.'])
      expect(tallyOf(claimOf(text))).to.include({ own: 7, others: 4 });
    expect(tallyOf(claimOf('The score was 7 to 4.'))).to.equal(null);
  });
});

describe('who gives what to whom', () => {
  const told: readonly [text: string, payment: readonly (string | null)[] | null][] = [
    ['The county gave the club a grant of £2m.', ['The county', 'the club', 'grant', 'some']],
    ['The club received no grant from the county.', ['the county', 'The club', 'grant', 'none']],
    ['The brewery paid £3m in tax.', ['The brewery', null, 'tax', 'some']],
    ['The brewery built two sheds.', null],
  ];
  for (const [text, payment] of told)
    it(text, () => {
      const found = paymentOf(claimOf(text));
      const read = found && [
        found.giver?.text ?? null,
        found.receiver?.text ?? null,
        found.what.head,
        found.none ? 'none' : 'some',
      ];
      expect(read).to.deep.equal(payment);
    });
});

describe('rates by two periods', () => {
  const pairs: readonly [a: string, b: string, apart: boolean][] = [
    ['The rent is £150 a week.', 'The rent is £400 a month.', true],
    ['The rent is £100 a week.', 'The rent is £400 a month.', false],
    ['The mill saves £20m over three years.', 'The mill saves £4m a year.', true],
    ['The bakery makes 500 loaves a day.', 'The bakery makes 2,500 loaves a week.', false],
    ['The bakery makes 500 loaves a day.', 'The bakery makes 9,000 loaves a week.', true],
  ];
  for (const [a, b, apart] of pairs)
    it(`${apart ? 'two' : 'one'}: ${a} ${b}`, () => {
      const [x, y] = [a, b].map((text) => {
        const own = claimOf(text);
        const [figure] = own.claim.quantities;
        return figure ? rateOf(own, figure) : null;
      });
      const longer = x && y && forLonger(x, y);
      expect(longer && y && ratesApart(longer, y.figure, [])).to.equal(apart);
    });
  it('what is owed by contract is no cheaper for longer', () => {
    const [month, year] = ['The pay is £20,000 a month.', 'The pay is £180,000 a year.'].map((text) => {
      const own = claimOf(text);
      const [figure] = own.claim.quantities;
      return figure ? rateOf(own, figure) : null;
    });
    const longer = month && year && forLonger(month, year);
    expect(longer && year && ratesApart(longer, year.figure, [canonical('pay')])).to.equal(true);
    expect(longer && year && ratesApart(longer, year.figure, [canonical('price')])).to.equal(false);
  });
});

describe('an adjective of measure and its noun', () => {
  it('has one head for both', () => {
    const heads = ['The dam is 40 metres high.', 'The height of the dam is 40 metres.'].map((text) => {
      const own = claimOf(text);
      const [figure] = own.claim.quantities;
      return figure && measureOf(own, figure)?.head;
    });
    expect(heads[0]).to.equal(heads[1]);
  });
});
