/** What stands behind prepositions of a clause: objects of verbs with a preposition of their own, and the other arguments. */
import type { Frame, Term } from '../../model/claim.js';
import type { VerbChunk } from '../words/chunk-types.js';
import type { Clause, ParsedSentence } from '../clauses/clauses.js';
import { conjoinedWith } from '../clauses/conjoined-objects.js';
import type { ObjectTerms } from './frame-objects.js';
import { particleOf } from './predicates.js';
import { type TermContext, isTime, prepositionsOf, termAt } from '../clauses/terms.js';

/** Verbs whose object stands behind a preposition of their own: "consists of", "objected to". Source: the prepositional verbs of Quirk et al. (1985). */
const OWN_PREPOSITION: Readonly<Record<string, string>> = {
  consist: 'of',
  depend: 'on',
  rely: 'on',
  belong: 'to',
  account: 'for',
  call: 'for',
  ask: 'for',
  wait: 'for',
  search: 'for',
  hope: 'for',
  look: 'for',
  agree: 'to',
  object: 'to',
  apply: 'for',
  campaign: 'for',
  lead: 'to',
  result: 'in',
  vote: 'for',
  deal: 'with',
  relate: 'to',
  dispose: 'of',
  approve: 'of',
  insist: 'on',
  invest: 'in',
  comply: 'with',
  contribute: 'to',
  pay: 'for',
  refer: 'to',
  respond: 'to',
  reply: 'to',
  complain: 'about',
  withdraw: 'from',
};

const governs = (verb: string, preposition: string): boolean => OWN_PREPOSITION[verb] === preposition;

/** The objects of a clause with those that its verb's own preposition brings, and the other prepositional arguments. Times are none. */
export function prepositionalTerms(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  { terms: found, hasObject, clausal }: ObjectTerms,
  context: TermContext,
): { terms: Term[]; others: Frame['others'] } {
  const led = clausal ? ledBy(parsed, verb, clausal) : null;
  const objects = led === null ? found : [];
  const particle = particleOf(parsed, clause, verb);
  const preps = prepositionsOf(parsed, clause).filter(({ at }) => at !== particle?.at);
  const at = particle?.at ?? -1;
  const measured =
    particle?.sense.class === 'measure' && parsed.chunks[at]?.kind === 'prep'
      ? other('value', termAt(parsed, at + 1, context))
      : [];
  const governed = preps.find(({ lemma }) => governs(parsed.words[verb.main]?.lemma ?? '', lemma));
  const object = governed ? termAt(parsed, governed.noun, context) : null;
  // "waited for an hour": how long, and not what for
  const lasts = governed?.lemma === 'for' && object !== null && isTime(object, context);
  const own = governed && !hasObject && !verb.copula && !lasts ? governed : undefined;
  const ownTerms = own
    ? [own.noun, ...conjoinedWith(parsed, clause, own.noun)].map((k) => termAt(parsed, k, context))
    : [];
  const [ownTerm = null, ...fellows] = ownTerms;
  const others = [
    ...measured,
    ...(led === null ? [] : other(led, clausal)),
    ...fellows.flatMap((term) => other('and', term)),
    ...preps
      .filter((one) => one !== own)
      .flatMap(({ lemma, noun }) =>
        [noun, ...conjoinedWith(parsed, clause, noun)].flatMap((k) =>
          // "by the board and the union": both do it
          other(k > noun && lemma === 'by' && verb.passive ? 'co-agent' : lemma, termAt(parsed, k, context)),
        ),
      ),
  ].filter(({ term }) => !isTime(term, context));
  return { terms: ownTerm ? [...objects, ownTerm] : [...objects], others };
}

/**
 * The preposition of a gerund that is no object: "was against selling it", "the money is for buying books", "spoke against selling it".
 * A noun phrase there would be none either; behind other verbs the preposition may be the verb's own.
 */
function ledBy({ words, chunks }: ParsedSentence, verb: VerbChunk, clausal: Term): string | null {
  const at = chunks.findIndex(({ first }) => words[first]?.start === clausal.start);
  const before = chunks[at - 1];
  if (before?.kind !== 'prep') return null;
  return before.lemma === 'against' || (verb.copula && /^(?:for|about|behind)$/.test(before.lemma))
    ? before.lemma
    : null;
}

export const other = (role: string, term: Term | null): { role: string; term: Term }[] =>
  term ? [{ role, term }] : [];
