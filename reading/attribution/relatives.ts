/** Cues inside relative clauses, whose content is the relative pronoun: "a fine, which Lee said was unfair", "a plan that Lee opposes". */
import { subjectBefore } from './subjects.js';
import { isTemporal, trimmed } from './phrases.js';
import { isFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';
import type { CueSite, Raw } from './raw.js';

/** The attribution of a cue between a relative pronoun and the rest of its clause, or null. */
export function relativeAttribution(page: Page, site: CueSite): Raw | null {
  const { words } = page;
  const { cue, verb, group, low, sentence } = site;
  if (words[verb]?.pos !== 'VERB' || !isFinite(page, verb)) return null;
  const source = subjectBefore(page, group, low);
  const at = source ? source.first - 1 : -1;
  if (!source || at < sentence.first || !isRelative(page, at)) return null;
  const after = words[verb + 1];
  const reports = cue.frames.has('clause') || cue.frames.has('that');
  const raw = (content: Range[]): Raw => ({
    source: [source],
    cue: [{ first: group, last: verb + 1 }],
    content,
    lexical: cue,
    frame: 'np',
    verb,
  });
  const pronoun = { first: at, last: at + 1 };
  if (reports && isFinite(page, verb + 1)) {
    return raw([pronoun, trimmed(page, { first: verb + 1, last: clauseEnd(page, verb + 1, sentence.last) })]);
  }
  if (cue.kind === 'finding') return null;
  // "which he calls a farce", "whom she described as weak": what it is taken for belongs to the content
  const named =
    cue.kind === 'stand' && at > sentence.first && /^(?:which|who|whom|that)$/.test(words[at]?.lower ?? '');
  if (
    named &&
    NAMES.test(cue.lemma) &&
    after &&
    (after.lower === 'as' || after.quote >= 0 || after.pos === 'DET')
  )
    return raw([pronoun, trimmed(page, { first: verb + 1, last: clauseEnd(page, verb + 1, sentence.last) })]);
  const closes = !after || after.sentence !== words[verb]?.sentence || /^[.,;:?!)—–―]$/.test(after.text);
  return closes ? raw([pronoun]) : null;
}

/** Verbs that say what a thing is taken for or called. */
const NAMES =
  /^(?:call|dub|name|label|brand|describe|see|view|regard|portray|consider|treat|claim|cite|characteri[sz]e|depict|term)$/;

/** "which", "whom", "who", "what", and "that" behind a noun. */
function isRelative(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || word.quote >= 0) return false;
  if (/^(?:which|whom|who|what)$/.test(word.lower)) return true;
  const before = page.words[at - 1];
  return word.lower === 'that' && before?.pos === 'NOUN' && !isTemporal(before);
}

/** The relative clause ends at the next comma, dash or bracket outside quotations. */
function clauseEnd(page: Page, start: number, high: number): number {
  for (let i = start; i < high; i++) {
    const word = page.words[i];
    if (word && word.quote < 0 && /^[,;)—–―]$/.test(word.text)) return i;
  }
  return high;
}
