/** Two places that speak of one matter, each in its own words, turn on words that are opposite: left and right, safe and dangerous. */
import type { Term } from '../../model/claim.js';
import { akinKeys } from '../compare/words/akin.js';
import { eventOf } from '../compare/identity/event-view.js';
import { isFact } from '../compare/identity/brief.js';
import { movedInPart } from '../compare/figures/narrowed-figures.js';
import { matterOf, type Matter } from '../compare/scope/matter.js';
import { span } from '../compare/words/phrases.js';
import { excepts, isPartial } from '../compare/figures/quantifiers.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { relateTerms } from '../compare/identity/terms.js';
import { followsByCount, mayFollow, namesBothSteps } from '../compare/times/sequences.js';
import { heldApart } from '../compare/scope/restricted-apart.js';
import { scopedApart, spotsApart } from '../compare/scope/set-apart.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { nested, periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { trendOf } from '../compare/turns/trend.js';
import { oppositeTurns, turnKeys, type Turn } from '../compare/turns/turned.js';
import { someVoted } from '../compare/stands/voters.js';
import { canonical, stemOf } from '../compare/words/words.js';
import { hasAnyObject } from '../compare/turns/any-object.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** What both must share besides the opposite words, by `matterOf`: less where what they are said of is plainly one. */
const ENOUGH = 2;
const ENOUGH_OF_ONE = 1.8;
/** The least that two short claims of plainly one thing must share, and the part of the shorter one that it must be. */
const LEAST = 1.3;
const PART = 0.6;

