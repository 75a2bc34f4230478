/**
 * Pairs of short texts, each with one clash or one temptation, by people who had not seen the tool: how many clashes are flagged
 * between the two marked sentences, and how many flags say something else. `open` may be read by whoever writes rules; of
 * `held-out` only totals are looked at. `plain-open` and `plain-held-out` are the two halves of a later set in plainer words.
 * Run after a build: node dist/bench/rules/pairs.js [open|held-out|plain-open|plain-held-out|near-open|near-held-out|simple-open|simple-held-out|…] [--list] [--only TEXT]; `--list` prints
 * each miss and each false flag of the open halves.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeDocument } from '../../documents/decode.js';
import type { ReadClaim } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import { readDocument } from '../../reading/read.js';
import { builtInRules, checkCase } from '../../rules/engine.js';

interface Side {
  publisher: string;
  date: string;
  text: string;
  quote: string;
}

interface Pair {
  id: string;
  /** The type of the clash; null where both sides can stand. */
  want: string | null;
  difficulty: 1 | 2 | 3;
  a: Side;
  b: Side;
}

/** The files, by their names. */
const HALVES = [
  'open',
  'held-out',
  'plain-open',
  'plain-held-out',
  'near-open',
  'near-held-out',
  'simple-open',
  'simple-held-out',
  'tempting-open',
  'tempting-held-out',
  'strange-open',
  'strange-held-out',
  'everyday-open',
  'everyday-held-out',
] as const;
type Half = (typeof HALVES)[number];

const folder = resolve(import.meta.dirname, '../../../bench/rules/pairs');
const ruleSet = builtInRules();

interface Outcome {
  found: boolean;
  false: string[];
  saved: string[];
}

interface Paper {
  meta: DocumentMeta;
  claims: ReadClaim[];
  /** Where the marked sentence stands. */
  start: number;
  end: number;
}

/** Stands behind each text, so that it is part of a paper: texts that are all that a document says are read as headlines are. */
const REST = [
  'Copies of the paper were handed round at the door. Tea was served.',
  'A fuller account will be sent to anyone who asks. The file has a map.',
];

function paper({ publisher, date, text, quote }: Side, at: number): Paper {
  const front = `---\ntitle: Paper ${at + 1}\npublisher: ${publisher}\npublished: ${date}\n---\n`;
  const source = decodeDocument(
    new TextEncoder().encode(`${front}${text}\n\n${REST[at] ?? ''}\n`),
    `paper-${at + 1}.txt`,
  );
  const start = source.text.indexOf(quote);
  return { meta: source.meta, claims: readDocument(source).claims, start, end: start + quote.length };
}

/** Checks one pair as a case of two documents. */
function check({ want, a, b }: Pair): Outcome {
  const papers = [a, b].map(paper);
  const documents = papers.map(({ meta }, i) => ({ id: `d${i + 1}`, meta }));
  const claims = papers.flatMap((of, i) =>
    of.claims.map((claim, k) => ({ ...claim, id: `c${i + 1}-${k + 1}`, document: `d${i + 1}` })),
  );
  const marked = papers.map(({ start, end }, i) =>
    claims
      .filter(({ document, quote }) => document === `d${i + 1}` && quote.start < end && start < quote.end)
      .map(({ id }) => id),
  );
  const { flags, suppressed } = checkCase({ documents, claims }, ruleSet, true);
  const counted = flags.filter(({ severity }) => severity !== 'info');
  const right = counted.filter((flag) => marked.every((ids) => ids.some((id) => flag.claims.includes(id))));
  return {
    found: want !== null && right.length > 0,
    false: counted
      .filter((flag) => want === null || !right.includes(flag))
      .map(({ rule, message }) => `${rule}: ${message}`),
    saved: [...new Set(suppressed.map(({ rule, explanation }) => `${rule} (${explanation})`))],
  };
}

function pairsOf(half: string): Pair[] {
  return readFileSync(join(folder, `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair);
}

const per = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

interface Checked {
  pair: Pair;
  outcome: Outcome;
}

const checked = (half: string, only?: string): Checked[] =>
  pairsOf(half)
    .filter(({ id, want }) => only === undefined || id.startsWith(only) || want === only)
    .map((pair) => ({ pair, outcome: check(pair) }));

const isFound = ({ outcome }: Checked): boolean => outcome.found;

/** "precision 70.0, recall 17.2 (35 of 203), 14 of 117 temptations flagged, 15 flags false". */
function totals(all: readonly Checked[]): string {
  const clashes = all.filter(({ pair }) => pair.want !== null);
  const found = clashes.filter(isFound).length;
  const wrong = all.reduce((sum, { outcome }) => sum + outcome.false.length, 0);
  const bitten = all.filter(({ pair, outcome }) => pair.want === null && outcome.false.length > 0).length;
  const tempted = `${bitten} of ${all.length - clashes.length} temptations flagged, ${wrong} flags false`;
  if (clashes.length === 0) return tempted;
  const whole = `precision ${per(found, found + wrong)}, recall ${per(found, clashes.length)} (${found} of ${clashes.length})`;
  return `${whole}, ${tempted}`;
}

/** The totals of a half, for the table of all figures. */
export const pairTotals = (half: Half): string => totals(checked(half));

/** How many were found of each type and of each difficulty. */
function byKind(all: readonly Checked[]): string {
  const clashes = all.filter(({ pair }) => pair.want !== null);
  const of = (name: string, some: readonly Checked[]): string =>
    `${name} ${some.filter(isFound).length}/${some.length}`;
  const types = [...new Set(clashes.map(({ pair }) => pair.want ?? ''))].sort();
  const each = types.map((type) => {
    const some = clashes.filter(({ pair }) => pair.want === type);
    return of(type, some);
  });
  const levels = [1, 2, 3].map((level) => {
    const some = clashes.filter(({ pair }) => pair.difficulty === level);
    return of(`difficulty ${level}`, some);
  });
  return [...each, ...levels].join(', ');
}

function list(all: readonly Checked[]): void {
  for (const { pair, outcome } of all) {
    const sides = `${pair.id} (${pair.difficulty})\n    ${pair.a.date} ${pair.a.quote}\n    ${pair.b.date} ${pair.b.quote}`;
    if (pair.want !== null && !outcome.found)
      console.log(`MISSED ${pair.want} ${sides}\n    saved: ${outcome.saved.join(', ') || 'never met'}`);
    for (const message of outcome.false) console.log(`FALSE ${sides}\n    ${message}`);
  }
}

function print(args: readonly string[]): void {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const halves = HALVES.filter((half) => args.includes(half));
  for (const half of halves.length > 0 ? halves : HALVES) {
    const all = checked(half, only);
    if (args.includes('--list') && half.endsWith('open')) list(all);
    console.log(byKind(all));
    console.log(`${half}: ${totals(all)}`);
  }
}

if (process.argv[1] === import.meta.filename) print(process.argv.slice(2));
