import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };

/** "polarity lemma agent theme, singled" of the first claim. */
function told(text: string): string {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims[0];
  const { predicate, agent, theme, singled } = claim?.frame ?? {};
  const event = [claim?.polarity, predicate?.lemma, agent?.text ?? '-', theme?.head ?? '-'].join(' ');
  return singled ? `${event}, alone` : event;
}

const ALONE = [
  'The seller of the mill was Ann Dunn.',
  'Ann Dunn was the seller of the mill.',
  'The mill’s only seller was Ann Dunn.',
  'It was Ann Dunn who sold the mill.',
  'The one who sold the mill was Ann Dunn.',
  'Ann Dunn was the person who sold the mill.',
  'The sale of the mill was by Ann Dunn.',
  'The sale of the mill was the work of Ann Dunn.',
  'The mill’s sale was Ann Dunn’s work.',
];

const SHARED = [
  'Ann Dunn sold the mill.',
  'Ann Dunn was responsible for selling the mill.',
  'Ann Dunn was responsible for the sale of the mill.',
  'Ann Dunn was credited with selling the mill.',
  'Credit for the sale of the mill goes to Ann Dunn.',
  'Credit for selling the mill goes to Ann Dunn.',
];

const DENIED = [
  'Ann Dunn had no part in selling the mill.',
  'Ann Dunn played no part in the sale of the mill.',
  'Ann Dunn was not involved in the mill’s sale.',
  'Ann Dunn was not responsible for selling the mill.',
];

/** What tells of no deed, or of one of several who did it. */
const OTHERS: readonly [string, string][] = [
  ['Ann Dunn was a founder of the school.', 'positive be - dunn'],
  ['Ann Dunn was the co-founder of the school.', 'positive be - dunn'],
  ['Ann Dunn was not the only founder of the school.', 'negative be - dunn'],
  ['Ann Dunn was the owner of the mill.', 'positive be - dunn'],
  ['Ann Dunn was involved in the sale of the mill.', 'positive involve - dunn'],
  ['Ann Dunn had a part in selling the mill.', 'positive have Ann Dunn part'],
  ['Ann Dunn was responsible for failing to sell the mill.', 'positive responsible - dunn'],
  ['The sale of the mill was by auction.', 'positive be - sale'],
  ['The mill was sold by the closing date.', 'positive sell - mill'],
  ['The sale was agreed by 12 votes to nine.', 'positive agree - sale'],
  ['The lease was ended by mutual consent.', 'positive end - lease'],
  ['The lease was ended by the clerk.', 'positive end the clerk lease'],
];

describe('events told by who did them', () => {
  for (const text of ALONE)
    it(`one did it: ${text}`, () => {
      expect(told(text)).to.equal('positive sell Ann Dunn mill, alone');
    });
  for (const text of SHARED)
    it(`somebody did it: ${text}`, () => {
      expect(told(text)).to.equal('positive sell Ann Dunn mill');
    });
  for (const text of DENIED)
    it(`somebody did not: ${text}`, () => {
      expect(told(text)).to.equal('negative sell Ann Dunn mill');
    });
  for (const [text, expected] of OTHERS)
    it(`nothing of the kind: ${text}`, () => {
      expect(told(text)).to.equal(expected);
    });
  it('reads who did it between commas', () => {
    const claims = (text: string): string[] =>
      readDocument({ text: `${text}\n\nIt was wet.`, bodyStart: 0, meta: META }).claims.map(
        ({ frame: { predicate, agent, theme } }) => `${predicate?.lemma} ${agent?.text} ${theme?.head}`,
      );
    expect(claims('The mill’s seller, Ann Dunn, spoke to the paper.')).to.include('sell Ann Dunn mill');
    expect(claims('Ann Dunn, the seller of the mill, spoke to the paper.')).to.include('sell Ann Dunn mill');
    expect(claims('The mill’s seller, Ann Dunn and Ray Holt spoke.')).not.to.include('sell Ann Dunn mill');
    expect(claims('Ann Dunn, a seller of the mill, spoke.')).not.to.include('sell Ann Dunn mill');
  });
  it('reads what a year saw', () => {
    expect(told('2018 saw the closure of the baths.')).to.equal('positive close - bath');
    expect(told('The 2018 saw was sold.')).to.equal('positive sell - saw');
  });
  it('tells a thing that undergoes from a body that acts', () => {
    expect(told('The mill’s sale never happened.')).to.equal('negative sell - mill');
    expect(told('The council’s sale never happened.')).to.equal('negative sell The council -');
  });
});
