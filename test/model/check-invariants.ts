/** What contract A3 asks of a check's output beyond its form: places, order and shape. */
import type { CheckOutput } from '../../model/check-output.js';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;
const GROUPS = new Set(['arithmetic', 'temporal-date', 'temporal-order', 'temporal-duration', 'deadline']);
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Everything that is wrong, in words; `texts` are the documents as decoded, by id. */
export function brokenInvariants(output: CheckOutput, texts: Record<string, string>): string[] {
  return [...quotes(output, texts), ...orders(output), ...flags(output, texts)];
}

function quotes({ claims, documents }: CheckOutput, texts: Record<string, string>): string[] {
  const wrong: string[] = [];
  const known = new Set(documents.map(({ id }) => id));
  for (const { id, document, quote, quantities, times, operators, trace } of claims) {
    const text = texts[document] ?? '';
    const { start, end, exact, prefix, suffix, line, column } = quote;
    if (!known.has(document)) wrong.push(`${id}: its document is not listed`);
    if (text.slice(start, end) !== exact) wrong.push(`${id}: the quote does not slice`);
    if (text.slice(start - prefix.length, start) !== prefix) wrong.push(`${id}: the prefix does not slice`);
    if (text.slice(end, end + suffix.length) !== suffix) wrong.push(`${id}: the suffix does not slice`);
    if (isLow(prefix.charCodeAt(0)) || isHigh(suffix.charCodeAt(suffix.length - 1)))
      wrong.push(`${id}: a surrogate pair is split`);
    const before = text.slice(0, start).split(/\r\n|\n|\r/);
    if (before.length !== line || (before.at(-1)?.length ?? 0) + 1 !== column)
      wrong.push(`${id}: line ${line} column ${column} is not where it stands`);
    for (const part of [...quantities, ...times, ...operators])
      if (text.slice(part.start, part.end) !== part.text) wrong.push(`${id}: “${part.text}” does not slice`);
    for (const { start: from, end: to, step } of trace)
      if (from > to || to > text.length) wrong.push(`${id}: the trace “${step}” is out of the text`);
    for (const { min, max, value, text: words } of quantities) {
      if (min !== null && max !== null && min > max) wrong.push(`${id}: “${words}” is from ${min} to ${max}`);
      if (value !== null && (min !== value || max !== value))
        wrong.push(`${id}: “${words}” is exact and wide`);
    }
  }
  return wrong;
}

function orders({ claims, documents, flags }: CheckOutput): string[] {
  const wrong: string[] = [];
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const claimPlace = new Map(claims.map(({ id }, index) => [id, index]));
  const sorted = <T>(what: string, list: readonly T[], key: (item: T) => (number | string)[]): void => {
    for (let i = 1; i < list.length; i++) {
      const [a, b] = [list[i - 1], list[i]];
      if (a !== undefined && b !== undefined && compare(key(a), key(b)) > 0)
        wrong.push(`${what} ${i + 1} is out of order`);
    }
  };
  sorted('claim', claims, ({ document, quote }) => [place.get(document) ?? -1, quote.start, quote.end]);
  sorted('flag', flags, (flag) => [
    WEIGHT[flag.severity],
    claimPlace.get(flag.claims[0] ?? '') ?? -1,
    flag.rule,
  ]);
  for (const flag of flags)
    sorted(`claim of flag ${flag.id}`, flag.claims, (id) => [claimPlace.get(id) ?? -1]);
  return wrong;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function flags({ claims, flags, ruleSet }: CheckOutput, texts: Record<string, string>): string[] {
  const wrong: string[] = [];
  const documentOf = new Map(claims.map(({ id, document }) => [id, document]));
  const rules = new Set(ruleSet.rules.map(({ id }) => id));
  if (new Set(flags.map(({ id }) => id)).size < flags.length) wrong.push('two flags have one id');
  for (const { id, rule, type, claims: named, spans, message } of flags) {
    if (!rules.has(rule)) wrong.push(`${id}: the rule ${rule} did not run`);
    if (new Set(named).size < named.length) wrong.push(`${id}: a claim is named twice`);
    if (named.length > (GROUPS.has(type) ? 5 : 2)) wrong.push(`${id}: ${named.length} claims`);
    if (message === '') wrong.push(`${id}: says nothing`);
    for (const claim of named) {
      if (!documentOf.has(claim)) wrong.push(`${id}: the claim ${claim} is not listed`);
      if (!spans.some((span) => span.claim === claim)) wrong.push(`${id}: no span for ${claim}`);
    }
    for (const span of spans) {
      const text = texts[documentOf.get(span.claim) ?? ''] ?? '';
      if (!named.includes(span.claim)) wrong.push(`${id}: a span for ${span.claim}, which it does not name`);
      if (span.start >= span.end || span.end > text.length) wrong.push(`${id}: an empty span`);
    }
  }
  return wrong;
}
