/**
 * Which verbs, phrasal verbs, adjectives and nouns of action belong to which class of `model/predicate-classes.ts`.
 * Compiled from the verb classes of Levin (1993) as far as news, minutes and reports use them; lemmas in wink's (American) spelling.
 */

import { PREDICATE_CLASSES } from '../model/predicate-classes.js';

const VERBS: Readonly<Record<string, string>> = {
  increase:
    'increase push rise climb grow soar jump surge widen expand double triple raise boost lift gain swell extend_to escalate mount multiply accelerate rocket inflate hike',
  reduce:
    'reduce cut fall drop decline decrease dip plunge slump shrink narrow halve tumble slip sink trim slash lower curb lessen contract dwindle ease diminish shed subside',
  improve: 'improve recover strengthen rally rebound',
  worsen: 'worsen deteriorate weaken',
  stay: 'stay remain',
  freeze: 'freeze cap',
  change: 'change alter amend revise vary',
  open: 'open reopen unveil_building',
  close: 'close shut',
  begin: 'begin start launch commence',
  end: 'end finish complete expire sunset conclude cease stop lapse terminate',
  continue: 'continue persist',
  extend: 'extend prolong renew',
  proceed: 'proceed',
  cancel: 'cancel scrap abandon axe shelve withdraw',
  postpone: 'postpone delay defer suspend',
  schedule: 'schedule plan',
  approve: 'approve pass adopt endorse ratify authorise authorize accept carry grant',
  reject: 'reject refuse veto defeat decline_offer',
  uphold: 'uphold affirm',
  overturn: 'overturn quash annul',
  support: 'support back favor favour welcome champion',
  oppose: 'oppose resist contest object',
  agree: 'agree',
  disagree: 'disagree differ',
  allow: 'allow permit let enable',
  ban: 'ban prohibit bar block prevent forbid outlaw',
  announce: 'announce reveal disclose unveil declare',
  withhold: 'withhold conceal hide',
  confirm: 'confirm',
  deny: 'deny refute',
  employ: 'employ hire recruit',
  dismiss: 'dismiss sack fire',
  keep: 'keep retain preserve maintain protect',
  abolish: 'abolish delete remove eliminate',
  create: 'create establish introduce form found impose',
  win: 'win',
  lose: 'lose',
  succeed: 'succeed',
  fail: 'fail miss breach',
  meet: 'fulfil fulfill achieve',
  join: 'join enter',
  leave: 'leave quit depart exit',
  arrive: 'arrive',
  live: 'survive live',
  die: 'die kill perish murder',
  injure: 'injure wound hurt',
  arrest: 'arrest detain jail imprison',
  release: 'release free',
  buy: 'buy purchase acquire',
  sell: 'sell',
  own: 'own possess',
  build: 'build construct erect',
  demolish: 'demolish destroy raze',
  include: 'include involve comprise contain',
  exclude: 'exclude omit',
  spend: 'spend invest',
  save: 'save',
  cost: 'cost',
  pay: 'pay',
  charge: 'charge',
  earn: 'earn',
  cause: 'cause trigger prompt provoke',
  blame: 'blame accuse',
  sign: 'sign',
  consult: 'consult',
  inform: 'inform tell notify brief',
  promise: 'promise pledge vow guarantee',
  find: 'find discover identify detect notice uncover spot',
  deliver: 'deliver supply ship',
  receive: 'receive get obtain',
  provide: 'provide offer give',
  publish: 'publish issue',
  appoint: 'appoint name nominate',
  resign: 'resign retire',
  elect: 'elect',
  vote: 'vote',
  visit: 'visit inspect',
  attend: 'attend',
  affect: 'affect hit',
  criticise: 'criticize criticise condemn attack',
  praise: 'praise',
  measure: 'stand total number average seat weigh measure amount reach',
  teach: 'teach',
  produce: 'produce generate yield manufacture make',
  use: 'use consume',
  need: 'need require',
  say: 'say claim state write add',
  know: 'know',
  exist: 'happen occur exist',
};

