/** Cues behind or inside what they report, without quotation marks: "The pool will close, she said." · "At one point, said Lee, it …". */
import type { Cue } from './cues.js';
import { openingOf, opensQuote } from './attribution-openings.js';
import { BODY, ROLE } from './entity-words.js';
import { isPersonal, isTemporal, trimmed } from './attribution-phrases.js';
import { nounPhraseAfter } from './attribution-phrase-after.js';
import { hasFinite, isFinite } from './attribution-verb-groups.js';
import { subjectAfter, subjectBefore } from './attribution-subjects.js';
import type { Page, Range } from './attribution-words.js';
import type { Raw } from './attribution-raw.js';

/** The attribution of a cue set off by commas from the clause that it reports, or null. */
export function parenthetical(
  page: Page,
  cue: Cue,
  verb: number,
  group: number,
  low: number,
  sentence: Range,
): Raw | null {
  const { words } = page;
  if (
    cue.kind === 'stand' ||
    !(cue.frames.has('clause') || cue.frames.has('addressee')) ||
    (words[verb]?.pos === 'VERB' && !isFinite(page, verb))
  )
    return null;
  const inverted = words[group - 1]?.text === ',' && group === verb;
  const source = inverted ? subjectAfter(page, verb + 1, sentence.last) : subjectBefore(page, group, low);
  if (!source) return null;
  if (inverted && !isSomebody(page, source)) return null;
  const as = !inverted && words[source.first - 1]?.lower === 'as';
  const opening = inverted ? group : as ? source.first - 1 : source.first;
  const end = inverted ? source.last : afterVerb(page, cue, verb, sentence.last);
  const stop = words[end];
  if (end < sentence.last && !(stop && /^[,.;?!—–)]$/.test(stop.text))) return null;
  if (stop?.text === ',' && opensQuote(page, end + 1)) return null;
  const fronted = as && opening === openingOf(page, sentence.first) && stop?.text === ',';
  const closing = !inverted && !as && closesWithout(page, source, end, sentence);
  if (!fronted && !closing && (words[opening - 1]?.text !== ',' || opening - 1 <= sentence.first))
    return null;
  const raw = (content: Range[]): Raw => ({
    source: [source],
    cue: [{ first: inverted ? verb : group, last: verb + 1 }],
    content,
    lexical: cue,
    frame: 'clause',
    verb,
  });
  const before = trimmed(page, {
    first: openingOf(page, sentence.first),
    last: closing ? opening : opening - 1,
  });
  const rest = stop?.text === ',' ? trimmed(page, { first: end + 1, last: sentence.last }) : null;
  const long = rest !== null && (rest.last - rest.first > 2 || isFinite(page, rest.first));
  const resumes = rest !== null && long && !/ing$/.test(words[rest.first]?.lower ?? '');
  if (before.last <= before.first) return resumes ? raw([rest]) : null;
  if (!hasFinite(page, before) && !(resumes && hasFinite(page, rest))) return null;
  return raw(
    resumes && !/^(?:a|an|the|who|which|and|but|as|while)$/.test(words[rest.first]?.lower ?? '')
      ? [before, rest]
      : [before],
  );
}

/** A name, a pronoun or somebody by role: what can stand behind an inverted cue ("…, said the driver"), unlike ", suggested a plan". */
function isSomebody(page: Page, source: Range): boolean {
  for (let i = source.first; i < source.last; i++) {
    const word = page.words[i];
    if (!word) break;
    if (word.pos === 'PROPN' || isPersonal(word) || ROLE.test(word.lower) || BODY.test(word.lower))
      return true;
  }
  return false;
}

/** "The pool is safe Lee argues.": a name and its cue end the sentence without the comma that should part them. */
function closesWithout(page: Page, source: Range, end: number, sentence: Range): boolean {
  const { words } = page;
  const before = words[source.first - 1];
  if (source.first - sentence.first < 4 || sentence.last - end > 1 || !before) return false;
  const who = words[source.first];
  if (who?.pos !== 'PROPN' && !/^(?:he|she|they)$/.test(who?.lower ?? '')) return false;
  if (!/^(?:NOUN|ADJ|ADV|PROPN|NUM|VERB)$/.test(before.pos)) return false;
  return hasFinite(page, { first: sentence.first, last: source.first });
}

/** End of the addressee and of times after the verb: "told the paper on Monday". */
function afterVerb(page: Page, cue: Cue, verb: number, high: number): number {
  let i = verb + 1;
  if (cue.frames.has('addressee')) i = nounPhraseAfter(page, i, high);
  for (let steps = 0; steps < 3; steps++) {
    const word = page.words[i];
    if (!word || i >= high) break;
    if (isTemporal(word) || word.pos === 'ADV') i++;
    else if (/^(?:on|in|at|during|after|last|this|earlier)$/.test(word.lower)) {
      const end = nounPhraseAfter(page, i + 1, high);
      if (end === i + 1) break;
      i = end;
    } else break;
  }
  return i;
}
