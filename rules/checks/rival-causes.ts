/** One trouble or one event, two causes: each side names something else. */
import type { Term } from '../../model/claim.js';
import { likeWords } from '../compare/ground.js';
import { wholeQuote } from '../compare/phrases.js';
import {
  eventKeys,
  inCommon,
  likeness,
  namesDiffer,
  relateTerms,
  scopesDiffer,
} from '../compare/same-event.js';
import { oneBreath, sayer, sameSpeaker } from '../compare/speakers.js';
import { periods } from '../compare/times.js';
import { shared, tellingWords } from '../compare/words.js';
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
  revision: 2,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  summary: 'Two speakers give one trouble, or one event, two causes that have nothing in common.',
  doesNotCover:
    'Several causes named by one speaker, a cause that is said to be one of several, and causes of different things.',
  keys: (claim) => {
    const effect = causeOf(claim)?.effect;
    const blamed = effect ? [TROUBLE.has(effect.head) ? 'trouble' : effect.head] : [];
    return isExplained(claim) ? [...blamed, ...eventKeys(claim)] : blamed;
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
        shows: 'frost or empty seats',
        documents: [
          { text: 'The match was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because too few tickets had been sold. The gates stayed shut.' },
        ],
        message: 'The causes differ: “the pitch was frozen” and “too few tickets had been sold”.',
        quoted: [
          'The match was called off because the pitch was frozen',
          'The match was called off because too few tickets had been sold',
        ],
      },
      {
        shows: 'a phrase and a clause',
        documents: [
          { text: 'The bridge was closed due to cracks in a pier, the council said. Work goes on.' },
          { text: 'The bridge was closed because a lorry had struck its parapet. Work goes on.' },
        ],
        message: 'The causes differ: “cracks” and “a lorry had struck its parapet”.',
        quoted: [
          'The bridge was closed due to cracks in a pier',
          'The bridge was closed because a lorry had struck its parapet',
        ],
      },
    ],
    silent: [
      {
        shows: 'one reason told in two ways',
        documents: [
          { text: 'The match was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because of frozen ground. The gates stayed shut.' },
        ],
      },
      {
        shows: 'one reason of several',
        documents: [
          { text: 'The match was called off partly because the pitch was frozen. It was a cold week.' },
          { text: 'The match was called off because too few tickets had been sold. The gates stayed shut.' },
        ],
      },
      {
        shows: 'reasons of two events',
        documents: [
          { text: 'The match at Varby was called off because the pitch was frozen. It was a cold week.' },
          { text: 'The parade was called off because the band had missed its train. The gates stayed shut.' },
        ],
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
  if (sameSpeaker(first, second)) return null;
  return rivals(first, second) ?? reasonsDiffer(first, second);
}

/** Causes and blame told by a verb: "blamed its problems on the market", "the delay was caused by rain". */
function rivals(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
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
      `${sayer(first)} and ${sayer(second)} speak of one trouble.`,
      'Neither names the other cause beside its own.',
    ],
    resolveBy: 'Look for an inquiry that weighed both causes.',
  };
}

/** Words by which a cause is told to be one of several, or denied to be one. */
const ONE_OF_SEVERAL =
  /\b(?:partly|in part|mainly|largely|mostly|chiefly|also|not|among others|amongst others|other things)\b/i;

/** True where the claim tells why its event came about, as the one cause. */
const isExplained = ({ claim }: CaseClaim): boolean =>
  claim.frame.reason !== undefined &&
  claim.frame.reason.words.length > 0 &&
  !ONE_OF_SEVERAL.test(claim.quote.exact);

/** One event, told with two reasons: "was called off because the pitch was frozen", "… because too few tickets were sold". */
function reasonsDiffer(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [first.claim.frame.reason, second.claim.frame.reason];
  if (!a || !b || !isExplained(first) || !isExplained(second) || oneBreath(first, second)) return null;
  if (first.claim.polarity !== second.claim.polarity) return null;
  if (!oneOutcome(first, second) || scopesDiffer(first, second)) return null;
  if (!apart(tellingWords(a.words), tellingWords(b.words))) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `The causes differ: “${a.text}” and “${b.text}”.`,
    because: [
      `Both tell of one event: they share ${inCommon(first, second)}.`,
      'Neither names the other cause beside its own.',
    ],
    resolveBy: 'Look for a record of the decision, and for what it gives as the reason.',
  };
}

/** One predicate, said of one thing; done by nobody else, as far as both tell. The words of the reasons must not count against it. */
function oneOutcome(first: CaseClaim, second: CaseClaim): boolean {
  const { predicate, theme, agent } = likeness(first, second);
  if (predicate !== 'same' || namesDiffer(first, second)) return false;
  if (theme === 'same' || theme === 'narrower') return agent !== 'different';
  return theme === 'unclear' && agent === 'same';
}

/** Reasons of so few words are one where any two words are akin; long clauses about one affair share some in any case. */
const SHORT = 3;
const MAX_SHARED = 0.4;

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return false;
  if (few.size <= SHORT && [...few].some((word) => [...many].some((other) => likeWords(word, other))))
    return false;
  return shared(few, many).length / few.size <= (few.size <= SHORT ? 0 : MAX_SHARED);
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
