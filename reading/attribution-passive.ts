/** Passive cues: "was told by the board that…", "was criticised by Lee", "asked whether…". The speaker stands behind "by", if anywhere. */
import type { Cue } from './cues.js';
import { complementOf } from './attribution-clauses.js';
import { nounPhraseAfter } from './attribution-phrases.js';
import { subjectBefore } from './attribution-subjects.js';
import type { Page, Range } from './attribution-words.js';
import type { Raw } from './attribution-raw.js';

const BE = /^(?:be|am|is|are|was|were|been|being|['’]s|['’]re|['’]m|get|got|gets|getting)$/;

/** True where a form of "be" governs the verb, or it is a bare participle ("Asked whether…", "a plan criticised by…"). */
export function isPassive(page: Page, verb: number): boolean {
  const word = page.words[verb];
  if (!word || /ing$/.test(word.lower)) return false;
  const next = page.words[verb + 1];
  let i = verb - 1;
  while (page.words[i]?.pos === 'ADV' || page.words[i]?.lower === 'not') i--;
  const before = page.words[i];
  if (before && before.sentence === word.sentence && BE.test(before.lower)) return true;
  if (word.lemma !== 'ask' || word.lower !== 'asked')
    return next?.lower === 'by' && /(?:ed|en|wn|ld|de)$/.test(word.lower);
  return !before || before.sentence !== word.sentence || /^(?:when|if|,|after|being)$/.test(before.lower);
}

export function passiveAttribution(
  page: Page,
  cue: Cue,
  verb: number,
  group: number,
  low: number,
  sentence: Range,
): Raw | null {
  const { words } = page;
  let after = verb;
  let by: Range | null = null;
  if (words[verb + 1]?.lower === 'by') {
    const end = nounPhraseAfter(page, verb + 2, sentence.last);
    if (end > verb + 2) {
      by = { first: verb + 2, last: end };
      after = end - 1;
    }
  }
  const speech = /^(?:tell|ask|remind|inform|assure|warn|notify|advise)$/.test(cue.lemma);
  if (speech) {
    const complement = complementOf(page, { ...cue, frames: withoutThings(cue) }, after, sentence.last, {
      fronted: true,
      form: '',
    });
    if (!complement) return null;
    const first = words[verb - 1] && words[group]?.pos !== 'ADV' ? group : verb;
    const cueEnd = by ? verb + 1 : complement.cueEnd;
    return {
      source: by ? [by] : [],
      cue: [{ first, last: cueEnd }],
      content: [complement.content],
      lexical: complement.cue ?? cue,
      frame: complement.frame,
      verb,
    };
  }
  if (!by || cue.kind === 'finding') return null;
  const about = subjectBefore(page, group, low);
  if (!about) return null;
  return {
    source: [by],
    cue: [{ first: group, last: verb + 1 }],
    content: [about],
    lexical: cue,
    frame: 'np',
    verb,
  };
}

const withoutThings = (cue: Cue): Cue['frames'] =>
  new Set([...cue.frames].filter((frame) => frame !== 'np' && frame !== 'addressee'));
