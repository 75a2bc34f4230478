import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { checkOutputSchema, type CheckOutput } from '../../model/check-output.js';
import { brokenInvariants } from '../model/check-invariants.js';
import { MAIN, Workplace, type Ended } from './gainsay.js';

/** Two short papers of our own that cannot both be right. */
const UNION = `---
title: Lido staff fear the worst
publisher: Lido Workers' Union
published: 2019-04-01
---
The council will close the lido. Marsh Lane lido employs 40 lifeguards.
`;
const COUNCIL =
  'The council will not close the lido.\r\n\r\nMarsh Lane lido employs 25 lifeguards. Café 🏊 opens.\r\n';

const json = (ended: Ended): CheckOutput => checkOutputSchema.parse(JSON.parse(ended.out));

describe('gainsay check', function () {
  this.timeout(60_000);

  let place: Workplace;
  beforeEach(() => {
    place = new Workplace({ 'union.txt': UNION, 'council.txt': COUNCIL });
  });
  afterEach(() => place.remove());

  it('prints what contract A3 asks for, with quotes that slice exactly', () => {
    const ended = place.run(['check', 'union.txt', 'council.txt', '--format', 'json']);
    expect(ended.err).to.equal('');
    expect(ended.code).to.equal(1);
    const output = json(ended);
    const texts: Record<string, string> = { d1: UNION, d2: COUNCIL };
    expect(output.documents.map(({ path, published }) => [path, published])).to.deep.equal([
      ['union.txt', '2019-04-01'],
      ['council.txt', null],
    ]);
    expect(output.claims.length).to.be.greaterThan(3);
    for (const { quote, document } of output.claims) {
      const text = texts[document] ?? '';
      expect(text.slice(quote.start, quote.end)).to.equal(quote.exact);
      expect(text.slice(0, quote.start).endsWith(quote.prefix)).to.equal(true);
      expect(text.slice(quote.end).startsWith(quote.suffix)).to.equal(true);
      expect(text.split('\n')[quote.line - 1]?.slice(quote.column - 1)).to.match(
        new RegExp(`^${quote.exact.slice(0, 5).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
      );
    }
    expect(output.flags.length).to.be.greaterThan(0);
    for (const flag of output.flags)
      for (const span of flag.spans) {
        const claim = output.claims.find(({ id }) => id === span.claim);
        expect(flag.claims).to.include(claim?.id);
        expect(span.end).to.be.greaterThan(span.start);
      }
    expect(output).not.to.have.property('suppressed');
  });

  it('gives the same bytes for the same input', () => {
    for (const format of ['json', 'stylish', 'sarif', 'github', 'junit', 'html']) {
      const [first, second] = [1, 2].map(() => place.run(['check', '.', '--format', format]));
      expect(first?.out, format).to.equal(second?.out);
      expect(first?.out.length, format).to.be.greaterThan(100);
    }
  });

  it('takes files in the order given, and what a folder or glob holds bytewise', () => {
    const papers = Object.fromEntries(
      ['b.txt', 'B.txt', 'a/é.md', 'a/z.txt', 'a.txt'].map((name) => [`papers/${name}`, 'It rains.\n']),
    );
    const many = new Workplace({ ...papers, 'papers/notes.csv': 'a,b', 'papers/.hidden.txt': 'It rains.' });
    const paths = (...args: string[]): string[] =>
      json(many.run(['check', ...args, '--format', 'json'])).documents.map(({ path }) => path);
    const sorted = ['papers/B.txt', 'papers/a.txt', 'papers/a/z.txt', 'papers/a/é.md', 'papers/b.txt'];
    expect(paths('papers')).to.deep.equal(sorted);
    expect(paths('papers/b.txt', 'papers/')).to.deep.equal([
      'papers/b.txt',
      ...sorted.filter((name) => name !== 'papers/b.txt'),
    ]);
    expect(paths('papers/**/*.txt')).to.deep.equal(sorted.filter((name) => name.endsWith('.txt')));
    expect(paths('papers/[ab].{txt,md}')).to.deep.equal(['papers/a.txt', 'papers/b.txt']);
    const told = many.run(['check', 'papers', '--format', 'json']);
    expect(told.err).to.equal('gainsay: left out, because only plain text is read: papers/notes.csv\n');
    expect(told.code).to.equal(0);
    many.write('.gainsayignore', '# drafts\nb.*\n/papers/a/\n*.md\n!papers/b.txt\n');
    expect(paths('papers')).to.deep.equal(['papers/B.txt', 'papers/a.txt', 'papers/b.txt']);
    many.remove();
  });

  it('ends with 0 where nothing is at or above the fail severity', () => {
    expect(place.run(['check', 'union.txt', '--format', 'json']).code).to.equal(0);
    expect(place.run(['check', '.', '--fail-severity', 'error']).code).to.equal(1);
  });

  it('still checks and prints the others where a file cannot be read', () => {
    place.write('zero.txt', new Uint8Array([72, 0, 72]));
    place.write('latin.txt', new Uint8Array([72, 233, 33]));
    place.write('empty.txt', '');
    place.write('date.txt', '---\npublished: 31/02/2016\n---\nHi.');
    const ended = place.run([
      ...['check', 'union.txt', 'zero.txt', 'latin.txt', 'empty.txt', 'date.txt', 'gone.txt', '*.doc'],
      ...['council.txt', '--format', 'json'],
    ]);
    expect(ended.code).to.equal(2);
    expect(ended.err.trim().split('\n').sort()).to.deep.equal([
      'gainsay: *.doc: no file matches; check the pattern',
      'gainsay: date.txt line 2: "published": "31/02/2016" is not a day: the month ends with 2016-02-29; write the right day like that',
      'gainsay: empty.txt: the file is empty; give a file with text in it',
      'gainsay: gone.txt: no such file or folder; check the spelling',
      'gainsay: latin.txt line 1: the file is not UTF-8 (something here is no character of it); save it as UTF-8',
      'gainsay: zero.txt: this is a binary file (byte 2 is zero); give plain text in UTF-8',
    ]);
    const output = json(ended);
    expect(output.errors.map(({ path }) => path).sort()).to.deep.equal([
      ...['*.doc', 'date.txt', 'empty.txt', 'gone.txt', 'latin.txt', 'zero.txt'],
    ]);
    expect(output.documents).to.have.length(2);
    expect(output.flags).not.to.deep.equal([]);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', ['check'], /^gainsay: no file given; name a file/],
    [
      'an unknown option',
      ['check', 'a', '--frmat'],
      /^gainsay: unknown option '--frmat' \(Did you mean --format\?\); see/,
    ],
    ['an unknown format', ['check', 'a', '--format', 'pdf'], /'pdf' is invalid.*stylish, json/],
    ['an unknown command', ['chekc'], /^gainsay: unknown command 'chekc' \(Did you mean check\?\)/],
    ['a bad date', ['check', '.', '--published', '2016-2-30'], /--published is "2016-2-30", not a date/],
    ['a folder without text', ['check', '.git'], /\.git: no text file .* in this folder/],
    ['standard input by a dash', ['check', '-'], /-: standard input is read with --stdin/],
    [
      'an unwritable output',
      ['check', '.', '--output', 'union.txt/x'],
      /union\.txt\/x: could not be written: a part/,
    ],
    ['a baseline that is not there', ['check', '.', '--baseline', 'b.json'], /b\.json: no such file/],
    ['a settings file that is not there', ['check', '.', '--config', 'c.yaml'], /c\.yaml: no such file/],
  ];
  for (const [what, args, message] of wrong)
    it(`answers ${what} with one line and exit code 2`, () => {
      const ended = place.run(args);
      expect(ended.err).to.match(message);
      expect(ended.err.trimEnd().split('\n')).to.have.length(1);
      expect(ended.code).to.equal(2);
    });

  it('reads a document from standard input', () => {
    const ended = place.run(
      [
        'check',
        'union.txt',
        '--stdin',
        '--stdin-filename',
        'memo.txt',
        '--published',
        '2020-02-29',
        '--format',
        'json',
      ],
      { input: COUNCIL },
    );
    expect(ended.code).to.equal(1);
    expect(json(ended).documents.map(({ path, published }) => [path, published])).to.deep.equal([
      ['union.txt', '2019-04-01'],
      ['memo.txt', '2020-02-29'],
    ]);
    expect(place.run(['check', '--stdin'], { input: '' }).code).to.equal(2);
  });

  it('heeds the settings file of the folder or of one above', () => {
    place.write('gainsay.config.yaml', 'published: 2018-01-01\nignore:\n  - union.txt\n');
    place.write('sub/note.txt', 'It rains.\n');
    const output = json(place.run(['check', '.', '--format', 'json']));
    expect(output.documents.map(({ path, published }) => [path, published])).to.deep.equal([
      ['council.txt', '2018-01-01'],
      ['sub/note.txt', '2018-01-01'],
    ]);
    for (const [text, message] of [
      ['publishd: 2018-01-01', /"publishd" is no setting; there are rules, published/],
      ['failSeverity: high', /"failSeverity" is "high", not error, warning or info/],
      ['rules: [', /line 1: this is not YAML/],
      // nothing dangles where the parser would go on with a picture of the place
      ['bad: [1\n', /line 2: this is not YAML: [^\n]*; indent the lines of one list or rule alike\n$/],
      ['- a', /settings are written as "name: value"/],
    ] as const) {
      place.write('gainsay.config.yaml', text);
      const ended = place.run(['check', '.']);
      expect(ended.err).to.match(message);
      expect(ended.code).to.equal(2);
    }
  });

  it('writes to a file with --output, without colours', () => {
    const env = { FORCE_COLOR: '1' };
    const ended = place.run(['check', '.', '--output', 'out/flags.txt'], { env });
    expect(ended.out).to.equal('');
    expect(ended.code).to.equal(1);
    const shown = place.run(['check', 'council.txt', 'union.txt']);
    expect(place.read('out/flags.txt')).to.equal(shown.out);
  });
});

describe('the baseline of gainsay check', function () {
  this.timeout(60_000);

  it('holds known flags back, tells stale entries and prunes them', () => {
    const place = new Workplace({ 'union.txt': UNION, 'council.txt': COUNCIL });
    const args = ['check', 'union.txt', 'council.txt', '--baseline', 'known.json'];
    expect(place.run([...args, '--update-baseline']).code).to.equal(0);
    const held = place.run([...args, '--format', 'json']);
    expect([held.code, held.err, json(held).flags]).to.deep.equal([0, '', []]);
    expect(place.run(args).out).to.match(/flags? held back by the baseline/);

    place.write('council.txt', 'It rains.\n');
    const stale = place.run(args);
    expect(stale.code).to.equal(0);
    expect(stale.err).to.match(/^gainsay: known\.json: \d+ entr.* no longer raised: \S+ .*; take/);
    expect(place.run([...args, '--prune-baseline']).err).to.match(/no longer raised and taken out/);
    expect(place.run(args).err).to.equal('');

    place.write('council.txt', COUNCIL);
    expect(place.run(args).code).to.equal(1);
    place.write('known.json', '{}');
    expect(place.run(args).err).to.match(/known\.json: this is no baseline/);
    place.remove();
  });

  it('loses no entry to a run over some of its documents', () => {
    const place = new Workplace({ 'union.txt': UNION, 'council.txt': COUNCIL });
    place.run(['check', 'union.txt', 'council.txt', '--baseline', 'known.json', '--update-baseline']);
    const kept = place.read('known.json');
    const part = ['check', 'union.txt', '--baseline', 'known.json'];
    expect(place.run(part).err).to.equal('');
    const pruned = place.run([...part, '--prune-baseline']);
    expect([pruned.code, place.read('known.json')]).to.deep.equal([2, kept]);
    expect(pruned.err).to.match(/known\.json: left as it is, .* not checked: council\.txt/);
    place.remove();
  });

  it('is left alone where a file could not be read', () => {
    const place = new Workplace({ 'union.txt': UNION });
    const ended = place.run(['check', 'union.txt', 'gone.txt', '--baseline', 'b.json', '--update-baseline']);
    expect(ended.code).to.equal(2);
    expect(ended.err).to.match(/the baseline was left as it is/);
    place.remove();
  });
});

describe('gainsay check on a terminal and in a pipe', function () {
  this.timeout(60_000);

  const place = new Workplace({ 'union.txt': UNION, 'council.txt': COUNCIL });
  after(() => place.remove());
  const args = ['check', 'union.txt', 'council.txt'];

  it('colours only where it is asked to, and never against NO_COLOR', () => {
    const colour = (env: Record<string, string>): boolean => place.run(args, { env }).out.includes('\u001b[');
    expect(colour({})).to.equal(false);
    expect(colour({ FORCE_COLOR: '1' })).to.equal(true);
    expect(colour({ FORCE_COLOR: '0' })).to.equal(false);
    expect(colour({ FORCE_COLOR: '1', NO_COLOR: '1' })).to.equal(false);
  });

  it('ends quietly where the reader of the pipe has gone', async () => {
    place.write('long.txt', `${COUNCIL}${'The council will close the lido.\n\n'.repeat(400)}`);
    const child = spawn(process.execPath, [MAIN, 'check', 'long.txt', '--format', 'json'], {
      cwd: place.folder,
    });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.destroy();
    await once(child, 'exit');
    expect(err).to.equal('');
  });

  it('waits for a slow pipe', async () => {
    const child = spawn(process.execPath, [MAIN, 'check', '--stdin', '--format', 'json'], {
      cwd: place.folder,
    });
    let out = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    await new Promise((done) => setTimeout(done, 300));
    child.stdin.write('The lido opens. ');
    await new Promise((done) => setTimeout(done, 300));
    child.stdin.end('It shuts at noon.\n');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).to.equal(0);
    expect(checkOutputSchema.parse(JSON.parse(out)).claims).to.have.length(2);
  });

  it('lists what an explanation saved, only where asked', () => {
    const texts = {
      'a.txt': 'General reserves stood at about £18m on 31 March 2010.\n',
      'b.txt': 'General reserves stood at £18.2m on 31 March 2010.\n',
    };
    const other = new Workplace(texts);
    const plain = json(other.run(['check', '.', '--format', 'json']));
    expect(plain).not.to.have.property('suppressed');
    const explained = json(other.run(['check', '.', '--format', 'json', '--explain-suppressed']));
    expect(explained.suppressed?.map(({ explanation }) => explanation)).to.include('rounding');
    expect(other.run(['check', '.', '--explain-suppressed']).out).to.match(
      /explained {2}rounding {2}quantity-differs/,
    );
    other.remove();
  });
});

describe('gainsay check on real documents', function () {
  this.timeout(60_000);

  const root = resolve(import.meta.dirname, '../../..');
  const sets = [
    resolve(root, 'demo'),
    resolve(root, '../shared/articles'),
    resolve(root, '../shared/dossiers'),
  ];
  for (const folder of sets) {
    const name = folder.split('/').slice(-2).join('/');
    it(`obeys contract A3: ${name}`, function () {
      if (!existsSync(folder)) {
        process.stderr.write(`SKIPPED: no ${folder}, so ${name} is not checked here\n`);
        return this.skip();
      }
      const place = new Workplace();
      const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      for (const inside of folders.length > 0 ? folders.map((entry) => join(folder, entry.name)) : [folder]) {
        const ended = place.run(['check', inside, '--format', 'json']);
        expect(ended.err).to.equal('');
        const output = json(ended);
        expect(output.documents.length).to.be.greaterThan(0);
        const texts = Object.fromEntries(
          output.documents.map(({ id, path }) => [id, readFileSync(path, 'utf8')]),
        );
        expect(brokenInvariants(output, texts), inside).to.deep.equal([]);
      }
      place.remove();
    });
  }
});
