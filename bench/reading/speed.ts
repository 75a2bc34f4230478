/**
 * How long reading takes, warm, on one core: milliseconds for each 500 words of news, and the growth from 16 KB to 1 MB, of
 * news and of floods of one thing.
 *   node dist/bench/reading/speed.js [FILE.jsonl with {text}]
 */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readDocument } from '../../reading/read.js';

const META = { title: null, publisher: null, published: '2015-03-20', kind: null, url: null, author: null };
const file = process.argv[2] ?? '../shared/data/attribution/polnear-dev.jsonl';
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Processor time, so that other work on the machine does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
const readAll = (): void => {
  for (const text of texts) readDocument({ text, bodyStart: 0, meta: META });
};
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
// the compiler works beside the reader, and its time counts too: it has done after some six rounds
for (let i = 0; i < 8; i++) readAll();
const rounds = [1, 2, 3].map(() => (spent(readAll) / words) * 500);
const long = texts.join('\n\n').repeat(4);
/** The first megabyte in pieces of a size: the middle one of five runs through up to forty pieces. */
function timeOf(size: number): number {
  const pieces = Math.min(40, Math.floor(1_000_000 / size));
  const runs = [1, 2, 3, 4, 5].map(
    () =>
      spent(() => {
        for (let i = 0; i < pieces; i++)
          readDocument({ text: long.slice(i * size, (i + 1) * size), bodyStart: 0, meta: META });
      }) / pieces,
  );
  return runs.sort((a, b) => a - b)[2] ?? 0;
}
/** Texts that no writer writes: whatever the unit, ten times as much may take about ten times as long. */
const FLOODS = ['"', '(', '7', '7 ', ',', 'and ', 'word ', 'abc', 'a\n\n', '£5 ', 'he said that ', '\ud800'];
function growth(unit: string): number {
  const cost = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    return spent(() => void readDocument({ text, bodyStart: 0, meta: META }));
  };
  cost(100_000);
  const little = cost(100_000);
  return cost(1_000_000) / Math.max(little, 1);
}
const [small, large] = [timeOf(16_000), timeOf(1_000_000)];
console.log(`${new Date().toISOString().slice(0, 10)} node ${process.version} ${cpus()[0]?.model ?? ''}`);
console.log(
  `${Math.min(...rounds).toFixed(1)} ms of processor for each 500 words (${texts.length} articles, ${words} words, best of 3)`,
);
console.log(`16 KB ${small.toFixed(0)} ms, 1 MB ${large.toFixed(0)} ms: ${(large / small).toFixed(1)} times`);
console.log(
  `1 MB of one thing as a multiple of 100 KB: ${FLOODS.map((unit) => `${JSON.stringify(unit)} ${growth(unit).toFixed(1)}`).join(', ')}`,
);
