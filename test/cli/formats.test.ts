import { expect } from 'chai';
import type { CheckRun } from '../../cli/check-run.js';
import { formatRun, type Format } from '../../cli/formats/format-run.js';
import { layOut } from '../../cli/formats/passage.js';
import { textWidth, wrap } from '../../cli/formats/text-width.js';
import { uriOf } from '../../cli/formats/sarif.js';
import { printable } from '../../cli/printable.js';
import { builtInRules } from '../../rules/engine.js';
import { worked } from '../model/worked.js';

function runOf(name: 'pair' | 'arithmetic-group'): CheckRun {
  const { texts, output } = worked(name);
  return { output, texts: new Map(Object.entries(texts)), ruleSet: builtInRules(), heldBack: 0 };
}

const print = (format: Format, run: CheckRun, terminal = { width: 80, colour: false }): Promise<string> =>
  formatRun(format, run, { cwd: process.cwd(), terminal, fails: ({ severity }) => severity !== 'info' });

describe('flags for people at a terminal', () => {
  it('show both quotes with file, line, speaker, date, and carets under the clashing words', async () => {
    expect(await print('stylish', runOf('pair'))).to.equal(`error  quantity-differs
  “90 deckhands” here, “60 deckhands” there.

  union.txt:5  Ann Oakes, branch secretary, Ferry Workers' Union, 2019-04-01
    │ The line “plans to lay off 90 deckhands by June 30, 2019”
    │                            ^^^^^^^^^^^^

  line.txt:1  the document itself, undated
    │ Harbour Line will lay off 60 deckhands.
    │                           ^^^^^^^^^^^^

  because: Both count the deckhands that Harbour Line is to lay off.
  because: 90 and 60 do not meet, whatever they were rounded to.
  to settle it: Find the notice that the line gave its crews.

1 error, 0 warnings, 0 info in 2 documents, 2 claims.
`);
  });

  it('wrap to the terminal, and the carets with them', async () => {
    const text = await print('stylish', runOf('pair'), { width: 40, colour: false });
    for (const line of text.split('\n')) expect(textWidth(line), line).to.be.at.most(40);
    expect(text).to.include(`    │ The line “plans to lay off 90
    │                            ^^
    │ deckhands by June 30, 2019”
    │ ^^^^^^^^^
`);
  });

  it('are coloured only where the terminal has colours', async () => {
    const plain = await print('stylish', runOf('pair'));
    const coloured = await print('stylish', runOf('pair'), { width: 80, colour: true });
    expect(plain).not.to.include('\u001b');
    expect(coloured).to.include('\u001b[31merror\u001b[39m');
    expect(printable(coloured)).to.equal(printable(plain));
  });

  it('put no escape sequence of a document on the terminal', async () => {
    const run = runOf('pair');
    const hostile = 'Harbour \u001b[2J\u001b]0;title\u0007Line will lay off \u202e60 deckhands.';
    run.texts = new Map([...run.texts, ['d2', hostile]]);
    for (const claim of run.output.claims.slice(1))
      Object.assign(claim.quote, { start: 0, end: hostile.length });
    for (const { path } of run.output.documents) expect(path).to.be.a('string');
    Object.assign(run.output.documents[1] ?? {}, { path: 'li\u001b[31mne.txt' });
    Object.assign(run.output.flags[0]?.spans[1] ?? {}, {
      start: hostile.indexOf('60'),
      end: hostile.length - 1,
    });
    const text = await print('stylish', run);

    expect(text).not.to.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).to.include('  line.txt:1');
    expect(text).to.include(
      '│ Harbour Line will lay off 60 deckhands.\n    │                           ^^^^^^^^^^^^\n',
    );
  });

  it('count wide and combining characters as the terminal does', () => {
    const text = '日本 cafe\u0301 said 5';
    const [line] = layOut(
      text,
      { start: 0, end: text.length },
      [{ start: text.length - 1, end: text.length }],
      80,
    );
    expect(line?.carets).to.equal('               ^');
    expect(wrap('aa bb cc', 5)).to.deep.equal(['aa bb', 'cc']);
  });

  it('cut a long passage to the words around the marks', () => {
    const text = `${'before '.repeat(200)}TARGET ${'after '.repeat(200)}`;
    const start = text.indexOf('TARGET');
    const lines = layOut(text, { start: 0, end: text.length }, [{ start, end: start + 6 }], 1000);
    const shown = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
    expect(shown).to.match(/^… (before ){18}TARGET (after ){17}after …$/);
  });
});

