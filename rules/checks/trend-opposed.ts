/** One thing said to have gone up and down, or got better and worse, in whatever words. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { ground, oneThing } from '../compare/identity/ground.js';
import { inSentence, span } from '../compare/words/phrases.js';
import { movedInPart } from '../compare/figures/narrowed-figures.js';
import { portionOf } from '../compare/figures/quantifiers.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { changedSince, eachMoved, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { nested } from '../compare/identity/times.js';
import {
  measuredNames,
  movedThings,
  nounOfMoved,
  oneMeasured,
  trendOf,
  UNWELCOME,
} from '../compare/turns/trend.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const trendOpposed: PairRule = {
  id: 'trend-opposed',
  revision: 10,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'Two places send one thing two ways: up and down, better and worse, in whatever words.',
  doesNotCover: 'Two periods, a part and its whole, and turns that are only hoped for or feared.',
  keys: (claim) => [
    ...movedThings(claim).flatMap((thing) => [...akinKeys(nounOfMoved(thing)), ...measuredNames(thing)]),
    ...measuredWords(claim).flatMap(akinKeys),
  ],
  sides: (claim) => {
    const trend = isTold(claim) ? trendOf(claim) : null;
    return trend && { is: [String(trend.sign)], meets: [String(-trend.sign)] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'how many come, in two words',
        documents: [
          { text: 'Attendances at the tram museum rose in 2013. It is free.' },
          { text: 'Visitor numbers at the tram museum fell in 2013. It is cold.' },
        ],
        message: '“rose” here, “fell” there, of attendances.',
        quoted: ['rose', 'fell'],
      },
      {
        shows: 'more than a year ago, and down',
        documents: [
          { text: 'The mill has more weavers than it had a year ago. It is old.' },
          { text: 'Weaver numbers at the mill are down. It is dark.' },
        ],
        message: '“has more” here, “are down” there, of weavers.',
        quoted: ['has more', 'are down'],
      },
      {
        shows: 'what a month brought',
        documents: [
          { text: 'Attendances at the tram museum rose in 2013. It is free.' },
          { text: 'The year 2013 brought a fall in visitor numbers at the tram museum. It is cold.' },
        ],
        message: '“rose” here, “brought a fall” there, of attendances.',
        quoted: ['rose', 'brought a fall'],
      },
      {
        shows: 'a phrase against a verb',
        documents: [
          { text: 'Morale on the wards got worse after the new rota came in.' },
          { text: 'Morale on the wards has improved since the new rota.' },
        ],
        message: '“got worse” here, “has improved” there, of morale.',
        quoted: ['got worse', 'has improved'],
      },
      {
        shows: 'two words for one thing',
        documents: [
          { text: 'Gates have gone up season by season.' },
          { text: 'Average attendances have fallen season by season.' },
        ],
        message: '“have gone up” here, “have fallen” there, of gates.',
        quoted: ['have gone up', 'have fallen'],
      },
      {
        shows: 'every one of a group, and one of them',
        documents: [
          { text: 'Every mill increased its output in 2004.' },
          { text: 'The Eastwick mill produced less in 2004 than in 2003.' },
        ],
        message: '“increased” here, “produced less” there, of every mill.',
        quoted: ['increased', 'produced less'],
      },
    ],
    silent: [
      {
        shows: 'the first weeks, and after something else',
        documents: [
          { text: 'Ticket sales were down in the first week. It was wet.' },
          { text: 'Ticket sales were up after the reviews appeared. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'all visitors, and those of one place',
        documents: [
          { text: 'Attendances at the fair rose in 2013. It is free.' },
          { text: 'Visitor numbers at the fair from abroad fell in 2013. It is cold.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'what one shop saw, and all of them',
        documents: [
          { text: 'The quay shop saw a fall in takings in 2013. It is wet.' },
          { text: 'Takings rose in 2013. It is dry.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'what two towns saw',
        documents: [
          { text: 'Rents in Ely rose in 2013. It is wet.' },
          { text: 'Norwich saw a fall in rents in 2013. It is dry.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'how takings went before two papers',
        documents: [
          { text: 'Attendances at the tram museum rose sharply. It rained.', published: '2013-04-16' },
          { text: 'Visitor numbers at the tram museum fell sharply. It was cold.', published: '2014-11-06' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'members of two clubs',
        documents: [
          { text: 'Membership of the bowls club rose in 2013. It is sunny.' },
          { text: 'The chess society has fewer members than it had a year ago. It is dark.' },
        ],
      },
      {
        shows: 'two years',
        documents: [{ text: 'Morale got worse in 2009.' }, { text: 'Morale got better in 2011.' }],
        savedBy: 'period',
      },
      {
        shows: 'less of a bad thing is better',
        documents: [{ text: 'Waiting times have improved.' }, { text: 'Waiting times have fallen.' }],
      },
      {
        shows: 'a part and the whole',
        documents: [{ text: 'Sales are up by a tenth.' }, { text: 'Butter sales are down by a tenth.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second) || !isTold(first) || !isTold(second)) return null;
  const [a, b] = [trendOf(first), trendOf(second)];
  if (!a || !b || a.sign === b.sign) return null;
  const [thing, other] = movedInBoth(first, second) ?? instanceOf(first, second) ?? [];
  if (!thing || !other || namesDiffer(first, second)) return null;
  if (isPartOf(first, thing) || isPartOf(second, other)) return null;
  if (a.worth !== b.worth && UNWELCOME.test(`${thing.text} ${other.text}`)) return null;
  const apart = scopedApart(first, second) ?? movedInPart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const moved = nested(first, second) || eachMoved(first, second);
  if (otherTime(first, second) || changedSince(first, second) || moved)
    return { kind: 'saved', explanation: 'period', message: 'The two turns are at different times.' };
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${a.text}” here, “${b.text}” there, of ${inSentence(thing).replace(/^(?:more|fewer|less) /, '')}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Neither names another time at which it turned the other way.',
    ],
    resolveBy: 'Look at the figures behind both.',
  };
}

/** The first thing moved in one claim that is moved in the other too. */
function movedInBoth(first: CaseClaim, second: CaseClaim): [Term, Term] | null {
  for (const thing of movedThings(first))
    for (const other of movedThings(second))
      if (oneThing(thing, other) || measuredAlike(first, thing, second, other)) return [thing, other];
  return null;
}

