import { expect } from 'chai';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';

/** Each text is of a paper of its own. */
const meta = (i: number) => ({
  title: null,
  publisher: ['The Tarnmouth Gazette', 'Eastwick News'][i] ?? null,
  published: null,
  kind: null,
  url: null,
  author: null,
});

/** The rules that flag a case of these texts, in the order of the flags. */
function flaggedBy(...texts: string[]): string[] {
  const claims = texts
    .flatMap((text, i) =>
      readDocument({ text, bodyStart: 0, meta: meta(i) }).claims.map((claim) => ({
        ...claim,
        document: `d${i}`,
      })),
    )
    .map((claim, i) => ({ ...claim, id: `c${i}` }));
  const documents = texts.map((_, i) => ({ id: `d${i}`, meta: meta(i) }));
  return checkCase({ documents, claims }, builtInRules()).flags.map(({ rule }) => rule);
}

describe('one clash, one flag', () => {
  it('lets the rule speak that says more of the same two claims', () => {
    expect(
      flaggedBy('No jobs at the quarry will be lost.', 'Six jobs at the quarry will be lost.'),
    ).to.deep.equal(['quantifier-countered']);
  });

  it('lets the general rule speak where no other does', () => {
    expect(
      flaggedBy('The quarry owners paid the fine in May.', 'The quarry owners did not pay the fine in May.'),
    ).to.deep.equal(['polarity-opposed']);
  });

  it('is not silenced by a note on the same claims', () => {
    expect(
      flaggedBy(
        'The old lime trees beside the eastern ferry berth will be kept.',
        'The old lime trees beside the eastern ferry berth will not be kept. It was dry.',
      ),
    ).to.deep.equal(['polarity-opposed', 'text-copied']);
  });
});
