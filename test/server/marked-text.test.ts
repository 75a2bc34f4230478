import { expect } from 'chai';
import fc from 'fast-check';
import { cutUp, innermost, passage } from '../../server/pages/marked-text.js';

describe('cutting a text for marking', () => {
  const text = fc.string({ minLength: 1, maxLength: 80 });
  const stretch = fc.record({ start: fc.nat(80), length: fc.nat(30), mark: fc.nat(5) });

  it('gives pieces that are the text again, whatever overlaps', () => {
    fc.assert(
      fc.property(text, fc.array(stretch, { maxLength: 8 }), (whole, marks) => {
        const stretches = marks.map(({ start, length, mark }) => ({ start, end: start + length, mark }));
        const pieces = cutUp(whole, stretches);
        expect(pieces.map((piece) => piece.text).join('')).to.equal(whole);
        for (const piece of pieces)
          expect(whole.slice(piece.start, piece.start + piece.text.length)).to.equal(piece.text);
      }),
    );
  });

  it('marks exactly what is to be marked where nothing overlaps', () => {
    const pieces = cutUp('one two three', [{ start: 4, end: 7, mark: 'b' }]);
    expect(pieces).to.deep.equal([
      { text: 'one ', start: 0, mark: null },
      { text: 'two', start: 4, mark: 'b' },
      { text: ' three', start: 7, mark: null },
    ]);
  });

  it('leaves one stretch within another its own words, and the outer one those around it', () => {
    const whole = 'The plan saves £50m from an annual budget of £220m a year.';
    const outer = { start: 0, end: whole.length - 1, mark: 'outer' };
    const inner = { start: whole.indexOf('an annual'), end: whole.indexOf(' a year'), mark: 'inner' };
    expect(
      cutUp(whole, innermost([inner, outer])).map(({ text: words, mark }) => [words, mark]),
    ).to.deep.equal([
      ['The plan saves £50m from ', 'outer'],
      ['an annual budget of £220m', 'inner'],
      [' a year', 'outer'],
      ['.', null],
    ]);
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (marks) => {
        const all = marks.map(({ start, length }, mark) => ({ start, end: start + length + 1, mark }));
        const parts = innermost(all);
        for (const [i, part] of parts.entries()) expect(part.start).to.be.at.least(parts[i - 1]?.end ?? 0);
        for (const { start, end } of all)
          for (let at = start; at < end; at++)
            expect(parts.some((part) => part.start <= at && at < part.end)).to.equal(true);
      }),
    );
  });

  it('shows a quote in its paragraph and nothing of the front matter', () => {
    const whole = '---\ntitle: T\n---\nBefore. The sum was £5m then. After.\n\nElsewhere.';
    const start = whole.indexOf('The sum');
    const pieces = passage(whole, { start, end: start + 20 }, [{ start: start + 12, end: start + 15 }], 17);
    expect(pieces.map((piece) => piece.text).join('')).to.equal('Before. The sum was £5m then. After.');
    expect(pieces.find((piece) => piece.mark === 'clash')?.text).to.equal('£5m');
  });
});
