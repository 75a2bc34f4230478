/**
 * Words of which two claims of one matter say opposite ones: what is done to a thing, what it is, or where it went. The words only;
 * whether the two are about one thing is for the rule to ask.
 */
import type { CaseClaim, SidedKey } from '../../rule.js';
import { CONVERSE_LINES, DIRECTION_LINES, MOTION } from '../../words/directions.js';
import { akin } from '../words/akin.js';
import { eventOf } from '../identity/event-view.js';
import { oppositesOfWord } from './opposites.js';
import { onceOf } from '../words/once.js';
import { remembered } from '../words/remembered.js';
import { opposed, oppositesOf, relatePredicates } from '../identity/predicates.js';
import { isState, opposeEachOther, stateKeys } from './states.js';
import { lastWord, stemOf } from '../words/words.js';
import { sought } from '../../sought/sought.js';

export interface Turn {
  kind: 'deed' | 'state' | 'direction' | 'comparison';
  word: string;
  /** The class of a deed; `QUALITY` for an adjective behind a form of "be". */
  class: string | null;
  text: string;
  start: number;
  end: number;
}

/** Verbs and adjectives whose opposites say nothing of the matter. */
const LIGHT =
  /^(?:be|have|do|make|take|get|go|come|say|tell|see|find|hold|put|set|first|last|new|more|most|other|old|young)$/;

const QUALITY = 'quality';

/** A form of "be" or another verb that leaves it to what follows to say how a thing is. */
const COPULA =
  /^(?:\p{L}+ )*(?:am|is|are|was|were|be|been|being|seems?|seemed|looks?|looked|remains?|remained|stays?|stayed)\b/iu;

/** "Is more fertile". */
const BY_MORE = /(?:^|\s)more\s+\S*$/i;

const AXES = new Map<string, { axis: number; end: number }>();
DIRECTION_LINES.forEach((line, axis) =>
  line.split(' / ').forEach((words, end) => {
    for (const word of words.split(' ')) AXES.set(word, { axis, end });
  }),
);

const CONVERSES = CONVERSE_LINES.map((line) => line.split(' '));

/** The words of a claim that may have an opposite: its verb, what it says that its subject is, and where it went. */
export const turnsOf = onceOf((one): readonly Turn[] => {
  const { predicate, others } = one.claim.frame;
  if (!predicate || one.claim.polarity === 'negative') return [];
  const out: Turn[] = [];
  const kind = eventOf(one.claim).class;
  const last = lastWord(predicate.text);
  const told = BY_MORE.test(predicate.text) ? `more-${last}` : last;
  if (!LIGHT.test(predicate.lemma)) {
    // "was hot" tells how it is, "was weakened" what was done to it too
    const plain = predicate.lemma === told && COPULA.test(predicate.text);
    if (!plain) out.push({ kind: 'deed', word: predicate.lemma, class: kind, ...placeOf(predicate) });
    out.push({ kind: 'state', word: told, class: plain ? QUALITY : null, ...placeOf(predicate) });
  }
  for (const { role, term } of others)
    if (role === 'attribute' && !LIGHT.test(term.head))
      out.push({ kind: 'state', word: term.head.toLowerCase(), class: null, ...placeOf(term) });
  const compared = comparisonIn(one);
  return [...out, ...behindVerb(one), ...(compared ? [compared] : [])];
});

/** An amount held against that of another time, whatever words tell it: "more … than", "was lower … than". */
const COMPARED = sought(
  /\b(?:(more|higher|greater|larger|bigger)|fewer|less|lower|smaller)\b[^.;:]{0,80}? than (?:in |at |on |during |it |they |there )*(?:(?:the|a) )?(\p{L}+(?: \p{L}+){0,2})/iu,
);

function comparisonIn({ claim: { quote } }: CaseClaim): Turn | null {
  const match = COMPARED.exec(quote.exact);
  if (!match || /\d/.test(match[0].split(' than ')[1] ?? '')) return null;
  const [text = ''] = match[0].split(' ');
  const start = quote.start + match.index;
  return {
    kind: 'comparison',
    word: match[1] ? 'more' : 'less',
    class: null,
    text,
    start,
    end: start + text.length,
  };
}

/** What two amounts are held against is told in the same words. */
function oneYardstick(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => COMPARED.exec(claim.quote.exact)?.[2]?.toLowerCase());
  return x !== undefined && y !== undefined && (x.startsWith(y) || y.startsWith(x));
}

const placeOf = ({ text, start, end }: Pick<Turn, 'text' | 'start' | 'end'>) => ({ text, start, end });