/** Verb and particle, as one predicate. */
const PHRASAL: Readonly<Record<string, string>> = {
  increase: 'go_up put_up push_up shoot_up step_up ramp_up drive_up pick_up',
  reduce: 'go_down come_down bring_down scale_back scale_down cut_back run_down wind_down write_down',
  open: 'open_up',
  close: 'shut_down close_down',
  begin: 'set_off kick_off go_live take_effect get_under_way start_up',
  end: 'run_out wind_up give_up break_down',
  continue: 'carry_on go_on press_on keep_on press_ahead',
  proceed: 'go_ahead go_through push_ahead',
  cancel: 'call_off pull_out back_out',
  postpone: 'put_off put_back hold_up',
  approve: 'sign_off wave_through nod_through go_for',
  reject: 'turn_down throw_out vote_down knock_back',
  employ: 'take_on',
  dismiss: 'lay_off let_go',
  abolish: 'phase_out do_away take_out strip_out',
  create: 'set_up bring_in draw_up',
  leave: 'walk_away walk_out go_out pull_out move_out get_out',
  resign: 'step_down stand_down',
  join: 'sign_up',
  exclude: 'rule_out leave_out',
  find: 'find_out turn_up',
  deliver: 'hand_over',
  meet: 'live_up',
  measure: 'come_to work_out',
  keep: 'hang_on hold_on stick_to',
  sell: 'sell_off',
  blame: 'lash_out',
  fail: 'fall_short fall_behind',
  build: 'put_in',
  demolish: 'pull_down tear_down knock_down',
  use: 'take_up use_up draw_on draw_upon',
  receive: 'get_back',
  publish: 'put_out',
  attend: 'turn_out',
};

/** Adjectives and adverbs behind a copula that say what the class's verbs say ("is open", "are up"). */
const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  close: 'closed shut',
  increase: 'up higher ahead',
  reduce: 'down lower',
  improve: 'better',
  worsen: 'worse',
  stay: 'unchanged same steady',
  end: 'over complete finished',
  approve: 'approved',
  live: 'alive',
  die: 'dead',
  oppose: 'opposed against',
  support: 'supportive',
  exist: 'inevitable possible likely unlikely unavoidable certain necessary',
  fail: 'overdue',
};

/** Nouns of action with the verb that they stand for: "cut:reduce/cut" is class reduce, lemma cut. */
const NOUNS: Readonly<Record<string, string>> = {
  increase: 'increase rise growth:grow climb surge jump hike expansion:expand boost',
  reduce: 'reduction:reduce cut fall drop decline decrease dip slump cutback:cut shortfall:fall',
  improve: 'improvement:improve recovery:recover',
  worsen: 'deterioration:deteriorate',
  freeze: 'freeze',
  change: 'change amendment:amend revision:revise',
  open: 'opening:open reopening:reopen',
  close: 'closure:close closing:close shutdown:close',
  begin: 'start launch beginning:begin',
  end: 'completion:complete expiry:expire',
  extend: 'extension:extend renewal:renew',
  cancel: 'cancellation:cancel abandonment:abandon',
  postpone: 'postponement:postpone delay suspension:suspend',
  approve:
    'approval:approve consent:approve adoption:adopt endorsement:endorse ratification:ratify permission:approve go-ahead:approve',
  reject: 'rejection:reject refusal:refuse defeat',
  support: 'support backing:back',
  oppose: 'opposition:oppose objection:object',
  agree: 'agreement:agree deal:agree',
  announce: 'announcement:announce declaration:declare disclosure:disclose',
  employ: 'recruitment:recruit appointment:appoint hiring:hire',
  dismiss: 'redundancy:dismiss layoff:dismiss lay-off:dismiss dismissal:dismiss sacking:sack',
  abolish: 'abolition:abolish deletion:delete removal:remove',
  create: 'creation:create introduction:introduce',
  lose: 'loss:lose',
  win: 'win victory:win',
  leave: 'departure:leave exit withdrawal:withdraw walkout:leave',
  arrive: 'arrival:arrive',
  resign: 'resignation:resign retirement:retire',
  die: 'death:die murder killing:kill',
  injure: 'injury:injure',
  arrest: 'arrest detention:detain',
  release: 'release',
  buy: 'purchase acquisition:acquire',
  sell: 'sale:sell disposal:sell',
  build: 'construction:build building_of:build',
  demolish: 'demolition:demolish',
  spend: 'expenditure:spend investment:invest',
  pay: 'payment:pay',
  sign: 'signing:sign signature:sign',
  consult: 'consultation:consult',
  promise: 'promise pledge guarantee assurance:promise',
  find: 'discovery:discover identification:identify',
  deliver: 'delivery:deliver',
  provide: 'provision:provide',
  publish: 'publication:publish',
  elect: 'election:elect',
  vote: 'vote ballot:vote',
  visit: 'visit inspection:inspect',
  criticise: 'criticism:criticize',
  blame: 'blame accusation:accuse',
  decide: 'decision:decide',
  discuss: 'discussion:discuss talk',
  apply: 'application:apply',
  review: 'review',
  ban: 'ban',
};

