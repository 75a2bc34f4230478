/** Verbs with their auxiliaries, negation and adverbs, and what these say of tense, voice and mood. */
import type { Chunk, VerbChunk } from './chunk-types.js';
import type { Word } from './word.js';
import { isUnchanging } from './verb-forms.js';

export const MODALS = new Set([
  'will',
  'would',
  'shall',
  'should',
  'can',
  'could',
  'may',
  'might',
  'must',
  'need',
  'ought',
]);

const COPULAS = new Set([
  'be',
  'become',
  'remain',
  'stay',
  'seem',
  'appear',
  'prove',
  'sound',
  'look',
  'feel',
]);

const isNot = (word: Word): boolean => word.lemma === 'not' || /^(n['’]t|not)$/.test(word.lower);

const isNever = (word: Word): boolean =>
  /^(never|hardly|scarcely|barely|rarely|seldom|nor)$/.test(word.lower);

/** A verb group at a word, or null. */
export function verbGroupAt(words: readonly Word[], at: number, before: readonly Chunk[]): VerbChunk | null {
  const start = words[at];
  if (!start) return null;
  const particle = start.lower === 'to' && start.pos === 'PART';
  const led = start.pos === 'ADV' && adverbLeads(words, at);
  if (
    !particle &&
    !led &&
    start.pos !== 'VERB' &&
    start.pos !== 'AUX' &&
    !(start.lower === 'no' && words[at + 1]?.lower === 'longer' && leadsVerb(words, at + 2)) &&
    !(
      isNot(start) &&
      (leadsVerb(words, at + 1) || (words[at + 1]?.lower === 'to' && leadsVerb(words, at + 2)))
    )
  )
    return null;
  const group: VerbChunk = {
    kind: 'vg',
    first: at,
    last: at,
    main: -1,
    modal: null,
    negations: [],
    to: false,
    bridge: null,
    passive: false,
    perfect: false,
    progressive: false,
    finite: false,
    ambiguous: false,
    copula: false,
    inverted: false,
  };
  const parts: number[] = [];
  let i = at;
  while (i < words.length) {
    const word = words[i];
    if (!word) break;
    if (isNot(word) || isNever(word) || (word.lower === 'longer' && /^no$/.test(words[i - 1]?.lower ?? '')))
      group.negations.push(i);
    else if (word.lower === 'no' && words[i + 1]?.lower === 'longer') {
      /* counted with "longer" */
    } else if (word.lower === 'to' && word.pos === 'PART') {
      if (parts.length > 0 && !bridges(group, words, parts, i)) break;
      if (!leadsVerb(words, i + 1)) break;
      if (parts.length === 0) group.to = true;
    } else if (word.pos === 'AUX') {
      if (parts.length > 0 && !takesAuxiliary(words, parts)) break;
      parts.push(i);
    } else if (word.pos === 'VERB') {
      if (parts.length > 0 && !takesVerb(words, parts, word, group)) break;
      parts.push(i);
      i++;
      break;
    } else if (word.pos === 'ADV' && (parts.length === 0 || adverbLeads(words, i))) {
      /* inside the group */
    } else break;
    i++;
  }
  const compound = compoundParticiple(words, parts, i);
  if (compound !== null) parts.push(compound);
  const main = parts.at(-1);
  if (main === undefined) return null;
  group.main = main;
  group.last = Math.max(main, ...group.negations) + 1;
  describe(group, words, parts, before);
  return group;
}

/** "will be risk assessed", "is council run": a noun between be and its participle. Gives the index of the participle, or null. */
function compoundParticiple(words: readonly Word[], parts: readonly number[], from: number): number | null {
  if (words[parts.at(-1) ?? -1]?.lemma !== 'be') return null;
  let nouns = 0;
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const word = words[i];
    if (word?.pos === 'NOUN') nouns++;
    else if (word?.pos === 'VERB')
      return nouns > 0 && word.form === 'ed' && !/^(NOUN|PROPN|ADJ|DET)$/.test(words[i + 1]?.pos ?? '')
        ? i
        : null;
    else if (word?.pos !== 'ADV' && !(word?.pos === 'CCONJ' && nouns > 0)) return null;
  }
  return null;
}

/** "to" behind an auxiliary continues its group: "has yet to make", "is to close", "has to pay". */
function bridges(group: VerbChunk, words: readonly Word[], parts: readonly number[], at: number): boolean {
  const last = words[parts.at(-1) ?? -1];
  if (!last || parts.length === 0 || last.pos !== 'AUX') return false;
  if (words[at - 1]?.lower === 'yet') group.bridge = 'yet';
  else if (last.lemma === 'be' && /^(am|is|are|was|were|['’](s|re|m))$/.test(last.lower))
    group.bridge = words[at + 1]?.lower === 'blame' ? null : 'be-to';
  else if (last.lemma === 'have') group.bridge = 'have-to';
  else return last.lower === 'ought';
  return true;
}

export const leadsVerb = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < Math.min(words.length, at + 4); i++) {
    const word = words[i];
    if (word?.pos === 'VERB' || word?.pos === 'AUX') return true;
    if (word?.pos !== 'ADV' && !(word && isNot(word))) return false;
  }
  return false;
};

/** True where an adverb is followed, perhaps behind others, by a verb of the same group. */
function adverbLeads(words: readonly Word[], at: number): boolean {
  if (/^(once|where|when|why|how|there|here|together|however|so|then|thus)$/.test(words[at]?.lower ?? ''))
    return false;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i];
    if (!word) return false;
    if (word.pos === 'VERB' || word.pos === 'AUX') return true;
    if (word.pos === 'PART' && word.lower === 'to' && words[i - 1]?.lower === 'yet') return true;
    if (word.pos !== 'ADV' && !isNot(word) && !(word.lower === 'no' && words[i + 1]?.lower === 'longer'))
      return false;
  }
  return false;
}

