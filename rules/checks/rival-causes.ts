/** One trouble, two causes: each side blames something else. */
import { inCommon } from '../compare/identity/about.js';
import type { Term } from '../../model/claim.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { relateTerms } from '../compare/identity/terms.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { shared, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

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
  revision: 4,
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
    ],
    silent: [
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

/** What a causal claim names as cause and as effect. */
function causeOf({ claim }: CaseClaim): { cause: Term; effect: Term } | null {
  const { predicate, agent, theme, others } = claim.frame;
  const forTerm = others.find(({ role }) => role === 'for')?.term;
  // The idiom: whoever pays the price for something suffers from it.
  if (predicate?.class === 'pay' && theme?.head === 'price')
    return forTerm ? { cause: forTerm, effect: theme } : null;
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
