/** Passive cues behind what they report: "…, it was announced yesterday", "…, staff were told on Monday". Nobody is named as speaker. */
import { circumstancesEnd } from './circumstances.js';
import { openingOf } from './openings.js';
import { trimmed } from './phrases.js';
import type { CueSite, Raw } from './raw.js';
import { subjectBefore } from './subjects.js';
import { hasFinite } from './verb-groups.js';
import type { Page } from './words.js';

/** The attribution of a passive cue that a comma sets off from the clause before it and that ends the sentence, or null. */
export function hearsay(page: Page, site: CueSite): Raw | null {
  const { words } = page;
  const { cue, verb, group, low, sentence } = site;
  const told = cue.frames.has('addressee');
  if (cue.kind === 'stand' || !(cue.frames.has('clause') || cue.frames.has('that'))) return null;
  const subject = subjectBefore(page, group, low);
  if (!subject || words[subject.first - 1]?.text !== ',') return null;
  if (!told && !(words[subject.first]?.lower === 'it' && subject.last - subject.first === 1)) return null;
  const end = circumstancesEnd(page, verb + 1, sentence.last);
  if (end < sentence.last && !/^[.;?!]$/.test(words[end]?.text ?? '')) return null;
  const content = trimmed(page, { first: openingOf(page, sentence.first), last: subject.first - 1 });
  if (content.last <= content.first || !hasFinite(page, content)) return null;
  return {
    source: [],
    cue: [{ first: told ? group : subject.first, last: verb + 1 }],
    content: [content],
    lexical: cue,
    frame: 'clause',
    verb,
  };
}
