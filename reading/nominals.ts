/** Noun phrases that say what happens: "a rise in fares", "the loss of 750 jobs", "its job cuts", "fare increase". */
import type { Frame, Term } from '../model/claim.js';
import { nounAt, type ParsedSentence } from './clauses.js';
import { nominalSense } from './predicate-lexicon.js';
import { headLemma, termAt, type TermContext } from './terms.js';

export interface NominalEvent {
  predicate: NonNullable<Frame['predicate']>;
  agent: Term | null;
  theme: Term | null;
  /** Chunks that became arguments. */
  used: Set<number>;
}

/** The event that a noun phrase names, or null. */
export function nominalEvent(parsed: ParsedSentence, at: number, context: TermContext): NominalEvent | null {
  const noun = nounAt(parsed.chunks, at);
  const head = noun ? parsed.words[noun.head] : undefined;
  const sense = head && noun ? nominalSense(headLemma(parsed.words, noun)) : null;
  const term = termAt(parsed, at, context);
  if (!noun || !head || !sense || !term) return null;
  const used = new Set([at]);
  let theme = modifierTheme(parsed, at, head.lemma, context);
  const named = theme !== null;
  let agent: Term | null = null;
  for (let k = at + 1; k + 1 < parsed.chunks.length; k += 2) {
    const prep = parsed.chunks[k];
    if (prep?.kind !== 'prep' || parsed.chunks[k + 1]?.kind !== 'np') break;
    const argument = termAt(parsed, k + 1, context);
    if (!argument) break;
    if (prep.lemma === 'by' && agent === null && argument.head !== 'amount') agent = argument;
    else if (
      (theme === null || (named && prep.lemma === 'of')) &&
      argument.head !== 'amount' &&
      /^(of|in|on|to|about|regarding|for|concerning)$/.test(prep.lemma)
    )
      theme = argument;
    else if (prep.lemma !== 'of' && !(prep.lemma === 'in' && theme)) break;
    used.add(k + 1);
  }
  return {
    predicate: { lemma: sense.lemma, class: sense.class, text: head.text, start: head.start, end: head.end },
    agent,
    theme,
    used,
  };
}

/** "job cuts", "fare increase", "bed closures": the noun before the head. */
function modifierTheme(parsed: ParsedSentence, at: number, head: string, context: TermContext): Term | null {
  const noun = nounAt(parsed.chunks, at);
  const before = noun ? parsed.words[noun.head - 1] : undefined;
  const whole = termAt(parsed, at, context);
  if (!noun || !before || !whole || noun.head - 1 < noun.first || before.pos !== 'NOUN') return null;
  // "a 25-cent rise", "a 3 per cent rise": a measure, not what rises
  const ahead = parsed.words[noun.head - 2];
  if (ahead?.lower === '-' || ahead?.lower === 'per' || ahead?.pos === 'NUM') return null;
  return {
    ...whole,
    text: before.text,
    start: before.start,
    end: before.end,
    head: before.lemma,
    words: whole.words.filter((word) => word !== head),
    entity: null,
  };
}
