/** Runs the examples of rules: they are the tests and the pages of a rule. The reader is given, since rules never import it. */
import type { Claim, ReadClaim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import type { Flag, Suppressed } from '../model/flag.js';
import { checkCase, type CheckInput } from './engine.js';
import { ruleSetHash } from './fingerprint.js';
import { whyNothing } from './raised-nothing.js';
import type { ExampleDocument, FiringExample, Rule, SilentExample } from './rule.js';

/** Text and metadata of a document → the claims that the reader finds in it. */
export type ReadExample = (text: string, meta: DocumentMeta) => ReadClaim[];

export interface ExampleResult {
  rule: string;
  kind: 'firing' | 'silent';
  shows: string;
  ok: boolean;
  /** What went wrong, one line each; empty where `ok`. */
  problems: string[];
  /** How the example's documents were read, for a failure's report. */
  claims: Claim[];
  flags: readonly Flag[];
  suppressed: readonly Suppressed[];
}

/** Runs every example of every rule, each rule alone. */
export function runExamples(rules: readonly Rule[], read: ReadExample): ExampleResult[] {
  return rules.flatMap((rule) => [
    ...rule.examples.firing.map((example) => runOne(rule, 'firing', example, read)),
    ...rule.examples.silent.map((example) => runOne(rule, 'silent', example, read)),
  ]);
}

function runOne(
  rule: Rule,
  kind: 'firing' | 'silent',
  example: FiringExample | SilentExample,
  read: ReadExample,
): ExampleResult {
  const input = readExample(example.documents, read);
  const result = checkCase(input, { hash: ruleSetHash([rule]), rules: [rule] });
  const problems =
    'quoted' in example
      ? (firingProblems(example, result.flags, input, example.documents) ?? [
          whyNothing(rule, input, result.suppressed),
        ])
      : silentProblems(
          example,
          result.flags,
          result.suppressed.map(({ explanation }) => explanation),
        );
  return {
    rule: rule.id,
    kind,
    shows: example.shows,
    ok: problems.length === 0,
    problems,
    claims: [...input.claims],
    flags: result.flags,
    suppressed: result.suppressed,
  };
}

/** Reads the documents of an example as one case: documents d1, d2…, claims c1, c2…. */
export function readExample(documents: readonly ExampleDocument[], read: ReadExample): CheckInput {
  const sources = documents.map((document, i) => ({
    id: `d${i + 1}`,
    text: document.text,
    meta: {
      title: null,
      publisher: document.publisher ?? null,
      published: document.published ?? null,
      kind: document.kind ?? null,
      url: null,
      author: null,
    },
  }));
  const claims = sources
    .flatMap(({ id, text, meta }) => read(text, meta).map((claim) => ({ ...claim, document: id })))
    .map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
  return { documents: sources.map(({ id, meta }) => ({ id, meta })), claims };
}

/** Null where nothing was raised. */
function firingProblems(
  example: FiringExample,
  flags: readonly Flag[],
  input: CheckInput,
  documents: readonly ExampleDocument[],
): string[] | null {
  const flag = flags[0];
  if (!flag) return null;
  const problems: string[] = [];
  if (flags.length > 1)
    problems.push(`raised ${flags.length} flags, not one: ${flags.map((f) => f.message).join(' | ')}`);
  if (flag.message !== example.message)
    problems.push(`says ${JSON.stringify(flag.message)}, not ${JSON.stringify(example.message)}`);
  const quoted = flag.spans.map((span) => {
    const document = input.claims.find(({ id }) => id === span.claim)?.document;
    const place = input.documents.findIndex(({ id }) => id === document);
    return documents[place]?.text.slice(span.start, span.end) ?? '';
  });
  if (quoted.join('\n') !== example.quoted.join('\n'))
    problems.push(`marks ${JSON.stringify(quoted)}, not ${JSON.stringify(example.quoted)}`);
  return problems;
}

function silentProblems(
  example: SilentExample,
  flags: readonly Flag[],
  explanations: readonly string[],
): string[] {
  if (flags.length > 0) return flags.map((flag) => `raised: ${flag.message}`);
  if (example.savedBy && !explanations.includes(example.savedBy))
    return [
      `was not explained by ${example.savedBy}${explanations.length ? `, but by ${explanations.join(', ')}` : ''}`,
    ];
  return [];
}
