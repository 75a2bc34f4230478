/** A text and a copy of it agree: whatever is flagged between them is flagged in the text by itself. */
import { expect } from 'chai';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { caseOf } from './read-once.js';

const set = builtInRules();
const flagged = (texts: readonly string[]): Set<string> => {
  const input = caseOf(
    texts.map((text, i) => ({ text, publisher: `Paper ${i}`, published: `2019-06-1${i}` })),
  );
  const { flags } = checkCase(input, set, false);
  return new Set(flags.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
};

describe('a text and its copy', () => {
  for (const { id, examples } of set.rules)
    it(`of the examples of ${id}`, () => {
      const texts = [...examples.firing, ...examples.silent].flatMap(({ documents }) =>
        documents.map(({ text }) => text),
      );
      for (const text of new Set(texts)) {
        const between = [...flagged([text, text])];
        // most texts raise nothing even beside their copy, and need no look alone
        const alone = between.length > 0 ? flagged([text]) : new Set<string>();
        expect(
          between.filter((rule) => !alone.has(rule)),
          text,
        ).to.deep.equal([]);
      }
    });
});
