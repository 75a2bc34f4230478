/** One short text denies what another tells: headlines, captions, single statements. */
import { wholeQuote } from '../compare/words/phrases.js';
import { saysInFull } from '../compare/scope/in-full.js';
import { excepts, ofSome } from '../compare/figures/quantifiers.js';
import { bothBrief } from '../compare/identity/brief.js';
import { aboutWords, inReadersWords } from '../compare/identity/about.js';
import { setsAgainst } from '../compare/scope/denied-part.js';
import { otherTime } from '../compare/times/moments.js';
import { markedApart } from '../compare/scope/set-apart.js';
import { stillToCome } from '../compare/times/still-to-come.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { canonical, shared } from '../compare/words/words.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Shares of the shorter statement's words that make two short texts be about one event. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.35;
/** A sentence longer than a headline, in code units, has room for more than one thing, and must share more. */
const HEADLINE = 140;
const LONG_SHARE = 0.6;

export const headlineDenied: PairRule = {
  id: 'headline-denied',
  revision: 14,
  type: 'polarity',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that something is not so, another tells it, in other words, as fact.',
  doesNotCover: 'Texts of more than a sentence or two: in those, events are compared part by part.',
  needs: ['brief'],
  keys: (claim) => [...aboutWords(claim)],
  sides: (claim) => {
    if (!isShortFact(claim)) return null;
    return claim.claim.polarity === 'positive'
      ? { is: ['affirms'], meets: ['denies'] }
      : { is: ['denies'], meets: ['affirms'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a headline denied by another',
        documents: [
          { text: 'Harbour seal bites swimmer at Tarnmouth' },
          { text: 'Tarnmouth swimmer was not bitten by harbour seal, coastguard says' },
        ],
        message: 'One short text denies what the other tells.',
        quoted: [
          'Harbour seal bites swimmer at Tarnmouth',
          'Tarnmouth swimmer was not bitten by harbour seal',
        ],
      },
      {
        shows: 'a headline without a verb',
        documents: [
          { text: 'Tarnmouth lighthouse keeper dead' },
          { text: 'Tarnmouth lighthouse keeper not dead' },
        ],
        message: 'One short text denies what the other tells.',
        quoted: ['Tarnmouth lighthouse keeper dead', 'Tarnmouth lighthouse keeper not dead'],
      },
    ],
    silent: [
      {
        shows: 'one of two is denied',
        documents: [
          { text: 'The harbour bell was rung by the verger, not by the sexton.' },
          { text: 'The harbour bell was rung at noon.' },
        ],
      },
      {
        shows: 'a part, and not all',
        documents: [
          { text: 'The harbour loan was not fully repaid.' },
          { text: 'Half of the harbour loan was repaid.' },
        ],
      },

      {
        shows: 'the harbour master, and the deputy',
        documents: [
          { text: 'The harbour master signed the Tarnmouth petition.' },
          { text: 'The deputy harbour master did not sign the Tarnmouth petition.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'some who did not',
        documents: [
          { text: 'Many swimmers were not bitten by the harbour seal.' },
          { text: 'Tarnmouth swimmer bitten by harbour seal' },
        ],
      },
      {
        shows: 'another denial about the same people',
        documents: [
          { text: 'Harbour seal bites swimmer at Tarnmouth' },
          { text: 'Coastguard will not pay for the Tarnmouth lighthouse' },
        ],
      },
      {
        shows: 'both deny it',
        documents: [
          { text: 'The harbour seal did not bite the swimmer.' },
          { text: 'Harbour seal never bit swimmer' },
        ],
      },
      {
        shows: 'most of them, and some who did not',
        documents: [
          { text: 'Most swimmers reached the pier.' },
          { text: 'Some swimmers did not reach the pier.' },
        ],
      },
      {
        shows: 'not yet, and to come',
        documents: [
          { text: 'The swimmer has not yet signed the petition.' },
          { text: 'The swimmer will sign the petition in May.' },
        ],
      },
      {
        shows: 'a chance is no fact',
        documents: [
          { text: 'The harbour seal may bite swimmers.' },
          { text: 'The harbour seal did not bite swimmers.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || first.claim.polarity === second.claim.polarity) return null;
  if (!isShortFact(first) || !isShortFact(second) || sameSpeaker(first, second)) return null;
  const [affirmed, denied] = first.claim.polarity === 'positive' ? [first, second] : [second, first];
  if (!deniesTheEvent(denied, aboutWords(affirmed)) || negates(affirmed)) return null;
  if (ofSome(denied) || excepts(first) || excepts(second)) return null;
  if (stillToCome(denied, affirmed) || saysInFull(denied) || setsAgainst(denied)) return null;
  const [a, b] = [aboutWords(first), aboutWords(second)];
  const words = shared(a, b);
  if (words.length < MIN_WORDS || words.length / Math.min(a.size, b.size) < leastShare(first, second))
    return null;
  const apart = markedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second)) return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One short text denies what the other tells.',
    because: [
      `Both speak of one thing: they share ${inReadersWords(first, words)}.`,
      'Each is all that its text says, so that the denial can hardly be of something else.',
    ],
    resolveBy: 'Read the texts that the two stand for.',
  };
}

const leastShare = (...claims: readonly CaseClaim[]): number =>
  claims.every(({ claim: { sentence } }) => sentence.end - sentence.start <= HEADLINE)
    ? MIN_SHARE
    : LONG_SHARE;

/** The text of the other negates too, in its own words: "unable to swim" denies what "cannot swim" does. */
const negates = ({ claim }: CaseClaim): boolean => NEGATIVE.test(claim.frame.whole?.text ?? '');
const NEGATIVE =
  /\b(?:not|never|no|nobody|cannot|unable|without|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|hardly)\b|n[’']t\b/i;

/** What is denied must be what the other tells: the verb itself, or what the subject is said not to be. "Had no idea" denies no event. */
function deniesTheEvent({ claim }: CaseClaim, told: ReadonlySet<string>): boolean {
  if (!claim.operators.some(({ kind }) => kind === 'not' || kind === 'not-yet')) return false;
  // "they were expecting that it would not": nobody says that it did not
  if (claim.operators[0]?.kind === 'expect') return false;
  const { predicate, others, theme } = claim.frame;
  if (predicate === null) return true;
  const heads = HOLDS_TO_BE.test(predicate.lemma)
    ? others.flatMap(({ term }) => term.words)
    : [predicate.lemma];
  const isShared = (lemma: string): boolean => told.has(canonical(lemma));
  return heads.some(isShared) || (heads.length === 0 && (theme?.words ?? []).some(isShared));
}

/** Verbs that say what something is or is held to be; what is denied is that. */
const HOLDS_TO_BE = /^(?:be|consider|regard|deem)$/;

const isShortFact = ({ claim }: CaseClaim): boolean =>
  claim.frame.brief &&
  claim.frame.refutes === null &&
  ['asserted', 'planned', 'predicted', 'denied'].includes(claim.modality);
