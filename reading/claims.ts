/** From the clauses of a sentence to claims: quote, speaker, operators, event and frame, quantities, times, topic. */
import type { Frame, ReadClaim } from '../model/claim.js';
import { quoteAt } from '../model/quote.js';
import { isCheckable } from './checkable.js';
import { checkworthiness } from './checkworthiness.js';
import { chunk } from './chunks.js';
import type { ClaimContext, SentenceContext } from './claim-context.js';
import { attributionAt, covers, speakerOf } from './claim-speakers.js';
import { buildClauses } from './clause-builder.js';
import { type Clause, type ParsedSentence, verbOf } from './clauses.js';
import { frameOf } from './frames.js';
import { findHosts } from './hosts.js';
import type { Host } from './host-types.js';
import { printOperators, resolveOperators } from './operators.js';
import { type PresupposedAmount, presupposedAmounts } from './presupposed.js';
import { findRefutation } from './refutations.js';
import { subjectOf } from './subjects.js';
import { repairTags, sentenceWords } from './tag-repairs.js';
import type { Word } from './tag-repair-rows.js';
import { termAt } from './terms.js';
import type { Stretch, Token, TokenisedText } from './tokens.js';
import { topicOf } from './topics.js';

/** The claims of one sentence, by start. The lists of the context hold what touches the sentence. */
export function claimsOf(sentence: Stretch, context: ClaimContext): ReadClaim[] {
  const tokens = context.tokens.tokens.slice(sentence.first, sentence.last);
  const here: SentenceContext = {
    ...context,
    refutes: findRefutation(tokens),
    brief: isBrief(context.tokens),
  };
  const tagged = taggedWords(sentence, context.tokens, datelineEnd(tokens));
  const { words, chunks } = chunk(tagged);
  const parsed: ParsedSentence = { words, chunks, clauses: buildClauses(words, chunks), terms: new Map() };
  const hosts = findHosts(parsed, {
    isAttributing: (at) => {
      const start = words[at]?.start ?? -1;
      return here.attributions.some(
        (one) =>
          one.statement &&
          [...one.cue, ...one.source].some((span) => covers(span, start)) &&
          !one.content.some((span) => covers(span, start)) &&
          one.cue.some(([a]) => /^according/i.test(here.text.slice(a, a + 9))),
      );
    },
    isCue: (at) =>
      here.attributions.some(
        (one) => one.statement && one.cue.some((span) => covers(span, words[at]?.start ?? -1)),
      ),
    isMeasured: (at) => {
      const start = words[at]?.start ?? -1;
      return (
        here.quantities.some((one) => one.start === start && one.quantifier === undefined) ||
        here.times.some((one) => one.start === start)
      );
    },
  });
  const claims = hosts.map((host) => hostClaim(parsed, host, sentence, here));
  const amounts = presupposedAmounts(parsed, here, hosts).map((amount) =>
    amountClaim(parsed, amount, sentence, here),
  );
  const out = [...claims, ...amounts];
  if (out.length === 0 && here.brief) out.push(verblessClaim(parsed, sentence, here));
  return out.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
}

/** The words with repaired tags; where only a part of a sentence is read, its own neighbours decide. */
function taggedWords(part: Stretch, text: TokenisedText, skipped: number): readonly Word[] {
  const index = text.tokens[part.first]?.sentence ?? 0;
  const sentence = text.sentences[index];
  return skipped === 0 && sentence?.first === part.first && sentence.last === part.last
    ? sentenceWords(text, index)
    : repairTags(text.tokens.slice(part.first + skipped, part.last));
}

/** How many tokens open a sentence with a place and date: "BASEL, 22 January 2021 –", "CALLOWAY —". */
function datelineEnd(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) return 0;
  const dash = tokens.slice(0, 12).findIndex(({ text }) => /^[–—-]+$/.test(text));
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return dash > 0 && (verb < 0 || dash < verb) ? dash + 1 : 0;
}

/** One sentence, or as little as a headline and its second line. */
const isBrief = ({ tokens, sentences, paragraphs }: TokenisedText): boolean =>
  sentences.length === 1 ||
  (paragraphs.length === 1 && sentences.length <= BRIEF_SENTENCES && tokens.length <= BRIEF_TOKENS);

const BRIEF_SENTENCES = 3;
const BRIEF_TOKENS = 90;

