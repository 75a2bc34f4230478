/** A short statement denies what a longer text tells in passing: "Varga does not work for the port"; "Varga, the port’s pilot, said". */
import { bothBrief, isFact } from '../compare/identity/brief.js';
import { coverage, sentenceOf } from '../compare/identity/coverage.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { inReadersWords } from '../compare/identity/about.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { MAY } from '../words/may.js';

/** So many telling words the denial must have, and so many of them at least must stand in one sentence of the other. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.75;

export const toldThoughDenied: PairRule = {
  id: 'told-though-denied',
  revision: 4,
  type: 'polarity',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One short text denies of somebody or something what a sentence of another holds all the words of.',
  doesNotCover:
    'Denials of what is to come, of a first or a best, and sentences that themselves deny, doubt or accuse.',
  needs: ['brief'],
  keys: (claim) => (claim.claim.frame.brief ? [...wordsInText(sentenceOf(claim))] : []),
  sides: (claim) => {
    if (denies(claim)) return { is: ['denies'], meets: ['tells'] };
    return tells(claim) ? { is: ['tells'], meets: ['denies'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a post told in passing',
        documents: [
          {
            text: 'In support of the fishermen, the founder of Save Skerry Sound, Elena Varga, made a public statement on the last day of the hearing.',
          },
          { text: 'Elena Varga is not the founder of Save Skerry Sound.' },
        ],
        message: 'One denies what the other tells in passing.',
        quoted: [
          'In support of the fishermen, the founder of Save Skerry Sound, Elena Varga, made a public statement on the last day of the hearing',
          'Elena Varga is not the founder of Save Skerry Sound',
        ],
      },
      {
        shows: 'a kinship told in passing',
        documents: [
          { text: 'Jonas Tveit’s wife, Mara, gave birth to a boy on Monday at the hospital of Tarnmouth.' },
          { text: 'Mara is not married to Jonas Tveit.' },
        ],
        message: 'One denies what the other tells in passing.',
        quoted: [
          'Jonas Tveit’s wife, Mara, gave birth to a boy on Monday at the hospital of Tarnmouth',
          'Mara is not married to Jonas Tveit',
        ],
      },
    ],
    silent: [
      {
        shows: 'another thing is denied',
        documents: [
          { text: 'Women hold few of the mortgages that the Tarnmouth Savings Bank grants.' },
          { text: 'Women do not hold few seats on the Tarnmouth council.' },
        ],
      },
      {
        shows: 'an accusation is no fact',
        documents: [
          { text: 'The coroner accused Jonas Tveit of sinking the ferry Halcyon at Tarnmouth.' },
          { text: 'Jonas Tveit did not sink the ferry Halcyon.' },
        ],
      },
      {
        shows: 'the first of a kind',
        documents: [
          { text: 'Elena Varga became the first Norland woman to row round Skerry Island.' },
          { text: 'Elena Varga was not the first woman to row round Skerry Island.' },
        ],
      },
      {
        shows: 'both deny it',
        documents: [
          { text: 'The founder of Save Skerry Sound is not Elena Varga but Jonas Tveit.' },
          { text: 'Elena Varga is not the founder of Save Skerry Sound.' },
        ],
      },
    ],
  },
};

/** Words that leave open or deny what a sentence speaks of. */
const OPEN = new RegExp(
  `\\b(?:not|never|no|none|nobody|cannot|unable|without|lack\\w*|fail\\w*|refus\\w*|hardly|difficult|hard|den(?:y|ies|ied|ying)|accus\\w*|alleg\\w*|suspect\\w*|rumou?r\\w*|hoax|false|if|whether|unless|until|${MAY}|might|could)\\b|n[’']t\\b|\\?`,
  'i',
);
/** A denial of these denies a rank or a share, not the thing. */
const RANKED = /\b(?:first|last|only|just|all|every|most|best|worst|more|less|\p{L}{3,}est)\b/iu;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [denial, told] = denies(first) ? [first, second] : [second, first];
  if (!bothBrief(first, second) || !denies(denial) || !tells(told) || sameSpeaker(first, second)) return null;
  const [short, long] = [sentenceOf(denial), sentenceOf(told)];
  if (short.length > long.length) return null;
  const { words, share, rest } = coverage(short.replace(NEGATION, ' '), long);
  if (words.length < MIN_WORDS || share < MIN_SHARE || !rest.every((word) => word === verbOf(denial)))
    return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One denies what the other tells in passing.',
    because: [
      `Both speak of one thing: they share ${inReadersWords(denial, words)}.`,
      'All that the one names stands in one sentence of the other, which denies nothing.',
    ],
    resolveBy: 'Read the texts that the two stand for.',
  };
}

const NEGATION = /\b(?:do|does|did) not\b|\b(?:not|never)\b|n[’']t\b/gi;

/** The two may name one relation by different verbs; all that they are about must be the same. */
const verbOf = ({ claim }: CaseClaim): string => canonical(claim.frame.predicate?.lemma ?? '');

/** A denial of what is or was, in a short text. */
function denies(one: CaseClaim): boolean {
  const { claim } = one;
  return (
    claim.frame.brief &&
    claim.polarity === 'negative' &&
    claim.frame.refutes === null &&
    claim.frame.tense !== 'future' &&
    isFact(one) &&
    claim.operators.some(({ kind }) => kind === 'not') &&
    !RANKED.test(sentenceOf(one))
  );
}

const tells = (one: CaseClaim): boolean =>
  one.claim.frame.brief &&
  one.claim.polarity === 'positive' &&
  one.claim.frame.refutes === null &&
  isFact(one) &&
  !OPEN.test(sentenceOf(one));
