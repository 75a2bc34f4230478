import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { evalOutputSchema } from '../../model/eval-output.js';
import { readOutputSchema } from '../../model/read-output.js';
import { builtInRules } from '../../rules/engine.js';
import { Workplace } from './gainsay.js';

describe('gainsay rules', function () {
  this.timeout(60_000);

  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.remove());

  it('lists and explains every rule', () => {
    const { rules } = builtInRules();
    const listed = place.run(['rules', 'list']).out;
    for (const { id, summary } of rules) expect(listed).to.include(id).and.to.include(summary);
    const { code, out } = place.run(['rules', 'explain', 'quantity-differs']);
    expect(code).to.equal(0);
    for (const words of [
      'What it finds',
      'What it says',
      'Why,',
      'What it leaves alone',
      'It fires',
      'It stays silent',
    ])
      expect(out).to.include(words);
    const wrong = place.run(['rules', 'explain', 'quantity-difers']);
    expect(wrong.code).to.equal(2);
    expect(wrong.err).to.equal(
      'gainsay: no rule is called "quantity-difers" (did you mean quantity-differs?); "gainsay rules list" names them all\n',
    );
  });

  it('lets an author write, test, break and use a pack', () => {
    expect(place.run(['rules', 'new', 'headcount-differs']).out).to.match(/^headcount-differs\.yaml written/);
    expect(place.run(['rules', 'new', 'headcount-differs']).code).to.equal(2);
    expect(place.run(['rules', 'new', 'Headcount']).err).to.match(/"Headcount" is no id for a rule/);
    expect(place.run(['rules', 'new', 'quantity-differs']).err).to.match(/a built-in rule is called/);
    expect(place.run(['rules', 'validate', '.']).out).to.match(/^1 rule: all well formed/);
    expect(place.run(['rules', 'test', 'headcount-differs.yaml'])).to.deep.equal({
      code: 0,
      out: '3 examples of 1 rule: all hold.\n',
      err: '',
    });

    place.write('note.txt', 'The lido employs 40 lifeguards. The lido employs 25 lifeguards.\n');
    const check = ['check', 'note.txt', '--rules', 'headcount-differs.yaml'];
    expect(place.run(check).out).to.include('warning  headcount-differs');
    expect(place.run(['check', 'note.txt']).out).not.to.include('headcount-differs');
    expect(place.run(['rules', 'explain', 'headcount-differs', '--rules', '.']).out).to.include(
      'It stays silent',
    );
    place.write('gainsay.config.yml', 'rules: [headcount-differs.yaml]\n');
    expect(place.run(['rules', 'explain', 'headcount-differs']).code).to.equal(0);
    expect(place.run(['rules', 'list']).out).to.include('headcount-differs');
    expect(place.run(check).out).to.include('warning  headcount-differs');
    rmSync(join(place.folder, 'gainsay.config.yml'));

    place.write(
      'headcount-differs.yaml',
      place.read('headcount-differs.yaml').replace('40 lifeguards, 25', '41 lifeguards, 25'),
    );
    const failed = place.run(['rules', 'test', '.']);
    expect(failed.code).to.equal(1);
    expect(failed.out).to.match(
      /firing example “one head count, twice”\n {2}marks .* not .*\n {2}read as:\n/,
    );
    expect(failed.out).to.match(/quantity “40 lifeguards” = 40 of /);

    place.write('headcount-differs.yaml', place.read('headcount-differs.yaml').replace('!meets', 'meat'));
    const spoilt = place.run(check);
    expect([spoilt.code, spoilt.out]).to.deep.equal([2, '']);
    expect(spoilt.err).to.match(
      /^gainsay: headcount-differs\.yaml line 16: "when" of rule "headcount-differs": /,
    );
    expect(place.run(['check', 'note.txt', '--rules', 'gone.yaml']).err).to.match(
      /gone\.yaml: no such rule pack/,
    );
  });

  it('judges pairs, with and without labels', () => {
    const pair = (id: number | string, premise: string, hypothesis: string, label?: string): string =>
      JSON.stringify({ id, premise, hypothesis, label });
    const [yes, no] = ['The council will close the lido.', 'The council will not close the lido.'];
    place.write(
      'pairs.jsonl',
      [pair(1, yes, no, 'contradiction'), pair('b', yes, 'It rained in Leeds.', 'neutral')].join('\n'),
    );
    const { code, out } = place.run(['rules', 'eval', 'pairs.jsonl', '--format', 'json']);
    expect(code).to.equal(0);
    const output = evalOutputSchema.parse(JSON.parse(out));
    expect(output.predictions.map(({ id, relation }) => [id, relation])).to.deep.equal([
      [1, 'contradicts'],
      ['b', 'none'],
    ]);
    expect(output.scores?.contradicts).to.deep.equal({ precision: 1, recall: 1, f1: 1 });
    expect(place.run(['rules', 'eval', 'pairs.jsonl']).out).to.include(
      'contradicts  precision 100.0 %  recall 100.0 %',
    );

    const unlabelled = place.run(['rules', 'eval', '-', '--format', 'json'], {
      input: `${pair(1, yes, yes)}\n`,
    });
    expect(JSON.parse(unlabelled.out)).not.to.have.property('scores');
    place.write('pairs.jsonl', `${pair(1, yes, no)}\nnot json\n${pair(2, yes, no, 'maybe')}\n{"id": 3}\n`);
    const bad = place.run(['rules', 'eval', 'pairs.jsonl']);
    expect(bad.code).to.equal(2);
    expect(
      bad.err
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 48)),
    ).to.deep.equal([
      'gainsay: pairs.jsonl line 2: this is not JSON; e',
      'gainsay: pairs.jsonl line 3: "label" is "maybe";',
      'gainsay: pairs.jsonl line 4: "premise" is missin',
    ]);
  });
});

