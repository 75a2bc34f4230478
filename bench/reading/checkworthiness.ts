/**
 * Fits the weights of check-worthiness on four fifths of labelled sentences and reports the AUC of the other fifth.
 *   node dist/bench/reading/checkworthiness.js [FILE.jsonl with {id, text, label: 0|1}]
 * Prints the weights in the form of `reading/claims/checkworthiness.ts`. A sentence has the highest score of its claims.
 */
import { readFileSync } from 'node:fs';
import { sha256 } from '../../model/hash.js';
import { BIAS, COMPONENTS, type WorthInput } from '../../reading/claims/checkworthiness.js';
import { readDocument } from '../../reading/read.js';

interface Row {
  id: string;
  text: string;
  label: 0 | 1;
}

interface Example {
  /** One row of component values for each claim. */
  claims: number[][];
  label: 0 | 1;
  fold: number;
}

const META = { title: null, publisher: null, published: '2004-10-08', kind: null, url: null, author: null };

function exampleOf({ id, text, label }: Row): Example {
  const claims = readDocument({ text, bodyStart: 0, meta: META }).claims.map((claim) => {
    const input: WorthInput = { ...claim, text: claim.statement };
    return COMPONENTS.map(({ value }) => value(input));
  });
  return {
    claims: claims.length > 0 ? claims : [COMPONENTS.map(() => 0)],
    label,
    fold: parseInt(sha256(id).slice(0, 8), 16) % 5,
  };
}

const dot = (weights: readonly number[], values: readonly number[], bias: number): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);

/** Logistic regression by gradient descent, with the best claim of each sentence (chosen anew in each round). */
function fit(examples: readonly Example[]): { weights: number[]; bias: number } {
  const weights = COMPONENTS.map(({ weight }) => weight);
  let bias = BIAS;
  for (let round = 0; round < 600; round++) {
    const gradient = weights.map(() => 0);
    let biasGradient = 0;
    for (const { claims, label } of examples) {
      const best = claims.reduce((a, b) => (dot(weights, a, 0) >= dot(weights, b, 0) ? a : b));
      const error = 1 / (1 + Math.exp(-dot(weights, best, bias))) - label;
      best.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + error * value));
      biasGradient += error;
    }
    const rate = 3 / examples.length;
    weights.forEach((weight, i) => (weights[i] = weight - rate * ((gradient[i] ?? 0) + 0.5 * weight)));
    bias -= rate * biasGradient;
  }
  return { weights, bias };
}

/** Area under the curve by ranks; ties count half. */
function auc(examples: readonly Example[], weights: readonly number[], bias: number): number {
  const scored = examples
    .map(({ claims, label }) => ({
      label,
      score: Math.max(...claims.map((values) => dot(weights, values, bias))),
    }))
    .sort((a, b) => a.score - b.score);
  let [rankSum, positives] = [0, 0];
  for (let i = 0; i < scored.length;) {
    let j = i;
    while (j < scored.length && scored[j]?.score === scored[i]?.score) j++;
    for (let k = i; k < j; k++)
      if (scored[k]?.label === 1) [rankSum, positives] = [rankSum + (i + j + 1) / 2, positives + 1];
    i = j;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (scored.length - positives));
}

const file = process.argv[2] ?? '../shared/data/other/checkworthy-train.jsonl';
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const examples = rows.map(exampleOf);
const [train, held] = [examples.filter(({ fold }) => fold !== 0), examples.filter(({ fold }) => fold === 0)];
const { weights, bias } = fit(train);
console.log(
  `${new Date().toISOString().slice(0, 10)} ${rows.length} sentences, held-out fold ${held.length}`,
);
console.log(
  `AUC of the weights in use: held out ${auc(
    held,
    COMPONENTS.map(({ weight }) => weight),
    BIAS,
  ).toFixed(3)}`,
);
console.log(
  `AUC of the weights fitted on the other four folds: held out ${auc(held, weights, bias).toFixed(3)}, train ${auc(train, weights, bias).toFixed(3)}`,
);
COMPONENTS.forEach(({ name }, i) => console.log(`  ${name}: ${(weights[i] ?? 0).toFixed(2)}`));
console.log(`  BIAS: ${bias.toFixed(2)}`);