/** A second auxiliary follows only a modal, have, be or do. */
function takesAuxiliary(words: readonly Word[], parts: readonly number[]): boolean {
  const last = words[parts.at(-1) ?? -1];
  return (
    last?.pos === 'AUX' &&
    (MODALS.has(last.lemma) || /^(have|be|do)$/.test(last.lemma) || /^['’](d|ll|ve)$/.test(last.lower))
  );
}

/** The main verb fits its auxiliary: a modal takes a base, have a participle, be a participle or -ing. */
function takesVerb(words: readonly Word[], parts: readonly number[], verb: Word, group: VerbChunk): boolean {
  const last = words[parts.at(-1) ?? -1];
  if (!last || last.pos !== 'AUX') return false;
  if (group.bridge !== null) return true;
  if (last.lemma === 'be') return verb.form !== 's' && verb.form !== 'past';
  if (last.lemma === 'have') return verb.form !== 's' && verb.form !== 'ing' && verb.form !== 'past';
  return verb.form !== 's' && verb.form !== 'past';
}

function describe(
  group: VerbChunk,
  words: readonly Word[],
  parts: readonly number[],
  before: readonly Chunk[],
): void {
  const main = words[group.main] as Word;
  const auxiliaries = parts.slice(0, -1).map((i) => words[i] as Word);
  const first = words[parts[0] ?? group.main] as Word;
  const lastAux = auxiliaries.at(-1);
  const modal = parts.find((i) => MODALS.has((words[i] as Word).lemma) && (words[i] as Word).pos === 'AUX');
  group.modal = modal ?? null;
  group.perfect = auxiliaries.some((word) => word.lemma === 'have') && group.bridge === null;
  const participle =
    main.form === 'ed' || main.form === 'en' || (main.form === 'base' && main.pos === 'VERB');
  group.passive = lastAux?.lemma === 'be' && main.pos === 'VERB' && participle && group.bridge !== 'be-to';
  group.progressive = lastAux?.lemma === 'be' && main.form === 'ing';
  group.copula = COPULAS.has(main.lemma) && !group.passive;
  const bare = auxiliaries.length === 0;
  const opensFinite = first.pos === 'AUX' && !/^(be|been|being|having)$/.test(first.lower);
  group.finite =
    !group.to && (opensFinite || (bare && main.pos === 'VERB' && main.form !== 'ing' && main.form !== 'en'));
  group.ambiguous =
    bare && !group.to && main.pos === 'VERB' && (main.form === 'ed' || isUnchanging(main.lower));
  if (bare && main.form === 'base' && before.at(-1)?.kind === 'prep') group.finite = false;
}
