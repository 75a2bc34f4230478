import { expect } from 'chai';
import fc from 'fast-check';
import { decodeDocument } from '../../documents/decode.js';
import { UnreadableDocument } from '../../documents/unreadable.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (text: string) => decodeDocument(bytes(text), 'letter.txt');

describe('decoding a document', () => {
  it('reads text without front matter as it stands', () => {
    const { text, bodyStart, meta } = decode('The pool shuts on Friday.\n');
    expect(text).to.equal('The pool shuts on Friday.\n');
    expect(bodyStart).to.equal(0);
    expect(meta).to.deep.equal({
      title: null,
      publisher: null,
      published: null,
      kind: null,
      url: null,
      author: null,
    });
  });

  it('reads front matter, and the text begins after it', () => {
    const { text, bodyStart, meta } = decode(
      '---\ntitle: "Pool: a \\"last\\" swim"\npublisher: \'The Lido\'\'s Friends\'\npublished: 2019-04-01 # a Monday\nkind: letter\ntags: [a, b]\nauthor:\n  Ann\n  Oakes\nurl: https://example.org/a#b\n---\n\nThe pool shuts.',
    );
    expect(text.slice(bodyStart)).to.equal('\nThe pool shuts.');
    expect(meta).to.deep.equal({
      title: 'Pool: a "last" swim',
      publisher: "The Lido's Friends",
      published: '2019-04-01',
      kind: 'letter',
      url: 'https://example.org/a#b',
      author: 'Ann Oakes',
    });
  });

  it('keeps a BOM and CRLF in the text, so that offsets are those of the file', () => {
    const { text, bodyStart, meta } = decode('\uFEFF---\r\ntitle: Pool\r\n---\r\nIt shuts.\r\n');
    expect(text.charCodeAt(0)).to.equal(0xfeff);
    expect(text.slice(bodyStart)).to.equal('It shuts.\r\n');
    expect(meta.title).to.equal('Pool');
    expect(decode('\uFEFFIt shuts.').bodyStart).to.equal(1);
  });

  it('takes an opening rule of dashes for text', () => {
    for (const text of [
      '---\nThe pool shuts.\n---\n',
      '---\n',
      '---\nNote: it shuts\nand more: words, then prose.\n',
    ])
      expect(decode(text).bodyStart, text).to.equal(0);
  });

  const refused: [string, Uint8Array, string, RegExp][] = [
    ['an empty file', bytes(''), 'a.txt', /^a\.txt: the file is empty; give/],
    ['blank text', bytes(' \n\t\n'), 'a.txt', /^a\.txt: there is no text in the file$/],
    [
      'front matter alone',
      bytes('---\ntitle: A\n---\n'),
      'a.txt',
      /^a\.txt: there is no text after the front matter$/,
    ],
    ['a zero byte', new Uint8Array([72, 105, 0, 33]), 'a.txt', /binary file \(byte 3 is zero\)/],
    [
      'Latin-1',
      new Uint8Array([72, 10, 72, 233, 33]),
      'a.txt',
      /^a\.txt line 2: .*not UTF-8.*; save it as UTF-8/,
    ],
    ['a cut-off character', new Uint8Array([72, 0xe2, 0x82]), 'a.txt', /not UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 72, 0]), 'a.txt', /UTF-16 text.*save it as UTF-8/],
    ['a PDF', bytes('%PDF-1.7\n'), 'a.txt', /a PDF, and only plain text is read; copy its text/],
    ['a web page', bytes(' <!DOCTYPE html><p>Hi'), 'a.txt', /a web page/],
    ['a Word file by its name', bytes('Hi'), 'a.docx', /a Word file.*save it as plain text/],
    [
      'a bad date',
      bytes('---\ntitle: A\npublished: 31/02/2016\n---\nHi.'),
      'a.txt',
      /^a\.txt line 3: "published": "31\/02\/2016" is not a day: the month ends with 2016-02-29;/,
    ],
    [
      'a day that no month has',
      bytes('---\npublished: 2015-02-29\n---\nHi.'),
      'a.txt',
      /line 2: "published": "2015-02-29" is not a day/,
    ],
    [
      'a key of ours with its letters swapped',
      bytes('---\npublihsed: 2019-04-01\n---\nHi.'),
      'a.txt',
      /line 2: "publihsed" in the front matter: did you mean "published"\?/,
    ],
    [
      'a key given twice',
      bytes('---\ntitle: A\ntitle: B\n---\nHi.'),
      'a.txt',
      /line 3: "title" is given twice/,
    ],
    ['front matter left open', bytes('---\ntitle: A\n\nHi there.\n'), 'a.txt', /not closed; end it with/],
  ];
  for (const [what, content, name, message] of refused)
    it(`refuses ${what}`, () => {
      expect(() => decodeDocument(content, name)).to.throw(UnreadableDocument, message);
    });

  it('keeps any text exactly, or refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        try {
          expect(decode(text).text).to.equal(text);
        } catch (error) {
          expect(error).to.be.instanceOf(UnreadableDocument);
        }
      }),
    );
  });
});
