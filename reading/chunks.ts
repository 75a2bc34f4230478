/**
 * Chunks of a sentence: noun phrases without what follows their head, verb groups with their auxiliaries, and the words between
 * (prepositions, conjunctions, relative pronouns, commas). Quotation marks are not chunks. One pass from left to right.
 */
import { REPORTING, TAKES_CLAUSE } from './complement-words.js';
import { isQuoteMark, type Word } from './tag-repairs.js';
import { isUnchanging } from './verb-forms.js';

/** A noun phrase up to its head. Indices are into the words of the sentence. */
export interface NounChunk {
  kind: 'np';
  first: number;
  last: number;
  head: number;
  /** "last week", "this summer", "yesterday": a phrase that says when, without a preposition. */
  time: boolean;
  pronoun: boolean;
}

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbChunk {
  kind: 'vg';
  first: number;
  last: number;
  /** Index of the main verb (or of a form of be, have, do that stands alone). */
  main: number;
  modal: number | null;
  /** Indices of "not", "never", "no longer"… inside the group. */
  negations: number[];
  to: boolean;
  /** "has yet to", "is to", "has to": an auxiliary that takes to. */
  bridge: 'yet' | 'be-to' | 'have-to' | null;
  passive: boolean;
  perfect: boolean;
  progressive: boolean;
  finite: boolean;
  /** A bare form in -ed that may be a past tense or a participle. */
  ambiguous: boolean;
  /** The group is a form of be, become, remain, stay, seem… */
  copula: boolean;
  /** The subject stands inside, between auxiliary and verb ("has the employer moved"). */
  inverted: boolean;
}

export interface PlainChunk {
  kind: 'prep' | 'sub' | 'rel' | 'wh' | 'cc' | 'adj' | 'adv' | 'comma' | 'stop' | 'other';
  first: number;
  last: number;
  lemma: string;
}

export type Chunk = NounChunk | VerbChunk | PlainChunk;

