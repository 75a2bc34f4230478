/** Phrasal verbs that no list holds: "broke out", "locked up", "called in". What they mean is not what their verb means alone. */
import type { VerbChunk } from '../words/chunk-types.js';
import type { Clause, ParsedSentence } from '../clauses/clauses.js';
import { directionOf, verbSense } from '../words/predicate-lexicon.js';

/** The chunk of a particle, and what it makes of its verb; the class is null where no list has the two. */
export interface Particle {
  at: number;
  sense: { lemma: string; class: string | null };
}

/** Particles that govern no noun phrase of their own: what follows them is the verb's ("pays out £40m"). */
const ADVERBS = /^(?:out|away|back|apart|aside|forward)$/;
/** Particles that are prepositions too, unless nothing follows that they govern ("the roof fell in", "was taken over by"). */
/** Verbs that take an object behind "off": "carried off 80 tonnes", but "fell off the roof". Source: the transitive phrasal verbs of Quirk et al. (1985). */
const TAKES_OFF =
  /^(?:call|carry|fend|finish|kill|lay|pay|sell|send|shake|shut|stave|switch|turn|ward|write|tear|rip|chop|saw|slice|strip|scrape|wrench|blow|wipe|break|shrug|laugh|brush|hold|set|put|show|cut|lop|round|hive|seal|rope|scare|throw|buy|drain|siphon|dash)$/;
/** The same for "in": "sent in 300 ideas", but "lived in the flat". */
const TAKES_IN = /^(?:send|take|hand|bring|call|let|fill|put|turn|usher|rope|pencil)$/;
/** Verbs of going and being, with which "up" and "down" tell where: "climbed up the hill"; with others what is behind them is the object: "cut down the oak". */
const GOES =
  /^(?:be|blow|bump|clamber|climb|come|crawl|creep|cruise|cycle|drift|drive|fall|float|flow|fly|gaze|get|go|head|hurry|jump|lead|lie|live|look|march|move|pass|peer|pour|race|ride|roll|row|run|rush|sail|scramble|sit|slide|slip|sprint|stand|steam|step|stream|struggle|stumble|swim|toil|travel|trickle|tumble|wade|walk|wander|wind|work)$/;

/** The object of verb and particle may stand behind both. */
function takesObject(lemma: string, particle: string): boolean {
  if (particle === 'off') return TAKES_OFF.test(lemma);
  if (particle === 'in') return TAKES_IN.test(lemma);
  return /^(?:up|down)$/.test(particle) && !GOES.test(lemma);
}

const PREPOSITIONS = /^(?:up|down|off|in|over|through)$/;

/** Classes that a particle leaves as they are: it only tells how far or which way ("sealed off", "was allowed back", "paid out"). */
const UNTURNED = new Set(['allow', 'arrest', 'ban', 'close', 'demolish', 'open', 'pay', 'release']);

/** The particle directly behind a verb, with the class that it leaves to it; null for copulas and for prepositions with their noun. */
export function plainParticle(
  { words, chunks }: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  lemma: string,
): Particle | null {
  const at = (clause.verb ?? -1) + 1;
  const [chunk, after] = [chunks[at], chunks[at + 1]];
  if (!chunk || verb.copula || !clause.chunks.includes(at) || !/^(?:prep|adv|adj)$/.test(chunk.kind))
    return null;
  if (chunk.last - chunk.first > 1 || lemma === '' || words[verb.main]?.pos !== 'VERB') return null;
  const particle = words[chunk.first]?.lower ?? '';
  const takes = after?.kind === 'np' && !verb.passive && takesObject(lemma, particle);
  if (!takes && !ADVERBS.test(particle) && !(PREPOSITIONS.test(particle) && !governs(clause, after?.kind)))
    return null;
  const name = verbSense(lemma)?.class ?? null;
  if (UNTURNED.has(name ?? '') && lemma !== 'let') return null;
  return {
    at,
    sense: {
      lemma: `${lemma} ${particle}`,
      class: name !== null && directionOf(name) === particle ? name : null,
    },
  };
}

/** A noun phrase or another clause follows; in relative clauses and questions what is governed stands before ("the flat they lived in"). */
const governs = (clause: Clause, after: string | undefined): boolean =>
  after === 'np' ||
  after === 'vg' ||
  after === 'wh' ||
  after === 'adj' ||
  (clause.kind === 'relative' && clause.subject !== null);
