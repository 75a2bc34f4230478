/** By what rules are called at all: a claim that calls one by neither verb nor letters has no keys under it, and so no flag is lost. */
import { expect } from 'chai';
import type { Claim } from '../../model/claim.js';
import { Asked, type Seeks } from '../../rules/asked.js';
import { builtInRules, checkCase } from '../../rules/engine.js';
import type { Need } from '../../rules/needs.js';
import type { CaseClaim, CheckInput, Rule, RuleSet } from '../../rules/rule.js';
import { lettersOf } from '../../rules/sought/sought.js';
import { openCases } from './found.js';
import { caseOf } from './read-once.js';
import { balance } from './sample-claims.js';

const set = builtInRules();
const seeking = set.rules.flatMap((rule) => (rule.shape !== 'claim' && rule.seeks ? [rule] : []));

const claimsOf = ({ documents, claims }: CheckInput): CaseClaim[] =>
  claims.flatMap((claim) => {
    const place = documents.findIndex(({ id }) => id === claim.document);
    const meta = documents[place]?.meta;
    return meta ? [{ claim, meta, place }] : [];
  });

/** The same rules, each asked of every claim. */
const seeks: Seeks = { verbs: () => true };
const askedOfAll: RuleSet = {
  ...set,
  rules: set.rules.map((rule): Rule => (rule.shape === 'claim' ? rule : { ...rule, needs: [], seeks })),
};

describe('by what rules are called', () => {
  const dossiers = [...(openCases().get('dossiers') ?? [])].map(([, documents]) => caseOf(documents));
  const examples = set.rules
    .flatMap(({ examples: { firing, silent } }) => [...firing, ...silent])
    .map(({ documents }) => caseOf(documents));
  const claims = [...dossiers, ...examples].flatMap(claimsOf);

  for (const rule of seeking)
    it(`${rule.id}: has no keys for claims that do not call it, and is called by some`, () => {
      const asked = new Asked([rule]);
      const called = claims.filter(({ claim }) => asked.of(claim).length > 0);
      const others = claims.filter((own) => !called.includes(own));
      expect(called.some((own) => rule.keys(own).length > 0)).to.equal(true);
      expect(others.length).to.be.greaterThan(claims.length / 2);
      expect(others.filter((own) => rule.keys(own).length > 0)).to.deep.equal([]);
    });

  it('finds the same flags in the open dossiers as when every rule is asked of every claim', () => {
    for (const input of dossiers) expect(checkCase(input, set)).to.deep.equal(checkCase(input, askedOfAll));
  });
});

describe('a list of who is asked', () => {
  const told = (verb: string, exact: string): Claim => {
    const claim = balance('c1', 'd1', 0, 'fund', 3);
    const { frame, quote } = claim;
    const predicate = frame.predicate && { ...frame.predicate, lemma: verb };
    return { ...claim, frame: { ...frame, predicate }, quote: { ...quote, exact } };
  };
  const byVerb = { id: 'verb', seeks: { verbs: (lemma: string): boolean => lemma === 'leave' } };
  const byWords = { id: 'words', seeks: { words: lettersOf(/\bzebras?\b/, /\bquagga\b/) } };
  const byBoth = { id: 'both', seeks: { ...byVerb.seeks, ...byWords.seeks } };
  const byNeed = { id: 'need', needs: ['time'] as const };
  const asked = new Asked<{ id: string; needs?: readonly Need[]; seeks?: Seeks }>([
    byVerb,
    byWords,
    byBoth,
    byNeed,
    { id: 'any' },
  ]);
  const idsOf = (claim: Claim): string =>
    asked
      .of(claim)
      .map(({ id }) => id)
      .join(' ');

  it('is by the verb, by letters of the quote, or by either', () => {
    expect(idsOf(told('leave', 'It left'))).to.equal('verb both any');
    expect(idsOf(told('see', 'It saw a Zebra'))).to.equal('words both any');
    expect(idsOf(told('see', 'It saw the quagga'))).to.equal('words both any');
    expect(idsOf(told('see', 'It saw'))).to.equal('any');
  });

  it('reads a short text whole', () => {
    const claim = told('see', 'It saw');
    const whole = { text: 'Zebras: it saw', start: 0, end: 14 };
    expect(idsOf({ ...claim, frame: { ...claim.frame, whole } })).to.equal('words both any');
  });

  it('asks nobody whose needs are not met, whatever the verb', () => {
    const [time] = caseOf([{ text: 'The fund closed in May 2018.' }]).claims.flatMap(({ times }) => times);
    if (!time) throw new Error('no time');
    expect(idsOf({ ...told('see', 'It saw'), times: [time] })).to.equal('need any');
  });
});
