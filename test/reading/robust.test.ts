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
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectAnchored(text, read(text))),
      { numRuns: 150 },
    );
  });

  it('never throws, and every span is anchored, on any run of hard fragments', () => {
    const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => expectAnchored(text, read(text))),
      { numRuns: 300 },
    );
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

  const floods: [string, string][] = [
    ['a quotation mark', '"'],
    ['an opening quotation mark', '“'],
    ['a letter', 'a'],
    ['one short word', 'and '],
    ['nested speech', 'he said that '],
    ['nested relatives', 'the dog that '],
    ['commas', ', '],
    ['infinitives', 'to plan '],
  ];
  for (const [name, unit] of floods)
    it(`reads a flood of ${name}`, () => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      expectAnchored(text, read(text));
    });

  it('reads ten thousand nested brackets', () => {
    const text = `${'('.repeat(10_000)}x${')'.repeat(10_000)}`;
    expectAnchored(text, read(text));
  });
});
