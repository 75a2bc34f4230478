import { expect } from 'chai';
import { findTimes } from '../../reading/times.js';
import { tokenise } from '../../reading/tokens.js';

const read = (text: string, published: string | null = '2012-11-20'): string[] =>
  findTimes(tokenise(text), published).map(
    (t) => `${t.timex ?? 'null'} ${t.earliest ?? ''}..${t.latest ?? ''}`,
  );

const CASES: readonly (readonly [text: string, expected: string[]])[] = [
  ['The lease ends on 31 March 2016.', ['2016-03-31 2016-03-31..2016-03-31']],
  ['Posts go over the next three years.', ['P3Y 2012-11-20..2015-11-20']],
  ['It was agreed last week.', ['2012-W46 2012-11-12..2012-11-18']],
  ['The target is due by 2014-15.', ['2014-04-01/2015-03-31 ..2015-03-31']],
];

describe('times', () => {
  for (const [text, expected] of CASES) it(text, () => expect(read(text)).to.deep.equal(expected));

  it('leaves relative times open without a document date', () => {
    expect(read('It was agreed last week.', null)).to.deep.equal(['null ..']);
  });
});
