import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { oneWayOf } from '../../rules/compare/turns/one-way.js';

const META = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "act: by > to" of the first claim that tells one. */
function told(text: string): string | null {
  for (const claim of readDocument({ text, bodyStart: 0, meta: META }).claims) {
    const act = oneWayOf({ ...claim, id: 'c1', document: 'd1' });
    if (act) return `${act.act}: ${act.by.entity ?? act.by.text} > ${act.to.text}`;
  }
  return null;
}

describe('acts that go one way', () => {
  const same: [string, string][] = [
    ['Tveit succeeded Varga.', 'Varga was succeeded by Tveit.'],
    ['Tveit took over from Varga as harbour master.', 'Tveit succeeded Varga.'],
    [
      'After the death of Varga, Tveit was elected mayor.',
      'Following the resignation of Varga, Tveit was appointed mayor.',
    ],
    ['The Amatis sold the mill to Kolb.', 'Kolb bought the mill from the Amatis.'],
    ['The Amatis handed over the mill to Kolb.', 'Kolb received the mill from the Amatis.'],
    ['Norland Timber completed the takeover of Eastwick Mills.', 'Norland Timber acquired Eastwick Mills.'],
    ['Della is the mother of Milo.', 'Milo is the son of Della.'],
  ];
  for (const [a, b] of same)
    it(`“${a}” is “${b}”`, () => {
      const norm = (text: string): string | null => told(text)?.replace(/\b[tT]he /g, '') ?? null;
      expect(norm(a)).to.be.a('string');
      expect(norm(a)).to.equal(norm(b));
    });

  it('takes the speaker for "it"', () => {
    expect(told('Norland Timber said that it had completed the takeover of Eastwick Mills.')).to.match(
      /Norland Timber > Eastwick Mills$/,
    );
  });

  it('sees none where the act may be returned, or nobody took over', () => {
    expect(told('Tveit praised Varga.')).to.equal(null);
    expect(told('Tveit completed the translation of the letters of Varga.')).to.equal(null);
    expect(told('After the death of Varga, Tveit went abroad.')).to.equal(null);
  });
});
