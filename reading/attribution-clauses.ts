/** What stands after a cue verb: where its content begins (the frame that fits) and where it ends. */
import { cueOf, type Cue } from './cues.js';
import type { CueFrame } from './cue-lexicon.js';
import { isPersonal, isTemporal, nounPhraseAfter, trimmed } from './attribution-phrases.js';
import { clauseStarts } from './attribution-verb-groups.js';
import {
  addresseeEnd,
  afterInsertion,
  isGerund,
  isShortAnswer,
  opensQuote,
  opensWithPreposition,
  temporalEnd,
} from './attribution-openings.js';
import { contentEnd, type Extent } from './attribution-extent.js';
import type { Page, Range, Word } from './attribution-words.js';

/** What the cue's clause tells about the end of its content. */
export type Manner = Omit<Extent, 'frame'>;

export interface Complement {
  frame: CueFrame;
  /** End (exclusive) of the cue's words: after its particle, if it has one. */
  cueEnd: number;
  /** The cue that it made with its particle ("call on"), where it has one. */
  cue?: Cue;
  content: Range;
}

const WH = /^(?:how|why|what|whether|if|when|where|who|which)$/;
/** Adjuncts between a cue and its content: "in a statement", "on Tuesday", "to reporters". */
const ADJUNCT = /^(?:in|on|at|to|for|during|after|before|by|via|from|with|of|about|through|over)$/;

/** The complement of the cue verb at `verb` (its group ends there), or null where no frame of the cue fits. */
export function complementOf(
  page: Page,
  cue: Cue,
  verb: number,
  high: number,
  manner: Manner,
): Complement | null {
  const { words } = page;
  const after = verb + 1;
  const particle = cue.particles.get(words[after]?.lower ?? '');
  if (particle && words[after]?.pos !== 'PUNCT') {
    const found = byFrames(manner, page, particle.frames, after + 1, high);
    if (found) return { ...found, cueEnd: after + 1, cue: particle };
  }
  if (cue.frames.has('addressee') && !/^(?:that|,|:)$/.test(words[after]?.lower ?? '')) {
    const found = afterAddressee(manner, page, cue, after, high);
    if (found) return { ...found, cueEnd: after };
  }
  const direct = byFrames(manner, page, cue.frames, after, high);
  if (direct && direct.frame !== 'np')
    return { ...direct, cueEnd: words[after]?.text === ':' ? after + 1 : after };
  const far = afterAdjuncts(manner, page, cue, after, high);
  if (far) return { ...far, cueEnd: after };
  if (direct) return { ...direct, cueEnd: after };
  const further = cue.frames.has('quote') ? farContent(manner, page, after, high) : null;
  return further && { ...further, cueEnd: after };
}

/** "told reporters in Leeds last week that…", "told the paper she would…": the addressee, adjuncts, then the content. */
function afterAddressee(manner: Manner, page: Page, cue: Cue, start: number, high: number): Found | null {
  const end = addresseeEnd(page, start, high);
  if (end === start) return null;
  const that = thatBehind(page, end, high);
  if (that > end) return byFrames(manner, page, new Set<CueFrame>(['that']), that, high);
  const frames = new Set([...cue.frames].filter((frame) => frame !== 'np'));
  const here = byFrames(manner, page, frames, end, high);
  // "urged the board to resign": who is to act belongs to what was said
  if (here?.frame === 'to') return { ...here, content: { first: start, last: here.content.last } };
  return here ?? afterAdjuncts(manner, page, cue, end, high);
}

/** "told a meeting in Hull, Yorkshire, on Monday that…": the "that" behind places and times, where no verb comes between. */
function thatBehind(page: Page, start: number, high: number): number {
  for (let i = start; i < Math.min(high, start + 14); i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || /^(?:VERB|AUX|PRON)$/.test(word.pos)) return -1;
    if (word.lower === 'that' && word.pos === 'SCONJ') return i;
  }
  return -1;
}

type Found = Omit<Complement, 'cueEnd'>;

