/**
 * Who says what: the attributed stretches of a text, with source, cue, content, the chain of speakers and the voice.
 * Spans follow the conventions of PolNeAR (Newell, Margolin, Ruths 2018): a content includes "that" and its quotation marks but not the
 * full stop after it; a cue includes its auxiliaries and adverbs; a source includes its apposition.
 */
import type { AttributedSpan } from './attributed-span.js';
import { nounAttributions } from './nouns.js';
import { retagHeadlines } from './headlines.js';
import { afterAside, nextParagraphs } from './carried.js';
import { accordingTo } from './according.js';
import { colons } from './colons.js';
import { directAttributions } from './direct.js';
import type { Raw } from './raw.js';
import { receivedStands } from './received.js';
import { seemings } from './seeming.js';
import { unattributed } from './unattributed.js';
import { verbAttributions } from './verbs.js';
import { views } from './views.js';
import { speakerOf } from './speakers.js';
import { opensQuote } from './openings.js';
import { hasFinite } from './verb-groups.js';
import { pageOf, spanOf, type Page, type Range } from './words.js';
import { intervieweeOf } from './interviewee.js';
import type { Entity, EntityIndex } from '../entities/entity.js';
import type { Quotation } from '../text/quotations.js';
import type { TokenisedText } from '../text/tokens.js';

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
    if (raw.frame === 'quote' || speaks(page, raw)) nextParagraphs(page, raw, 0, spoken);
    afterAside(page, raw, spoken);
  }
  const raws = [
    ...direct,
    ...verbs,
    ...nouns,
    ...accordingTo(page),
    ...views(page),
    ...seemings(page),
    ...receivedStands(page),
    ...colons(page, taken),
  ];
  const answers = intervieweeOf(page, raws, entities);
  const spans = chained(
    raws.map((raw) => ({
      sentence: page.words[raw.verb]?.sentence ?? -1,
      span: spanned(page, raw, entities, answers),
    })),
  );
  return [...spans, ...unattributed(page, spans)].filter(isWhole).sort(byContent);
}

/** The main clause of its sentence tells what somebody said: a quotation that fills the next paragraph goes on with it. */
function speaks(page: Page, { lexical, frame, source }: Raw): boolean {
  const [who] = source;
  const sentence = page.sentences[page.words[who?.first ?? -1]?.sentence ?? -1];
  if (
    !who ||
    !sentence ||
    isRelative(page, who) ||
    lexical?.kind !== 'speech' ||
    !/^(?:that|clause)$/.test(frame)
  )
    return false;
  return !hasFinite(page, { first: sentence.first, last: who.first }) && !opensQuote(page, sentence.first);
}

/** "The letter that says so …": the clause of the cue is not the main one. */
const isRelative = (page: Page, { first }: Range): boolean =>
  /^(?:who|which|that)$/.test(page.words[first]?.lower ?? '');

/** False where a part has no words of its own ("according to , Ann Lee"): such a frame attributes nothing. */
const isWhole = ({ source, cue, content }: AttributedSpan): boolean =>
  content.length > 0 && [...source, ...cue, ...content].every(([start, end]) => start < end);

const startOf = (span: AttributedSpan): number => span.content[0]?.[0] ?? 0;
const endOf = (span: AttributedSpan): number => span.content.at(-1)?.[1] ?? 0;
const byContent = (a: AttributedSpan, b: AttributedSpan): number =>
  startOf(a) - startOf(b) || endOf(b) - endOf(a);

function spanned(page: Page, raw: Raw, entities: EntityIndex, answers: Entity | null): AttributedSpan {
  const { link, name, document } = speakerOf(page, raw, entities, answers);
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

/** An attribution and the sentence of its cue. */
interface Told {
  span: AttributedSpan;
  sentence: number;
}

/** Deepest chain of speakers that is followed. */
const DEEPEST = 6;

/**
 * An attribution whose cue stands in the content of another is told by that other: its chain begins with the other's
 * (the Gazette revealed that the trust had warned …).
 */
function chained(found: Told[]): AttributedSpan[] {
  const open: Told[] = [];
  for (const one of found.sort((a, b) => byContent(a.span, b.span))) {
    const { span, sentence } = one;
    const cue = span.cue[0]?.[0] ?? -1;
    while (open.length > 0 && endOf((open.at(-1) as Told).span) <= startOf(span)) open.pop();
    const outer = open.findLast(
      (told) =>
        told.span.kind !== 'stand' && told.span.content.some(([start, end]) => start <= cue && cue < end),
    );
    if (outer) {
      const told = outer.span.own ? outer.span.chain.slice(0, -1) : outer.span.chain;
      span.chain = [...told, ...span.chain].slice(-DEEPEST);
      span.nested = outer.sentence === sentence;
    }
    if (open.length < 12) open.push(one);
  }
  return found.map(({ span }) => span);
}
