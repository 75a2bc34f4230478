/** Why the event of a clause came about, as its own sentence tells it: "because of cracks in a pier", "because the pitch was frozen". */
import type { Frame } from '../../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';
import { written } from '../text/hyphenation.js';
import type { Descent } from '../clauses/operator-types.js';
import type { TermContext } from '../clauses/terms.js';

/** Prepositions that bring in a cause and nothing else: "from" and "for" also bring in other things. */
const PHRASES = new Set(['because of', 'due to', 'owing to', 'thanks to', 'as a result of', 'on account of']);

/** The cause that a phrase or a clause under the claim's own clauses names; null where none is told. */
export function reasonOf(
  parsed: ParsedSentence,
  { path }: Descent,
  others: Frame['others'],
  context: TermContext,
): NonNullable<Frame['reason']> | null {
  const phrase = others.find(({ role }) => PHRASES.has(role))?.term;
  if (phrase) return { text: phrase.text, start: phrase.start, end: phrase.end, words: phrase.words };
  for (const clause of path.toReversed()) {
    const child = clause.children.find((one) => one.kind === 'adverbial' && isCause(parsed, clause, one));
    if (child) return told(parsed, child, context);
  }
  return null;
}

/**
 * "because" always tells why. "as" does after a state ("are inevitable as it cuts beds"): a state has no moment that something else
 * could happen at; after an act it mostly tells when. "since" is left out: after a state it tells for how long.
 */
function isCause(parsed: ParsedSentence, clause: Clause, child: Clause): boolean {
  const marker = parsed.chunks[child.marker ?? -1];
  if (marker?.kind !== 'sub' || child.verb === null || child.subject === null) return false;
  if (marker.lemma === 'because') return true;
  const state = verbOf(parsed, clause)?.copula && parsed.chunks[(clause.verb ?? -1) + 1]?.kind === 'adj';
  return marker.lemma === 'as' && state === true;
}

/** The clause behind the word that opens it. */
function told(
  parsed: ParsedSentence,
  clause: Clause,
  context: TermContext,
): NonNullable<Frame['reason']> | null {
  const inside = within(clause);
  const chunks = [...inside].sort((a, b) => a - b).map((k) => parsed.chunks[k]);
  const first = parsed.chunks[clause.marker ?? -1]?.last;
  const last = chunks.at(-1)?.last;
  const words = parsed.words.slice(first, last);
  const [from, to] = [words[0], words.at(-1)];
  if (first === undefined || !from || !to) return null;
  return {
    text: written(context.text.slice(from.start, to.end)),
    start: from.start,
    end: to.end,
    words: words.filter(({ pos }) => /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos)).map(({ lemma }) => lemma),
  };
}

const within = (clause: Clause): number[] => [...clause.chunks, ...clause.children.flatMap(within)];
