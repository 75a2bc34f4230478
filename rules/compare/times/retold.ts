/**
 * Whether two claims say one thing in one and the same words, besides a negation, figures and times. A sentence told again so is of one
 * event however it was taken apart: who or what a name was taken for, and which word for the verb, need not agree.
 */
import type { Claim } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { stemOf, tellingWords } from '../words/words.js';

/** What may come and go with a negation or the writer's place, and words that point at what was named before. */
const LIGHT = new Set(
  (
    'a an the this that these those it its he his him she her hers they their them we our us i my me you your there ' +
    'be am is are was were been being have has had having do does did done doing ' +
    'will would shall should can cannot could may might must need ought ' +
    'not never no none nobody nothing nor neither any ever yet still already also indeed then now of'
  ).split(' '),
);

/** So many telling words must be said again. */
const ENOUGH = 3;

/** So many where the figures and times are the same too, and stand in the same order. */
const ENOUGH_AS_IT_STANDS = 2;

/** True where two claims have the same words but for light ones, figures and times, and enough of them. */
export function retold(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [contentOf(a.claim), contentOf(b.claim)];
  if (x.words.length === y.words.length && x.telling >= ENOUGH && x.key === y.key) return true;
  return x.asItStands !== null && x.asItStands === y.asItStands && x.allTelling >= ENOUGH_AS_IT_STANDS;
}

/** A key under which a claim meets whatever says the same in its words, besides figures and times; null where those are too few. */
export const retoldKey = ({ claim }: CaseClaim): string | null => {
  const { key, telling } = contentOf(claim);
  return telling >= ENOUGH ? `retold ${key}` : null;
};

/** The same besides who does it: one act told of two doers, each with the name that may stand behind (“the leader, Ines Hall”). */
export function retoldOfOthers(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => contentIn(claim, doerOf(claim)));
  return x !== undefined && y !== undefined && x.telling >= ENOUGH && x.key === y.key;
}

/** The places of the agent and of what is said of it right behind. */
function doerOf({ frame: { agent, others } }: Claim): Place[] {
  if (!agent) return [];
  const beside = others.filter(({ role, term }) => role === 'attribute' && term.start - agent.end <= 3);
  return [agent, ...beside.map(({ term }) => term)];
}

interface Place {
  start: number;
  end: number;
}

interface Content {
  /** Stems in the order of the alphabet. */
  words: readonly string[];
  key: string;
  telling: number;
  /** All but the light words, figures and times among them, in the order of the text; null where somebody unnamed does it. */
  asItStands: string | null;
  allTelling: number;
}

const CONTENT = new WeakMap<Claim, Content>();

/** Claims never change, so their words are found once. */
function contentOf(claim: Claim): Content {
  const known = CONTENT.get(claim);
  if (known) return known;
  const content = contentIn(claim, []);
  CONTENT.set(claim, content);
  return content;
}

/** The words of a claim without figures, times and some places. */
function contentIn(claim: Claim, besides: readonly Place[]): Content {
  const spans = [...claim.quantities, ...claim.times, ...besides];
  const within = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
  const told = [...claim.quote.exact.matchAll(WORD)]
    .filter(({ index }) => index >= framed(claim))
    .map(({ 0: word, index }) => ({ word: word.toLowerCase().replace(/n[’']t$/, ''), index }))
    .filter(({ word }) => word !== '' && !LIGHT.has(word))
    .map(({ word, index }) => ({ stem: stemOf(word), index }));
  const words = told
    .filter(({ stem, index }) => /\p{L}/u.test(stem) && !within(claim.quote.start + index))
    .map(({ stem }) => stem)
    .sort();
  const all = told.map(({ stem }) => stem);
  return {
    words,
    key: words.join(' '),
    telling: tellingWords(words).size,
    asItStands: ofUnnamed(claim) ? null : all.join(' '),
    allTelling: tellingWords(all).size,
  };
}

/** "She had read the report": of whom, no more than a few words cannot tell. */
const ofUnnamed = ({ frame: { agent, theme } }: Claim): boolean => (agent ?? theme)?.pronoun ?? true;

const WORD = /\p{L}+(?:[’'-]\p{L}+)*|\d+(?:[.,:]\d+)*/gu;

/** Where the statement begins behind "It is not true that". */
const framed = ({ quote }: Claim): number => FRAME.exec(quote.exact)?.[0].length ?? 0;
const FRAME = /^it (?:is|was)(?: not|n[’']t)? (?:true|untrue|false|wrong|the case|a fact) that /i;