const MODALS = new Set([
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
const SUBORDINATORS = new Set(
  'if unless because although though while whilst whereas once until till since as when whenever before after lest provided'.split(
    ' ',
  ),
);
const TIME_HEADS = new Set(
  'today yesterday tomorrow tonight morning afternoon evening night day week weekend month quarter year decade summer autumn winter spring fall time monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december moment'.split(
    ' ',
  ),
);
const TIME_MARKS = new Set(
  'this that last next every each the same early late mid one two three four five six seven eight nine ten several many few some first second a an'.split(
    ' ',
  ),
);
const ALWAYS_TIME = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
/** Two-word prepositions and their first words. */
const COMPOUND_PREPOSITIONS = new Set([
  'because of',
  'out of',
  'due to',
  'ahead of',
  'instead of',
  'such as',
  'as of',
  'up to',
  'according to',
  'owing to',
  'apart from',
  'rather than',
  'as to',
  'along with',
  'together with',
  'compared with',
  'compared to',
  'as for',
  'thanks to',
  'prior to',
  'next to',
  'close to',
  'next to',
  'away from',
  'regardless of',
]);

const isNominal = (word: Word): boolean => word.pos === 'NOUN' || word.pos === 'PROPN';
const isPossessive = (word: Word): boolean => /^(my|your|his|her|its|our|their|whose)$/.test(word.lower);
const isGenitive = (word: Word): boolean => word.pos === 'PART' && /^['’]s?$/.test(word.lower);
const isNot = (word: Word): boolean => word.lemma === 'not' || /^(n['’]t|not)$/.test(word.lower);
const isNever = (word: Word): boolean =>
  /^(never|hardly|scarcely|barely|rarely|seldom|nor)$/.test(word.lower);

/** Splits the words of a sentence into chunks. Every word that is not a quotation mark is in exactly one chunk, in order. */
export function chunk(all: readonly Word[]): { words: Word[]; chunks: Chunk[] } {
  const words = all.filter((word) => !isQuoteMark(word));
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const next = verbGroupAt(words, at, chunks) ?? nounPhraseAt(words, at) ?? plainAt(words, at, chunks);
    chunks.push(next);
    at = next.last;
  }
  const timed = chunks.map((one, i) => asTime(words, chunks, one, i));
  return { words, chunks: timed.map((one, i) => uninverted(words, timed, one, i)) };
}

/** A noun phrase at a word, or null. */
function nounPhraseAt(words: readonly Word[], at: number): NounChunk | null {
  const start = words[at];
  if (!start || !opensNounPhrase(words, at)) return null;
  if (
    (start.pos === 'PRON' && !isPossessive(start)) ||
    (start.lower === 'that' &&
      start.pos !== 'DET' &&
      (standsForThing(words, at) || (isObjectThat(words, at) && words[at + 1]?.pos !== 'NOUN')))
  )
    return { kind: 'np', first: at, last: at + 1, head: at, time: false, pronoun: true };
  const opening = at + approximatorAt(words, at);
  let i = opening;
  let head = -1;
  while (i < words.length) {
    const word = words[i];
    if (!word) break;
    // "under the contract 96 per cent of premises", but "Highway 70 crossing" and "item 4"
    if (
      head >= 0 &&
      word.pos === 'NUM' &&
      words[head]?.pos === 'NOUN' &&
      head === i - 1 &&
      countsOn(words, i)
    )
      break;
    if (head >= 0 && /^(last|next)$/.test(word.lower) && TIME_HEADS.has(words[i + 1]?.lemma ?? '')) break;
    if (i > opening && word.pos === 'DET' && !/^(all|both|half|such)$/.test(words[i - 1]?.lower ?? '')) break;
    if (isNominal(word) || word.pos === 'NUM' || word.pos === 'SYM') {
      if (word.pos !== 'SYM' || head < 0) head = i;
      i++;
    } else if (isGenitive(word) && i > at && opensOrModifies(words, i + 1)) {
      i++;
    } else if (
      word.pos === 'ADJ' ||
      word.pos === 'DET' ||
      (word.lower === 'that' && i === at) ||
      (isPossessive(word) && (i === at || /^(all|both|half)$/.test(words[i - 1]?.lower ?? '')))
    ) {
      if (head >= 0 && word.pos === 'ADJ' && !continues(words, i + 1)) break;
      i++;
    } else if (word.text === '-' && joined(words, i)) {
      i++;
    } else if (word.lower === 'per' && words[i + 1]?.lower === 'cent' && head === i - 1) {
      head = i + 1;
      i += 2;
    } else if (
      word.pos === 'ADV' &&
      i + 1 < words.length &&
      /^(ADJ|NUM)$/.test(words[i + 1]?.pos ?? '') &&
      head < 0 &&
      continues(words, i + 1)
    ) {
      i++;
    } else if (
      word.pos === 'ADP' &&
      /^(about|around|over|under|at|up|than)$/.test(word.lower) &&
      head < 0 &&
      i > at
    ) {
      break;
    } else if (word.pos === 'CCONJ' && coordinatesModifiers(words, i)) {
      i++;
    } else break;
  }
  if (head < 0) {
    // a determiner, adjective or number on its own: "the first", "others", "this", "the poor"
    const last = lastOf(words, at, i);
    if (start.pos === 'ADJ' && !/^(more|less|most|many|few|fewer|several|much|others)$/.test(start.lower))
      return null;
    return {
      kind: 'np',
      first: at,
      last: last + 1,
      head: last,
      time: false,
      pronoun: last === at && start.pos === 'DET',
    };
  }
  // what stands behind the head is not part of it
  return { kind: 'np', first: at, last: head + 1, head, time: false, pronoun: false };
}

function lastOf(words: readonly Word[], at: number, end: number): number {
  let last = at;
  for (let i = at; i < end; i++) if (/^(DET|ADJ|NUM|PRON)$/.test(words[i]?.pos ?? '')) last = i;
  return last;
}

function opensNounPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.lower === 'worth') return false;
  if (
    word.lower === 'which' &&
    (words[at - 1]?.text === ',' || words[at - 1]?.pos === 'NOUN') &&
    words[at + 1]?.lower !== 'case'
  )
    return false;
  if (approximatorAt(words, at) > 0) return true;
  if (/^(fewer|more|most|many|few|less|several)$/.test(word.lower) && words[at + 1]?.pos === 'AUX')
    return true;
  if (word.lower === 'there' && (words[at - 1]?.pos === 'NOUN' || !leadsVerb(words, at + 1))) return false;
  if (/^(most|many|few|fewer|more|several|less|much)$/.test(word.lower) && words[at + 1]?.lower === 'of')
    return true;
  if (
    word.lower === 'that' &&
    /^(PRON|SCONJ)$/.test(word.pos) &&
    (standsForThing(words, at) || isObjectThat(words, at))
  )
    return true;
  if (
    /^(who|which|whom|what|whose|that|where)$/.test(word.lower) &&
    (word.pos === 'PRON' || word.pos === 'SCONJ' || word.pos === 'ADV')
  )
    return false;
  if (/^(either|neither|both)$/.test(word.lower) && word.pos === 'CCONJ') return false;
  if (/^(DET|NUM|NOUN|PROPN|PRON|SYM)$/.test(word.pos) || isPossessive(word)) return true;
  return word.pos === 'ADJ' && continues(words, at + 1);
}

/** "That is more than…": a that before a verb which nothing stands before. */
const standsForThing = (words: readonly Word[], at: number): boolean =>
  /^(AUX|VERB)$/.test(words[at + 1]?.pos ?? '') &&
  words[at + 1]?.form !== 'ing' &&
  !(words[at - 1]?.pos === 'CCONJ' && words[at + 1]?.pos === 'VERB') &&
  (at === 0 || words[at - 1]?.lower === 'so' || /^(PUNCT|CCONJ|SCONJ|VERB)$/.test(words[at - 1]?.pos ?? ''));

/** "called that a strange way", "put that figure on signs": that behind a verb that takes no clause. */
const isObjectThat = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.pos === 'VERB' &&
    !TAKES_CLAUSE.has(before.lemma) &&
    !REPORTING.has(before.lemma) &&
    /^(NOUN|DET|PUNCT|ADP)$/.test(words[at + 1]?.pos ?? '')
  );
};

