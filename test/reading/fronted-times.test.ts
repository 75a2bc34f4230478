import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2016-11-24', kind: null, url: null, author: null };

/** What the first claim is about, and its times. */
function read(text: string): [string | null, string[]] {
  const claim = readDocument({ text, bodyStart: 0, meta: META }).claims[0];
  return [claim?.event.subject ?? null, claim?.times.map((time) => time.text) ?? []];
}

const SUBJECTS: readonly [string, string, string][] = [
  ['Last week three of our school buses were cancelled.', 'three of our school buses', 'Last week'],
  ['Last month council officers admitted the error.', 'council officers', 'Last month'],
  ['Last year profit fell by a tenth.', 'profit', 'Last year'],
  ['Yesterday ministers refused to comment.', 'ministers', 'Yesterday'],
  ['Two years ago farmers sold 300 lambs.', 'farmers', 'Two years ago'],
  ['In 2014 schools in the county closed early.', 'schools', 'In 2014'],
  ['By Christmas 30 families had moved in.', '30 families', 'By Christmas'],
  ['Since Monday two more cases have been found.', 'two more cases', 'Since Monday'],
  ['Until 1998 buses ran every hour.', 'buses', 'Until 1998'],
  ['As of Monday 14 people had died.', '14 people', 'Monday'],
  ['In June 12 of the 40 workers left.', '12 of the 40 workers', 'In June'],
  ['On June 12 workers left.', 'workers', 'On June 12'],
  ['In May half the stalls were sold.', 'half the stalls', 'In May'],
  ['A week later police found the car.', 'police', 'A week later'],
  ['Early this morning firemen found the boy.', 'firemen', 'Early this morning'],
  ['In the year to March profits fell.', 'profits', 'In the year to March'],
];

/** Where the time says what kind of thing it is, it is part of the phrase. */
const KEPT: readonly [string, string][] = [
  ['This year group has 90 pupils.', 'This year group'],
  ['Next day delivery costs £4.', 'Next day delivery'],
  ['Monday morning traffic was slow.', 'Monday morning traffic'],
  ['Last week’s vote was lost.', 'Last week’s vote'],
  ['In Monday morning traffic the bus was slow.', 'the bus'],
  ['In the 2014 election the party won nine seats.', 'the party'],
];

describe('times before the subject', () => {
  for (const [text, subject, time] of SUBJECTS)
    it(`end where the subject begins: ${text}`, () => {
      const [who, times] = read(text);
      expect(who).to.equal(subject);
      expect(times).to.include(time);
    });
  for (const [text, subject] of KEPT)
    it(`are no adjuncts: ${text}`, () => {
      expect(read(text)[0]).to.equal(subject);
    });
  it('stand before a clause inside a sentence too', () => {
    const { claims } = readDocument({
      text: 'The pier shut in May, and last week two kiosks closed.',
      bodyStart: 0,
      meta: META,
    });
    expect(claims.map(({ event }) => event.subject)).to.deep.equal(['The pier', 'two kiosks']);
    expect(claims.map(({ times }) => times.map((time) => time.text))).to.deep.equal([
      ['in May'],
      ['last week'],
    ]);
  });
});
