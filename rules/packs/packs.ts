/** Rule packs: text → rules (DESIGN B4). Everything that is wrong is told with its line, and then nothing is used. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Rule } from '../rule.js';
import { makeRule } from './pack-rule.js';
import { packSchema, type Pack } from './pack-file.js';

/** Something wrong in a pack: one-based line, what it is, and the way out. */
export interface PackProblem {
  line: number;
  message: string;
}

type ParsedPack = { name: string; rules: Rule[]; problems: [] } | { problems: PackProblem[] };

/** Reads the text of a pack. `taken` are the ids that are in use already, each with where: "a built-in rule", a file. */
export function parsePack(text: string, taken: ReadonlyMap<string, string>): ParsedPack {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    // Where the form is lost, what comes after the first error mostly follows from it.
    return {
      problems: document.errors.slice(0, 1).map(({ message, linePos }) => ({
        line: linePos?.[0].line ?? 1,
        message: notYaml(message),
      })),
    };
  const place = (path: readonly PropertyKey[]): number => lineOf(document, lines, path);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { problems: [{ line: 1, message: 'too many aliases; write the values out' }] };
  }
  const checked = packSchema.safeParse(data);
  if (!checked.success)
    return {
      problems: checked.error.issues.map((issue) => ({
        line: place(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
        message: issueInWords(issue, valueAt(data, issue.path)),
      })),
    };
  return makeRules(checked.data, taken, place);
}

function makeRules(
  pack: Pack,
  taken: ReadonlyMap<string, string>,
  place: (path: readonly PropertyKey[]) => number,
): ParsedPack {
  const rules: Rule[] = [];
  const problems: PackProblem[] = [];
  const seen = new Map(taken);
  pack.rules.forEach((source, index) => {
    if (seen.has(source.id))
      problems.push({
        line: place(['rules', index, 'id']),
        message: `"${source.id}" is the id of ${seen.get(source.id)} already; choose another`,
      });
    seen.set(source.id, 'a rule above');
    const made = makeRule(source);
    if (made.rule) rules.push(made.rule);
    for (const { path, message } of made.problems)
      problems.push({
        line: place(['rules', index, ...path]),
        message: `${path.length > 0 ? `"${path.join('.')}" of ` : ''}rule "${source.id}": ${message}`,
      });
  });
  return problems.length > 0 ? { problems } : { name: pack.pack, rules, problems: [] };
}

/** What the parser says, with the way out where writers of YAML most often go wrong. */
export function notYaml(message: string): string {
  const said = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  const wayOut = YAML_SLIPS.find(([sign]) => sign.test(said))?.[1];
  return `this is not YAML: ${said}${wayOut === undefined ? '' : `; ${wayOut}`}`;
}

const YAML_SLIPS: readonly [RegExp, string][] = [
  [/Nested mappings|Implicit keys|Unexpected scalar/, 'a text with ": " in it stands in quotes'],
  [/tab/i, 'indent with spaces'],
  [/indent|All (?:mapping|sequence|collection) items/i, 'indent the lines of one list or rule alike'],
  [/parseAllDocuments/, 'a file holds one pack: take out the line "---"'],
];

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

function issueInWords(issue: Issue, value: unknown): string {
  if (issue.keys) return `"${issue.keys.join('", "')}" is not known here; check the spelling or take it out`;
  const name = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the file';
  if (value === undefined) return `${name} is missing; it is ${issue.message}`;
  const shown = JSON.stringify(value);
  return `${name} is ${shown.length > 60 ? 'something else' : shown}, not ${issue.message}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** The line of a node, or of the nearest node around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number')
      return Math.max(1, lines.linePos(range[0]).line);
  }
  return 1;
}
