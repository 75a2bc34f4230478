import { expect } from 'chai';
import * as fc from 'fast-check';
import { differences, wordsIn } from '../../rules/facts/differences.js';
import { countryOf, isTitleCase, oneThing, twoThings } from '../../rules/facts/names.js';
import { valueOf } from '../../rules/facts/numbers.js';
import { officesIn } from '../../rules/facts/offices.js';

describe('names in short texts', () => {
  it('are one by a part, by a country’s adjective, and two where no word is shared', () => {
    expect(oneThing('Varga', 'Elena Varga')).to.equal(true);
    expect(oneThing('the French', 'France')).to.equal(true);
    expect(twoThings('Elena Varga', 'Jonas Tveit')).to.equal(true);
    expect(twoThings('Romano Prodi', 'Romani Prodi')).to.equal(false);
    expect(twoThings('Romano', 'Romani')).to.equal(false);
    expect(countryOf('the U.S.')).to.equal(countryOf('American'));
  });
});

describe('a headline with capitals', () => {
  it('begins most of its words with one, and has more than a few', () => {
    expect(isTitleCase('Fire Closes Two Lock Gates')).to.equal(true);
    expect(isTitleCase('Fire closes two lock gates at Velden')).to.equal(false);
    expect(isTitleCase('Fire Closes Lock')).to.equal(false);
    expect(isTitleCase('iPads, eBooks and eMail at McDougall’s')).to.equal(false);
  });
});

describe('posts in short texts', () => {
  it('have their holder behind, before, or as subject', () => {
    const holders = (text: string): string[] =>
      officesIn(text).map(({ post, holder }) => `${post} ${holder}`);
    expect(holders('the mayor of Tarnmouth, Elena Varga, spoke')).to.deep.equal(['mayor Elena Varga']);
    expect(holders('Elena Varga, the mayor of Tarnmouth, spoke')).to.deep.equal(['mayor Elena Varga']);
    expect(holders('Norwegian prime minister Jonas Tveit spoke')).to.deep.equal([
      'prime minister Jonas Tveit',
    ]);
    expect(holders('The mayor of Tarnmouth spoke')).to.deep.equal([]);
  });

  it('of an assistant are not those of the one assisted', () => {
    expect(officesIn('Elena Varga is assistant to the president of Skerry College.')[0]?.rank).to.equal(
      'assistant',
    );
  });
});

describe('numbers in words', () => {
  it('are those of their digits', () => {
    for (const [word, value] of Object.entries({
      twelve: 12,
      '1,500': 1500,
      seventh: 7,
      tripled: 3,
      fifty: 50,
    }))
      expect(valueOf(word), word).to.equal(value);
    expect(valueOf('mill')).to.equal(null);
  });
});

describe('the differences of two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    .map((words) => words.join(' '));

  it('leave the words in common, the same in both', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [wordsIn(one), wordsIn(other)];
        const { share, hunks } = differences(a, b);
        const without = (words: typeof a, gone: typeof a): string =>
          words
            .filter((word) => !gone.includes(word))
            .map((word) => word.text)
            .join(' ');
        const left = without(
          a,
          hunks.flatMap((hunk) => hunk.a),
        );
        expect(left).to.equal(
          without(
            b,
            hunks.flatMap((hunk) => hunk.b),
          ),
        );
        const count = left === '' ? 0 : left.split(' ').length;
        expect(share).to.equal(count / Math.max(1, a.length, b.length));
      }),
    );
  });
});
