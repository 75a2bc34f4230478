/** A subject, its cue between commas, and a quotation that opens with the verb: "The trust, Lee said, “has no plans to close it.”" */
import { contentEnd } from './extent.js';
import { openingOf } from './openings.js';
import { trimmed } from './phrases.js';
import { hasFinite, isFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';

/**
 * The subject before the insertion that begins at `opening`, and the quotation at `quote`; null where that has a subject of its own or what
 * stands before the insertion is no subject ("In a letter, Lee said, “We will close it.”").
 */
export function predicated(page: Page, sentence: Range, opening: number, quote: number): Range[] | null {
  const { words } = page;
  const subject = trimmed(page, { first: openingOf(page, sentence.first), last: opening - 1 });
  const verb = words[quote + 1];
  const opens =
    verb !== undefined &&
    /^\p{Ll}/u.test(verb.text) &&
    isFinite(page, verb.pos === 'ADV' ? quote + 2 : quote + 1);
  if (
    !opens ||
    subject.last <= subject.first ||
    words[subject.first]?.pos === 'ADP' ||
    hasFinite(page, subject)
  )
    return null;
  const last = contentEnd(page, quote, sentence.last, { frame: 'clause', fronted: false, form: '' });
  return [subject, trimmed(page, { first: quote, last })];
}
