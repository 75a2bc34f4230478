/**
 * Independent origins: who claims go back to in the end. Copies of one text are one origin, and so are all places that have it from
 * one person, body or document; three reports of one press release are one witness, not three.
 */
import type { Claim } from '../model/claim.js';
import { origins, shingles } from '../model/shingles.js';
import { oneSpeaker } from './compare/identity/speakers.js';
import type { CaseClaim } from './rule.js';
import { hasWords } from './compare/words/words.js';

/** Document id → id of the first document that its text goes back to: itself, unless it is a copy or lightly edited. */
export type Copies = ReadonlyMap<string, string>;

export interface Origin {
  /** Who it is, as the claims name it; null for a document whose publisher is not known. */
  name: string | null;
  claims: CaseClaim[];
}

/** Shorter quotes recur by chance. */
const MIN_WORDS = 8;

/** Finds copies among documents by what their claims quote, in the order in which the documents appear. */
export function copiesAmong(claims: Iterable<Claim>): Copies {
  const documents = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = documents.get(claim.document);
    if (known) known.push(claim);
    else documents.set(claim.document, [claim]);
  }
  return copiesBy(new Map([...documents].map(([id, own]) => [id, runsOf(own)])));
}

/** The runs of words that the claims of one document quote: what tells a copy. */
export function runsOf(claims: Iterable<Claim>): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const { quote } of claims)
    if (hasWords(quote.exact, MIN_WORDS)) for (const run of shingles(quote.exact)) runs.add(run);
  return runs;
}

/** The same as `copiesAmong`, of the runs of each document. */
export function copiesBy(runs: ReadonlyMap<string, ReadonlySet<number>>): Copies {
  const ids = [...runs.keys()];
  const first = origins([...runs.values()]);
  return new Map(ids.map((id, i) => [id, ids[first[i] ?? i] ?? id]));
}

/** Groups claims by origin, in the order of the claims. */
export function originsOf(claims: readonly CaseClaim[], copies: Copies): Origin[] {
  const found: { origin: Origin; names: Set<string>; texts: Set<string> }[] = [];
  for (const claim of claims) {
    const { shown, names, text } = witness(claim, copies);
    const meets = found.filter(
      (one) =>
        (text !== null && one.texts.has(text)) ||
        names.some((name) => [...one.names].some((other) => oneSpeaker(name, other))),
    );
    const [
      into = { origin: { name: shown, claims: [] }, names: new Set<string>(), texts: new Set<string>() },
    ] = meets;
    if (meets.length === 0) found.push(into);
    // a speaker of one body, and the body itself, may join what stood apart so far
    for (const other of meets.slice(1)) {
      into.origin.claims.push(...other.origin.claims);
      other.names.forEach((name) => into.names.add(name));
      other.texts.forEach((one) => into.texts.add(one));
      found.splice(found.indexOf(other), 1);
    }
    into.origin.claims.push(claim);
    into.origin.name ??= shown;
    for (const name of names) into.names.add(name);
    if (text !== null) into.texts.add(text);
  }
  return found.map(({ origin }) => origin);
}

interface Witness {
  shown: string | null;
  names: string[];
  /** The text that speaks, where nobody in it does. */
  text: string | null;
}

/** The innermost speaker with the body spoken for; else the document, by its text and publisher. An unnamed speaker is the document's. */
function witness({ claim, meta }: CaseClaim, copies: Copies): Witness {
  const last = claim.attribution.at(-1);
  const names = [last?.name, last?.organisation].filter((name) => typeof name === 'string');
  if (names.length > 0) return { shown: names[0] ?? null, names: names.map(lower), text: null };
  return {
    shown: meta.publisher,
    names: meta.publisher === null ? [] : [lower(meta.publisher)],
    text: copies.get(claim.document) ?? claim.document,
  };
}

const lower = (name: string): string => name.toLowerCase();
