import { expect } from 'chai';
import fc from 'fast-check';
import { documentLines } from '../../cli/formats/document-lines.js';
import { readingForPeople } from '../../cli/formats/reading-stylish.js';
import { barsUnder, namesUnder } from '../../cli/formats/span-rows.js';
import { textWidth } from '../../cli/formats/text-width.js';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const shownLine = (text: string, width: number): string[] =>
  documentLines(text, width).map(({ cells }) => cells.map((cell) => cell.text).join(''));

describe('the lines of a document for a terminal', () => {
  it('keeps the lines of the file, numbers them, and wraps at spaces', () => {
    const lines = documentLines('one two three\r\n\nfour', 8);
    expect(lines.map(({ number }) => number)).to.deep.equal([1, null, 2, 3]);
    expect(shownLine('one two three\r\n\nfour', 8)).to.deep.equal(['one two ', 'three', '', 'four']);
  });

  it('breaks a word that is longer than the line, and counts wide characters twice', () => {
    expect(shownLine('abcdefgh', 3)).to.deep.equal(['abc', 'def', 'gh']);
    expect(shownLine('日本語', 4)).to.deep.equal(['日本', '語']);
  });

  it('lets no escape sequence through, and loses no other character', () => {
    expect(shownLine('a\u001b[31mb\tc', 80)).to.deep.equal(['ab c']);
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        for (const { cells } of documentLines(text, width))
          for (const { at, text: shown } of cells)
            expect([' ', text.slice(at, at + shown.length)]).to.include(shown);
      }),
    );
  });
});

describe('the rows under a line', () => {
  const [line] = documentLines('a bb ccc dddd', 80);
  const cells = line?.cells ?? [];

  it('gives overlapping bars rows of their own, named where they begin', () => {
    const spans = [
      { start: 0, end: 8, label: 'c1' },
      { start: 2, end: 4, label: 'c2' },
      { start: 9, end: 13, label: 'c3' },
    ];
    expect(barsUnder(cells, spans)).to.deep.equal(['c1────── c3──', '  c2']);
  });

  it('puts names that would run into each other into further rows', () => {
    const spans = [
      { start: 0, end: 1, label: 'speaker' },
      { start: 2, end: 4, label: 'cue' },
      { start: 9, end: 13, label: 'time' },
    ];
    expect(namesUnder(cells, spans, 80)).to.deep.equal(['^ ^^     ^^^^', 'speaker  time', '  cue']);
  });

  it('moves a name that would leave the line', () => {
    expect(namesUnder(cells, [{ start: 9, end: 13, label: 'quantity' }], 13)).to.deep.equal([
      '         ^^^^',
      '     quantity',
    ]);
  });

  it('names nothing under a line that only goes on', () => {
    expect(namesUnder(cells, [{ start: -5, end: 4, label: 'time' }], 80)).to.deep.equal(['^^^^']);
  });
});

describe('a reading for people', () => {
  const text =
    'Nobody had told the union, said its secretary, Tom Hale.\n\nFares rose by 4 per cent in 2014.\n';
  const reading = readDocument({ text, bodyStart: 0, meta: META });
  const shown = readingForPeople('note.txt', text, reading, { width: 44, colour: false });

  it('holds every line of the document in the width of the terminal, and no colour where none is wanted', () => {
    const lines = shown.split('\n');
    expect(lines.filter((one) => one.includes(' │ ')).every((one) => textWidth(one) <= 44)).to.equal(true);
    expect(shown).not.to.include('\u001b');
    expect(lines).to.include('  3 │ Fares rose by 4 per cent in 2014.');
    expect(shown).to.match(/│ .*\bspeaker\b/);
  });

  it('ends with the fields of each claim and a count', () => {
    expect(shown).to.match(/quantity “4 per cent” = 4 %/);
    expect(shown.trimEnd().split('\n').at(-1)).to.equal('note.txt: 2 claims in 2 sentences, 1 attributed.');
  });
});