export const turnOpposed: PairRule = {
  id: 'turn-opposed',
  revision: 16,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'Two places that share much of what they tell turn on opposite words: left and right, accepted and declined.',
  doesNotCover:
    'Opposite words of two kinds, parts, places or moments, of two parties to one act, and turns that follow each other.',
  keys: (claim) => {
    if (!isFact(claim)) return [];
    const { ofThing, alone } = turnKeys(claim);
    const things = ofThing.length === 0 ? [] : thingsOf(claim);
    return [
      ...alone,
      ...ofThing.flatMap(({ key, sides }) => things.map((thing) => ({ key: `${key} ${thing}`, sides }))),
    ];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'which way a quality went',
        documents: [
          { text: 'The branch line has become safer since the signals were replaced. It was raining.' },
          { text: 'The branch line has become more dangerous since the new signals came. It is steep.' },
        ],
        message: '“has become safer” here, “has become more dangerous” there.',
        quoted: ['has become safer', 'has become more dangerous'],
      },
      {
        shows: 'two ends of one axis',
        documents: [
          { text: 'The signal was switched to the left when the milk train came. It was raining.' },
          { text: 'When the milk train came, the signal was switched to the right. The log shows it.' },
        ],
        message: '“left” here, “right” there.',
        quoted: ['left', 'right'],
      },
      {
        shows: 'a body, and those who sit on it',
        documents: [
          { text: 'The committee approved the application by nine votes to two. Tea followed.' },
          { text: 'By nine votes to two, councillors rejected the Mill Lane application. Boos were heard.' },
        ],
        message: '“approved” here, “rejected” there.',
        quoted: ['approved', 'rejected'],
      },
      {
        shows: 'two ways in which a thing changed hands',
        documents: [
          { text: 'The widow of the founder donated the loom to the wool museum in 1961. It is oak.' },
          { text: 'The loom was loaned to the wool museum in 1961. Its owner wants it back.' },
        ],
        message: '“donated” here, “was loaned” there.',
        quoted: ['donated', 'was loaned'],
      },
      {
        shows: 'more and fewer than before',
        documents: [
          { text: 'The number of hikers who slept in the hut was higher in 2009 than in the year before.' },
          { text: 'Fewer hikers slept in the hut in 2009 than in the year before, the warden wrote.' },
        ],
        message: '“higher” here, “Fewer” there.',
        quoted: ['higher', 'Fewer'],
      },
      {
        shows: 'the two ends of a quality at one moment',
        documents: [
          { text: 'The ladder was sturdy when the painter climbed it. He was a heavy man.' },
          { text: 'When the painter climbed the ladder it was rickety. Nobody had told him.' },
        ],
        message: '“was sturdy” here, “was rickety” there.',
        quoted: ['was sturdy', 'was rickety'],
      },
    ],
    silent: [
      {
        shows: 'opened, and over after three days',
        documents: [
          { text: 'The pottery show at Orle opened on 1 May 2019. It was dry.' },
          { text: 'The pottery show at Orle ended after three days. It was wet.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'harmed, and then mended',
        documents: [
          { text: 'The jetty was damaged in the January storm. It is long.' },
          { text: 'The jetty had been mended in time for the summer. It is oak.' },
        ],
      },
      {
        shows: 'two groups of one kind, each narrowed behind the noun',
        documents: [
          { text: 'The tenants of the tower applauded the new locks. There are ninety of them.' },
          { text: 'The tenants of the terrace deplored the new locks. There are nine of them.' },
        ],
      },
      {
        shows: 'two moments',
        documents: [
          { text: 'The brakes were hot when the lorry left the quarry. It was June.' },
          { text: 'The brakes were cold when the lorry came back to the quarry. It was dusk.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'one of a kind gained and another lost',
        documents: [
          { text: 'The guild of weavers gained two masters in the winter. They are brothers.' },
          { text: 'The guild of weavers lost a master in the winter. He was ninety.' },
        ],
      },
      {
        shows: 'two kinds of one thing',
        documents: [
          { text: 'Short-haul flights were punctual in May. The crews were thanked.' },
          { text: 'Long-haul flights were late in May. The crews were tired.' },
        ],
      },
      {
        shows: 'the two parties to one act',
        documents: [
          { text: 'The farmer bought the red tractor at the sale in Bell Lane. It was cheap.' },
          { text: 'The widow sold the red tractor at the sale in Bell Lane. It was old.' },
        ],
      },
      {
        shows: 'what opened and later closed',
        documents: [
          { text: 'The lido on the quay opened with a band. It was hot.' },
          { text: 'The lido on the quay closed with a band. It was cold.' },
        ],
        savedBy: 'change',
      },
    ],
  },
};

/** What a claim is about: its own words, and the senses of who and what it tells of. */
function thingsOf(claim: CaseClaim): string[] {
  const { theme, agent } = eventOf(claim.claim);
  return [
    ...new Set([
      ...thingKeys(claim),
      ...aboutWords(claim),
      ...akinKeys(theme?.head ?? ''),
      ...akinKeys(agent?.head ?? ''),
    ]),
  ];
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !isFact(first) || !isFact(second)) return null;
  const turns = oppositeTurns(first, second);
  if (!turns || namesDiffer(first, second)) return null;
  if ([first, second].some((one) => isPartial(one) || someVoted(one) || excepts(one))) return null;
  if (!ofOneThing(first, second, turns[0].kind)) return null;
  if (turns[0].kind === 'deed' && [first, second].every(hasAnyObject)) return null;
  const words = new Set(turns.map(({ word }) => word));
  const matter = matterOf(first, second, new Set([...words].map(canonical)));
  const one = plainlyOne(first, second);
  const enough = matter.weight >= (one ? ENOUGH_OF_ONE : ENOUGH);
  const again = one && allShared(first, second, words);
  if (!enough && !again && !(one && matter.weight >= LEAST && mostShared(first, second, matter, words)))
    return null;
  // how a thing is changes by the hour: what "it" was must be told with more than its name
  if (turns[0].kind === 'state' && matter.words.length < 2) return null;
  const deed = turns[0].kind === 'deed';
  const apart =
    scopedApart(first, second, words) ??
    (trendOf(first) ? movedInPart(first, second) : null) ??
    (deed ? spotsApart(first, second) : heldApart(first, second, words));
  if (apart) return { kind: 'saved', ...apart };
  // what rises over a year may fall in a part of it
  const inPart = trendOf(first) !== null && nested(first, second);
  if (inPart || otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  if (follows(first, second, turns) || namesBothSteps(first, second))
    return { kind: 'saved', explanation: 'change', message: 'The one may have followed the other.' };
  return {
    kind: 'finding',
    spans: [span(first, turns[0]), span(second, turns[1])],
    message: `“${turns[0].text}” here, “${turns[1].text}” there.`,
    because: [matter.shown, 'The two words cannot both be said of one thing at one time.'],
    resolveBy: 'Find who saw it, or a record made at the time.',
  };
}

/** Two short claims that share all or most of what they tell besides the opposite words. */
function mostShared(a: CaseClaim, b: CaseClaim, { words }: Matter, turned: ReadonlySet<string>): boolean {
  const besides = new Set([...turned].map(canonical));
  const left = (one: CaseClaim): number => [...aboutWords(one)].filter((word) => !besides.has(word)).length;
  return words.length >= 2 && words.length >= PART * Math.min(left(a), left(b));
}

/** The same words on both sides but for the opposite ones, light verbs and functional nouns too, and no fewer than four. */
function allShared(first: CaseClaim, second: CaseClaim, turned: ReadonlySet<string>): boolean {
  const besides = new Set([...turned].map(stemOf));
  const [x, y] = [first, second].map(
    ({ claim }) =>
      new Set(claim.frame.words.map(stemOf).filter((word) => !besides.has(word) && !FUNCTION.test(word))),
  );
  return (
    x !== undefined &&
    y !== undefined &&
    x.size >= 4 &&
    x.size === y.size &&
    [...x].every((word) => y.has(word))
  );
}
const FUNCTION = /^(?:the|an?|of|to|by|in|on|at|for|from|with|and|or|that|which|who|be|have|it|its|this)$/;

/** Before and after, or one step and the next, unless both name one time. */
function follows(first: CaseClaim, second: CaseClaim, [one, other]: readonly [Turn, Turn]): boolean {
  const tenses = [first.claim.frame.tense, second.claim.frame.tense];
  const lasts = one.kind === 'state' || one.kind === 'direction';
  if (tenses[0] !== tenses[1] && (tenses.includes('future') || lasts)) return true;
  const undone = one.kind === 'deed' && (MENDING.test(one.word) || MENDING.test(other.word));
  if (followsByCount(first, second)) return true;
  return (undone || mayFollow(one.class, other.class)) && periods(first, second) !== 'same';
}

/** Restitutive verbs: they tell that the opposite came before (Dowty 1979, the restitutive sense of "again"). */
const MENDING =
  /^(?:repair|mend|fix|restore|rebuild|reopen|refill|recover|heal|cure|rescue|revive|reinstate|refurbish|resurface|salvage|reunite|retrieve)$/;

/** Nobody and nothing that the one tells of rules out who or what the other tells of. */
function ofOneThing(first: CaseClaim, second: CaseClaim, kind: Turn['kind']): boolean {
  const [a, b] = [eventOf(first.claim), eventOf(second.claim)];
  if (kind === 'comparison') return true;
  return mayBeOne(a.theme, b.theme) && (kind === 'state' || mayBeOne(a.agent, b.agent));
}

/** What was done, or what a state is told of, is one by its words. */
function plainlyOne(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  const one = (x: Term | null, y: Term | null): boolean => /^(?:same|narrower)$/.test(relateTerms(x, y));
  return one(a, b);
}
