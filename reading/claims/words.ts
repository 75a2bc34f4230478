/** The words of a claim: the bounds of its quote, its own spans, content words, names, and the subject that it leaves out. */
import type { ClaimContext } from './context.js';
import type { ParsedSentence } from '../clauses/clauses.js';
import type { Host } from '../clauses/host-types.js';
import { subjectOf } from '../clauses/subjects.js';
import { termAt } from '../clauses/terms.js';

/** Quotation marks that the quote opens or closes alone are taken in where they stand beside it, else left out. */
export function quoteBounds(text: string, start: number, end: number): [number, number] {
  const inner = text.slice(start, end);
  const [opens, closes] = [count(inner, /[“]/g), count(inner, /[”]/g)];
  if (opens > closes && /^[.,]?”/.test(text.slice(end, end + 2)))
    return [start, end + (text[end] === '”' ? 1 : 2)];
  if (closes > opens && text[start - 1] === '“') return [start - 1, end];
  return [start, end];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The claim's own words as spans of the text. */
export function ownedSpans(parsed: ParsedSentence, host: Host): [number, number][] {
  const out: [number, number][] = [];
  let previous = -2;
  for (const at of [...host.owns].sort((a, b) => a - b)) {
    const word = parsed.words[at];
    const last = out.at(-1);
    if (!word) continue;
    if (last && at === previous + 1) last[1] = word.end;
    else out.push([word.start, word.end]);
    previous = at;
  }
  return out;
}

/** The lemmas of the claim's own nouns, names, verbs, adjectives and numbers, in order. */
export const contentWords = (parsed: ParsedSentence, host: Host): string[] =>
  [...host.owns]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const word = parsed.words[at];
      return word && /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.pos) ? [word.lemma] : [];
    });

/** Canonical names of the entities that the claim's own words name. */
export function entitiesIn(parsed: ParsedSentence, host: Host, context: ClaimContext): string[] {
  const names = new Set<string>();
  parsed.chunks.forEach((one, k) => {
    if (one.kind !== 'np' || !host.owns.has(one.head)) return;
    const term = termAt(parsed, k, context);
    if (term?.entity) names.add(term.entity);
  });
  return [...names];
}

/** The words of the subject, where they stand outside the quote. */
export function subjectText(parsed: ParsedSentence, host: Host, context: ClaimContext): string | null {
  const at = subjectOf(parsed, host.clause);
  const term = termAt(parsed, at, context);
  const first = parsed.chunks[at ?? -1]?.first;
  if (!term || first === undefined || (first >= host.first && first < host.last)) return null;
  return term.pronoun && term.entity ? term.entity : term.text;
}
