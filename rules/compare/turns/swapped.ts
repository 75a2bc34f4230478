/**
 * Places of a claim where an opposite word would turn what it says, though no verb is another: what something is said to be ("the
 * largest firm", "a critic of it"), the quality of what it has only one of ("a high rate"), how it came out ("a rise", "a defeat"), whose
 * stand is told, in what manner or with what it was done. Not those where the word picks out which of two is meant ("the upper deck").
 */
import type { Term } from '../../../model/claim.js';
import { wordsIn, type Word } from '../../facts/differences.js';
import type { CaseClaim } from '../../rule.js';
import { FUNCTIONAL_NOUNS, STAND_VERBS } from '../../words/opposed-nouns.js';
import { onceOf } from '../words/once.js';
import { stemOf } from '../words/words.js';
import { oppositeForms } from './degrees.js';
import { isOutcome, isStand, oppositeOutcomes, oppositeRoles, oppositeStands } from './opposite-nouns.js';

export interface Swappable {
  kind: 'being' | 'quality' | 'outcome' | 'stand' | 'manner' | 'company' | 'side';
  /** In lower case. */
  word: string;
  /** All other words of the claim that tell anything, by their stems, in the order of the alphabet. */
  rest: string;
  /** How many of these there are. */
  besides: number;
  start: number;
  end: number;
}

/** Words that two tellings of one sentence may have or leave out. */
const IDLE = new Set('a an the has have had was were is are be been being it that also its'.split(' '));
/** What joins a noun of standing to what the stand is on: "support for", "opposition to". */
const JOINING = /^(?:for|to|of|in|with|against|over)$/;
const PREPOSITION =
  /^(?:of|in|on|at|for|to|from|with|without|by|as|than|over|among|between|against|about|who|that|which)$/;
/** They pick out one of several rather than tell how it is. */
const PICKING =
  /^(?:first|last|new|old|all|some|other|former|latter|early|late|earlier|later|next|same|own|left|right)$/;
/** Done in both ways at once, or in neither. */
const NO_MANNER =
  /^(?:publicly|privately|partly|wholly|mainly|locally|nationally|early|likely|unlikely|formerly)$/;

/** Verbs that say what something is, is taken for or is made. */
const COPULA =
  /^(?:be|become|remain|stay|seem|look|prove|appear|turn|make|call|name|consider|deem|declare|find|elect|appoint|label|dub|rate)$/;

type Place = Pick<Swappable, 'kind'> & { at: Word };

/** The places of a claim told as so, and not denied, where it would say the opposite with another word. */
export const swappables = onceOf((one): readonly Swappable[] => {
  const { quote, frame } = one.claim;
  if (!frame.predicate) return [];
  const words = wordsIn(quote.exact);
  return words.flatMap((at, i) => {
    const kind = kindAt(one, words, i);
    return kind === null ? [] : [swappableAt(one, words, { kind, at })];
  });
});

function swappableAt({ claim }: CaseClaim, words: readonly Word[], { kind, at }: Place): Swappable {
  const behind = words[words.indexOf(at) + 1];
  const joined = kind === 'stand' && behind && JOINING.test(behind.text) ? behind : null;
  const rest = words
    .filter((word) => word !== at && word !== joined && !IDLE.has(word.text.toLowerCase()))
    .map(({ text }) => stemOf(text.toLowerCase()))
    .sort();
  const { start } = claim.quote;
  return {
    kind,
    word: at.text.toLowerCase(),
    rest: rest.join(' '),
    besides: rest.length,
    start: start + at.start,
    end: start + at.end,
  };
}

function kindAt(one: CaseClaim, words: readonly Word[], i: number): Swappable['kind'] | null {
  const { claim } = one;
  const [at, next] = [words[i], words[i + 1]];
  if (!at) return null;
  const word = at.text.toLowerCase();
  if (/^(?:with|without)$/.test(word)) return isCompany(one, at, next) ? 'company' : null;
  if (/^(?:for|against)$/.test(word)) return takesSide(one, at) ? 'side' : null;
  const holder = termAt(one, at);
  if (!holder) return /ly$/.test(word) && !NO_MANNER.test(word) && !isAdjective(claim, at) ? 'manner' : null;
  const core = coreOf(holder.term, claim.quote.start, words);
  return core.includes(at) ? kindInTerm(one, holder, core, at) : null;
}

const isAdjective = ({ frame, quote }: CaseClaim['claim'], at: Word): boolean =>
  frame.predicate?.lemma === at.text.toLowerCase() && frame.predicate.end === quote.start + at.end;

