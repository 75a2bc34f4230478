import { expect } from 'chai';
import { stringify } from 'yaml';
import type { Claim } from '../../model/claim.js';
import { checkCase } from '../../rules/engine.js';
import { runExamples } from '../../rules/examples.js';
import { ruleSetHash } from '../../rules/fingerprint.js';
import { newPack } from '../../rules/packs/new-rule.js';
import { parsePack } from '../../rules/packs/packs.js';
import type { CheckResult, Rule } from '../../rules/rule.js';
import { readOnce } from './read-once.js';
import { balance, META } from './sample-claims.js';

const NONE: ReadonlyMap<string, string> = new Map();
const example = { shows: 'one', documents: [{ text: 'A.' }], message: 'b', quoted: ['A'] };

/** A rule of a pack with these parts and plain ones for the rest. */
function ruleOf(parts: Record<string, unknown>): Rule {
  const source = {
    id: 'two-words',
    revision: 1,
    type: 'numeric',
    severity: 'warning',
    shape: 'claim',
    summary: 'One.',
    doesNotCover: 'Two.',
    when: 'true',
    mark: 'quote',
    message: 'Said.',
    because: [],
    resolveBy: 'Ask.',
    examples: { firing: [example], silent: [{ shows: 'two', documents: [{ text: 'B.' }] }] },
    ...parts,
  };
  const parsed = parsePack(stringify({ pack: 'one', rules: [source] }), NONE);
  expect(parsed.problems).to.deep.equal([]);
  const [rule] = 'rules' in parsed ? parsed.rules : [];
  if (!rule) throw new Error('no rule was made');
  return rule;
}

const check = (rule: Rule, ...claims: Claim[]): CheckResult =>
  checkCase(
    {
      claims,
      documents: ['d1', 'd2'].map((id) => ({
        id,
        meta: { ...META, publisher: 'Tarnmouth Gazette', published: '2016-05-01', kind: 'news' },
      })),
    },
    { hash: ruleSetHash([rule]), rules: [rule] },
  );

const DEBT = balance('a', 'd1', 0, 'net debt', 40);

/** The claim with everything that a pack can ask for. */
const FULL: Claim = {
  ...DEBT,
  voice: 'indirect',
  attribution: [
    { name: 'Ben Cole', role: 'clerk', organisation: null, cue: 'said', stance: 'say' },
    { name: 'Ada Marsh', role: 'chair', organisation: null, cue: 'warned', stance: 'warn' },
  ],
  modality: 'planned',
  polarity: 'negative',
  operators: [{ kind: 'plan', text: 'plans to', start: 0, end: 8 }],
  event: { subject: 'the trust', predicate: 'stand', object: 'at the gate' },
  topic: { organisation: 'the trust', aspect: 'debt', population: 'staff', measure: 'level' },
  quantities: DEBT.quantities.map((quantity) => ({
    ...quantity,
    of: 'debt',
    role: 'total',
    per: 'wk',
    quantifier: 'all',
    approximate: true,
  })),
  times: [
    {
      text: 'in May 2016',
      start: 4,
      end: 9,
      timex: '2016-05',
      relation: 'during',
      earliest: '2016-05-01',
      latest: '2016-05-31',
      certainty: 'implied',
    },
  ],
  frame: {
    ...DEBT.frame,
    predicate: { lemma: 'stand', class: 'be', text: 'stood', start: 9, end: 14 },
    entities: ['Ada Marsh'],
  },
};