/** How many words at a place say "about", "at least", "more than" of a number that follows; 0 for none. */
function approximatorAt(words: readonly Word[], at: number): number {
  const [one, two] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const length = /^(at least|at most|up to|more than|less than|fewer than|no more|as many|as much)$/.test(
    `${one} ${two}`,
  )
    ? /^(no more|as many|as much)$/.test(`${one} ${two}`)
      ? 3
      : 2
    : /^(about|around|approximately|roughly|nearly|almost|some|over|under|only|just|exactly)$/.test(one)
      ? 1
      : 0;
  const number = words[at + length];
  if (
    length === 0 ||
    !number ||
    !(number.pos === 'NUM' || number.pos === 'SYM' || /^(half|a|one)$/.test(number.lower))
  )
    return 0;
  if (
    number.lower === 'a' &&
    !/^(third|quarter|fifth|tenth|half|dozen|hundred|thousand|million|billion)$/.test(
      words[at + length + 1]?.lower ?? '',
    )
  )
    return 0;
  // "over four years" says when
  if (
    /^(over|under|about|around)$/.test(one) &&
    words.slice(at + 1, at + 4).some((word) => TIME_HEADS.has(word.lemma))
  )
    return 0;
  return length;
}

/** True where a number goes with what follows it. */
const countsOn = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|ADJ|NUM|SYM)$/.test(words[at + 1]?.pos ?? '') || words[at + 1]?.lower === 'per';

const opensOrModifies = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|PROPN|NUM|ADJ|SYM|VERB|ADV)$/.test(words[at]?.pos ?? '');

/** True where a noun follows, perhaps behind more modifiers. */
function continues(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 6); i++) {
    const word = words[i];
    if (!word) return false;
    if (isNominal(word) || word.pos === 'NUM' || word.pos === 'SYM') return true;
    if (word.pos === 'CCONJ' && words[i + 1]?.pos === 'ADJ' && words[i - 1]?.pos === 'ADJ') continue;
    if (word.pos !== 'ADJ' && word.text !== '-' && !(word.pos === 'ADV' && words[i + 1]?.pos === 'ADJ'))
      return false;
  }
  return false;
}

/** A hyphen without spaces on either side. */
function joined(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    before !== undefined &&
    hyphen !== undefined &&
    after !== undefined &&
    before.end === hyphen.start &&
    hyphen.end === after.start
  );
}

/** "longer and cheaper routes": and between two adjectives before a noun. */
function coordinatesModifiers(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.pos === 'ADJ' && words[at + 1]?.pos === 'ADJ' && continues(words, at + 2);
}

