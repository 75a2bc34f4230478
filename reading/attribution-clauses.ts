/** What stands after a cue verb: where its content begins (the frame that fits) and where it ends. */
import type { Cue } from './cues.js';
import { cueOf } from './cues.js';
import type { CueFrame } from './cue-lexicon.js';
import {
  clauseStarts,
  isFinite,
  isPersonal,
  isTemporal,
  nounPhraseAfter,
  trimmed,
} from './attribution-phrases.js';
import { REACH, type Page, type Range } from './attribution-words.js';

export interface Complement {
  frame: CueFrame;
  /** End (exclusive) of the cue's words: after its particle, if it has one. */
  cueEnd: number;
  content: Range;
}

const WH = /^(?:how|why|what|whether|if|when|where|who|which)$/;
/** Adjuncts between a cue and its content: "in a statement", "on Tuesday", "to reporters". */
const ADJUNCT = /^(?:in|on|at|to|during|after|before|by|via|from|with|of|about|through|over)$/;

/** The complement of the cue verb at `verb` (its group ends there), or null where no frame of the cue fits. */
export function complementOf(page: Page, cue: Cue, verb: number, high: number): Complement | null {
  const { words } = page;
  const after = verb + 1;
  const particle = cue.particles.get(words[after]?.lower ?? '');
  if (particle && words[after]?.pos !== 'PUNCT') {
    const found = byFrames(page, new Set<CueFrame>([particle, 'np', 'that']), after + 1, high);
    if (found) return { ...found, cueEnd: after + 1 };
  }
  const direct = byFrames(page, cue.frames, after, high);
  if (direct && direct.frame !== 'np') return { ...direct, cueEnd: after };
  if (cue.frames.has('addressee')) {
    const end = nounPhraseAfter(page, after, high);
    if (end > after) {
      const found =
        byFrames(page, new Set([...cue.frames].filter((f) => f !== 'np')), end, high) ??
        afterAdjuncts(page, cue, end, high);
      if (found) return { ...found, cueEnd: after };
    }
  }
  const far = afterAdjuncts(page, cue, after, high);
  if (far) return { ...far, cueEnd: after };
  return direct ? { ...direct, cueEnd: after } : null;
}

type Found = Omit<Complement, 'cueEnd'>;

function byFrames(page: Page, frames: ReadonlySet<CueFrame>, start: number, high: number): Found | null {
  const word = page.words[start];
  if (!word || start >= high) return null;
  const found = (frame: CueFrame, first = start): Found | null => {
    const content = trimmed(page, { first, last: contentEnd(page, first, high) });
    return content.last > content.first ? { frame, content } : null;
  };
  const mark = /^[,:]$/.test(word.text) ? start + 1 : start;
  if (frames.has('quote') && opensQuote(page, mark)) return found('quote', mark);
  if (word.lower === 'that' && frames.has('that') && word.pos !== 'DET') {
    const next = page.words[start + 1]?.text ?? '';
    return found('that', next === ':' && opensQuote(page, start + 2) ? start + 2 : start);
  }
  if (frames.has('that') && word.lower === 'that') return found('that');
  if (frames.has('wh') && WH.test(word.lower)) return found('wh');
  if (frames.has('to') && word.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(page.words[start + 1]?.pos ?? ''))
    return found('to');
  if (frames.has('ing') && /ing$/.test(word.lower) && word.pos === 'VERB') return found('ing');
  if (
    frames.has('clause') &&
    word.pos !== 'PUNCT' &&
    word.lower !== 'to' &&
    clauseStarts(page, start, high)
  ) {
    if (word.pos !== 'ADP' && word.pos !== 'VERB') return found('clause');
  }
  if (frames.has('np') && nounPhraseAfter(page, start, high) > start && !isTemporal(word)) return found('np');
  return null;
}

