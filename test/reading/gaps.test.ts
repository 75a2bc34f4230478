import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const REST = '\n\nThe paper was handed round. Tea was served.\n';

/** "quote: predicate" of each claim of a sentence. */
const claimed = (sentence: string): string[] =>
  readDocument({ text: sentence + REST, bodyStart: 0, meta: META })
    .claims.filter(({ quote }) => quote.end <= sentence.length)
    .map(({ quote, frame }) => `${quote.exact}: ${frame.predicate?.lemma ?? '–'}`);

/** The second conjunct has the verb of the first. */
const GAPPED: readonly [string, string][] = [
  ['Leeds won the cup and York the league.', 'York the league: win'],
  ['The first bridge cost £3m, the second £4m.', 'the second £4m: cost'],
  ['The north pier was closed in May and the south pier in June.', 'the south pier in June: close'],
  ['The depot opened in 1932 and the mill in 1940.', 'the mill in 1940: open'],
  ['The hall was sold to a builder and the field to a farmer.', 'the field to a farmer: sell'],
  [
    'The first 200 sets will be delivered in May and the rest by the end of next year.',
    'the rest by the end of next year: deliver',
  ],
];

/** Two things of one clause. */
const WHOLE: readonly string[] = [
  'The firm spoke to the union and the council in May.',
  'The crew sold the boat and the nets at the dock.',
  'The ward was closed on the advice of doctors and the board on Monday.',
  'Staff met in the hall and the canteen on Monday.',
  'The men worked in the mill and the shop in the yard.',
  'The crew brought the ropes and the lamps.',
];

describe('gapped conjuncts', () => {
  for (const [sentence, expected] of GAPPED)
    it(`has its own claim: ${sentence}`, () => {
      expect(claimed(sentence)).to.have.length(2).and.include(expected);
    });
  for (const sentence of WHOLE)
    it(`is one clause: ${sentence}`, () => {
      expect(claimed(sentence)).to.have.length(1);
    });
});
