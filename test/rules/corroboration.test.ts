import { expect } from 'chai';
import { corroboration } from '../../rules/corroboration.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import { copiesAmong, originsOf } from '../../rules/origins.js';
import type { CaseClaim, ExampleDocument } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** All claims of some documents as rules see them. */
function claimsOf(...documents: ExampleDocument[]): CaseClaim[] {
  const { claims, documents: metas } = caseOf(documents);
  return claims.flatMap((claim) => {
    const place = metas.findIndex(({ id }) => id === claim.document);
    const meta = metas[place]?.meta;
    return meta ? [{ claim, meta, place }] : [];
  });
}

/** How many independent origins the first claim has. */
function originsOfFirst(...documents: ExampleDocument[]): number {
  const claims = claimsOf(...documents);
  const [first, ...others] = claims;
  if (!first) throw new Error('nothing was read');
  return corroboration(first, others, copiesAmong(claims.map(({ claim }) => claim))).origins.length;
}

const LOST = 'The lido lost £64,000 in 2012.';

describe('corroboration', () => {
  it('counts two publishers in their own words as two origins', () => {
    expect(
      originsOfFirst(
        { text: LOST, publisher: 'The Tarnmouth Gazette' },
        { text: 'In 2012 the lido lost £64,000.', publisher: 'Eastwick News' },
      ),
    ).to.equal(2);
  });

  it('counts one publisher, and one speaker in two documents, once', () => {
    const said = { text: 'The lido lost £64,000 in 2012, Elena Varga said.', publisher: 'Eastwick News' };
    expect(originsOfFirst(said, { ...said, publisher: 'The Skerry Post' })).to.equal(1);
    expect(
      originsOfFirst({ text: LOST, publisher: 'Eastwick News' }, { text: LOST, publisher: 'Eastwick News' }),
    ).to.equal(1);
  });

  it('counts a copied story once', () => {
    const story =
      'The harbour board will close the old eastern ferry berth at the end of March. Two crossings a day are going to move to the quay in the west.';
    const [first, second] = ['The Tarnmouth Gazette', 'Eastwick News'].map((publisher) => ({
      text: story,
      publisher,
    }));
    if (first && second) expect(originsOfFirst(first, second)).to.equal(1);
  });

  it('does not take another figure, a denial, a plan or another year for support', () => {
    for (const text of [
      'The lido lost £90,000 in 2012.',
      'The lido did not lose £64,000 in 2012.',
      'The lido may have lost £64,000 in 2012.',
      'The lido lost £64,000 in 2009.',
      'The library lost £64,000 in 2012.',
    ])
      expect(originsOfFirst({ text: LOST, publisher: 'A' }, { text, publisher: 'B' }), text).to.equal(1);
  });

  it('joins origins that a third claim shows to be one', () => {
    const claims = claimsOf(
      { text: 'The lido lost £64,000 in 2012.', publisher: 'Lido Trust' },
      { text: 'The lido lost £64,000 in 2012, Elena Varga said.', publisher: 'Eastwick News' },
      {
        text: 'The lido lost £64,000 in 2012, said Elena Varga, chairwoman of Lido Trust.',
        publisher: 'The Skerry Post',
      },
    );
    const third = claims.find(({ place }) => place === 2)?.claim.attribution.at(-1);
    expect(third?.organisation).to.equal('Lido Trust');
    expect(originsOf(claims, new Map()).map(({ name }) => name)).to.deep.equal(['Lido Trust']);
  });
});

describe('a rule that is heard once', () => {
  it('raises the first of what it finds among the same documents', () => {
    const { claims, documents } = caseOf([
      { kind: 'news', text: 'Fares rose by 9 per cent in May. The ferry company lost £2.6m in 2014.' },
      { kind: 'news', text: 'The ferry company paid its owners £300,000 in 2013.' },
    ]);
    const { flags } = checkCase({ claims, documents }, builtInRules());
    const sources = flags.filter(({ rule }) => rule === 'figure-unsourced');
    const of = (id: string | undefined) => claims.find((claim) => claim.id === id)?.document;
    expect(sources.map((flag) => of(flag.claims[0]))).to.deep.equal(['d1', 'd2']);
  });
});
