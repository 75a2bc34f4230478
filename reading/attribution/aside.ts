/** Cues behind or inside what they report, without quotation marks: "The pool will close, she said." · "At one point, said Lee, it …". */
import { circumstancesEnd, opensMedium } from './circumstances.js';
import type { Cue } from '../cues/cues.js';
import { predicated } from './predicated.js';
import { openingOf, opensQuote } from './openings.js';
import { BODY, ROLE } from '../words/entity-words.js';
import { isPersonal, trimmed } from './phrases.js';
import { nounPhraseAfter } from './phrase-after.js';
import { hasFinite, isFinite } from './verb-groups.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import type { Page, Range } from './words.js';
import type { CueSite, Raw } from './raw.js';

/** The attribution of a cue set off by commas from the clause that it reports, or null. */
export function parenthetical(page: Page, site: CueSite): Raw | null {
  const { words } = page;
  const { cue, verb, group, sentence } = site;
  // "the manager pointed out"
  const own = cue.particles.get(words[verb + 1]?.lower ?? '');
  const phrasal = own?.frames.has('clause') && own.frames.has('quote') ? own : undefined;
  if (!(phrasal ?? reportsClauses(cue)) || (words[verb]?.pos === 'VERB' && !isFinite(page, verb)))
    return null;
  const inserted = cue.frames.has('addressee')
    ? (inOrder(page, site) ?? inverted(page, site))
    : ((phrasal ? null : inverted(page, site)) ??
      inOrder(page, phrasal ? { ...site, verb: verb + 1 } : site));
  if (!inserted) return null;
  const { source, opening, end, fronted, closing } = inserted;
  const stop = words[end];
  if (end < sentence.last && !(stop && /^[,.;?!—–―)]$/.test(stop.text))) return null;
  if (!fronted && !closing && (words[opening - 1]?.text !== ',' || opening - 1 <= sentence.first))
    return null;
  const quoted = stop?.text === ',' && opensQuote(page, end + 1);
  const content = quoted ? predicated(page, sentence, opening, end + 1) : around(page, inserted, sentence);
  return (
    content && {
      source: [source],
      cue: [{ first: source.first < verb ? group : verb, last: verb + (phrasal ? 2 : 1) }],
      content,
      lexical: phrasal ?? cue,
      frame: 'clause',
      verb,
    }
  );
}

/** A cue with its subject, set into or behind what it reports. */
interface Inserted {
  source: Range;
  /** First word of the insertion, and the end (exclusive) of what belongs to it besides: the addressee, a time, a place. */
  opening: number;
  end: number;
  /** "As Lee said, …": before what it reports. */
  fronted: boolean;
  /** "The pool is safe Lee argues.": without the comma that should part them. */
  closing: boolean;
}

const reportsClauses = (cue: Cue): boolean =>
  cue.kind !== 'stand' && (cue.frames.has('clause') || cue.frames.has('addressee') || cue.frames.has('that'));

/** Verbs that never go without their addressee, and so are not turned round: "…, told MPs" has its subject before it. */
const ADDRESSES = /^(?:tell|remind|inform|notify|reassure|assure|advise|brief|instruct|order)$/;

/** "…, said Ann Lee, who runs it, on Monday". */
function inverted(page: Page, { cue, verb, group, sentence }: CueSite): Inserted | null {
  if (page.words[group - 1]?.text !== ',' || group !== verb || ADDRESSES.test(cue.lemma)) return null;
  const source = subjectAfter(page, verb + 1, sentence.last);
  if (!source || !isSomebody(page, cue, source)) return null;
  const end = circumstancesEnd(page, behindDescription(page, source.last, sentence.last), sentence.last);
  return { source, opening: verb, end, fronted: false, closing: false };
}

/** Behind ", who leads the council," and ", manager since 2004,": what describes the speaker, to its second comma or the end. */
function behindDescription(page: Page, start: number, high: number): number {
  const next = page.words[start + 1];
  if (page.words[start]?.text !== ',' || !next || start + 1 >= high) return start;
  const relative = /^(?:who|whose|which)$/.test(next.lower);
  if (!relative && next.pos !== 'NOUN' && next.pos !== 'NUM') return start;
  for (let i = start + 1; i < high; i++) {
    if (!relative && isFinite(page, i)) return start;
    if (/^[,.;]$/.test(page.words[i]?.text ?? '')) return i;
  }
  return high;
}