function hostClaim(
  parsed: ParsedSentence,
  host: Host,
  sentence: Stretch,
  context: SentenceContext,
): ReadClaim {
  const { words } = parsed;
  const [start, end] = quoteBounds(
    context.text,
    words[host.first]?.start ?? 0,
    words[host.last - 1]?.end ?? 0,
  );
  const owned = ownedSpans(parsed, host);
  const within = (one: { start: number; end: number }): boolean =>
    owned.some(([a, b]) => one.start < b && a < one.end);
  const { modality, polarity } = resolveOperators(host.descent.operators);
  const { attribution, voice } = speakerOf(parsed, host, context);
  const denies = attribution.some(({ stance }) => stance === 'deny');
  const frame = {
    ...frameOf(parsed, host.descent, context),
    words: contentWords(parsed, host),
    entities: entitiesIn(parsed, host, context),
    refutes: context.refutes,
    brief: context.brief,
  };
  return finish(parsed, context, sentence, {
    start,
    end,
    frame,
    attribution,
    voice,
    modality: denies ? 'denied' : modality,
    polarity: denies && polarity === 'positive' ? 'negative' : polarity,
    operators: printOperators(parsed, context.text, host.descent.operators),
    quantities: context.quantities.filter(within),
    times: context.times.filter(within),
    subject: subjectText(parsed, host, context),
    trace: host.descent.path.flatMap((clause) => traceOf(parsed, clause)),
  });
}

/** "its £21million deficit": said in passing, but said. */
function amountClaim(
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
function verblessClaim(parsed: ParsedSentence, sentence: Stretch, context: SentenceContext): ReadClaim {
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

interface Draft extends Pick<
  ReadClaim,
  'frame' | 'attribution' | 'voice' | 'modality' | 'polarity' | 'operators' | 'quantities' | 'times' | 'trace'
> {
  start: number;
  end: number;
  /** The subject where the quote leaves it out. */
  subject: string | null;
}

function finish(parsed: ParsedSentence, context: ClaimContext, sentence: Stretch, draft: Draft): ReadClaim {
  const { start, end, subject, frame, ...rest } = draft;
  const quote = quoteAt(context.text, start, end, context.starts);
  const plain = quote.exact.replace(/\s+/g, ' ');
  const checkable = isCheckable(parsed, { text: context.text.slice(sentence.start, sentence.end), ...draft });
  const topic = topicOf(frame, draft, context.publisher);
  return {
    quote,
    statement: subject ? `${subject} ${plain}` : plain,
    ...rest,
    event: {
      subject: frame.agent?.text ?? (frame.predicate ? frame.theme?.text : null) ?? null,
      predicate: frame.predicate?.lemma ?? null,
      object: frame.agent ? (frame.theme?.text ?? null) : (frame.others[0]?.term.text ?? null),
    },
    topic,
    checkworthiness: checkworthiness({ ...draft, text: plain, checkable }),
    frame: { ...frame, ...(frame.brief ? wholeOf(context) : {}) },
    checkable,
    sentence: { start: sentence.start, end: sentence.end },
  };
}

/** A sentence longer than this, in code units, is no statement that is read at one glance. */
const MAX_WHOLE = 2000;

/** The document's text from its first sentence to its last. */
function wholeOf({ text, tokens: { sentences } }: ClaimContext): Pick<Frame, 'whole'> {
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  return end - start > MAX_WHOLE ? {} : { whole: { text: text.slice(start, end), start } };
}

/** Quotation marks that the quote opens or closes alone are taken in where they stand beside it, else left out. */
function quoteBounds(text: string, start: number, end: number): [number, number] {
  const inner = text.slice(start, end);
  const [opens, closes] = [count(inner, /[“]/g), count(inner, /[”]/g)];
  if (opens > closes && /^[.,]?”/.test(text.slice(end, end + 2)))
    return [start, end + (text[end] === '”' ? 1 : 2)];
  if (closes > opens && text[start - 1] === '“') return [start - 1, end];
  return [start, end];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The claim's own words as spans of the text. */
function ownedSpans(parsed: ParsedSentence, host: Host): [number, number][] {
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

const contentWords = (parsed: ParsedSentence, host: Host): string[] =>
  [...host.owns]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const word = parsed.words[at];
      return word && /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.pos) ? [word.lemma] : [];
    });

function entitiesIn(parsed: ParsedSentence, host: Host, context: ClaimContext): string[] {
  const names = new Set<string>();
  parsed.chunks.forEach((one, k) => {
    if (one.kind !== 'np' || !host.owns.has(one.head)) return;
    const term = termAt(parsed, k, context);
    if (term?.entity) names.add(term.entity);
  });
  return [...names];
}

/** The words of the subject, where they stand outside the quote. */
function subjectText(parsed: ParsedSentence, host: Host, context: ClaimContext): string | null {
  const at = subjectOf(parsed, host.clause);
  const term = termAt(parsed, at, context);
  const first = parsed.chunks[at ?? -1]?.first;
  if (!term || first === undefined || (first >= host.first && first < host.last)) return null;
  return term.pronoun && term.entity ? term.entity : term.text;
}

function traceOf(parsed: ParsedSentence, clause: Clause): { step: string; start: number; end: number }[] {
  const verb = verbOf(parsed, clause);
  const [first, last] = [parsed.words[verb?.first ?? -1], parsed.words[(verb?.last ?? 0) - 1]];
  return first && last ? [{ step: clause.kind, start: first.start, end: last.end }] : [];
}
