import { expect } from 'chai';
import { builtInRules, CaseIndex, checkCase } from '../../rules/engine.js';
import type { CheckInput, CheckResult, ExampleDocument, Rule } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

/** In a case of so many nothing is by chance. */
const FEW = 10;

describe('all firing examples as one case', () => {
  const { hash, rules } = builtInRules();
  let input: CheckInput;
  let result: CheckResult;

  before(() => {
    input = caseOf(rules.flatMap(({ examples }) => examples.firing.flatMap(({ documents }) => documents)));
    result = checkCase(input, { hash, rules });
  });

  it('raise a flag for each rule that no other speaks for, in cases of few documents', () => {
    const raised = new Set(
      casesOfFew(rules).flatMap((few) => checkCase(few, { hash, rules }).flags.map(({ rule }) => rule)),
    );
    expect(rules.filter(({ id, yields }) => !yields && !raised.has(id)).map(({ id }) => id)).to.deep.equal(
      [],
    );
  });

  it('list as chance what two documents of so many say against each other in few words alike', () => {
    const said = result.suppressed.filter(({ message }) => /by chance/.test(message));
    expect(said.length).to.be.greaterThan(result.flags.length);
  });

  it('give the same whichever of two claims comes first', () => {
    expect(checkCase({ ...input, claims: [...input.claims].reverse() }, { hash, rules })).to.deep.equal(
      result,
    );
  });

  it('leave nothing behind of claims that are taken away again', () => {
    const index = new CaseIndex({ hash, rules });
    index.addAll(input);
    const half = input.claims.filter((_, i) => i % 2 === 0);
    // some go before anybody has looked, the others after
    for (const claim of half.slice(0, 20)) index.remove(claim.id);
    index.result();
    for (const claim of half.slice(20)) index.remove(claim.id);
    const kept = input.claims.filter((_, i) => i % 2 === 1);
    expect(index.result()).to.deep.equal(checkCase({ ...input, claims: kept }, { hash, rules }));
    index.addAll({ ...input, claims: half });
    expect(index.result()).to.deep.equal(result);
  });

  it('raise the same flags, and list nothing, where nobody asks what was explained away', () => {
    const unexplained = checkCase(input, { hash, rules }, false);
    expect(unexplained.flags).to.deep.equal(result.flags);
    expect(result.suppressed).not.to.deep.equal([]);
    expect(unexplained.suppressed).to.deep.equal([]);
  });

  it('give the same claim by claim as all at once, whenever somebody looks', () => {
    const index = new CaseIndex({ hash, rules });
    const places = new Map(input.documents.map(({ id, meta }, place) => [id, { meta, place }]));
    for (const [i, claim] of input.claims.entries()) {
      const document = places.get(claim.document);
      if (document) index.add(claim, document.meta, document.place);
      if (i % 150 === 7) index.result();
    }
    expect(index.result()).to.deep.equal(result);
  });
});

/** The firing examples, whole, in cases of up to ten documents. */
function casesOfFew(rules: readonly Rule[]): CheckInput[] {
  const cases: ExampleDocument[][] = [];
  for (const { documents } of rules.flatMap(({ examples }) => examples.firing)) {
    const last = cases.at(-1);
    if (last && last.length + documents.length <= FEW) last.push(...documents);
    else cases.push([...documents]);
  }
  return cases.map((documents) => caseOf(documents));
}
