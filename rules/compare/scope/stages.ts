/** Two figures of two steps of one course of things: asked and bid, sent out and come back, jailed for and served. */
import type { CaseClaim } from '../../rule.js';
import { STAGE_LINES } from '../../words/stages.js';
import type { SetApart } from './set-apart.js';
import { stemOf } from '../words/words.js';

/** A step by its line and its place in it, for each word that names it; particles stay as they are. */
const STEPS = new Map<string, { line: number; step: number }[]>();
STAGE_LINES.forEach((text, line) =>
  text.split(' / ').forEach((words, step) => {
    for (const word of words.split(' ')) {
      const name = nameOf(word.replace('_', ' '));
      STEPS.set(name, [...(STEPS.get(name) ?? []), { line, step }]);
    }
  }),
);

function nameOf(lemma: string): string {
  const [verb = '', ...rest] = lemma.split(' ');
  return [stemOf(verb), ...rest].join(' ');
}

/** Letters before a figure in which a word still says what the figure is: "worth £5m", "guide price of £2m". */
const NEAR = 24;

/**
 * The words by which a claim tells at which step a figure is, those that tell it best first: its verb ("set out to raise"), what is
 * measured, and what stands right before the figure.
 */
function namesOf({ claim }: CaseClaim, at: { start: number }): string[][] {
  const { predicate, measures } = claim.frame;
  const measure = measures?.find(({ start }) => start === at.start)?.head ?? '';
  const before = claim.quote.exact.slice(0, Math.max(0, at.start - claim.quote.start)).slice(-NEAR);
  return [[predicate?.lemma ?? ''], [measure], before.match(/\p{L}+/gu) ?? []].map((words) =>
    words.map(nameOf),
  );
}

function stepsIn(names: readonly (readonly string[])[], line: number): ReadonlySet<number> {
  for (const words of names) {
    const steps = words.flatMap((name) => STEPS.get(name) ?? []).filter((at) => at.line === line);
    if (steps.length > 0) return new Set(steps.map(({ step }) => step));
  }
  return new Set();
}

/** The figures or lengths are told of two steps of one course, and neither is told of the other's step too. */
export function stagesApart(
  first: CaseClaim,
  a: { start: number },
  second: CaseClaim,
  b: { start: number },
): SetApart | null {
  const [x, y] = [namesOf(first, a), namesOf(second, b)];
  const apart = STAGE_LINES.some((_, line) => {
    const [p, q] = [stepsIn(x, line), stepsIn(y, line)];
    return p.size > 0 && q.size > 0 && ![...p].some((step) => q.has(step));
  });
  return apart
    ? { explanation: 'change', message: 'The two are of two steps of one course of things.' }
    : null;
}
