/** Cue verbs before their content: "X said that …", "X claims the trust plans to …", "X, who runs Y, told Z …". */
import { cueOf, type Cue } from './cues.js';
import { endingOf } from './attribution-extent.js';
import { complementOf } from './attribution-clauses.js';
import { isPersonal, nounPhraseAfter } from './attribution-phrases.js';
import { isFinite, oneClause, verbGroupStart } from './attribution-verb-groups.js';
import { opensQuote } from './attribution-openings.js';
import {
  followingSubject,
  nearestSubject,
  sharedSubject,
  subjectAfter,
  subjectBefore,
} from './attribution-subjects.js';
import { isPassive, passiveAttribution } from './attribution-passive.js';
import { relativeAttribution } from './attribution-relatives.js';
import { parenthetical } from './attribution-aside.js';
import { withContinuations, type Page, type Range, type Word } from './attribution-words.js';
import type { Raw } from './attribution-raw.js';

/** Nouns of speakers that wink takes for adjectives. */
const NOUN_TAGGED_ADJ = /^(?:union|executive|official|representative|candidate|individual|public|media)$/;

/** Attributions of the cue verbs outside quotations that no quotation has taken yet. */
export function verbAttributions(page: Page, taken: ReadonlySet<number>): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0 || taken.has(i)) continue;
      const cue = cueHere(page, i);
      if (!cue || isIdiom(page, i)) continue;
      const raw = ofVerb(page, cue, i, sentence);
      if (raw) found.push(raw);
    }
  }
  return found;
}

/**
 * The cue at a word: a verb, or a word that wink takes for a noun where only a verb can stand: after a subject and before what a verb
 * of saying is followed by ("Unison claims the trust…", "polls show that…").
 */
function cueHere(page: Page, at: number): Cue | undefined {
  const word = page.words[at];
  if (!word) return undefined;
  if (word.pos === 'VERB') return cueOf(word.lemma);
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return undefined;
  const cue = cueOf(word.lemma) ?? cueOf(word.lower.replace(/s$/, ''));
  const before = page.words[at - 1];
  const next = page.words[at + 1];
  if (!cue || !before || !next || before.sentence !== word.sentence) return undefined;
  const many = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$/.test(before.lower);
  const plural =
    (before.pos === 'NOUN' && /s$/.test(before.lower)) ||
    (many && /^(?:this|that|these|those|the|his|her|its|their|him|it|them)$/.test(next.lower)) ||
    (many && cue.kind === 'stand' && /^(?:NOUN|PROPN)$/.test(next.pos)) ||
    (next.lower === 'that' && pluralHead(page, at));
  const third =
    word.lower === `${cue.lemma}s` ||
    word.lower === `${cue.lemma}es` ||
    word.lower === cue.lemma.replace(/y$/, 'ies');
  const base = word.lower === cue.lemma;
  const inverted =
    third &&
    before.text === ',' &&
    cue.kind === 'speech' &&
    cue.frames.has('clause') &&
    /^(?:DET|PROPN)$/.test(next.pos);
  const subject =
    inverted ||
    (third &&
      (before.pos === 'PROPN' || (before.pos === 'NOUN' && !plural) || NOUN_TAGGED_ADJ.test(before.lower))) ||
    (base &&
      (plural || before.pos === 'NUM' || (before.pos === 'PROPN' && /^(?:that|how)$/.test(next.lower)))) ||
    (isPersonal(before) && (third || base || /ed$/.test(word.lower)));
  if (!subject) return undefined;
  const colon = /^[,:]$/.test(next.text) && (page.words[at + 2]?.quote ?? -1) >= 0;
  const aside = third && cue.kind !== 'stand' && /^[,.]$/.test(next.text);
  const opens =
    aside ||
    next.pos === 'DET' ||
    (many && base && next.pos === 'NOUN') ||
    next.lower === 'that' ||
    isPersonal(next) ||
    /^(?:his|her|its|their|my|our|your|to|how|why|what|whether|if)$/.test(next.lower) ||
    next.quote >= 0 ||
    colon ||
    (next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text)) ||
    cue.particles.has(next.lower);
  return opens ? cue : undefined;
}