/** A verb group at a word, or null. */
function verbGroupAt(words: readonly Word[], at: number, before: readonly Chunk[]): VerbChunk | null {
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

const leadsVerb = (words: readonly Word[], at: number): boolean => {
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

function plainAt(words: readonly Word[], at: number, before: readonly Chunk[]): PlainChunk {
  const word = words[at] as Word;
  const previous = before.at(-1);
  const plain = (kind: PlainChunk['kind'], length = 1, lemma = word.lower): PlainChunk => ({
    kind,
    first: at,
    last: at + length,
    lemma,
  });
  const pair = `${word.lower} ${words[at + 1]?.lower ?? ''}`;
  if (word.lower === 'worth') return plain('prep');
  if (COMPOUND_PREPOSITIONS.has(pair) && !(words[at + 1]?.pos === 'PART' && leadsVerb(words, at + 2)))
    return plain('prep', 2, pair);
  if (word.lower === 'to' && word.pos === 'PART') return plain('prep');
  if (word.lower === 'that' && word.pos !== 'DET') return plain(previous?.kind === 'np' ? 'rel' : 'sub');
  if (/^(who|whom|which|whose)$/.test(word.lower))
    return plain(previous?.kind === 'vg' || previous === undefined ? 'wh' : 'rel');
  if (/^(where)$/.test(word.lower))
    return plain(previous?.kind === 'np' || previous?.kind === 'comma' ? 'rel' : 'wh');
  if (
    /^(what|how|why|whether|whatever|however)$/.test(word.lower) &&
    !(word.lower === 'however' && words[at + 1]?.pos === 'PUNCT')
  )
    return plain('wh');
  if (word.pos === 'SCONJ' || (SUBORDINATORS.has(word.lower) && word.pos !== 'ADV'))
    return plain(SUBORDINATORS.has(word.lower) || word.pos === 'SCONJ' ? 'sub' : 'other');
  if (word.lower === 'once' && word.pos === 'ADV' && previous?.kind !== 'vg') return plain('sub');
  if (word.lower === 'than') return plain('sub');
  if (word.pos === 'CCONJ') return plain('cc');
  if (word.pos === 'ADP') return plain('prep');
  if (word.pos === 'ADJ') return plain('adj');
  if (word.lower === 'so' && previous?.kind === 'comma') return plain('cc');
  if (word.pos === 'ADV' || word.pos === 'INTJ' || word.pos === 'PART' || word.pos === 'PRON')
    return plain('adv');
  if (/^[:;]$/.test(word.text)) return plain('stop');
  // a full stop inside a sentence ends an abbreviation: "Hanratty Bros. was"
  const next = words[at + 1];
  if (word.text === '.' && next && /^(\p{Ll}|,)/u.test(next.text)) return plain('adv');
  if (/^([,()[\]–—…]|-+)$/.test(word.text)) return plain('comma');
  return plain('other');
}

function asTime(words: readonly Word[], chunks: readonly Chunk[], one: Chunk, i: number): Chunk {
  if (one.kind !== 'np' || one.pronoun || chunks[i - 1]?.kind === 'prep') return one;
  const head = words[one.head];
  const first = words[one.first];
  if (!head || !first) return one;
  const marked =
    first.lower === 'the'
      ? /^(same|next|last|following|previous|first|whole|other)$/.test(words[one.first + 1]?.lower ?? '')
      : TIME_MARKS.has(first.lower) || first.pos === 'NUM';
  const time =
    ALWAYS_TIME.has(head.lower) || (TIME_HEADS.has(head.lemma) && one.last - one.first > 1 && marked);
  return time ? { ...one, time } : one;
}

/** "Has the employer moved", "how did you lose": the auxiliary before the subject goes to the verb behind it. */
function uninverted(words: readonly Word[], chunks: readonly Chunk[], one: Chunk, i: number): Chunk {
  const aux = chunks[i - 2];
  if (one.kind === 'vg' && isLoneAuxiliary(words, aux)) {
    if (
      !isLoneAuxiliary(words, aux) ||
      chunks[i - 1]?.kind !== 'np' ||
      !opensQuestion(chunks[i - 3]) ||
      one.to
    )
      return one;
    const [first, main] = [words[aux.main], words[one.main]];
    if (!first || !main || (one.finite && main.form !== 'base' && !one.ambiguous)) return one;
    const participle = main.form === 'ed' || main.form === 'en' || main.form === 'base';
    return {
      ...one,
      inverted: true,
      finite: true,
      ambiguous: false,
      copula: false,
      modal: MODALS.has(first.lemma) ? aux.main : null,
      negations: [...aux.negations, ...one.negations],
      perfect: one.perfect || first.lemma === 'have',
      passive: one.passive || (first.lemma === 'be' && participle),
      progressive: one.progressive || (first.lemma === 'be' && main.form === 'ing'),
    };
  }
  const verb = chunks[i + 2];
  if (
    !isLoneAuxiliary(words, one) ||
    chunks[i + 1]?.kind !== 'np' ||
    verb?.kind !== 'vg' ||
    verb.to ||
    !opensQuestion(chunks[i - 1])
  )
    return one;
  const main = words[verb.main];
  if (verb.finite && main?.form !== 'base' && !verb.ambiguous) return one;
  return { kind: 'adv', first: (one as Chunk).first, last: (one as Chunk).last, lemma: 'auxiliary' };
}

const isLoneAuxiliary = (words: readonly Word[], chunk: Chunk | undefined): chunk is VerbChunk =>
  chunk?.kind === 'vg' && words[chunk.main]?.pos === 'AUX' && chunk.finite && chunk.last - chunk.first <= 2;

const opensQuestion = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(cc|stop|other|wh|comma|adv|adj)$/.test(chunk.kind);
