import { expect } from 'chai';
import type { Term } from '../../model/claim.js';
import { areTwo, isOneThing } from '../../rules/compare/doers/fillers.js';

const term = (text: string, more: Partial<Term> = {}): Term => {
  const head = text.split(' ').at(-1)?.toLowerCase() ?? '';
  const words = text.toLowerCase().replace(/^the /, '').split(' ');
  return {
    text,
    start: 0,
    end: text.length,
    head,
    words,
    entity: null,
    owner: null,
    pronoun: false,
    ...more,
  };
};

describe('fillers of a role that has one', () => {
  const pairs: [string, string, boolean][] = [
    ['Velden', 'Oster', true],
    ['the town hall', 'the library', true],
    ['the East Hall', 'the West Hall', true],
    ['Harl Builders', 'Dunmore Works', true],
    ['Harl Builders', 'Harl', false],
    ['Harl Builders', 'Harl Works', false],
    ['Harl Builders', 'the developer', false],
    ['the hall', 'the hall', false],
    ['a hall', 'a library', false],
  ];
  for (const [a, b, two] of pairs)
    it(`“${a}” and “${b}” are ${two ? 'two' : 'perhaps one'}`, () => {
      expect(areTwo(term(a), term(b))).to.equal(two);
      expect(areTwo(term(b), term(a))).to.equal(two);
    });

  it('come to an end on a run of capitals', () => {
    const long = `${'ABCDEFGH'.repeat(20)} of x`;
    expect(areTwo(term(long), term('Velden'))).to.equal(false);
  });

  it('are asked of one thing that the text has told of', () => {
    expect(isOneThing(term('the meeting'))).to.equal(true);
    expect(isOneThing(term('a meeting'))).to.equal(false);
    expect(isOneThing(term('the meetings', { head: 'meeting' }))).to.equal(false);
    expect(isOneThing(term('it', { pronoun: true }))).to.equal(false);
  });
});
