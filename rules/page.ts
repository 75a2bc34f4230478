/** The page of a rule in Markdown, made from its summary, its limits and what its examples give: `docs/rules/<id>.md`. */
import { runExamples, type ExampleResult, type ReadExample } from './examples.js';
import type { ExampleDocument, FiringExample, Rule, SilentExample } from './rule.js';

const SHAPES = {
  claim: 'one claim, which carries both ends of the error',
  pair: 'two claims',
  group: 'the smallest set of claims that shows the error, at most five',
  linked: 'the smallest set of claims that shows the error, at most five',
} as const;

/** The whole page, with a newline at its end. */
export function markdownPage(rule: Rule, read: ReadExample): string {
  const { firing, silent } = rule.examples;
  const results = runExamples([rule], read);
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `Type \`${rule.type}\` · severity \`${rule.severity}\` · revision ${rule.revision} · looks at ${SHAPES[rule.shape]}.`,
    '',
    `**What it leaves alone.** ${rule.doesNotCover}`,
    '',
    '## It speaks',
    '',
    ...firing.flatMap((example, i) => spoken(example, results[i])),
    '## It is silent',
    '',
    ...silent.flatMap((example, i) => unspoken(example, results[firing.length + i])),
    'Made from the rule by `npm run docs:rules`; its examples are its tests.',
    '',
  ].join('\n');
}

/** The list of all rules, for `docs/rules/README.md`. */
export function markdownIndex(rules: readonly Rule[]): string {
  return [
    '# The rules',
    '',
    '| rule | type | severity | what it finds |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.type} | ${rule.severity} | ${rule.summary} |`,
    ),
    '',
    'Made from the rules by `npm run docs:rules`.',
    '',
  ].join('\n');
}

function spoken(example: FiringExample, result: ExampleResult | undefined): string[] {
  const [flag] = result?.flags ?? [];
  return [
    `### ${heading(example.shows)}`,
    '',
    ...example.documents.flatMap(quoted),
    `> ${example.message}`,
    '',
    `Marked: ${example.quoted.map((words) => `“${words.replace(/^“|”$/g, '')}”`).join(' and ')}.`,
    '',
    ...(flag ? [`Because: ${flag.because.join(' ')}`, '', `To settle it: ${flag.resolveBy}`, ''] : []),
  ];
}

function unspoken(example: SilentExample, result: ExampleResult | undefined): string[] {
  const saved = result?.suppressed.find(({ explanation }) => explanation === example.savedBy);
  return [
    `### ${heading(example.shows)}`,
    '',
    ...example.documents.flatMap(quoted),
    ...(saved ? [`Explained by ${saved.explanation}: ${saved.message}`, ''] : []),
  ];
}

function quoted({ text, published, publisher, kind }: ExampleDocument): string[] {
  const head = [publisher, kind, published].filter(Boolean).join(', ');
  return ['```text', ...(head ? [`(${head})`] : []), text, '```', ''];
}

const heading = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
