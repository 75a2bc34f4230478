/** Quotations of speech without words that say who spoke them: of the one speaker of their paragraph, else of nobody. */
import type { Attribution } from '../../model/claim.js';
import type { AttributedSpan } from './attributed-span.js';
import { spanOf, type Page, type Range } from './words.js';

/**
 * Quotations that nobody is said to have spoken: given to the one speaker of their paragraph where they begin a sentence behind words of
 * that speaker, kept as nobody's else, never given to whoever spoke in a paragraph before. Terms and titles are none.
 */
export function unattributed(page: Page, spans: readonly AttributedSpan[]): AttributedSpan[] {
  const covered = spans.flatMap((span) => span.content).sort((a, b) => a[0] - b[0]);
  const found: AttributedSpan[] = [];
  let reach = -1;
  let next = 0;
  const speakers = paragraphSpeakers(page, spans);
  for (const range of page.quoteRange) {
    if (!range || !isSpeech(page, range)) continue;
    const [start, end] = spanOf(page, range);
    while (next < covered.length && (covered[next]?.[0] ?? Infinity) < end) {
      reach = Math.max(reach, covered[next]?.[1] ?? -1);
      next++;
    }
    if (reach > start) continue;
    const told = beginsSentence(page, range) ? speakers.get(page.words[range.first]?.paragraph ?? -1) : null;
    const speaker = told && told.from < start && isAboutSpeaker(page, range.first, told) ? told : null;
    found.push({
      source: [],
      cue: [],
      content: [[start, end]],
      chain: speaker ? [{ ...speaker.link, cue: null }] : [],
      speaker: speaker?.link.name ?? null,
      own: false,
      nested: false,
      voice: speaker ? 'direct' : 'unattributed',
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

/** Who alone speaks in a paragraph, and where the first words of theirs begin. */
interface Speaker {
  link: Attribution;
  from: number;
  /** Where each cue stands. */
  cues: number[];
}

/** The paragraphs in which one named speaker, and nobody else, is quoted or reported. */
function paragraphSpeakers(page: Page, spans: readonly AttributedSpan[]): Map<number, Speaker | null> {
  const out = new Map<number, Speaker | null>();
  for (const { cue, chain, own, kind, quoted, content } of spans) {
    const [at] = cue[0] ?? [];
    const link = chain.at(-1);
    if (at === undefined || !link) continue;
    const paragraph = paragraphAt(page, at);
    const known = out.get(paragraph);
    const alone =
      link.name !== null && chain.length === 1 && !own && kind === 'speech' && link.stance !== 'ask';
    const same = known === undefined || known?.link.name === link.name;
    const from = Math.min(known?.from ?? Infinity, quoted ? (content[0]?.[0] ?? at) : at);
    out.set(paragraph, alone && same ? { link, from, cues: [...(known?.cues ?? []), at] } : null);
  }
  return out;
}

/** The sentence before a quotation is the speaker's: it holds a cue or a quotation of theirs, or begins with "he", "she" or their name. */
function isAboutSpeaker(page: Page, at: number, { link, cues }: Speaker): boolean {
  const before = page.words[at - 1];
  const sentence = page.sentences[before?.sentence ?? -1];
  const first = page.words[sentence?.first ?? -1];
  if (!before || !sentence || !first || before.quote >= 0) return before !== undefined && before.quote >= 0;
  if (cues.some((cue) => first.start <= cue && cue < before.end)) return true;
  const names = (link.name ?? '').toLowerCase().split(' ');
  const others = page.words
    .slice(sentence.first + 1, at)
    .some(({ pos, lower }) => pos === 'PROPN' && !names.includes(lower));
  return !others && (/^(?:he|she|they|mr|mrs|ms|dr)$/.test(first.lower) || names.includes(first.lower));
}

/** The paragraph of an offset, by bisection over the words. */
function paragraphAt({ words }: Page, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return words[low]?.paragraph ?? -1;
}

/** A whole sentence in quotation marks: a full stop stands before it, and its first word begins with a capital. */
const beginsSentence = (page: Page, { first }: Range): boolean =>
  /^[.!?”"]$/.test(page.words[first - 1]?.text ?? '') && /^\p{Lu}/u.test(page.words[first + 1]?.text ?? '');
