/** What rules say that they need: a claim that is made to lack it has no keys under them. */
import { expect } from 'chai';
import type { Claim } from '../../model/claim.js';
import { builtInRules } from '../../rules/engine.js';
import { meets, metBy, NEEDS, needsOf, type Need } from '../../rules/needs.js';
import type { CaseClaim, Rule } from '../../rules/rule.js';
import { copyOf } from './json-copies.js';
import { caseOf } from './read-once.js';

const LACKING: Record<Need, (claim: Claim) => unknown> = {
  brief: ({ frame }) => {
    frame.brief = false;
    delete frame.whole;
  },
  figure: (claim) => (claim.quantities = []),
  time: (claim) => (claim.times = []),
  agent: ({ frame }) => (frame.agent = null),
  teller: (claim) => (claim.attribution = []),
};

const { rules } = builtInRules();

function claimsOfExamples(): CaseClaim[] {
  return rules
    .flatMap(({ examples: { firing, silent } }) => [...firing, ...silent])
    .flatMap(({ documents }) => {
      const input = caseOf(documents);
      return input.documents.flatMap(({ id, meta }, place) =>
        input.claims.filter(({ document }) => document === id).map((claim) => ({ claim, meta, place })),
      );
    });
}

/** Where a claim stands under a rule. */
function standsIn(rule: Rule, own: CaseClaim): boolean {
  if (rule.shape === 'claim') return false;
  const sides = rule.shape === 'group' ? undefined : rule.sides?.(own);
  if (sides === null || sides?.is.length === 0 || sides?.meets.length === 0) return false;
  return rule.keys(own).length > 0;
}

describe('what rules need', () => {
  const claims = claimsOfExamples();

  for (const need of NEEDS)
    it(`${need}: no rule that needs it gives keys to a claim without`, () => {
      const bit = needsOf({ needs: [need] });
      const lacking = claims
        .filter(({ claim }) => meets(metBy(claim), bit))
        .map((own) => ({ ...own, claim: copyOf(own.claim) }));
      for (const { claim } of lacking) LACKING[need](claim);
      expect(lacking.length).to.be.greaterThan(100);
      expect(lacking.filter(({ claim }) => meets(metBy(claim), bit))).to.have.lengthOf(0);
      const asked = rules.filter((rule) => rule.shape !== 'claim' && rule.needs?.includes(need));
      expect(asked).not.to.have.lengthOf(0);
      for (const rule of asked)
        expect(
          lacking.filter((own) => standsIn(rule, own)).map(({ claim }) => claim.statement),
          rule.id,
        ).to.deep.equal([]);
    });

  it('is met by claims that every such rule gives keys to', () => {
    for (const rule of rules)
      if (rule.shape !== 'claim' && rule.needs)
        expect(
          claims.some((own) => meets(metBy(own.claim), needsOf(rule)) && standsIn(rule, own)),
          rule.id,
        ).to.equal(true);
  });
});
