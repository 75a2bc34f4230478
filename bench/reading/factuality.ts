/**
 * Event factuality (-3 certainly did not happen … 3 certainly did) from the operator stack, against human ratings: Pearson's r and the mean absolute error.
 *   node dist/bench/reading/factuality.js [FILE.jsonl with {id, text, targets: [{start, end, score}]}] [--errors N]
 */
import { readFileSync } from 'node:fs';
import { eventFactuality } from './event-factuality.js';
import { tokenise } from '../../reading/text/tokens.js';

interface Row {
  id: string;
  text: string;
  targets: { span: string; start: number; end: number; score: number }[];
}

const argument = process.argv.indexOf('--errors');
let errors = argument < 0 ? 0 : Number(process.argv[argument + 1]);
const file = process.argv[2] ?? '../shared/data/other/factuality-dev.jsonl';
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const pairs: [number, number][] = [];
for (const { text, targets } of rows) {
  const score = eventFactuality(tokenise(text));
  for (const target of targets) {
    const got = score(target.start);
    pairs.push([got, target.score]);
    if (Math.abs(got - target.score) > 2 && errors-- > 0)
      console.log(`${target.span}: ${got} for ${target.score}: ${text}`);
  }
}
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
const covariance = mean(pairs.map(([x, y]) => (x - mx) * (y - my)));
const deviation = (values: readonly number[], m: number): number =>
  Math.sqrt(mean(values.map((v) => (v - m) ** 2)));
const r =
  covariance /
  (deviation(
    pairs.map(([x]) => x),
    mx,
  ) *
    deviation(
      pairs.map(([, y]) => y),
      my,
    ));
console.log(
  `${new Date().toISOString().slice(0, 10)} ${pairs.length} events in ${rows.length} sentences: r ${r.toFixed(3)}, MAE ${mean(pairs.map(([x, y]) => Math.abs(x - y))).toFixed(3)}`,
);
