import { expect } from 'chai';
import fc from 'fast-check';
import { lineStarts, positionOf, quoteAt, splitsPair } from '../../model/quote.js';

const FACE = '\u{1f600}';

describe('quotes', () => {
  it('have up to 32 units around them', () => {
    const text = `${'a'.repeat(40)}|${'b'.repeat(40)}`;
    const quote = quoteAt(text, 40, 41, lineStarts(text));
    expect(quote).to.deep.equal({
      exact: '|',
      start: 40,
      end: 41,
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      line: 1,
      column: 41,
    });
    const short = quoteAt('a|b', 1, 2, [0]);
    expect([short.prefix, short.suffix]).to.deep.equal(['a', 'b']);
  });

  it('never part a surrogate pair', () => {
    const text = `${FACE}${'a'.repeat(31)}|${'b'.repeat(31)}${FACE}`;
    const quote = quoteAt(text, 33, 34, lineStarts(text));
    expect([quote.prefix, quote.suffix]).to.deep.equal(['a'.repeat(31), 'b'.repeat(31)]);
    expect([0, 1, 2].map((at) => splitsPair(FACE, at))).to.deep.equal([false, true, false]);
    // Halves that stand alone, and the ends of both ranges.
    expect(splitsPair('\ud800\udc00', 1)).to.equal(true);
    expect(splitsPair('\udbff\udfff', 1)).to.equal(true);
    expect(splitsPair('\ud7ff\udc00', 1)).to.equal(false);
    expect(splitsPair('\ud800\ue000', 1)).to.equal(false);
    expect(splitsPair('\udc00\udc00', 1)).to.equal(false);
    expect(splitsPair('\ud800\ud800', 1)).to.equal(false);
    expect(splitsPair('', 0)).to.equal(false);
  });

  it('stand in lines that CRLF, LF and CR end', () => {
    expect(lineStarts('a\r\nb\nc\rd')).to.deep.equal([0, 3, 5, 7]);
    expect(lineStarts('')).to.deep.equal([0]);
  });

  it('hold: the position of each offset is that of its line counted by hand', () => {
    const texts = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), (parts, n) => {
        const text = parts.join('').replace(/\r(?!\n)/g, '\n');
        const at = n % (text.length + 1);
        fc.pre(!(text[at - 1] === '\r' && text[at] === '\n'));
        const before = text.slice(0, at).split(/\r\n|\n/);
        expect(positionOf(lineStarts(text), at)).to.deep.equal({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
