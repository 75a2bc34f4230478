/** Passive cues: "was told by the board that…", "was criticised by Lee", "asked whether…". The speaker stands behind "by", if anywhere. */
import type { CueFrame } from '../cues/classes.js';
import type { Cue } from '../cues/cues.js';
import { complementOf } from './clauses.js';
import { contentEnd } from './extent.js';
import { opensQuote } from './openings.js';
import { isPersonal, isTemporal, trimmed } from './phrases.js';
import { nounPhraseAfter } from './phrase-after.js';
import { subjectBefore } from './subjects.js';
import type { Page, Range } from './words.js';
import type { CueSite, Raw } from './raw.js';

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

export function passiveAttribution(page: Page, site: CueSite): Raw | null {
  const { words } = page;
  const { cue, verb, group, low, sentence } = site;
  let after = verb;
  let by: Range | null = null;
  const at = agentAt(page, verb, sentence.last);
  const end = at < 0 ? at : nounPhraseAfter(page, at + 1, sentence.last);
  if (end > at + 1) {
    by = { first: at + 1, last: end };
    if (at === verb + 1) after = end - 1;
  }
  const speech = /^(?:tell|ask|remind|inform|assure|warn|notify|advise)$/.test(cue.lemma);
  if (speech) {
    const complement = complementOf(page, { ...cue, frames: withoutThings(cue) }, after, sentence.last, {
      fronted: true,
      form: '',
    });
    if (!complement || opensWithDistance(page, complement.content)) return null;
    const asked = complement.frame === 'to' ? subjectBefore(page, group, low) : null;
    const first = words[verb - 1] && words[group]?.pos !== 'ADV' ? group : verb;
    const cueEnd = by ? verb + 1 : complement.cueEnd;
    return {
      source: by ? [by] : [],
      cue: [{ first, last: cueEnd }],
      content: asked ? [asked, complement.content] : [complement.content],
      lexical: complement.cue ?? cue,
      frame: complement.frame,
      verb,
    };
  }
  const about = subjectBefore(page, group, low);
  if (!about) return null;
  if (!by) return unnamed(page, cue, verb, group, about, sentence);
  if (cue.kind === 'finding' || cue.frames.size === 0) return null;
  return {
    source: [by],
    cue: [{ first: group, last: verb + 1 }],
    content: [about],
    lexical: cue,
    frame: 'np',
    verb,
  };
}

/** "were told three days after the error was found": when, not what. */
function opensWithDistance(page: Page, { first, last }: Range): boolean {
  const opening = page.words.slice(first, Math.min(last, first + 5)).map(({ lower }) => lower);
  return /\b(?:hours?|days?|weeks?|months?|years?|minutes?) (?:before|after)\b/.test(opening.join(' '));
}

/** "by" right behind the participle, or behind a short phrase of its own ("was attacked on Monday by Lee"); -1 where there is none. */
function agentAt(page: Page, verb: number, high: number): number {
  for (let i = verb + 1; i < Math.min(high, verb + 6); i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || /^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(word.pos)) return -1;
    const next = page.words[i + 1];
    if (word.lower === 'by') return /ing$/.test(next?.lower ?? '') || isTemporal(next) ? -1 : i;
  }
  return -1;
}

/** Verbs whose passive reports what people in general say or think of the subject: "is expected to resign", "is known as". */
const HELD =
  /^(?:expect|say|believe|think|report|know|allege|suppose|rumour|rumor|understand|consider|project)$/;
/** Verbs whose passive gives the subject a name or an office. */
const NAMED =
  /^(?:know|call|name|dub|describe|see|regard|consider|identify|list|announce|declare|brand|label|view|portray|depict)$/;

const STATEMENT: Cue['frames'] = new Set<CueFrame>(['that']);

/** Nobody is named as speaker: the subject, and what is said of it, are the content. */
function unnamed(
  page: Page,
  cue: Cue,
  verb: number,
  group: number,
  about: Range,
  sentence: Range,
): Raw | null {
  const next = page.words[verb + 1];
  const raw = (content: Range[]): Raw => ({
    source: [],
    cue: [{ first: group, last: verb + 1 }],
    content,
    lexical: cue,
    frame: 'np',
    verb,
  });
  const rest = (): Range => {
    const frame = next?.lower === 'to' ? 'to' : 'as';
    const end = contentEnd(page, verb + 1, sentence.last, { frame, fronted: false, form: '' });
    return trimmed(page, { first: verb + 1, last: end });
  };
  if (!next || next.sentence !== page.words[verb]?.sentence) return null;
  if (page.words[about.first]?.lower === 'it' && cue.kind !== 'stand') {
    const told = complementOf(
      page,
      { ...cue, frames: STATEMENT, particles: new Map() },
      verb,
      sentence.last,
      { fronted: false, form: '' },
    );
    if (told) return { ...raw([told.content]), frame: 'that' };
  }
  if (HELD.test(cue.lemma) && next.lower === 'to') return raw([about, rest()]);
  // "was accused of taking bribes", "was booed": judged by somebody who is not named
  if (cue.stance === 'blame' && cue.frames.has('np') && next.lower !== 'to')
    return raw(/^(?:of|for|over)$/.test(next.lower) ? [about, rest()] : [about]);
  const as = next.lower === 'as' && !isPersonal(page.words[verb + 2]);
  if (NAMED.test(cue.lemma) && (as || next.pos === 'DET' || opensQuote(page, verb + 1)))
    return raw([about, rest()]);
  return null;
}

const withoutThings = (cue: Cue): Cue['frames'] =>
  new Set([...cue.frames].filter((frame) => frame !== 'np' && frame !== 'addressee'));
