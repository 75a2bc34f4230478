/** The report around a content: who tells or knows it, to whom, and whether that is denied. */
import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2020-06-01', kind: null, url: null, author: null };

/** Of the last claim that has a report: "by > to act", with what is denied or narrowed. */
function report(text: string): string | null {
  const claims = readDocument({ text, bodyStart: 0, meta: META }).claims;
  const found = claims.flatMap(({ frame: { report } }) => (report ? [report] : [])).at(-1);
  if (!found) return null;
  const { by, to, act, denied, narrowed, content } = found;
  const marks = `${denied ? ' denied' : ''}${narrowed ? ' narrowed' : ''}`;
  return `${by?.text ?? '-'} > ${to?.text ?? '-'} ${act}${marks}: ${text.slice(content.start, content.end)}`;
}

const ROWS: readonly [string, string | null][] = [
  ['Ann Lee told Bob Hale that the pump was dry.', 'Ann Lee > Bob Hale tell: the pump was dry'],
  ['Bob Hale was never told that the pump was dry.', '- > Bob Hale tell denied: the pump was dry'],
  ['Ann Lee denied having said that the pump was dry.', 'Ann Lee > - say denied: the pump was dry'],
  ['Ann Lee refused to confirm that the pump was dry.', 'Ann Lee > - confirm denied: the pump was dry'],
  ['Ann Lee had no idea that the pump was dry.', 'Ann Lee > - know denied: the pump was dry'],
  ['Ann Lee was unaware that the pump was dry.', 'Ann Lee > - know denied: the pump was dry'],
  ['Bob Hale had no warning that the pump was dry.', '- > Bob Hale warn denied: the pump was dry'],
  [
    'Ann Lee gave Bob Hale no warning that the pump was dry.',
    'Ann Lee > Bob Hale warn denied: the pump was dry',
  ],
  ['Ann Lee did not say in May that the pump was dry.', 'Ann Lee > - say denied narrowed: the pump was dry'],
  ['Ann Lee may say that the pump was dry.', null],
  ['The pump that Ann Lee bought was dry.', null],
];

describe('the report around a content', () => {
  for (const [text, told] of ROWS)
    it(`of “${text}” is ${told ?? 'not there'}`, () => {
      expect(report(text)).to.equal(told);
    });
  it('is the claim itself where what is denied tells nothing of its content', () => {
    const quotes = (text: string): string[] =>
      readDocument({ text, bodyStart: 0, meta: META }).claims.map(({ quote }) => quote.exact);
    expect(quotes('Ann Lee denied having said that the pump was dry.')).to.deep.equal([
      'Ann Lee denied having said that the pump was dry',
    ]);
    expect(quotes('Ann Lee failed to notice that the pump was dry.')).to.include('the pump was dry');
  });
});