function kindInTerm(
  one: CaseClaim,
  { role, term }: Holder,
  core: readonly Word[],
  at: Word,
): Swappable['kind'] | null {
  if (/^(?:attribute|apposition|as)$/.test(role)) return tellsBeing(one, role, at) ? 'being' : null;
  const [word, noun] = [at, core.at(-1)].map((one) => one?.text.toLowerCase() ?? '') as [string, string];
  if (at !== core.at(-1)) return tellsQuality(one, term, word, noun) ? 'quality' : null;
  // one of several is picked out by more than its name
  if (word !== term.head || /^(?:any|no|each|every|another|further|some|more|one)\b/i.test(term.text))
    return null;
  if (isOutcome(word)) return 'outcome';
  const told = role === 'theme' && STAND_VERBS.includes(one.claim.frame.predicate?.lemma ?? '');
  return told && isStand(word) ? 'stand' : null;
}

/** What a thing is said to be; "the first in the row" may be the last too, seen from the other end, but not "the first to sign". */
function tellsBeing({ claim: { frame, quote } }: CaseClaim, role: string, at: Word): boolean {
  if (role === 'attribute' && !COPULA.test(frame.predicate?.lemma ?? '')) return false;
  return !/^(?:first|last)$/i.test(at.text) || /\b(?:to|since|for|ever)\b/i.test(quote.exact.slice(at.end));
}

/** Of what a thing has only one the quality is told; of other things it tells which, unless so much else is told that it is one. */
function tellsQuality({ claim: { frame } }: CaseClaim, term: Term, word: string, noun: string): boolean {
  if (PICKING.test(word)) return false;
  const behind = term.start >= (frame.predicate?.end ?? 0);
  if (![noun, noun.replace(/s$/, ''), term.head].some((name) => FUNCTIONAL_NOUNS.has(name)))
    return behind && /^an? /i.test(term.text) && frame.words.length >= LONG;
  // "the higher rate was cut": there is a lower one beside it
  const picks = /^(?:the|this|that|both)\b/i.test(term.text) && !/(?:est|best|worst)$/.test(word);
  return !picks || (behind && !/er$/.test(word));
}

/** So many content words are not told again in the same order of another event of the kind. */
const LONG = 8;

interface Holder {
  role: string;
  term: Term;
}

/** The shortest phrase of a claim in which a word stands. */
function termAt({ claim: { frame, quote } }: CaseClaim, at: Word): Holder | null {
  const [from, to] = [quote.start + at.start, quote.start + at.end];
  const holds = (term: Term | null): term is Term => term !== null && term.start <= from && to <= term.end;
  let found: Holder | null = null;
  if (holds(frame.theme)) found = { role: 'theme', term: frame.theme };
  if (holds(frame.agent) && isShorter(frame.agent, found)) found = { role: 'agent', term: frame.agent };
  for (const other of frame.others) if (holds(other.term) && isShorter(other.term, found)) found = other;
  return found;
}

const isShorter = ({ start, end }: Term, than: Holder | null): boolean =>
  than === null || end - start < than.term.end - than.term.start;

/** "The largest producers" of "one of the largest producers of coal": the noun of a phrase with what stands before it. */
function coreOf(term: Term, from: number, words: readonly Word[]): readonly Word[] {
  const all = words.filter(({ start, end }) => from + start >= term.start && from + end <= term.end);
  const own = /^one of /i.test(term.text) ? all.slice(2) : all;
  const cut = own.findIndex(({ text }) => PREPOSITION.test(text.toLowerCase()));
  return cut < 0 ? own : own.slice(0, cut);
}

/** "With her lawyer", "without the consent of": what else was there or not, and not which of two is meant ("a house with a garden"). */
function isCompany({ claim: { frame, quote } }: CaseClaim, at: Word, next: Word | undefined): boolean {
  if (!next || !frame.predicate || quote.start + at.start < frame.predicate.end) return false;
  const behind = quote.exact.slice(at.end + 1);
  return (
    /^(?:his|her|its|their)\b/.test(behind) ||
    /^(?:the )?(?:support|consent|approval|help|knowledge|permission|backing|blessing|agreement|warning)\b/.test(
      behind,
    )
  );
}

/** "Voted for", "campaigned against": on which side. */
const takesSide = ({ claim: { frame, quote } }: CaseClaim, at: Word): boolean =>
  /^(?:vote|campaign|argue|speak|lobby|testify|rule|decide|demonstrate|protest|fight|stand)$/.test(
    frame.predicate?.lemma ?? '',
  ) &&
  quote.start + at.start >= (frame.predicate?.end ?? 0) &&
  quote.start + at.start <= (frame.predicate?.end ?? 0) + 1;

/** True where one of two words in one place says the opposite of the other. */
export function turnRound(a: Swappable, b: Swappable): boolean {
  if (a.kind !== b.kind || a.rest !== b.rest || a.word === b.word) return false;
  if (a.kind === 'company' || a.kind === 'side') return true;
  if (a.kind === 'outcome') return oppositeOutcomes(a.word, b.word);
  if (a.kind === 'stand') return oppositeStands(a.word, b.word);
  if (a.kind === 'being' && (oppositeRoles(a.word, b.word) || oppositeOutcomes(a.word, b.word))) return true;
  return (
    oppositeForms(a.word, b.word) || /^(?:least most|less more)$/.test([a.word, b.word].sort().join(' '))
  );
}
