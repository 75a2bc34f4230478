/** Which frame of a cue fits what stands at a word: a quotation, "that", a clause, an infinitive, a thing. */
import { contentEnd } from './extent.js';
import { type Extent } from './coordinated.js';
import { isGerund, isShortAnswer, opensQuote, opensWithPreposition } from './openings.js';
import { nounPhraseAfter } from './phrase-after.js';
import { isTemporal, trimmed } from './phrases.js';
import { clauseStarts } from './verb-groups.js';
import type { Page, Range, Word } from './words.js';
import type { CueFrame } from '../cues/classes.js';
import type { Cue } from '../cues/cues.js';

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

export type Found = Omit<Complement, 'cueEnd'>;

export function byFrames(
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
  if ((frames.has('quote') || (frames.has('clause') && word.lower === 'so')) && isShortAnswer(page, start))
    return { frame: 'np', content: { first: start, last: start + 1 } };
  if (frames.has('any') && saysSomething(page, start, high)) return found('clause');
  if (frames.has('as') && takenAs(page, start, high)) return found('np');
  if (frames.has('state') && takenToBe(page, start, high)) return found('np');
  // "denounced what it calls a smear": a clause that names a thing
  if (frames.has('np') && word.lower === 'what' && clauseStarts(page, start + 1, high)) return found('np');
  if (frames.has('np') && isGerund(page, start)) return found('np');
  const owner = /^['’]s?$/.test(page.words[start + 1]?.lower ?? '');
  if (frames.has('np') && nounPhraseAfter(page, start, high) > start && (owner || !isTemporal(word)))
    return found('np');
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
  // "the treaty as dead": wink's "as" before an adjective is an adverb, as in "as dead as"
  return end > start && page.words.slice(start + 1, end + 1).some(({ lower }) => lower === 'as');
};

/** "the bridge unsafe", "the bridge to be unsafe", "the firm to have lied": a thing and the state that one takes it to be in. */
function takenToBe(page: Page, start: number, high: number): boolean {
  const { words } = page;
  const end = nounPhraseAfter(page, start, high);
  if (end === start || end >= high) return false;
  // "Lee a serious buyer"
  if (/^an?$/.test(words[end]?.lower ?? '')) return words[end + 1]?.pos !== 'NUM';
  if (words[end]?.lower === 'to') return /^(?:be|have)$/.test(words[end + 1]?.lower ?? '');
  const before = words[end - 1];
  // "the accounts incomplete": the noun phrase takes in the adjective behind its head
  const state = words[end]?.pos === 'ADJ' ? end : before?.pos === 'ADJ' && end - start > 1 ? end - 1 : -1;
  const head = words[state - 1];
  return state > start && head !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(head.pos);
}

/** "to close", "not to close", "to “close it all”". */
function opensInfinitive(page: Page, start: number): boolean {
  const to = page.words[start]?.lower === 'not' ? start + 1 : start;
  const next = page.words[to + 1];
  if (page.words[to]?.lower !== 'to' || !next) return false;
  return /^(?:VERB|AUX|ADV)$/.test(next.pos) || opensQuote(page, to + 1);
}

export const isTime = (word: Word | undefined): boolean =>
  isTemporal(word) || /^(?:days|weeks|months|years)$/.test(word?.lower ?? '');
