/**
 * Every figure that the scorers give, as one Markdown table: `npm run build && node dist/bench/scores.js`.
 * Needs the shared folder beside the clone (or named by GAINSAY_SHARED): articles, dossiers, public sets and the scorers themselves.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pairRows } from './pair-halves.js';
import { EDITS } from './rules/edits.js';
import { nearCopies } from './rules/near-copies.js';
import { pairTotals } from './rules/pairs.js';

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(process.env['GAINSAY_SHARED'] ?? join(root, '../shared'));
const command = `${process.execPath} ${join(root, 'dist/cli/main.js')}`;

/** The dossiers that rules were developed on; the others were only looked at as a check. */
const DEVELOPED_ON = ['01-council-budget', '09-food-group-results', '17-transit-tax', '25-bridge-repair'];

interface Score {
  p: number;
  r: number;
  f1: number;
}

/** Runs one scorer with `--json` and gives back what it prints last. */
function run(scorer: string, args: readonly string[]): Record<string, unknown> {
  const out = execFileSync(
    process.execPath,
    [join(shared, 'score', scorer), ...args, '--command', command, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}

const per = (x: unknown): string => (100 * Number(x)).toFixed(1);
const row = (measure: string, set: string, figure: string): string => `| ${measure} | ${set} | ${figure} |`;

/** A copy of some dossiers in a folder of their own. */
function dossiers(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossiers-'));
  for (const name of names) cpSync(join(shared, 'dossiers', name), join(folder, name), { recursive: true });
  return folder;
}

function dossierRow(set: string, folder: string): string {
  const s = run('score-dossiers.mjs', ['--dossiers', folder]);
  return row(
    'conflicts: precision / recall',
    set,
    `${per(s['precision'])} / ${per(s['recall'])}; ${s['found']} of ${s['conflicts']} found, ${s['false']} false of ${s['flags']}, tempting ${s['bitten']} of ${s['tempting']}`,
  );
}

function articleRows(): string[] {
  const s = run('score-articles.mjs', [
    '--gold',
    join(shared, 'gold/rotherham.json'),
    '--articles',
    join(shared, 'articles'),
  ]);
  const of = (key: string): string => (s[key] as number[]).join(' of ');
  return [
    row(
      'claims found, speaker, modality, polarity',
      'one article, by hand',
      `${s['found']}, ${s['speaker']}, ${s['modality']}, ${s['polarity']} of ${s['claims']}; quantities ${s['quantitiesRight']} of ${s['quantities']}; proposed that are gold ${s['proposedRight']} of ${s['proposed']}`,
    ),
    row(
      'tensions: strong, moderate; tempting',
      'the same',
      `${of('strong')}, ${of('moderate')}; ${s['bitten']} of ${s['tempting']} flagged, ${s['false']} false of ${s['flags']}`,
    ),
  ];
}

function readRow(kind: string, path: string, parts: readonly string[]): string {
  const s = run('score-read.mjs', ['--kind', kind, '--set', join(shared, 'data', path)]);
  const figure = parts.map((part) => `${part} ${per((s[part] as Score).f1)}`).join(', ');
  const magnitude = kind === 'quantity' ? `; magnitude errors ${Number(s['magnitude'] ?? 0)}` : '';
  return row(`${kind}: F1`, path, figure + magnitude);
}

if (!existsSync(shared)) {
  console.error(`bench/scores: ${shared} is not there; GAINSAY_SHARED names the folder of scorers and sets`);
  process.exit(2);
}
/** Dossiers by somebody who had not seen the rules: bench/rules/dossiers/README.md. */
const ownDossiers = (half: 'open' | 'held-out'): string =>
  join(import.meta.dirname, '../../bench/rules/dossiers', half);
const all = ['01-council-budget', '05-offshore-wind', '09-food-group-results', '14-contract-faculty'].concat([
  '17-transit-tax',
  '21-vaccine-deliveries',
  '25-bridge-repair',
  '29-broadband-rollout',
]);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}\n`,
);
console.log('| measure | set | figure |\n|---|---|---|');
for (const line of [
  ...articleRows(),
  dossierRow('eight dossiers', join(shared, 'dossiers')),
  dossierRow('four developed on', dossiers(DEVELOPED_ON)),
  dossierRow(
    'the other four, looked at as a check',
    dossiers(all.filter((name) => !DEVELOPED_ON.includes(name))),
  ),
  dossierRow('thirty-nine of our own, open to whoever writes rules', ownDossiers('open')),
  dossierRow('thirteen of our own, held out', ownDossiers('held-out')),
  row('conflicts in pairs by strangers', '320 open to whoever writes rules', pairTotals('open')),
  row('conflicts in pairs by strangers', '320 held out', pairTotals('held-out')),
  row('conflicts in plain pairs by strangers', '120 open to whoever writes rules', pairTotals('plain-open')),
  row('conflicts in plain pairs by strangers', '120 held out', pairTotals('plain-held-out')),
  row('conflicts in near pairs by strangers', '107 open to whoever writes rules', pairTotals('near-open')),
  row('conflicts in near pairs by strangers', '93 held out', pairTotals('near-held-out')),
  row(
    'conflicts in simple pairs by a stranger',
    '80 open to whoever writes rules',
    pairTotals('simple-open'),
  ),
  row('conflicts in simple pairs by a stranger', '80 held out', pairTotals('simple-held-out')),
  row('temptations by a stranger', '60 open to whoever writes rules', pairTotals('tempting-open')),
  row('temptations by a stranger', '60 held out', pairTotals('tempting-held-out')),
  row('pairs by a stranger, eleventh session', '220 open', pairTotals('strange-open')),
  row('pairs by a stranger, eleventh session', '220 held out', pairTotals('strange-held-out')),
  row('everyday pairs by those who write the rules', '312 open', pairTotals('everyday-open')),
  row('everyday pairs by those who write the rules', '297 held out', pairTotals('everyday-held-out')),
  ...(['pairs', 'news'] as const).flatMap((source) =>
    Object.keys(EDITS).map((edit) =>
      row(
        `one sentence told again, another ${edit}: flagged`,
        source === 'pairs' ? 'made from all pairs' : 'made from 284 news articles',
        `open ${nearCopies(edit, source, false)}, held out ${nearCopies(edit, source, true)}`,
      ),
    ),
  ),
  readRow('attribution', 'attribution/polnear-dev.jsonl', ['source', 'cue', 'content', 'content overlap']),
  readRow('time', 'time/timebank.jsonl', ['span', 'value']),
  readRow('time', 'time/wikiwars.jsonl', ['span', 'value']),
  ...[
    'news-dev',
    'recognizers-number',
    'recognizers-currency',
    'recognizers-dimension',
    'recognizers-percent',
    'recognizers-age',
    'recognizers-range',
    'duckling',
  ].map((name) => readRow('quantity', `quantity/${name}.jsonl`, ['value'])),
  ...pairRows((file) => run('score-pairs.mjs', ['--pairs', file]), join(shared, 'data/pairs')).map((cells) =>
    row(...cells),
  ),
])
  console.log(line);
