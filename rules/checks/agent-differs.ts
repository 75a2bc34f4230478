/** One act, given to two agents. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/akin.js';
import { oneThing } from '../compare/ground.js';
import { span } from '../compare/phrases.js';
import {
  aboutWords,
  likeness,
  opposed,
  namesDiffer,
  relateTerms,
  thingKeys,
  inCommon,
} from '../compare/same-event.js';
import { periods } from '../compare/times.js';
import { canonical, shared, tellingWords, wordsInText } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Classes of acts that have one doer; of others ("reduce", "employ") many may do the same. */
const ONE_DOER = new Set([
  'find',
  'leave',
  'sign',
  'create',
  'cause',
  'win',
  'buy',
  'cancel',
  'publish',
  'reject',
  'begin',
  'end',
  'announce',
  'pay',
]);

export const agentDiffers: PairRule = {
  id: 'agent-differs',
  revision: 4,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  summary: 'One act that only one can have done is given to two different agents.',
  doesNotCover: 'Acts that several may do, and an agent told once by name and once by role.',
  keys: (claim) =>
    claim.claim.frame.agent &&
    claim.claim.frame.predicate &&
    happened(claim) &&
    claim.claim.polarity === 'positive'
      ? actKeys(claim)
      : [],
  check,
  examples: {
    firing: [
      {
        shows: 'who found it',
        documents: [
          { text: 'The shortfall was found by the managers in August.' },
          { text: 'The external auditors found the shortfall.' },
        ],
        message: 'Here “the managers”, there “The external auditors”: one act, two agents.',
        quoted: ['the managers', 'The external auditors'],
      },
      {
        shows: 'who left the table',
        documents: [
          { text: 'The drivers’ union walked away from the bargaining table on Wednesday.' },
          { text: 'It was the company’s team which walked away from the bargaining table on Wednesday.' },
        ],
        message: 'Here “The drivers’ union”, there “the company’s team”: one act, two agents.',
        quoted: ['The drivers’ union', 'the company’s team'],
      },
    ],
    silent: [
      {
        shows: 'two finds',
        documents: [{ text: 'The managers found the leak.' }, { text: 'The auditors found the shortfall.' }],
      },
      {
        shows: 'two may support one plan',
        documents: [
          { text: 'The governors supported the plan.' },
          { text: 'The teachers supported the plan.' },
        ],
      },
      {
        shows: 'one agent by two names',
        documents: [
          { text: 'The managers found the shortfall.' },
          { text: 'The shortfall was found by management.' },
        ],
      },
    ],
  },
};

/** Under the act, by all its names where it has one doer, with each thing that it may be done to. */
function actKeys(claim: CaseClaim): string[] {
  const { predicate, theme } = claim.claim.frame;
  const own = predicate?.lemma ?? '';
  const acts = ONE_DOER.has(predicate?.class ?? '')
    ? [...akinKeys(own), `class ${predicate?.class ?? ''}`]
    : [canonical(own)];
  const things = [...thingKeys(claim), ...(theme ? akinKeys(theme.head) : [])];
  return acts.flatMap((act) => [...new Set(things)].map((thing) => `${act} ${thing}`));
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [fa, fb] = [first.claim.frame, second.claim.frame];
  if (!fa.agent || !fb.agent || first.claim.polarity !== second.claim.polarity) return null;
  if (first.claim.polarity === 'negative' || !happened(first) || !happened(second)) return null;
  const like = likeness(first, second);
  const alike = like.predicate === 'same' || akinPredicates(first, second);
  if (!alike || like.agent !== 'different' || oneThing(fa.agent, fb.agent)) return null;
  if (namedIn(fa.agent, second) || namedIn(fb.agent, first)) return null;
  if (
    fa.predicate?.class === null
      ? !longMatch(like.words.length, like.ratio)
      : !ONE_DOER.has(fa.predicate?.class ?? '')
  )
    return null;
  if (SHARED_ACTS.has(fa.predicate?.lemma ?? '')) return null;
  if (
    !sameThing(first, second, fa.predicate?.class === null ? 0 : like.words.length) ||
    namesDiffer(first, second)
  )
    return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two acts were at different times.' };
  return {
    kind: 'finding',
    spans: [span(first, fa.agent), span(second, fb.agent)],
    message: `Here “${fa.agent.text}”, there “${fb.agent.text}”: one act, two agents.`,
    because: [
      `Both speak of one act: they share ${inCommon(first, second)}.`,
      'Only one of the two can have done it.',
    ],
    resolveBy: 'Find a record of who did it, made at the time.',
  };
}

/** Two verbs of one meaning, of which at least the one is known to have one doer. */
const akinPredicates = (first: CaseClaim, second: CaseClaim): boolean => {
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  if (!a || !b || opposed(a.class, b.class)) return false;
  return ONE_DOER.has(a.class ?? '') && ONE_DOER.has(b.class ?? a.class ?? '') && akin(a.lemma, b.lemma);
};

/** The other place names this agent too, or a part of its name: it may be one agent in other words, or both may have acted. */
function namedIn(agent: Term, other: CaseClaim): boolean {
  const { quote, attribution } = other.claim;
  const around = wordsInText(
    `${quote.prefix} ${quote.suffix} ${attribution.map(({ name }) => name ?? '').join(' ')}`,
  );
  return shared(tellingWords(agent.words), new Set([...aboutWords(other), ...around])).length > 0;
}

/** The thing acted on is one, or, where the verb has no object, the rest of the clause agrees. */
function sameThing(first: CaseClaim, second: CaseClaim, words: number): boolean {
  const [a, b] = [first.claim.frame.theme, second.claim.frame.theme];
  const theme = relateTerms(a, b);
  if (theme === 'same' || theme === 'narrower' || oneThing(a, b)) return true;
  return theme === 'unclear' && words >= 3;
}

const longMatch = (words: number, ratio: number): boolean => words >= 2 && ratio >= 0.5;

/** Acts that many may do alike. */
const SHARED_ACTS = new Set(
  'welcome praise condemn attend use join watch see discuss visit read call like want know think accept face share lead'.split(
    ' ',
  ),
);

const happened = ({ claim }: CaseClaim): boolean => claim.modality === 'asserted';