/** Two names for one count, of one place: what else the claims tell has something in common. */
function measuredAlike(first: CaseClaim, thing: Term, second: CaseClaim, other: Term): boolean {
  if (!oneMeasured(thing, other)) return false;
  const besides = tellingWords([
    ...thing.words,
    ...other.words,
    trendOf(first)?.text ?? '',
    trendOf(second)?.text ?? '',
  ]);
  const about = [...aboutWords(first)].filter((word) => aboutWords(second).has(word));
  const narrowed = [thing, other].some((term) =>
    [...tellingWords(term.words)].some((word) => !named(term, word) && !about.includes(word)),
  );
  return !narrowed && ground(first, second, besides).weight > 0;
}

/** The noun itself, and no word that makes a kind of it. */
const named = (term: Term, word: string): boolean =>
  word === canonical(term.head) || word === canonical(nounOfMoved(term));

/** "Every branch raised its takings", "The quay branch took less": one of a group went the other way than all of it. */
function instanceOf(first: CaseClaim, second: CaseClaim): [Term, Term] | null {
  const [a, b] = [everyOne(first), everyOne(second)];
  if ((a === null) === (b === null)) return null;
  const one = a === null ? first : second;
  const { agent, theme } = one.claim.frame;
  const subject = agent ?? theme;
  if (!subject || subject.pronoun) return null;
  const measured = measuredWords(a === null ? second : first);
  if (!measuredWords(one).some((word) => measured.some((other) => akin(word, other)))) return null;
  return a === null ? [subject, b ?? subject] : [a, subject];
}

/** The term that stands for each of a group: "every branch". */
function everyOne(claim: CaseClaim): Term | null {
  const portion = portionOf(claim);
  const { agent, theme } = claim.claim.frame;
  if (portion?.min !== 1) return null;
  return (
    [agent, theme].find((term) => term && term.start <= portion.at.start && portion.at.end <= term.end) ??
    null
  );
}

/** What is measured beside who it is of: "its takings" of "every branch raised its takings", "took" of "took less". */
function measuredWords({ claim }: CaseClaim): string[] {
  const { agent, theme, predicate } = claim.frame;
  const own = agent && theme && !theme.pronoun ? [theme.head] : [];
  return predicate?.class === 'sell' ||
    predicate?.lemma === 'take' ||
    predicate?.lemma === 'earn' ||
    predicate?.lemma === 'produce'
    ? [...own, predicate.lemma]
    : own;
}

/** "Most wards improved": what moved is only a part; "improved, with 84 per cent of trains on time" is about the whole. */
function isPartOf(claim: CaseClaim, { start, end }: Term): boolean {
  const portion = portionOf(claim);
  return (
    portion !== null &&
    portion.wholeKnown &&
    portion.min < 1 &&
    portion.at.start >= start &&
    portion.at.end <= end
  );
}

const isTold = ({ claim }: CaseClaim): boolean =>
  claim.polarity === 'positive' && /^(?:asserted|planned|predicted)$/.test(claim.modality);
