/** One speaker, two stands. */
import { eventOf } from '../compare/event-view.js';
import { wholeQuote } from '../compare/phrases.js';
import { aboutWords, inCommon, likeness, thingKeys } from '../compare/same-event.js';
import { ground } from '../compare/ground.js';
import { oneBreath, oneSpeaker, sameSpeaker, sayer, speakerName } from '../compare/speakers.js';
import { shared, tellingWords, wordsInText } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

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
  revision: 2,
  type: 'position-change',
  severity: 'warning',
  shape: 'pair',
  summary: 'One speaker takes two stands on one thing.',
  doesNotCover: 'A change of mind that the speaker owns to, and two speakers of one organisation.',
  keys: (claim) => {
    const people = [speakerName(claim), selfOf(claim)?.toLowerCase()].filter((name) => name != null);
    const names = [...new Set(people.map((name) => name.split(' ').at(-1) ?? name))];
    return names.flatMap((name) =>
      [...thingKeys(claim), ...aboutWords(claim)].map((key) => `${name} ${key}`),
    );
  },
  check,
  examples: {
    firing: [
      {
        shows: 'never for it, always for it',
        documents: [
          { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
          { text: '“I supported a charge for garden waste from the very start,” said Anna Holt.' },
        ],
        message: 'Anna Holt takes two stands: on supported, charge, garden, waste.',
        quoted: [
          'I have never supported a charge for garden waste',
          'I supported a charge for garden waste from the very start',
        ],
      },
      {
        shows: 'never, and from the outset',
        documents: [
          { text: '“I would not dream of a casino on the pier,” Anna Holt said.' },
          { text: '“I’ve said from the outset that it would have to be a casino,” Anna Holt said.' },
        ],
        message: 'Anna Holt takes two stands: on casino.',
        quoted: ['I would not dream of a casino on the pier', 'it would have to be a casino'],
      },
      {
        shows: 'a promise owned and disowned',
        documents: [
          { text: '“I have promised every household a new meter,” Peter Lund said.' },
          { text: 'Peter Lund said he had never promised every household a new meter.' },
        ],
        message: 'Peter Lund takes two stands: on promised, household, meter.',
        quoted: [
          'I have promised every household a new meter',
          'he had never promised every household a new meter',
        ],
      },
    ],
    silent: [
      {
        shows: 'two people',
        documents: [
          { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
          { text: '“I supported a charge for garden waste from the start,” said Peter Lund.' },
        ],
      },
      {
        shows: 'two remarks on two things',
        documents: [
          { text: '“I have never supported a charge for garden waste,” said Anna Holt.' },
          { text: '“I supported the new library from the start,” said Anna Holt.' },
        ],
      },
      {
        shows: 'one stand, told twice',
        documents: [
          { text: '“I have always supported a charge for garden waste,” said Anna Holt.' },
          { text: '“I backed a charge for garden waste from the start,” said Anna Holt.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const person = onePerson(first, second);
  if (person === null || !(standsApart(first, second) || constancyBroken(first, second))) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${person} takes two stands: on ${inCommon(first, second)}.`,
    because: [
      'Both are words of one speaker on one thing.',
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
  if (/^(?:i|we)$/i.test(subject.text)) return claim.claim.attribution.at(-1)?.name ?? null;
  return subject.entity !== null && /^\p{Lu}/u.test(subject.entity) ? subject.entity : null;
}

/** For it here, against it there; or one thing affirmed and denied. */
function standsApart(first: CaseClaim, second: CaseClaim): boolean {
  const words = shared(aboutWords(first), aboutWords(second)).filter((word) => !isStand(word, first, second));
  const like = likeness(first, second);
  if (!opposite(first, second) || (like.theme === 'different' && words.length < 3)) return false;
  return words.length >= 2 && like.ratio >= 0.4;
}

const CONSTANT =
  /\b(?:always|never|all along|at no time|from the (?:very )?(?:start|outset|beginning|first)|since the (?:very )?(?:start|outset|beginning|first|day)|ever since|would(?: not|n[’']t) dream|for all the years|not once|every (?:single )?(?:day|time|meeting))\b/i;

/** "I have never …", "I’ve said from the outset that …": who claims to have stood still cannot be heard saying the other thing. */
function constancyBroken(first: CaseClaim, second: CaseClaim): boolean {
  if (!sameSpeaker(first, second)) return false;
  const told = ({ claim }: CaseClaim): boolean => CONSTANT.test(`${claim.quote.prefix} ${claim.quote.exact}`);
  if (first.claim.polarity === second.claim.polarity || !(told(first) || told(second))) return false;
  const names = [first, second].flatMap(({ claim }) => claim.attribution.map(({ name }) => name ?? ''));
  const { words, weight } = ground(first, second, wordsInText(names.join(' ')));
  const things = shared(nouns(first), nouns(second));
  return weight >= 1 && things.some((word) => words.includes(word));
}

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