/** Preposition and noun behind a copula that say what a class's verbs say: "is in favour of". */
const PHRASES: Readonly<Record<string, string>> = {
  support: 'in_favor in_favour in_support behind_plan',
  oppose: 'in_opposition',
  proceed: 'on_track on_course',
  begin: 'under_way in_force in_operation',
  exist: 'in_place',
  agree: 'in_agreement',
};

/** What a word stands for: its lemma as a predicate and its class. */
export interface PredicateSense {
  lemma: string;
  class: string;
}

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, PredicateSense> {
  const out = new Map<string, PredicateSense>();
  for (const [name, words] of Object.entries(rows))
    for (const word of words.split(' ')) {
      const [key = '', lemma = key] = word.split(':');
      out.set(key.replaceAll('_', ' '), { lemma: lemma.replaceAll('_', ' '), class: name });
    }
  return out;
}

const VERB_TABLE = table(VERBS);
const PHRASAL_TABLE = table(PHRASAL);
const STATE_TABLE = table(STATES);
const NOUN_TABLE = table(NOUNS);
const PHRASE_TABLE = table(PHRASES);

export const verbSense = (lemma: string): PredicateSense | null => VERB_TABLE.get(lemma) ?? null;
export const phrasalSense = (lemma: string, particle: string): PredicateSense | null =>
  PHRASAL_TABLE.get(`${lemma} ${particle}`) ?? null;
export const phraseSense = (preposition: string, noun: string): PredicateSense | null =>
  PHRASE_TABLE.get(`${preposition} ${noun}`) ?? null;
export const stateSense = (lemma: string): PredicateSense | null => STATE_TABLE.get(lemma) ?? null;
/** The verb that a noun of action stands for ("closure": close), or null. */
export const nominalSense = (lemma: string): PredicateSense | null => NOUN_TABLE.get(lemma) ?? null;

/** Classes whose intransitive subject is the theme: what opens, falls, ends or dies undergoes it. Source: the unaccusative verbs of Levin (1993). */
const UNACCUSATIVE = new Set(
  'increase reduce improve worsen stay freeze change open close begin end continue extend proceed cancel postpone exist die live cost measure fail remain'.split(
    ' ',
  ),
);
/** Classes whose subject is the theme even with an object: "the scheme cost £4m", "the room seats 310". */
const STATIVE = new Set(['cost', 'measure']);

export const isUnaccusative = (name: string | null): boolean => name !== null && UNACCUSATIVE.has(name);
export const isStative = (name: string | null): boolean => name !== null && STATIVE.has(name);

/** Verbs that say little by themselves before a noun of action: "make an announcement", "take a vote", "include a rise". */
export const LIGHT_VERBS = new Set(
  'make take reach give hold launch have receive face see suffer include involve report record bring conduct undertake carry put impose show experience contain set plan propose expect rule notice'.split(
    ' ',
  ),
);

/** The way that a class of changes goes; null for other classes. */
export function directionOf(name: string | null): 'up' | 'down' | null {
  const direction = name === null ? undefined : PREDICATE_CLASSES[name]?.direction;
  return direction === undefined ? null : direction > 0 ? 'up' : 'down';
}
