/** Quotations of speech that nobody is said to have spoken. */
import type { AttributedSpan } from './attributed-span.js';
import { spanOf, type Page, type Range } from './attribution-words.js';

/** Quotations that nobody is said to have spoken: kept as such, never given to whoever spoke before. Terms and titles are none. */
export function unattributed(page: Page, spans: readonly AttributedSpan[]): AttributedSpan[] {
  const covered = spans.flatMap((span) => span.content).sort((a, b) => a[0] - b[0]);
  const found: AttributedSpan[] = [];
  let reach = -1;
  let next = 0;
  for (const range of page.quoteRange) {
    if (!range || !isSpeech(page, range)) continue;
    const [start, end] = spanOf(page, range);
    while (next < covered.length && (covered[next]?.[0] ?? Infinity) < end) {
      reach = Math.max(reach, covered[next]?.[1] ?? -1);
      next++;
    }
    if (reach > start) continue;
    found.push({
      source: [],
      cue: [],
      content: [[start, end]],
      chain: [],
      speaker: null,
      own: false,
      nested: false,
      voice: 'unattributed',
      quoted: true,
      kind: 'speech',
      frame: 'quote',
      statement: true,
    });
  }
  return found;
}

/** At least four words with a verb or an end of sentence among them: more than a title, a term or a scare quote. */
function isSpeech(page: Page, range: Range): boolean {
  if (range.last - range.first < 6) return false;
  let verb = false;
  let capitals = 0;
  let words = 0;
  for (let i = range.first + 1; i < Math.min(range.last, range.first + 40); i++) {
    const word = page.words[i];
    if (!word || word.pos === 'PUNCT') continue;
    words++;
    if (/^\p{Lu}/u.test(word.text)) capitals++;
    if (word.pos === 'VERB' || word.pos === 'AUX') verb = true;
  }
  return words >= 4 && verb && capitals < words * 0.7;
}
