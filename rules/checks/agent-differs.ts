/** One act, given to two agents. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { oneThing } from '../compare/identity/ground.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { isKin, mayBeOneDoer, mayHoldOther, nameAndCalling } from '../compare/doers/doers.js';
import { areMany, ONE_DOER, oneDoer, singlesOut } from '../compare/doers/one-doer-acts.js';
import { undergoneOnce } from '../compare/doers/undergone-once.js';
import { longAfter, longBefore, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { opposed } from '../compare/identity/predicates.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { retoldOfOthers } from '../compare/times/retold.js';
import { setApart } from '../compare/scope/set-apart.js';
import { relateTerms } from '../compare/identity/terms.js';
import { canonical, shared, tellingWords, wordsInText } from '../compare/words/words.js';
import { gradeOf } from '../compare/stands/grades.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { agentExamples } from './examples/agent-differs.js';

export const agentDiffers: PairRule = {
  id: 'agent-differs',
  revision: 21,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  summary: 'One act that only one can have done is given to two different agents.',
  doesNotCover: 'Acts that several may do, and an agent told once by name and once by role.',
  needs: ['agent'],
  keys: (claim) =>
    claim.claim.frame.agent &&
    claim.claim.frame.predicate &&
    happened(claim) &&
    claim.claim.polarity === 'positive'
      ? actKeys(claim)
      : [],
  check,
  examples: agentExamples,
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
  // each of two can rate one thing
  if (gradeOf(first) && gradeOf(second)) return null;
  const like = likeness(first, second);
  const alike = like.predicate === 'same' || akinPredicates(first, second);
  if (!alike || like.agent !== 'different' || oneThing(fa.agent, fb.agent)) return null;
  const kin = isKin(first, second) || isKin(second, first);
  const again = toldOfOneThing(first) && toldOfOneThing(second) && retoldOfOthers(first, second);
  if (!kin && (nameAndCalling(first, second) || mayHoldOther(first, second))) return null;
  if (!kin && !again && (bothAct(first, second) || mayBeOne(first, second))) return null;
  if (![first, second].every(singlesOut) && !undergoneOnce(first, second)) return null;
  if ([first, second].some(({ claim }) => TOO.test(claim.quote.exact))) return null;
  if (inTwoCapacities(first, second)) return null;
  if (!oneDoer(first, second, longMatch(like.words.length, like.ratio))) return null;
  const loose = fa.predicate?.class === null ? 0 : like.words.length;
  if (!again && (!sameThing(first, second, loose) || namesDiffer(first, second))) return null;
  const apart = again ? null : setApart(withoutDoer(first), withoutDoer(second), doers(fa.agent, fb.agent));
  if (apart) return { kind: 'saved', ...apart };
  if (ofOtherTimes(first, second))
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

/** "Replaced him as chair", "replaced him as treasurer". */
function inTwoCapacities(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first, second].map(
    ({ claim }) => claim.frame.others.find(({ role }) => role === 'as')?.term ?? null,
  );
  return a != null && b != null && relateTerms(a, b) === 'different';
}

/** At other times; what is won every year is so too where one tells of a day long ago and the other of none. */
const ofOtherTimes = (first: CaseClaim, second: CaseClaim): boolean =>
  otherTime(first, second) ||
  longAfter(first, second) ||
  (first.claim.frame.predicate?.class === 'win' && longBefore(first, second)) ||
  untilThen(first, second) ||
  untilThen(second, first);

/** "Was lit by oil until 1962", "is lit by electricity". */
const untilThen = ({ claim: then }: CaseClaim, { claim: now }: CaseClaim): boolean =>
  now.frame.tense === 'present' &&
  then.frame.tense === 'past' &&
  then.times.some(({ relation }) => relation === 'until');

/** "The gallery was opened by": a definite thing, of which one is told. */
const toldOfOneThing = ({ claim: { frame } }: CaseClaim): boolean =>
  frame.theme !== null &&
  /^(?:the|this|that|its|his|her|their|our|\p{Lu})/iu.test(frame.theme.text) &&
  !areMany(frame.theme);

/** What sets two acts apart is asked of all but who did them. */
const withoutDoer = (one: CaseClaim): CaseClaim => ({
  ...one,
  claim: { ...one.claim, frame: { ...one.claim.frame, agent: null } },
});

const doers = (...terms: Term[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []));

/** Two verbs of one meaning, of which at least the one is known to have one doer. */
const akinPredicates = (first: CaseClaim, second: CaseClaim): boolean => {
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  if (!a || !b || opposed(a.class, b.class)) return false;
  return ONE_DOER.has(a.class ?? '') && ONE_DOER.has(b.class ?? a.class ?? '') && akin(a.lemma, b.lemma);
};

/** Another did the same, or did it another time. */
const TOO = /\b(?:too|also|as well|again|once more)\b/i;

const mayBeOne = (first: CaseClaim, second: CaseClaim): boolean =>
  !ONE_DOER.has(first.claim.frame.predicate?.class ?? '') && mayBeOneDoer(first, second);

/** One place names the other's agent too, unless the point of both is who did it: "the guard rang, the cook having run". */
function bothAct(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.frame.agent, second.claim.frame.agent];
  if (!a || !b || [first, second].every(singlesOut)) return false;
  return namedIn(a, second) || namedIn(b, first);
}

/** The other place names this agent too: it may be one agent in other words, or both may have acted. */
function namedIn(agent: Term, other: CaseClaim): boolean {
  const { quote, attribution } = other.claim;
  // "the company called it off, the union said": who tells it is no second doer
  const tellers = wordsInText(
    attribution.map(({ name, role, organisation }) => [name, role, organisation].join(' ')).join(' '),
  );
  const around = [...wordsInText(`${quote.prefix} ${quote.suffix}`)].filter((word) => !tellers.has(word));
  const own = agent.entity === null ? [agent.head] : [agent.head, ...agent.entity.split(/[\s.]+/)];
  const spoken = [...wordsInText(quote.exact), ...tellingWords(other.claim.frame.words), ...around];
  return shared(tellingWords(own), new Set(spoken)).length > 0;
}

/** The thing acted on is one, or, where the verb has no object, the rest of the clause agrees. */
function sameThing(first: CaseClaim, second: CaseClaim, words: number): boolean {
  const [a, b] = [first.claim.frame.theme, second.claim.frame.theme];
  const theme = relateTerms(a, b);
  if (a && b && areMany(a) !== areMany(b)) return false;
  if (theme === 'same' || theme === 'narrower' || oneThing(a, b)) return true;
  if (a?.pronoun && b?.pronoun && singlesOut(first) && singlesOut(second)) return true;
  return theme === 'unclear' && words >= 3;
}

const longMatch = (words: number, ratio: number): boolean => words >= 2 && ratio >= 0.5;

const happened = ({ claim }: CaseClaim): boolean => claim.modality === 'asserted';
