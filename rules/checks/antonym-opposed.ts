/** One thing said to go two ways: up and down, open and closed, approved and rejected, above and below. */
import type { Claim, Term } from '../../model/claim.js';
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';
import { eventOf } from '../compare/event-view.js';
import { inSentence, span } from '../compare/phrases.js';
import { inCommon } from '../compare/about.js';
import { namesDiffer, oneName } from '../compare/names.js';
import { oppositesOf } from '../compare/predicates.js';
import { likeness, thingKeys, type Likeness } from '../compare/same-event.js';
import { relateTerms, type Relation } from '../compare/terms.js';
import { akinKeys } from '../compare/akin.js';
import { oneThing } from '../compare/ground.js';
import { occasions } from '../compare/occasions.js';
import { isPartial } from '../compare/quantifiers.js';
import { mayFollow, namesBothSteps } from '../compare/sequences.js';
import { countsDiffer } from '../compare/quantities.js';
import { scopedApart, spotsApart } from '../compare/set-apart.js';
import { oneBreath } from '../compare/speakers.js';
import { changedSince, otherTime } from '../compare/moments.js';
import { nested, periods } from '../compare/times.js';
import { canonical, tellingWords } from '../compare/words.js';
import { someVoted } from '../compare/voters.js';
import { isBodyOf } from '../compare/vote-outcomes.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

