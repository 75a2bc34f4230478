import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2019-06-12', kind: null, url: null, author: null };

/** Sentence, and the claims behind the first: "quote: modality polarity". */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['The council asked the firm to repair the roof.', ['the firm to repair the roof: planned positive']],
  ['The minister wants the board to sell the site.', ['the board to sell the site: hoped positive']],
  ['The union called on the council to drop it.', ['the council to drop it: planned positive']],
  ['The council allowed the club to use the field.', ['the club to use the field: possible positive']],
  ['The manager forced two nurses to resign.', ['two nurses to resign: asserted positive']],
  ['The bank will force the club to sell its ground.', ['the club to sell its ground: predicted positive']],
  ['The mayor persuaded the board to sell the site.', ['the board to sell the site: asserted positive']],
  ['The order forbids the firm to sell the land.', ['the firm to sell the land: asserted negative']],
  ['The agency warned the firm not to raise prices.', ['the firm not to raise prices: planned negative']],
  [
    'The council asked the firm to repair the roof and paint the hall.',
    ['the firm to repair the roof: planned positive', 'paint the hall: planned positive'],
  ],
  [
    'The mayor asked the head of the school to resign.',
    ['the head of the school to resign: planned positive'],
  ],
  // who was not asked may have done it, and what is only supposed is not told
  ['The council did not ask the firm to repair the roof.', []],
  ['The council refused to allow the club to use the field.', []],
  ['If the council allows the club to use the field, the school will move.', []],
  // what for
  ['The board ordered a review to find the cause.', []],
  ['The council asked permission to sell the site.', []],
];

describe('what others are asked, allowed or made to do', () => {
  for (const [text, expected] of ROWS)
    it(text, () => {
      const [, ...rest] = readDocument({ text, bodyStart: 0, meta: META }).claims;
      const told = rest.map(({ quote, modality, polarity }) => `${quote.exact}: ${modality} ${polarity}`);
      expect(told).to.deep.equal(expected);
    });

  it('the one who is asked is the subject, not the last noun before the infinitive', () => {
    const text = 'The mayor asked the head of the school to resign.';
    const claims = readDocument({ text, bodyStart: 0, meta: META }).claims;
    expect(claims.at(-1)?.event?.subject).to.equal('the head of the school');
  });
});
