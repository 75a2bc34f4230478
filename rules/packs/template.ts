/** Messages with expressions in them: "One says ${a.text}, the other ${b.text}". */
import { BadExpression, compile, type Expression } from './expressions.js';
import type { ClaimView } from './claim-view.js';

const SHOWN = ['string', 'int', 'double', 'bool'];

/** Reads a template. Throws BadExpression where one of its expressions is wrong. */
export function compileTemplate(
  source: string,
  shape: 'claim' | 'pair',
): (values: Record<string, ClaimView>) => string {
  const parts: (string | Expression)[] = [];
  let at = 0;
  for (let open = source.indexOf('${'); open >= 0; open = source.indexOf('${', at)) {
    const close = source.indexOf('}', open);
    if (close < 0) throw new BadExpression('"${" is never closed; end it with "}"');
    parts.push(source.slice(at, open), compile(source.slice(open + 2, close), shape, SHOWN));
    at = close + 1;
  }
  parts.push(source.slice(at));
  return (values) => parts.map((part) => (typeof part === 'string' ? part : shown(part, values))).join('');
}

/** What a claim does not have (its third quantity) stands as "…": a message with a hole says more than none. */
function shown(part: Expression, values: Record<string, ClaimView>): string {
  try {
    return String(part(values));
  } catch {
    return '…';
  }
}
