/** Verbs with their auxiliaries, negation and adverbs, and what these say of tense, voice and mood. */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { isUnchanging } from '../words/verb-forms.js';
import {
  adverbLeads,
  bridges,
  compoundParticiple,
  isAboutTo,
  isFirstAuxiliary,
  isFloating,
  isNever,
  isNot,
  leadsVerb,
  MODALS,
  takesAuxiliary,
  takesVerb,
} from '../words/verb-group-words.js';
import type { Word } from '../words/word.js';

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

/** A verb group at a word, or null. */
export function verbGroupAt(words: readonly Word[], at: number, before: readonly Chunk[]): VerbChunk | null {
  const start = words[at];
  // "Not once | was the alarm tested": an adverb of its own
  if (!start || (start.lower === 'not' && words[at + 1]?.lower === 'once')) return null;
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
      if (parts.length > 0 && (!takesAuxiliary(words, parts) || isFirstAuxiliary(word))) break;
      parts.push(i);
    } else if (word.pos === 'VERB') {
      if (parts.length > 0 && !takesVerb(words, parts, word, group)) break;
      parts.push(i);
      i++;
      break;
    } else if (isFloating(words, parts, i)) {
      /* "have not all been rehoused": told of the subject */
    } else if (isAboutTo(words, parts, i)) {
      /* "is about to sell": the particle behind it bridges */
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
  // "the anchor to be let go"
  if (words[main]?.lemma === 'let' && words[group.last]?.lower === 'go' && words[group.last]?.pos === 'VERB')
    group.last++;
  describe(group, words, parts, before);
  return group;
}

/** "moved that the fountain be switched off": a base form behind that and its subject is finite. */
function isSubjunctive(before: readonly Chunk[]): boolean {
  const that = before.findLastIndex((one) => /^(?:sub|rel)$/.test(one.kind));
  const between = before.slice(that + 1);
  const opener = before[that];
  return (
    opener !== undefined &&
    'lemma' in opener &&
    opener.lemma === 'that' &&
    before.at(-1)?.kind === 'np' &&
    between.every(({ kind }) => kind === 'np' || kind === 'prep' || kind === 'adj')
  );
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
  // "was being driven": the model takes "being" for a word of its own
  const be = lastAux?.lemma === 'be' || lastAux?.lower === 'being';
  // "is to deliver" has the be of "be to", "are to be delivered" another behind it
  group.passive =
    be && main.pos === 'VERB' && participle && (group.bridge !== 'be-to' || lastAux?.lower === 'be');
  group.progressive = lastAux?.lemma === 'be' && main.form === 'ing';
  group.copula = COPULAS.has(main.lemma) && !group.passive;
  const bare = auxiliaries.length === 0;
  const opensFinite = first.pos === 'AUX' && !/^(be|been|being|having)$/.test(first.lower);
  group.finite =
    !group.to && (opensFinite || (bare && main.pos === 'VERB' && main.form !== 'ing' && main.form !== 'en'));
  group.ambiguous =
    bare && !group.to && main.pos === 'VERB' && (main.form === 'ed' || isUnchanging(main.lower));
  if (bare && main.form === 'base' && before.at(-1)?.kind === 'prep') group.finite = false;
  if (first.lower === 'be' && !group.to && isSubjunctive(before)) group.finite = true;
}
