/** One speaker, two stands. */
import { eventOf } from '../compare/event-view.js';
import { wholeQuote } from '../compare/phrases.js';
import { aboutWords, inCommon, likeness, thingKeys } from '../compare/same-event.js';
import { oneBreath, sameSpeaker, sayer, speakerName } from '../compare/speakers.js';
import { shared } from '../compare/words.js';
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
  revision: 1,
  type: 'position-change',
  severity: 'warning',
  shape: 'pair',
  summary: 'One speaker takes two stands on one thing.',
  doesNotCover: 'A change of mind that the speaker owns to, and two speakers of one organisation.',
  keys: (claim) => {
    const speaker = speakerName(claim);
    return speaker
      ? [...thingKeys(claim), ...aboutWords(claim)].map((key) => `${speaker.split(' ').at(-1)} ${key}`)
      : [];
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
  if (!sameSpeaker(first, second) || oneBreath(first, second)) return null;
  const words = shared(aboutWords(first), aboutWords(second)).filter((word) => !isStand(word, first, second));
  const like = likeness(first, second);
  const theme = likeness(first, second).theme;
  if (!opposite(first, second) || (theme === 'different' && words.length < 3)) return null;
  if (words.length < 2 || like.ratio < 0.4) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${sayer(first)} takes two stands: on ${inCommon(first, second)}.`,
    because: [
      'Both are words of one speaker on one thing.',
      'Neither says that the speaker has changed sides.',
    ],
    resolveBy: 'Ask the speaker, or look for the day on which the position moved.',
  };
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
