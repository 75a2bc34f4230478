import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';

describe('orders told over two sentences', () => {
  /** The event that came first, and the one that came second; null where no order is told. */
  const TEXTS: readonly (readonly [string, [string, string] | null])[] = [
    ['The pump failed. Then the cellar flooded.', ['The pump failed', 'the cellar flooded']],
    ['The pump failed. Two hours later the cellar flooded.', ['The pump failed', 'the cellar flooded']],
    [
      'The cellar flooded. The pump had failed two days earlier.',
      ['The pump had failed', 'The cellar flooded'],
    ],
    ['The cellar flooded. Before that, the pump had failed.', ['the pump had failed', 'The cellar flooded']],
    // two events in the first sentence: which of them it was counted from is not told
    ['The pump failed because the fuse had gone. Then the cellar flooded.', null],
    ['The pump failed. The cellar flooded.', null],
    ['The pump failed.\n\nThen the cellar flooded.', null],
  ];
  for (const [text, expected] of TEXTS)
    it(`“${text}”: ${expected?.join(' < ') ?? 'none'}`, () => {
      const { claims } = readDocument(decodeDocument(new TextEncoder().encode(text), 'x.txt'));
      const orders = claims.flatMap(({ frame }) => frame.order ?? []);
      expect(orders.map(({ earlier, later }) => [earlier.text, later.text])).to.deep.equal(
        expected === null ? [] : [expected],
      );
    });
});
