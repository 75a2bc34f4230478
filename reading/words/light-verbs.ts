/**
 * Verbs that say little by themselves before a noun of action: "made a decision", "gave approval", "paid a visit". The noun says what
 * happens; here stand the pairs whose noun alone does not tell it, or whose verb is light before that noun only.
 * Source: the light-verb constructions of Quirk et al. (1985, 10.30) and of learner's dictionaries of collocations, as far as minutes,
 * reports and news use them; lemmas in wink's spelling.
 */
import { nominalSense, type PredicateSense } from './predicate-lexicon.js';

/** Verbs that are light before any noun of action. */
const LIGHT_VERBS = new Set(
  'make take reach give hold launch have receive face see suffer include involve report record bring conduct undertake carry put impose show experience contain set plan propose recommend advocate expect rule notice perform mount stage register witness undergo'.split(
    ' ',
  ),
);

/** Verb and nouns → what the two say: "lemma class" ("-" for none). A verb with its particle is one word ("put_in"). */
const PAIRS: readonly (readonly [verbs: string, nouns: string, lemma: string, name: string])[] = [
  ['pay make', 'visit', 'visit', 'visit'],
  ['take', 'delivery receipt possession', 'receive', 'receive'],
  [
    'give grant hand issue secure',
    'permission approval consent go-ahead green-light authorisation authorization clearance',
    'approve',
    'approve',
  ],
  ['lodge file raise submit register make put_in', 'objection', 'object', 'oppose'],
  ['lodge file launch submit make bring put_in', 'appeal', 'appeal', '-'],
  ['lodge file submit make raise register put_in', 'complaint', 'complain', '-'],
  ['submit make lodge file put_in place', 'application', 'apply', 'apply'],
  ['submit lodge put_in place', 'bid offer', 'bid', '-'],
  ['place', 'order', 'order', '-'],
  ['place issue', 'ban', 'ban', 'ban'],
  ['issue', 'denial', 'deny', 'deny'],
  ['make issue offer', 'apology', 'apologize', '-'],
  ['hold have', 'meeting', 'meet', '-'],
  ['hold have open enter', 'talk discussion negotiation', 'discuss', 'discuss'],
  ['carry_out conduct perform make', 'inspection', 'inspect', 'visit'],
  ['carry_out conduct do undertake perform', 'review', 'review', 'review'],
  ['carry_out conduct do undertake perform', 'survey', 'survey', '-'],
  ['carry_out conduct do undertake make perform', 'repair', 'repair', '-'],
  ['carry_out conduct hold open launch', 'investigation inquiry', 'investigate', '-'],
  ['carry_out do perform conduct', 'test check', 'test', '-'],
  ['carry_out conduct make mount launch', 'search', 'search', '-'],
  ['carry_out conduct mount stage launch', 'raid', 'raid', '-'],
  ['carry_out conduct do undertake', 'audit', 'audit', '-'],
  ['carry_out conduct make undertake', 'assessment', 'assess', '-'],
  ['join', 'strike stoppage', 'strike', '-'],
  ['join', 'walkout walk-out', 'walk out', 'leave'],
  ['join', 'protest', 'protest', '-'],
  ['join', 'boycott', 'boycott', '-'],
  ['put', 'name signature', 'sign', 'sign'],
  ['make deliver give issue hand_down', 'ruling', 'rule', '-'],
  ['make turn_in report record post', 'profit surplus', 'earn', 'earn'],
  ['make post report record', 'loss', 'lose', 'lose'],
  ['put', 'end stop', 'end', 'end'],
  ['make', 'start', 'start', 'begin'],
  ['make', 'contribution', 'contribute', '-'],
  ['strike do come_to', 'deal agreement', 'agree', 'agree'],
  ['take', 'part', 'take part', 'attend'],
  ['take', 'action', 'act', '-'],
  ['give', 'evidence', 'testify', '-'],
  ['give issue receive', 'warning', 'warn', '-'],
  ['receive', 'apology', 'apologize', '-'],
  ['make', 'use', 'use', 'use'],
  ['give', 'birth', 'bear', '-'],
  ['put set add', 'name signature', 'sign', 'sign'],
  ['hand_in tender give_in', 'resignation notice', 'resign', 'resign'],
  ['take', 'effect', 'take effect', 'begin'],
  ['set', 'sail', 'sail', '-'],
  // what others give: see `wonFrame` in frame-nominals-won.ts
  ['win gain', 'backing support endorsement', 'back', 'support'],
  ['get', 'backing', 'back', 'support'],
  ['win gain get', 'approval consent permission go-ahead green-light clearance', 'approve', 'approve'],
  ['catch take', 'fire', 'burn', '-'],
  ['cast', 'vote ballot', 'vote', 'vote'],
  ['take', 'chair', 'chair', '-'],
  ['meet bear cover foot pick_up', 'cost bill expense', 'pay', 'pay'],
];

const SENSES: ReadonlyMap<string, PredicateSense> = new Map(
  PAIRS.flatMap(([verbs, nouns, lemma, name]) =>
    verbs
      .split(' ')
      .flatMap((verb) =>
        nouns
          .split(' ')
          .map(
            (noun) =>
              [`${verb.replace('_', ' ')} ${noun}`, { lemma, class: name === '-' ? null : name }] as const,
          ),
      ),
  ),
);

/** What a verb (with its particle) and the head of its object say together; null where the verb keeps its own meaning. */
export const lightSense = (verb: string, noun: string): PredicateSense | null =>
  SENSES.get(`${verb} ${noun}`) ??
  (LIGHT_VERBS.has(verb) || verb === 'carry out' ? nominalSense(noun) : null);

/** True for a verb that is light with its particle: "put in", "carry out"; of "was recorded in Leeds" the in belongs to the place. */
export const isLightWith = (verb: string): boolean => WITH_PARTICLE.has(verb);

const WITH_PARTICLE = new Set(
  PAIRS.flatMap(([verbs]) => verbs.split(' ').filter((verb) => verb.includes('_'))).map((verb) =>
    verb.replace('_', ' '),
  ),
);

/** Verbs and particles whose object may be such a noun. */
export const isLight = (verb: string): boolean => LIGHT_VERBS.has(verb) || FIRST_WORDS.has(verb);

const FIRST_WORDS = new Set(
  PAIRS.flatMap(([verbs]) => verbs.split(' ').map((verb) => verb.split('_')[0] ?? verb)),
);
