/**
 * Deeds that an apposition tells of in passing: "the school’s founder, Ann Dunn, spoke", "Ann Dunn, the founder of the school, spoke". What
 * stands between commas is told for itself, whatever becomes of the clause around it (Quirk et al. 1985, 17.65-70).
 */
import { nounAt, type ParsedSentence } from '../clauses/clauses.js';
import { agentNounDeed } from './frame-doers.js';
import type { PresupposedEvent } from './presupposed-events.js';
import { termAt, type TermContext } from '../clauses/terms.js';

/** The deeds of a sentence whose doer is named beside an agent noun, in order. */
export function apposedDoers(parsed: ParsedSentence, context: TermContext): PresupposedEvent[] {
  return parsed.chunks.flatMap((_, k) => eventAt(parsed, k, context) ?? []);
}

function eventAt(parsed: ParsedSentence, k: number, context: TermContext): PresupposedEvent | null {
  const noun = nounAt(parsed.chunks, k);
  const deed = noun && agentNounDeed(parsed, k, noun, context);
  if (!deed) return null;
  const { chunks } = parsed;
  const last = chunks[k + 1]?.kind === 'prep' ? k + 2 : k;
  // the name stands between commas, or the noun does
  const [name, from, to] =
    chunks[last + 1]?.kind === 'comma' && isName(parsed, last + 2)
      ? [last + 2, k, last + 2]
      : chunks[k - 1]?.kind === 'comma' && isName(parsed, k - 2)
        ? [k - 2, k - 2, last]
        : [null, k, last];
  if (name === null || !closes(parsed, to + 1)) return null;
  const agent = termAt(parsed, name, context);
  const [start, end] = [
    parsed.words[chunks[from]?.first ?? 0]?.start,
    parsed.words[(chunks[to]?.last ?? 0) - 1]?.end,
  ];
  if (!agent || start === undefined || end === undefined) return null;
  return { predicate: deed.predicate, agent, theme: deed.theme, singled: true, start, end };
}

const isName = ({ words, chunks }: ParsedSentence, at: number): boolean => {
  const noun = nounAt(chunks, at);
  return noun !== null && words.slice(noun.first, noun.last).every(({ pos }) => pos === 'PROPN');
};

/** A comma that ends the apposition: with "and" behind it a list goes on. */
const closes = ({ words, chunks }: ParsedSentence, at: number): boolean => {
  const comma = chunks[at];
  return comma?.kind === 'comma' && !/^(?:and|or)$/.test(words[comma.last]?.lower ?? '');
};
