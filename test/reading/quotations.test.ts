import { expect } from 'chai';
import fc from 'fast-check';
import { findQuotations } from '../../reading/text/quotations.js';
import { tokenise } from '../../reading/text/tokens.js';

const quotes = (text: string): string[] =>
  findQuotations(tokenise(text)).map((q) => text.slice(q.start, q.end));

/** A text without tokens, so that only the quotation machine is at work. */
const bare = (text: string) => ({
  text,
  tokens: [],
  sentences: [],
  paragraphs: [{ start: 0, end: text.length, first: 0, last: 0 }],
});

describe('quotations', () => {
  const table: [string, string, string[]][] = [
    ['typographic', 'He called it “a shambles” twice.', ['“a shambles”']],
    ['straight', '"We will close," she said.', ['"We will close,"']],
    ['mixed closing', 'She said: "We will close.”', ['"We will close.”']],
    ['nested', '“They said ‘never’ to us,” he said.', ['“They said ‘never’ to us,”', '‘never’']],
    ['nested of one kind', 'He wrote "a "modest" rise" here.', ['"a "modest" rise"', '"modest"']],
    ['plural possessive', 'The nurses’ pay was ‘good enough’ then.', ['‘good enough’']],
    ['possessive in single quotation', "'The miners' leader went,' he said.", ["'The miners' leader went,'"]],
    ['apostrophes only', "It's the '80s and rock 'n' roll isn't dead.", []],
    ['inches', 'A board of 12" by 6" was found.', []],
    ['unclosed', 'He said “we are leaving now.', ['“we are leaving now.']],
    ['unclosed before another', '“We left early. “We stayed,” he said.', ['“We left early.', '“We stayed,”']],
  ];
  for (const [name, text, want] of table) {
    it(`${name}: ${text}`, () => expect(quotes(text)).to.deep.equal(want));
  }

  it('carries a quotation on from one paragraph to the next', () => {
    const found = findQuotations(
      tokenise('He said: “One thing.\n\n“Another thing.\n\n“A last thing.” Nobody spoke.'),
    );
    expect(found.map((q) => q.continues)).to.deep.equal([null, 0, 1]);
    expect(found.map((q) => q.closed)).to.deep.equal([false, false, true]);
  });

  it('does not carry a closed quotation on', () => {
    const found = findQuotations(tokenise('He said: “One thing.”\n\n“Another thing.”'));
    expect(found.map((q) => q.continues)).to.deep.equal([null, null]);
  });

  it('slices any text and orders the quotations', () => {
    const mark = fc.constantFrom('"', '“', '”', '‘', '’', "'", ' ', 'a', '.', '\n\n', '\ud800', '«');
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 200 }), (text) => {
        const found = findQuotations(tokenise(text));
        found.forEach((q, i) => {
          expect(q.start).to.be.at.most(q.inner[0]);
          expect(q.inner[1]).to.be.at.most(q.end);
          expect(text.slice(q.start, q.end).length).to.equal(q.end - q.start);
          expect(q.start).to.be.at.least(found[i - 1]?.start ?? 0);
        });
      }),
    );
  });

  it('reads a megabyte of one mark', function () {
    this.timeout(60_000);
    for (const mark of ['"', "'", '“', '‘', '’', '" ', "' "]) {
      expect(() => findQuotations(bare(mark.repeat(1_000_000 / mark.length)))).not.to.throw();
    }
  });
});
