/** One thing said to be in two states that exclude each other: locked and unlocked, full and empty, insured and uninsured. */
import type { Term } from '../../model/claim.js';
import { eventOf } from '../compare/identity/event-view.js';
import { oneThing } from '../compare/identity/ground.js';
import { inTime } from '../compare/scope/replacing.js';
import { inSentence, span, wordsAt } from '../compare/words/phrases.js';
import { forAWhile } from '../compare/times/for-a-while.js';
import { occasions } from '../compare/times/occasions.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { relateTerms } from '../compare/identity/terms.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { onceOf } from '../compare/words/once.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { heldApart } from '../compare/scope/restricted-apart.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { bareOf, excludes, placesOf } from '../compare/turns/states.js';
import { lackOf, toldStates } from '../compare/stands/told-states.js';
import { turnsOf } from '../compare/turns/turned.js';
import { clashOf } from '../facts/of-claim.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { canonical, lastWord, tellingWords } from '../compare/words/words.js';
import { SEEMING_LINE } from '../words/states.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import { stateExamples } from './examples/state-opposed.js';

export const stateOpposed: PairRule = {
  id: 'state-opposed',
  revision: 17,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  summary:
    'Two places give one thing at one time two states that exclude each other: locked and unlocked, full and empty.',
  doesNotCover: 'States of degree (cold, high), states in two tenses, and one after the other.',
  keys: (claim) => (statesOf(claim).length > 0 ? thingKeys(claim) : []),
  sides,
  check,
  examples: stateExamples,
};

interface State {
  word: string;
  start: number;
  end: number;
  ofDeed: boolean;
}

const STATIVE =
  /^(?:(?:has|have|had|will|would|to)\s+)?(?:(?:be|been|is|are|am|was|were)|(?:stay|remain|stand|lie|sit|stood|lay|sat|kept|left)(?:s|ed)?)\b|^['’](?:s|re)\b/i;

/** The state that a claim gives its theme: the participle or adjective behind a form of "be", "stay", "stand". */
function verbState({ claim }: CaseClaim): State[] {
  const { predicate } = claim.frame;
  if (!predicate || !STATIVE.test(predicate.text)) return [];
  const last = lastWord(predicate.text);
  const word = claim.polarity === 'negative' ? (lackOf(last) ?? '') : last;
  if (word === '') return [];
  if (predicate.lemma === 'be') return named(claim);
  if (/ /.test(predicate.lemma) || word === '' || /ing$/.test(word)) return [];
  return [{ word, start: predicate.start, end: predicate.end, ofDeed: false }];
}

/**
 * "Is a forgery", "is a genuine Vandaal": nouns and adjectives that say of a thing whether it is what it seems, and so hold of it
 * whatever noun stands with them.
 */
function named({ frame }: CaseClaim['claim']): State[] {
  const said = frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!said || !/^an? /i.test(said.text)) return [];
  const word = said.words.find((one) => SEEMING.has(one));
  return word === undefined ? [] : [{ word, start: said.start, end: said.end, ofDeed: false }];
}

/** All but “real”, which is used to stress (“a real bargain”). */
const SEEMING = new Set(SEEMING_LINE.split(/ \/ | /).filter((word) => word !== 'real'));

/** "Had been left unlocked": the state behind the verb, where a line or "un-" names its opposite. */
const leftState = (one: CaseClaim): State[] =>
  turnsOf(one).flatMap(({ kind, word, start, end }) =>
    kind === 'state' &&
    start >= (one.claim.frame.predicate?.end ?? 0) &&
    hasOpposite(word) &&
    // on time and late have a rule of their own
    !/^(?:late|early|punctual)$/.test(word)
      ? [{ word, start, end, ofDeed: false }]
      : [],
  );

const hasOpposite = (word: string): boolean => placesOf(word).length > 0 || bareOf(word) !== null;

const statesOf = onceOf((one): readonly State[] => [
  ...verbState(one),
  ...leftState(one),
  ...toldStates(one),
]);

function sides(claim: CaseClaim): Sides | null {
  const states = isFirm(claim) ? statesOf(claim) : [];
  if (states.length === 0) return null;
  const all = states.map(({ word }) => ({ word, places: placesOf(word), bare: bareOf(word) }));
  return {
    is: all.flatMap(({ word, places, bare }) => [
      ...places.map(({ line, side }) => `${line} ${side}`),
      bare === null ? `is ${word}` : `not ${bare}`,
    ]),
    meets: all.flatMap(({ word, places, bare }) => [
      ...places.map(({ line, side }) => `${line} ${1 - side}`),
      bare === null ? `not ${word}` : `is ${bare}`,
    ]),
  };
}

