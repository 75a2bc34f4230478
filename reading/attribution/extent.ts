/**
 * Where a content ends: at the end of the sentence or of the clause, quotations taken as wholes.
 * What follows is cut off when it is no part of what was said: a cue of its own ("… and said"), a participle that comments on it
 * (", adding …"), a closing relative clause of the writer's (", which opened in May"), the main clause after a fronted one.
 */
import { coordinatedCue, type Extent, isSpeech } from './coordinated.js';
import { blamesFor, circumstance, opensMedium } from './circumstances.js';
import { hasFinite, isFinite } from './verb-groups.js';
import { type Page, REACH, type Word } from './words.js';
import type { CueFrame } from '../cues/classes.js';
import { cueOf } from '../cues/cues.js';

/** End (exclusive) of a content that begins at the word `start` of a sentence that ends before `high`. */
export function contentEnd(page: Page, start: number, high: number, extent: Extent): number {
  const { words } = page;
  const limit = Math.min(words.length, start + REACH * 4);
  const isClause = extent.frame === 'clause' || extent.frame === 'that';
  let ceiling = high;
  let i = start;
  while (i < Math.min(ceiling, limit)) {
    const word = words[i];
    if (!word) break;
    const range = word.quote >= 0 ? page.quoteRange[word.quote] : null;
    if (range && range.first >= start) {
      const end = range.last;
      if (end >= ceiling) ceiling = restOfSentence(page, end);
      const inner = words[end - 2]?.text ?? '';
      if (/[.?!]$/.test(inner) && (end >= ceiling || i === start)) return end;
      if (
        inner === ',' &&
        !listsQuotes(page, end) &&
        (end >= ceiling ||
          (i === start && SITUATES.test(words[end]?.lower ?? '')) ||
          cutsAfterComma(page, end, ceiling, extent))
      )
        return end;
      i = end;
      continue;
    }
    if (
      i > start &&
      !(i === start + 1 && words[start]?.lower === 'that') &&
      word.quote < 0 &&
      endsHere(page, i, ceiling, extent, start) &&
      !(
        isClause &&
        word.text === ',' &&
        ((!hasFinite(page, { first: start, last: i }) &&
          !(extent.fronted && (extent.frame === 'clause' || pointsOut(page, start)))) ||
          closesCondition(page, start, i))
      )
    )
      return i;
    i++;
  }
  return i;
}

/** "found that order unlawful": a "that" right before its noun, and no opening of a clause that goes on behind its first comma. */
const pointsOut = ({ words }: Page, start: number): boolean =>
  words[start]?.lower === 'that' && words[start + 1]?.pos === 'NOUN';

/** "that if the state held it up, | the firm could threaten": the first comma ends what the clause begins with, and not the content. */
function closesCondition(page: Page, start: number, comma: number): boolean {
  const first = page.words[start]?.lower === 'that' ? start + 1 : start;
  if (
    !/^(?:if|when|once|unless|although|though|while|because|after|until)$/.test(
      page.words[first]?.lower ?? '',
    )
  )
    return false;
  for (let i = first; i < comma; i++) if (page.words[i]?.text === ',') return false;
  return true;
}

