/** Two places or two things by name, one in each claim, of which neither text knows the other's. */
import type { Claim, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { likeWords } from '../identity/ground.js';
import { oneName } from '../words/one-name.js';
import { relateTerms } from '../identity/terms.js';
import { tellingWords } from '../words/words.js';

/** Prepositions of place, and what a place saw or recorded: "Ely saw a fall in rents". */
const PLACING = /^(?:whole|in|at|on|to|from|for|near|of|between|through|into|outside|across|around)$/;

/** Both name places or things by name, no name of the one is a name of the other, nor stands beside it. */
export function placesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const known = (name: string, other: CaseClaim): boolean =>
    other.claim.frame.entities.some((one) => oneName(one, name)) || standsIn(name, other);
  return x.every((name) => !known(name, b)) && y.every((name) => !known(name, a));
}

/** Prepositions of place. */
const SPOT = /^(?:in|inside|at|on|by|beside|behind|under|outside|near|off|along)$/;

/** "on the balcony", "in the bar": one act at two places in common nouns, of which neither text knows the other's. */
export const spotsDiffer = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.frame.predicate?.lemma === b.claim.frame.predicate?.lemma && twoSpots(a, b);

/** Two places in common nouns, whatever the verbs: two stands may be on two plans for one kind of thing. */
export function twoSpots(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [spotsOf(a), spotsOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const known = (term: Term, other: CaseClaim, terms: readonly Term[]): boolean =>
    terms.some((one) => relateTerms(one, term) !== 'different' || likeWords(one.head, term.head)) ||
    standsIn(term.head, other);
  return x.every((term) => !known(term, b, y)) && y.every((term) => !known(term, a, x));
}

const spotsOf = ({ claim }: CaseClaim): Term[] =>
  claim.frame.others.flatMap(({ role, term }) =>
    SPOT.test(role) && !term.pronoun && /^(?:the|its|his|her|their|our)\b/i.test(term.text) ? [term] : [],
  );

/** "Half of those questioned in Ely": the name of a place anywhere in the sentence; no day or month, no name in a longer one. */
const IN_PLACE = /(?<=(?:^|\s)[Ii]n )\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*)*(?!\s?\d)/gu;

function namedIn({ quote, times }: Claim): string[] {
  return [...quote.exact.matchAll(IN_PLACE)].flatMap(({ 0: name, index }) => {
    const at = quote.start + index;
    return times.some(({ start, end }) => start <= at && at < end) ? [] : [name];
  });
}

/** "In Ely", "in Norwich": each names a town or country where it is so, which the other knows nothing of. */
export function townsDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [namedIn(a.claim), namedIn(b.claim)];
  if (x.length === 0 || y.length === 0) return false;
  return x.every((name) => !standsIn(name, b)) && y.every((name) => !standsIn(name, a));
}

function placesOf({ claim: { frame } }: CaseClaim): string[] {
  const placed = frame.others.flatMap(({ role, term }) => (PLACING.test(role) ? [term] : []));
  const spoken = [frame.agent, frame.theme].flatMap((term) =>
    term && NAMED_PLACE.test(term.text) ? [term] : [],
  );
  return [...placed, ...spoken].flatMap(({ entity, pronoun }) =>
    entity && /^\p{Lu}/u.test(entity) && !pronoun ? [entity] : [],
  );
}

/** What the verb is about is named on both sides ("leave Norwich", "its Ipswich office"), and the names are two. */
export function namesApart(a: CaseClaim, b: CaseClaim): boolean {
  if (a.claim.frame.predicate?.lemma !== b.claim.frame.predicate?.lemma) return false;
  const [x, y] = [a, b].map(({ claim }) => namesIn(claim));
  if (!x || !y || x.length === 0 || y.length === 0) return false;
  return x.every((name) => !standsIn(name, b)) && y.every((name) => !standsIn(name, a));
}

function namesIn({ frame: { theme }, quote }: Claim): string[] {
  if (!theme || theme.pronoun || theme.start === quote.start) return [];
  return theme.text.match(/\p{Lu}\p{Ll}[\p{L}’-]*/gu) ?? [];
}

/** A name that ends in what it names: "Harbour Square", "Mill Lane". */
const NAMED_PLACE =
  /\p{Lu}\p{Ll}+ (?:Street|Square|Road|Lane|Bridge|Park|Hill|Station|Harbour|Island|Bay|Wood|Green|Gate|Cross|Avenue|Terrace|Quay|Pier|Point|Bank|Moor|Common|Dock|Mills?|Farm|Valley|Beach|Head|Down|Junction)\b/u;

/** A part of the name stands in the other's sentence or beside it, or in the name of its publisher. */
function standsIn(name: string, { claim, meta }: CaseClaim): boolean {
  const parts = [...tellingWords(name.split(/[\s.’']+/))];
  const around = tellingWords([
    ...(claim.frame.around ?? []),
    ...(claim.quote.exact.match(/\p{L}+/gu) ?? []),
    ...(meta.publisher ?? '').split(/\s+/),
  ]);
  return parts.some((part) => around.has(part));
}