describe('gainsay read', function () {
  this.timeout(60_000);

  it('shows how a text was read, to people and to programs', () => {
    const place = new Workplace({
      'note.txt': '---\npublished: 2019-04-01\n---\nThe lido employs 40 lifeguards.\n',
    });
    const shown = place.run(['read', 'note.txt']);
    expect(shown.code).to.equal(0);
    expect(shown.out.split('\n').slice(0, 8)).to.deep.equal([
      '  1 │ ---',
      '  2 │ published: 2019-04-01',
      '  3 │ ---',
      '  4 │ The lido employs 40 lifeguards.',
      '    │ c1────────────────────────────',
      '    │                  ^^^^^^^^^^^^^',
      '    │                  quantity',
      '',
    ]);
    expect(shown.out).to.match(/\nc1 {2}line 4 {2}check-worthy 0\.\d\d\n/);
    const printed = JSON.parse(place.run(['read', 'note.txt', '--format', 'json']).out) as Record<
      string,
      unknown
    >;
    expect(Object.keys(printed)).to.deep.equal([
      'id',
      'sentences',
      'attributions',
      'quantities',
      'times',
      'claims',
    ]);
    place.remove();
  });

  it('reads one text a line, and tells the lines that it cannot read', () => {
    const place = new Workplace({
      'texts.jsonl': [
        '{"id": 7, "text": "It opened yesterday.", "reference_date": "2019-04-01T09:00:00"}',
        '',
        '{"id": "x"}',
        '{"id": "y", "text": "It opened.", "reference_date": "1/4/2019"}',
        '[1]',
      ].join('\r\n'),
    });
    const { code, out, err } = place.run(['read', '--jsonl', 'texts.jsonl', '--format', 'json']);
    expect(code).to.equal(2);
    const [first, ...others] = out.trim().split('\n');
    expect(others).to.deep.equal([]);
    const reading = readOutputSchema.parse(JSON.parse(first ?? ''));
    expect(reading.id).to.equal(7);
    expect(reading.times[0]?.earliest).to.equal('2019-03-31');
    expect(err).to.equal(
      'gainsay: texts.jsonl line 3: "text" is missing; it is a text\n' +
        'gainsay: texts.jsonl line 4: "reference_date" is "1/4/2019", not a date (YYYY-MM-DD)\n' +
        'gainsay: texts.jsonl line 5: this is no JSON object; each line is {"id", "text", "reference_date"?}\n',
    );
    expect(place.run(['read', '--jsonl', 'texts.jsonl']).err).to.match(/add --format json/);
    expect(place.run(['read']).err).to.match(/no file given/);
    expect(place.run(['read', 'gone.txt']).err).to.match(/gone\.txt: no such file/);
    place.remove();
  });
});

