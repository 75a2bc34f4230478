/** What a quotation is told apart by: titles and terms, a cue with a content of its own, and verbs that only speak beside a quotation. */
import { cueOf } from '../cues/cues.js';
import { nounPhraseAfter } from './phrase-after.js';
import type { Raw } from './raw.js';
import { subjectAfter } from './subjects.js';
import { isFinite } from './verb-groups.js';
import type { Page, Range } from './words.js';

/** A short quotation in the middle of a clause ("on “The Daily Round,” Lee said…") is a title or a term. */
export function isName(page: Page, range: Range): boolean {
  const before = page.words[range.first - 1];
  const first = page.words[range.first];
  return (
    range.last - range.first <= 10 &&
    before !== undefined &&
    before.sentence === first?.sentence &&
    before.quote < 0 &&
    /^(?:ADP|NOUN|PROPN|PART|ADJ|DET|VERB)$/.test(before.pos)
  );
}

/** A cue in the next words has a content of its own behind it. */
export function reports(page: Page, start: number): boolean {
  for (let i = start; i < start + 12; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || word.text === '.') return false;
    const cue = word.pos === 'VERB' ? cueOf(word.lemma) : undefined;
    if (cue?.frames.has('quote')) {
      const next = page.words[i + 1];
      return next !== undefined && next.sentence === word.sentence && !/^[.,;]$/.test(next.text);
    }
  }
  return false;
}

/** Any verb set directly between a quotation's closing comma and a full stop or adjunct speaks it: "…!" barked Lee · "…," Lee shot back. */
export function mannerVerb(page: Page, start: number, high: number): Omit<Raw, 'content'> | null {
  const { words } = page;
  const raw = (verb: number, source: Range, last: number): Omit<Raw, 'content'> => ({
    source: [source],
    cue: [{ first: verb, last }],
    lexical: cueOf('say') ?? null,
    frame: 'quote',
    verb,
  });
  const first = words[start];
  if (!first) return null;
  if (first.pos === 'VERB' && /(?:ed|s)$/.test(first.lower)) {
    const source = subjectAfter(page, start + 1, high);
    return source && !cueOf(first.lemma)?.frames.has('quote') ? raw(start, source, start + 1) : null;
  }
  const end = nounPhraseAfter(page, start, high);
  const verb = words[end];
  if (end === start || verb?.pos !== 'VERB' || cueOf(verb.lemma)?.frames.has('quote') || !isFinite(page, end))
    return null;
  const particle = /^(?:back|on|out|up|in)$/.test(words[end + 1]?.lower ?? '') ? 1 : 0;
  const next = words[end + 1 + particle];
  const free = !next || next.sentence !== verb.sentence || /^(?:PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos);
  return free ? raw(end, { first: start, last: end }, end + 1 + particle) : null;
}

/** The last word or stop inside a quotation, before its closing marks. */
export function lastInside(page: Page, range: Range): string {
  let i = range.last - 1;
  while (i > range.first && /^["”»’'“]+$/.test(page.words[i]?.text ?? '')) i--;
  return page.words[i]?.text ?? '';
}

/** "Asked whether it was “safe,” she said yes": the quotation belongs to the question before the main clause. */
export function answers(page: Page, range: Range): boolean {
  const opening = page.sentences[page.words[range.first]?.sentence ?? -1]?.first ?? range.first;
  if (opening === range.first || range.first - opening > 60) return false;
  const first = page.words[opening]?.lower === 'when' ? opening + 1 : opening;
  return /^(?:asked|pressed|questioned|quizzed)$/.test(page.words[first]?.lower ?? '');
}
