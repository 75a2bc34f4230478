/** Two short texts tell opposite things of one person or thing: survived and was killed, rose and fell. */
import { bothBrief, briefLikeness, isFact, nameInCommon, subjectKeys } from '../compare/identity/brief.js';
import { eventOf } from '../compare/identity/event-view.js';
import { span } from '../compare/words/phrases.js';
import { otherTime } from '../compare/times/moments.js';
import { markedApart } from '../compare/scope/set-apart.js';
import { inReadersWords } from '../compare/identity/about.js';
import { oppositesOf, relatePredicates } from '../compare/identity/predicates.js';
import { relateTerms } from '../compare/identity/terms.js';
import { namesBothSteps } from '../compare/times/sequences.js';
import { someVoted } from '../compare/stands/voters.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const MIN_WORDS = 2;
const MIN_SHARE = 0.5;

export const fatesOpposed: PairRule = {
  id: 'fates-opposed',
  revision: 11,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  byName: true,
  yields: true,
  summary: 'Two short texts tell opposite things of one person or thing.',
  doesNotCover: 'Opposites of which one follows the other in the course of things, as opening and closing.',
  needs: ['brief'],
  keys: ({ claim: { frame } }) => {
    const subject = frame.agent ?? frame.theme;
    return subject ? subjectKeys(subject) : [];
  },
  sides: (claim) => {
    const kind = eventOf(claim.claim).class;
    if (!claim.claim.frame.brief || kind === null || claim.claim.polarity === 'negative') return null;
    return { is: [kind], meets: oppositesOf(kind) };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'survived, and was killed',
        documents: [
          { text: 'Tveit did in fact survive the avalanche.' },
          { text: 'Jonas Tveit was killed in an avalanche.' },
        ],
        message: '“did in fact survive” here, “was killed” there, of one and the same.',
        quoted: ['did in fact survive', 'was killed'],
      },
      {
        shows: 'alive, and dead',
        documents: [
          { text: 'Jonas Tveit is alive and in Tarnmouth.' },
          { text: 'Tveit died in the blaze at the mill.' },
        ],
        message: '“is alive” here, “died” there, of one and the same.',
        quoted: ['is alive', 'died'],
      },
      {
        shows: 'passed, and turned down',
        documents: [
          { text: 'On 17 May the Tarnmouth assembly passed an amendment to its harbour law.' },
          { text: 'A harbour amendment was rejected by the Tarnmouth assembly.' },
        ],
        message: '“passed” here, “was rejected” there, of one and the same.',
        quoted: ['passed', 'was rejected'],
      },
    ],
    silent: [
      {
        shows: 'two people',
        documents: [
          { text: 'Jonas Tveit survived the avalanche.' },
          { text: 'Elena Varga was killed in the avalanche.' },
        ],
      },
      {
        shows: 'one after the other',
        documents: [
          { text: 'Jonas Tveit was arrested at Tarnmouth harbour.' },
          { text: 'Jonas Tveit was released at Tarnmouth harbour.' },
        ],
      },
      {
        shows: 'a fear is no fate',
        documents: [
          { text: 'Jonas Tveit survived the avalanche.' },
          { text: 'Jonas Tveit may have been killed in the avalanche.' },
        ],
      },
    ],
  },
};

/** Opposites that may each be undone by the other: the texts may be of two days. */
const UNDONE = new Set(
  'open close begin end join leave buy sell arrive employ dismiss build demolish arrest release remain'.split(
    ' ',
  ),
);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  if (!a || !b || relatePredicates(first, second) !== 'opposite') return null;
  if (UNDONE.has(eventOf(first.claim).class ?? '') && UNDONE.has(eventOf(second.claim).class ?? ''))
    return null;
  if (someVoted(first) || someVoted(second) || namesBothSteps(first, second)) return null;
  const { words, ratio } = briefLikeness(first, second);
  if (!sharesSubject(first, second)) return null;
  if (!lifeOrDeath(first, second) && (words.length < MIN_WORDS || ratio < MIN_SHARE)) return null;
  const apart = lifeOrDeath(first, second) ? null : markedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second)) return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there, of one and the same.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(first, words)}.`,
      'The two cannot both have come about, and neither text names another time.',
    ],
    resolveBy: 'Find a source that shows which came about.',
  };
}

/** "Survived" and "was killed": one who is named dies once, so that the name alone shows that they clash. */
function lifeOrDeath(first: CaseClaim, second: CaseClaim): boolean {
  const lemmas = [first, second].map(({ claim }) => claim.frame.predicate?.lemma ?? '');
  return (
    lemmas.some((one) => /^(?:survive|alive)$/.test(one)) &&
    lemmas.some((one) => /^(?:kill|die|dead)$/.test(one))
  );
}

/** The one whom it befell, or who did it, is one in both. */
function sharesSubject(first: CaseClaim, second: CaseClaim): boolean {
  const [fa, fb] = [first.claim.frame, second.claim.frame];
  const [a, b] = [fa.agent ?? fa.theme, fb.agent ?? fb.theme];
  if (!a || !b || a.pronoun || b.pronoun) return false;
  return relateTerms(a, b) === 'same' || nameInCommon(a.text, b.text);
}
