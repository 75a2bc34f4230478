/** Verb groups and the clauses they make: what is finite, where a clause of its own begins. */
import { isTemporal } from './phrases.js';
import type { Page, Range } from './words.js';

const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM)$/;

/** The verb group round a main verb: auxiliaries, negation and adverbs before it. `first` is the first word of the group. */
export function verbGroupStart(page: Page, verb: number, low: number): number {
  let first = verb;
  for (let i = verb - 1; i >= Math.max(low, verb - 8); i--) {
    const word = page.words[i];
    if (!word) break;
    if (word.pos === 'AUX' || /^(?:not|n['’]t|to|wo|ca)$/.test(word.lower) || isFloating(page, i)) first = i;
    // "had last month charged"
    else if (
      isTemporal(word) &&
      /^(?:last|this|earlier)$/.test(page.words[i - 1]?.lower ?? '') &&
      page.words[i - 2]?.pos === 'AUX'
    )
      first = i -= 2;
    else if (
      word.pos === 'ADV' &&
      page.words[i - 1]?.pos !== 'DET' &&
      !/^(?:when|where|why|how|however|so|yesterday|today|meanwhile|there|here)$/.test(word.lower)
    ) {
      first = i;
    } else break;
  }
  return first;
}

/** "are both seen", "they both said", "both denying it": part of the group, where "Both said" has it for its subject. */
const isFloating = ({ words }: Page, at: number): boolean =>
  words[at]?.lower === 'both' &&
  (/ing$/.test(words[at + 1]?.lower ?? '') ||
    (words[at - 1]?.sentence === words[at]?.sentence &&
      /^(?:AUX|NOUN|PROPN|PRON|NUM|DET)$/.test(words[at - 1]?.pos ?? '')));

/** A verb in a form that has a subject of its own: not an infinitive, not an -ing form or participle without an auxiliary. */
export function isFinite(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (word.pos === 'AUX')
    return !/^(?:be|been|being|having)$/.test(word.lower) && page.words[at - 1]?.lower !== 'to';
  if (word.pos !== 'VERB') return false;
  if (page.words[at - 1]?.pos === 'AUX') return true;
  if (/ing$/.test(word.lower) && word.lemma !== word.lower) return hasAuxiliary(page, at);
  return page.words[at - 1]?.lower !== 'to';
}

/** An auxiliary before the verb, with adverbs and "not" between them. */
function hasAuxiliary(page: Page, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = page.words[i];
    if (word?.pos === 'AUX') return word.sentence === page.words[at]?.sentence;
    if (!word || !(word.pos === 'ADV' || /^(?:not|n['’]t)$/.test(word.lower))) return false;
  }
  return false;
}

/** wink takes these verbs for nouns before an infinitive ("the board plans to sell"). */
function isMistagged(page: Page, at: number): boolean {
  const word = page.words[at];
  return (
    word?.pos === 'NOUN' &&
    /^(?:plans?|aims?|hopes?|claims?|wants?|needs?|attempts?|offers?|promises?|vows?|pledges?|fails?|refuses?)$/.test(
      word.lower,
    ) &&
    page.words[at + 1]?.lower === 'to'
  );
}

/**
 * True where a clause with a verb of its own begins at `start`: a noun phrase, then a finite verb that belongs to it. A verb after
 * "that", "which" or "who" belongs to a relative clause, one after "because" or "and" to another clause.
 */
export function clauseStarts(page: Page, start: number, high: number): boolean {
  const first = page.words[start];
  if (!first || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SCONJ|SYM|ADP|PUNCT|VERB|SCONJ)$/.test(first.pos))
    return false;
  let seen = 0;
  let relatives = 0;
  for (let i = start; i < Math.min(high, start + 40); i++) {
    const word = page.words[i];
    const before = page.words[i - 1];
    if (!word || /^[;:?!]$/.test(word.text)) return false;
    // "said the cuts “amount to a plan to close”": the verb stands in the quotation
    const range = word.quote >= 0 && before?.quote !== word.quote ? page.quoteRange[word.quote] : null;
    if (range && seen > 0 && i > start && range.last - range.first > 5 && relatives === 0) return true;
    if (word.text === '.' && page.words[i + 1]?.sentence !== word.sentence) return false;
    if (i > start && /^(?:that|which|who|whose|where)$/.test(word.lower) && seen > 0) relatives++;
    else if (i > start && seen > 0 && /^(?:because|while|although|unless|whereas)$/.test(word.lower))
      return false;
    // "a narrow lead as Orr wins": the verb is that of the circumstance
    else if (i > start && seen > 0 && word.lower === 'as' && opensCircumstance(page, i)) return false;
    else if (seen > 0 && (isFinite(page, i) || isMistagged(page, i)) && !continuesGroup(page, i)) {
      if (before?.pos === 'CCONJ' && relatives === 0) return false;
      if (relatives === 0) return !isAnotherSubject(page, start, i);
      relatives--;
    }
    if (
      NOMINAL.test(word.pos) ||
      /^(?:PRON|DET|ADJ)$/.test(word.pos) ||
      (i === start && /ing$/.test(word.lower))
    )
      seen++;
  }
  return false;
}

/** "lead as Orr wins", not "as old as the church", "such as the church". */
const opensCircumstance = ({ words }: Page, at: number): boolean =>
  words[at - 1]?.pos === 'NOUN' && /^(?:PROPN|PRON)$/.test(words[at + 1]?.pos ?? '');

/** "declared a truce, rebels | fired": behind a comma that no second one closes, the verb has a subject of its own. */
function isAnotherSubject(page: Page, start: number, verb: number): boolean {
  const first = page.words[start];
  if (!first || page.words[verb - 1]?.text === ',' || !/^(?:DET|NOUN|ADJ)$/.test(first.pos)) return false;
  if (/^(?:last|next|this|each|every|once|as|if|when)$/.test(first.lower)) return false;
  let commas = 0;
  for (let i = start; i < verb; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || /^(?:and|or|&|who|which|that|when|where)$/.test(word.lower)) return false;
    if (word.text === ',') commas++;
  }
  return commas === 1;
}

/** More of the same verb group follows ("could | lose", "has not | been closed"). */
function continuesGroup(page: Page, at: number): boolean {
  let i = at + 1;
  while (
    /^(?:ADV|AUX)$/.test(page.words[i]?.pos ?? '') ||
    /^(?:not|n['’]t)$/.test(page.words[i]?.lower ?? '')
  )
    i++;
  return page.words[at]?.pos === 'AUX' && page.words[i]?.pos === 'VERB';
}

/** A finite verb stands in the range. */
export function hasFinite(page: Page, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (isFinite(page, i)) return true;
  return false;
}

/** A range cut before its next finite verb once it has had `own` of them, where no conjunction, comma or quotation comes before that. */
export function oneClause(page: Page, range: Range, own: number): Range {
  const { first, last } = range;
  let left = own;
  for (let i = first + 1; i < last; i++) {
    const word = page.words[i];
    const before = page.words[i - 1];
    if (!word || word.quote >= 0) return range;
    if (/^(?:that|who|which|whose|when|where|because|if|while|as|and|or|but|,)$/.test(word.lower))
      return range;
    if (!isFinite(page, i) || /ing$/.test(word.lower)) continue;
    if (before?.pos === 'AUX' || before?.pos === 'PART') continue;
    // "to hire locally | was kept", but "who never said"
    if (before?.pos === 'ADV' && word.pos !== 'AUX') continue;
    if (left === 0) return { first, last: i };
    left--;
  }
  return range;
}

/**
 * "A petition calling on her to go | has been signed", "his refusal to sell it | may cost us": a range cut before the auxiliary of the
 * sentence. Other finite verbs are too often nouns, or participles behind theirs.
 */
export function beforeAuxiliary(page: Page, range: Range): Range {
  const cut = oneClause(page, range, 0);
  return page.words[cut.last]?.pos === 'AUX' ? cut : range;
}
