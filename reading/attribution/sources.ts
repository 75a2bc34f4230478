/** Where the speaker of a cue verb stands: before it, in another clause of its sentence, or behind it at the start of a sentence. */
import { opensQuote } from './openings.js';
import type { CueSite, Raw } from './raw.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import { followingSubject, nearestSubject, sharedSubject } from './shared-subjects.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import { type Page, type Range, withContinuations } from './words.js';
import type { Cue } from '../cues/cues.js';

/** "Said Ann Lee, who lives nearby, “It was fair.”": the cue and its subject open the sentence, a quotation closes it. */
export function openingCue(page: Page, cue: Cue, verb: number, sentence: Range): Raw | null {
  const source = cue.frames.has('quote') ? subjectAfter(page, verb + 1, sentence.last) : null;
  if (!source || page.words[source.first]?.pos !== 'PROPN') return null;
  for (let i = source.last; i < Math.min(sentence.last, source.last + 24); i++) {
    const word = page.words[i];
    if (
      word?.text === ',' &&
      i > source.last &&
      /^(?:who|which)$/.test(page.words[source.last + 1]?.lower ?? '')
    ) {
      source.last = i + 1;
    }
    if (!opensQuote(page, i + 1) || !/^[,:]$/.test(word?.text ?? '')) continue;
    const content = page.quoteRange[page.words[i + 1]?.quote ?? -1];
    if (!content) return null;
    const speech = withContinuations(page, content);
    return {
      source: [source],
      cue: [{ first: verb, last: verb + 1 }],
      content: speech,
      lexical: cue,
      frame: 'quote',
      verb,
    };
  }
  return null;
}

export function sourceOf(
  page: Page,
  { verb, group, low, sentence }: CueSite,
): { source: Range | null; first: number } {
  const { words } = page;
  const to = words[group]?.lower === 'to' || words[verb - 1]?.lower === 'to';
  if ((isFinite(page, verb) || words[verb]?.pos !== 'VERB') && !to) {
    const source = subjectBefore(page, group, low);
    if (source) return { source: source, first: group };
    return { source: sharedSubject(page, sentence.first, group), first: group };
  }
  if (to) {
    const governor = words[group - 1];
    if (governor?.pos === 'VERB') {
      const first = verbGroupStart(page, group - 1, low);
      const source = subjectBefore(page, first, low) ?? sharedSubject(page, sentence.first, first);
      return { source, first };
    }
    if (
      governor &&
      /^(?:likely|unlikely|ready|willing|unwilling|reluctant|able|unable|keen|quick|eager|happy|set|free|poised)$/.test(
        governor.lower,
      )
    ) {
      const first = verbGroupStart(page, group - 1, low);
      const source = words[first]?.pos === 'AUX' ? subjectBefore(page, first, low) : null;
      if (source) return { source, first };
    }
    return { source: sharedSubject(page, sentence.first, group), first: verb };
  }
  const before = words[verb - 1];
  if (before && (before.pos === 'NOUN' || before.pos === 'PROPN') && verb - 1 > low) {
    const noun = subjectBefore(page, verb, low);
    if (noun) return { source: noun, first: verb };
  }
  const near = before?.pos === 'ADP' ? nearestSubject(page, verb, low) : null;
  const shared = near ?? sharedSubject(page, sentence.first, verb);
  return { source: shared ?? followingSubject(page, verb + 1, sentence.last), first: verb };
}

/** First word of the stretch that a subject may be taken from: the sentence, or what follows the last quotation in it. */
export function stretchStart(page: Page, verb: number, sentence: Range): number {
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - 60); i--) {
    if ((page.words[i]?.quote ?? -1) >= 0) return i + 1;
  }
  return Math.max(sentence.first, verb - 60);
}

/** True where the verb stands in a clause or participle before the main clause of its sentence. */
export function isFronted(page: Page, first: number, verb: number): boolean {
  const opening = page.words[first];
  if (!opening || verb - first > 40) return false;
  if (opening.pos === 'VERB' && /(?:ing|ed)$/.test(opening.lower)) return true;
  let i = first;
  while (/^(?:and|but|so|then|even|only|just|now|[“"(—-])$/.test(page.words[i]?.lower ?? '')) i++;
  if (
    !/^(?:when|while|after|before|as|although|though|if|since|because|once|unless|whereas|whether|despite|by|in|without|among)$/.test(
      page.words[i]?.lower ?? '',
    ) &&
    !(page.words[i]?.lower === 'that' && page.words[i - 1]?.lower === 'now')
  )
    return false;
  for (let k = i; k < verb; k++) if (page.words[k]?.text === ',') return false;
  return true;
}