const isFirm = (claim: CaseClaim): boolean => claim.claim.modality === 'asserted' && !isPartial(claim);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!isFirm(first) || !isFirm(second) || isDenied(first, second)) return null;
  const states = clashOf(
    statesOf(first),
    statesOf(second),
    (x, y) => oneVerb(x, first, y, second) && excludes(x.word, y.word),
  );
  if (!states) return null;
  const [a, b] = states;
  const [bearer, other] = [bearerOf(first), bearerOf(second)];
  if (namesDiffer(first, second) || oneBreath(first, second)) return null;
  const all = oneOfAll(first, second) || oneOfAll(second, first);
  if (!oneThing(bearer, other) && !all && !withItsName(first, second) && !withItsName(second, first))
    return null;
  if (first.claim.frame.tense !== second.claim.frame.tense && !isFound(first) && !isFound(second))
    return null;
  // "was vacant for a year", "has been filled"
  if (forAWhile(first) !== forAWhile(second)) return OF_OTHER_TIMES;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  if (cameOut(first, a, second, b) || cameOut(second, b, first, a))
    return { kind: 'saved', explanation: 'change', message: 'It may have come out between the two papers.' };
  const words = wordsOf(a, first, b, second);
  const apart = scopedApart(first, second, words) ?? heldApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (occasions(first, second, words) === 'apart')
    return { kind: 'saved', explanation: 'scope', message: 'The two speak of different occasions.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${wordsAt(first, a)}” here, “${wordsAt(second, b)}” there, of ${inSentence(bearer as Term)}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'At one time it is the one or the other, and neither names another time.',
    ],
    resolveBy: 'Find who saw it, or a record made at the time.',
  };
}

/** "Was found to be unsafe": the past is that of the finding. */
const isFound = ({ claim: { frame, times } }: CaseClaim): boolean =>
  times.length === 0 && /^to be\b/i.test(frame.predicate?.text ?? '');

/** "The portrait is a genuine Marlow", "the Marlow portrait": what the one says that it is, the other calls it by. */
function withItsName(one: CaseClaim, other: CaseClaim): boolean {
  const [plain, called] = [eventOf(one.claim).theme, eventOf(other.claim).theme];
  const said = one.claim.frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!plain || !called || !said || canonical(plain.head) !== canonical(called.head)) return false;
  const known = tellingWords([...plain.words, ...said.words]);
  return [...tellingWords(called.words)].every((word) => known.has(word));
}

/** "Has been kept secret", and in a later paper "has been published". */
const cameOut = (before: CaseClaim, a: State, after: CaseClaim, b: State): boolean =>
  /^(?:secret|unaware)$/.test(a.word) &&
  /^(?:published|aware)$/.test(b.word) &&
  /^(?:has|have|is|are)\b/i.test(before.claim.frame.predicate?.text ?? '') &&
  inTime(before, after)[0] === before;

/** "Was told", "was not told": one verb affirmed and denied is for `polarity-opposed`. */
const isDenied = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.polarity !== second.claim.polarity && relatePredicates(first, second) === 'same';

/** Whose state it is: what stands before the verb, else what the verb is about. */
function bearerOf({ claim }: CaseClaim): Term | null {
  const { agent, theme, predicate, others } = claim.frame;
  // "work on the roof is finished": the roof is
  const worked = theme?.head === 'work' && others.find(({ role }) => /^(?:on|to)$/.test(role));
  if (worked) return worked.term;
  const ahead = [theme, agent].find((term) => term && predicate && term.end <= predicate.start);
  return ahead ?? eventOf(claim).theme;
}

/** "Arrived on time", "left late": how two deeds were done. To be, to run and to be completed are not two. */
function oneVerb(x: State, first: CaseClaim, y: State, second: CaseClaim): boolean {
  if (!x.ofDeed || !y.ofDeed) return true;
  const plain = ({ claim }: CaseClaim): boolean => PLAIN.test(claim.frame.predicate?.lemma ?? '');
  return plain(first) || plain(second) || relatePredicates(first, second) === 'same';
}

const PLAIN = /^(?:be|run|come|come in|go|finish|complete|deliver|end|build)$/;

const wordsOf = (x: State, first: CaseClaim, y: State, second: CaseClaim): ReadonlySet<string> =>
  new Set([
    ...[textAt(first, x), textAt(second, y)].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
    x.word,
    y.word,
  ]);

const textAt = ({ claim: { quote } }: CaseClaim, { start, end }: State): string =>
  quote.exact.slice(Math.max(0, start - quote.start), end - quote.start);

/** "All of the drivers were licensed", "the driver of the second bus was unlicensed". */
function oneOfAll(all: CaseClaim, one: CaseClaim): boolean {
  const [whole, part] = [eventOf(all.claim).theme, eventOf(one.claim).theme];
  return (
    whole !== null &&
    part !== null &&
    /^(?:all|every|each|both)\b/i.test(whole.text) &&
    relateTerms(whole, part) === 'narrower' &&
    tellingWords(part.words).size > tellingWords(whole.words).size
  );
}
