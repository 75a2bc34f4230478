import { expect } from 'chai';
import { decodeDocument } from '../../documents/decode.js';
import { readDocument } from '../../reading/read.js';

/** What each pronoun of a text stands for: the head of its term, or the pronoun itself. */
function headsOf(text: string): string[] {
  const { claims } = readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt'));
  return claims.flatMap(({ frame: { agent, theme } }) =>
    [agent, theme].flatMap((term) =>
      term?.pronoun
        ? [`${term.text.toLowerCase()} = ${term.words.length > 0 ? term.head : (term.entity ?? '-')}`]
        : [],
    ),
  );
}

const CASES: readonly (readonly [text: string, ...heads: string[]])[] = [
  ['The plant makes foam. The state inspected it in May.', 'it = plant'],
  ['The plant makes foam. It has one door.', 'it = plant'],
  ['The pumps are old. They failed in May.', 'they = pump'],
  ['The pump is old. They met in May.', 'they = -'],
  ['The baker met the clerk. It rained.', 'it = -'],
  ['The pump failed because it was old.', 'it = pump'],
  ['The pump is old.\n\nIt failed in May.', 'it = -'],
  ['The pump is old. The men left. It failed in May.', 'it = -'],
];

describe('what pronouns stand for', () => {
  for (const [text, ...heads] of CASES) it(text, () => expect(headsOf(text)).to.deep.equal(heads));

  it('keeps the words of the text', () => {
    const text = 'The plant makes foam. The state inspected it in May.';
    const { claims } = readDocument(decodeDocument(new TextEncoder().encode(text), 'a.txt'));
    expect(claims.at(-1)?.frame.theme?.text).to.equal('it');
    expect(claims.at(-1)?.event.object).to.equal('it');
  });
});
