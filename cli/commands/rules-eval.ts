/** `gainsay rules eval`: how the rules judge pairs of texts (contract A4). */
import type { EvalOutput } from '../../model/eval-output.js';
import type { ReadClaim } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import { readDocument } from '../../reading/read.js';
import type { RuleSet } from '../../rules/engine.js';
import { relate, type PairRelation } from '../../rules/relation.js';
import { Failure } from '../failure.js';
import { eachJsonLine } from '../jsonl.js';
import { scoreOf, type Score } from '../scores.js';

export interface EvalOptions {
  format: 'stylish' | 'json';
  rules?: string[];
}

/** The labels that public sets of pairs use, in our words. */
const LABELS: Record<string, PairRelation['relation']> = {
  contradiction: 'contradicts',
  contradicts: 'contradicts',
  entailment: 'supports',
  supports: 'supports',
  neutral: 'none',
  none: 'none',
};
const META: DocumentMeta = {
  title: null,
  publisher: null,
  published: null,
  kind: null,
  url: null,
  author: null,
};

/** Judges every pair of the file and prints the outcome. Exit code 0 whenever it ran; 2 where a line was not as it should be. */
export async function runEval(file: string, options: EvalOptions, ruleSet: RuleSet): Promise<number> {
  const predictions: EvalOutput['predictions'] = [];
  const labelled: [string, string][] = [];
  const read = rememberingReader();
  const bad = await eachJsonLine(file, '{"id", "premise", "hypothesis", "label"?}', (row) => {
    const { id, premise, hypothesis, label } = pairOf(row);
    const claims = [premise, hypothesis]
      .flatMap((text, side) => read(text).map((claim) => ({ ...claim, document: `d${side + 1}` })))
      .map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
    const documents = ['d1', 'd2'].map((document) => ({ id: document, meta: META }));
    const judged = relate({ documents, claims }, ruleSet);
    predictions.push({ id, ...judged });
    if (label !== null) labelled.push([judged.relation, label]);
  });
  const output: EvalOutput = { schema: 'gainsay-eval/1', predictions };
  if (labelled.length > 0)
    output.scores = {
      pairs: labelled.length,
      contradicts: scoreOf(labelled, 'contradicts'),
      supports: scoreOf(labelled, 'supports'),
    };
  process.stdout.write(options.format === 'json' ? `${JSON.stringify(output)}\n` : summary(output));
  return bad > 0 ? 2 : 0;
}

/** Sets of pairs often set many sentences against one: each text is read once. */
function rememberingReader(): (text: string) => ReadClaim[] {
  const known = new Map<string, ReadClaim[]>();
  return (text) => {
    const claims = known.get(text) ?? readDocument({ text, bodyStart: 0, meta: META }).claims;
    known.set(text, claims);
    return claims;
  };
}

function pairOf({ id, premise, hypothesis, label }: Record<string, unknown>): {
  id: string | number;
  premise: string;
  hypothesis: string;
  label: string | null;
} {
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Failure('"id" is missing; it is a text or a number');
  if (typeof premise !== 'string') throw new Failure('"premise" is missing; it is a text');
  if (typeof hypothesis !== 'string') throw new Failure('"hypothesis" is missing; it is a text');
  if (label === undefined || label === null) return { id, premise, hypothesis, label: null };
  const ours = typeof label === 'string' ? LABELS[label.toLowerCase()] : undefined;
  if (ours) return { id, premise, hypothesis, label: ours };
  throw new Failure(`"label" is ${JSON.stringify(label)}; it is one of ${Object.keys(LABELS).join(', ')}`);
}

function summary({ predictions, scores }: EvalOutput): string {
  const counts = new Map<string, number>();
  for (const { relation } of predictions) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const said = ['contradicts', 'supports', 'none']
    .map((name) => `${counts.get(name) ?? 0} ${name}`)
    .join(', ');
  const lines = [`${predictions.length} ${predictions.length === 1 ? 'pair' : 'pairs'}: ${said}`];
  if (scores) {
    lines.push(`of ${scores.pairs} with a label:`);
    lines.push(`  contradicts  ${inWords(scores.contradicts)}`, `  supports     ${inWords(scores.supports)}`);
  }
  return `${lines.join('\n')}\n`;
}

function inWords({ precision, recall, f1 }: Score): string {
  const percent = (share: number | null): string =>
    share === null ? '     -' : `${(100 * share).toFixed(1).padStart(5)} %`;
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
}