export const antonymOpposed: PairRule = {
  id: 'antonym-opposed',
  revision: 21,
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
  examples: {
    firing: [
      {
        shows: 'at a meeting, and away from it',
        documents: [
          { text: 'The harbour master attended the hearing. It was cold.' },
          { text: 'The harbour master stayed away from the hearing, a clerk said. It rained.' },
        ],
        message: '“attended” here, “stayed away from” there, of the hearing.',
        quoted: ['attended', 'stayed away from'],
      },
      {
        shows: 'gone of one’s own accord, and sent away',
        documents: [
          { text: 'The treasurer resigned in May. He has moved to Velden.' },
          { text: 'The treasurer was sacked in May. His desk stood empty.' },
        ],
        message: '“resigned” here, “was sacked” there, of the treasurer.',
        quoted: ['resigned', 'was sacked'],
      },
      {
        shows: 'a margin that widened and narrowed',
        documents: [
          { text: 'The operating margin widened in the second half of 2005.' },
          { text: 'The operating margin narrowed in the second half of 2005.' },
        ],
        message: '“widened” here, “narrowed” there, of the operating margin.',
        quoted: ['widened', 'narrowed'],
      },
      {
        shows: 'a vote told both ways',
        documents: [
          { text: 'Members rejected the mediator’s proposal on Tuesday.' },
          { text: 'Members approved the mediator’s proposal on Tuesday.' },
        ],
        message: '“rejected” here, “approved” there, of the mediator’s proposal.',
        quoted: ['rejected', 'approved'],
      },
    ],
    silent: [
      {
        shows: 'a vote on whether to',
        documents: [
          { text: 'In August the nurses voted on whether to strike. It was wet.' },
          { text: 'The nurses voted against a strike in August. It was dry.' },
        ],
      },
      {
        shows: 'two branches, each of which calls itself the branch',
        documents: [
          {
            text: 'The branch voted to accept the pay offer. It was wet.',
            publisher: 'Bargemen’s Union, Brisley Branch',
          },
          {
            text: 'The branch voted to reject the pay offer. It was dry.',
            publisher: 'Bargemen’s Union, Denholt Branch',
          },
        ],
      },
      {
        shows: 'one toss, won here and lost there',
        documents: [
          { text: 'Our captain, Mark Tveit, won the toss. It was wet.' },
          { text: 'Their captain, Dev Varga, lost the toss. It was dry.' },
        ],
      },
      {
        shows: 'a forecast, and what came of it',
        documents: [
          { text: 'Hotel rents are expected to rise in 2013. It was wet.', published: '2012-12-10' },
          { text: 'Hotel rents fell in 2013. It was dry.', published: '2014-02-03' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'lived there until a death',
        documents: [
          { text: 'Ada Marsh lived in Velden until her death in 1971.' },
          { text: 'Ada Marsh died in 1971. She was the last of her line.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'some of those arrested let go',
        documents: [
          { text: 'Police in Tarva released two students arrested on the march.' },
          { text: 'Police in Tarva arrested students on the march.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'some who went, and some who were sent',
        documents: [
          { text: 'Three nurses resigned in May. They work elsewhere now.' },
          { text: 'Two nurses were dismissed in May. They have appealed.' },
        ],
      },

      {
        shows: 'on, and later off',
        documents: [
          { text: 'The boiler was switched on at six. It is new.' },
          { text: 'The boiler was switched off at night. It is loud.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'a part of the whole',
        documents: [
          { text: 'The night clinic will close in May. It has a café.' },
          { text: 'The clinic will open in May. It has a car park.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'two estimates by two bodies',
        documents: [
          { text: 'The lowest bid was below Tarnmouth’s estimate.' },
          { text: 'The lowest bid was above Eastwick’s estimate.' },
        ],
      },
      {
        shows: 'two years',
        documents: [{ text: 'Ticket sales rose in 2009.' }, { text: 'Ticket sales fell in 2010.' }],
        savedBy: 'period',
      },
      {
        shows: 'a body, and some of its members',
        documents: [
          { text: 'The committee approved the budget.' },
          { text: 'Three members of the committee voted against the budget.' },
        ],
      },
      {
        shows: 'a part and the whole',
        documents: [{ text: 'Group sales rose by 8 per cent.' }, { text: 'Meat sales fell by 3 per cent.' }],
      },
      {
        shows: 'two bodies that decide each for itself',
        documents: [
          { text: 'The harbour committee approved the jetty. It was late.' },
          { text: 'The inspector rejected the jetty. It was dark.' },
        ],
      },
      {
        shows: 'a year, and a part of it',
        documents: [
          { text: 'Ticket sales rose in 2009. It was wet.' },
          { text: 'Ticket sales fell in the second quarter of 2009. It was dry.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'one branch of a firm, and the firm as a whole',
        documents: [
          { text: 'The company lost £4m on its barges. It was wet.' },
          { text: 'The company as a whole earned £11m. It was dry.' },
        ],
        savedBy: 'subset',
      },
      {
        shows: 'bought, and sold by nobody that is named',
        documents: [
          { text: 'The warehouse was sold for £2m. It was wet.' },
          { text: 'The warehouse had been bought for £1.4m. It was dry.' },
        ],
      },
      {
        shows: 'closed, and to open again',
        documents: [
          { text: 'The district said 14 ferries had closed. It was wet.' },
          { text: 'The district said 14 ferries would reopen in May. It was dry.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'she and he',
        documents: [
          { text: 'The clerk said that she had voted for the jetty. It was wet.' },
          { text: 'The pilot said that he had voted against the jetty. It was dry.' },
        ],
      },
      {
        shows: 'two things in one breath',
        documents: [{ text: 'Costs fell while fares rose.' }],
      },
    ],
  },
};

/** Opposite classes of predicates, where nothing is denied, and opposite comparisons. */
function sides(claim: CaseClaim): Sides | null {
  if (!asserted(claim) || isPartial(claim)) return null;
  const told = comparisonOf(claim)?.relation;
  const relation = told === 'equal' ? null : told;
  const kind = claim.claim.polarity === 'positive' ? eventOf(claim.claim).class : null;
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
  if (isPartial(first) || isPartial(second) || someVoted(first) || someVoted(second)) return null;
  if (!turns || !asserted(first) || !asserted(second)) return null;
  // "three nurses resigned", "two nurses were dismissed": some here, others there
  if (countsDiffer(first, second)) return null;
  const like = likeness(first, second);
  const theme = themeRelation(first, second, like);
  if (namesDiffer(first, second)) return null;
  if (
    (theme === 'different' && !(turns.compared && namesTheme(first, second, like))) ||
    (theme === 'unclear' && !turns.compared)
  )
    return null;
  if (theme === 'unclear' && like.words.length < 2) return null;
  if (
    like.agent === 'different' &&
    (theme !== 'same' || (!oneBody(first, second) && [first, second].some(byTwo)))
  )
    return null;
  // what was sold was bought: by whom it was, and by whom not, must be told
  if ([first, second].some(changesHands) && like.agent !== 'same') return null;
  if (theme === 'narrower' && !turns.compared)
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
  const steps = mayFollow(eventOf(first.claim).class, eventOf(second.claim).class);
  if (
    (steps && !bothToCome(first, second) && (oneToCome(first, second) || !atOneTime(first, second))) ||
    namesBothSteps(first, second)
  )
    return { kind: 'saved', explanation: 'change', message: 'The one may have followed the other.' };
  const apart =
    scopedApart(first, second) ??
    (takesSides(first) && takesSides(second) ? spotsApart(first, second) : null);
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(first, second) || changedSince(first, second) || (isTrend(first) && nested(first, second)))
    return { kind: 'saved', explanation: 'period', message: 'The two turns are at different times.' };
  return {
    kind: 'finding',
    spans: [turns.first, turns.second],
    message: `“${turns.words[0]}” here, “${turns.words[1]}” there, of ${turned(first)}.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Neither names another time at which it turned the other way.',
    ],
    resolveBy: 'Look at the figures or the record behind both.',
  };
}

/** What rises over a year may fall in a month of it. */
const isTrend = ({ claim }: CaseClaim): boolean =>
  /^(?:increase|reduce|improve|worsen)$/.test(eventOf(claim).class ?? '');

/** Each tells of what else happened then. */
const WHEN = /\b(?:when|while|as soon as|just as|once)\s/i;

/** One may be for what another is against, or votes against what a body approves. */
const takesSides = ({ claim }: CaseClaim): boolean => /^(?:support|oppose)$/.test(eventOf(claim).class ?? '');

const changesHands = ({ claim }: CaseClaim): boolean => /^(?:buy|sell)$/.test(eventOf(claim).class ?? '');

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

interface Turns {
  first: { claim: string; start: number; end: number };
  second: { claim: string; start: number; end: number };
  words: [string, string];
  /** True where both are measured against one thing, so that themes left out are less of a doubt. */
  compared: boolean;
}

function oppositeTurns(first: CaseClaim, second: CaseClaim): Turns | null {
  return oppositeComparisons(first, second) ?? oppositePredicates(first, second);
}

/** "above the estimate" against "below the estimate". */
function oppositeComparisons(first: CaseClaim, second: CaseClaim): Turns | null {
  const [a, b] = [comparisonOf(first), comparisonOf(second)];
  if (!a || !b || a.relation === b.relation || a.relation === 'equal' || b.relation === 'equal') return null;
  if (!sameYardstick(a.than, b.than)) return null;
  return {
    first: span(first, a.than),
    second: span(second, b.than),
    words: [`${a.relation} ${a.than.text}`, `${b.relation} ${b.than.text}`],
    compared: true,
  };
}

const YARDSTICK = /^(budget|target|estimate|forecast|limit|average|schedule)$/;

/** "the department’s estimate", "the state’s estimate": of one bid there is one estimate, unless two are named. */
function sameYardstick(a: Term, b: Term): boolean {
  const [owner, other] = [ownerNamed(a), ownerNamed(b)];
  if (owner && other && !oneName(owner, other)) return false;
  const than = relateTerms(a, b);
  return than === 'same' || than === 'narrower' || (YARDSTICK.test(a.head) && a.head === b.head);
}

const ownerNamed = ({ owner }: Term): string | null => (owner && /^\p{Lu}/u.test(owner) ? owner : null);

/** "above the estimate"; "under budget" and "over budget", which stand without an article. */
function comparisonOf({ claim }: CaseClaim): Claim['frame']['comparison'] {
  if (claim.frame.comparison) return claim.frame.comparison;
  for (const { role, term } of claim.frame.others) {
    if (!YARDSTICK.test(term.head)) continue;
    if (role === 'under' || role === 'below') return { relation: 'below', than: term };
    if (role === 'over' || role === 'above') return { relation: 'above', than: term };
  }
  return null;
}

function oppositePredicates(first: CaseClaim, second: CaseClaim): Turns | null {
  const [a, b] = [first.claim.frame.predicate, second.claim.frame.predicate];
  const [va, vb] = [eventOf(first.claim).class, eventOf(second.claim).class];
  if (!a || !b || !va || !vb || first.claim.polarity !== second.claim.polarity) return null;
  if (first.claim.polarity === 'negative') return null;
  const [ca, cb] = [PREDICATE_CLASSES[va], PREDICATE_CLASSES[vb]];
  if (!ca?.opposites.includes(vb) && !cb?.opposites.includes(va)) return null;
  return { first: span(first, a), second: span(second, b), words: [a.text, b.text], compared: false };
}

const asserted = ({ claim }: CaseClaim): boolean =>
  claim.modality === 'asserted' || claim.modality === 'planned' || claim.modality === 'predicted';
