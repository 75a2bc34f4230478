/** Claims that no clause states: amounts said in passing, and headlines without a verb. */
import type { Frame, ReadClaim } from '../../model/claim.js';
import type { SentenceContext } from './context.js';
import { type Draft, finish } from './drafts.js';
import { attributionAt } from './speakers.js';
import type { ParsedSentence } from '../clauses/clauses.js';
import type { PresupposedAmount } from '../events/presupposed.js';
import type { PresupposedEvent } from '../events/presupposed-events.js';
import type { Stretch } from '../text/tokens.js';
import type { Word } from '../words/word.js';

/** "its £21million deficit": said in passing, but said. */
export function amountClaim(
  parsed: ParsedSentence,
  amount: PresupposedAmount,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  const { theme, value } = amount;
  const inside = (one: { start: number; end: number }): boolean =>
    one.start >= theme.start && one.end <= theme.end;
  const frame: Frame = {
    predicate: { lemma: 'be', class: null, text: value.text, start: value.start, end: value.end },
    agent: null,
    theme,
    others: [],
    comparison: null,
    tense: 'present',
    measures: context.measures.filter((one) => one.start >= theme.start && one.start < theme.end),
    refutes: context.refutes,
    brief: context.brief,
    around: context.around,
    words: theme.words,
    entities: theme.owner ? [theme.owner] : [],
  };
  const { attribution, voice } = attributionAt(value.start, value.end, context, false);
  return finish(parsed, context, sentence, {
    start: theme.start,
    end: theme.end,
    frame,
    attribution,
    voice,
    modality: 'asserted',
    polarity: 'positive',
    operators: [],
    quantities: context.quantities.filter(inside),
    times: context.times.filter(inside),
    subject: null,
    trace: [{ step: 'presupposed amount', start: theme.start, end: theme.end }],
  });
}

/** "The closure of the depot in May left…": taken for done, and so said. */
export function eventClaim(
  parsed: ParsedSentence,
  event: PresupposedEvent,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  const { start, end, predicate, agent, theme, singled } = event;
  const draft = plainDraft(parsed, context, start, end, null);
  const entities = [agent, theme].flatMap((term) => term?.entity ?? []);
  return finish(parsed, context, sentence, {
    ...draft,
    frame: {
      ...draft.frame,
      predicate,
      agent,
      theme,
      tense: 'past',
      entities,
      ...(singled ? { singled } : {}),
    },
    trace: [{ step: 'presupposed event', start, end }],
  });
}

/** "…: £8,500 altogether", "some 480 of them, or 40 per cent, said …": figures set against others, in words that no claim holds. */
export function figureClaims(
  parsed: ParsedSentence,
  sentence: Stretch,
  context: SentenceContext,
  others: readonly ReadClaim[],
): ReadClaim[] {
  const held = (start: number): boolean =>
    others.some(({ quote }) => quote.start <= start && start < quote.end);
  const lone = context.figureLinks
    .flatMap(({ figures }) => figures)
    .filter(({ start }) => sentence.start <= start && start < sentence.end && !held(start))
    .sort((a, b) => a.start - b.start);
  const out: ReadClaim[] = [];
  for (const { start, end } of lone) {
    if ((out.at(-1)?.quote.end ?? -1) > start) continue;
    const words = wordsAround(parsed, start, held);
    const last = lone.findLast((one) => one.start < (words.at(-1)?.end ?? 0)) ?? { end };
    const until = words.find((word) => word.start >= last.end && STOPS.test(word.text))?.start ?? Infinity;
    const kept = words.filter((word) => word.end <= Math.max(until, end));
    const [from, to] = [kept[0]?.start ?? start, kept.at(-1)?.end ?? end];
    out.push(plainClaim(parsed, sentence, context, from, Math.max(to, end), null));
  }
  return out;
}

/** Marks at which a phrase ends. */
const STOPS = /^[,:;–—().!?]+$/;

/** The words around a place that no claim holds, from one colon, semicolon or dash to the next. */
function wordsAround({ words }: ParsedSentence, place: number, held: (start: number) => boolean): Word[] {
  const isEnd = (word: Word): boolean => held(word.start) || /^[:;–—.!?]+$/.test(word.text);
  const at = words.findIndex((word) => word.end > place);
  const first = words.findLastIndex((word, i) => i < at && isEnd(word)) + 1;
  const behind = words.findIndex((word, i) => i > at && isEnd(word));
  const own = words.slice(first, behind < 0 ? undefined : behind);
  const opens = own.findIndex((word) => !STOPS.test(word.text));
  return own.slice(Math.max(0, opens));
}

/** A headline without a verb ("Depot not for sale") says something all the same where it is all that the document says. */
export function verblessClaim(
  parsed: ParsedSentence,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  // "a ticket, not an arrest" only sets two things against each other
  const not = parsed.words.find(
    ({ lower }, i) => /^(not|never)$/.test(lower) && parsed.words[i - 1]?.text !== ',',
  );
  return plainClaim(parsed, sentence, context, sentence.start, sentence.end, not ?? null);
}

/** A claim of some words that have no clause of their own. */
const plainClaim = (
  parsed: ParsedSentence,
  sentence: Stretch,
  context: SentenceContext,
  start: number,
  end: number,
  not: Word | null,
): ReadClaim => finish(parsed, context, sentence, plainDraft(parsed, context, start, end, not));

function plainDraft(
  parsed: ParsedSentence,
  context: SentenceContext,
  start: number,
  end: number,
  not: Word | null,
): Draft {
  const inside = (one: { start: number; end: number }): boolean => one.start >= start && one.end <= end;
  const { attribution, voice } = attributionAt(start, end, context, false);
  const content = parsed.words.filter((word) => inside(word) && /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.pos));
  return {
    start,
    end,
    frame: {
      predicate: null,
      agent: null,
      theme: null,
      others: [],
      comparison: null,
      tense: null,
      measures: context.measures.filter((one) => start <= one.start && one.start < end),
      refutes: context.refutes,
      brief: context.brief,
      around: context.around,
      words: content.map(({ lemma }) => lemma),
      entities: [],
    },
    attribution,
    voice,
    modality: 'asserted',
    polarity: not ? 'negative' : 'positive',
    operators: not ? [{ kind: 'not', text: not.text, start: not.start, end: not.end }] : [],
    quantities: context.quantities.filter(inside),
    times: context.times.filter(inside),
    subject: null,
    trace: [{ step: 'no verb', start, end }],
  };
}
