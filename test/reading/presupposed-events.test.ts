import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const REST = '\n\nThe paper was handed round. Tea was served.\n';

/** "quote: predicate agent theme" of each event that a noun phrase takes for done. */
const presupposed = (sentence: string): string[] =>
  readDocument({ text: sentence + REST, bodyStart: 0, meta: META })
    .claims.filter(({ trace }) => trace.some(({ step }) => step === 'presupposed event'))
    .map(
      ({ quote, frame: { predicate, agent, theme } }) =>
        `${quote.exact}: ${predicate?.lemma ?? '–'} ${agent?.head ?? '–'} ${theme?.head ?? '–'}`,
    );

const TOLD: readonly [string, string][] = [
  ['The closure of the depot in May left 40 drivers idle.', 'The closure of the depot in May: close – depot'],
  ['The loss of 40 posts hurt the yard.', 'The loss of 40 posts: lose – post'],
  [
    'After the sale of the hall for £2m, the trust bought a field.',
    'the sale of the hall for £2m: sell – hall',
  ],
  ['The death of the keeper in 1987 shocked the town.', 'The death of the keeper in 1987: die – keeper'],
  [
    'The council’s purchase of the mill for £400,000 was criticised.',
    'The council’s purchase of the mill for £400,000: purchase council mill',
  ],
  ['The mill shut with the loss of 85 jobs.', 'the loss of 85 jobs: lose – job'],
  [
    'The union said the closure of the canteen in June had cost 12 jobs.',
    'the closure of the canteen in June: close – canteen',
  ],
  [
    'The discovery of the wreck by divers in 1998 delighted the town.',
    'The discovery of the wreck by divers in 1998: discover diver wreck',
  ],
];

/** Plans, fears, announcements and states: nothing was done. */
const OPEN: readonly string[] = [
  'The closure of the depot in May was announced by the firm.',
  'The closure of the depot in May will leave 40 drivers idle.',
  'The trust feared the loss of 40 posts.',
  'The board opposed the sale of the hall for £2m.',
  'The possible loss of 40 posts alarmed the union.',
  'The proposed sale of the hall for £2m angered members.',
  'The growth of the town in 2014 surprised nobody.',
  'The shop closed before the sale of the hall for £2m.',
  'The closure of the depot angered drivers.',
  'A sale of the hall for £2m pleased the trust.',
];

describe('presupposed events', () => {
  for (const [sentence, expected] of TOLD)
    it(`is told: ${sentence}`, () => {
      expect(presupposed(sentence)).to.deep.equal([expected]);
    });
  for (const sentence of OPEN)
    it(`is not told: ${sentence}`, () => {
      expect(presupposed(sentence)).to.deep.equal([]);
    });
});
