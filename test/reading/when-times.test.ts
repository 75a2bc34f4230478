import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2014-05-01', kind: null, url: null, author: null };

/** "predicate: timex relation, …" of the claim with that predicate. */
function timesOf(text: string, lemma: string): string[] {
  const { claims } = readDocument({ text, bodyStart: 0, meta: META });
  const found = claims.filter(({ frame }) => frame.predicate?.lemma === lemma);
  return found.flatMap(({ times }) => times.map(({ timex, relation }) => `${timex} ${relation}`));
}

describe('a date before the “when” of the clause that it dates', () => {
  const dated: readonly [text: string, lemma: string, time: string][] = [
    ['The ward was cold on 9 February 1998, when the wall cracked.', 'crack', '1998-02-09 on'],
    [
      'The mill had been empty since 9 February 1998, the day when the wall cracked.',
      'crack',
      '1998-02-09 on',
    ],
    ['12 June 1999 was the day when the bridge opened.', 'open', '1999-06-12 on'],
    ['In 2008, when the bank collapsed, she was in Leeds.', 'collapse', '2008 during'],
    ['He was ill in May 1997 when Labour won.', 'win', '1997-05 during'],
    ['Last year, when rents rose, she moved.', 'rise', '2013 during'],
  ];
  for (const [text, lemma, time] of dated) it(text, () => expect(timesOf(text, lemma)).to.deep.equal([time]));

  const undated: readonly [text: string, lemma: string][] = [
    ['On 3 March 2010 he wept when the vote was lost.', 'lose'],
    ['She rings every Monday when the post comes.', 'come'],
    ['She waited for three weeks when the line failed.', 'fail'],
    ['The ward was cold on 9 February 1998, and the wall cracked.', 'crack'],
    ['She was there on the day when the wall cracked.', 'crack'],
    ['He asked in 2009 about the day when the wall cracked.', 'crack'],
  ];
  for (const [text, lemma] of undated) it(text, () => expect(timesOf(text, lemma)).to.deep.equal([]));
});
