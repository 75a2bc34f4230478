import { expect } from 'chai';
import { findAttributions } from '../../reading/attribution.js';
import { findEntities } from '../../reading/entities.js';
import { findQuotations } from '../../reading/quotations.js';
import { tokenise } from '../../reading/tokens.js';

const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

/** "source | cue | content" of every attribution of a text. */
function read(text: string): string[] {
  const t = tokenise(text);
  const words = (spans: [number, number][]) => spans.map(([a, b]) => text.slice(a, b)).join(' … ');
  return findAttributions(t, findQuotations(t), findEntities(t, meta))
    .filter((one) => one.cue.length > 0)
    .map((one) => `${words(one.source)} | ${words(one.cue)} | ${words(one.content)}`);
}

describe('attribution frames', () => {
  const table: [string, string, string[]][] = [
    ['that', 'Ann Lee said that the pool would close.', ['Ann Lee | said | that the pool would close']],
    [
      'no that',
      'The union claims the board closed the site.',
      ['The union | claims | the board closed the site'],
    ],
    ['direct before', 'Ann Lee said: “The pool will close.”', ['Ann Lee | said: | “The pool will close.”']],
    ['direct after', '“The pool will close,” Ann Lee said.', ['Ann Lee | said | “The pool will close,”']],
    ['inverted', '“The pool will close,” said Ann Lee.', ['Ann Lee | said | “The pool will close,”']],
    ['carried on', '“It will close,” she said. “We tried.”', ['she | said | “It will close,” … “We tried.”']],
    [
      'according to',
      'The pool will close, according to the council.',
      ['the council | according to | The pool will close'],
    ],
  ];
  for (const [name, text, want] of table) {
    it(`${name}: ${text}`, () => expect(read(text)).to.deep.equal(want));
  }

  const silent = [
    'The work went according to plan.',
    'The bridge is said to be safe.',
    'The pool closed in May.',
  ];
  for (const text of silent) it(`is silent on: ${text}`, () => expect(read(text)).to.deep.equal([]));
});
