import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import type { Frame } from '../../model/claim.js';

const META = { title: null, publisher: null, author: null, published: '2019-06-12', url: null, kind: null };
const settings = (text: string): (NonNullable<Frame['setting']>['text'] | undefined)[] =>
  readDocument({ text, bodyStart: 0, meta: META as never }).claims.map(({ frame }) => frame.setting?.text);

describe('what opens a sentence', () => {
  it('is told of each of its clauses', () => {
    expect(settings('In York, the party lost and Ines Hall won twelve seats.')).to.deep.equal([
      'In York',
      'In York',
    ]);
    expect(settings('At first the firm grew and 40 men were taken on.')).to.deep.equal([
      'At first',
      'At first',
    ]);
  });
  it('is of the telling where a verb of saying follows', () => {
    expect(settings('In a statement, Ines Hall said that 40 men had left.')).to.deep.equal([undefined]);
  });
  it('is no clause, and no subject', () => {
    expect(settings('Before losing the seat, Ines Hall won twelve votes.').at(-1)).to.equal(undefined);
    expect(settings('The party lost.')).to.deep.equal([undefined]);
  });
});
