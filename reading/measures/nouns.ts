/** Figures that a noun phrase holds: "750 jobs", "its £12m deficit", "a 14-mile detour", "a detour of 14 miles", "a 3 per cent rise in fares". */
import type { Measure, Quantity, Term } from '../../model/claim.js';
import type { NounChunk } from '../words/chunk-types.js';
import { nounAt, type ParsedSentence } from '../clauses/clauses.js';
import { isStaff, takesOn } from './words.js';
import { nominalEvent } from '../events/nominals.js';
import { directionOf } from '../words/predicate-lexicon.js';
import { headLemma, isAmount, termAt, type TermContext } from '../clauses/terms.js';

/** A measure before it is known where its figure stands. */
export type Measured = Omit<Measure, 'start'>;

/** The measure that a term names. */
export function fromTerm(term: Term, kind: Measure['kind'], owner: string | null = null): Measured {
  // "pupil numbers" are a number of pupils
  const head = term.head === 'number' ? (term.words.at(-1) ?? term.head) : term.head;
  return { kind, head, words: term.words, scope: [], owner: term.owner ?? owner, direction: null };
}

/** A level of what the noun phrase at a chunk names, with what it is spent on, and without the words of the figure itself. */
export function levelOf(
  parsed: ParsedSentence,
  at: number,
  quantity: Quantity,
  context: TermContext,
): Measured | null {
  const noun = nounAt(parsed.chunks, at);
  const term = termAt(parsed, at, context);
  if (!noun || !term || term.pronoun) return null;
  const head = term.head === 'amount' ? headLemma(parsed.words, noun) : term.head;
  const figure = new Set(
    parsed.words
      .filter(({ start, end }) => quantity.start <= start && end <= quantity.end)
      .map(({ lemma }) => lemma),
  );
  const own = term.words.filter((word) => word === head || !figure.has(word));
  const words = own.includes(head) ? own : [...own, head];
  return { ...fromTerm(term, 'level'), head, words, scope: scopeOf(parsed, at, head, context) };
}

/** "spending on buses", "a bill of £4m for repairs", "savings across the NHS": the part that a measured noun is narrowed to, over amounts. */
export function scopeOf(parsed: ParsedSentence, at: number, head: string, context: TermContext): string[] {
  const { chunks } = parsed;
  for (let k = at + 1; k + 1 < chunks.length; k += 2) {
    const prep = chunks[k];
    const noun = nounAt(chunks, k + 1);
    if (prep?.kind !== 'prep' || !noun || noun.time) return [];
    const narrows =
      /^(across|in|among)$/.test(prep.lemma) || (/^(on|for)$/.test(prep.lemma) && takesOn(head));
    if (!narrows || isAmount(parsed.words, noun)) continue;
    const term = termAt(parsed, k + 1, context);
    const isTime = context.times.some(({ start, end }) => term && start < term.end && term.start < end);
    return term && !term.pronoun && !isTime ? term.words : [];
  }
  return [];
}

/** True where nothing but the figure stands in the noun phrase: "£4m", "14 miles". */
export function isBare(parsed: ParsedSentence, noun: NounChunk, { end }: Quantity): boolean {
  const head = parsed.words[noun.head];
  return head === undefined || head.end <= end || isAmount(parsed.words, noun);
}

/** What the figure of a noun phrase measures where the phrase itself tells; null where the figure stands alone. */
export function nounMeasure(
  parsed: ParsedSentence,
  at: number,
  quantity: Quantity,
  context: TermContext,
): Measured | null {
  const noun = nounAt(parsed.chunks, at);
  const term = termAt(parsed, at, context);
  if (!noun || !term) return null;
  if (quantity.unit === '1' && quantity.of !== null)
    return countOf(term, quantity) ?? (isBare(parsed, noun, quantity) ? null : fromTerm(term, 'count'));
  if (isBare(parsed, noun, quantity)) return null;
  return changeMeasure(parsed, at, context) ?? levelOf(parsed, at, quantity, context);
}

/** "750 jobs", "hundreds of staff", "three of the 14 centres"; "its 320 staff" are all that there are. */
function countOf(term: Term, { of }: Quantity): Measured | null {
  if (term.pronoun || term.head === 'amount' || of === null) return null;
  const size = term.owner !== null && isStaff(term.head);
  return fromTerm(term, size ? 'level' : 'count');
}

/** "A rise of 3 per cent in fares", "a 3 per cent fare rise": the change of what the noun's complement or modifier names. */
export function changeMeasure(parsed: ParsedSentence, at: number, context: TermContext): Measured | null {
  const event = nominalEvent(parsed, at, context);
  const direction = directionOf(event?.predicate.class ?? null);
  if (!event || direction === null) return null;
  const theme = event.theme ?? behindAmount(parsed, at, context);
  if (!theme || theme.head === 'amount') return null;
  return { ...fromTerm(theme, 'change'), direction };
}

/** "a rise of 3 per cent in fares": the theme behind the amount. */
function behindAmount(parsed: ParsedSentence, at: number, context: TermContext): Term | null {
  const { chunks } = parsed;
  for (let k = at + 1; k + 1 < chunks.length; k += 2) {
    const prep = chunks[k];
    const noun = nounAt(chunks, k + 1);
    if (prep?.kind !== 'prep' || !noun) return null;
    if (prep.lemma === 'in' && !noun.time) return termAt(parsed, k + 1, context);
  }
  return null;
}

/** "a detour of 14 miles", "reserves of about £18m": the noun before "of", as a change where it names one. */
export function nounBeforeOf(
  parsed: ParsedSentence,
  at: number,
  quantity: Quantity,
  context: TermContext,
): Measured | null {
  const before = nounAt(parsed.chunks, at);
  if (!before || parsed.words[before.head]?.pos === 'NUM') return null;
  const event = quantity.unit === '1' && quantity.of === null ? nominalEvent(parsed, at, context) : null;
  // "job losses of 750": a number of what is lost
  if (event?.theme && event.predicate.class === 'lose') return fromTerm(event.theme, 'count');
  return changeMeasure(parsed, at, context) ?? levelOf(parsed, at, quantity, context);
}
