/** Quotations followed by their cue: "…," said X · "…," X said · "…," said X. "…" */
import { isSurname } from './cue-here.js';
import { cueOf } from '../cues/cues.js';
import { nounPhraseAfter } from './phrase-after.js';
import { nounPhraseBefore } from './phrase-before.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import { signature } from './signed.js';
import { carryOn, NEAR, nextParagraphs } from './carried.js';
import type { Page, Range, Word } from './words.js';
import { answers, isName, lastInside, mannerVerb, reports } from './quoted.js';
import type { Raw } from './raw.js';

/** Attributions whose cue follows the quotation; `taken` receives the cue verbs used, `spoken` the quotations. */
export function directAttributions(page: Page, taken: Set<number>, spoken: Map<number, Raw>): Raw[] {
  const found: Raw[] = [];
  page.quoteRange.forEach((range, index) => {
    if (!range || spoken.has(index)) return;
    const close = signed(page, index, range);
    if (close) {
      found.push(close);
      spoken.set(index, close);
    }
    const raw = close ? null : cueAfter(page, index, range, taken);
    if (!raw) return;
    found.push(raw.raw);
    spoken.set(index, raw.raw);
    carryOn(page, index, raw.raw, raw.end, spoken);
    nextParagraphs(page, raw.raw, raw.end, spoken);
  });
  return found;
}

/** “…” — Ann Lee */
function signed(page: Page, index: number, range: Range): Raw | null {
  const found = signature(page, range);
  if (!found) return null;
  const { dash, name } = found;
  return {
    cue: [{ first: dash, last: dash + 1 }],
    source: [name],
    content: wholeQuotation(page, index, range),
    lexical: null,
    frame: 'quote',
    verb: dash,
  };
}

function cueAfter(
  page: Page,
  index: number,
  range: Range,
  taken: Set<number>,
): { raw: Raw; end: number } | null {
  const { words } = page;
  const start = words[range.last]?.text === ',' ? range.last + 1 : range.last;
  const inner = lastInside(page, range);
  const pause =
    /[,?!—–―…-]$/.test(inner) ||
    start > range.last ||
    inner === '...' ||
    isTag(page, start, nextStop(page, start));
  const word = words[start];
  if (
    !word ||
    word.quote >= 0 ||
    word.paragraph !== words[range.last - 1]?.paragraph ||
    (isName(page, range) && reports(page, start)) ||
    answers(page, range)
  )
    return null;
  const high = nextStop(page, start);
  const content = withLead(page, wholeQuotation(page, index, range));
  const cue = word.pos === 'VERB' || word.pos === 'NOUN' ? cueOf(word.lemma) : undefined;
  if (cue?.frames.has('quote') && !taken.has(start) && !/ing$/.test(word.lower)) {
    const source = subjectAfter(page, start + 1, high);
    if (source && (pause || source.last >= high - 1) && !isFinite(page, source.last)) {
      taken.add(start);
      return {
        raw: {
          cue: [{ first: start, last: start + 1 }],
          source: [source],
          content,
          lexical: cue,
          frame: 'quote',
          verb: start,
        },
        end: source.last,
      };
    }
  }
  if (!pause) return null;
  const manner = isName(page, range) ? null : mannerVerb(page, start, high);
  if (manner) {
    taken.add(manner.verb);
    return { raw: { ...manner, content }, end: Math.max(manner.verb + 1, manner.source[0]?.last ?? 0) };
  }
  for (let i = start; i < Math.min(high, start + NEAR); i++) {
    const verb = words[i];
    const bare = verb?.pos === 'VERB' || verb?.pos === 'NOUN' ? cueOf(verb.lemma) : undefined;
    const phrasal = bare?.particles.get(words[i + 1]?.lower ?? '');
    const lexical = phrasal?.frames.has('quote') ? phrasal : bare;
    if (!verb || !lexical?.frames.has('quote') || i === start || taken.has(i) || isSurname(page, i)) continue;
    const cueEnd = lexical === phrasal ? i + 2 : i + 1;
    const heard = heardBefore(page, i);
    if (
      heard === null &&
      nounPhraseBefore(page, i, start) === i &&
      words[i - 1]?.text !== ',' &&
      words[i - 1]?.pos !== 'ADV' &&
      words[i - 1]?.pos !== 'AUX'
    )
      continue;
    const group = verbGroupStart(page, heard ?? i, start);
    const found = subjectBefore(page, group, start);
    const source = found && withRole(page, found, start);
    if (!source || source.first > start + 1) continue;
    taken.add(i);
    return {
      raw: {
        cue: [{ first: group, last: cueEnd }],
        source: [source],
        content,
        lexical,
        frame: 'quote',
        verb: i,
      },
      end: cueEnd,
    };
  }
  return null;
}

