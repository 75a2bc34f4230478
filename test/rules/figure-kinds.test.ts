import { expect } from 'chai';
import { isMost } from '../../rules/compare/figures/at-most.js';
import { isNamedBySize } from '../../rules/compare/figures/counts.js';
import { measureOf } from '../../rules/compare/identity/measure.js';
import { inPerCent } from '../../rules/compare/figures/quantities.js';
import { caseOf } from './read-once.js';
import type { CaseClaim } from '../../rules/rule.js';
import type { Quantity } from '../../model/claim.js';

function figureIn(text: string): { claim: CaseClaim; figure: Quantity } {
  const { documents, claims } = caseOf([{ text }]);
  const [document] = documents;
  const claim = claims.find(({ quantities }) => quantities.some(({ value }) => value !== null));
  const figure = claim?.quantities.find(({ value }) => value !== null);
  if (!claim || !document || !figure) throw new Error(`no figure in “${text}”`);
  return { claim: { claim, meta: document.meta, place: 0 }, figure };
}

describe('kinds of figures', () => {
  it('what any one of a kind is in money is its price', () => {
    const head = (text: string): string | undefined => {
      const { claim, figure } = figureIn(text);
      return measureOf(claim, figure)?.head;
    };
    expect(head('A day ticket is £4.')).to.equal(head('A day ticket costs £4.'));
    expect(head('The fund is £4.')).not.to.equal(head('A day ticket costs £4.'));
    expect(head('The lowest was £4.')).not.to.equal(head('A day ticket costs £4.'));
  });

  it('what there is room for is what there can be at most', () => {
    const most = (text: string): boolean => {
      const { claim, figure } = figureIn(text);
      return isMost(claim, figure);
    };
    expect(most('The boat can carry 40 cars.')).to.equal(true);
    expect(most('With room for just 28 cars, the boat is small.')).to.equal(true);
    expect(most('The boat carried 40 cars.')).to.equal(false);
  });

  it('what is named by its size has it, whatever is said of it', () => {
    const named = (text: string): boolean => {
      const { claim, figure } = figureIn(text);
      return isNamedBySize(claim, figure);
    };
    expect(named('The brewery’s workforce of 88 will be told on Monday.')).to.equal(true);
    expect(named('The brewery will have 88 staff.')).to.equal(false);
  });

  it('a share in words is one in per cent', () => {
    const { figure } = figureIn('Two in five of the cases were put off.');
    const { unit, min, max } = inPerCent(figure);
    expect([unit, min, max]).to.deep.equal(['%', 37.5, 42.5]);
    const count = figureIn('The boat carried 40 cars.').figure;
    expect(inPerCent(count)).to.equal(count);
  });
});
