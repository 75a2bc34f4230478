import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { decodeDocument } from '../../documents/decode.js';

const briefs = (text: string): boolean[] =>
  readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt')).claims.map(
    ({ frame }) => frame.brief,
  );

describe('a text that is all of one thing', () => {
  for (const text of [
    'Harbour seal bites swimmer at Tarnmouth',
    'The harbour seal bit the swimmer on Monday.',
    'Seal bites swimmer! Beach closed',
  ])
    it(`is “${text}”`, () => {
      expect(briefs(text)).to.include(true).and.not.include(false);
    });

  for (const text of [
    'The seal bit a swimmer. Then it bit two dogs. The beach was closed. Boats were called in.',
    'The harbour seal bit the swimmer.\n\nThe beach was closed.',
  ])
    it(`is not “${text.replaceAll('\n', ' ')}”, which has room for two`, () => {
      expect(briefs(text)).to.include(false).and.not.include(true);
    });
});