/** "a “loser,” | a “liar” and a “whiner”": one quoted word after the other. */
function listsQuotes(page: Page, at: number): boolean {
  let i = at;
  while (/^(?:and|or|an?|the)$/.test(page.words[i]?.lower ?? '')) i++;
  const quote = page.words[i]?.quote ?? -1;
  const range = page.quoteRange[quote];
  return (
    quote >= 0 &&
    range?.first === i &&
    range.last - i < 8 &&
    page.words[i]?.sentence === page.words[at - 1]?.sentence
  );
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

/** “It was cheap,” when asked · “It was cheap,” in a letter: what situates the words behind the comma that closes them. */
const SITUATES = /^(?:when|while|after|before|during|as|in|on|at|to)$/;

const THING: ReadonlySet<CueFrame> = new Set<CueFrame>(['np', 'to', 'as', 'of', 'ing']);

/** Words that single out a part of what stands before a dash, and so belong to it. */
const SPECIFIES = /^(?:including|particularly|especially|specifically|notably|like|such|even|mainly|mostly)$/;

function endsHere(page: Page, at: number, ceiling: number, extent: Extent, start: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (word.text === ';') return true;
  const thing = THING.has(extent.frame);
  if (word.text === ',') return cutsAfterComma(page, at + 1, ceiling, extent);
  const behind = page.words[at + 1];
  // "“it is fine” — asserting that it always was"
  const comments =
    behind !== undefined && behind.pos === 'VERB' && /ing$/.test(behind.lower) && reports(behind);
  if (/^[—–―]$/.test(word.text)) return comments || (thing && !SPECIFIES.test(behind?.lower ?? ''));
  if (opensMedium(page, at, ceiling, thing) || (thing && circumstance(page, at, start)))
    return !(thing && blamesFor(page, at));
  if (word.lower === 'but' || word.lower === 'and') {
    if (thing && joinsGerund(page, at, start)) return false;
    return coordinatedCue(page, at + 1, ceiling, extent) || (thing && newPredicate(page, at + 1));
  }
  return false;
}

/** What begins at `at`, after a comma, is no part of the content. */
function cutsAfterComma(page: Page, at: number, ceiling: number, extent: Extent): boolean {
  const next = page.words[at];
  if (!next) return false;
  if (extent.fronted && newClause(page, at, ceiling, true)) return true;
  if (next.lower === 'according' || (next.lower === 'nor' && extent.denied)) return true;
  const thing = THING.has(extent.frame);
  if (next.pos === 'VERB' && /ing$/.test(next.lower)) return thing || reports(next);
  if (/^(?:which|where|who|whose)$/.test(next.lower)) return closesSentence(page, at, ceiling);
  if (/^(?:while|whereas|however|though|although|then|compared|citing)$/.test(next.lower)) return true;
  if (!thing && /^an?$/.test(next.lower) && closesSentence(page, at, ceiling)) return true;
  if (next.lower === 'as' || (next.pos === 'ADV' && closesSentence(page, at, ceiling))) return thing;
  if (/^(?:but|and|though|although)$/.test(next.lower)) {
    return (
      coordinatedCue(page, at + 1, ceiling, extent) ||
      (thing && (newPredicate(page, at + 1) || newClause(page, at + 1, ceiling)))
    );
  }
  if (thing && /^(?:DET|PRON|PROPN)$/.test(next.pos) && (next.pos === 'DET' || newClause(page, at, ceiling)))
    return true;
  return coordinatedCue(page, at, ceiling, extent);
}

/** A participle that says what the speaker did besides ("…, calling it a scandal"): no thought, which whoever is spoken of may have. */
function reports(word: Word): boolean {
  const cue = cueOf(word.lemma);
  return (
    cue !== undefined &&
    (isSpeech(word) || cue.kind === 'stand' || cue.frames.has('np')) &&
    !/^(?:thought|finding)$/.test(cue.kind)
  );
}

/** No comma between here and the end of the sentence: what stands here is its last clause. */
function closesSentence(page: Page, at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(ceiling, at + REACH); i++)
    if (/^[,—–―]$/.test(page.words[i]?.text ?? '')) return false;
  return true;
}

/** A subject and a finite verb begin at `at`. */
function newClause(page: Page, at: number, ceiling: number, fronted = false): boolean {
  for (let i = at; i < Math.min(ceiling, at + 14); i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || /^[.;:]$/.test(word.text)) return false;
    if (word.text === ',' && !fronted) return false;
    if (word.text === ',') continue;
    if (i > at && isFinite(page, i)) return true;
  }
  return false;
}

/** "for defying the board | and | fighting for jobs": a second gerund beside that behind the preposition. */
function joinsGerund(page: Page, at: number, start: number): boolean {
  if (!/ing$/.test(page.words[at + 1]?.lower ?? '')) return false;
  for (let i = start + 1; i < at; i++)
    if (
      page.words[i - 1]?.pos === 'ADP' &&
      page.words[i]?.pos === 'VERB' &&
      /ing$/.test(page.words[i]?.lower ?? '')
    )
      return true;
  return false;
}

/** A finite verb (after adverbs) begins at `at`. */
function newPredicate(page: Page, at: number): boolean {
  let i = at;
  while (page.words[i]?.pos === 'ADV') i++;
  const next = page.words[i + 1];
  const verb = page.words[i];
  if (!verb) return false;
  if (!isFinite(page, i))
    return (
      verb.pos === 'VERB' &&
      /ing$/.test(verb.lower) &&
      // "donations and speaking fees"
      next?.pos !== 'NOUN' &&
      cueOf(verb.lemma) !== undefined
    );
  return verb.lemma !== verb.lower && next?.pos !== 'NOUN';
}