describe('an expression of a pack', () => {
  const told: [string, string, string][] = [
    ['claim.text', 'net debt stood at £40', 'net debt stood at £40'],
    ['claim.statement', 'net debt stood at £40', 'net debt stood at £40'],
    ['claim.voice', 'indirect', 'author'],
    ['claim.speaker', 'Ada Marsh', ''],
    ['claim.role', 'chair', ''],
    ['claim.stance', 'warn', ''],
    ['claim.modality', 'planned', 'asserted'],
    ['claim.polarity', 'negative', 'positive'],
    ['claim.subject', 'the trust', 'net debt'],
    ['claim.predicate', 'stand', 'stand'],
    ['claim.predicateClass', 'be', ''],
    ['claim.object', 'at the gate', ''],
    ['claim.words[1]', 'debt', 'debt'],
    ['size(claim.entities) > 0 ? claim.entities[0] : ""', 'Ada Marsh', ''],
    ['size(claim.operators) > 0 ? claim.operators[0] : ""', 'plan', ''],
    ['claim.organisation', 'the trust', ''],
    ['claim.aspect', 'debt', ''],
    ['claim.population', 'staff', ''],
    ['claim.measure', 'level', ''],
    ['claim.publisher', 'Tarnmouth Gazette', 'Tarnmouth Gazette'],
    ['claim.published', '2016-05-01', '2016-05-01'],
    ['claim.kind', 'news', 'news'],
    ['claim.quantities[0].text', '£40', '£40'],
    ['claim.quantities[0].min', '40', '40'],
    ['claim.quantities[0].max', '40', '40'],
    ['claim.quantities[0].unit', 'GBP', 'GBP'],
    ['claim.quantities[0].of', 'debt', ''],
    ['claim.quantities[0].role', 'total', ''],
    ['claim.quantities[0].per', 'wk', ''],
    ['claim.quantities[0].quantifier', 'all', ''],
    ['claim.quantities[0].approximate', 'true', 'false'],
    ['claim.times[0].text', 'in May 2016', '…'],
    ['claim.times[0].timex', '2016-05', '…'],
    ['claim.times[0].relation', 'during', '…'],
    ['claim.times[0].earliest', '2016-05-01', '…'],
    ['claim.times[0].latest', '2016-05-31', '…'],
    ['claim.times[0].certainty', 'implied', '…'],
  ];
  for (const [expression, full, bare] of told)
    it(`tells ${expression}`, () => {
      const rule = ruleOf({ message: `\${${expression}}` });
      expect(check(rule, FULL).flags[0]?.message).to.equal(full);
      expect(check(rule, DEBT).flags[0]?.message).to.equal(bare);
    });

  it('finds nulls as empty texts and open ends as infinite', () => {
    const open: Claim = {
      ...DEBT,
      quantities: DEBT.quantities.map((one) => ({ ...one, min: null, max: null })),
      times: FULL.times.map((one) => ({ ...one, timex: null, earliest: null, latest: null })),
    };
    const message =
      '${claim.quantities[0].min}|${claim.quantities[0].max}|${claim.times[0].timex}|${claim.times[0].earliest}|${claim.times[0].latest}';
    expect(check(ruleOf({ message }), open).flags[0]?.message).to.equal('-Infinity|Infinity|||');
    const blank = checkCase(
      { claims: [DEBT], documents: [{ id: 'd1', meta: META }] },
      { hash: '', rules: [ruleOf({ message: '${claim.publisher}|${claim.published}|${claim.kind}' })] },
    );
    expect(blank.flags[0]?.message).to.equal('||');
    const nobody: Claim = {
      ...DEBT,
      event: { subject: null, predicate: null, object: null },
      frame: { ...DEBT.frame, predicate: null },
    };
    const event = ruleOf({ message: '${claim.subject}|${claim.predicate}|${claim.predicateClass}' });
    expect(check(event, nobody).flags[0]?.message).to.equal('||');
  });

  it('that asks for what is not there does not hold, and leaves a gap in what is told', () => {
    expect(check(ruleOf({ when: 'claim.quantities[3].min > 0.0' }), DEBT).flags).to.deep.equal([]);
    expect(check(ruleOf({ message: 'So ${claim.quantities[3].text}' }), DEBT).flags[0]?.message).to.equal(
      'So …',
    );
  });

  const sums: [string, boolean][] = [
    ['meets(claim.quantities[0], claim.quantities[1])', true],
    ['meets(claim.quantities[1], claim.quantities[0])', true],
    ['meets(claim.quantities[0], claim.quantities[2])', false],
    ['meets(claim.quantities[2], claim.quantities[0])', false],
    ['meets(claim.quantities[0], claim.quantities[3])', false],
    ['same("Debt", "dEBT")', true],
    ['same("", "")', false],
    ['same("debt", "toll")', false],
    ['shared(["a", "b", "c"], ["c", "b"]) == ["b", "c"]', true],
    ['shared(["a"], ["b"]) == []', true],
  ];
  for (const [when, holds] of sums)
    it(`${when} is ${holds}`, () => {
      const [quantity] = DEBT.quantities;
      if (!quantity) throw new Error('no quantity');
      const claim = {
        ...DEBT,
        quantities: [
          quantity,
          { ...quantity, min: 40, max: 50 },
          { ...quantity, min: 41, max: 50 },
          { ...quantity, unit: 'EUR' },
        ],
      };
      expect(check(ruleOf({ when }), claim).flags).to.have.lengthOf(holds ? 1 : 0);
    });

  const refused: [string, string][] = [
    ['claim.text.matches("a")', '"matches" is not allowed'],
    ['claim.words.all(x, claim.words.exists(y, claim.words.exists_one(z, z == y)))', 'more than 2 lists'],
    [
      'claim.words.filter(x, claim.words.map(y, claim.words.exists(z, z == x)) == []) == []',
      'more than 2 lists',
    ],
    [
      `${'claim.text == "a long condition that goes on" || '.repeat(3)}claim.txt == "a"`,
      'No such key: txt; did you mean "text"? (in "claim.txt == \\"a\\"")',
    ],
    [
      `claim.text + ${'" a long text that goes on" + '.repeat(3)}claim.txt == "a"`,
      'No such key: txt; did you mean "text"? (in "…',
    ],
  ];
  for (const [when, message] of refused)
    it(`is refused: ${when.slice(0, 60)}`, () => {
      const text = newPack('headcount-differs').replace(
        /shape: pair[^]*?unless:/,
        `shape: claim\n    summary: One.\n    doesNotCover: Two.\n    when: ${JSON.stringify(when)}\n    unless:`,
      );
      const { problems } = parsePack(text, NONE);
      expect(problems.map((problem) => problem.message).join('\n')).to.include(message);
    });

  it('may go through two lists', () => {
    const when = 'claim.words.all(x, claim.words.exists(y, x == y))';
    expect(check(ruleOf({ when }), DEBT).flags).to.have.lengthOf(1);
  });
});

