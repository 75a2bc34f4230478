import { expect } from 'chai';
import { explanationSchema } from '../../model/flag.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { caseOf } from './read-once.js';

describe('what explains a candidate away', () => {
  const { hash, rules } = builtInRules();

  it('is shown for every kind by an example of some rule', () => {
    const shown = rules.flatMap(({ examples }) => examples.silent.flatMap(({ savedBy }) => savedBy ?? []));
    expect([...new Set(shown)].sort()).to.deep.equal([...explanationSchema.options].sort());
  });

  it('is told in whole sentences', () => {
    const documents = rules.flatMap(({ examples }) =>
      examples.silent.flatMap((example) => example.documents),
    );
    const { suppressed } = checkCase(caseOf(documents), { hash, rules });
    for (const { message } of suppressed) expect(message).to.match(/^[A-Z“][^]*\.$/);
  });

  it('names no stem of a word: what flags say is in the words of the documents', () => {
    for (const rule of rules)
      for (const example of rule.examples.firing) {
        const input = caseOf(example.documents);
        const text = example.documents.map((document) => document.text).join(' ');
        for (const { because } of checkCase(input, { hash, rules: [rule] }).flags)
          for (const line of because)
            for (const word of /they share ([^.]+)\./.exec(line)?.[1]?.split(', ') ?? [])
              if (word !== 'who and what they name')
                expect(text, `${rule.id}: ${line}`).to.match(
                  new RegExp(`(^|[^\\p{L}])${word}([^\\p{L}]|$)`, 'iu'),
                );
      }
  });
});
