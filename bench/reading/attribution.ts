/**
 * Attribution on PolNeAR (Newell, Margolin, Ruths 2018): exact-span F1 of source, cue and content, and F1 of contents that overlap
 * by half. Spans are those that `gainsay read` prints.
 *   node dist/bench/reading/attribution.js [SET.jsonl…]
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { readDocument } from '../../reading/read.js';

type Span = [number, number];
interface Row {
  text: string;
  quotes: { source?: Span[]; cueSpans?: Span[]; content?: Span[]; start: number; end: number }[];
}
interface Parts {
  source: Span[];
  cue: Span[];
  content: Span[];
}

const SETS = [
  '../shared/data/attribution/polnear-dev.jsonl',
  '../shared/data/attribution/polnear-train-200.jsonl',
];
const MEASURES = ['source', 'cue', 'content', 'content overlap'] as const;
const meta = { title: null, publisher: null, published: null, kind: null, url: null, author: null };

const key = (spans: Span[]): string =>
  [...spans]
    .sort((a, b) => a[0] - b[0])
    .map((span) => span.join('-'))
    .join(',');

function unique(list: Parts[], part: keyof Parts): Span[][] {
  return [
    ...new Map(list.filter((one) => one[part].length > 0).map((one) => [key(one[part]), one[part]])).values(),
  ];
}

/** Intersection over union of the stretches from first to last word. */
function overlap(a: Span[], b: Span[]): number {
  const hull = (spans: Span[]): Span => [
    Math.min(...spans.map(([s]) => s)),
    Math.max(...spans.map(([, e]) => e)),
  ];
  const [p, q] = [hull(a), hull(b)];
  return (
    Math.max(0, Math.min(p[1], q[1]) - Math.max(p[0], q[0])) / (Math.max(p[1], q[1]) - Math.min(p[0], q[0]))
  );
}

function matches(got: Span[][], want: Span[][], same: (a: Span[], b: Span[]) => boolean): number {
  const free = new Set(want);
  let found = 0;
  for (const one of got) {
    const partner = [...free].find((other) => same(one, other));
    if (!partner) continue;
    free.delete(partner);
    found++;
  }
  return found;
}

function measure(path: string): void {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const counts = new Map(MEASURES.map((name) => [name, { found: 0, got: 0, want: 0 }]));
  for (const row of rows) {
    const got = readDocument({ text: row.text, bodyStart: 0, meta }).attributions;
    const want = row.quotes.map((quote) => ({
      source: quote.source ?? [],
      cue: quote.cueSpans ?? [],
      content: quote.content ?? [[quote.start, quote.end] as Span],
    }));
    for (const name of MEASURES) {
      const part = name === 'content overlap' ? 'content' : name;
      const [mine, theirs] = [unique(got, part), unique(want, part)];
      const count = counts.get(name);
      if (!count) continue;
      count.got += mine.length;
      count.want += theirs.length;
      count.found += matches(
        mine,
        theirs,
        name === 'content overlap' ? (a, b) => overlap(a, b) >= 0.5 : (a, b) => key(a) === key(b),
      );
    }
  }
  console.log(`${basename(path)}: ${rows.length} texts`);
  for (const [name, { found, got, want }] of counts) {
    const [p, r] = [found / got, found / want];
    const percent = (value: number): string => (100 * value).toFixed(1);
    console.log(
      `  ${name.padEnd(16)} P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}`,
    );
  }
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const path of process.argv.length > 2 ? process.argv.slice(2) : SETS) {
  if (existsSync(path)) measure(path);
  else console.log(`NOT MEASURED: ${path} is not there`);
}
