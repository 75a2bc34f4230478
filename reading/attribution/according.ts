/** "According to X": who says the clause beside it. */
import { contentEnd } from './extent.js';
import { openingOf } from './openings.js';
import { trimmed } from './phrases.js';
import type { Raw } from './raw.js';
import { subjectAfter } from './subjects.js';
import { hasFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';

/** "according to X": the clause before it, or after it where it opens the sentence. Not "according to plan". */
export function accordingTo(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      if (page.words[i]?.lower !== 'according' || page.words[i + 1]?.lower !== 'to') continue;
      const source =
        i === sentence.first ? untilComma(page, i + 2, sentence) : subjectAfter(page, i + 2, sentence.last);
      if (
        !source ||
        /^(?:plan|plans|schedule|instructions|need|size|taste)$/.test(
          page.words[source.last - 1]?.lower ?? '',
        )
      )
        continue;
      const content = contentAround(page, i, source, sentence);
      if (content) {
        found.push({
          source: [source],
          cue: [{ first: i, last: i + 2 }],
          content,
          lexical: null,
          frame: 'clause',
          verb: i,
        });
      }
    }
  }
  return found;
}

/** At the start of a sentence the source runs to the first comma ("According to a poll of nurses conducted in May, …"). */
function untilComma(page: Page, start: number, sentence: Range): Range | null {
  for (let i = start; i < Math.min(sentence.last, start + 24); i++) {
    if (page.words[i]?.text === ',') return { first: start, last: i };
  }
  return subjectAfter(page, start, sentence.last);
}

function contentAround(page: Page, cue: number, source: Range, sentence: Range): Range[] | null {
  const { words } = page;
  const start = words[source.last]?.text === ',' ? source.last + 1 : source.last;
  const rest = trimmed(page, {
    first: start,
    last: contentEnd(page, start, sentence.last, { frame: 'clause', fronted: false, form: '' }),
  });
  const follows = start < sentence.last && rest.last > rest.first;
  // "…, which, according to Lee, will close" and "The pool, according to Lee, will close"
  if (follows && start > source.last && words[cue - 1]?.text === ',') {
    if (/^(?:which|who|that)$/.test(words[cue - 2]?.lower ?? '')) {
      let last = rest.first;
      while (last < rest.last && words[last]?.text !== ',') last++;
      return [
        { first: cue - 2, last: cue - 1 },
        { first: rest.first, last },
      ];
    }
    const lead = trimmed(page, { first: openingOf(page, sentence.first), last: cue });
    if (lead.last > lead.first && !hasFinite(page, lead)) return [lead, rest];
  }
  const before = trimmed(page, { first: openingOf(page, sentence.first), last: cue });
  if (before.last - before.first > 2) return [before];
  return follows ? [rest] : null;
}
