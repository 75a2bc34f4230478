/**
 * Acts of telling and states of knowing, and which of them a denial excludes. Who told, warned or confirmed a thing said it; who was told
 * or warned of it knows it; so that "never said" excludes them all, "was never told" only what was told to that one, and "did not
 * confirm" no more than a confirmation (entailments among verbs of communication: Levin 1993, 37; know and its kin: Karttunen 1971).
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { isFact } from '../identity/brief.js';
import { likeWords } from '../identity/ground.js';
import { oneName } from '../words/one-name.js';
import { speakerName } from '../identity/speakers.js';
import { wordsInText } from '../words/words.js';

export interface Telling {
  act: string;
  by: Party | null;
  to: Party | null;
  denied: boolean;
  narrowed: boolean;
  tense: string | null;
  /** Content words of what is told. */
  words: ReadonlySet<string>;
  /** True where what is told is itself negative. */
  negative: boolean;
}

/** A name, or the words of a phrase without article; `nobody` for "nobody", "no tenant" and the like. */
type Party = string;
const NOBODY: Party = 'nobody';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs by which a thing is said, whatever else they do. */
const SAYS = words(
  'say tell warn inform notify confirm admit announce claim write state add insist argue report reveal disclose declare acknowledge concede complain explain mention advise assure remind stress emphasise testify allege boast caution note observe remark reply reiterate repeat',
);
/** Those that put it to somebody, who then knows. */
const LETS_KNOW = words('tell inform notify warn advise assure remind');
const KNOWS = words('know realise realize understand');
/** Owning up, under its names. */
const OWNS_UP = words('admit acknowledge concede');

/** What a denial must say of its content, and the share of the content told that it must meet. */
const MIN_WORDS = 2;
const MIN_BACK = 0.6;
const NEGATIVE = /\b(?:not|never|no|nobody|none|nothing)\b|n[’']t\b/i;

/** How a claim is told, or not told; null where nobody is said to tell or know it. */
export function tellingOf(one: CaseClaim): Telling | null {
  const { claim } = one;
  const { report } = claim.frame;
  if (!report) {
    const [name, cue] = [speakerName(one), claim.attribution.at(-1)];
    if (name === null || !cue || !/^(?:say|claim|reveal|warn|blame)$/.test(cue.stance)) return null;
    return { ...contentOf(one), act: 'say', by: name, to: null, denied: false, narrowed: false, tense: null };
  }
  const { act, denied, narrowed, tense, content } = report;
  const itself = content.start > claim.quote.start;
  if (itself && content.end > claim.quote.end) return null;
  const text = claim.quote.exact.slice(content.start - claim.quote.start, content.end - claim.quote.start);
  return {
    ...(itself ? { words: wordsInText(text), negative: NEGATIVE.test(text) } : contentOf(one)),
    act,
    by: partyOf(report.by),
    to: partyOf(report.to),
    denied,
    narrowed,
    tense,
  };
}

const contentOf = (one: CaseClaim): Pick<Telling, 'words' | 'negative'> => ({
  words: aboutWords(one),
  negative: one.claim.polarity === 'negative',
});

/** True where a claim tells that a thing was told or known, as fact. */
export const isTold = (one: CaseClaim): boolean => isFact(one) && tellingOf(one)?.denied === false;
export const isUntold = (one: CaseClaim): boolean => tellingOf(one)?.denied === true;

function partyOf(term: Term | null): Party | null {
  if (!term || /^(?:it|that|this)$/i.test(term.text)) return null;
  if (/^(?:nobody|no one|none|neither|no)\b/i.test(term.text)) return NOBODY;
  // "a spokesman": which one is not told
  if (!term.entity && /^(?:an?|one|some|another)\b/i.test(term.text)) return null;
  return (term.entity ?? term.text.replace(/^(?:the|a|an)\s+/i, '')).toLowerCase();
}

/** True where a denial excludes what another place tells: one content, one teller or hearer, and an act that the denial covers. */
export function excludes(denial: Telling, told: Telling): boolean {
  return (
    denial.negative === told.negative &&
    !denial.narrowed &&
    coversAct(denial, told) &&
    sameContent(denial.words, told.words)
  );
}

const same = (a: Party | null, b: Party | null): boolean => a !== null && b !== null && oneName(a, b);

function coversAct(denial: Telling, told: Telling): boolean {
  const { act, by, to } = denial;
  if (KNOWS.has(act)) return knew(denial, told);
  const anyBy = by === null || by === NOBODY;
  const anyTo = to === null || to === NOBODY;
  // "was never said" by whom, "was not told" by somebody else: one of the two must be the same
  if (by === null && anyTo && act !== 'prove') return false;
  if ((!anyBy && !same(by, told.by)) || (!anyTo && !same(to, told.to))) return false;
  if (act === 'say' || LETS_KNOW.has(act)) return SAYS.has(told.act) && (act !== 'warn' || warns(told));
  return told.act === act || (OWNS_UP.has(act) && OWNS_UP.has(told.act));
}

/** Who had no warning was not told; who gave none may have told it for good news. */
const warns = ({ act, to }: Telling): boolean => act === 'warn' || (to !== null && LETS_KNOW.has(act));

/** Who did not know it was not told either. What one says or learns later one may not have known before. */
function knew(denial: Telling, told: Telling): boolean {
  if (told.narrowed || denial.by === null || denial.by === NOBODY) return false;
  if (denial.tense !== null && told.tense !== null && denial.tense !== told.tense) return false;
  if (LETS_KNOW.has(told.act) && same(denial.by, told.to)) return true;
  return KNOWS.has(told.act) && same(denial.by, told.by);
}

function sameContent(denied: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  if (denied.size < MIN_WORDS) return false;
  const met = (from: ReadonlySet<string>, to: ReadonlySet<string>): number =>
    [...from].filter((word) => [...to].some((other) => likeWords(word, other))).length;
  return met(denied, told) === denied.size && met(told, denied) >= MIN_BACK * told.size;
}
