/** One thing said to be in two states that exclude each other: locked and unlocked, full and empty, insured and uninsured. */
import type { Term } from '../../model/claim.js';
import { eventOf } from '../compare/event-view.js';
import { oneThing } from '../compare/ground.js';
import { inSentence, span } from '../compare/phrases.js';
import { occasions } from '../compare/occasions.js';
import { inCommon } from '../compare/about.js';
import { namesDiffer } from '../compare/names.js';
import { thingKeys } from '../compare/same-event.js';
import { relateTerms } from '../compare/terms.js';
import { isPartial } from '../compare/quantifiers.js';
import { scopedApart } from '../compare/set-apart.js';
import { oneBreath } from '../compare/speakers.js';
import { bareOf, excludes, placesOf } from '../compare/states.js';
import { changedSince, otherTime } from '../compare/moments.js';
import { canonical, tellingWords } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

export const stateOpposed: PairRule = {
  id: 'state-opposed',
  revision: 9,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  summary:
    'Two places give one thing at one time two states that exclude each other: locked and unlocked, full and empty.',
  doesNotCover: 'States of degree (cold, high), states in two tenses, and one after the other.',
  keys: (claim) => (stateOf(claim) ? thingKeys(claim) : []),
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'what it is and is not',
        documents: [
          { text: 'The portrait in the hall is a genuine Marlow. It is large.' },
          { text: 'The Marlow portrait in the hall is a fake. It is dark.' },
        ],
        message: '“genuine” here, “fake” there, of the portrait.',
        quoted: ['a genuine Marlow', 'a fake'],
      },
      {
        shows: 'a door locked and unlocked',
        documents: [
          { text: 'The side gate was unlocked on the night of the flood. Two men had gone home.' },
          { text: 'The side gate was locked on the night of the flood that drowned two men.' },
        ],
        message: '“unlocked” here, “locked” there, of the side gate.',
        quoted: ['was unlocked', 'was locked'],
      },
      {
        shows: 'a word and the same word with un-',
        documents: [
          { text: 'The ferry was insured when it sank. It was 40 years old.' },
          { text: 'When it sank, the ferry was uninsured. Its owner has left the country.' },
        ],
        message: '“insured” here, “uninsured” there, of the ferry.',
        quoted: ['was insured', 'was uninsured'],
      },
      {
        shows: 'all of them, and one of them',
        documents: [
          { text: 'All of the drivers were licensed. They work nights.' },
          { text: 'The driver of the second bus was unlicensed. He works days.' },
        ],
        message: '“licensed” here, “unlicensed” there, of all of the drivers.',
        quoted: ['were licensed', 'was unlicensed'],
      },
    ],
    silent: [
      {
        shows: 'another picture',
        documents: [
          { text: 'The portrait in the hall is a genuine Marlow. It is large.' },
          { text: 'The portrait in the attic is a fake. It is small.' },
        ],
      },
      {
        shows: 'each of the day of its paper',
        documents: [
          { text: 'The towpath at the lock is closed to walkers. It was wet.', published: '2013-03-24' },
          { text: 'The towpath at the lock is open to walkers. It was dry.', published: '2013-06-15' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'months later, again',
        documents: [
          { text: 'The northern mussel beds are closed to gathering. It was wet.', published: '2013-02-28' },
          {
            text: 'The northern mussel beds are open to gathering again. It was dry.',
            published: '2013-05-30',
          },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two of many',
        documents: [
          { text: 'The drivers of the red line were licensed. They work nights.' },
          { text: 'The driver of the second bus was unlicensed. He works days.' },
        ],
      },
      {
        shows: 'two gates',
        documents: [
          { text: 'The north gate was locked that night. It rained.' },
          { text: 'The south gate was unlocked that night. It snowed.' },
        ],
      },
      {
        shows: 'on two occasions',
        documents: [
          { text: 'The lorry was empty when it left. It is red.' },
          { text: 'The lorry was full when it came back. It has six wheels.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'then and now',
        documents: [
          { text: 'The post of treasurer was vacant. It is unpaid.' },
          { text: 'The post of treasurer is filled. It takes two days a week.' },
        ],
      },
    ],
  },
};

interface State {
  word: string;
  at: { start: number; end: number };
}

const STATIVE =
  /^(?:(?:has|have|had|will|would)\s+)?(?:(?:be|been|is|are|am|was|were)|(?:stay|remain|stand|lie|sit|stood|lay|sat|kept|left)(?:s|ed)?)\b|^['’](?:s|re)\b/i;

/** The state that a claim gives its theme: the participle or adjective behind a form of "be", "stay", "stand". */
function stateOf({ claim }: CaseClaim): State | null {
  const { predicate } = claim.frame;
  if (!predicate || !STATIVE.test(predicate.text)) return null;
  const word = predicate.text.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (predicate.lemma === 'be') return named(claim);
  if (/ /.test(predicate.lemma) || word === '' || /ing$/.test(word)) return null;
  return { word, at: predicate };
}

/**
 * "Is a forgery", "is a genuine Vandaal": nouns and adjectives that say of a thing whether it is what it seems, and so hold of it
 * whatever noun stands with them (privative adjectives: Kamp 1975, Two theories about adjectives).
 */
function named({ frame }: CaseClaim['claim']): State | null {
  const said = frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!said || !/^an? /i.test(said.text)) return null;
  const word = said.words.find((one) => SEEMING.test(one));
  return word === undefined ? null : { word, at: said };
}

const SEEMING = /^(?:genuine|authentic|fake|forged|bogus|counterfeit|sham|forgery|hoax)$/;

function sides(claim: CaseClaim): Sides | null {
  const state = stateOf(claim);
  if (!state || !isFirm(claim)) return null;
  const places = placesOf(state.word);
  const bare = bareOf(state.word);
  return {
    is: [
      ...places.map(({ line, side }) => `${line} ${side}`),
      bare === null ? `is ${state.word}` : `not ${bare}`,
    ],
    meets: [
      ...places.map(({ line, side }) => `${line} ${1 - side}`),
      bare === null ? `not ${state.word}` : `is ${bare}`,
    ],
  };
}

const isFirm = (claim: CaseClaim): boolean =>
  claim.claim.polarity === 'positive' && claim.claim.modality === 'asserted' && !isPartial(claim);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [stateOf(first), stateOf(second)];
  if (!a || !b || !isFirm(first) || !isFirm(second) || !excludes(a.word, b.word)) return null;
  const [theme, other] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  if (namesDiffer(first, second) || oneBreath(first, second)) return null;
  const all = oneOfAll(first, second) || oneOfAll(second, first);
  if (!oneThing(theme, other) && !all && !withItsName(first, second) && !withItsName(second, first))
    return null;
  if (first.claim.frame.tense !== second.claim.frame.tense) return null;
  if (otherTime(first, second) || changedSince(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (occasions(first, second) === 'apart')
    return { kind: 'saved', explanation: 'scope', message: 'The two speak of different occasions.' };
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${a.word}” here, “${b.word}” there, of ${inSentence(theme as Term)}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'At one time it is the one or the other, and neither names another time.',
    ],
    resolveBy: 'Find who saw it, or a record made at the time.',
  };
}

/** "The portrait is a genuine Marlow", "the Marlow portrait": what the one says that it is, the other calls it by. */
function withItsName(one: CaseClaim, other: CaseClaim): boolean {
  const [plain, called] = [eventOf(one.claim).theme, eventOf(other.claim).theme];
  const said = one.claim.frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!plain || !called || !said || canonical(plain.head) !== canonical(called.head)) return false;
  const known = tellingWords([...plain.words, ...said.words]);
  return [...tellingWords(called.words)].every((word) => known.has(word));
}

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