describe('SARIF', () => {
  interface Location {
    physicalLocation: {
      artifactLocation: { uri: string };
      region: Record<string, unknown>;
      contextRegion: Record<string, unknown>;
    };
  }
  interface Log {
    version: string;
    runs: {
      columnKind: string;
      tool: { driver: { name: string; rules: { id: string }[] } };
      artifacts: { location: { uri: string }; hashes: Record<string, string> }[];
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: Location[];
        relatedLocations: (Location & { id: number })[];
        partialFingerprints: Record<string, string>;
      }[];
    }[];
  }

  it('has the first claim as location, the others as related, and the id as fingerprint', async () => {
    const log = JSON.parse(await print('sarif', runOf('arithmetic-group'))) as Log;
    expect(log.version).to.equal('2.1.0');
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    expect(run?.columnKind).to.equal('utf16CodeUnits');
    expect(run?.invocations[0]?.executionSuccessful).to.equal(true);
    expect(run?.artifacts.map(({ location }) => location.uri)).to.deep.equal(['accounts.txt']);
    expect(run?.tool.driver.rules.map(({ id }) => id)[result?.ruleIndex ?? -1]).to.equal(result?.ruleId);
    expect(result?.level).to.equal('error');
    expect(result?.partialFingerprints).to.deep.equal({ 'gainsayFlagId/v1': '0a1b2c3d4e5f60718293a4b5' });
    expect(result?.locations).to.have.length(1);
    expect(result?.locations[0]?.physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'accounts.txt' },
      region: { startLine: 6, startColumn: 16, endLine: 6, endColumn: 23, snippet: { text: '£90,000' } },
      contextRegion: {
        ...{ startLine: 6, startColumn: 1, endLine: 6, endColumn: 24 },
        snippet: { text: 'Income came to £90,000.' },
      },
    });
    expect(result?.relatedLocations.map(({ id }) => id)).to.deep.equal([1, 2]);
  });

  it('counts columns as if a byte order mark were not there', async () => {
    const run = runOf('pair');
    const text = `\uFEFF${run.texts.get('d2') ?? ''}`;
    run.texts = new Map([...run.texts, ['d2', text]]);
    for (const { quote } of run.output.claims.slice(1))
      Object.assign(quote, { start: quote.start + 1, end: quote.end + 1 });
    for (const span of run.output.flags[0]?.spans.slice(1) ?? [])
      Object.assign(span, { start: span.start + 1, end: span.end + 1 });
    const log = JSON.parse(await print('sarif', run)) as Log;
    const [related] = log.runs[0]?.results[0]?.relatedLocations ?? [];
    expect(related?.physicalLocation.region).to.include({ startLine: 1, startColumn: 27, endColumn: 39 });
  });

  it('names files by relative, encoded URIs', () => {
    expect(uriOf('/a/b/my file#1.txt', '/a')).to.equal('b/my%20file%231.txt');
    expect(uriOf('/c/d.txt', '/a/b')).to.equal('../../c/d.txt');
    expect(uriOf('16:00.txt', '/a')).to.equal('16%3A00.txt');
  });
});

describe('the other formats', () => {
  it('escape what GitHub reads as a command', async () => {
    const run = runOf('pair');
    Object.assign(run.output.documents[0] ?? {}, { path: 'a,b:c.txt' });
    Object.assign(run.output.flags[0] ?? {}, { message: '100 %\n::error::no' });
    run.output.errors.push({ path: 'x.pdf', message: 'x.pdf: no' });
    expect(await print('github', run)).to.equal(
      '::error file=x.pdf::x.pdf: no\n' +
        '::error file=a%2Cb%3Ac.txt,line=5,endLine=5,col=28,endColumn=40,title=quantity-differs::100 %25%0A::error::no%0Aagainst line.txt:1: Harbour Line will lay off 60 deckhands.\n',
    );
  });

  it('are well-formed XML for JUnit, with the failures counted', async () => {
    const run = runOf('pair');
    Object.assign(run.output.flags[0] ?? {}, { message: '<b> & "c" \u0001' });
    const xml = await print('junit', run);
    expect(xml).to.include('<testsuite name="quantity-differs" tests="1" failures="1" errors="0">');
    expect(xml).to.include('message="&lt;b&gt; &amp; &quot;c&quot; \uFFFD"');
    expect(xml).to.include('<testcase classname="gainsay" name="parts-miss-total"/>');
    const tags = [...xml.matchAll(/<(\/?)([a-z-]+)[^>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, end, name = '', empty] of tags) {
      if (end) expect(open.pop()).to.equal(name);
      else if (!empty) open.push(name);
    }
    expect(open).to.deep.equal([]);
  });

  it('make one page that fetches and runs nothing', async () => {
    const run = runOf('pair');
    Object.assign(run.output.flags[0] ?? {}, { message: '<script>alert(1)</script>' });
    const page = await print('html', run);
    expect(page).to.include("default-src 'none'");
    expect(page).not.to.match(/<script|<link|<img|src=|https?:/);
    expect(page).to.include('The line “plans to lay off <mark>90 deckhands</mark> by June 30, 2019”');
    expect(page).to.include('Ann Oakes, branch secretary');
  });
});
