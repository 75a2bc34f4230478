/** The predicate of a clause: its lemma and class, with particles, adjectives and set phrases. */
import type { Frame } from '../../model/claim.js';
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { type Clause, type ParsedSentence, nounAt } from '../clauses/clauses.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import { phrasalSense, phraseSense, stateSense, verbSense } from '../words/predicate-lexicon.js';
import { type Particle, plainParticle } from './plain-particles.js';
import { setPhraseOf } from './set-phrases.js';
import { subjectOf } from '../clauses/subjects.js';
import { isAmount, objectsOf, prepositionsOf } from '../clauses/terms.js';

export type Predicate = NonNullable<Frame['predicate']>;

export function predicateOf(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  text: string,
): Predicate {
  const { words, chunks } = parsed;
  const [first, main] = [words[verb.first], words[verb.main]];
  const after = chunks[(clause.verb ?? -1) + 1];
  const start = first?.start ?? 0;
  const end = words[verb.last - 1]?.end ?? start;
  const plain = (lemma: string, name: string | null, to: number): Predicate => ({
    lemma,
    class: name,
    text: text.slice(start, to),
    start,
    end: to,
  });
  const lemma = main?.lemma ?? '';
  const state = verb.copula ? complementState(parsed, clause, verb) : null;
  if (state) return plain(state.lemma, state.class, Math.max(end, state.end));
  const result = resultOf(parsed, clause, verb);
  if (result)
    return plain(result.told, verbSense(result.told)?.class ?? result.told, Math.max(end, result.end));
  if (takesPlace(parsed, clause)) return plain('take place', 'exist', end);
  const set = setPhraseOf(parsed, verb);
  if (set) return plain(set.sense.lemma, set.sense.class, Math.max(end, set.end));
  // "40 were let go"
  const letGo =
    lemma === 'let' && verb.passive && words[verb.last - 1]?.lower === 'go'
      ? phrasalSense('let', 'go')
      : null;
  if (letGo) return plain(letGo.lemma, letGo.class, end);
  const particle = particleOf(parsed, clause, verb);
  if (particle) {
    const chunk = chunks[particle.at];
    return plain(
      particle.sense.lemma,
      particle.sense.class,
      chunk && chunk === after ? (words[chunk.last - 1]?.end ?? end) : end,
    );
  }
  const there = words[nounAt(chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (verb.copula && lemma === 'be') return plain('be', there ? 'exist' : null, end);
  const name = classIn(parsed, clause, verb, lemma);
  return plain(lemma, name === 'measure' && !hasAmount(parsed, clause) ? null : name, end);
}

/** "The wedding took place in June": as much as "was held". */
export function takesPlace({ words, chunks }: ParsedSentence, { verb }: Clause): boolean {
  const [taken, object] = [chunks[verb ?? -1], nounAt(chunks, (verb ?? -2) + 1)];
  const place = object !== null && object.last - object.first === 1 && words[object.first]?.lower === 'place';
  return place && taken?.kind === 'vg' && words[taken.main]?.lemma === 'take';
}

/** Verbs that tell what became of somebody or something by the adjective behind them. */
const RESULTS: readonly { verb: RegExp; adjective: RegExp; told: string; denied: string | null }[] = [
  // what a court decided
  { verb: /^find$/, adjective: /^guilty$/, told: 'convict', denied: 'acquit' },
  { verb: /^find$/, adjective: /^innocent$/, told: 'acquit', denied: 'convict' },
  { verb: /^plead$/, adjective: /^guilty$/, told: 'admit', denied: 'deny' },
  { verb: /^make$/, adjective: /^redundant$/, told: 'dismiss', denied: null },
  { verb: /^make$/, adjective: /^public$/, told: 'publish', denied: null },
  { verb: /^set$/, adjective: /^free$/, told: 'release', denied: null },
];

/** "found her guilty", "pleaded not guilty", "were made redundant": what the verb alone does not tell. */
function resultOf(
  { words, chunks }: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
): { told: string; end: number } | null {
  const lemma = words[verb.main]?.lemma ?? '';
  const results = RESULTS.filter((one) => one.verb.test(lemma));
  if (results.length === 0) return null;
  const at = clause.chunks
    .filter((k) => k > (clause.verb ?? -1))
    .flatMap((k) => {
      const chunk = chunks[k];
      if (!chunk) return [];
      // "found her guilty" is one noun phrase
      const last = words[chunk.last - 1];
      return chunk.kind !== 'np' ? words.slice(chunk.first, chunk.last) : last?.pos === 'ADJ' ? [last] : [];
    });
  for (const { adjective, told, denied } of results) {
    const found = at.findIndex(({ lower }) => adjective.test(lower));
    const result = at[found - 1]?.lower === 'not' ? denied : told;
    if (found >= 0 && result !== null) return { told: result, end: at[found]?.end ?? 0 };
  }
  return null;
}

/** The particle of a phrasal verb, next to it or behind its object ("turned it down"). */
export function particleOf(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): Particle | null {
  const lemma = parsed.words[verb.main]?.lemma ?? '';
  for (const k of clause.chunks) {
    const chunk = parsed.chunks[k];
    if (!chunk || k <= (clause.verb ?? -1) || !/^(prep|adv|adj)$/.test(chunk.kind)) continue;
    const sense = phrasalSense(lemma, parsed.words[chunk.first]?.lower ?? '');
    const next = (clause.verb ?? -1) + 1;
    // "held on 21 November": when, not the particle
    if (isDated(parsed, k)) continue;
    const close =
      k === next ||
      (k === next + 1 && parsed.chunks[next]?.kind === 'np' && parsed.chunks[k + 1]?.kind !== 'np');
    // "it came to £4m" measures, "the club came to the council" does not
    const object = parsed.chunks[k + 1];
    const counts = object?.kind === 'np' && isAmount(parsed.words, object);
    // "the money went on consultants", "dogs are kept on a lead": what it was spent on, and where they are
    const ontoNoun = sense?.class === 'continue' && k === next && object?.kind === 'np';
    if (ontoNoun && (lemma === 'go' || verb.passive)) continue;
    if (sense && close && (lemma !== 'come' || sense.class !== 'measure' || counts)) return { at: k, sense };
  }
  return plainParticle(parsed, clause, verb, lemma);
}

/** A preposition before a day, month or year: "on 21 November", "in 2014". */
function isDated({ words, chunks }: ParsedSentence, k: number): boolean {
  const noun = nounAt(chunks, k + 1);
  const head = words[noun?.head ?? -1]?.lower ?? '';
  if (chunks[k]?.kind !== 'prep' || !noun || !/^(?:on|in|at|over)$/.test(chunks[k].lemma)) return false;
  return noun.time || TIME_HEADS.has(head) || /^(?:may|christmas|easter|(?:1[5-9]|20)\d\d)$/.test(head);
}

/** Verbs that are of their class only about some things ("carried the motion", not "carried passengers"), or only with an object. */
const ONLY_ABOUT: Readonly<Record<string, RegExp>> = {
  pass: /^(motion|resolution|bill|law|budget|amendment|vote|measure|act|proposal|plan|legislation|order)$/,
  carry: /^(motion|resolution|amendment|vote|proposal|measure|bill)$/,
  reach: /^amount$/,
  go: /^(job|post|position|role)$/,
  push: /^(rate|price|cost|tax|fare|rent|bill|total|figure|share|number|level|charge|debt|deficit)$/,
};

const ONLY_WITH_OBJECT = new Set(['get', 'lose', 'provide', 'give', 'make', 'raise', 'beat', 'let']);

function classIn(parsed: ParsedSentence, clause: Clause, verb: VerbChunk, lemma: string): string | null {
  const name = verbSense(lemma)?.class ?? null;
  const object = objectsOf(parsed, clause)[0] ?? null;
  if (ONLY_WITH_OBJECT.has(lemma) && object === null && !verb.passive) return null;
  const raised = object === null ? undefined : parsed.chunks[object];
  if (!verb.passive && raised && isMoneyRaised(parsed, verb, raised)) return null;
  const allowed = ONLY_ABOUT[lemma];
  const theme = nounAt(parsed.chunks, verb.passive || object === null ? subjectOf(parsed, clause) : object);
  if (allowed && !(theme && allowed.test(parsed.words[theme.head]?.lemma ?? ''))) return null;
  // "the jobs went to Leeds" keeps them
  const moved =
    lemma === 'go' && prepositionsOf(parsed, clause).some((one) => /^(to|into|abroad)$/.test(one.lemma));
  return moved ? null : name;
}

/** "raised £4m", "raising money for the roof": what is raised is gathered, not made higher; money that a verb lifts is named with "by". */
export const isMoneyRaised = ({ words }: ParsedSentence, verb: VerbChunk, { first, last }: Chunk): boolean =>
  words[verb.main]?.lemma === 'raise' &&
  words
    .slice(first, last)
    .some(({ text, lower }) => /^\p{Sc}$/u.test(text) || /^(?:money|funds|cash|capital)$/.test(lower));

/** "stood at £18m", "seats 310": a verb of measure only says so with an amount. */
const hasAmount = (parsed: ParsedSentence, clause: Clause): boolean =>
  clause.chunks.some((k) => {
    const chunk = parsed.chunks[k];
    return (
      chunk?.kind === 'np' &&
      k > (clause.verb ?? -1) &&
      !chunk.time &&
      parsed.words.slice(chunk.first, chunk.last).some(({ pos }) => pos === 'NUM' || pos === 'SYM')
    );
  });

/** The adjective or adverb behind a copula: "will stay open", "are up by 8 per cent", "is back". */
function complementState(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
): { lemma: string; class: string | null; end: number } | null {
  const at = (clause.verb ?? -1) + 1;
  const measured = parsed.chunks[at + 1];
  // "is more than ten years old": how old is part of what is said
  const isMeasured =
    measured?.kind === 'adj' &&
    /^(?:old|long|wide|deep|high|tall|thick|late)$/.test(parsed.words[measured.last - 1]?.lower ?? '');
  if (!isMeasured && objectsOf(parsed, clause).includes(at)) return null;
  const lemma = parsed.words[verb.main]?.lemma ?? '';
  for (const k of clause.chunks) {
    const chunk = parsed.chunks[k];
    if (
      !chunk ||
      k <= (clause.verb ?? -1) ||
      (chunk.kind !== 'adj' && chunk.kind !== 'adv' && chunk.kind !== 'prep')
    )
      continue;
    const word = parsed.words[chunk.last - 1];
    if (!word) continue;
    const sense = phrasalSense(lemma, word.lower) ?? stateSense(word.lower);
    if (
      sense &&
      (chunk.kind !== 'prep' || word.lower === 'up' || word.lower === 'down' || word.lower === 'over')
    )
      return { lemma: word.lower, class: sense.class, end: word.end };
    if (chunk.kind === 'adj') return { lemma: word.lemma, class: null, end: word.end };
    if (chunk.kind === 'prep') {
      const bare = /^(?:on|off)$/.test(word.lower) && !nounAt(parsed.chunks, k + 1);
      if (bare) return { lemma: word.lower, class: null, end: word.end };
      const noun = nounAt(parsed.chunks, k + 1);
      const phrase = noun ? phraseSense(chunk.lemma, parsed.words[noun.head]?.lemma ?? '') : null;
      return noun && phrase ? { ...phrase, end: parsed.words[noun.last - 1]?.end ?? word.end } : null;
    }
  }
  return null;
}