/** "…, its leader, Ann Potts, said on Monday": the subject, with its appositions, before the cue. */
function inOrder(page: Page, { cue, verb, group, low, sentence }: CueSite): Inserted | null {
  const source = subjectBefore(page, group, low);
  if (!source) return null;
  const as = page.words[source.first - 1]?.lower === 'as';
  const opening = as ? source.first - 1 : source.first;
  const end = afterVerb(page, cue, verb, sentence.last);
  const fronted = as && opening === openingOf(page, sentence.first) && page.words[end]?.text === ',';
  const closing = !as && closesWithout(page, source, end, sentence);
  return { source, opening, end, fronted, closing };
}

/** What stands before the insertion, and behind it where that goes on; null where neither says anything. */
function around(page: Page, { opening, end, closing }: Inserted, sentence: Range): Range[] | null {
  const { words } = page;
  const before = trimmed(page, {
    first: openingOf(page, sentence.first),
    last: closing ? opening : opening - 1,
  });
  const comma = words[end]?.text === ',';
  const after = comma ? trimmed(page, { first: end + 1, last: sentence.last }) : null;
  const rest = after && resumes(page, after) ? after : null;
  if (before.last <= before.first) return rest && [rest];
  // "In May, Ms Lee said, the yard closed": what stands before is no clause of its own, so that the clause behind is what she said
  const whole = after && hasFinite(page, after) && !DESCRIBES.test(words[after.first]?.lower ?? '');
  if (!hasFinite(page, before)) return whole ? [before, after] : null;
  if (whole && SUBORDINATES.test(words[before.first]?.lower ?? '')) return [before, after];
  return rest && tellsMore(page, rest, sentence.last) ? goingOn(page, before, rest) : [before];
}

/** ", who runs it, …": of the speaker, not what he said. */
const DESCRIBES = /^(?:who|which|as|while)$/;

/** "If it rains, she said, the roof leaks" */
const SUBORDINATES =
  /^(?:if|unless|although|though|because|when|whenever|once|after|before|until|since|while|as)$/;

/** What stands behind the comma after an insertion is more than a word or a participle of the speaker's (", adding …"). */
function resumes(page: Page, { first, last }: Range): boolean {
  const opening = page.words[first]?.lower ?? '';
  return (last - first > 2 || isFinite(page, first)) && (!/ing$/.test(opening) || opening === 'including');
}

/** A predicate, a clause or a phrase that the clause before the insertion goes on with; not "his first since June", "at a meeting of the board". */
function tellsMore(page: Page, rest: Range, high: number): boolean {
  const { pos, lower } = page.words[rest.first] ?? { pos: '', lower: '' };
  if (pos === 'NUM' || opensMedium(page, rest.first, high, true)) return false;
  return lower === 'including' || /^(?:ADP|SCONJ|CCONJ|ADV|AUX|VERB)$/.test(pos) || hasFinite(page, rest);
}

/** Not where a clause of its own or a description of the speaker follows; a verb behind "and" has the subject of what went before. */
function goingOn(page: Page, before: Range, rest: Range): Range[] {
  const opening = page.words[rest.first]?.lower ?? '';
  const another = /^(?:a|an|the|who|which|as|while)$/.test(opening);
  const joined = /^(?:and|but)$/.test(opening) && !isFinite(page, rest.first + 1);
  return another || (joined && !isShifted(page, rest)) ? [before] : [before, rest];
}

/** "…, and the rest would follow", "…, and nobody had been hurt": the tense of what somebody said before. */
function isShifted(page: Page, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++)
    if (isFinite(page, i)) return page.words[i]?.pos === 'AUX' && SHIFTED.test(page.words[i]?.lower ?? '');
  return false;
}

const SHIFTED = /^(?:would|could|might|had)$/;

/**
 * A name, a pronoun or somebody by role: what can stand behind an inverted cue ("…, said the driver"), unlike ", suggested a plan".
 * Behind "say" it may be anybody ("…, say neighbours"), but no amount ("…, say £4m").
 */
function isSomebody(page: Page, cue: Cue, source: Range): boolean {
  if (cue.lemma === 'say') return !/^(?:NUM|SYM)$/.test(page.words[source.first]?.pos ?? '');
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
  const start = verb + 1;
  return circumstancesEnd(
    page,
    cue.frames.has('addressee') ? nounPhraseAfter(page, start, high) : start,
    high,
  );
}
