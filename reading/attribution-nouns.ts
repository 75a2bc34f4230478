/** Cues that are nouns or adjectives: "her claim that…", "the union's call for…", "is confident that…", "was critical of…". */
import { contentEnd } from './attribution-extent.js';
import { nounPhraseBefore, trimmed } from './attribution-phrases.js';
import { isFinite, verbGroupStart } from './attribution-verb-groups.js';
import type { Raw } from './attribution-raw.js';
import { subjectBefore } from './attribution-subjects.js';
import type { Page, Range } from './attribution-words.js';
import { adjectiveCue, nounCue, type Cue } from './cues.js';
import type { CueFrame } from './cue-lexicon.js';

const BE =
  /^(?:be|is|are|was|were|been|am|['’]s|['’]re|['’]m|remains?|remained|feels?|felt|seems?|became|becomes?)$/;

/** Attributions by noun and adjective outside quotations. */
export function nounAttributions(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0) continue;
      const raw =
        word.pos === 'NOUN'
          ? ofNoun(page, i, sentence)
          : word.pos === 'ADJ' || word.pos === 'VERB'
            ? ofAdjective(page, i, sentence)
            : null;
      if (raw) found.push(raw);
    }
  }
  return found;
}

function ofNoun(page: Page, at: number, sentence: Range): Raw | null {
  const { words } = page;
  const cue = nounCue(words[at]?.lemma ?? '');
  if (!cue) return null;
  const opened = opens(page, cue, at, sentence);
  if (!opened) return null;
  const source = possessor(page, at, sentence.first);
  if (!source && opened.frame !== 'that') return null;
  const content = cue.kind === 'thought' ? opened.content : beforePredicate(page, opened);
  let first = at;
  while (source && first - 1 >= source.last && words[first - 1]?.pos === 'ADJ') first--;
  return {
    source: source ? [source] : [],
    cue: [{ first, last: opened.cueEnd }],
    content: [content],
    lexical: cue,
    frame: opened.frame,
    verb: at,
  };
}

/**
 * "Her claim that the pool leaks | was rejected": the noun is the subject, and the verb of its clause is no part of what was claimed.
 * A clause after "that" has one verb group of its own, a thing has none.
 */
function beforePredicate(page: Page, opened: { content: Range; frame: CueFrame }): Range {
  const { first, last } = opened.content;
  let own = opened.frame === 'that' ? 1 : 0;
  if (opened.frame === 'to') return opened.content;
  for (let i = first + 1; i < last; i++) {
    const word = page.words[i];
    const before = page.words[i - 1];
    if (!word || word.quote >= 0) return opened.content;
    if (
      /^(?:that|who|which|whose|when|where|because|if|while|as|and|or|but|,)$/.test(word.lower) &&
      i > first
    )
      return opened.content;
    if (!isFinite(page, i) || before?.pos === 'AUX' || before?.pos === 'ADV') continue;
    if (own === 0) return i > first ? { first, last: i } : opened.content;
    own--;
  }
  return opened.content;
}

/** "her", "Lee's", "the union's" before the noun, with adjectives between. */
function possessor(page: Page, at: number, low: number): Range | null {
  const { words } = page;
  let i = at - 1;
  while (i > low && i > at - 4 && /^(?:ADJ|ADV|NOUN|NUM)$/.test(words[i]?.pos ?? '')) i--;
  const word = words[i];
  if (!word || i < low) return null;
  if (/^(?:his|her|its|their|my|our|your)$/.test(word.lower)) return { first: i, last: i + 1 };
  if (!/^['’]s?$/.test(word.lower)) return null;
  const first = nounPhraseBefore(page, i, low);
  return first < i ? { first, last: i + 1 } : null;
}

function ofAdjective(page: Page, at: number, sentence: Range): Raw | null {
  const { words } = page;
  const cue = adjectiveCue(words[at]?.lower ?? '');
  if (!cue) return null;
  let be = at - 1;
  while (be > sentence.first && (words[be]?.pos === 'ADV' || words[be]?.lower === 'not')) be--;
  if (!BE.test(words[be]?.lower ?? '')) return null;
  const opened = opens(page, cue, at, sentence);
  if (!opened) return null;
  const first = verbGroupStart(page, be, sentence.first);
  const source = subjectBefore(page, first, sentence.first);
  if (!source || /^(?:it|there|that|this|what)$/.test(words[source.first]?.lower ?? '')) return null;
  return {
    source: [source],
    cue: [{ first, last: opened.cueEnd }],
    content: [opened.content],
    lexical: cue,
    frame: opened.frame,
    verb: at,
  };
}

function opens(
  page: Page,
  cue: Cue,
  at: number,
  sentence: Range,
): { cueEnd: number; content: Range; frame: CueFrame } | null {
  const next = page.words[at + 1];
  if (!next) return null;
  const content = (start: number, frame: CueFrame): Range | null => {
    const range = trimmed(page, {
      first: start,
      last: contentEnd(page, start, sentence.last, { frame, fronted: false, form: '' }),
    });
    return range.last > range.first ? range : null;
  };
  if (next.lower === 'that' && cue.frames.has('that') && next.pos !== 'DET') {
    const range = content(at + 1, 'that');
    return range && range.last - range.first > 2 ? { cueEnd: at + 1, content: range, frame: 'that' } : null;
  }
  if (next.lower === 'to' && cue.frames.has('to') && page.words[at + 2]?.pos === 'VERB') {
    const range = content(at + 1, 'to');
    return range && { cueEnd: at + 1, content: range, frame: 'to' };
  }
  if (cue.particles.has(next.lower)) {
    const range = content(at + 2, 'np');
    return range && { cueEnd: at + 2, content: range, frame: 'np' };
  }
  return null;
}