/** Skips "in a statement", "on Tuesday", "to reporters" and looks for a quotation or "that" behind. */
function afterAdjuncts(page: Page, cue: Cue, start: number, high: number): Found | null {
  let i = start;
  for (let steps = 0; steps < 6 && i < high; steps++) {
    const word = page.words[i];
    if (!word) return null;
    let next = i;
    if (word.pos === 'ADP' && ADJUNCT.test(word.lower)) next = nounPhraseAfter(page, i + 1, high);
    else if (word.pos === 'ADV') next = i + 1;
    else if (
      isTemporal(word) ||
      (word.pos === 'ADJ' && isTemporal(page.words[i + 1])) ||
      word.pos === 'DET'
    ) {
      next = nounPhraseAfter(page, i, high);
    } else if (word.text === ',' && i > start) next = i + 1;
    if (next <= i || (next === i + 1 && word.pos === 'ADP')) return null;
    i = next;
    const found = byFrames(
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
  }
  return null;
}

/** True where an outermost quotation begins at this word. */
export function opensQuote(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word || word.quote < 0) return false;
  return page.quoteRange[word.quote]?.first === at;
}

/** End (exclusive) of a content that begins at `start`: the clause's or the sentence's end, quotations taken as wholes. */
export function contentEnd(page: Page, start: number, high: number): number {
  const { words } = page;
  const limit = Math.min(words.length, start + REACH * 4);
  let ceiling = high;
  let i = start;
  while (i < Math.min(ceiling, limit)) {
    const word = words[i];
    if (!word) break;
    if (word.quote >= 0) {
      const range = page.quoteRange[word.quote];
      const end = range && range.first >= start ? range.last : i + 1;
      if (range && range.first >= start) {
        if (end >= ceiling) ceiling = restOfSentence(page, end);
        const inner = words[end - 2];
        if (
          /^[.?!,]$/.test(inner?.text ?? '') &&
          (end >= ceiling || inner?.text === ',' || inner?.text === '?' || inner?.text === '!')
        ) {
          if (inner?.text !== ',' || breaks(page, end, ceiling)) return end;
        }
      }
      i = end;
      continue;
    }
    if (i > start + 1 && endsHere(page, i, ceiling)) return i;
    i++;
  }
  return i;
}

/** After a quotation that runs over sentence ends: the end of the sentence in which it closes, if that goes on. */
function restOfSentence(page: Page, at: number): number {
  const word = page.words[at];
  const last = page.words[at - 1];
  const inner = page.words[at - 2];
  if (!word || !last || word.sentence !== last.sentence || /^[.?!]$/.test(inner?.text ?? '')) return at;
  let end = at;
  while (end < page.words.length && page.words[end]?.sentence === last.sentence && end - at < REACH) end++;
  return end;
}

/** A new main clause, a participle or a cue of its own begins after the comma before `at`. */
function breaks(page: Page, at: number, ceiling: number): boolean {
  const word = page.words[at];
  return at >= ceiling || !word || word.pos === 'VERB' || isPersonal(word) || word.pos === 'CCONJ';
}

function endsHere(page: Page, at: number, ceiling: number): boolean {
  const { words } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.text === ';') return true;
  if (word.text === ',') {
    if (next.lower === 'according') return true;
    if (next.pos === 'VERB' && /ing$/.test(next.lower) && cueOf(next.lemma)) return true;
    if (/^(?:but|and|while|though|although)$/.test(next.lower) && coordinatedCue(page, at + 2, ceiling))
      return true;
  }
  if (word.lower === 'but' || word.lower === 'and') return coordinatedCue(page, at + 1, ceiling);
  return false;
}

/** "… and said", "… but he denied": a cue with or without a subject right after the conjunction. */
function coordinatedCue(page: Page, at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(ceiling, at + 4); i++) {
    const word = page.words[i];
    if (!word) return false;
    if (word.pos === 'VERB') {
      const cue = cueOf(word.lemma);
      return cue !== undefined && isFinite(page, i) && (cue.frames.has('quote') || cue.frames.has('that'));
    }
    if (word.pos !== 'ADV' && !isPersonal(word) && word.pos !== 'PROPN') return false;
  }
  return false;
}
