/** From the clauses of a sentence to claims: quote, speaker, operators, event and frame, quantities, times, topic. */
import type { Frame, Measure, Quantity, ReadClaim } from '../../model/claim.js';
import { apposedDoers } from '../events/apposed-doers.js';
import { clauseClaim } from './clauses.js';
import type { ClaimContext, SentenceContext } from './context.js';
import { amountClaim, eventClaim, figureClaims, verblessClaim } from './phrases.js';
import { withSetting } from './settings.js';
import { signalsOf } from './signals.js';
import { isHeading } from './headings.js';
import { findHosts } from '../operators/hosts.js';
import { withUntold } from '../figures/untold.js';
import { sequelOf } from './order-sequels.js';
import { orderOf } from './orders.js';
import { measuresOf } from '../measures/measures.js';
import { presupposedAmounts } from '../events/presupposed.js';
import { presupposedEvents } from '../events/presupposed-events.js';
import { findRefutation } from './refutations.js';
import { parseSentence } from '../clauses/sentences.js';
import { sentenceBefore, surroundings } from '../text/surroundings.js';
import type { Stretch, TokenisedText } from '../text/tokens.js';

/** The claims of one sentence, by start. The lists of the context hold what touches the sentence. */
export function claimsOf(sentence: Stretch, context: ClaimContext): ReadClaim[] {
  const tokens = context.tokens.tokens.slice(sentence.first, sentence.last);
  const parsed = parseSentence(sentence, context.tokens, context.times, context.quantities);
  const measures = measuresOf(parsed, context.quantities, context);
  const here: SentenceContext = {
    ...context,
    measures,
    quantities: withChanges(context.quantities, measures),
    refutes: findRefutation(tokens),
    brief: context.given?.brief ?? isBrief(context.tokens),
    around: context.given?.around ?? surroundings(sentence, context.tokens),
  };
  const figures = context.quantities.some(({ quantifier }) => quantifier === undefined);
  if (!here.brief && isHeading(context.text, sentence, parsed.words, figures)) return [];
  const hosts = findHosts(parsed, signalsOf(parsed, here));
  // a text of one sentence is read as a whole
  const inPassing = here.brief ? [] : apposedDoers(parsed, here);
  const out = [
    ...hosts.map((host) => clauseClaim(parsed, host, sentence, here)),
    ...presupposedAmounts(parsed, here, hosts).map((amount) => amountClaim(parsed, amount, sentence, here)),
    ...[...presupposedEvents(parsed, here, hosts), ...inPassing].map((event) =>
      eventClaim(parsed, event, sentence, here),
    ),
  ];
  if (here.figureLinks.length > 0) out.push(...figureClaims(parsed, sentence, here, out));
  if (out.length === 0 && here.brief) out.push(verblessClaim(parsed, sentence, here));
  out.sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
  const order =
    orderOf(parsed.words, context.times, context.text) ??
    sequelOf(sentenceBefore(sentence, context.tokens), parsed.words, context.times, context.text);
  const told = withSetting(out, parsed.words, context);
  return withOrder(withUntold(told, context.untold), order);
}

/** "The increase in rents was 4 per cent": by the noun that it is said of, a share of nothing named is so much of a change. */
function withChanges(quantities: readonly Quantity[], measures: readonly Measure[]): readonly Quantity[] {
  const changes = new Set(measures.flatMap(({ kind, start }) => (kind === 'change' ? [start] : [])));
  if (changes.size === 0) return quantities;
  return quantities.map((one) =>
    one.role === null && one.unit === '%' && changes.has(one.start) ? { ...one, role: 'change' } : one,
  );
}

/** The order that a sentence tells, kept with the claim that holds most of it. */
function withOrder(claims: readonly ReadClaim[], order: Frame['order'] | null): ReadClaim[] {
  if (!order) return [...claims];
  const [from, to] = [order.earlier, order.later].map(({ start, end }) => [start, end]);
  const inside = ({ quote }: ReadClaim): number =>
    [from, to].reduce(
      (sum, [a = 0, b = 0] = []) => sum + Math.max(0, Math.min(quote.end, b) - Math.max(quote.start, a)),
      0,
    );
  const most = Math.max(...claims.map(inside));
  const holder = most > 0 ? claims.find((claim) => inside(claim) === most) : undefined;
  return claims.map((claim) => (claim === holder ? { ...claim, frame: { ...claim.frame, order } } : claim));
}

/** One sentence, or as little as a headline and its second line. */
const isBrief = ({ tokens, sentences, paragraphs }: TokenisedText): boolean =>
  sentences.length === 1 ||
  (paragraphs.length === 1 && sentences.length <= BRIEF_SENTENCES && tokens.length <= BRIEF_TOKENS);

const BRIEF_SENTENCES = 3;
const BRIEF_TOKENS = 90;
