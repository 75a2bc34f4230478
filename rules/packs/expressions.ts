/**
 * The expressions of rule packs: CEL (Common Expression Language), checked against types before anything runs.
 * CEL has no loops but over lists that are there, and no way out of the expression. What could still take long is refused:
 * regular expressions (`matches`), more than two lists inside one another, and very large expressions.
 */
import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../../model/nearest.js';
import {
  CLAIM_FIELDS,
  ClaimView,
  QUANTITY_FIELDS,
  QuantityView,
  TIME_FIELDS,
  TimeView,
} from './claim-view.js';

/** A checked expression: values of its variables → its value. */
export type Expression = (values: Record<string, ClaimView>) => unknown;

/** A part of a condition that stands between "&&", as it is written, and whether it holds. */
interface Part {
  text: string;
  holds: Expression;
}

/** Why an expression cannot be used: each fault in one line. */
export class BadExpression extends Error {
  constructor(...faults: string[]) {
    super(faults.join('; '));
    this.faults = faults;
  }
  readonly faults: readonly string[];
}

const LIMITS = {
  maxAstNodes: 400,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 50,
  maxCallArguments: 8,
};
const MOST_NESTED_LISTS = 2;
/** Characters of an expression that a message quotes. */
const LONGEST_SHOWN = 60;
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

const environments = { claim: environmentOf(['claim']), pair: environmentOf(['a', 'b']) };

function environmentOf(variables: readonly string[]): Environment {
  const environment = new Environment({ limits: LIMITS })
    .registerType('Quantity', { ctor: QuantityView, fields: { ...QUANTITY_FIELDS } })
    .registerType('Time', { ctor: TimeView, fields: { ...TIME_FIELDS } })
    .registerType('Claim', { ctor: ClaimView, fields: { ...CLAIM_FIELDS } })
    .registerFunction('meets(Quantity, Quantity): bool', meets)
    .registerFunction('shared(list<string>, list<string>): list<string>', shared)
    .registerFunction('same(string, string): bool', same);
  for (const name of variables) environment.registerVariable(name, 'Claim');
  return environment;
}

/** True where two quantities of one unit can be the same number. */
function meets(a: QuantityView, b: QuantityView): boolean {
  return a.unit === b.unit && a.min <= b.max && b.min <= a.max;
}

