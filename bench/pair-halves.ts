/**
 * Rows of the pair sets: each set whole, and in two halves that a hash of the hypothesis makes, so that no hypothesis is in both.
 * The one half is for developing: its pairs may be read. The other is for reporting: only its figures are.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Pair {
  hypothesis: string;
  meta?: { split?: string; type?: string };
}

type Half = 'developed on' | 'held back';

function halfOf({ hypothesis }: Pair): Half {
  const first = createHash('sha256').update(hypothesis).digest()[0] ?? 0;
  return (first >> 4) % 2 === 0 ? 'developed on' : 'held back';
}

const TYPES = ['numeric', 'negation', 'antonym'];
const typeOf = ({ meta }: Pair): string => (TYPES.includes(meta?.type ?? '') ? (meta?.type ?? '') : 'other');

/** What is measured: a file, and which of its pairs. */
const SETS: readonly { name: string; file: string; keep?: (pair: Pair) => boolean }[] = [
  { name: 'headlines-dev', file: 'headlines-dev.jsonl' },
  { name: 'newswire-dev', file: 'newswire-dev.jsonl' },
  {
    name: 'newswire-dev, RTE3_dev',
    file: 'newswire-dev.jsonl',
    keep: ({ meta }) => meta?.split === 'RTE3_dev',
  },
  { name: 'negated-dev', file: 'negated-dev.jsonl' },
  ...[...TYPES, 'other'].map((type) => ({
    name: `real-contradictions-dev, ${type}`,
    file: 'real-contradictions-dev.jsonl',
    keep: (pair: Pair): boolean => typeOf(pair) === type,
  })),
];

/** Measure, set and figure of every row. `score` runs the scorer on a file of pairs; `folder` holds the sets. */
export function pairRows(
  score: (file: string) => Record<string, unknown>,
  folder: string,
): [measure: string, set: string, figure: string][] {
  const scratch = mkdtempSync(join(tmpdir(), 'pairs-'));
  return SETS.flatMap(({ name, file, keep = () => true }, set) =>
    ([null, 'developed on', 'held back'] as const).map((half, part): [string, string, string] => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      const kept = lines.filter((line) => {
        const pair = JSON.parse(line) as Pair;
        return keep(pair) && (half === null || halfOf(pair) === half);
      });
      const path = join(scratch, `${set}-${part}.jsonl`);
      writeFileSync(path, kept.join('\n') + '\n');
      const title = half === null ? name : `${name}, half ${half}`;
      return ['pairs: contradiction precision / recall', title, figure(score(path))];
    }),
  );
}

const per = (x: unknown): string => (100 * Number(x)).toFixed(1);

const figure = (s: Record<string, unknown>): string =>
  `${per(s['precision'])} / ${per(s['recall'])} (${s['tp']} right, ${s['fp']} false, ${s['fn']} missed)`;
