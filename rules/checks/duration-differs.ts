/** One event or state, two lengths. */
import type { Term, Time } from '../../model/claim.js';
import { bearerKeys, oneBearer } from '../compare/times/length-bearer.js';
import { ownedApart } from '../compare/times/dated-events.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { boundedAlike, daysOf, type Length } from '../compare/times/durations.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { stagesApart } from '../compare/scope/stages.js';
import { twoDoers } from '../compare/doers/doers.js';
import type { Matter } from '../compare/scope/matter.js';
import { relateTerms } from '../compare/identity/terms.js';
import { setApart } from '../compare/scope/set-apart.js';
import { narrowsSubject } from '../compare/figures/narrowed-figures.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { isStretch, lasts, tookSoLong } from '../compare/times/stretches.js';
import { timedMatter } from '../compare/times/timed-matter.js';
import { lengthIn } from '../compare/times/told-length.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { eventKeys, likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { eventOf } from '../compare/identity/event-view.js';
import { takenUp } from '../compare/times/taken-up.js';
import { tenureIn } from '../compare/times/tenures.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { longBefore } from '../compare/times/moments.js';
import { datedTimes, isDuration, touching } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { durationExamples } from './examples/duration-differs.js';

export const durationDiffers: PairRule = {
  id: 'duration-differs',
  revision: 27,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one thing two lengths of time.',
  doesNotCover: 'Lengths of different stages, and "about" so long where the other lies near.',
  needs: ['time'],
  keys: (claim) =>
    lengthIn(claim)
      ? [
          ...eventKeys(claim),
          ...(lasts(claim) ? thingKeys(claim).map((thing) => `lasts ${thing}`) : []),
          ...bearerKeys(claim),
          ...(isStretch(claim) ? claim.claim.frame.words.flatMap(akinKeys) : []),
        ]
      : [],
  check,
  examples: durationExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const like = likeness(first, second);
  const bothLast =
    lasts(first) &&
    lasts(second) &&
    (like.theme === 'same' || oneTakenUp(first, second)) &&
    !namesDiffer(first, second);
  const known =
    bothLast || oneBearer(first, second) || (like.predicate === 'same' && sameArguments(first, second, like));
  if (doersOwned(first, second) || (inPost(first, second) && inTenure(first, second))) return null;
  const loose = known || oneBreath(first, second) ? null : oneStretch(first, second);
  if (!known && (!loose || twoActs(first, second))) return null;
  if (scopesDiffer(first, second) || datesApart(first, second) || isMean(first) !== isMean(second))
    return null;
  if (first.claim.polarity !== second.claim.polarity || isLeft(first) !== isLeft(second)) return null;
  if (takersDiffer(first, second) || waysDiffer(first, second)) return null;
  if (occasionsDiffer(first, second) || orderedAgain(first, second)) return null;
  const taken = oneTakenUp(first, second);
  if (!taken && narrowsSubject(first, second) !== narrowsSubject(second, first)) return null;
  const [x, y] = [lengthIn(first), lengthIn(second)];
  if (!x || !y || x.after !== y.after) return null;
  const [a, b] =
    x.bound && y.bound && boundedAlike(x.bound, y.bound) ? [x.bound.days, y.bound.days] : [x.days, y.days];
  if (inTheirDays(first, second)) return null;
  if (meet(a, b) || tellsToo(first, b) || tellsToo(second, a)) return null;
  const apart =
    setApart(first, second) ??
    ownedApart(first, second) ??
    (bothLast ? null : stagesApart(first, x.at, second, y.at));
  if (apart) return { kind: 'saved', ...apart };
  if (
    (loose && first.claim.modality !== second.claim.modality) ||
    cameOf(first, second) ||
    cameOf(second, first)
  )
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One length was foreseen, the other is what came about.',
    };
  return {
    kind: 'finding',
    spans: [span(first, x.at), span(second, y.at)],
    message: `“${textOf(first, x.at)}” here, “${textOf(second, y.at)}” there, for one thing.`,
    because: [
      loose ? loose.shown : `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'The two lengths do not meet, however they are rounded.',
    ],
    resolveBy: 'Look up the length where it was laid down.',
  };
}

/** "Two years" ends at two and a half, where "three years" begins: an edge in common is no length in common. */
const meet = (a: Length, b: Length): boolean => a.min < b.max - EDGE && b.min < a.max - EDGE;
const EDGE = 1e-6;

/** "Was expected to take three years", "took five"; "lasts two years", "will last three from next autumn". */
const cameOf = ({ claim: before }: CaseClaim, { claim: after }: CaseClaim): boolean =>
  (/^(?:predicted|possible|hoped|planned)$/.test(before.modality) || FORESEEN.test(before.quote.exact)
    ? after.modality === 'asserted' && after.frame.tense === 'past'
    : false) ||
  (before.frame.tense === 'future' && after.frame.tense !== 'future' && /\bfrom\b/i.test(before.quote.exact));
const FORESEEN = /\b(?:meant|supposed|due|expected|planned|scheduled|intended) to\b/i;

/** "It took two years to build the bridge", "it took three years to plan it". */
function twoActs(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first, second].map(({ claim }) => claim.frame.predicate?.lemma ?? '');
  return tookSoLong(first) && tookSoLong(second) && a !== b && !akin(a ?? '', b ?? '');
}

/** There and back, and full-time and part-time, may each have a length of their own. */
const waysDiffer = (first: CaseClaim, second: CaseClaim): boolean =>
  WAYS.some((way) => way.test(first.claim.quote.exact) !== way.test(second.claim.quote.exact));
const WAYS = [
  /\b(?:(?:back|home) (?:from|to)|return (?:journey|trip|leg|flight|crossing|voyage))\b/i,
  /\bpart-time\b/i,
  /\bfull-time\b/i,
  /\bitself\b/i,
];

const oneTakenUp = (first: CaseClaim, second: CaseClaim): boolean =>
  takenUp(
    { own: first, term: eventOf(first.claim).theme },
    { own: second, term: eventOf(second.claim).theme },
  );

/** The other's length stands beside a claim's own: the two agree on it, and the own one is of something else. */
const tellsToo = (one: CaseClaim, { min, max }: { min: number; max: number }): boolean =>
  one.claim.times.some((time) => {
    const days = daysOf(time);
    return days !== null && days.min === min && days.max === max;
  });

/** How much two claims must share for their lengths to be of one thing. Chosen on the open pairs and dossiers. */
const ENOUGH = 2;

/** What one kept for ten years another may have run for three. */
const oneStretch = (first: CaseClaim, second: CaseClaim): Matter | null =>
  isStretch(first) &&
  isStretch(second) &&
  !twoDoers(first, second) &&
  !inPost(first, second) &&
  leads(first) === leads(second)
    ? timedMatter(first, second, ENOUGH)
    : null;

/** What somebody or something is ordered to undergo, and may be ordered again. Source: verbs of banning and of punishing (Levin 1993, 33). */
const ORDERED = /^(?:ban|bar|suspend|disqualify|exclude|expel|jail|imprison|sentence|detain|remand|fine)$/;

/** "Was disqualified for seven years", "is disqualified for twelve": one order is over, and another is given. */
const orderedAgain = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.frame.tense !== b.frame.tense &&
  [a, b].every(({ frame }) => ORDERED.test(frame.predicate?.lemma ?? '')) &&
  [a, b].some(({ frame }) => frame.tense === 'present');

/** "Led the council for five years" of the eleven for which he sat on it. */
const leads = ({ claim }: CaseClaim): boolean =>
  /^(?:lead|rule|reign|head|chair|run|manage)$/.test(claim.frame.predicate?.lemma ?? '');

/** "Led it from 2003 until 2011", "led it for four years": whose years in which post they are, tenure-miscounted asks. */
const inPost = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].some((one) => tenureIn(one).whole.length > 0);

const inTenure = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].some((one) => tenureIn(one).lasted.length > 0);

/** "Ivor Lane", "Ivor Lane's brother". */
const doersOwned = (first: CaseClaim, second: CaseClaim): boolean => {
  const [x, y] = [first.claim.frame.agent, second.claim.frame.agent];
  const owns = (one: Term, owned: Term): boolean => one.entity !== null && one.entity === owned.owner;
  return x !== null && y !== null && x.owner !== y.owner && (owns(x, y) || owns(y, x));
};

const overlap = (time: Time, term: { start: number; end: number } | null): boolean =>
  term !== null && time.start < term.end && term.start < time.end;

/** "It took officers eleven minutes", "it took the ambulance forty": two who needed so long. */
function takersDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [first, second].map((one) => {
    const { frame, times } = one.claim;
    if (tookSoLong(one)) return frame.agent;
    // "takes 50 minutes": the length is nobody
    return frame.predicate?.lemma === 'take' && !times.some((time) => overlap(time, frame.theme))
      ? frame.theme
      : null;
  });
  return !!x && !!y && !x.pronoun && !y.pronoun && relateTerms(x, y) === 'different' && !akin(x.head, y.head);
}

/** "Has three years to run", "another nine weeks": what is left is not the whole. */
function isLeft({ claim: { quote, times } }: CaseClaim): boolean {
  const time = times.find(isDuration);
  if (!time) return false;
  const [from, to] = [time.start, time.end].map((at) => Math.max(0, at - quote.start));
  return LEFT.test(quote.exact.slice(to)) || MORE.test(quote.exact.slice(0, from));
}
const LEFT = /^\s+(?:left|remaining|more|longer|to (?:run|go|serve))\b/i;
const MORE = /\b(?:another|further|remaining)\s+$/i;

/** "eleven hours a month on average", "three weeks each": no one stretch. */
function isMean({ claim: { quote, times } }: CaseClaim): boolean {
  if (MEAN.test(quote.exact)) return true;
  const time = times.find(isDuration);
  return time !== undefined && SHARED_OUT.test(quote.exact.slice(Math.max(0, time.end - quote.start)));
}
const MEAN =
  /\b(?:average|typical(?:ly)?|usual(?:ly)?|(?:each|every) (?:day|week|month|year|time|one|of)|(?:seconds|minutes|hours?|days?|weeks?|months?) (?:a|per) (?:day|week|month|year))\b/i;
const SHARED_OUT = /^\s+(?:each|apiece|every)\b/i;

/** Each says when, and not at one time: "six days in May", "three weeks in August". */
const datesApart = (first: CaseClaim, second: CaseClaim): boolean => {
  const [a, b] = [first, second].map((one) =>
    datedTimes(one).filter(({ relation }) => relation === 'on' || relation === 'during'),
  );
  return (
    (a ?? []).length > 0 &&
    (b ?? []).length > 0 &&
    !(a ?? []).some((s) => (b ?? []).some((t) => touching(s, t)))
  );
};

const textOf = ({ claim }: CaseClaim, at: { start: number; end: number }): string =>
  claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start);

/** "Were disqualified in 1998 for seven years", "are disqualified for 12 years": a term of long ago, and one that runs or begins. */
const inTheirDays = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.frame.tense !== second.claim.frame.tense && longBefore(first, second);
