/** Claims that no clause states: amounts said in passing, and headlines without a verb. */
import type { Frame, ReadClaim } from '../model/claim.js';
import type { SentenceContext } from './claim-context.js';
import { finish } from './claim-drafts.js';
import { attributionAt } from './claim-speakers.js';
import type { ParsedSentence } from './clauses.js';
import type { PresupposedAmount } from './presupposed.js';
import type { Stretch } from './tokens.js';

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

/** A headline without a verb ("Depot not for sale") says something all the same where it is all that the document says. */
export function verblessClaim(
  parsed: ParsedSentence,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  const { words } = parsed;
  // "a ticket, not an arrest" only sets two things against each other
  const not = words.find(({ lower }, i) => /^(not|never)$/.test(lower) && words[i - 1]?.text !== ',');
  const { attribution, voice } = attributionAt(sentence.start, sentence.end, context, false);
  const content = words.filter(({ pos }) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos));
  return finish(parsed, context, sentence, {
    start: sentence.start,
    end: sentence.end,
    frame: {
      predicate: null,
      agent: null,
      theme: null,
      others: [],
      comparison: null,
      tense: null,
      measures: [...context.measures],
      refutes: context.refutes,
      brief: true,
      words: content.map(({ lemma }) => lemma),
      entities: [],
    },
    attribution,
    voice,
    modality: 'asserted',
    polarity: not ? 'negative' : 'positive',
    operators: not ? [{ kind: 'not', text: not.text, start: not.start, end: not.end }] : [],
    quantities: [...context.quantities],
    times: [...context.times],
    subject: null,
    trace: [{ step: 'no verb', start: sentence.start, end: sentence.end }],
  });
}