/** Behind the verb: words for an end of an axis, and for a state that no noun follows ("left unlocked", "found the kitchen filthy"). */
function behindVerb({ claim }: CaseClaim): Turn[] {
  const { quote, frame } = claim;
  const from = Math.max(0, (frame.predicate?.end ?? quote.start) - quote.start);
  const out: Turn[] = [];
  const behind = quote.exact.slice(from);
  const told = behind.slice(0, OPEN.exec(behind)?.index);
  for (const match of told.matchAll(/(?:more )?\p{L}+(?:-\p{L}+)*/gu)) {
    const start = quote.start + from + match.index;
    const word = match[0].replace(/^more /, 'more-');
    const [isEnd, mayBeState] = [AXES.has(word), isState(word)];
    if (!isEnd && !mayBeState) continue;
    const place = { word, class: null, text: match[0], start, end: start + word.length };
    if (isEnd) out.push({ kind: 'direction', ...place });
    const rest = behind.slice(match.index + word.length);
    // "more than twelve hours" is a bound, not a state
    if (mayBeState && ENDS.test(rest) && !/^ than /.test(rest)) out.push({ kind: 'state', ...place });
  }
  return out;
}

/** What follows is asked, or holds on a condition: "asked whether the ferry was safe", "is shut if the road is wet". */
const OPEN = /\b(?:whether|if|unless)\b/i;

/** What stands behind a word that is no adjective before its noun. */
const ENDS =
  /^(?:\W*$|[,.;:!?”"]|\s+(?:by|in|on|at|for|when|while|until|after|before|since|with|and|but|as|than|to|from|that|because|if|all|during)\b)/;

/**
 * Keys of which two claims share one, from opposite sides, wherever they have opposite turns. `ofThing` are to be joined with what
 * the claims are about; `alone` are so rare on one side that they need no more.
 */
export function turnKeys(one: CaseClaim): { ofThing: SidedKey[]; alone: SidedKey[] } {
  const turns = turnsOf(one);
  const states = turns.filter(({ kind }) => kind === 'state').map(({ word }) => stateKeys(word));
  return {
    ofThing: [...states.flatMap(({ lines }) => lines), ...turns.flatMap(wordKeys)],
    alone: states.flatMap(({ undoing }) => undoing),
  };
}

const wordKeys = ({ kind, word, class: of }: Turn): readonly SidedKey[] =>
  keysOf(`${kind}\n${word}\n${of ?? ''}`);

const keysOf = remembered((turn): SidedKey[] => {
  const [kind = '', word = '', of = ''] = turn.split('\n');
  if (kind === 'comparison')
    return [{ key: 'compared', sides: { is: [word], meets: [word === 'more' ? 'less' : 'more'] } }];
  if (kind === 'direction') {
    const { axis, end } = AXES.get(word) ?? {};
    return [{ key: `axis ${axis ?? ''}`, sides: { is: [`${end ?? ''}`], meets: [end === 0 ? '1' : '0'] } }];
  }
  if (kind === 'state' && of !== QUALITY) return [];
  const own = stemOf(word);
  const words = [...oppositesOfWord(word)].map((other) => between(own, other, `${kind} `));
  return kind === 'deed' && of !== ''
    ? [...words, ...oppositesOf(of).map((other) => between(of, other, 'class '))]
    : words;
});

const between = (own: string, other: string, name: string): SidedKey => ({
  key: `${name}${own < other ? `${own}/${other}` : `${other}/${own}`}`,
  sides: { is: [own], meets: [other] },
});

/** The first two words of two claims that are opposite; null where there are none. */
export function oppositeTurns(a: CaseClaim, b: CaseClaim): [Turn, Turn] | null {
  const [own, others] = [turnsOf(a), turnsOf(b)];
  for (const x of own)
    for (const y of others) if (x.kind === y.kind && areOpposite(x, y, a, b)) return [x, y];
  return null;
}

function areOpposite(x: Turn, y: Turn, a: CaseClaim, b: CaseClaim): boolean {
  if (x.kind === 'comparison') return x.word !== y.word && oneYardstick(a, b);
  if (x.kind === 'state') {
    const inBooks = x.class === QUALITY && y.class === QUALITY && oppositesOfWord(x.word).has(stemOf(y.word));
    return x.word !== y.word && (opposeEachOther(x.word, y.word) || inBooks);
  }
  if (x.kind === 'direction') {
    const [p, q] = [AXES.get(x.word), AXES.get(y.word)];
    return p?.axis === q?.axis && p?.end !== q?.end && oneVerb(a, b);
  }
  if (stemOf(x.word) === stemOf(y.word) || areConverse(x.word, y.word)) return false;
  return opposed(x.class, y.class) || oppositesOfWord(x.word).has(stemOf(y.word));
}

function oneVerb(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.frame.predicate?.lemma.split(' ')[0] ?? '');
  if (x === undefined || y === undefined) return false;
  return relatePredicates(a, b) === 'same' || akin(x, y) || (MOTION.includes(x) && MOTION.includes(y));
}

const areConverse = (a: string, b: string): boolean =>
  CONVERSES.some((line) => line.includes(a) && line.includes(b));