/** "shows no sign of ending", "see fit": set phrases that report nothing. */
function isIdiom(page: Page, verb: number): boolean {
  const lemma = page.words[verb]?.lemma;
  if (lemma === 'state' && page.words[verb]?.lower === 'state' && !isPersonal(page.words[verb - 1]))
    return true;
  let i = verb + 1;
  while (/^(?:no|any|few|little|some)$/.test(page.words[i]?.lower ?? '')) i++;
  return lemma === 'show' && /^(?:signs?|interest|up|off)$/.test(page.words[i]?.lower ?? '');
}

/** "records from the last election show": the noun before the preposition is plural. */
function pluralHead(page: Page, at: number): boolean {
  const subject = subjectBefore(page, at, Math.max(0, at - 12));
  if (!subject) return false;
  let head: Word | null = null;
  for (let i = subject.first; i < subject.last; i++) {
    const word = page.words[i];
    if (word?.pos === 'ADP') return head?.pos === 'NOUN' && /s$/.test(head.lower);
    if (word) head = word;
  }
  return false;
}

function ofVerb(page: Page, cue: Cue, verb: number, sentence: Range): Raw | null {
  const { words } = page;
  const word = words[verb];
  if (!word) return null;
  const low = stretchStart(page, verb, sentence);
  const group = verbGroupStart(page, verb, low);
  const inverted = verb === sentence.first ? openingCue(page, cue, verb, sentence) : null;
  if (inverted) return inverted;
  if (isPassive(page, verb)) return passiveAttribution(page, cue, verb, group, low, sentence);
  const aside = parenthetical(page, cue, verb, group, low, sentence);
  if (aside) return aside;
  const relative = relativeAttribution(page, cue, verb, group, low, sentence);
  if (relative) return relative;
  const complement = complementOf(page, cue, verb, sentence.last, {
    fronted: isFronted(page, sentence.first, verb),
    form: endingOf(word),
  });
  if (!complement || (complement.frame === 'np' && isReduced(page, verb, complement.cueEnd, sentence.last)))
    return null;
  const { source, first } = sourceOf(page, verb, group, low, sentence);
  if (!source) return null;

  return {
    source: [source],
    cue: [{ first, last: complement.cueEnd }],
    content: withContinuations(page, restricted(page, source, complement.content)),
    lexical: complement.cue ?? cue,
    frame: complement.frame,
    verb,
  };
}

/** "Said Ann Lee, who lives nearby, “It was fair.”": the cue and its subject open the sentence, a quotation closes it. */
function openingCue(page: Page, cue: Cue, verb: number, sentence: Range): Raw | null {
  const source = cue.frames.has('quote') ? subjectAfter(page, verb + 1, sentence.last) : null;
  if (!source || page.words[source.first]?.pos !== 'PROPN') return null;
  for (let i = source.last; i < Math.min(sentence.last, source.last + 24); i++) {
    const word = page.words[i];
    if (
      word?.text === ',' &&
      i > source.last &&
      /^(?:who|which)$/.test(page.words[source.last + 1]?.lower ?? '')
    ) {
      source.last = i + 1;
    }
    if (!opensQuote(page, i + 1) || !/^[,:]$/.test(word?.text ?? '')) continue;
    const content = page.quoteRange[page.words[i + 1]?.quote ?? -1];
    if (!content) return null;
    const speech = withContinuations(page, content);
    return {
      source: [source],
      cue: [{ first: verb, last: verb + 1 }],
      content: speech,
      lexical: cue,
      frame: 'quote',
      verb,
    };
  }
  return null;
}

