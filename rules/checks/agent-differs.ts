/** One act, given to two agents. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/akin.js';
import { oneThing } from '../compare/ground.js';
import { span } from '../compare/phrases.js';
import { inCommon } from '../compare/about.js';
import { isKin, mayBeOneDoer } from '../compare/doers.js';
import { areMany, ONE_DOER, oneDoer, singlesOut } from '../compare/one-doer-acts.js';
import { otherTime } from '../compare/moments.js';
import { namesDiffer } from '../compare/names.js';
import { opposed } from '../compare/predicates.js';
import { likeness, thingKeys } from '../compare/same-event.js';
import { retoldOfOthers } from '../compare/retold.js';
import { setApart } from '../compare/set-apart.js';
import { relateTerms } from '../compare/terms.js';
import { canonical, shared, tellingWords, wordsInText } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const agentDiffers: PairRule = {
  id: 'agent-differs',
  revision: 14,
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
        shows: 'two posts, of which one is told with its name',
        documents: [
          { text: 'It was the bosun who gave the order to lower the boats. It was dark.' },
          { text: 'It was the captain, Mr Aske, who gave the order to lower the boats. It was late.' },
        ],
        message: 'Here “the bosun”, there “the captain”: one act, two agents.',
        quoted: ['the bosun', 'the captain'],
      },
      {
        shows: 'one sentence, two who gave it',
        documents: [
          { text: 'The money for the loom was given to the museum by the weavers’ guild. It was wet.' },
          { text: 'The money for the loom was given to the museum by Dora Varga. It was dry.' },
        ],
        message: 'Here “the weavers’ guild”, there “Dora Varga”: one act, two agents.',
        quoted: ['the weavers’ guild', 'Dora Varga'],
      },
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
        shows: 'a number that one of two dialled',
        documents: [
          { text: 'It was the cook who dialled 999. It was wet.' },
          { text: 'The porter dialled 999 himself. It was dry.' },
        ],
        message: 'Here “the cook”, there “The porter”: one act, two agents.',
        quoted: ['the cook', 'The porter'],
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
      {
        shows: 'one order, given by two',
        documents: [
          { text: 'The order to stop the pumps was given by the night foreman.' },
          { text: 'The inquiry heard that the order to stop the pumps was given by the chief engineer.' },
        ],
        message: 'Here “the night foreman”, there “the chief engineer”: one act, two agents.',
        quoted: ['the night foreman', 'the chief engineer'],
      },
      {
        shows: 'a pipe, and whose people cut it',
        documents: [
          { text: 'The gas main in Hill Street was cut by a gang from the cable company.' },
          { text: 'The main was cut by the council’s own workmen, the gas inspector wrote.' },
        ],
        message: 'Here “a gang”, there “the council’s own workmen”: one act, two agents.',
        quoted: ['a gang', 'the council’s own workmen'],
      },
      {
        shows: 'who opened a hall',
        documents: [
          { text: 'The admiral opened the new reading room in May. A band played.' },
          { text: 'The new reading room was opened by the bishop in May. It rained.' },
        ],
        message: 'Here “The admiral”, there “the bishop”: one act, two agents.',
        quoted: ['The admiral', 'the bishop'],
      },
      {
        shows: 'one person, and several',
        documents: [
          { text: 'The frieze of the mill girls was carved by Ada Munk.' },
          { text: 'Apprentices of the yard carved the frieze of the mill girls.' },
        ],
        message: 'Here “Ada Munk”, there “Apprentices of the yard”: one act, two agents.',
        quoted: ['Ada Munk', 'Apprentices of the yard'],
      },
    ],
    silent: [
      {
        shows: 'what many may do, one at the end of each sentence',
        documents: [
          { text: 'The plan for the mill was supported by the mayor at the meeting in March. It was wet.' },
          { text: 'The plan for the mill was supported by the vicar at the meeting in March. It was dry.' },
        ],
      },
      {
        shows: 'a body, and workers who may be its own',
        documents: [
          { text: 'The elm was felled by the council.' },
          { text: 'The elm was felled by workmen in green coats.' },
        ],
      },
      {
        shows: 'the one act of a row, and another',
        documents: [
          { text: 'The bell was cast by Amos Reeve.' },
          { text: 'The fourth bell was cast by Jonah Tell.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'two orders',
        documents: [
          { text: 'The order to stop the pumps was given by the night foreman.' },
          { text: 'The order to open the gates was given by the chief engineer.' },
        ],
      },
      {
        shows: 'several windows',
        documents: [
          { text: 'Two windows were broken by fans.' },
          { text: 'Two windows were broken by guards.' },
        ],
      },
      {
        shows: 'somebody who may be anybody',
        documents: [
          { text: 'The alarm was rung by an employee.' },
          { text: 'The alarm was rung by the night foreman.' },
        ],
      },
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
  const kin = isKin(first, second) || isKin(second, first);
  const again = toldOfOneThing(first) && toldOfOneThing(second) && retoldOfOthers(first, second);
  if (!kin && !again && (bothAct(first, second) || mayBeOne(first, second))) return null;
  if ([first, second].some(({ claim }) => TOO.test(claim.quote.exact))) return null;
  if (!oneDoer(first, second, longMatch(like.words.length, like.ratio))) return null;
  const loose = fa.predicate?.class === null ? 0 : like.words.length;
  if (!again && (!sameThing(first, second, loose) || namesDiffer(first, second))) return null;
  const apart = again ? null : setApart(withoutDoer(first), withoutDoer(second), doers(fa.agent, fb.agent));
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second))
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
