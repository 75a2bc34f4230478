import { expect } from 'chai';
import { joinedBy, mustJoin } from '../../rules/compare/scope/one-affair.js';
import { builtInRules, CaseIndex, checkCase } from '../../rules/engine.js';
import type { CheckInput } from '../../rules/rule.js';
import { caseOf } from './read-once.js';

const WEAK = [
  { text: 'Nobody complained. Tea was served at the end, and the lamps were lit.' },
  {
    text: 'Twelve people complained. It stands behind the laundry. The file has a map and four photographs.',
  },
];
const STRONG = [
  { text: 'The roof of the bath house at Sorley Bay cost £340,000. It rained.' },
  { text: 'The roof of the bath house at Sorley Bay cost £520,000. Few came.' },
];
/** Documents of another affair each. */
const OTHERS =
  'ferry mill orchard quarry school harbour bakery chapel theatre mine abattoir brewery inn farm depot tannery kiln forge weir barn'
    .split(' ')
    .flatMap((place) =>
      ['lower', 'upper', 'old'].map((which) => ({
        text: `The ${which} ${place} has a new gate. A dog slept beside it.`,
      })),
    );

const rules = builtInRules();
const raised = (input: CheckInput): string[] => checkCase(input, rules).flags.map(({ rule }) => rule);

describe('findings between many documents', () => {
  it('are flags in a case of few, however little joins the two', () => {
    expect(raised(caseOf(WEAK))).to.have.length(1);
  });

  it('are chance in a case of more, where little joins the two, and listed as that', () => {
    const input = caseOf([...WEAK, ...OTHERS]);
    expect(raised(input)).to.deep.equal([]);
    const { suppressed } = checkCase(input, rules);
    const [rule] = raised(caseOf(WEAK));
    expect(suppressed.filter(({ message }) => /by chance/.test(message))).to.deep.include.members([
      {
        rule,
        claims: ['c1', 'c4'],
        explanation: 'scope',
        message: 'In a case of so many documents too little joins the two: they may meet by chance.',
      },
    ]);
  });

  it('stay flags where much joins the two', () => {
    expect(raised(caseOf([...STRONG, ...OTHERS]))).to.deep.equal(['quantity-differs']);
  });

  it('come back when the case shrinks, and go when it grows', () => {
    const input = caseOf([...WEAK, ...OTHERS]);
    const index = new CaseIndex(rules);
    const flags = (): number => index.result().flags.length;
    const [few, more] = [true, false].map((isWeak) => ({
      ...input,
      claims: input.claims.filter(({ document }) => /^d[12]$/.test(document) === isWeak),
    }));
    if (!few || !more) throw new Error('no claims');
    index.addAll(few);
    expect(flags()).to.equal(1);
    index.addAll(more);
    expect(flags()).to.equal(0);
    for (const { id } of more.claims) index.remove(id);
    expect(flags()).to.equal(1);
  });

  it('ask for more with each doubling of the documents, and for nothing up to ten', () => {
    expect([1, 10].map(mustJoin)).to.deep.equal([-Infinity, -Infinity]);
    const asked = [11, 20, 21, 40, 41, 284].map(mustJoin);
    expect(asked).to.deep.equal([...asked].sort((a, b) => a - b));
    expect(asked[0]).to.equal(asked[1]);
    expect(asked[2]).to.be.greaterThan(asked[1] ?? 0);
  });

  it('are joined by what both say, and less by what only one of them says', () => {
    const joined = (a: string, b: string): number => {
      const input = caseOf([{ text: a }, { text: b }]);
      const [first, second] = ['d1', 'd2'].map((id, place) => {
        const claim = input.claims.find(({ document }) => document === id);
        const meta = input.documents[place]?.meta;
        if (!claim || !meta) throw new Error(`nothing read of ${id}`);
        return { claim, meta, place };
      });
      if (!first || !second) throw new Error('no claims');
      return joinedBy(first, second);
    };
    const near = joined('The weir at Sorley lost 40 salmon.', 'The weir at Sorley lost 90 salmon.');
    const far = joined(
      'The weir at Sorley lost 40 salmon.',
      'The salmon farm by the old mill at Brack lost 90 nets.',
    );
    expect(near).to.equal(Infinity);
    expect(far).to.be.lessThan(2);
    expect(far).to.be.greaterThan(0);
  });
});
