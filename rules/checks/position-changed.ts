/** One speaker, two stands. */
import { eventOf } from '../compare/identity/event-view.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { otherTime } from '../compare/times/moments.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { akin } from '../compare/words/akin.js';
import { attitudeOf, wording, type Attitude } from '../compare/stands/attitude.js';
import { ground, likeWords, oneThing } from '../compare/identity/ground.js';
import { oneBreath, oneSpeaker, sameSpeaker, sayer, speakerName } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import type { Term } from '../../model/claim.js';
import { CONSTANT, OWNED_CHANGE } from '../words/attitudes.js';
import { onTerms } from '../compare/scope/on-terms.js';
import { shared, tellingWords, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { positionExamples } from './examples/position-changed.js';

/** Classes that take a stand; the sign says for or against. */
const STANDS: Readonly<Record<string, 1 | -1>> = {
  support: 1,
  approve: 1,
  promise: 1,
  agree: 1,
  oppose: -1,
  reject: -1,
  disagree: -1,
  criticise: -1,
  praise: 1,
};

export const positionChanged: PairRule = {
  id: 'position-changed',
  revision: 10,
  type: 'position-change',
  severity: 'warning',
  shape: 'pair',
  summary: 'One speaker takes two stands on one thing.',
  doesNotCover: 'A change of mind that the speaker owns to, and two speakers of one organisation.',
  keys: (claim) => {
    const people = [speakerName(claim), selfOf(claim)?.toLowerCase()].filter((name) => name != null);
    const names = [...new Set(people.map((name) => name.split(' ').at(-1) ?? name))];
    if (names.length === 0) return [];
    const about = [...thingKeys(claim), ...aboutWords(claim), ...(attitudeOf(claim) ? ['(attitude)'] : [])];
    return names.flatMap((name) => about.map((key) => `${name} ${key}`));
  },
  check,
  examples: positionExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const person = onePerson(first, second);
  if (person === null || OWNED.test(wording(first)) || OWNED.test(wording(second))) return null;
  const [a, b] = [attitudeOf(first), attitudeOf(second)];
  const apart =
    a && b
      ? attitudesClash(a, b, first, second)
      : !a && !b && (standsApart(first, second) || constancyBroken(first, second));
  if (!apart) return null;
  if (otherTime(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two are of two different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${person} takes two stands on one thing.`,
    because: [
      `Both are words of one speaker, and share ${inCommon(first, second)}.`,
      'Neither says that the speaker has changed sides.',
    ],
    resolveBy: 'Ask the speaker, or look for the day on which the position moved.',
  };
}

/** Who speaks in both, or speaks of the own person in one and is spoken of in the other. */
function onePerson(first: CaseClaim, second: CaseClaim): string | null {
  if (sameSpeaker(first, second)) return sayer(first);
  // two who are only spoken of may be a body and its acts; one speaks for himself
  if (!speaksOfSelf(first) && !speaksOfSelf(second)) return null;
  const [a, b] = [selfOf(first), selfOf(second)];
  return a !== null && b !== null && oneSpeaker(a.toLowerCase(), b.toLowerCase()) ? a : null;
}

const speaksOfSelf = ({ claim: { frame } }: CaseClaim): boolean =>
  /^(?:i|we)$/i.test((frame.agent ?? frame.theme)?.text ?? '');

/** The person that a claim is about: the speaker of "I", or the one by name or pronoun whose act or stand is told. */
function selfOf(claim: CaseClaim): string | null {
  const { agent, theme, predicate } = claim.claim.frame;
  const subject = agent ?? (theme && predicate && theme.start < predicate.start ? theme : null);
  if (!subject) return null;
  if (/^(?:i|we)$/i.test(subject.text)) return claim.claim.attribution.at(-1)?.name ?? subject.entity;
  return subject.entity !== null && /^\p{Lu}/u.test(subject.entity) ? subject.entity : null;
}

/** For it here, against it there; or one thing affirmed and denied. */
function standsApart(first: CaseClaim, second: CaseClaim): boolean {
  const words = shared(aboutWords(first), aboutWords(second)).filter((word) => !isStand(word, first, second));
  const like = likeness(first, second);
  if (!opposite(first, second) || (like.theme === 'different' && words.length < 3)) return false;
  if (onTerms(first, second)) return false;
  return words.length >= 2 && like.ratio >= 0.4;
}

const STEADY = new RegExp(CONSTANT);
const OWNED = new RegExp(OWNED_CHANGE);

/** Two attitudes to one thing, of which at least one is said never to have moved or much of the wording agrees. */
function attitudesClash(a: Attitude, b: Attitude, first: CaseClaim, second: CaseClaim): boolean {
  if (a.sign === b.sign || placesDiffer(first, second) || objectsDiffer(first, second)) return false;
  const names = wordsInText(
    [first, second].map(({ claim }) => claim.attribution.at(-1)?.name ?? '').join(' '),
  );
  const [x, y] = [[...a.words], [...b.words]].map((words) => words.filter((word) => !names.has(word)));
  const [few = [], many = []] = [x ?? [], y ?? []].sort((p, q) => p.length - q.length);
  const common = few.filter((word) => many.some((other) => likeWords(word, other)));
  if (common.length === 0 || common.length < few.length / 2) return false;
  const steady = STEADY.test(wording(first)) || STEADY.test(wording(second));
  return steady || (common.length >= 2 && common.length >= many.length / 2);
}

/** "Liked the site for the school", "never liked its design": two things, whatever they are for. */
function objectsDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.frame.theme, second.claim.frame.theme];
  if (!a || !b || a.pronoun || b.pronoun || !onePredicate(first, second)) return false;
  const behind = [first, second].every(
    ({ claim: { frame } }) => frame.theme && frame.predicate && frame.theme.start >= frame.predicate.end,
  );
  const spoken = (head: string, other: CaseClaim): boolean =>
    [...aboutWords(other)].some((word) => likeWords(head, word));
  return behind && relateTerms(a, b) === 'different' && !spoken(a.head, second) && !spoken(b.head, first);
}

/** "I have never …" and "I …": who claims to have stood still cannot be heard telling the other thing. */
function constancyBroken(first: CaseClaim, second: CaseClaim): boolean {
  if (!sameSpeaker(first, second) || first.claim.polarity === second.claim.polarity) return false;
  if (!STEADY.test(wording(first)) && !STEADY.test(wording(second))) return false;
  if (first.claim.modality !== second.claim.modality || !onePredicate(first, second)) return false;
  const names = [first, second].flatMap(({ claim }) => claim.attribution.map(({ name }) => name ?? ''));
  const { words, weight } = ground(first, second, wordsInText(names.join(' ')));
  const things = shared(nouns(first), nouns(second));
  return weight >= 1 && things.some((word) => words.includes(word));
}

function onePredicate(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim), eventOf(second.claim)];
  return (
    likeness(first, second).predicate === 'same' ||
    (a.lemma !== null && b.lemma !== null && akin(a.lemma, b.lemma))
  );
}

/** Both stands are narrowed to a place, and to two: "on the meadow", "behind the school". */
function placesDiffer(first: CaseClaim, second: CaseClaim): boolean {
  if (scopedApart(first, second) !== null) return true;
  const places = ({ claim }: CaseClaim): Term[] =>
    claim.frame.others.filter(({ role }) => PLACE.has(role)).map(({ term }) => term);
  const [x, y] = [places(first), places(second)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => !oneThing(one, other)));
}

const PLACE = new Set('in at on near by behind beside opposite under above across'.split(' '));

/** The words of what a claim's verb is about. */
function nouns({ claim }: CaseClaim): Set<string> {
  const { agent, theme, others } = claim.frame;
  return tellingWords(
    [agent, theme, ...others.map(({ term }) => term)].flatMap((term) =>
      term && !term.pronoun ? term.words : [],
    ),
  );
}

/** Opposite stands, or one predicate affirmed and denied. */
function opposite(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [standOf(first), standOf(second)];
  if (a !== 0 && b !== 0) return a !== b;
  return likeness(first, second).predicate === 'same' && first.claim.polarity !== second.claim.polarity;
}

function standOf({ claim }: CaseClaim): number {
  const favour = claim.frame.others.some(({ role, term }) => role === 'in' && /^favou?r$/.test(term.head));
  const stand = favour ? 1 : (STANDS[eventOf(claim).class ?? ''] ?? 0);
  return claim.polarity === 'negative' ? -stand : stand;
}

function isStand(word: string, ...claims: CaseClaim[]): boolean {
  return claims.some(
    ({ claim }) => claim.frame.predicate?.lemma === word && standWords.has(claim.frame.predicate.class ?? ''),
  );
}

const standWords = new Set(Object.keys(STANDS));
