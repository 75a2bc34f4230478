/** Whether a word is a cue verb: by its part of speech, or by its place where wink takes it for a noun. */
import { isPersonal } from './phrases.js';
import { subjectBefore } from './subjects.js';
import type { Page, Word } from './words.js';
import { type Cue, cueOf } from '../cues/cues.js';

/** Nouns of speakers that wink takes for adjectives. */
const NOUN_TAGGED_ADJ = /^(?:union|executive|official|representative|candidate|individual|public|media)$/;

/**
 * The cue at a word: a verb, or a word that wink takes for a noun where only a verb can stand: after a subject and before what a verb
 * of saying is followed by ("Unison claims the trust…", "polls show that…").
 */
export function cueHere(page: Page, at: number): Cue | undefined {
  const word = page.words[at];
  if (!word || isSurname(page, at)) return undefined;
  if (word.pos === 'VERB') return cueOf(word.lemma);
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return undefined;
  const cue = cueOf(word.lemma) ?? cueOf(word.lower.replace(/s$/, ''));
  const behindAdverb = /^(?:then|also|now|often|even|still|only|once|again)$/.test(
    page.words[at - 1]?.lower ?? '',
  );
  const before = page.words[behindAdverb ? at - 2 : at - 1];
  const next = page.words[at + 1];
  if (!cue || !before || !next || before.sentence !== word.sentence) return undefined;
  const many = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$/.test(before.lower);
  const plural =
    (before.pos === 'NOUN' && /s$/.test(before.lower)) ||
    (many && /^(?:this|that|these|those|the|his|her|its|their|him|it|them)$/.test(next.lower)) ||
    (many && cue.kind === 'stand' && /^(?:NOUN|PROPN)$/.test(next.pos)) ||
    ((next.lower === 'that' || /^(?:DET|NUM)$/.test(next.pos)) && pluralHead(page, at));
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
  // "…, the branch secretary, Kath Lowe, claims."
  const behind =
    third &&
    before.text === ',' &&
    /^[,.]$/.test(next.text) &&
    subjectBefore(page, at, Math.max(0, at - 26))?.last === at;
  const subject =
    inverted ||
    behind ||
    (third &&
      (before.pos === 'PROPN' || (before.pos === 'NOUN' && !plural) || NOUN_TAGGED_ADJ.test(before.lower))) ||
    (base &&
      (plural || before.pos === 'NUM' || (before.pos === 'PROPN' && /^(?:that|how)$/.test(next.lower)))) ||
    (isPersonal(before) && (third || base || /ed$/.test(word.lower))) ||
    (isQuantifier(page, at - 1) && (base || /ed$/.test(word.lower)));
  if (!subject) return undefined;
  const colon = /^[,:]$/.test(next.text) && (page.words[at + 2]?.quote ?? -1) >= 0;
  const aside = third && cue.kind !== 'stand' && /^[,.]$/.test(next.text);
  const opens =
    aside ||
    next.pos === 'DET' ||
    (many && base && next.pos === 'NOUN') ||
    next.lower === 'that' ||
    isPersonal(next) ||
    /^(?:his|her|its|their|my|our|your|to|how|why|what|whether|if|where|several|many|more|\w+sel(?:f|ves))$/.test(
      next.lower,
    ) ||
    (base && plural && next.pos === 'NUM') ||
    (third && cue.kind === 'stand' && next.pos === 'NUM') ||
    next.quote >= 0 ||
    colon ||
    (next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text)) ||
    cue.particles.has(next.lower);
  return opens ? cue : undefined;
}

/** "Both claim the credit", "But many mention Lee": a quantifier that stands for people, not within a phrase ("the few", "as many"). */
function isQuantifier(page: Page, at: number): boolean {
  const [word, before] = [page.words[at], page.words[at - 1]];
  return (
    /^(?:both|many|few|several|others)$/.test(word?.lower ?? '') &&
    (before?.sentence !== word?.sentence ||
      /^(?:but|and|although|though|while|because|,|who|which|that|of)$/.test(before?.lower ?? ''))
  );
}

/** "the surveyor, Anwar Beg, said": no singular has the base of a verb behind it. */
export function isSurname(page: Page, at: number): boolean {
  const [word, before] = [page.words[at], page.words[at - 1]];
  return (
    before !== undefined &&
    before.sentence === word?.sentence &&
    word.lower === word.lemma.toLowerCase() &&
    [word, before].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
    before.pos === 'PROPN' &&
    !/[^s]s$/.test(before.lower)
  );
}

/** "the first nominating contest", "her learning curve": an -ing form that describes the noun behind it. */
function describes(page: Page, verb: number): boolean {
  const [word, next] = [page.words[verb], page.words[verb + 1]];
  if (!word || !next) return false;
  // "the widely panned report", "such expected gains"
  if (/ed$/.test(word.lower) && /ly$|^such$/.test(page.words[verb - 1]?.lower ?? ''))
    return (
      /^(?:NOUN|PROPN)$/.test(next.pos) &&
      (/^['’]s?$/.test(page.words[verb - 2]?.lower ?? '') ||
        page.words[verb - 1]?.lower === 'such' ||
        page.words[verb - 2]?.pos === 'DET')
    );
  if (!/ing$/.test(word.lower) || next.pos !== 'NOUN') return false;
  if (page.words[verb - 1]?.pos === 'ADJ') return true;
  let i = verb - 1;
  while (page.words[i]?.pos === 'ADV') i--;
  const opening = page.words[i];
  return (
    opening !== undefined &&
    (opening.pos === 'DET' || /^(?:my|your|his|her|its|our|their|['’]s?)$/.test(opening.lower))
  );
}

/** "shows no sign of ending", "see fit": set phrases that report nothing. */
export function isIdiom(page: Page, verb: number): boolean {
  const lemma = page.words[verb]?.lemma;
  if (lemma === 'state' && page.words[verb]?.lower === 'state' && !isPersonal(page.words[verb - 1]))
    return true;
  if (describes(page, verb)) return true;
  // "the letter ended “…”", not "it would end up before a judge": these report only beside a quotation
  if (/^(?:begin|finish|go|start|end)$/.test(lemma ?? '') && !isBesideQuote(page, verb)) return true;
  let i = verb + 1;
  while (/^(?:no|any|few|little|some)$/.test(page.words[i]?.lower ?? '')) i++;
  return lemma === 'show' && /^(?:signs?|interest|up|off)$/.test(page.words[i]?.lower ?? '');
}

function isBesideQuote({ words }: Page, verb: number): boolean {
  for (let i = verb - 8; i <= verb + 8; i++)
    if (words[i]?.sentence === words[verb]?.sentence && (words[i]?.quote ?? -1) >= 0) return true;
  return false;
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
