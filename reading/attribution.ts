/**
 * Who says what: the attributed stretches of a text, with source, cue, content, the chain of speakers and the voice.
 * Spans follow the conventions of PolNeAR (Newell, Margolin, Ruths 2018): a content includes "that" and its quotation marks but not the
 * full stop after it; a cue includes its auxiliaries and adverbs; a source includes its apposition.
 */
import type { Attribution, Voice } from '../model/claim.js';
import { nounAttributions } from './attribution-nouns.js';
import { retagHeadlines } from './attribution-headlines.js';
import { nextParagraphs } from './attribution-carried.js';
import { accordingTo, colons } from './attribution-other.js';
import { directAttributions } from './attribution-direct.js';
import type { Raw } from './attribution-raw.js';
import { verbAttributions } from './attribution-verbs.js';
import { views } from './attribution-views.js';
import { speakerOf } from './attribution-speakers.js';
import { pageOf, spanOf, type Page, type Range } from './attribution-words.js';
import type { CueFrame, CueKind } from './cue-classes.js';
import type { EntityIndex } from './entities.js';
import type { Quotation } from './quotations.js';
import type { TokenisedText } from './tokens.js';

/** One attributed stretch. Spans are [start, end) in UTF-16 code units; `source` and `cue` are empty where nobody is named. */
export interface AttributedSpan {
  source: [number, number][];
  cue: [number, number][];
  content: [number, number][];
  /** Speakers, outermost first; empty for `unattributed`. */
  chain: Attribution[];
  /** Canonical name of the innermost speaker, null where unnamed or unknown. */
  speaker: string | null;
  /** True for "I" and "we" outside quotations: whoever writes or has the turn, so no speaker besides. */
  own: boolean;
  /** True where another attribution tells this one. */
  nested: boolean;
  voice: Exclude<Voice, 'author'>;
  /** True where all of the content stands between quotation marks. */
  quoted: boolean;
  /** What the cue is: speech, a finding of a document, a thought, or a stand towards a thing (whose content is no statement). */
  kind: CueKind;
  /** What opens the content: a quotation, "that", a clause, an infinitive, a noun phrase… */
  frame: CueFrame;
  /** True where the content is a statement (a quotation or a clause), not an infinitive or the name of a thing. */
  statement: boolean;
}

/** The attributions of a text by start of content. Never throws; linear in the text. */
export function findAttributions(
  t: TokenisedText,
  quotations: readonly Quotation[],
  entities: EntityIndex,
): AttributedSpan[] {
  const page = pageOf(t, quotations);
  retagHeadlines(page);
  const taken = new Set<number>();
  const spoken = new Map<number, Raw>();
  const direct = directAttributions(page, taken, spoken);
  const nouns = nounAttributions(page);
  const carriers = new Set(nouns.map(({ verb }) => verb));
  const verbs = verbAttributions(page, taken).filter(({ verb }) => !carriers.has(verb));
  for (const raw of verbs) {
    if (raw.frame === 'quote' || raw.frame === 'that') taken.add(raw.verb);
    if (raw.frame === 'quote') nextParagraphs(page, raw, 0, spoken);
  }
  const raws = [...direct, ...verbs, ...nouns, ...accordingTo(page), ...views(page), ...colons(page, taken)];
  const spans = chained(raws.map((raw) => ({ raw, span: spanned(page, raw, entities) })));
  return [...spans, ...unattributed(page, spans)].filter(isWhole).sort(byContent);
}

/** False where a part has no words of its own ("according to , Ann Lee"): such a frame attributes nothing. */
const isWhole = ({ source, cue, content }: AttributedSpan): boolean =>
  content.length > 0 && [...source, ...cue, ...content].every(([start, end]) => start < end);

const startOf = (span: AttributedSpan): number => span.content[0]?.[0] ?? 0;
const endOf = (span: AttributedSpan): number => span.content.at(-1)?.[1] ?? 0;
const byContent = (a: AttributedSpan, b: AttributedSpan): number =>
  startOf(a) - startOf(b) || endOf(b) - endOf(a);

function spanned(page: Page, raw: Raw, entities: EntityIndex): AttributedSpan {
  const { link, name, document } = speakerOf(page, raw, entities);
  const quoted = raw.content.every((range) => {
    const q = page.words[range.first]?.quote ?? -1;
    return q >= 0 && page.words[range.last - 1]?.quote === q;
  });
  return {
    source: raw.source.map((range) => spanOf(page, range)),
    cue: raw.cue.map((range) => spanOf(page, range)),
    content: raw.content.map((range) => spanOf(page, range)),
    chain: [link],
    own: isOwn(page, raw),
    nested: false,
    speaker: name,
    voice: document ? 'report' : quoted ? 'direct' : hasQuotation(page, raw) ? 'mixed' : 'indirect',
    quoted,
    kind: raw.lexical?.kind ?? 'speech',
    frame: raw.frame,
    statement: raw.lexical?.kind !== 'stand' && /^(?:quote|that|clause|wh)$/.test(raw.frame),
  };
}

function isOwn(page: Page, raw: Raw): boolean {
  const [source] = raw.source;
  return (
    source !== undefined &&
    /^(?:i|we|my|our)$/.test(page.words[source.first]?.lower ?? '') &&
    source.last - source.first === 1
  );
}

function hasQuotation(page: Page, raw: Raw): boolean {
  for (const range of raw.content) {
    for (let i = range.first; i < range.last; i++) if ((page.words[i]?.quote ?? -1) >= 0) return true;
  }
  return false;
}

/** Deepest chain of speakers that is followed. */
const DEEPEST = 6;

/**
 * An attribution whose cue stands in the content of another is told by that other: its chain begins with the other's
 * (the Gazette revealed that the trust had warned …).
 */
function chained(found: { raw: Raw; span: AttributedSpan }[]): AttributedSpan[] {
  const spans = found.map(({ span }) => span).sort(byContent);
  const open: AttributedSpan[] = [];
  for (const span of spans) {
    const cue = span.cue[0]?.[0] ?? -1;
    while (open.length > 0 && endOf(open.at(-1) as AttributedSpan) <= startOf(span)) open.pop();
    const outer = open.findLast(
      (one) => one.kind !== 'stand' && one.content.some(([start, end]) => start <= cue && cue < end),
    );
    if (outer) {
      const told = outer.own ? outer.chain.slice(0, -1) : outer.chain;
      span.chain = [...told, ...span.chain].slice(-DEEPEST);
      span.nested = true;
    }
    if (open.length < 12) open.push(span);
  }
  return spans;
}

/** Quotations that nobody is said to have spoken: kept as such, never given to whoever spoke before. Terms and titles are none. */
function unattributed(page: Page, spans: readonly AttributedSpan[]): AttributedSpan[] {
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
