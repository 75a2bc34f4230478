/**
 * "Not X but Y": what is denied of the one is told of the other ("bought not the mill but the barn", "not on pumps but on paint", "was
 * not a bridge but a ferry"). The words up to "but" become one chunk, so that Y stands where it would stand without them. Source:
 * corrective "but" behind a negation (Quirk et al. 1985, 13.42); "not only X but Y" adds, and is left.
 */
import type { Chunk, PlainChunk, VerbChunk } from '../words/chunk-types.js';
import type { Word } from '../words/word.js';

/** The longest X, in chunks: "not the mill at Leeds but". */
const LONGEST = 5;

/** Behind "not", words that count or add rather than correct ("not only", "not all", "not until"). */
const NO_CORRECTION =
  /^(?:only|just|merely|simply|solely|least|all|every|everyone|many|much|most|both|more|less|fewer|until|till|before|yet|long|even|so|one|any|enough|because|that)$/;

/** The chunks with each "not X but" as one. */
export function correctives(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  if (!words.some(({ lower }) => lower === 'but') || !words.some(({ lower }) => lower === 'not'))
    return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    const verb = chunk.kind === 'vg' && negated(words, chunk) ? chunk : null;
    const not = verb ? verb.last - 1 : chunk.kind === 'adv' && chunk.lemma === 'not' ? chunk.first : -1;
    const but =
      not < 0 || NO_CORRECTION.test(words[not + 1]?.lower ?? '')
        ? -1
        : butBehind(words, chunks, k, verb !== null);
    if (but < 0) {
      out.push(chunk);
      continue;
    }
    if (verb) out.push({ ...verb, last: not, negations: verb.negations.filter((at) => at !== not) });
    const passed: PlainChunk = {
      kind: 'adv',
      first: not,
      last: chunks[but]?.last ?? not + 1,
      lemma: 'instead',
    };
    out.push(passed);
    k = but;
  }
  return out;
}

/** "was not", with the copula and nothing else before it; "it was not X but Y who" singles out, which is read elsewhere. */
const negated = (words: readonly Word[], verb: VerbChunk): boolean =>
  words[verb.first - 1]?.lower !== 'it' &&
  verb.copula &&
  verb.modal === null &&
  words[verb.last - 1]?.lower === 'not' &&
  verb.last - verb.first === 2;

/** The chunk of the "but" behind X, where Y is of the same kind as X; -1 where there is none. */
function butBehind(words: readonly Word[], chunks: readonly Chunk[], at: number, isVerb: boolean): number {
  const first = chunks[at + 1];
  if (first?.kind !== 'np' && first?.kind !== 'prep') return -1;
  let k = at + 2;
  while (k < at + 2 + LONGEST && /^(?:np|prep|adj)$/.test(chunks[k]?.kind ?? '')) k++;
  const comma = chunks[k]?.kind === 'comma' ? 1 : 0;
  const but = chunks[k + comma];
  const behind = chunks[k + comma + 1];
  if (but?.kind !== 'cc' || but.lemma !== 'but' || behind?.kind !== first.kind) return -1;
  if (first.kind === 'prep') return behind.kind === 'prep' && behind.lemma === first.lemma ? k + comma : -1;
  // "was not a barn but the owner …": what it is instead is told as the one that it is not
  if (isVerb && opening(words, first) !== opening(words, behind)) return -1;
  // "was not a ferry but the crew stayed": another clause
  const opensClause = clauseFollows(words, chunks, k + comma + 1);
  // "Not the council but the county paid": Y is the subject as X would be
  const subject = at === 0 || /^(?:comma|cc|sub|stop)$/.test(chunks[at - 1]?.kind ?? '');
  return opensClause === (subject && !isVerb) ? k + comma : -1;
}

/** The article of a noun phrase; nothing where it has none. */
const opening = (words: readonly Word[], { first }: Chunk): string =>
  /^(?:an?|the)$/.exec(words[first]?.lower ?? '')?.[0].charAt(0) ?? '';

/** A verb comes behind the noun phrase at `k` and its prepositional phrases. */
function clauseFollows(words: readonly Word[], chunks: readonly Chunk[], k: number): boolean {
  let i = k + 1;
  while (/^(?:prep|np|adv)$/.test(chunks[i]?.kind ?? '') && i < k + 6) i++;
  const chunk = chunks[i];
  return chunk?.kind === 'vg' && chunk.finite && words[chunk.first]?.lower !== 'to';
}
