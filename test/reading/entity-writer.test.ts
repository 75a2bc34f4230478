import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { writerOf } from '../../reading/entities/writer.js';

const writer = (publisher: string): string | null => {
  const bytes = new TextEncoder().encode(
    `---\ntitle: To parents\npublisher: ${publisher}\n---\nI was there.\n`,
  );
  const { text, meta } = decodeDocument(bytes, 'a.txt');
  return writerOf(text, meta);
};

describe('who publishes in person', () => {
  for (const [publisher, name] of [
    ['Margaret Lyle', 'Margaret Lyle'],
    ['Mary Rose Trust', null],
    ['Harbour Gazette', null],
    ['Jack Daniels Solicitors', null],
    ['Margaret', null],
  ] as const)
    it(`reads “${publisher}”`, () => {
      expect(writer(publisher)).to.equal(name);
    });
});