/** "was heard | to say", "can be heard | saying": somebody else heard it, and the subject is who spoke (Quirk et al. 1985, 16.52). */
function heardBefore({ words }: Page, verb: number): number | null {
  const at = words[verb - 1]?.lower === 'to' ? verb - 2 : verb - 1;
  const speaks = at === verb - 2 || /ing$/.test(words[verb]?.lower ?? '');
  const heard = /^(?:heard|overheard|seen|known|recorded|filmed|caught)$/.test(words[at]?.lower ?? '');
  return heard && speaks && words[at - 1]?.pos === 'AUX' ? at : null;
}

/** “…,” a neighbour, Ann Lee, told us: what stands before the name, and a comma, describes it. */
function withRole(page: Page, source: Range, start: number): Range {
  const comma = source.first - 1;
  const apposed = page.words[comma]?.text === ',' && nounPhraseAfter(page, start, comma) === comma;
  return apposed ? { first: start, last: source.last } : source;
}

/** All that is left of the sentence is a short subject and its cue: “We need this.” Lee said. */
function isTag(page: Page, start: number, high: number): boolean {
  const verb = page.words[high - 1];
  const first = page.words[start];
  const speaks = (word: Word | undefined): boolean => cueOf(word?.lemma ?? '')?.frames.has('quote') ?? false;
  if (!verb || !first || high - start > 9 || high - start < 2) return false;
  const stop = page.words[high];
  if (stop && stop.text !== '.') return false;
  if (verb.pos === 'VERB' && speaks(verb)) return nounPhraseAfter(page, start, high) >= high - 2;
  return first.pos === 'VERB' && speaks(first) && nounPhraseAfter(page, start + 1, high) === high;
}

/** "The towns “deserve better,” she said": what leads up to a quotation in its sentence belongs to the content. */
function withLead(page: Page, content: Range[]): Range[] {
  const [first, ...rest] = content;
  if (!first) return content;
  const opening = page.words[first.first];
  const before = page.words[first.first - 1];
  if (
    !opening ||
    !before ||
    before.sentence !== opening.sentence ||
    before.quote >= 0 ||
    /^[:,—–―-]$/.test(before.text)
  )
    return content;
  let from = page.sentences[opening.sentence]?.first ?? first.first;
  while (/^(?:but|and|so)$/.test(page.words[from]?.lower ?? '')) from++;
  for (let i = from; i < first.first; i++)
    if ((page.words[i]?.quote ?? -1) >= 0 || saysItself(page, i, from)) return content;
  return [{ first: from, last: first.last }, ...rest];
}

/** "Lee said the towns “deserve better,” she added": the lead has a cue of its own, with its subject before it. */
function saysItself(page: Page, at: number, low: number): boolean {
  const word = page.words[at];
  return (
    word?.lemma === 'say' &&
    isFinite(page, at) &&
    nounPhraseBefore(page, verbGroupStart(page, at, low), low) === low
  );
}

/** The paragraphs of a quotation that goes on from one to the next: all that lead up to this one. */
function wholeQuotation(page: Page, index: number, range: Range): Range[] {
  const parts = [range];
  let at = page.quotations[index]?.continues ?? null;
  while (at !== null && parts.length < 50) {
    const earlier = page.quoteRange[at];
    if (earlier) parts.unshift(earlier);
    at = page.quotations[at]?.continues ?? null;
  }
  return parts;
}

/** End of the stretch in which a cue may stand: the next quotation, or the end of the sentence. */
function nextStop(page: Page, start: number): number {
  const sentence = page.words[start]?.sentence;
  let i = start;
  while (i < page.words.length && i - start < NEAR * 2) {
    const word = page.words[i];
    if (
      !word ||
      word.sentence !== sentence ||
      word.quote >= 0 ||
      (/^[.?!]$/.test(word.text) && page.words[i + 1]?.start !== word.end)
    )
      break;
    i++;
  }
  return i;
}
