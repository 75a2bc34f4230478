/**
 * Sentences that call a report untrue: "the story is a hoax", "rumours of a sale debunked", "No, the mayor has not resigned".
 * What they refute is the event that they name, whatever its clause looks like ("a fake video of the flood").
 * Note: the words are those with which English says that something told is not so (Roget's "falsehood", "untruth", "negation");
 * words that only doubt ("alleged", "unconfirmed") are not among them.
 */
import type { Token } from '../text/tokens.js';

export interface Refutation {
  text: string;
  start: number;
  end: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that call a thing told untrue by themselves. */
const UNTRUTHS = words(
  'hoax hoaxes fabrication myth misinformation disinformation falsehood untruth nonsense rubbish bullshit prank fake fakes fakery satire',
);
/** Adjectives and participles that do so of what is told, or as predicates. */
const UNTRUE = words(
  'false fake faked bogus untrue baseless unfounded groundless fabricated fictitious satirical inaccurate erroneous spurious phoney phony doctored photoshopped debunked discredited mistaken exaggerated nonexistent non-existent',
);
/** What can be untrue: things told or shown. Before other nouns ("fake passports") the adjective says nothing of a report. */
const TOLD = words(
  'report story rumor rumour claim allegation assertion news account video photo photograph picture image post tweet message quote letter statement article footage site website accusation suggestion speculation theory legend tale reading information headline allegations death alarm',
);
/** Verbs that reject what is told; "deny" and the like need it as their object. */
const REJECT = words(
  'debunk refute disprove rebut rebuff deny dismiss dispel retract repudiate quash reject contradict dispute',
);
/** These reject whatever follows; the others only what is told or done ("denies reports of", "denied selling"). */
const ALWAYS = words('debunk refute disprove rebut dispel deny');
/** What turns a refutation round, or leaves it open, where it stands before it in the same clause. */
const OPEN = words(
  'not never no neither nor cannot may might could if whether confirm refuse decline or perhaps possibly without',
);

/** The words by which the sentence calls something told untrue, or null. Questions refute nothing. */
export function findRefutation(sentence: readonly Token[]): Refutation | null {
  const answer = answers(sentence);
  if (answer) return answer;
  for (let i = 0; i < sentence.length; i++) {
    const length = refutesAt(sentence, i);
    if (length === 0 || isOpen(sentence, i) || asked(sentence, i)) continue;
    return spanOf(sentence, i, i + length);
  }
  return null;
}

/** "No, it has not been sold", "Update: Nope": an answer to what others tell. */
function answers(sentence: readonly Token[]): Refutation | null {
  const at = sentence.findIndex(({ lower }) => lower === 'nope' || lower === 'no');
  const word = sentence[at];
  if (!word || asked(sentence, at)) return null;
  const opens = at === 0 || /^[:.!?–—-]$/.test(sentence[at - 1]?.text ?? '');
  const ends = sentence[at + 1] === undefined || /^[,.!–—-]$/.test(sentence[at + 1]?.text ?? '');
  return opens && (ends || word.lower === 'nope') ? spanOf(sentence, at, at + 1) : null;
}

/** How many words from `i` on call something told untrue; 0 where none do. */
function refutesAt(sentence: readonly Token[], i: number): number {
  const { lower = '', lemma = '' } = sentence[i] ?? {};
  if (UNTRUTHS.has(lower) && !isThing(sentence, i)) return 1;
  if (UNTRUE.has(lower) && !isThing(sentence, i)) return 1;
  if (lower === 'made' && sentence[i + 1]?.lower === 'up' && !MADE_UP_OF.test(sentence[i + 2]?.lower ?? ''))
    return 2;
  const negated = /^(not|n['’]t|never)$/.test(lower);
  if (negated && /^(true|real|so|correct|accurate)$/.test(nextWord(sentence, i))) return 2;
  if (lower === 'no' && sentence[i + 1]?.lower === 'truth') return 2;
  if (/^doubt(?:s|ed|ing)?$/.test(lower) && doubtsIt(sentence, i)) return 1;
  if (/^question(?:s|ed|ing)?$/.test(lower) && /^(?:if|whether)$/.test(sentence[i + 1]?.lower ?? ''))
    return 1;
  if (lemma === 'shoot' && sentence[i + 1]?.lower === 'down' && hasToldObject(sentence, i + 1)) return 2;
  if (REJECT.has(lemma) && (ALWAYS.has(lemma) || hasToldObject(sentence, i))) return 1;
  return 0;
}

/** "Doubts the claim", "raises doubts", "doubts cast over reports", "doubt that it fell"; capitals of a headline hide the lemma. */
const doubtsIt = (sentence: readonly Token[], i: number): boolean =>
  hasToldObject(sentence, i) ||
  /^(?:cast|raise)/.test(sentence[i - 1]?.lower ?? '') ||
  (!/^(?:little|any|beyond|in)$/.test(sentence[i - 1]?.lower ?? '') &&
    /^(?:that|whether|if)$/.test(sentence[i + 1]?.lower ?? ''));

const nextWord = (sentence: readonly Token[], i: number): string => {
  const next = sentence[i + 1];
  return next?.pos === 'ADV' && next.lower !== 'true' ? (sentence[i + 2]?.lower ?? '') : (next?.lower ?? '');
};

/** True where the word qualifies a noun that is nothing told: "fake passports", "false teeth". */
function isThing(sentence: readonly Token[], i: number): boolean {
  let k = i + 1;
  while (/^(NOUN|PROPN|ADJ)$/.test(sentence[k]?.pos ?? '') && k < i + 6) {
    const next = sentence[k];
    if (next && isTold(next)) return false;
    k++;
  }
  return k > i + 1;
}

const isTold = ({ lower, lemma }: Token): boolean => TOLD.has(lemma) || TOLD.has(lower.replace(/s$/, ''));

/** True where the next few words name something told: "rejected the claims", "dismisses talk and rumours". */
function hasToldObject(sentence: readonly Token[], i: number): boolean {
  return sentence.slice(i + 1, i + 6).some(isTold);
}

/** True where a word before it in the clause negates the refutation or leaves it open. */
function isOpen(sentence: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const word = sentence[k];
    if (!word || /^[,;:.!?]$/.test(word.text)) return false;
    if (OPEN.has(word.lower) || OPEN.has(word.lemma) || /^n['’]t$/.test(word.lower)) return true;
  }
  return false;
}

/** True where a question mark ends the part of the sentence that the word stands in. */
function asked(sentence: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < sentence.length; k++) {
    if (sentence[k]?.text === '?') return true;
    if (/^[.!:]$/.test(sentence[k]?.text ?? '')) return false;
  }
  return false;
}

function spanOf(sentence: readonly Token[], first: number, last: number): Refutation {
  const tokens = sentence.slice(first, last);
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { text: tokens.map(({ text }) => text).join(' '), start, end };
}

/** "Made up of", "made up mostly of", "made up by": consisting of, not invented. */
const MADE_UP_OF = /^(?:of|by|from|mostly|mainly|largely)$/;
