import { expect } from 'chai';
import { figuresApart } from '../../rules/compare/figures/figures-apart.js';
import { knownTo } from '../../rules/compare/scope/known-to.js';
import { narrowedBy, narrowsSubject, withinTime } from '../../rules/compare/figures/narrowed-figures.js';
import { spanGiven } from '../../rules/compare/times/bounds.js';
import { kindsApart } from '../../rules/compare/scope/kinds-apart.js';
import { oneBearer } from '../../rules/compare/times/length-bearer.js';
import type { Figure } from '../../rules/compare/figures/figure-slots.js';
import { measureOf } from '../../rules/compare/identity/measure.js';
import type { CaseClaim } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** The first claims of two documents, one text each. */
function two(a: string, b: string): [CaseClaim, CaseClaim] {
  const { documents, claims } = caseOf([{ text: a }, { text: b }]);
  const [x, y] = documents.map(({ id, meta }, place) => {
    const claim = claims.find(({ document }) => document === id);
    if (!claim) throw new Error(`no claim in “${place === 0 ? a : b}”`);
    return { claim, meta, place };
  });
  if (!x || !y) throw new Error('two documents make two claims');
  return [x, y];
}

const figureOf = (claim: CaseClaim): Figure => {
  const figure = claim.claim.quantities.find(({ quantifier }) => quantifier === undefined);
  if (!figure) throw new Error(`no figure in “${claim.claim.quote.exact}”`);
  return { claim, figure, measure: measureOf(claim, figure) };
};

function narrowed(a: string, b: string): string | null {
  const [x, y] = two(a, b).map(figureOf);
  if (!x || !y) throw new Error('two claims have two figures');
  return narrowedBy(x, y);
}

const reason = (a: string, b: string): string | null => {
  const [x, y] = two(a, b).map(figureOf);
  return x && y ? (figuresApart(x, y)?.message ?? null) : null;
};

describe('what narrows a figure', () => {
  it('is a phrase behind it of which the other paper knows nothing', () => {
    expect(narrowed('The inn has 24 beds in the stable block.', 'The inn has 70 beds.')).to.equal(
      'the stable block',
    );
    expect(
      narrowed('The inn has 24 beds in the stable block.', 'The stable block of the inn has 70 beds.'),
    ).to.equal(null);
  });

  it('is a clause that says which of them', () => {
    const told = narrowed('The parish has 24 children who learn the organ.', 'The parish has 70 children.');
    expect(told).to.match(/^who learn/);
  });

  it('is a word that shares out a whole', () => {
    expect(
      narrowed('The count found 14 otters on the upper river.', 'The count found 33 otters along the river.'),
    ).to.equal('the upper river');
  });

  it('is no time, and nothing that is said of a subject', () => {
    expect(narrowed('The inn had 24 beds in May 1950.', 'The inn had 70 beds.')).to.equal(null);
    expect(narrowed('Some 24 farms were without water.', 'The burst cost 70 farms their water.')).to.equal(
      null,
    );
  });

  it('forgets what a paper says is among others', () => {
    const [claim] = two('The fleet landed 800 tonnes, herring included.', 'It was wet.');
    expect(knownTo(claim).has('herring')).to.equal(false);
  });

  it('is a time within a longer one', () => {
    const [month, year] = two('The kiln fired 9 pots in May 2011.', 'The kiln fired 90 pots in 2011.');
    expect(withinTime(month, year)).to.equal(true);
    expect(withinTime(year, month)).to.equal(false);
    expect(withinTime(year, year)).to.equal(false);
  });
});

describe('what parts two figures', () => {
  it('is a mean, a most, or another stuff', () => {
    expect(reason('The average orchard has 60 trees.', 'The orchard has 140 trees.')).to.match(/for each/);
    expect(reason('The press can print 900 books.', 'The press printed 350 books.')).to.match(/at most/);
    expect(reason('The quay took 800 tonnes of coal.', 'The quay took 450 tonnes of salt.')).to.match(
      /of coal/,
    );
    expect(reason('The orchard has 60 trees.', 'The orchard has 140 trees.')).to.equal(null);
  });
});

describe('whose a length is', () => {
  const one = (a: string, b: string): boolean => oneBearer(...two(a, b));
  it('is the phrase that holds it, or what lasts', () => {
    expect(
      one(
        'The zoo’s vet has a contract of five years.',
        'The contract of the zoo’s vet runs for eight years.',
      ),
    ).to.equal(true);
    expect(
      one('The zoo’s vet has a five-year contract.', 'The contract of the zoo’s vet is for eight years.'),
    ).to.equal(true);
  });

  it('is not that of another’s thing', () => {
    expect(
      one(
        'The director of the zoo has a contract of five years.',
        'The contract of the zoo’s vet runs for eight years.',
      ),
    ).to.equal(false);
    expect(
      one('The lease of the mill is for five years.', 'The strike at the mill lasted nine days.'),
    ).to.equal(false);
  });
});

describe('two kinds of things', () => {
  const kinds = (a: string, b: string): boolean => kindsApart(...two(a, b)) !== null;
  it('are named by plurals without an article', () => {
    expect(kinds('Coaches must pay to cross.', 'Cyclists must pay to cross.')).to.equal(true);
    expect(kinds('Coaches must pay to cross.', 'Cyclists need not cross.')).to.equal(false);
  });

  it('are one where their names are akin, have an article, or are papers for one thing', () => {
    expect(kinds('Pictures must be sold at once.', 'Paintings must be sold in May.')).to.equal(false);
    expect(kinds('The coaches must pay to cross.', 'The cyclists must pay to cross.')).to.equal(false);
    expect(kinds('Forms must arrive in May.', 'Applications must arrive in June.')).to.equal(false);
  });
});

describe('a subject', () => {
  it('is narrowed by a phrase that the other paper does not know', () => {
    const [some, all] = two('Patients with cancer wait two weeks.', 'Patients wait eleven weeks.');
    expect(narrowsSubject(some, all)).to.equal(true);
    expect(narrowsSubject(all, some)).to.equal(false);
  });
});

describe('how long somebody is given', () => {
  const given = (text: string): string | null => spanGiven(two(text, text)[0])?.text ?? null;
  it('is told by “within” and a duty, or by what one has to do it', () => {
    expect(given('The fine must be paid within 14 days.')).to.equal('within 14 days');
    expect(given('The driver has 28 days to pay the fine.')).to.equal('28 days');
    expect(given('The fine was paid within 14 days.')).to.equal(null);
    expect(given('The driver was away for 28 days.')).to.equal(null);
  });
});