/** The texts that stand in both lists, in the order of the first. */
function shared(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

/** True where two texts are the same, whatever their case, and there is something in them. */
function same(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

/**
 * Reads and checks an expression over `claim`, or over `a` and `b` for a pair. `expected` is the CEL type it must have.
 * Throws BadExpression.
 */
export function compile(source: string, shape: 'claim' | 'pair', expected: readonly string[]): Expression {
  const environment = environments[shape];
  const checked = environment.check(source);
  if (!checked.valid) throw new BadExpression(...faultsOf(source, environment));
  if (!expected.includes(String(checked.type)))
    throw new BadExpression(`it gives ${String(checked.type)}, and ${expected.join(' or ')} is needed`);
  const parsed = environment.parse(source);
  refuseCostly(parsed.ast, 0);
  return (values) => parsed(values);
}

/** The parts of a condition that must all hold, each to be tried alone. */
export function partsOf(source: string, shape: 'claim' | 'pair'): Part[] {
  const environment = environments[shape];
  const { ast } = environment.parse(source);
  return leaves(ast, ['&&']).map((leaf) => {
    const [start, end] = withBrackets(source, leaf);
    const parsed = environment.parse(source.slice(start, end));
    return { text: source.slice(start, end).replace(/\s+/g, ' '), holds: (values) => parsed(values) };
  });
}

/** The checker stops at the first fault; what stands between "&&" and "||" is checked part by part. */
function faultsOf(source: string, environment: Environment): string[] {
  const faults = partsChecked(source, environment).flatMap(([start, end]) => {
    // What stands before is blanked, so that lines and columns are those of the whole.
    const before = source.slice(0, start).replace(/[^\n]/g, ' ');
    const { valid, error } = environment.check(before + source.slice(start, end));
    return valid ? [] : [inOneLine(error?.message ?? 'not an expression', source)];
  });
  if (faults.length > 0) return faults;
  return [inOneLine(environment.check(source).error?.message ?? 'not an expression', source)];
}

function partsChecked(source: string, environment: Environment): [start: number, end: number][] {
  try {
    return leaves(environment.parse(source).ast, ['&&', '||']).map((leaf) => withBrackets(source, leaf));
  } catch {
    return [];
  }
}

/** A place in an expression, as far as its brackets are paired: CEL tells that of "(a) || (b)" from "a" to "b". */
function withBrackets(source: string, place: { start: number; end: number }): [start: number, end: number] {
  // what stands in quotes is blanked, so that only the expression's own brackets count
  const bare = source.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
  let { start, end } = place;
  let [open, closed] = [0, 0];
  for (const sign of bare.slice(start, end))
    if (sign === '(') open++;
    else if (sign === ')' && open > 0) open--;
    else if (sign === ')') closed++;
  for (; closed > 0 && start > 0; closed--) start = Math.max(0, bare.lastIndexOf('(', start - 1));
  for (; open > 0; open--) end = bare.indexOf(')', end) + 1 || source.length;
  return [start, end];
}

/** What stands between the given signs, outermost first and in order of the text. */
function leaves(node: ASTNode, signs: readonly string[]): ASTNode[] {
  return signs.includes(node.op) ? nodesIn(node.args).flatMap((child) => leaves(child, signs)) : [node];
}

/** What CEL says, the words around the place that it points at, and a way out where it is known. */
function inOneLine(message: string, source: string): string {
  const [said = '', ...rest] = message.split('\n').filter((line) => line.trim() !== '');
  const at = rest.findIndex((line) => line.startsWith('>'));
  const [, number = '1', quoted = ''] = /^>\s*(\d+) \| (.*)$/.exec(rest[at] ?? '') ?? [];
  const column = (rest[at + 1]?.indexOf('^') ?? 0) - ((rest[at]?.length ?? 0) - quoted.length);
  const line = source.trim().includes('\n') ? `line ${number} of it: ` : '';
  const shown = quoted === '' ? '' : ` (in ${line}${JSON.stringify(around(quoted, column))})`;
  return `${said}${wayOut(said, source)}${shown}`;
}

function around(text: string, column: number): string {
  if (text.trim().length <= LONGEST_SHOWN) return text.trim();
  const start = Math.max(0, Math.min(column, text.length) - LONGEST_SHOWN / 2);
  const end = start + LONGEST_SHOWN;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** Slips of those who know other languages better: a sign in what CEL says, or in the expression, and what to write. */
function wayOut(said: string, source: string): string {
  const unknown = /No such key: (\w+)/.exec(said)?.[1];
  if (unknown !== undefined) {
    const fields = [CLAIM_FIELDS, QUANTITY_FIELDS, TIME_FIELDS].flatMap((of) => Object.keys(of));
    const near = nearest(unknown, fields);
    return near === null ? '; docs/writing-rules.md lists the fields' : `; did you mean "${near}"?`;
  }
  const bare = source.replace(/"[^"]*"|'[^']*'/g, '""');
  const word = /\b(and|or|not)\b/.exec(bare)?.[1];
  if (word) return `; write ${{ and: '&&', or: '||', not: '!' }[word] ?? ''} for "${word}"`;
  if (/Unexpected character: =/.test(said)) return '; write == to compare';
  if (/no such overload/.test(said)) return '; the two sides are of different kinds';
  return /no matching overload/.test(said) ? '; docs/writing-rules.md lists the functions' : '';
}

function refuseCostly(node: ASTNode, lists: number): void {
  const name = node.op === 'rcall' || node.op === 'call' ? node.args[0] : '';
  if (name === 'matches')
    throw new BadExpression(
      '"matches" is not allowed, because a regular expression may never end; use contains, startsWith, endsWith or words',
    );
  const inside = lists + (MACROS.has(name) ? 1 : 0);
  if (inside > MOST_NESTED_LISTS)
    throw new BadExpression(
      `more than ${MOST_NESTED_LISTS} lists are gone through inside one another; make two rules of it`,
    );
  for (const child of nodesIn(node.args)) refuseCostly(child, inside);
}

function nodesIn(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
