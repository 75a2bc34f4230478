/** Cues that are no verbs: "according to X", and "X:" before a heading or a transcript's turn. */
import { nounPhraseAfter, trimmed } from './attribution-phrases.js';
import { subjectAfter } from './attribution-subjects.js';
import { contentEnd } from './attribution-clauses.js';
import type { Page, Range } from './attribution-words.js';
import type { Raw } from './attribution-raw.js';

/** "according to X": the clause before it, or after it where it opens the sentence. Not "according to plan". */
export function accordingTo(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      if (page.words[i]?.lower !== 'according' || page.words[i + 1]?.lower !== 'to') continue;
      const source = subjectAfter(page, i + 2, sentence.last);
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
          content: [content],
          lexical: null,
          frame: 'clause',
          verb: i,
        });
      }
    }
  }
  return found;
}

function contentAround(page: Page, cue: number, source: Range, sentence: Range): Range | null {
  const before = trimmed(page, { first: sentence.first, last: cue });
  if (before.last - before.first > 2) return before;
  const start = page.words[source.last]?.text === ',' ? source.last + 1 : source.last;
  if (start >= sentence.last) return null;
  const after = trimmed(page, { first: start, last: contentEnd(page, start, sentence.last) });
  return after.last > after.first ? after : null;
}

/** "Smith: …" at the start of a paragraph: a heading or a turn of a transcript. */
export function headings(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    const first = page.words[sentence.first];
    if (!first || first.pos !== 'PROPN') continue;
    const end = nounPhraseAfter(page, sentence.first, sentence.last);
    if (page.words[end]?.text !== ':' || end - sentence.first > 6) continue;
    const content = trimmed(page, { first: end + 1, last: contentEnd(page, end + 1, sentence.last) });
    if (content.last - content.first < 3) continue;
    found.push({
      source: [{ first: sentence.first, last: end }],
      cue: [{ first: end, last: end + 1 }],
      content: [content],
      lexical: null,
      frame: 'clause',
      verb: end,
    });
  }
  return found;
}