describe('a rule of a pack', () => {
  it('marks the words that it names, three of each claim at most, else the quote', () => {
    const [quantity] = DEBT.quantities;
    if (!quantity) throw new Error('no quantity');
    const four = [18, 28, 38, 48].map((start) => ({ ...quantity, start, end: start + 3 }));
    const spans = (mark: string, claim: Claim) => check(ruleOf({ mark }), claim).flags[0]?.spans;
    expect(spans('quantities', { ...DEBT, quantities: four })?.map(({ start }) => start)).to.deep.equal([
      18, 28, 38,
    ]);
    expect(spans('quote', DEBT)).to.deep.equal([{ claim: 'a', start: 0, end: 21 }]);
    expect(spans('times', DEBT)).to.deep.equal([{ claim: 'a', start: 0, end: 21 }]);
    expect(spans('times', FULL)).to.deep.equal([{ claim: 'a', start: 4, end: 9 }]);
    expect(spans('operators', FULL)).to.deep.equal([{ claim: 'a', start: 0, end: 8 }]);
  });

  const pair = { shape: 'pair', keys: 'claim.words' };

  it('of a pair looks at two claims that share a key, the earlier as a', () => {
    const rule = ruleOf({
      ...pair,
      message: '${a.quantities[0].text} ${b.quantities[0].text}',
      because: ['One.', '${a.text}'],
    });
    const other = balance('b', 'd2', 0, 'net debt', 60);
    const [flag, ...more] = check(rule, other, DEBT).flags;
    expect(more).to.deep.equal([]);
    expect(flag).to.deep.include({
      claims: ['a', 'b'],
      message: '£40 £60',
      because: ['One.', 'net debt stood at £40'],
      resolveBy: 'Ask.',
      severity: 'warning',
      type: 'numeric',
    });
    expect(flag?.spans.map(({ claim }) => claim)).to.deep.equal(['a', 'b']);
    const keyed = ruleOf({ ...pair, keys: 'claim.quantities.map(q, q.of)' });
    expect(check(keyed, other, DEBT).flags, 'empty keys are none').to.deep.equal([]);
    const failing = ruleOf({ ...pair, keys: '[claim.times[0].text]' });
    expect(check(failing, other, DEBT).flags, 'a key that is not there is none').to.deep.equal([]);
  });

  it('tells the first explanation that holds', () => {
    const unless = [
      { when: 'a.polarity != b.polarity', explanation: 'scope', message: 'No.' },
      { when: 'a.times[0].text == ""', explanation: 'unit', message: 'Not there.' },
      { when: 'true', explanation: 'period', message: 'Says ${a.text}.' },
      { when: 'true', explanation: 'rounding', message: 'Never.' },
    ];
    const { flags, suppressed } = check(
      ruleOf({ ...pair, unless }),
      balance('b', 'd2', 0, 'net debt', 60),
      DEBT,
    );
    expect(flags).to.deep.equal([]);
    expect(suppressed).to.deep.equal([
      {
        rule: 'two-words',
        claims: ['a', 'b'],
        explanation: 'period',
        message: 'Says net debt stood at £40.',
      },
    ]);
  });

  it('holds its examples, or tells which it does not and why', () => {
    const results = (from: string, to: string) => {
      const parsed = parsePack(newPack('headcount-differs').replace(from, to), NONE);
      return runExamples('rules' in parsed ? parsed.rules : [], readOnce);
    };
    const good = results('', '');
    expect(good.map(({ ok, kind }) => [kind, ok])).to.deep.equal([
      ['firing', true],
      ['silent', true],
      ['silent', true],
    ]);
    expect(good[0]).to.include({ rule: 'headcount-differs', shows: 'one head count, twice' });
    expect(good[0]?.claims.map(({ id, document }) => [id, document])).to.deep.equal([
      ['c1', 'd1'],
      ['c2', 'd2'],
    ]);
    const problems = (from: string, to: string) =>
      results(from, to).flatMap((result) => (result.ok ? [] : result.problems));
    expect(problems('message: “40 lifeguards” here', 'message: “41” here')).to.deep.equal([
      'says "“40 lifeguards” here, “25 lifeguards” there.", not "“41” here, “25 lifeguards” there."',
    ]);
    expect(problems('quoted: [40', 'quoted: [41')).to.deep.equal([
      'marks ["40 lifeguards","25 lifeguards"], not ["41 lifeguards","25 lifeguards"]',
    ]);
    expect(problems('savedBy: period', 'savedBy: unit')).to.deep.equal([
      'was not explained by unit, but by period',
    ]);
    expect(problems('25 gardeners', '25 lifeguards')).to.deep.equal([
      'raised: “40 lifeguards” here, “25 lifeguards” there.',
    ]);
    expect(problems('25 lifeguards.\n          message', '25 gardeners.\n          message')).to.deep.equal([
      'raised nothing: no two claims share a key (c1: lifeguards; c2: gardeners)',
    ]);
    expect(problems('when: a.', 'when: a.polarity == "negative" && a.')).to.deep.equal([
      'raised nothing: for c1 and c2 this does not hold: a.polarity == "negative"',
      'was not explained by period',
    ]);
    expect(problems('size(a.times) > 0 && size(b.times) > 0', 'a.subject == b.subject')[0]).to.match(
      /^raised nothing: “period” explains it/,
    );
    expect(problems('size(a.times) > 0', 'size(a.times) > 9')).to.deep.equal([
      'raised: “40 lifeguards” here, “25 lifeguards” there.',
    ]);
    expect(
      problems(
        '- text: The lido employs 25 lifeguards.\n          message',
        '- text: The lido employs 25 lifeguards.\n            - text: The lido employs 12 lifeguards.\n          message',
      )[0],
    ).to.match(/^raised 3 flags, not one: “40 lifeguards” here, “25 lifeguards” there\. \| /);
  });
});
