/** Cue verbs before their content: "X said that …", "X claims the trust plans to …", "X, who runs Y, told Z …". */
import { parenthetical } from './aside.js';
import { complementOf } from './clauses.js';
import { cueHere, isIdiom } from './cue-here.js';
import { endingOf } from './coordinated.js';
import { hearsay } from './hearsay.js';
import { isPassive, passiveAttribution } from './passive.js';
import { nounPhraseAfter } from './phrase-after.js';
import { isPersonal } from './phrases.js';
import type { CueSite, Raw } from './raw.js';
import { relativeAttribution } from './relatives.js';
import { isFronted, openingCue, sourceOf, stretchStart } from './sources.js';
import { byFrames, type Complement, type Manner } from './frames.js';
import { subjectBefore } from './subjects.js';
import { beforeAuxiliary, isFinite, oneClause, verbGroupStart } from './verb-groups.js';
import { type Page, type Range, withContinuations } from './words.js';
import type { CueFrame } from '../cues/classes.js';
import type { Cue } from '../cues/cues.js';

/** Attributions of the cue verbs outside quotations that no quotation has taken yet. */
export function verbAttributions(page: Page, taken: ReadonlySet<number>): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0 || taken.has(i)) continue;
      const cue = cueHere(page, i);
      if (!cue || isIdiom(page, i)) continue;
      const raw = ofVerb(page, cue, i, sentence);
      if (raw) found.push(raw);
    }
  }
  return found;
}

function ofVerb(page: Page, cue: Cue, verb: number, sentence: Range): Raw | null {
  const { words } = page;
  const word = words[verb];
  if (!word) return null;
  const low = stretchStart(page, verb, sentence);
  const group = verbGroupStart(page, verb, low);
  const inverted = verb === sentence.first ? openingCue(page, cue, verb, sentence) : null;
  if (inverted) return inverted;
  const site = { cue, verb, group, low, sentence };
  if (isPassive(page, verb)) return hearsay(page, site) ?? passiveAttribution(page, site);
  const inside = parenthetical(page, site) ?? relativeAttribution(page, site);
  if (inside) return inside;
  const manner: Manner = {
    fronted: isFronted(page, sentence.first, verb),
    form: endingOf(word),
    denied: words.slice(group, verb).some(({ lower }) => /^(?:not|n['’]t|never|neither)$/.test(lower)),
  };
  const complement = complementOf(page, cue, verb, sentence.last, manner) ?? findingOf(page, site, manner);
  if (!complement || (complement.frame === 'np' && isReduced(page, verb, complement.cueEnd, sentence.last)))
    return null;
  const { source, first } = sourceOf(page, site);
  if (!source) return null;

  return {
    source: [toldBy(page, verb, complement.content.first) ?? source],
    cue: [{ first, last: complement.cueEnd }],
    content: withContinuations(page, restricted(page, source, verb, complement)),
    lexical: complement.cue ?? cue,
    frame: complement.frame,
    verb,
  };
}

/** What looks into things: its "found" reports a finding, where anybody else's may be of a lost glove. */
const STUDY =
  /^(?:study|studies|surveys?|polls?|audits?|auditors?|inquiry|inquest|investigation|investigators|analysis|reviews?|reports?|inspections?|inspectors|research|researchers|census|tests|trial)$/;

/** "The audit found 31 leaks": a thing found, where the subject is a study. */
function findingOf(
  page: Page,
  { cue, verb, group, low, sentence }: CueSite,
  manner: Manner,
): Complement | null {
  const source = cue.lemma === 'find' ? subjectBefore(page, group, low) : null;
  if (!source || !page.words.slice(source.first, source.last).some(({ lower }) => STUDY.test(lower)))
    return null;
  const found = byFrames(manner, page, new Set<CueFrame>(['np']), verb + 1, sentence.last);
  return found && { ...found, cueEnd: verb + 1 };
}

/** "The board heard from Dr Lamb that …": who told it is the one that it was heard from. */
function toldBy(page: Page, verb: number, high: number): Range | null {
  const { words } = page;
  if (!/^(?:hear|learn|understand|gather)$/.test(words[verb]?.lemma ?? '')) return null;
  if (words[verb + 1]?.lower !== 'from') return null;
  const last = nounPhraseAfter(page, verb + 2, high);
  return last > verb + 2 ? { first: verb + 2, last } : null;
}

/**
 * "Those who say the pool is safe | are few", "one who asked not to be named | said": the next finite verb is the sentence's. Behind
 * ", who says the pool is safe, | was ill" it is the one right behind a comma.
 */
function restricted(page: Page, source: Range, verb: number, { content, frame }: Complement): Range {
  const { words } = page;
  if (!/^(?:who|which|that)$/.test(words[source.first]?.lower ?? ''))
    return /ing$/.test(words[verb]?.lower ?? '') && !isFinite(page, verb) && isThing(frame)
      ? beforeAuxiliary(page, content)
      : content;
  if (words[source.first - 1]?.text === ',') return beforeMainVerb(page, content);
  return words[source.first]?.lower === 'which' ? content : oneClause(page, content, isThing(frame) ? 0 : 1);
}

const isThing = (frame: CueFrame): boolean => /^(?:to|np|ing|as|of)$/.test(frame);

/** A range cut before the first comma that has a finite verb right behind it. */
function beforeMainVerb(page: Page, range: Range): Range {
  for (let i = range.first + 1; i < range.last - 1; i++) {
    const word = page.words[i];
    if (!word || word.quote >= 0 || word.text !== ',') continue;
    if (isFinite(page, page.words[i + 1]?.pos === 'ADV' ? i + 2 : i + 1))
      return { first: range.first, last: i };
  }
  return range;
}

/**
 * Verbs that leave an object behind their passive, since they take a second one or what names the first ("called Deepwater", "offered a
 * seat"). Source: ditransitive and complex transitive verbs (Quirk et al. 1985, 16.43-57).
 */
const KEEPS_OBJECT =
  /^(?:call|name|dub|term|title|brand|label|nickname|deem|rename|declare|appoint|elect|nominate|consider|style|christen|offer|promise|guarantee|show|ask|tell|deny|refuse|award|order)$/;

/** "The pool called Deepwater opened": a participle whose object is followed by the verb of the sentence. */
function isReduced(page: Page, verb: number, start: number, high: number): boolean {
  const word = page.words[verb];
  if (!KEEPS_OBJECT.test(word?.lemma ?? '')) return false;
  if (!word || !/(?:ed|wn|en)$/.test(word.lower) || page.words[verb - 1]?.pos === 'AUX') return false;
  const end = nounPhraseAfter(page, start, high);
  const after = page.words[end];
  if (isPersonal(page.words[verb - 1]) || page.words[end + 1]?.lower === 'by') return false;
  return end > start && after?.pos === 'VERB' && after.lemma !== after.lower && !/ing$/.test(after.lower);
}
