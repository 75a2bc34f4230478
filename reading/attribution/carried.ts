/** Quotations without a cue of their own that a speaker carries on with: in the same paragraph, and in whole paragraphs after it. */
import { isName } from './quoted.js';
import { hasFinite } from './verb-groups.js';
import { continuations, type Page, type Range } from './words.js';
import type { Raw } from './raw.js';

/** How far behind a closing mark its cue may stand, in words. */
export const NEAR = 30;

/** Most paragraphs that one cue speaks for: a speech, not a book. */
const MOST = 20;

/** `"…," she said, "…"` and `"…," she said. "…"`: what follows in the same paragraph without a cue of its own. */
export function carryOn(page: Page, index: number, raw: Raw, end: number, spoken: Map<number, Raw>): void {
  const { words } = page;
  let next = index + 1;
  while (page.quotations[next] && (page.quotations[next]?.depth !== 0 || isTitle(page, next, end))) next++;
  const range = page.quoteRange[next];
  if (
    !range ||
    page.quotations[next]?.paragraph !== page.quotations[index]?.paragraph ||
    range.first - end > NEAR * 2
  )
    return;
  let stops = 0;
  for (let i = end; i < range.first; i++) {
    const text = words[i]?.text ?? '';
    // the sentence ends in a title too: “…,” she told “The Daily Round.” “We shall see.”
    if (/^[.?!"”’]$/.test(text) && words[i + 1]?.sentence !== words[i]?.sentence) stops++;
    else if (stops > 0 && !(i === range.first - 1 && JOINS.test(text))) return;
  }
  const joined = JOINS.test(words[range.first - 1]?.text ?? '');
  if (joined && !hasFinite(page, range)) return;
  if (stops === 0 && !joined && !/^[,:;—–―-]$/.test(words[range.first - 1]?.text ?? '')) return;
  if (stops === 0 && raw.content.length === 0) return;
  const after = words[range.last];
  const inner = words[range.last - 2]?.text ?? '';
  if (stops > 0 && inner === ',' && after && after.sentence === words[range.last - 1]?.sentence) return;
  raw.content.push(range);
  spoken.set(next, raw);
  for (const more of continuations(page, next)) {
    raw.content.push(more);
    spoken.set(page.words[more.first]?.quote ?? -1, raw);
  }
}

/** “It is old,” she said, but “it floats.” · “It is old,” she said. But “it floats.” */
const JOINS = /^(?:and|but|so|or|yet)$/i;

/** “It is old” but sound, she said. “It floats.”: what was said is partly quoted, its cue closes the sentence, and a quotation follows. */
export function afterAside(page: Page, raw: Raw, spoken: Map<number, Raw>): void {
  const [content] = raw.content;
  const cue = raw.cue[0];
  if (!content || !cue || raw.frame !== 'clause' || cue.first < content.last) return;
  const index =
    page.words.slice(content.first, content.last).findLast(({ quote }) => quote >= 0)?.quote ?? -1;
  let next = index + 1;
  while (index >= 0 && page.quotations[next] && page.quotations[next]?.depth !== 0) next++;
  if (index < 0 || spoken.has(next)) return;
  carryOn(page, index, raw, Math.max(cue.last, raw.source[0]?.last ?? 0), spoken);
}

/** A title in the rest of the cue's sentence (“…,” Lee told “The Morning Show” on Monday), which is no speech. */
function isTitle(page: Page, index: number, end: number): boolean {
  const range = page.quoteRange[index];
  return (
    range !== null &&
    range !== undefined &&
    page.words[range.first]?.sentence === page.words[end - 1]?.sentence &&
    isName(page, range)
  );
}

/**
 * A paragraph that is one whole quotation, right after a paragraph that a direct quotation and its cue close, is the same speaker's: the
 * convention of news writing, which names a new speaker before or within a quotation. A question may be answered by another, and so
 * carries nothing on.
 */
export function nextParagraphs(page: Page, raw: Raw, end: number, spoken: Map<number, Raw>): void {
  let last = Math.max(raw.content.at(-1)?.last ?? 0, end);
  if (raw.lexical?.stance === 'ask' || asks(page, raw.content.at(-1))) return;
  for (let steps = 0; steps < MOST; steps++) {
    const next = closesParagraph(page, last);
    const index = page.words[next]?.quote ?? -1;
    const range = index < 0 ? null : page.quoteRange[index];
    if (!range || range.first !== next || spoken.has(index) || isTurn(page, range)) return;
    if (page.words[next]?.paragraph !== (page.words[last - 1]?.paragraph ?? -2) + 1) return;
    const after = page.words[range.last];
    if (after && after.paragraph === page.words[range.last - 1]?.paragraph) return;
    raw.content.push(range);
    spoken.set(index, raw);
    if (asks(page, range)) return;
    last = range.last;
  }
}

/** First word of the paragraph after the one in which a cue or quotation ends, if the rest of its sentence is all that follows there. */
function closesParagraph(page: Page, last: number): number {
  const word = page.words[last - 1];
  let i = last;
  while (page.words[i] && page.words[i]?.paragraph === word?.paragraph) {
    if (page.words[i]?.sentence !== word?.sentence || (page.words[i]?.quote ?? -1) >= 0) return -1;
    i++;
  }
  return i;
}

/** A turn of a transcript within the marks (“Ann Lee: …”), which has a speaker of its own. */
function isTurn(page: Page, range: Range): boolean {
  for (let i = range.first + 1; i < Math.min(range.last, range.first + 6); i++) {
    const word = page.words[i];
    if (word?.text === ':') return i > range.first + 1;
    if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

/** A quotation that ends in a question mark. */
function asks(page: Page, range: Range | undefined): boolean {
  const last = range ? page.words.slice(Math.max(range.first, range.last - 2), range.last) : [];
  return last.some((word) => word.text === '?');
}