function byFrames(
  manner: Manner,
  page: Page,
  frames: ReadonlySet<CueFrame>,
  start: number,
  high: number,
): Found | null {
  const word = page.words[start];
  if (!word || start >= high) return null;
  const found = (frame: CueFrame, first = start): Found | null => {
    const content = trimmed(page, { first, last: contentEnd(page, first, high, { frame, ...manner }) });
    return content.last > content.first ? { frame, content } : null;
  };
  const mark = /^[,:]$/.test(word.text) ? start + 1 : start;
  if (frames.has('quote') && opensQuote(page, mark)) {
    return mark < high
      ? found('quote', mark)
      : {
          frame: 'quote',
          content: page.quoteRange[page.words[mark]?.quote ?? -1] ?? { first: mark, last: mark },
        };
  }
  if (word.lower === 'that' && frames.has('that') && word.pos !== 'DET') {
    const next = page.words[start + 1]?.text ?? '';
    return found('that', next === ':' && opensQuote(page, start + 2) ? start + 2 : start);
  }
  if (frames.has('that') && word.lower === 'that') return found('that');
  if (frames.has('wh') && WH.test(word.lower)) return found('wh');
  if (
    frames.has('wh') &&
    /^(?:just|exactly|precisely)$/.test(word.lower) &&
    WH.test(page.words[start + 1]?.lower ?? '')
  )
    return found('wh');
  if (frames.has('to') && opensInfinitive(page, start)) return found('to');
  if (frames.has('ing') && /ing$/.test(word.lower) && word.pos === 'VERB') return found('ing');
  if (
    frames.has('clause') &&
    !isTemporal(word) &&
    !(word.pos === 'ADV' && (page.words[start + 1]?.lower === 'that' || opensQuote(page, start + 1))) &&
    !(
      /^(?:last|this|next|earlier|later|late|early)$/.test(word.lower) && isTemporal(page.words[start + 1])
    ) &&
    word.pos !== 'PUNCT' &&
    word.lower !== 'to' &&
    clauseStarts(page, start, high)
  ) {
    const verbal = word.pos === 'VERB' && (!/ing$/.test(word.lower) || word.lower === 'following');
    if (!verbal && (word.pos !== 'ADP' || opensWithPreposition(page, start, high))) return found('clause');
  }
  if (frames.has('quote') && isShortAnswer(page, start))
    return { frame: 'np', content: { first: start, last: start + 1 } };
  if (frames.has('any') && saysSomething(page, start, high)) return found('clause');
  if (frames.has('as') && takenAs(page, start, high)) return found('np');
  if (frames.has('np') && isGerund(page, start)) return found('np');
  if (frames.has('np') && nounPhraseAfter(page, start, high) > start && !isTemporal(word)) return found('np');
  return null;
}

/** A noun phrase, or a preposition before one, with more behind it ("said he and Lee differ", "said something strange"). */
function saysSomething(page: Page, start: number, high: number): boolean {
  const word = page.words[start];
  if (!word || high - start < 3 || isTemporal(word)) return false;
  if (word.lower === 'despite') return true;
  if (/^(?:last|this|next|earlier)$/.test(word.lower) && isTime(page.words[start + 1])) return false;
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(word.pos) && nounPhraseAfter(page, start, high) > start;
}

/** "the plan as a gamble", "him as “weak”": a thing and what one takes it for. */
const takenAs = (page: Page, start: number, high: number): boolean => {
  const end = nounPhraseAfter(page, start, high);
  return end > start && page.words[end]?.lower === 'as';
};

/** "to close", "not to close", "to “close it all”". */
function opensInfinitive(page: Page, start: number): boolean {
  const to = page.words[start]?.lower === 'not' ? start + 1 : start;
  const next = page.words[to + 1];
  if (page.words[to]?.lower !== 'to' || !next) return false;
  return /^(?:VERB|AUX|ADV)$/.test(next.pos) || opensQuote(page, to + 1);
}

const isTime = (word: Word | undefined): boolean =>
  isTemporal(word) || /^(?:days|weeks|months|years)$/.test(word?.lower ?? '');

/** Skips "in a statement", "on Tuesday", "to reporters" and looks for a quotation or "that" behind. */
function afterAdjuncts(manner: Manner, page: Page, cue: Cue, start: number, high: number): Found | null {
  let i = afterInsertion(page, start, high);
  for (let steps = 0; steps < 6 && i < high; steps++) {
    const word = page.words[i];
    if (!word) return null;
    if (i > start && steps === 0) return byFrames(manner, page, cue.frames, i, high);
    let next = i;
    if (word.pos === 'ADP' && ADJUNCT.test(word.lower)) next = nounPhraseAfter(page, i + 1, high);
    else if (word.pos === 'ADV') next = i + 1;
    else if (isTemporal(word) || /^(?:last|this|earlier|later|late|early|next)$/.test(word.lower)) {
      next = temporalEnd(page, i, high);
    } else if (word.text === ',' && i > start) next = i + 1;
    if (next <= i || (next === i + 1 && word.pos === 'ADP')) return null;
    i = next;
    const found = byFrames(
      manner,
      page,
      new Set<CueFrame>(
        ['quote', 'that', ...(cue.frames.has('to') ? (['to'] as const) : [])].filter((f) =>
          cue.frames.has(f as CueFrame),
        ) as CueFrame[],
      ),
      i,
      high,
    );
    if (found) return found;
    if (cue.frames.has('clause') && cue.kind !== 'thought' && isTime(page.words[i - 1])) {
      const clause = byFrames(manner, page, new Set<CueFrame>(['clause']), i, high);
      if (clause) return clause;
    }
  }
  return null;
}

/** The quotation or that-clause further on in the sentence, where no other verb of saying comes between. */
function farContent(manner: Manner, page: Page, start: number, high: number): Found | null {
  for (let i = start; i < Math.min(high, start + 30); i++) {
    const word = page.words[i];
    const next = page.words[i + 1];
    if (
      !word ||
      word.quote >= 0 ||
      /^[.;?!]$/.test(word.text) ||
      (word.pos === 'VERB' && cueOf(word.lemma)?.frames.has('quote'))
    )
      return null;
    if (
      word.lower === 'that' &&
      i > start &&
      (word.pos === 'SCONJ' || opensQuote(page, i + 1) || isPersonal(next))
    )
      return byFrames(manner, page, new Set<CueFrame>(['that']), i, high);
    if (/^[,:]$/.test(word.text) && next && opensQuote(page, i + 1))
      return byFrames(manner, page, new Set<CueFrame>(['quote']), i + 1, high);
  }
  return null;
}