/** "Those who say the pool is safe | are few": in a relative clause, the content has one verb; the next is the sentence's. */
function restricted(page: Page, source: Range, content: Range): Range {
  const { words } = page;
  const relative =
    /^(?:who|that)$/.test(words[source.first]?.lower ?? '') && words[source.first - 1]?.text !== ',';
  return relative ? oneClause(page, content, 1) : content;
}

/** "The pool called Deepwater opened": a participle whose object is followed by the verb of the sentence. */
function isReduced(page: Page, verb: number, start: number, high: number): boolean {
  const word = page.words[verb];
  if (!word || !/(?:ed|wn|en)$/.test(word.lower) || page.words[verb - 1]?.pos === 'AUX') return false;
  const end = nounPhraseAfter(page, start, high);
  const after = page.words[end];
  if (isPersonal(page.words[verb - 1]) || page.words[end + 1]?.lower === 'by') return false;
  return end > start && after?.pos === 'VERB' && after.lemma !== after.lower && !/ing$/.test(after.lower);
}

function sourceOf(
  page: Page,
  verb: number,
  group: number,
  low: number,
  sentence: Range,
): { source: Range | null; first: number } {
  const { words } = page;
  const to = words[group]?.lower === 'to' || words[verb - 1]?.lower === 'to';
  if ((isFinite(page, verb) || words[verb]?.pos !== 'VERB') && !to) {
    const source = subjectBefore(page, group, low);
    if (source) return { source: source, first: group };
    return { source: sharedSubject(page, sentence.first, group), first: group };
  }
  if (to) {
    const governor = words[group - 1];
    if (governor?.pos === 'VERB') {
      const first = verbGroupStart(page, group - 1, low);
      const source = subjectBefore(page, first, low) ?? sharedSubject(page, sentence.first, first);
      return { source, first };
    }
    if (
      governor &&
      /^(?:likely|unlikely|ready|willing|unwilling|reluctant|able|unable|keen|quick|eager|happy|set|free|poised)$/.test(
        governor.lower,
      )
    ) {
      const first = verbGroupStart(page, group - 1, low);
      const source = words[first]?.pos === 'AUX' ? subjectBefore(page, first, low) : null;
      if (source) return { source, first };
    }
    return { source: sharedSubject(page, sentence.first, group), first: verb };
  }
  const before = words[verb - 1];
  if (before && (before.pos === 'NOUN' || before.pos === 'PROPN') && verb - 1 > low) {
    const noun = subjectBefore(page, verb, low);
    if (noun) return { source: noun, first: verb };
  }
  const near = before?.pos === 'ADP' ? nearestSubject(page, verb, low) : null;
  const shared = near ?? sharedSubject(page, sentence.first, verb);
  return { source: shared ?? followingSubject(page, verb + 1, sentence.last), first: verb };
}

/** First word of the stretch that a subject may be taken from: the sentence, or what follows the last quotation in it. */
function stretchStart(page: Page, verb: number, sentence: Range): number {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 60); i--) {
    if ((page.words[i]?.quote ?? -1) >= 0) return i + 1;
  }
  return Math.max(sentence.first, verb - 60);
}

/** True where the verb stands in a clause or participle before the main clause of its sentence. */
function isFronted(page: Page, first: number, verb: number): boolean {
  const opening = page.words[first];
  if (!opening || verb - first > 40) return false;
  if (opening.pos === 'VERB' && /(?:ing|ed)$/.test(opening.lower)) return true;
  let i = first;
  while (/^(?:and|but|so|then|even|only|just|[“"(—-])$/.test(page.words[i]?.lower ?? '')) i++;
  if (
    !/^(?:when|while|after|before|as|although|though|if|since|because|once|unless|whereas|whether|despite|by|in|without|among)$/.test(
      page.words[i]?.lower ?? '',
    )
  )
    return false;
  for (let k = i; k < verb; k++) if (page.words[k]?.text === ',') return false;
  return true;
}
