/** One thing said to go two ways: up and down, open and closed, approved and rejected, above and below. */
import { eventOf } from '../compare/identity/event-view.js';
import { inSentence } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { hasAnyObject } from '../compare/turns/any-object.js';
import { comparisonOf, oppositeTurns, type Turns, turnOf } from '../compare/turns/opposite-turns.js';
import { oppositesOf } from '../compare/identity/predicates.js';
import { likeness, thingKeys, type Likeness } from '../compare/identity/same-event.js';
import type { Relation } from '../compare/identity/terms.js';
import { akinKeys } from '../compare/words/akin.js';
import { oneThing } from '../compare/identity/ground.js';
import { movedInPart } from '../compare/figures/narrowed-figures.js';
import { occasions } from '../compare/times/occasions.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { followsByCount, mayFollow, namesBothSteps, saysAgain } from '../compare/times/sequences.js';
import { countsDiffer } from '../compare/figures/quantities.js';
import { heldApart } from '../compare/scope/restricted-apart.js';
import { scopedApart, spotsApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { changedSince, eachMoved, otherTime } from '../compare/times/moments.js';
import { nested, periods } from '../compare/identity/times.js';
import { canonical, tellingWords } from '../compare/words/words.js';
import { someVoted } from '../compare/stands/voters.js';
import { isBodyOf } from '../compare/stands/vote-outcomes.js';
import { resultsOfTwoKinds } from '../compare/stands/results.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { antonymExamples } from './examples/antonym-opposed.js';

export const antonymOpposed: PairRule = {
  id: 'antonym-opposed',
  revision: 29,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  summary:
    'Two places give one thing opposite turns: it rose and fell, opened and closed, was approved and rejected.',
  doesNotCover:
    'Turns at different times, of a part against its whole, and those that are only feared or hoped for.',
  keys: (claim) => [
    ...thingKeys(claim),
    ...akinKeys(eventOf(claim.claim).theme?.head ?? ''),
    ...(comparisonOf(claim) ? [canonical(comparisonOf(claim)?.than.head ?? '')] : []),
  ],
  sides,
  check,
  examples: antonymExamples,
};

/** Opposite classes of predicates, where nothing is denied, and opposite comparisons. */
function sides(claim: CaseClaim): Sides | null {
  if (!asserted(claim) || isPartial(claim)) return null;
  const told = comparisonOf(claim)?.relation;
  const relation = told === 'equal' ? null : told;
  const kind = turnOf(claim);
  return {
    is: [...(relation ? [`than ${relation}`] : []), ...(kind ? [kind] : [])],
    meets: [
      ...(relation ? [relation === 'above' ? 'than below' : 'than above'] : []),
      ...(kind ? oppositesOf(kind) : []),
    ],
  };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const turns = oppositeTurns(first, second);
  if ([first, second].some((one) => isPartial(one) || someVoted(one) || !asserted(one)) || !turns)
    return null;
  // "three nurses resigned", "two nurses were dismissed": some here, others there
  if (countsDiffer(first, second) || namesDiffer(first, second)) return null;
  // "an operating profit", "a loss after tax"
  if (resultsOfTwoKinds(first, second)) return null;
  const like = likeness(first, second);
  const theme = themeRelation(first, second, like);
  if (!onOneThing(first, second, like, theme, turns) || !byOne(first, second, like, theme)) return null;
  return (
    savedBy(first, second, theme === 'narrower' && !turns.compared) ?? {
      kind: 'finding',
      spans: [turns.first, turns.second],
      message: `“${turns.words[0]}” here, “${turns.words[1]}” there, of ${turned(first)}.`,
      because: [
        `Both speak of one thing: they share ${inCommon(first, second)}.`,
        'Neither names another time at which it turned the other way.',
      ],
      resolveBy: 'Look at the figures or the record behind both.',
    }
  );
}

/** What turned may be one thing; where both are measured against one yardstick less is asked. */
function onOneThing(
  first: CaseClaim,
  second: CaseClaim,
  like: Likeness,
  theme: Relation,
  { compared }: Turns,
): boolean {
  if (theme === 'different') return compared && namesTheme(first, second, like);
  return theme !== 'unclear' || (compared && like.words.length >= 2);
}

/** Nothing tells that two did it, of whom each may have gone one way. */
function byOne(first: CaseClaim, second: CaseClaim, like: Likeness, theme: Relation): boolean {
  if ([first, second].every(nobodys) && takesSides(first) && takesSides(second)) return false;
  // "won two seats", "lost three seats": each of a kind may go its own way
  if ([first, second].every((one) => eachItsWay(one) && hasAnyObject(one))) return false;
  if (ofTwoWishes(first, second) || ofTwoWishes(second, first)) return false;
  // what was sold was bought: by whom it was, and by whom not, must be told
  if ([first, second].some(changesHands) && like.agent !== 'same') return false;
  if (like.agent !== 'different') return true;
  return theme === 'same' && (oneBody(first, second) || ![first, second].some(byTwo));
}

/** The innocent reason for two turns of one thing, or of a part of it; null where there is none. */
function savedBy(first: CaseClaim, second: CaseClaim, ofPart: boolean): Outcome {
  if (ofPart)
    return {
      kind: 'saved',
      explanation: 'subset',
      message: 'One speaks of a part of what the other speaks of.',
    };
  if (
    WHEN.test(first.claim.quote.exact) &&
    WHEN.test(second.claim.quote.exact) &&
    occasions(first, second) === 'apart'
  )
    return { kind: 'saved', explanation: 'scope', message: 'The two speak of different occasions.' };
  if (mayHaveFollowed(first, second))
    return { kind: 'saved', explanation: 'change', message: 'The one may have followed the other.' };
  const apart =
    scopedApart(first, second, verbsOf(first, second)) ??
    (takesSides(first) && takesSides(second) ? spotsApart(first, second) : null) ??
    (standing(first) && standing(second) ? heldApart(first, second) : null);
  if (apart) return { kind: 'saved', ...apart };
  const part = isTrend(first) ? movedInPart(first, second) : null;
  if (part) return { kind: 'saved', ...part };
  const moved = isTrend(first) && (nested(first, second) || eachMoved(first, second));
  if (otherTime(first, second) || changedSince(first, second) || moved)
    return { kind: 'saved', explanation: 'period', message: 'The two turns are at different times.' };
  return null;
}

/** The verbs are what clashes, and set nothing apart; of counts they share out a whole ("three were convicted", "two were acquitted"). */
const verbsOf = (...both: [CaseClaim, CaseClaim]): ReadonlySet<string> =>
  new Set(
    both.some(({ claim }) => claim.quantities.length > 0)
      ? []
      : both.flatMap(({ claim }) => claim.frame.predicate?.text.toLowerCase().split(/\s+/) ?? []),
  );

/** Steps of one thing, unless both are told of one time. */
function mayHaveFollowed(first: CaseClaim, second: CaseClaim): boolean {
  if (namesBothSteps(first, second) || followsByCount(first, second)) return true;
  if (saysAgain(first, second) || saysAgain(second, first)) return true;
  return (
    mayFollow(eventOf(first.claim).class, eventOf(second.claim).class) &&
    !bothToCome(first, second) &&
    (oneToCome(first, second) || !atOneTime(first, second))
  );
}

/** "Is closed", "is permitted": how a thing stands, and no turn that it takes. */
const standing = ({ claim }: CaseClaim): boolean =>
  claim.frame.tense === 'present' && /^(?:open|close|ban|allow)$/.test(eventOf(claim).class ?? '');

/** What rises over a year may fall in a month of it. */
const isTrend = ({ claim }: CaseClaim): boolean =>
  /^(?:increase|reduce|improve|worsen|change|stay|freeze)$/.test(eventOf(claim).class ?? '');

/** Each tells of what else happened then. */
const WHEN = /\b(?:when|while|as soon as|just as|once)\s/i;

/** One may be for what another is against, or votes against what a body approves. */
const takesSides = ({ claim }: CaseClaim): boolean => /^(?:support|oppose)$/.test(eventOf(claim).class ?? '');

/** "Recommended that it be refused": who recommended it stands before the claim, and another may have recommended approval. */
const ofTwoWishes = ({ claim: wished }: CaseClaim, { claim: { frame } }: CaseClaim): boolean =>
  wished.frame.agent === null &&
  wished.operators.some(({ kind, text }) => kind === 'plan' && text === 'be') &&
  frame.agent !== null &&
  !wished.quote.prefix.includes(frame.agent.head);

const changesHands = ({ claim }: CaseClaim): boolean => /^(?:buy|sell)$/.test(eventOf(claim).class ?? '');

/** "There is support", "opposition was voiced": told by the noun of nobody. */
const nobodys = ({ claim }: CaseClaim): boolean =>
  eventOf(claim).agent === null && /(?:support|opposition|backing)$/i.test(claim.frame.predicate?.text ?? '');

/** What comes and goes, is had or is lost, one after another. */
const eachItsWay = ({ claim }: CaseClaim): boolean =>
  /^(?:buy|sell|win|lose|open|close|employ|dismiss|appoint|build|demolish|create|abolish|join|leave)$/.test(
    eventOf(claim).class ?? '',
  );

/** What two may do, each from their side: one wins the toss that the other loses, one body approves what the other rejects. */
const byTwo = (one: CaseClaim): boolean =>
  takesSides(one) || /^(?:win|lose|buy|sell|approve|reject)$/.test(eventOf(one.claim).class ?? '');

/** "The council approved it", "councillors rejected it". */
function oneBody(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [eventOf(first.claim).agent, eventOf(second.claim).agent];
  return !!x && !!y && (isBodyOf(x, y) || isBodyOf(y, x));
}

/** What turned, in the words of the claim. */
function turned({ claim }: CaseClaim): string {
  const { theme } = eventOf(claim);
  return theme && !theme.pronoun ? inSentence(theme) : 'one thing';
}

/** Themes that only a thesaurus joins ("paintings", "pictures"), or that differ by a modifier that changes nothing, are one. */
function themeRelation(first: CaseClaim, second: CaseClaim, like: Likeness): Relation {
  if (like.theme !== 'different' && like.theme !== 'narrower') return like.theme;
  return oneThing(eventOf(first.claim).theme, eventOf(second.claim).theme) ? 'same' : like.theme;
}

/** What one is said of is named beside the other: "the lowest, from Hanratty, was above", "Hanratty came in below". */
function namesTheme(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  return [first, second].some(({ claim }) => {
    const words = tellingWords(eventOf(claim).theme?.words ?? []);
    return words.size > 0 && [...words].every((word) => like.words.includes(word));
  });
}

/** One period, or one occasion where no period is named. */
const atOneTime = (first: CaseClaim, second: CaseClaim): boolean => {
  const period = periods(first, second);
  return period === 'same' || (period === 'unstated' && occasions(first, second) === 'same');
};

/** Done, and still to be done. */
const oneToCome = (first: CaseClaim, second: CaseClaim): boolean =>
  (first.claim.frame.tense === 'future') !== (second.claim.frame.tense === 'future');

const bothToCome = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.frame.tense === 'future' && second.claim.frame.tense === 'future';

const asserted = ({ claim }: CaseClaim): boolean =>
  claim.modality === 'asserted' || claim.modality === 'planned' || claim.modality === 'predicted';
