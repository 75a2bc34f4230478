/** What stands after a cue verb: where its content begins (the frame that fits) and where it ends. */
import { byFrames, type Complement, type Found, isTime, type Manner } from './frames.js';
import { addresseeEnd, afterInsertion, opensQuote, temporalEnd } from './openings.js';
import { nounPhraseAfter } from './phrase-after.js';
import { isPersonal, isTemporal } from './phrases.js';
import type { Page } from './words.js';
import { clauseStarts } from './verb-groups.js';
import type { CueFrame } from '../cues/classes.js';
import { type Cue, cueOf, nounCue } from '../cues/cues.js';

/** Adjuncts between a cue and its content: "in a statement", "on Tuesday", "to reporters". */
const ADJUNCT = /^(?:in|on|at|to|for|during|after|before|by|via|from|with|of|about|through|over)$/;

/** The preposition behind a particle, which is part of the cue: "weighed in on", "fired back at". */
const AT = /^(?:on|at|against|for|about|over)$/;
const ADVERBIAL = /^(?:up|out|back|in|off|down|away)$/;
const THINGS: ReadonlySet<CueFrame> = new Set<CueFrame>(['np', 'wh']);

/** Verbs of asking, whose question stands behind "about" and whoever is asked: "asked Lee about the loan". */
const ASKED = /^(?:ask|question|quiz|press|grill|challenge)$/;

/** Frames that are known behind an adjunct by the word that opens them. */
const FAR: readonly CueFrame[] = ['quote', 'that', 'to', 'wh'];

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
  // "held that meeting in May"
  if (words[verb]?.lemma === 'hold' && !clauseStarts(page, after + 1, high)) return null;
  // "made it clear that": "it" only stands for what follows
  if (words[after]?.lower === 'it' && /^(?:clear|plain|known|public)$/.test(words[after + 1]?.lower ?? '')) {
    const clear = cue.particles.get('clear');
    const told = clear && byFrames(manner, page, clear.frames, after + 2, high);
    if (told) return { ...told, cueEnd: after + 2, cue: clear };
  }
  const particle = cue.particles.get(words[after]?.lower ?? '');
  if (particle && words[after]?.pos !== 'PUNCT') {
    const found = byFrames(manner, page, particle.frames, after + 1, high);
    if (found) return { ...found, cueEnd: after + 1, cue: particle };
    const second =
      ADVERBIAL.test(words[after]?.lower ?? '') &&
      AT.test(words[after + 1]?.lower ?? '') &&
      words[after + 2]?.pos !== 'NUM';
    const behind =
      second && particle.frames.has('np') ? byFrames(manner, page, THINGS, after + 2, high) : null;
    if (behind) return { ...behind, cueEnd: after + 2, cue: particle };
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
  const further =
    cue.frames.has('quote') || cue.frames.has('that') ? farContent(manner, page, after, high) : null;
  if (further) return { ...further, cueEnd: after };
  return farParticle(manner, page, cue, after, high);
}

/**
 * The preposition of a cue behind adverbs, which are part of the cue ("spoke out against", "care more about"), or behind an addressee,
 * a place or a time, where it opens the content ("apologised to the board on Monday | for the delay").
 */
function farParticle(manner: Manner, page: Page, cue: Cue, start: number, high: number): Complement | null {
  if (cue.particles.size === 0) return null;
  const asked = ASKED.test(page.words[start - 1]?.lemma ?? '') ? addresseeEnd(page, start, high) : start;
  if (asked > start && /^(?:about|on)$/.test(page.words[asked]?.lower ?? '')) {
    const found = byFrames(manner, page, THINGS, asked + 1, high);
    if (found) return { ...found, cueEnd: start };
  }
  let i = start;
  let apart = false;
  for (let steps = 0; steps < 5 && i < high; steps++) {
    const word = page.words[i];
    if (!word || word.quote >= 0) return null;
    const particle = cue.particles.get(word.lower);
    if (particle && i > start) {
      const found = byFrames(manner, page, particle.frames, i + 1, high);
      if (found && !apart) return { ...found, cueEnd: i + 1, cue: particle };
      if (found)
        return { frame: 'np', content: { first: i, last: found.content.last }, cueEnd: start, cue: particle };
    }
    const temporal = temporalEnd(page, i, high);
    if (
      word.pos === 'ADV' ||
      (/^(?:out|up|in|back|more|most|much)$/.test(word.lower) && page.words[i + 1]?.pos === 'ADP')
    )
      i++;
    else if (temporal > i) i = temporal;
    else if (word.pos === 'ADP' && ADJUNCT.test(word.lower)) {
      const end = nounPhraseAfter(page, i + 1, high);
      if (end === i + 1) return null;
      i = end;
      apart = true;
    } else return null;
  }
  return null;
}

/** "told reporters in Leeds last week that…", "told the paper she would…": the addressee, adjuncts, then the content. */
function afterAddressee(manner: Manner, page: Page, cue: Cue, start: number, high: number): Found | null {
  const named = addresseeEnd(page, start, high);
  if (named === start) return null;
  const end = behindApposition(page, named, high);
  const that = thatBehind(page, end, high);
  if (that > end) return byFrames(manner, page, new Set<CueFrame>(['that']), that, high);
  const frames = new Set([...cue.frames].filter((frame) => frame !== 'np'));
  const here = byFrames(manner, page, frames, end, high);
  // "urged the board to resign": who is to act belongs to what was said
  if (here?.frame === 'to') return { ...here, content: { first: start, last: here.content.last } };
  return here ?? afterAdjuncts(manner, page, cue, end, high);
}

/** "asked Ann Lee, the chair of the board, | to": behind the comma that closes an apposition; `end` itself where none stands there. */
function behindApposition({ words }: Page, end: number, high: number): number {
  if (words[end]?.text !== ',') return end;
  for (let i = end + 1; i < Math.min(high, end + 12); i++) {
    const word = words[i];
    if (!word || word.quote >= 0 || /^(?:VERB|AUX|SCONJ)$/.test(word.pos)) return end;
    if (word.text === ',') return /^(?:to|that)$/.test(words[i + 1]?.lower ?? '') ? i + 1 : end;
  }
  return end;
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
    else if (isTemporal(word) || /^(?:last|this|earlier|later|late|early|next|one)$/.test(word.lower)) {
      next = temporalEnd(page, i, high);
    } else if (word.text === ',' && i > start) next = i + 1;
    if (next <= i || (next === i + 1 && word.pos === 'ADP')) return null;
    i = next;
    const found = byFrames(
      manner,
      page,
      new Set<CueFrame>(
        FAR.filter(
          (frame) =>
            cue.frames.has(frame) &&
            (frame !== 'wh' || /^(?:whether|how|why|what)$/.test(page.words[i]?.lower ?? '')),
        ),
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
      !nounCue(page.words[i - 1]?.lemma ?? '') &&
      (word.pos === 'SCONJ' || opensQuote(page, i + 1) || isPersonal(next))
    )
      return byFrames(manner, page, new Set<CueFrame>(['that']), i, high);
    if (/^[,:]$/.test(word.text) && next && opensQuote(page, i + 1))
      return byFrames(manner, page, new Set<CueFrame>(['quote']), i + 1, high);
  }
  return null;
}
