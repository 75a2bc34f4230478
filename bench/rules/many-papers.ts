/**
 * What becomes of precision when a case is large. Part one: news articles on one election, each of which a newsroom would defend, in
 * cases of more and more of them; nearly every flag between two is by chance. Part two: all dossiers in one case; a flag between two
 * dossiers is false, whatever it says, and those within one show what is still found.
 * Run after a build: node dist/bench/rules/many-papers.js [news|dossiers] [--list]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeDocument } from '../../documents/decode.js';
import type { Flag } from '../../model/flag.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase, type CheckInput } from '../../rules/engine.js';

const NEWS = '../shared/data/attribution/polnear-train-200.jsonl';
const DOSSIERS = ['../shared/dossiers', 'bench/rules/dossiers/open'];
const SIZES = [10, 20, 40, 80, 160];

const list = process.argv.includes('--list');
const ruleSet = builtInRules();

interface Paper {
  id: string;
  text: string;
}

function caseOf(papers: readonly Paper[]): CheckInput {
  const sources = papers.map(({ id, text }) => ({
    id,
    source: decodeDocument(new TextEncoder().encode(text), `${id}.txt`),
  }));
  return {
    documents: sources.map(({ id, source }) => ({ id, meta: source.meta })),
    claims: sources.flatMap(({ id, source }) =>
      readDocument(source).claims.map((claim, i) => ({ ...claim, id: `${id}#${i}`, document: id })),
    ),
  };
}

/** Errors and warnings between documents. */
const between = (input: CheckInput): Flag[] =>
  checkCase(input, ruleSet, false).flags.filter(
    ({ severity, claims }) =>
      severity !== 'info' && new Set(claims.map((claim) => claim.split('#')[0])).size > 1,
  );

function ofTheNews(): void {
  if (!existsSync(NEWS)) return console.log(`${NEWS} is not there: not measured`);
  const all = readFileSync(NEWS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, i): Paper => ({ id: `n${i}`, text: (JSON.parse(line) as { text: string }).text }));
  const whole = caseOf(all.slice(0, Math.max(...SIZES)));
  for (const size of SIZES) {
    const documents = whole.documents.slice(0, size);
    const ids = new Set(documents.map(({ id }) => id));
    const claims = whole.claims.filter(({ document }) => ids.has(document));
    const flags = between({ documents, claims });
    console.log(`${size} news articles, ${claims.length} claims: ${flags.length} flags between two`);
    if (list && size === Math.max(...SIZES)) show(flags, { documents, claims });
  }
}

function ofTheDossiers(): void {
  const folders = DOSSIERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ name, path: resolve(folder, name) })),
  );
  const papers = folders.map(({ name, path }) =>
    readdirSync(path)
      .filter((file) => file.endsWith('.txt'))
      .map((file): Paper => ({ id: `${name}/${file}`, text: readFileSync(join(path, file), 'utf8') })),
  );
  const alone = papers.flatMap((of) => between(caseOf(of)));
  const input = caseOf(papers.flat());
  const together = between(input);
  const dossiers = (flag: Flag): number => new Set(flag.claims.map((claim) => claim.split('/')[0])).size;
  const across = together.filter((flag) => dossiers(flag) > 1);
  const found = new Set(together.map(({ id }) => id));
  const left = alone.filter(({ id }) => found.has(id)).length;
  console.log(
    `${folders.length} dossiers, ${input.documents.length} documents: ${alone.length} flags each alone; ` +
      `${left} of them in one case of all, and ${across.length} between dossiers`,
  );
  if (list) show(across, input);
}

function show(flags: readonly Flag[], { claims }: CheckInput): void {
  const quotes = new Map(claims.map(({ id, quote }) => [id, quote.exact]));
  for (const { rule, message, claims: ids, because } of flags)
    console.log(
      `${rule}: ${message}\n${ids.map((id) => `    ${quotes.get(id) ?? ''}`).join('\n')}\n    ${because[0] ?? ''}`,
    );
}

const part = process.argv[2];
if (part !== 'dossiers') ofTheNews();
if (part !== 'news') ofTheDossiers();
