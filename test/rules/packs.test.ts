import { expect } from 'chai';
import { readExampleText } from '../../cli/read-example.js';
import { checkCase } from '../../rules/engine.js';
import { readExample } from '../../rules/examples.js';
import { newPack } from '../../rules/packs/new-rule.js';
import { parsePack, type PackProblem } from '../../rules/packs/packs.js';

const NONE: ReadonlyMap<string, string> = new Map();
const GOOD = newPack('headcount-differs');

/** What is wrong with the good pack after a change, as "line: message". */
function problems(from: string | RegExp, to: string, taken: ReadonlyMap<string, string> = NONE): string[] {
  const text = GOOD.replace(from, to);
  expect(text, 'the change changes something').not.to.equal(GOOD);
  return parsePack(text, taken).problems.map(({ line, message }: PackProblem) => `${line}: ${message}`);
}

const lineWith = (words: string): number => GOOD.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('rule packs', () => {
  it('are rules like the built-in ones', () => {
    const parsed = parsePack(GOOD, NONE);
    expect(parsed.problems).to.deep.equal([]);
    const [rule] = 'rules' in parsed ? parsed.rules : [];
    expect(rule).to.include({ id: 'headcount-differs', revision: 1, type: 'numeric', shape: 'pair' });
    expect(rule?.examples.firing).to.have.length(1);
  });

  it('tell every fault of a condition, and not only the first', () => {
    const told = problems(
      /when: a\..*/,
      'when: a.polarty == b.polarity && (a.text == 1 || a.modality == b.modality)',
    );
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/No such key: polarty; did you mean "polarity"\?/);
    expect(told[1]).to.match(/string == int; the two sides are of different kinds \(in "a\.text == 1"\)/);
  });

  it('may have brackets around the parts of a condition', () => {
    const conditions = [
      '(a.text == b.text) || (a.modality == b.modality)',
      '(a.text == ")") && !(b.text == "(")',
    ];
    for (const when of conditions)
      expect(parsePack(GOOD.replace(/when: a\..*/, `when: '${when}'`), NONE).problems, when).to.deep.equal(
        [],
      );
    const told = problems(/when: a\..*/, 'when: (a.txt == b.text) || (a.text == 1)');
    expect(told.map((one) => /No such key: txt|string == int/.exec(one)?.[0])).to.deep.equal([
      'No such key: txt',
      'string == int',
    ]);
  });

  const WRONG: [string, string | RegExp, string, RegExp][] = [
    ['broken YAML', 'rules:', 'rules: [', /^\d+: this is not YAML: /],
    [
      'a key given twice',
      'revision: 1',
      'revision: 1\n    revision: 2',
      /^7: this is not YAML: Map keys must be unique/,
    ],
    ['no list of rules', /rules:[^]*/, '', /^2: "rules" is missing; it is a list of rules$/],
    ['an unknown key', 'severity: warning', 'severty: warning', /"severty" is not known here/],
    [
      'an unknown severity',
      'severity: warning',
      'severity: high',
      /"rules.0.severity" is "high", not one of error, warning, info/,
    ],
    [
      'a revision of 0',
      'revision: 1',
      'revision: 0',
      /^\d+: "rules.0.revision" is 0, not a whole number from 1/,
    ],
    [
      'an id of one word',
      'id: headcount-differs',
      'id: headcount',
      /"rules.0.id" is "headcount", not two or more/,
    ],
    [
      'no silent example',
      /silent:[^]*/,
      'silent: []',
      /"rules.0.examples.silent" is \[\], not a list of at least one example/,
    ],
    [
      'a bad date',
      /text: The lido employs 40 lifeguards\.\n/,
      'text: A.\n              published: yesterday\n',
      /"published" is|published" is "yesterday", not a date/,
    ],
    ['an unknown field', 'q.of)', 'q.off)', /"keys" of rule "headcount-differs": No such key: off/],
    [
      'an expression of another type',
      /when: a\..*/,
      'when: a.text',
      /"when" of rule .*: it gives string, and bool is needed/,
    ],
    [
      'a slip of the pen in a field',
      /when: a\..*/,
      'when: a.polarty == b.polarity',
      /did you mean "polarity"\?/,
    ],
    ['the word "and"', /when: a\..*/, 'when: a.text == "" and b.text == ""', /write && for "and"/],
    ['one equals sign', /when: a\..*/, 'when: a.text = b.text', /write == to compare/],
    [
      'what is wrong at the end of a long line',
      /when: a\..*/,
      'when: a.text == b.text && a.subject == b.subject && a.predicate == b.predicate && a.speaker = b.speaker',
      /\(in "….*a\.speaker = b\.speaker"\)/,
    ],
    ['a text with a colon in it', /summary: .*/, 'summary: Heads: a count', /in it stands in quotes/],
    ['a half expression', /when: a\..*/, 'when: a.text ==', /"when" of rule .*: Unexpected token: EOF/],
    ['one claim asked for both', 'keys: claim.', 'keys: b.', /"keys" of rule/],
    ['a pair rule without keys', /keys: .*/, '', /"keys" is missing; a pair rule needs the strings/],
    ['keys of a claim rule', 'shape: pair', 'shape: claim', /a claim rule meets no other claim/],
    [
      'an open template',
      '${b.quantities[0].text}',
      '${b.quantities[0].text',
      /"message" of rule .*: "\$\{" is never closed/,
    ],
    [
      'a wrong template',
      '${a.quantities[0].of}',
      '${a.quantity}',
      /"because.0" of rule .*: No such key: quantity/,
    ],
  ];
  for (const [what, from, to, message] of WRONG)
    it(`refuse ${what}`, () => {
      expect(problems(from, to).join('\n')).to.match(message);
    });

  it('name the line of what is wrong', () => {
    expect(problems('q.unit == "1"', 'q.unt == "1"')[0]).to.match(
      new RegExp(`^${lineWith('keys: claim')}: "keys"`),
    );
    expect(problems(/when: size\(.*/, 'when: size(a.times)')[0]).to.match(
      new RegExp(`^${lineWith('when: size')}: "unless.0.when" of rule "headcount-differs": it gives int`),
    );
  });

  it('tell everything that is wrong at once', () => {
    expect(problems('q.of)', 'q.off)')).to.have.length(1);
    const text = GOOD.replace('q.of)', 'q.off)').replace(/when: size\(.*/, 'when: a.x');
    expect(parsePack(text, NONE).problems).to.have.length(2);
  });

  it('refuse an id that is taken', () => {
    expect(
      parsePack(GOOD, new Map([['headcount-differs', 'a built-in rule']])).problems[0]?.message,
    ).to.match(/"headcount-differs" is the id of a built-in rule already; choose another/);
  });

  it('refuse what could take for ever', () => {
    const evil = [
      'a.text.matches("(a+)+$")',
      'a.words.exists(x, a.words.exists(y, a.words.exists(z, x == y && y == z)))',
      `${'!'.repeat(500)}true`,
      Array.from({ length: 300 }, () => 'true').join(' && '),
      `[${'"x",'.repeat(300)}"x"].exists(x, x == "y")`,
    ];
    for (const expression of evil)
      expect(
        problems(/when: a\..*/, `when: ${JSON.stringify(expression)}`),
        expression.slice(0, 60),
      ).to.have.length(1);
  });

  it('show what a claim does not have as a gap in the message', () => {
    const text = GOOD.replace('${a.quantities[0].of}', '${a.quantities[7].of}');
    const parsed = parsePack(text, NONE);
    expect(parsed.problems).to.deep.equal([]);
    const [rule] = 'rules' in parsed ? parsed.rules : [];
    const [example] = rule?.examples.firing ?? [];
    const input = readExample(example?.documents ?? [], readExampleText);
    const [flag] = checkCase(input, { hash: '', rules: rule ? [rule] : [] }).flags;
    expect(flag?.because[0]).to.include('…');
  });

  it('refuse a bomb of aliases', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
      .map(
        (name, i) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[i] ?? 'a'}`)
            .join(', ')}]`,
      )
      .join('\n')}\n`;
    expect(parsePack(bomb, NONE).problems).to.have.length(1);
  });
});
