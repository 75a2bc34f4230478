/** Amounts said in passing: "its £21million deficit", "the trust's budget of £220m". They can be wrong like any other statement. */
import type { Quantity, Term } from '../../model/claim.js';
import { nounAt, type ParsedSentence } from '../clauses/clauses.js';
import type { Host } from '../clauses/host-types.js';
import { isAmount, objectsOf, termAt, type TermContext } from '../clauses/terms.js';

export interface PresupposedAmount {
  theme: Term;
  value: Quantity;
}

/** Noun phrases with an owner, or "the", and an amount of money or a share, that are not what the clause itself is about. */
export function presupposedAmounts(
  parsed: ParsedSentence,
  context: TermContext & { quantities: readonly Quantity[] },
  hosts: readonly Host[],
): PresupposedAmount[] {
  // most sentences measure nothing, and a term costs more than all the rest
  if (context.quantities.length === 0) return [];
  return parsed.chunks.flatMap((_, k) => {
    const noun = nounAt(parsed.chunks, k);
    const term = noun && !isAmount(parsed.words, noun) ? termAt(parsed, k, context) : null;
    if (!noun || !term) return [];
    const first = parsed.words[noun.first]?.lower;
    // "against a budgeted deficit of £15,000": no deficit that there was
    if (parsed.words.slice(noun.first, noun.head).some(({ lower }) => NOT_SO.test(lower))) return [];
    const owned = term.owner !== null || first === 'the' || first === 'this';
    // "a detour of 14 miles" in passing: the measure of a thing, not a number of things
    const measured =
      /^an?$/.test(first ?? '') && isMeasure(parsed, k, hosts)
        ? context.quantities.find(
            (one) =>
              one.unit !== '1' &&
              !(isAtRate(parsed, k) && !/^[A-Z]{3}$/.test(one.unit)) &&
              one.start >= term.start &&
              one.end <= term.end &&
              one.start > (parsed.words[noun.last - 1]?.end ?? 0),
          )
        : undefined;
    if (measured) return [{ theme: term, value: measured }];
    const value = context.quantities.find(
      (one) => /^([A-Z]{3}|%)$/.test(one.unit) && one.start >= term.start && one.end <= term.end,
    );
    const main = hosts.some((host) => host.clause.subject === k && isMeasuredSubject(parsed, host));
    return owned && value && !main ? [{ theme: term, value }] : [];
  });
}

/** Adjectives under which an amount was only planned, feared or claimed. */
const NOT_SO =
  /^(?:budgeted|planned|projected|proposed|predicted|forecast|expected|potential|possible|alleged|supposed|feared|threatened|putative|hoped-for)$/;

/** "hit the buoy at a speed of 13 knots": how it was done, told by the clause itself; a price is told of the thing. */
const isAtRate = ({ chunks }: ParsedSentence, k: number): boolean => {
  const before = chunks[k - 1];
  return before?.kind === 'prep' && before.lemma === 'at';
};

/** "Its budget of £32m is…": the clause states the amount itself where its predicate is a copula. */
const isMeasuredSubject = (parsed: ParsedSentence, host: Host): boolean => {
  const chunk = parsed.chunks[host.clause.verb ?? -1];
  return chunk?.kind === 'vg' && chunk.copula;
};

/** An indefinite noun phrase that is neither subject nor object of a claim. */
const isMeasure = (parsed: ParsedSentence, k: number, hosts: readonly Host[]): boolean =>
  !hosts.some(
    ({ clause, descent }) =>
      clause.subject === k || descent.core.subject === k || objectsOf(parsed, descent.core)[0] === k,
  );
