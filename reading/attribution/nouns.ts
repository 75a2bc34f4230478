/** Cues that are nouns or adjectives: "her claim that…", "the union's call for…", "is confident that…", "was critical of…". */
import { contentEnd } from './extent.js';
import { carried, carriedByBe, owned } from './light.js';
import { nounPhraseAfter } from './phrase-after.js';
import { isTemporal, trimmed } from './phrases.js';
import { beforeAuxiliary, clauseStarts, oneClause, verbGroupStart } from './verb-groups.js';
import { opensQuote } from './openings.js';
import { isFronted } from './sources.js';
import type { Raw } from './raw.js';
import { subjectBefore } from './subjects.js';
import type { Page, Range } from './words.js';
import { adjectiveCue, cueOf, nounCue, type Cue } from '../cues/cues.js';
import { STANDERS } from '../cues/nouns.js';
import type { CueFrame } from '../cues/classes.js';

const BE =
  /^(?:be|is|are|was|were|been|am|['’]s|['’]re|['’]m|remains?|remained|feels?|felt|seems?|became|becomes?)$/;

/** Attributions by noun and adjective outside quotations. */
export function nounAttributions(page: Page): Raw[] {
  const found: Raw[] = [];
  for (const sentence of page.sentences) {
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const word = page.words[i];
      if (!word || word.quote >= 0) continue;
      const raw =
        word.pos === 'NOUN'
          ? ofNoun(page, i, sentence)
          : word.pos === 'ADJ' || word.pos === 'VERB'
            ? ofAdjective(page, i, sentence)
            : null;
      if (raw) found.push(raw);
    }
  }
  return found;
}

/** What a cue opens: where its own words end, and its content. */
interface Opened {
  cueEnd: number;
  content: Range;
  frame: CueFrame;
  /** The cue that it made with its preposition, where it has one. */
  cue?: Cue;
}

function ofNoun(page: Page, at: number, sentence: Range): Raw | null {
  const { words } = page;
  const lemma = words[at]?.lemma ?? '';
  if (STANDERS.has(lemma)) return ofStander(page, at, sentence);
  const cue = nounCue(lemma);
  if (!cue || isCase(page, at)) return null;
  const by = byWhom(page, cue, at, sentence);
  if (by) return by;
  const opened = opens(page, cue, at, sentence) ?? opensBehindBe(page, at, sentence);
  if (!opened) return null;
  const carrier =
    carried(page, at, sentence) ?? owned(page, at, sentence.first) ?? carriedByBe(page, at, sentence);
  if (!carrier && opened.frame !== 'that') return null;
  return {
    source: carrier ? [carrier.source] : [],
    cue: [{ first: carrier?.first ?? at, last: opened.cueEnd }],
    content: [
      cue.kind === 'thought' && opened.frame !== 'to' ? opened.content : beforePredicate(page, opened),
    ],
    lexical: opened.cue ?? cue,
    frame: opened.frame,
    verb: carrier?.verb ?? at,
  };
}

/** "The claim by the builder | that the wall was safe": whose it is stands between. */
function byWhom(page: Page, cue: Cue, at: number, sentence: Range): Raw | null {
  if (page.words[at + 1]?.lower !== 'by' || !cue.frames.has('that')) return null;
  const end = nounPhraseAfter(page, at + 2, sentence.last);
  const that = page.words[end];
  if (end === at + 2 || that?.lower !== 'that' || that.pos === 'DET') return null;
  const content = thing(page, end, sentence, 'that');
  if (!content || content.last - content.first < 3) return null;
  return {
    source: [{ first: at + 2, last: end }],
    cue: [{ first: at, last: at + 1 }],
    content: [oneClause(page, content, 1)],
    lexical: cue,
    frame: 'that',
    verb: at,
  };
}

/** "It is not the case that the pool leaks": nobody makes that case. */
const isCase = ({ words }: Page, at: number): boolean =>
  words[at]?.lemma === 'case' &&
  words[at - 1]?.lower === 'the' &&
  (BE.test(words[at - 2]?.lower ?? '') || BE.test(words[at - 3]?.lower ?? ''));

/** "Lee is a critic of the plan": the noun names somebody by the stand they take. */
function ofStander(page: Page, at: number, sentence: Range): Raw | null {
  const cue = cueOf('support');
  if (!cue || page.words[at + 1]?.lower !== 'of') return null;
  const carrier = carriedByBe(page, at, sentence);
  const content = carrier && thing(page, at + 2, sentence);
  if (!carrier || !content) return null;
  return {
    source: [carrier.source],
    cue: [{ first: carrier.first, last: at + 2 }],
    content: [content],
    lexical: cue,
    frame: 'np',
    verb: carrier.verb,
  };
}

/** "Her claim that the pool leaks | was rejected": the noun is the subject, and the verb of its clause is no part of what was claimed. */
const beforePredicate = (page: Page, { content, frame }: Opened): Range =>
  frame === 'to' ? beforeAuxiliary(page, content) : oneClause(page, content, frame === 'that' ? 1 : 0);

function ofAdjective(page: Page, at: number, sentence: Range): Raw | null {
  const { words } = page;
  const cue = adjectiveCue(words[at]?.lower ?? '');
  if (!cue) return null;
  let be = at - 1;
  while (be > sentence.first && /^(?:ADV|PART)$/.test(words[be]?.pos ?? '')) be--;
  if (!BE.test(words[be]?.lower ?? '')) return null;
  const opened = opens(page, cue, at, sentence) ?? opensBare(page, cue, at, sentence);
  if (!opened) return null;
  const first = verbGroupStart(page, be, sentence.first);
  const source = subjectBefore(page, first, sentence.first);
  if (!source || /^(?:it|there|that|this|what)$/.test(words[source.first]?.lower ?? '')) return null;
  return {
    source: [source],
    cue: [{ first, last: opened.cueEnd }],
    content: [opened.content],
    lexical: cue,
    frame: opened.frame,
    verb: at,
  };
}

/** "was adamant the pool leaked": the content without its "that" (Quirk et al. 1985, 16.71). */
function opensBare(page: Page, cue: Cue, at: number, sentence: Range): Opened | null {
  const next = page.words[at + 1];
  if (!next || !cue.frames.has('that') || !/^(?:PRON|DET|PROPN|NOUN|NUM)$/.test(next.pos)) return null;
  if (isTemporal(next) || !clauseStarts(page, at + 1, sentence.last)) return null;
  const range = thing(page, at + 1, sentence, 'clause');
  return range && range.last - range.first > 2 ? { cueEnd: at + 1, content: range, frame: 'clause' } : null;
}

/** "Her answer was that the pool leaks", "its slogan is “Hands off”": a noun of saying, "be", and what was said. */
function opensBehindBe(page: Page, at: number, sentence: Range): Opened | null {
  const [be, next] = [page.words[at + 1], page.words[at + 2]];
  if (be?.pos !== 'AUX' || !BE.test(be.lower) || !next || at + 2 >= sentence.last) return null;
  const frame =
    next.lower === 'that' && next.pos !== 'DET' ? 'that' : opensQuote(page, at + 2) ? 'quote' : null;
  const range = frame && thing(page, at + 2, sentence, frame);
  return range && owned(page, at, sentence.first) ? { cueEnd: at + 2, content: range, frame } : null;
}

function thing(page: Page, start: number, sentence: Range, frame: CueFrame = 'np'): Range | null {
  const range = trimmed(page, {
    first: start,
    last: contentEnd(page, start, sentence.last, {
      frame,
      fronted: isFronted(page, sentence.first, start - 1),
      form: '',
    }),
  });
  return range.last > range.first ? range : null;
}

function opens(page: Page, cue: Cue, at: number, sentence: Range): Opened | null {
  const next = page.words[at + 1];
  if (!next) return null;
  const content = (start: number, frame: CueFrame): Range | null => thing(page, start, sentence, frame);
  if (next.lower === 'that' && cue.frames.has('that') && next.pos !== 'DET') {
    const range = content(at + 1, 'that');
    return range && range.last - range.first > 2 ? { cueEnd: at + 1, content: range, frame: 'that' } : null;
  }
  if (next.lower === 'to' && cue.frames.has('to') && page.words[at + 2]?.pos === 'VERB') {
    const range = content(at + 1, 'to');
    return range && { cueEnd: at + 1, content: range, frame: 'to' };
  }
  const own = cue.particles.get(next.lower);
  if (own) {
    const range = content(at + 2, 'np');
    return range && { cueEnd: at + 2, content: range, frame: 'np', cue: own };
  }
  return null;
}
