/**
 * Mutation testing (Stryker) of rules/ and model/: how much of what could be broken is noticed by their tests? Runs on the compiled
 * code in a copy of its own; Stryker is no dependency, npm brings it there. Without names a fixed sample of files is taken: every
 * fifth by name, which takes hours on two processors. Literals that are read once, at start, are left out.
 * Run after a build: node dist/bench/mutation/run.js [rules/flags rules/compare/time-network …]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The last that runs on Node 20. */
const PACKAGES = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/mocha-runner@9.6.1', 'mocha@11.7.5'];
const EVERY = 5;
/** What the tests of rules and model need, beside compiled code. */
const KEPT = ['rules', 'test', 'docs', 'schemas', 'README.md', 'package.json'];

interface Report {
  files: Record<
    string,
    { mutants: { status: string; location: { start: { line: number } }; mutatorName: string }[] }
  >;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const named = process.argv.slice(2);
const files = (named.length > 0 ? named : sample()).map((name) => `dist/${name}.js`);
const copy = mkdtempSync(join(tmpdir(), 'gainsay-mutation-'));
for (const name of KEPT) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
for (const name of ['model', 'documents', 'reading', 'rules', 'test/rules', 'test/model'])
  cpSync(join(root, 'dist', name), join(copy, 'dist', name), { recursive: true });
const tools = join(copy, 'tools');
execFileSync('npm', ['install', '--ignore-scripts', '--prefix', tools, ...PACKAGES], { stdio: 'inherit' });
writeFileSync(
  join(copy, 'stryker.conf.json'),
  JSON.stringify({
    testRunner: 'mocha',
    plugins: [join(tools, 'node_modules/@stryker-mutator/mocha-runner/dist/src/index.js')],
    mochaOptions: { spec: ['dist/test/rules/**/*.test.js', 'dist/test/model/**/*.test.js'] },
    mutate: files,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    symlinkNodeModules: false,
    timeoutMS: 20_000,
    concurrency: 1,
    reporters: ['dots', 'json'],
    jsonReporter: { fileName: 'report.json' },
  }),
);
execFileSync(join(tools, 'node_modules/.bin/stryker'), ['run', 'stryker.conf.json'], {
  cwd: copy,
  stdio: 'inherit',
});
print(JSON.parse(readFileSync(join(copy, 'report.json'), 'utf8')) as Report);

/** Every fifth file of rules/ and model/, by name. */
function sample(): string[] {
  const all = ['model', 'rules'].flatMap((folder) =>
    readdirSync(join(root, 'dist', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name.slice(0, -3)}`),
  );
  return all.sort().filter((_, i) => i % EVERY === 0);
}

function print({ files: reported }: Report): void {
  let [noticed, counted] = [0, 0];
  for (const [name, { mutants }] of Object.entries(reported)) {
    const valid = mutants.filter(({ status }) =>
      ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
    );
    const killed = valid.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    noticed += killed.length;
    counted += valid.length;
    console.log(`${name}: ${killed.length} of ${valid.length} noticed`);
    for (const { status, location, mutatorName } of valid)
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(
          `  line ${location.start.line}: ${mutatorName} ${status === 'Survived' ? 'survived' : 'is not covered'}`,
        );
  }
  console.log(
    `${((100 * noticed) / Math.max(1, counted)).toFixed(1)} % of ${counted} noticed; the copy is ${copy}`,
  );
}