describe('gainsay read on a file of texts', function () {
  this.timeout(60_000);

  it('prints what its schema says, whatever was read', () => {
    const texts = [
      'Ann Lee, chief executive of the trust, said on Monday that it “plans to cut 750 jobs” by March 2016, after a fall of half a percentage point.',
      'Q: Will it close?\nA: No. Most of the wards, according to the union, never will.',
      '“Nobody asked us.”\n\n4. Bridge. Carried, 9-0.\n\n• £3m for roads',
      'The grant fell in the next 9999999999999 weeks, 12.4 per cent below two in five of the others \ud800.',
      '',
    ];
    const place = new Workplace({
      'texts.jsonl': texts
        .map((text, i) =>
          JSON.stringify({ id: `t${i}`, text, ...(i % 2 ? {} : { reference_date: '2015-03-20' }) }),
        )
        .join('\n'),
    });
    const { code, out } = place.run(['read', '--jsonl', 'texts.jsonl', '--format', 'json']);
    expect(code).to.equal(0);
    const readings = out
      .trim()
      .split('\n')
      .map((line) => readOutputSchema.parse(JSON.parse(line)));
    expect(readings.map(({ id }) => id)).to.deep.equal(texts.map((_, i) => `t${i}`));
    for (const [i, { attributions, claims }] of readings.entries())
      for (const [start, end] of [
        ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
        ...claims.map(({ quote }) => [quote.start, quote.end] as const),
      ])
        expect(texts[i]?.slice(start, end)).to.have.length(end - start);
    place.remove();
  });
});

describe('every command', function () {
  this.timeout(60_000);

  const COMMANDS = [
    ...[
      'check',
      'read',
      'rules',
      'rules list',
      'rules explain',
      'rules test',
      'rules validate',
      'rules new',
      'rules eval',
    ],
    ...[
      'import',
      'cases',
      'export',
      'user',
      'user list',
      'user add',
      'user link',
      'user role',
      'user disable',
      'user enable',
    ],
    ...['verify', 'backup', 'restore', 'copy', 'checkpoint', 'serve', 'report'],
  ];
  const place = new Workplace();
  after(() => place.remove());

  for (const command of COMMANDS)
    it(`helps with an example: ${command}`, () => {
      const { code, out, err } = place.run([...command.split(' '), '--help']);
      expect([code, err]).to.deep.equal([0, '']);
      expect(out)
        .to.match(new RegExp(`Usage: gainsay ${command}`))
        .and.to.match(/\nExamples?:\n {2}\$ gainsay /);
    });

  it('is named in the help of gainsay itself, and nothing is run without one', () => {
    const { code, err } = place.run([]);
    expect(code).to.equal(2);
    for (const command of COMMANDS.filter((name) => !name.includes(' ')))
      expect(err).to.include(`\n  ${command} `);
    expect(place.run(['help', 'chekc'])).to.deep.equal({
      code: 2,
      out: '',
      err: `gainsay: unknown command 'chekc'; see "gainsay --help"\n`,
    });
    expect(place.run(['rules', 'new']).err).to.equal(
      `gainsay: missing required argument 'ID'; see "gainsay rules new --help"\n`,
    );
    expect(place.run(['help', 'check']).out).to.match(/^Usage: gainsay check /);
    expect(place.run(['--version']).out).to.match(/^\d+\.\d+\.\d+\n$/);
  });
});
