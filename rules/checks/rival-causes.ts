/** One trouble, two causes: each side blames something else. */
import { inCommon } from '../compare/identity/about.js';
import type { Term } from '../../model/claim.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import { otherTime } from '../compare/times/moments.js';
import { partOf, wholeQuote } from '../compare/words/phrases.js';
import { likeWords } from '../compare/identity/ground.js';
import { relateTerms } from '../compare/identity/terms.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { shared, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { sought } from '../sought/sought.js';

const CAUSAL = new Set(['cause', 'blame']);
/** Prepositions behind which a cause stands. */
const CAUSE_ROLES = new Set([
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'as a result of',
  'on',
  'for',
  'by',
  'from',
]);
/** Words for a trouble as such, whatever it is: two of them are about one trouble where one body has it. */
const TROUBLE = new Set([
  'problem',
  'trouble',
  'crisis',
  'difficulty',
  'deficit',
  'shortfall',
  'failure',
  'price',
  'delay',
  'loss',
  'mess',
  'situation',
]);

export const rivalCauses: PairRule = {
  id: 'rival-causes',
  revision: 6,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  summary: 'Two speakers give one trouble two causes that have nothing in common.',
  doesNotCover: 'Several causes named by one speaker, and causes of different things.',
  keys: (claim) => {
    const effect = causeOf(claim)?.effect;
    return effect ? [TROUBLE.has(effect.head) ? 'trouble' : effect.head] : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'the market or the managers',
        documents: [
          {
            text: 'The report blamed the yard’s problems on weak orders. The union blamed the yard’s problems on its managers.',
          },
        ],
        message: 'The causes differ: “weak orders” and “its managers”.',
        quoted: [
          'The report blamed the yard’s problems on weak orders',
          'The union blamed the yard’s problems on its managers',
        ],
      },
      {
        shows: 'weather or neglect',
        documents: [
          { text: 'The delay was caused by heavy rain, the company said.' },
          { text: 'The delay was caused by poor maintenance, inspectors said.' },
        ],
        message: 'The causes differ: “heavy rain” and “poor maintenance”.',
        quoted: ['The delay was caused by heavy rain', 'The delay was caused by poor maintenance'],
      },
      {
        shows: 'put down to, and due to',
        documents: [
          { text: 'The collapse was put down to heavy snow. It was Monday.' },
          { text: 'The collapse was due to a cracked pillar. It was wet.' },
        ],
        message: 'The causes differ: “heavy snow” and “a cracked pillar”.',
        quoted: ['The collapse was put down to heavy snow', 'The collapse was due to a cracked pillar'],
      },
      {
        shows: 'the result of, and resulted from',
        documents: [
          { text: 'The crash was the result of a burst tyre. It was Monday.' },
          { text: 'The crash resulted from ice on the bridge. It was wet.' },
        ],
        message: 'The causes differ: “a burst tyre” and “ice”.',
        quoted: ['The crash was the result of a burst tyre', 'The crash resulted from ice on the bridge'],
      },
    ],
    silent: [
      {
        shows: 'one cause of several',
        documents: [
          { text: 'The collapse was partly due to heavy snow. It was Monday.' },
          { text: 'The collapse was put down to a cracked pillar. It was wet.' },
        ],
      },
      {
        shows: 'two days',
        documents: [
          { text: 'The delay on 4 May was due to heavy snow. It was Monday.' },
          { text: 'The delay on 9 June was put down to a cracked pillar. It was wet.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'causes of two things',
        documents: [
          { text: 'The delay was caused by heavy rain, the company said.' },
          { text: 'The fire was caused by a cigarette, inspectors said.' },
        ],
      },
      {
        shows: 'one cause in other words',
        documents: [
          { text: 'The delay was caused by heavy rain, the company said.' },
          { text: 'The delay was caused by rain, inspectors said.' },
        ],
      },
      {
        shows: 'a cause and a denial of it',
        documents: [
          { text: 'The delay was caused by heavy rain, the company said.' },
          { text: 'The delay was not caused by rain, inspectors said.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  if (sameSpeaker(first, second)) return null;
  const [a, b] = [causeOf(first), causeOf(second)];
  if (!a || !b) return null;
  const effect = relateTerms(a.effect, b.effect);
  const bothTrouble = TROUBLE.has(a.effect.head) && TROUBLE.has(b.effect.head);
  if (effect === 'different' && !bothTrouble) return null;
  if (relateTerms(a.cause, b.cause) !== 'different') return null;
  if (shared(tellingWords(a.cause.words), tellingWords(b.cause.words)).length > 0) return null;
  const apart = [first, second].some(({ claim }) => toldCause(claim))
    ? causesApart(first, a, second, b)
    : null;
  if (apart) return apart === 'period' ? OF_OTHER_TIMES : null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `The causes differ: “${a.cause.text}” and “${b.cause.text}”.`,
    because: [
      `Both speak of one trouble: they share ${inCommon(first, second)}.`,
      'Neither names the other cause beside its own.',
    ],
    resolveBy: 'Look for an inquiry that weighed both causes.',
  };
}

/** Verbs that give a cause behind a preposition, and what a copula has behind it that does: "was put down to", "resulted from", "was due to". */
const CAUSE_BEHIND: readonly (readonly [verb: RegExp, role: RegExp])[] = [
  [/^be$/, /^(?:due to|because of|owing to|down to|thanks to|as a result of)$/],
  [/^(?:put down|attribute|ascribe)$/, /^to$/],
  [/^(?:stem|result|arise)$/, /^from$/],
];
const PARTLY = sought(/\b(?:part(?:ly|ially)?|also|as well|mainly|mostly|largely|chiefly|among)\b/i);
/** What is owed or counted may be due to somebody, or down to so many. */
const NO_EFFECT = /^(?:amount|fee|payment|rent|sum|money|total|number|pay|wage|bill|price|figure)$/;

/** "The delay was due to bad weather", "the collapse was put down to snow", "the crash was the result of a burst tyre". */
function toldCause({ frame, modality, quote }: CaseClaim['claim']): { cause: Term; effect: Term } | null {
  const { predicate, agent, theme, others } = frame;
  const effect = theme && predicate && theme.start < predicate.start ? theme : agent;
  // "partly due to" leaves room for another
  if (PARTLY.test(quote.exact)) return null;
  if (!predicate || !effect || effect.pronoun || modality !== 'asserted' || NO_EFFECT.test(effect.head))
    return null;
  const rows = CAUSE_BEHIND.filter(([verb]) => verb.test(predicate.lemma));
  const cause = others.find(({ role }) => rows.some(([, behind]) => behind.test(role)))?.term;
  if (cause) return cause.head === 'amount' || /^\d/.test(cause.text) ? null : { cause, effect };
  const result = others.find(
    ({ role, term }) => role === 'attribute' && /^(?:result|consequence)$/.test(term.head),
  );
  const [, of] = /^the \w+ of (.+)$/u.exec(result?.term.text ?? '') ?? [];
  return predicate.lemma === 'be' && result && of !== undefined
    ? { cause: partOf(result.term, of), effect }
    : null;
}

interface Told {
  cause: Term;
  effect: Term;
}

/** What lets two causes told in a phrase stand: one spell of weather, one and the other's, two times. */
function causesApart(first: CaseClaim, a: Told, second: CaseClaim, b: Told): 'thing' | 'period' | null {
  // "bad weather" and "rain"; "her success" and "his"
  const [x, y] = [a, b].map(({ cause }) => [...tellingWords(cause.words)]);
  if (x?.some((word) => y?.some((other) => likeWords(word, other)))) return 'thing';
  if ([a, b].every(({ cause }) => cause.words.some((word) => WEATHER.test(word)))) return 'thing';
  const [mine, yours] = [a, b].map(({ effect }) => WHOSE.exec(effect.text)?.[0].toLowerCase());
  if (mine !== yours) return 'thing';
  if (otherTime(first, second)) return 'period';
  return null;
}

/** The weather, and what it consists of: two of these may be one spell of it. */
const WEATHER = /^(?:weather|rain|wind|snow|storm|gale|ice|frost|fog|heat|drought|flood|thunderstorm|hail)$/;
const WHOSE = /^(?:his|her|its|their|my|our|your)\b/i;

/** What a causal claim names as cause and as effect. */
function causeOf({ claim }: CaseClaim): { cause: Term; effect: Term } | null {
  const { predicate, agent, theme, others } = claim.frame;
  const forTerm = others.find(({ role }) => role === 'for')?.term;
  // The idiom: whoever pays the price for something suffers from it.
  if (predicate?.class === 'pay' && theme?.head === 'price')
    return forTerm ? { cause: forTerm, effect: theme } : null;
  const told = toldCause(claim);
  if (told) return told;
  if (!predicate?.class || !CAUSAL.has(predicate.class)) return null;
  const behind = others.find(({ role }) => CAUSE_ROLES.has(role))?.term ?? null;
  if (predicate.class === 'blame') {
    // "blamed its problems on the market"; "blamed the market for its problems"
    const onCause = others.find(({ role }) => role === 'on')?.term;
    const forEffect = others.find(({ role }) => role === 'for')?.term;
    if (onCause && theme) return { cause: onCause, effect: theme };
    return forEffect && theme ? { cause: theme, effect: forEffect } : null;
  }
  const cause = agent ?? behind;
  return cause && theme ? { cause, effect: theme } : null;
}
