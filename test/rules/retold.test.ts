import { expect } from 'chai';
import { changedSince } from '../../rules/compare/times/moments.js';
import { retold, retoldOfOthers } from '../../rules/compare/times/retold.js';
import { retoldOtherDay } from '../../rules/compare/times/retold-day.js';
import { twoClaims } from './read-once.js';

describe('a sentence told again', () => {
  const again: readonly [string, string][] = [
    ['The keeper locked the north gate at dusk.', 'The keeper did not lock the north gate at dusk.'],
    ['Pilots must wear a vest on deck.', 'Pilots need not wear a vest on deck.'],
    ['Our choir sang the anthem after the speech.', 'The choir sang the anthem after the speech.'],
    ['The yard built 14 ferries for Norland.', 'The yard built 9 ferries for Norland.'],
    ['The gate is locked.', 'It is not true that the gate is locked.'],
    ['The choir won 12 prizes.', 'The choir did not win 12 prizes.'],
    ['The gate was locked by the keeper at dusk.', 'At dusk the gate was locked by the keeper.'],
  ];
  for (const [a, b] of again)
    it(`has the same words: ${b}`, () => {
      expect(retold(...twoClaims(a, b))).to.equal(true);
    });

  const other: readonly [string, string][] = [
    ['The keeper locked the north gate at dusk.', 'The keeper locked the south gate at dusk.'],
    ['The keeper locked the gate at dusk.', 'The keeper locked the gate at dusk in the rain.'],
    ['The choir won 12 prizes.', 'The choir did not win 14 prizes.'],
    ['She locked the gate.', 'He had not locked the gate.'],
    ['It rained at dusk.', 'It did not rain at dusk.'],
  ];
  for (const [a, b] of other)
    it(`has other words, or too few: ${b}`, () => {
      expect(retold(...twoClaims(a, b))).to.equal(false);
    });

  const days = (a: string, b: string): string => {
    const found = retoldOtherDay(...twoClaims(a, b));
    return found ? found.map(({ text }) => text).join(' / ') : '-';
  };

  it('with another day is of that day', () => {
    expect(
      days(
        'The ferry company sacked Mr Fell on 3 May 2012.',
        'The ferry company sacked Mr Fell on 9 May 2012.',
      ),
    ).to.equal('on 3 May 2012 / on 9 May 2012');
  });

  it('may be told anew of each month or year what rises, costs or is', () => {
    expect(days('Sales of brown ale fell in 2011.', 'Sales of brown ale fell in 2012.')).to.equal('-');
    expect(
      days('The wool harvest of Skerry was poor in 2011.', 'The wool harvest of Skerry was poor in 2012.'),
    ).to.equal('-');
    expect(
      days(
        'Skerry council sold its cattle market in 2011.',
        'Skerry council sold its cattle market in 2012.',
      ),
    ).to.equal('in 2011 / in 2012');
  });

  it('is not of another day where a figure differs too', () => {
    expect(
      days(
        'The yard launched 14 ferries for Norland on 3 May 2012.',
        'The yard launched 9 ferries for Norland on 9 May 2012.',
      ),
    ).to.equal('-');
  });
});

describe('an act told of another doer', () => {
  const others = (a: string, b: string): boolean => retoldOfOthers(...twoClaims(a, b));

  it('has the same words but for who did it', () => {
    expect(
      others(
        'The motion to sell the baths was seconded by Mr Vane.',
        'The motion to sell the baths was seconded by Mrs Orr.',
      ),
    ).to.equal(true);
    expect(
      others(
        'The motion to sell the baths was seconded by Mr Vane.',
        'The motion to sell the mill was seconded by Mrs Orr.',
      ),
    ).to.equal(false);
  });

  it('leaves out the name behind a post', () => {
    expect(
      others(
        'The motion to sell the baths was seconded by the chair, Ian Vane.',
        'The motion to sell the baths was seconded by Mrs Orr.',
      ),
    ).to.equal(true);
  });
});

describe('what changed since', () => {
  const since = (a: string, dayA: string, b: string, dayB: string): boolean => {
    const [x, y] = twoClaims(a, b);
    return changedSince(
      { ...x, meta: { ...x.meta, published: dayA } },
      { ...y, meta: { ...y.meta, published: dayB } },
    );
  };

  it('is what a later paper tells with “again” or “now”', () => {
    expect(since('The beds are closed.', '2014-02-01', 'The beds are open again.', '2014-05-01')).to.equal(
      true,
    );
    expect(since('The beds are open again.', '2014-05-01', 'The beds are closed.', '2014-02-01')).to.equal(
      true,
    );
    expect(since('The beds are closed.', '2014-02-01', 'The beds are open again.', '2014-02-03')).to.equal(
      false,
    );
  });

  it('is what each of two papers says of its own day', () => {
    expect(since('The beds are closed.', '2014-02-01', 'The beds are open.', '2014-05-01')).to.equal(true);
    expect(since('The beds are closed.', '2014-02-01', 'The beds are open.', '2014-02-03')).to.equal(false);
    expect(since('The beds were closed.', '2014-02-01', 'The beds were open.', '2014-05-01')).to.equal(false);
  });

  it('is what came of a forecast', () => {
    expect(since('Rents are expected to rise.', '2014-02-01', 'Rents fell.', '2014-02-20')).to.equal(true);
    expect(since('Rents rose.', '2014-02-01', 'Rents are expected to fall.', '2014-02-20')).to.equal(false);
  });
});
