/** One act, given to two agents. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/akin.js';
import { likeWords, oneThing } from '../compare/ground.js';
import { span } from '../compare/phrases.js';
import { aboutWords, inCommon } from '../compare/about.js';
import { isKin, mayBeOneDoer } from '../compare/doers.js';
import { namesDiffer } from '../compare/names.js';
import { opposed } from '../compare/predicates.js';
import { likeness, thingKeys } from '../compare/same-event.js';
import { setApart } from '../compare/set-apart.js';
import { relateTerms } from '../compare/terms.js';
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
  revision: 10,
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
  if (!kin && (bothAct(first, second) || mayBeOne(first, second))) return null;
  if (!oneDoer(first, second, longMatch(like.words.length, like.ratio))) return null;
  const loose = fa.predicate?.class === null ? 0 : like.words.length;
  if (!sameThing(first, second, loose) || namesDiffer(first, second)) return null;
  const apart = setApart(withoutDoer(first), withoutDoer(second), doers(fa.agent, fb.agent));
  if (apart) return { kind: 'saved', ...apart };
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

/** The act is of a kind that one does, or is told of one thing in words that single out who did it. */
function oneDoer(first: CaseClaim, second: CaseClaim, long: boolean): boolean {
  const predicate = first.claim.frame.predicate;
  const cleft = isCleft(first) || isCleft(second);
  // "was paid for by": the point of both is who did it
  const pointed = cleft || [first, second].every(singlesOut);
  if (!pointed && SHARED_ACTS.has(canonical(predicate?.lemma ?? ''))) return false;
  if (ONE_DOER.has(predicate?.class ?? '')) return true;
  const several = [first, second].some(({ claim }) => SEVERAL.test(claim.frame.theme?.text ?? ''));
  if (predicate?.class === null && long && !several) return true;
  const single = [first, second].every((claim) => isSingle(claim.claim.frame.theme));
  return single && (cleft || [first, second].every(singlesOut)) && detailsAgree(first, second);
}

/** Some of a kind: others of it may have undergone the act by another. */
const SEVERAL =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|hundreds|some|several|many|other|more)\b/i;

/** "It was a foreman who shut them off": nobody else did. */
const isCleft = ({ claim: { quote } }: CaseClaim): boolean =>
  /\bit (?:was|is|had been) [^;:]{2,80}? (?:that|who|which) /i.test(quote.exact);

/** "was given by a sergeant", "it was a foreman who", "rang herself": the point of the sentence is who did it. */
const singlesOut = (claim: CaseClaim): boolean => {
  const { agent, predicate, tense } = claim.claim.frame;
  if (!agent || !predicate) return false;
  return (
    isCleft(claim) ||
    /\b(?:himself|herself|themselves|itself)\b/.test(claim.claim.quote.exact) ||
    (tense === 'past' && agent.start > predicate.end)
  );
};

/** What each tells of the act besides who did it and what it was done to has something in common, or the one tells nothing more. */
function detailsAgree(first: CaseClaim, second: CaseClaim): boolean {
  const rest = (claim: CaseClaim): string[] => {
    const { agent, theme, predicate } = claim.claim.frame;
    const told = wordsInText([agent?.text, ...(agent?.words ?? []), theme?.head, predicate?.lemma].join(' '));
    return [...aboutWords(claim)].filter((word) => !told.has(word));
  };
  const [x, y] = [rest(first), rest(second)];
  return x.length === 0 || y.length === 0 || x.some((word) => y.some((other) => likeWords(word, other)));
}

/** "Complaints of their own": some, whoever else made others. */
const areMany = (theme: Term): boolean =>
  !theme.pronoun &&
  theme.entity === null &&
  theme.owner === null &&
  !/^(?:the|this|that|these|those|all|both|an?|every|each)\b/i.test(theme.text) &&
  nounOf(theme).endsWith('s') &&
  nounOf(theme) !== theme.head.toLowerCase();

/** The noun of a phrase as it stands, "complaints" of "complaints of their own". */
const nounOf = ({ text }: Term): string =>
  text
    .split(/ (?:of|in|at|on|for|to) /)[0]
    ?.split(' ')
    .at(-1)
    ?.toLowerCase() ?? '';

/** "the order", "it": one thing that the text has told of, not several and not just any. */
function isSingle(theme: Term | null): boolean {
  if (!theme) return false;
  // a number dialled, a name signed
  if (theme.pronoun || tellingWords(theme.words).size === 0 || theme.entity !== null) return true;
  const last = nounOf(theme);
  const definite = theme.owner !== null || /^(?:the|this|that|its|his|her|their|our)\b/i.test(theme.text);
  return definite && !(last.endsWith('s') && last !== theme.head.toLowerCase());
}

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
  const around = wordsInText(
    `${quote.prefix} ${quote.suffix} ${attribution.map(({ name }) => name ?? '').join(' ')}`,
  );
  const own = agent.entity === null ? [agent.head] : [agent.head, ...agent.entity.split(/[\s.]+/)];
  return shared(tellingWords(own), new Set([...aboutWords(other), ...around])).length > 0;
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

/** Acts that many may do alike. */
const SHARED_ACTS = new Set(
  (
    'welcome praise condemn attend use join watch see discuss visit read call like want know think accept face share lead ' +
    'back support oppose criticise review inspect examine check study consider run manage own hold keep help tell warn ask ' +
    'report describe quote cite hear mention note confirm deny question follow follow-up accompany surround cover endorse ' +
    'represent serve fund finance pay subsidise maintain clean teach treat know love hate fear respect affect hit hurt miss need'
  )
    .split(' ')
    .map(canonical),
);

const happened = ({ claim }: CaseClaim): boolean => claim.modality === 'asserted';
