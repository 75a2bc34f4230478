/** Cue verbs before their content: "X said that …", "X claims the trust plans to …", "X, who runs Y, told Z …". */
import { cueOf, type Cue } from './cues.js';
import { complementOf } from './attribution-clauses.js';
import { isFinite, isPersonal, trimmed, verbGroupStart } from './attribution-phrases.js';
import { sharedSubject, subjectBefore } from './attribution-subjects.js';
import type { Page, Range } from './attribution-words.js';
import type { Raw } from './attribution-raw.js';

const BE = /^(?:be|am|is|are|was|were|been|being|['’]s|['’]re|['’]m|get|got|gets)$/;

/** Attributions of the cue verbs outside quotations that no quotation has taken yet. */
export function verbAttributions(page: Page, taken: ReadonlySet<number>): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0 || taken.has(i)) continue;
      const cue = cueHere(page, i);
      if (!cue) continue;
      const raw = ofVerb(page, cue, i, sentence);
      if (raw) found.push(raw);
    }
  }
  return found;
}

/** The cue at a word: a verb, or a noun that only a verb can be here ("Unison claims the trust…"). */
function cueHere(page: Page, at: number): Cue | undefined {
  const word = page.words[at];
  if (!word) return undefined;
  if (word.pos === 'VERB') return cueOf(word.lemma);
  if (word.pos !== 'NOUN' || !/s$/.test(word.lower)) return undefined;
  const cue = cueOf(word.lemma) ?? cueOf(word.lower.replace(/s$/, ''));
  const before = page.words[at - 1];
  const next = page.words[at + 1];
  if (!cue || !before || !next) return undefined;
  const subject =
    before.pos === 'PROPN' || isPersonal(before) || before.pos === 'NOUN' || before.pos === 'ADV';
  const opens =
    next.pos === 'DET' || next.lower === 'that' || isPersonal(next) || next.lower === 'to' || next.quote >= 0;
  return subject && opens ? cue : undefined;
}

function ofVerb(page: Page, cue: Cue, verb: number, sentence: Range): Raw | null {
  const { words } = page;
  const word = words[verb];
  if (!word) return null;
  const low = stretchStart(page, verb, sentence);
  const group = verbGroupStart(page, verb, low);
  const passive =
    BE.test(words[verb - 1]?.lower ?? '') ||
    (words[verb - 1]?.pos === 'ADV' && BE.test(words[verb - 2]?.lower ?? ''));
  if (passive && !/ing$/.test(word.lower)) return null;
  const complement = complementOf(page, cue, verb, sentence.last);
  if (!complement) return null;
  const { source, first } = sourceOf(page, verb, group, low, sentence);
  if (!source) return null;
  return {
    source: [source],
    cue: [{ first, last: complement.cueEnd }],
    content: [complement.content],
    lexical: cue,
    frame: complement.frame,
    verb,
  };
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
  if (isFinite(page, verb) && !to) {
    const source = subjectBefore(page, group, low);
    if (source) return { source: trimmed(page, source).last === source.last ? source : source, first: group };
    return { source: sharedSubject(page, low, group), first: group };
  }
  if (to) {
    const governor = words[group - 1];
    if (governor?.pos === 'VERB') {
      const first = verbGroupStart(page, group - 1, low);
      const source = subjectBefore(page, first, low) ?? sharedSubject(page, low, first);
      return { source, first };
    }
    return { source: sharedSubject(page, low, group), first: verb };
  }
  return { source: sharedSubject(page, Math.max(low, sentence.first), verb), first: verb };
}

/** First word of the stretch that a subject may be taken from: the sentence, or what follows the last quotation in it. */
function stretchStart(page: Page, verb: number, sentence: Range): number {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 60); i--) {
    if ((page.words[i]?.quote ?? -1) >= 0) return i + 1;
  }
  return Math.max(sentence.first, verb - 60);
}
