import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Claim, Frame } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import { flagSchema, suppressedSchema } from '../../model/flag.js';
import { builtInRules, CaseIndex, checkCase } from '../../rules/engine.js';
import { balance, META } from './sample-claims.js';

const THINGS = ['general reserves', 'net debt', 'turnover', 'repair bill', 'pension deficit'];

/** Some balances in three documents; ids are unique, places do not overlap. */
const claimsArbitrary: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      document: fc.constantFrom('d1', 'd2', 'd3'),
      thing: fc.constantFrom(...THINGS),
      value: fc.constantFrom(1_000_000, 2_000_000, 3_500_000, 3_510_000),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ document, thing, value }, i) => balance(`c${i}`, document, i * 100, thing, value)),
  );

const documents = ['d1', 'd2', 'd3'].map((id) => ({ id, meta: META }));

/** A rule of each shape that looks at balances; all rules together are tried in live-case.test.ts. */
const RULES = [
  'quantity-differs',
  'figure-superseded',
  'figure-unsourced',
  'single-origin',
  'length-denied-by-dates',
];

describe('the engine', () => {
  const { hash, rules: all } = builtInRules();
  const rules = { hash, rules: all.filter(({ id }) => RULES.includes(id)) };

  it('gives the same result whatever the order of the claims', () => {
    fc.assert(
      fc.property(
        claimsArbitrary.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(checkCase({ documents, claims: shuffled }, rules)).to.deep.equal(
            checkCase({ documents, claims }, rules),
          );
        },
      ),
    );
  });

  it('raises a subset of its flags for a subset of the documents', () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const all = checkCase({ documents, claims }, rules).flags.map((flag) => flag.claims.join());
        const some = checkCase({ documents: documents.slice(0, 2), claims }, rules).flags;
        for (const flag of some) expect(all).to.include(flag.claims.join());
      }),
    );
  });

  it('gives flags that keep the contract: two claims for a pair, a span for each, unique ids', () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const { flags, suppressed } = checkCase({ documents, claims }, rules);
        for (const flag of flags) {
          flagSchema.parse(flag);
          expect(flag.claims).to.have.lengthOf(2);
          for (const claim of flag.claims)
            expect(flag.spans.some((span) => span.claim === claim)).to.equal(true);
        }
        for (const one of suppressed) suppressedSchema.parse(one);
        expect(new Set(flags.map(({ id }) => id)).size).to.equal(flags.length);
      }),
    );
  });

  it('keeps the id when the quotes move in the text, and the basis with it', () => {
    const at = (move: number) =>
      checkCase(
        {
          documents,
          claims: [
            balance('a', 'd1', move, 'net debt', 1_000_000),
            balance('b', 'd2', 2 * move, 'net debt', 3_000_000),
          ],
        },
        rules,
      ).flags[0];
    const [here, there] = [at(0), at(500)];
    expect(here?.id).to.be.a('string');
    expect(there?.id).to.equal(here?.id);
    expect(there?.basis).to.equal(here?.basis);
  });

  it('changes the basis, not the id, when a document gets a date', () => {
    const flag = (published: string | null) =>
      checkCase(
        {
          documents: [
            { id: 'd1', meta: { ...META, published } },
            { id: 'd2', meta: META },
          ],
          claims: [
            balance('a', 'd1', 0, 'net debt', 1_000_000),
            balance('b', 'd2', 0, 'net debt', 3_000_000),
          ],
        },
        rules,
      ).flags[0];
    expect(flag('2010-01-01')?.id).to.equal(flag(null)?.id);
    expect(flag('2010-01-01')?.basis).not.to.equal(flag(null)?.basis);
  });

  describe('a basis', () => {
    /** The basis of one clash whose claims stand in these surroundings, in documents of these publishers. */
    const basis = (
      beside: Partial<Frame>,
      own: Partial<DocumentMeta> = {},
      other = own,
    ): string | undefined => {
      const [a, b] = [
        balance('a', 'd1', 0, 'net debt', 1_000_000),
        balance('b', 'd2', 0, 'net debt', 3_000_000),
      ];
      return checkCase(
        {
          documents: [
            { id: 'd1', meta: { ...META, ...own } },
            { id: 'd2', meta: { ...META, ...other } },
          ],
          claims: [{ ...a, frame: { ...a.frame, ...beside } }, b],
        },
        rules,
      ).flags.find(({ rule }) => rule === 'quantity-differs')?.basis;
    };
    const event = (text: string, at: number) => ({
      text,
      start: at,
      end: at + text.length,
      words: text.split(' '),
      verbs: text.split(' ').slice(-1),
      things: text.split(' ').slice(0, 1),
      names: [],
    });
    const order = (at: number, earlier = 'audit ended', later = 'debt rose') => ({
      start: at,
      end: at + 5,
      earlier: event(earlier, at + 6),
      later: event(later, at + 40),
    });
    const reason = (at: number, word = 'strike') => ({
      text: `a ${word}`,
      start: at,
      end: at + word.length + 2,
      words: [word],
    });
    const plain = basis({});

    it('changes with the order of events, the reason and the words around a claim', () => {
      const found = [
        plain,
        basis({ order: order(0) }),
        basis({ order: order(0, 'audit began') }),
        basis({ order: order(0, 'debt rose', 'audit ended') }),
        basis({ reason: reason(0) }),
        basis({ reason: reason(0, 'flood') }),
        basis({ around: ['audit', 'strike'] }),
        basis({ around: ['audit'] }),
        basis({ refutes: { text: 'hoax', start: 0, end: 4 } }),
      ];
      expect(plain).to.match(/^sha256:/);
      expect(found).not.to.include(undefined);
      expect(new Set(found).size).to.equal(found.length);
    });

    it('changes with the publisher and the kind of either document', () => {
      const [gazette, news] = [{ publisher: 'The Gazette' }, { publisher: 'Eastwick News' }];
      const found = [
        plain,
        basis({}, gazette),
        basis({}, gazette, news),
        basis({}, gazette, {}),
        basis({}, {}, gazette),
        basis({}, { kind: 'news' }, {}),
      ];
      expect(found).not.to.include(undefined);
      expect(new Set(found).size).to.equal(found.length);
    });

    it('stays when only offsets move and neighbouring words come in another order', () => {
      expect(basis({ order: order(300) })).to.equal(basis({ order: order(0) }));
      expect(basis({ reason: reason(300) })).to.equal(basis({ reason: reason(0) }));
      expect(basis({ around: ['strike', 'audit'] })).to.equal(basis({ around: ['audit', 'strike'] }));
    });
  });

  it('numbers equal flags so that each has its own id', () => {
    const claims = [
      balance('a', 'd1', 0, 'net debt', 1_000_000),
      balance('b', 'd2', 0, 'net debt', 3_000_000),
      balance('c', 'd3', 0, 'net debt', 3_000_000),
    ];
    const ids = checkCase({ documents, claims }, rules).flags.map(({ id }) => id);
    expect(ids).to.have.lengthOf(2);
    expect(new Set(ids).size).to.equal(2);
  });

  it('gives the same result when claims come and go one by one', () => {
    fc.assert(
      fc.property(claimsArbitrary, claimsArbitrary, (kept, gone) => {
        const index = new CaseIndex(rules);
        const passing = gone.map((claim) => ({ ...claim, id: `x${claim.id}` }));
        const placeOf = (claim: Claim) => documents.findIndex(({ id }) => id === claim.document);
        for (const claim of [...passing, ...kept]) index.add(claim, META, placeOf(claim));
        index.result();
        for (const claim of passing) index.remove(claim.id);
        expect(index.result()).to.deep.equal(checkCase({ documents, claims: kept }, rules));
      }),
    );
  });

  it('leaves out claims of documents that are not in the case', () => {
    const claims = [
      balance('a', 'd1', 0, 'net debt', 1_000_000),
      balance('b', 'dx', 0, 'net debt', 3_000_000),
    ];
    expect(checkCase({ documents, claims }, rules).flags).to.deep.equal([]);
  });
});
