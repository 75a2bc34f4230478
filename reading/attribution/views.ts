/** "In his view, …", "In the words of Ann Lee, “…”": cues that open a sentence with whose view or words it gives. */
import { possessor } from './light.js';
import { contentEnd } from './extent.js';
import { trimmed } from './phrases.js';
import { nounPhraseAfter } from './phrase-after.js';
import { subjectAfter } from './subjects.js';
import { openingOf } from './openings.js';
import type { Page, Range } from './words.js';
import type { Raw } from './raw.js';

/** Nouns of views and words. Source: English phrases "in the … of". */
const VIEW = /^(?:view|opinion|judgment|judgement|words|estimation|assessment|experience|phrase)$/;

/** Attributions of sentences that open with a view. */
export function views(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    const first = openingOf(page, numberedOpening(page, sentence));
    if (page.words[first]?.lower !== 'in' || (page.words[first]?.quote ?? -1) >= 0) continue;
    const raw = viewAt(page, first, sentence);
    if (raw) found.push(raw);
  }
  return found;
}

/** Behind the number of a paragraph of minutes or reports ("2.5 In his view"). */
function numberedOpening(page: Page, { first, last }: Range): number {
  const number = page.words[first]?.pos === 'NUM' || /^[\d.()]+$/.test(page.words[first]?.text ?? '');
  return number && first + 1 < last ? first + 1 : first;
}

function viewAt(page: Page, first: number, sentence: Range): Raw | null {
  const { words } = page;
  for (let i = first + 1; i < Math.min(sentence.last, first + 9); i++) {
    const word = words[i];
    if (!word || word.text === ',') return null;
    if (!VIEW.test(word.lower)) continue;
    const of = words[i + 1]?.lower === 'of' && words[i - 1]?.pos === 'DET';
    const source = of ? subjectAfter(page, i + 2, sentence.last) : possessor(page, i, first + 1);
    const end = of ? (source?.last ?? i) : i + 1;
    if (!source || words[end]?.text !== ',') return null;
    const opens =
      nounPhraseAfter(page, end + 1, sentence.last) > end + 1 || (words[end + 1]?.quote ?? -1) >= 0;
    const content = trimmed(page, {
      first: end + 1,
      last: contentEnd(page, end + 1, sentence.last, { frame: 'clause', fronted: false, form: '' }),
    });
    if (!opens || content.last - content.first < 2) return null;
    return {
      source: [source],
      cue: [{ first: i, last: i + 1 }],
      content: [content],
      lexical: null,
      frame: 'clause',
      verb: i,
    };
  }
  return null;
}
