/** "The plan seems sound", "it appears that the plan is sound": what somebody who is not named takes to be so. */
import { contentEnd } from './extent.js';
import { trimmed } from './phrases.js';
import type { Raw } from './raw.js';
import { subjectBefore } from './subjects.js';
import { isFinite, verbGroupStart } from './verb-groups.js';
import type { Page, Range } from './words.js';
import { cueOf, type Cue } from '../cues/cues.js';
import type { CueFrame } from '../cues/classes.js';

/** Attributions of "seem" and "appear" outside quotations: the subject and what it seems to be, or the clause that seems true. */
export function seemings(page: Page): Raw[] {
  const cue = cueOf('think');
  if (!cue) return [];
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0 || word.pos !== 'VERB' || !/^(?:seem|appear)$/.test(word.lemma)) continue;
      const raw = isFinite(page, i) ? seemingAt(page, i, sentence, cue) : null;
      if (raw) found.push(raw);
    }
  }
  return found;
}

function seemingAt(page: Page, verb: number, sentence: Range, cue: Cue): Raw | null {
  const first = verbGroupStart(page, verb, sentence.first);
  const subject = subjectBefore(page, first, sentence.first);
  const next = page.words[verb + 1];
  if (!subject || !next) return null;
  const raw = (cueRange: Range, content: Range[], frame: CueFrame): Raw => ({
    source: [],
    cue: [cueRange],
    content,
    lexical: cue,
    frame,
    verb,
  });
  const rest = (start: number, frame: CueFrame): Range =>
    trimmed(page, {
      first: start,
      last: contentEnd(page, start, sentence.last, { frame, fronted: false, form: '' }),
    });
  if (page.words[subject.first]?.lower === 'it' && /^(?:that|as|like)$/.test(next.lower)) {
    const start =
      next.lower === 'as' && /^(?:if|though)$/.test(page.words[verb + 2]?.lower ?? '')
        ? verb + 3
        : next.lower === 'that'
          ? verb + 1
          : verb + 2;
    const content = rest(start, 'clause');
    const last = next.lower === 'that' ? verb + 1 : start;
    return content.last > content.first ? raw({ first: subject.first, last }, [content], 'np') : null;
  }
  if (!opensState(page, verb + 1)) return null;
  return raw({ first, last: verb + 1 }, [subject, rest(verb + 1, 'to')], 'np');
}

/** "to be", "likely", "quite certain", "more settled": a state, not a place or an occasion ("appeared in court"). */
function opensState(page: Page, at: number): boolean {
  let i = at;
  while (page.words[i]?.pos === 'ADV') i++;
  const word = page.words[i];
  if (!word) return false;
  if (word.lower === 'to')
    return (
      page.words[i + 1]?.pos === 'AUX' ||
      (page.words[i + 1]?.pos === 'VERB' && !cueOf(page.words[i + 1]?.lemma ?? ''))
    );
  if (/^(?:likely|unlikely)$/.test(word.lower) && page.words[i + 1]?.lower === 'to') return false;
  return word.pos === 'ADJ' || (word.pos === 'VERB' && /ed$/.test(word.lower));
}
