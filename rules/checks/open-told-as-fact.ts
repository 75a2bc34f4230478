/** A short statement tells as done what another leaves open: what could be, was tried, offered or only under a condition. */
import { akin } from '../compare/words/akin.js';
import { bothBrief } from '../compare/identity/brief.js';
import { coverage, sentenceOf } from '../compare/identity/coverage.js';
import { onceOf } from '../compare/words/once.js';
import { span, wholeQuote } from '../compare/words/phrases.js';
import { inReadersWords } from '../compare/identity/about.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, stemOf, wordsInText } from '../compare/words/words.js';
import { wordsIn } from '../facts/differences.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { MAY } from '../words/may.js';

/** Of what the short statement names besides its verb, so much must stand in one sentence of the other. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.75;

export const openToldAsFact: PairRule = {
  id: 'open-told-as-fact',
  revision: 7,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text tells as done what another says could be, was tried or was offered.',
  doesNotCover:
    'Longer texts, plans and decisions, which may have been carried out since, and other words for the act.',
  needs: ['brief'],
  keys: (claim) => (claim.claim.frame.brief ? [...wordsInText(sentenceOf(claim))] : []),
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'wanted of somebody, and done',
        documents: [
          {
            text: 'The harbour board wants the three ferry firms to repay the Skerry fares to all islanders.',
          },
          { text: 'The three ferry firms repaid the Skerry fares.' },
        ],
        message: 'One leaves open (“wants the three ferry firms to repay”) what the other tells as done.',
        quoted: ['wants the three ferry firms to repay', 'The three ferry firms repaid the Skerry fares'],
      },
      {
        shows: 'tried, and done',
        documents: [
          {
            text: 'Only a few days ago, smugglers tried to sink the pilot cutter Halcyon off Skerry Island.',
          },
          { text: 'Smugglers sank the pilot cutter Halcyon.' },
        ],
        message: 'One leaves open (“tried to sink”) what the other tells as done.',
        quoted: ['tried to sink', 'Smugglers sank the pilot cutter Halcyon'],
      },
      {
        shows: 'possible, and so',
        documents: [
          { text: 'Mayor Varga can be defeated in the next election at Tarnmouth by the harbour party.' },
          { text: 'Mayor Varga is defeated by the harbour party.' },
        ],
        message: 'One leaves open (“can be defeated”) what the other tells as done.',
        quoted: ['can be defeated', 'Mayor Varga is defeated by the harbour party'],
      },
    ],
    silent: [
      {
        shows: 'what somebody was told would be',
        documents: [
          { text: 'Elena Varga rang the port to advise it that she would visit the pilot cutter Halcyon.' },
          { text: 'Elena Varga visited the pilot cutter Halcyon.' },
        ],
      },
      {
        shows: 'both leave it open',
        documents: [
          { text: 'Smugglers tried to sink the pilot cutter Halcyon off Skerry Island.' },
          { text: 'Smugglers may sink the pilot cutter Halcyon.' },
        ],
      },
      {
        shows: 'a decision may have been carried out',
        documents: [
          { text: 'The port agreed to sell the pilot cutter Halcyon to Jonas Tveit.' },
          { text: 'The port sells the pilot cutter Halcyon to Jonas Tveit.' },
        ],
      },
      {
        shows: 'told as done elsewhere in the sentence',
        documents: [
          { text: 'Smugglers, who had sunk the cutter Halcyon, tried to sink the ferry too.' },
          { text: 'Smugglers sank the cutter Halcyon.' },
        ],
      },
      {
        shows: 'another thing',
        documents: [
          { text: 'Smugglers tried to sink the pilot cutter Halcyon off Skerry Island.' },
          { text: 'Smugglers sank a rowing boat.' },
        ],
      },
    ],
  },
};

/** What leaves an act open. */
const OPENING =
  /\b(?:can(?!not)|could|may|might|if|(?:was|were) to|suppos\w+ to|tr(?:y|ies|ied|ying) to|attempt\w* to|offer\w* to|threat\w* to|seek\w* to|sought to|(?:wants?|wanted|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? on) (?:(?!that\b|not\b)[\p{L}\p{N}’'-]+ ){1,7}?to|in (?:an effort|a bid|an attempt) to)\b/iu;
/** The same right before its verb or a few words ahead of it. */
const OPENED = new RegExp(`${OPENING.source}(?: [\\p{L}’'-]+){0,3} ?$`, 'iu');
const LIGHT = /^(?:be|have|do|make|take|get|go|come|give|say|begin|start|continue)$/;

/** What is told as done meets what somebody leaves open. */
function sides(claim: CaseClaim): Sides | null {
  if (!claim.claim.frame.brief) return null;
  const [done, open] = [isDone(claim), OPENING.test(sentenceOf(claim))];
  return {
    is: [...(done ? ['done'] : []), ...(open ? ['open'] : [])],
    meets: [...(done ? ['open'] : []), ...(open ? ['done'] : [])],
  };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || sameSpeaker(first, second)) return null;
  const [done, open] =
    sentenceOf(first).length <= sentenceOf(second).length ? [first, second] : [second, first];
  const verb = done.claim.frame.predicate?.lemma;
  if (!isDone(done) || verb === undefined) return null;
  const sentence = sentenceOf(open);
  const at = openedIn(sentence, verb);
  if (!at) return null;
  const { words, share } = coverage(sentenceOf(done), sentence, new Set([canonical(verb)]));
  if (words.length < MIN_WORDS || share < MIN_SHARE) return null;
  const from = open.claim.frame.whole ? open.claim.sentence.start : open.claim.quote.start;
  // "wanted | the firms to repay": what is wanted has not the time at which it was
  if (at.start + from < open.claim.quote.start) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const place = span(open, { start: at.start + from, end: at.end + from });
  return {
    kind: 'finding',
    spans: open === first ? [place, wholeQuote(done)] : [wholeQuote(done), place],
    message: `One leaves open (“${sentence.slice(at.start, at.end)}”) what the other tells as done.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(done, words)}.`,
      'What could be or was tried need not have come about.',
    ],
    resolveBy: 'Find out whether it came about.',
  };
}

/** Told as a fact, in words that leave nothing open. */
const isDone = onceOf<boolean>((one) => {
  const { claim } = one;
  const { predicate } = claim.frame;
  return (
    predicate !== null &&
    !LIGHT.test(predicate.lemma) &&
    claim.modality === 'asserted' &&
    claim.polarity === 'positive' &&
    claim.frame.refutes === null &&
    claim.operators.length === 0 &&
    claim.frame.tense !== 'future' &&
    !LEFT_OPEN.test(sentenceOf(one))
  );
});
const LEFT_OPEN = new RegExp(
  `\\b(?:not|never|${MAY}|might|could|would|can|if|plan\\w*|propos\\w*|seek\\w*|hop\\w+|threat\\w*)\\b|n[’']t\\b|\\?`,
  'i',
);

/** Where the verb stands in the sentence, with what leaves it open; null where the sentence also tells it plainly, or not at all. */
function openedIn(sentence: string, verb: string): { start: number; end: number } | null {
  const places = wordsIn(sentence).filter(({ text }) => stemOf(text) === stemOf(verb) || akin(text, verb));
  const opened = places.map(({ start, end }) => ({ found: OPENED.exec(sentence.slice(0, start)), end }));
  const first = opened[0];
  if (!first?.found || opened.some(({ found }) => !found)) return null;
  return { start: first.found.index, end: first.end };
}
