/** One rule of a pack → a rule like the built-in ones. */
import type { FlagSpan } from '../../model/flag.js';
import type { CaseClaim, Outcome, Rule } from '../rule.js';
import { viewOf, type ClaimView } from './claim-view.js';
import { BadExpression, compile, partsOf } from './expressions.js';
import type { PackRule } from './pack-file.js';
import { compileTemplate } from './template.js';

/** Something wrong in a rule, with the path to it in the rule's YAML. */
interface RuleProblem {
  path: (string | number)[];
  message: string;
}

/** At most so many spans for each claim, so that a flag stays legible. */
const MOST_SPANS = 3;

/** Makes the rule, or tells everything that is wrong with its expressions. */
export function makeRule(source: PackRule): { rule: Rule | null; problems: RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const attempt = <T>(path: (string | number)[], make: () => T): T | null => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof BadExpression)) throw error;
      problems.push(...error.faults.map((message) => ({ path, message })));
      return null;
    }
  };
  const { shape } = source;
  const text = (path: (string | number)[], template: string) =>
    attempt(path, () => compileTemplate(template, shape));
  const when = attempt(['when'], () => compile(source.when, shape, ['bool']));
  const message = text(['message'], source.message);
  const resolveBy = text(['resolveBy'], source.resolveBy);
  const because = source.because.map((line, i) => text(['because', i], line));
  const unless = (source.unless ?? []).map((saved, i) => ({
    explanation: saved.explanation,
    when: attempt(['unless', i, 'when'], () => compile(saved.when, shape, ['bool'])),
    message: text(['unless', i, 'message'], saved.message),
  }));
  const keys = keysOf(source, attempt, problems);
  if (problems.length > 0 || !when) return { rule: null, problems };

  const judge = (claims: readonly CaseClaim[]): Outcome => {
    const values = valuesOf(claims);
    if (!isTrue(when, values)) return null;
    const saved = unless.find((explanation) => explanation.when !== null && isTrue(explanation.when, values));
    if (saved) return { kind: 'saved', explanation: saved.explanation, message: say(saved.message, values) };
    return {
      kind: 'finding',
      spans: claims.flatMap((claim) => spansOf(claim, source.mark)),
      message: say(message, values),
      because: because.map((line) => say(line, values)),
      resolveBy: say(resolveBy, values),
    };
  };
  const { id, revision, type, severity, summary, doesNotCover } = source;
  const parts = partsOf(source.when, shape);
  const lacks = (claims: readonly CaseClaim[]): string[] =>
    parts.filter(({ holds }) => !isTrue(holds, valuesOf(claims))).map(({ text: part }) => part);
  const { examples } = source;
  const head = { id, revision, type, severity, summary, doesNotCover, examples, lacks };
  const rule: Rule =
    shape === 'claim'
      ? { ...head, shape, check: (claim) => judge([claim]) }
      : { ...head, shape, keys: (claim) => keys?.(claim) ?? [], check: (a, b) => judge([a, b]) };
  return { rule, problems };
}

type Attempt = <T>(path: (string | number)[], make: () => T) => T | null;

/** The keys of a pair rule: an expression over one claim. */
function keysOf(
  { shape, keys }: PackRule,
  attempt: Attempt,
  problems: RuleProblem[],
): ((claim: CaseClaim) => string[]) | null {
  if (shape === 'claim') {
    if (keys !== undefined)
      problems.push({ path: ['keys'], message: 'a claim rule meets no other claim; take "keys" out' });
    return null;
  }
  if (keys === undefined) {
    problems.push({
      path: [],
      message: '"keys" is missing; a pair rule needs the strings under which claims meet',
    });
    return null;
  }
  const expression = attempt(['keys'], () => compile(keys, 'claim', ['list<string>']));
  return (
    expression &&
    ((claim) => {
      const value = quietly(() => expression({ claim: viewOf(claim) }));
      return Array.isArray(value) ? value.filter((key) => typeof key === 'string' && key !== '') : [];
    })
  );
}

function valuesOf(claims: readonly CaseClaim[]): Record<string, ClaimView> {
  const [first, second] = claims.map(viewOf);
  if (!first) return {};
  return second ? { a: first, b: second } : { claim: first };
}

const isTrue = (
  expression: (values: Record<string, ClaimView>) => unknown,
  values: Record<string, ClaimView>,
) => quietly(() => expression(values)) === true;

const say = (
  template: ((values: Record<string, ClaimView>) => string) | null,
  values: Record<string, ClaimView>,
): string => template?.(values) ?? '';

/** An expression that asks for what a claim does not have (its third quantity) does not hold: undefined, as CEL's errors are. */
function quietly<T>(evaluate: () => T): T | undefined {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

function spansOf({ claim }: CaseClaim, mark: PackRule['mark']): FlagSpan[] {
  const marked = mark === 'quote' ? [] : claim[mark];
  const places = marked.length > 0 ? marked.slice(0, MOST_SPANS) : [claim.quote];
  return places.map(({ start, end }) => ({ claim: claim.id, start, end }));
}
