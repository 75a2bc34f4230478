import { expect } from 'chai';
import fc from 'fast-check';
import { readDocument, type Reading } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const read = (text: string): Reading => readDocument({ text, bodyStart: 0, meta: META });

/** Every span of a reading lies in the text, and every quote is the text there. */
function expectAnchored(text: string, reading: Reading): void {
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start >= 0 && start < end && end <= text.length;
  for (const claim of reading.claims) {
    expect(text.slice(claim.quote.start, claim.quote.end)).to.equal(claim.quote.exact);
    expect([...claim.quantities, ...claim.times, ...claim.operators].every(inside)).to.equal(true);
    for (const term of [
      claim.frame.agent,
      claim.frame.theme,
      ...claim.frame.others.map((other) => other.term),
    ])
      if (term) expect(inside(term)).to.equal(true);
  }
  expect([...reading.quantities, ...reading.times].every(inside)).to.equal(true);
}

const expectReads = (text: string): void => expectAnchored(text, read(text));

/** Fragments that a reader trips over: marks, clauses, numbers, abbreviations, halves of pairs. */
const FRAGMENTS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  ':',
  '.',
  '?',
  ' – ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u00ad',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'ł',
  'he said that',
  'who',
  'which',
  'and',
  'or',
  'but',
  'has yet to',
  'plans to',
  'cannot rule out',
  'not',
  'no',
  'nobody',
  'if',
  'unless',
  'the trust',
  'it',
  'its £21m deficit',
  '750 jobs',
  'by 31 March 2016',
  'in June',
  'will',
  'would',
  'be',
  'cut',
  'closing',
  'closed',
  'was',
  'to',
  'of',
  'in',
  'than',
  'as',
  '1.',
  '4.',
  'MR SMITH:',
  'Q:',
  '-',
  '$',
  '%',
  'per cent',
  'Bros.',
  '€6.4m.',
];

describe('the reader on any text', function () {
  // machines differ: these are about what is read, not how fast
  this.timeout(120_000);

  it('never throws, and every span is anchored, on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectReads), { numRuns: 150 });
  });

  it('never throws, and every span is anchored, on any run of hard fragments', () => {
    const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(texts, expectReads), { numRuns: 300 });
  });

  it('reads the same text the same way twice', () => {
    const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).to.deep.equal(read(text));
      }),
      { numRuns: 50 },
    );
  });

  // a cost that grows with the square of the text would show here as minutes
  const floods: [name: string, unit: string, length: number][] = [
    ['a quotation mark', '"', 1_000_000],
    ['an opening quotation mark', '“', 100_000],
    ['an apostrophe', "'", 100_000],
    ['a letter', 'a', 1_000_000],
    ['a word without spaces', 'recommendations', 1_000_000],
    ['a digit', '7', 100_000],
    ['bare numbers', '12 ', 100_000],
    ['amounts', '£5 ', 100_000],
    ['commas', ',', 100_000],
    ['commas with spaces', ', ', 100_000],
    ['one short word', 'and ', 100_000],
    ['a noun', 'word ', 1_000_000],
    ['paragraphs', 'a\n\n', 300_000],
    ['lines', 'cut jobs\n', 100_000],
    ['nested speech', 'he said that ', 100_000],
    ['nested relatives', 'the dog that ', 100_000],
    ['infinitives', 'to plan ', 60_000],
    ['halves of surrogate pairs', '\ud800', 100_000],
    ['soft hyphens', '\u00ad', 100_000],
    ['short sentences', 'He said it. ', 100_000],
    ['short quotations', '“Yes,” he said. ', 100_000],
  ];
  for (const [name, unit, length] of floods)
    it(`reads ${length / 1000} KB of ${name}`, () => {
      expectReads(unit.repeat(Math.ceil(length / unit.length)));
    });

  it('reads ten thousand nested brackets', () => {
    for (const [open, close] of ['()', '[]', '{}', '<>', '“”'])
      expectReads(`${(open ?? '').repeat(10_000)}x${(close ?? '').repeat(10_000)}`);
  });
});
