/**
 * Events that a noun phrase takes for done: "The closure of the depot in May left 40 men idle", "after the sale of the hall for £2m".
 * A definite noun of action is presupposed (Karttunen 1974 on definite descriptions) where the clause around it tells what came about;
 * what is planned, feared or announced of it leaves open whether it ever was.
 */
import type { Frame, Quantity, Time } from '../../model/claim.js';
import { nounAt, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { tenseOf } from '../operators/tense.js';
import type { Host } from '../clauses/host-types.js';
import { type NominalEvent, ownedEvent } from './nominals.js';
import { resolveOperators } from '../operators/operators.js';
import { isTime, type TermContext, termAt } from '../clauses/terms.js';

export interface PresupposedEvent extends Pick<NominalEvent, 'agent' | 'theme'> {
  predicate: NonNullable<Frame['predicate']>;
  singled?: true;
  start: number;
  end: number;
}

type Context = TermContext & { quantities: readonly Quantity[]; times: readonly Time[] };

/** Prepositions that take what they bring for done: "before" and "until" do not. */
const DONE = new Set([
  'after',
  'following',
  'since',
  'with',
  'despite',
  'because of',
  'due to',
  'owing to',
  'thanks to',
]);

/** Verbs after which their subject or object need not have come about. */
const LEAVES_OPEN = new Set(
  'announce approve plan propose postpone delay cancel expect schedule agree oppose reject block consider discuss demand threaten avert avoid prevent seek order support call put need require fear forecast back deny authorise authorize recommend request debate'.split(
    ' ',
  ),
);

/** Nouns of action that name a state, a change of degree, a promise or a stand rather than one act that was done. */
const NO_ACT =
  /^(?:increase|reduce|improve|worsen|freeze|change|support|oppose|promise|criticise|blame|provide|discuss|consult|spend|pay|apply|ban|review|decide|announce)$/;

const NOT_YET =
  /^(?:proposed|planned|possible|potential|expected|feared|threatened|alleged|future|further|next|any|likely|imminent|intended|eventual|forthcoming|supposed)$/;

/** The presupposed events of a sentence that carry a time or a figure of their own, in order. */
export function presupposedEvents(
  parsed: ParsedSentence,
  context: Context,
  hosts: readonly Host[],
): PresupposedEvent[] {
  if (context.quantities.length === 0 && context.times.length === 0) return [];
  return hosts
    .filter((host) => isTold(parsed, host))
    .flatMap((host) =>
      host.descent.core.chunks
        .filter((k) => isPresupposed(parsed, host, k))
        .flatMap((k) => eventAt(parsed, k, context) ?? []),
    );
}

/** What the clause tells came about: past, asserted and not denied; "shut" and "hurt" may be past. */
function isTold(parsed: ParsedSentence, { descent }: Host): boolean {
  const { modality, polarity } = resolveOperators(descent.operators);
  const past = tenseOf(parsed, descent) === 'past' || verbOf(parsed, descent.core)?.ambiguous === true;
  return modality === 'asserted' && polarity === 'positive' && past;
}

/** The subject of a verb that leaves nothing open, or what stands behind a preposition of what was done. */
function isPresupposed(parsed: ParsedSentence, { descent: { core } }: Host, k: number): boolean {
  const noun = nounAt(parsed.chunks, k);
  const verb = verbOf(parsed, core);
  if (!noun || !verb) return false;
  const words = parsed.words.slice(noun.first, noun.last);
  const definite = words.some(
    ({ lower, pos }) =>
      /^(?:the|my|our|his|her|its|their)$/.test(lower) || (pos === 'PART' && /^['’]s?$/.test(lower)),
  );
  if (!definite || words.some(({ lower }) => NOT_YET.test(lower))) return false;
  const before = parsed.chunks[k - 1];
  if (before?.kind === 'prep') return DONE.has(before.lemma);
  return k === core.subject && !LEAVES_OPEN.has(parsed.words[verb.main]?.lemma ?? '') && !verb.copula;
}

function eventAt(parsed: ParsedSentence, k: number, context: Context): PresupposedEvent | null {
  const event = ownedEvent(parsed, k, context);
  const noun = nounAt(parsed.chunks, k);
  if (!event || !noun || NO_ACT.test(event.predicate.class ?? '') || !(event.theme ?? event.agent))
    return null;
  const last = endOf(parsed, Math.max(...event.used), context);
  const start = parsed.words[noun.first]?.start ?? 0;
  const end = parsed.words[(parsed.chunks[last]?.last ?? 0) - 1]?.end ?? start;
  const inside = (one: { start: number; end: number }): boolean => one.start >= start && one.end <= end;
  const carries =
    context.times.some(inside) || context.quantities.some((one) => inside(one) && !one.quantifier);
  return carries ? { predicate: event.predicate, agent: event.agent, theme: event.theme, start, end } : null;
}

/** The last chunk of the phrase, with the times, the price and who did it behind: "the sale of the hall | for £2m | in May | by the trust". */
function endOf(parsed: ParsedSentence, from: number, context: Context): number {
  let last = from;
  for (let k = from + 1; k + 1 < parsed.chunks.length; k += 2) {
    const prep = parsed.chunks[k];
    const term = prep?.kind === 'prep' ? termAt(parsed, k + 1, context) : null;
    const goesWith =
      term !== null &&
      (isTime(term, context) || (prep?.kind === 'prep' && /^(?:for|by|of)$/.test(prep.lemma)));
    if (!goesWith) break;
    last = k + 1;
  }
  return last;
}
