/** One event or state, two lengths. */
import type { Time } from '../../model/claim.js';
import { bearerKeys, oneBearer } from '../compare/times/length-bearer.js';
import { ownedApart } from '../compare/times/dated-events.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { daysBetween, daysOf, lengthTold, type Length } from '../compare/times/durations.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { stagesApart } from '../compare/scope/stages.js';
import { twoDoers } from '../compare/doers/doers.js';
import { relateTerms } from '../compare/identity/terms.js';
import type { Matter } from '../compare/scope/matter.js';
import { setApart } from '../compare/scope/set-apart.js';
import { narrowsSubject } from '../compare/figures/narrowed-figures.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { timedMatter } from '../compare/times/timed-matter.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { eventKeys, likeness, sameArguments, thingKeys } from '../compare/identity/same-event.js';
import { eventOf } from '../compare/identity/event-view.js';
import { takenUp } from '../compare/times/taken-up.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { datedTimes, isDuration, touching } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { durationExamples } from './examples/duration-differs.js';

export const durationDiffers: PairRule = {
  id: 'duration-differs',
  revision: 24,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one thing two lengths of time.',
  doesNotCover: 'Lengths of different stages, and "about" so long where the other lies near.',
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
  const loose = known || oneBreath(first, second) ? null : oneStretch(first, second);
  if (!known && !loose) return null;
  if (scopesDiffer(first, second) || datesApart(first, second) || isMean(first) !== isMean(second))
    return null;
  if (first.claim.polarity !== second.claim.polarity || isLeft(first) !== isLeft(second)) return null;
  if (takersDiffer(first, second) || waysDiffer(first, second)) return null;
  if (occasionsDiffer(first, second)) return null;
  const taken = oneTakenUp(first, second);
  if (!taken && narrowsSubject(first, second) !== narrowsSubject(second, first)) return null;
  const [x, y] = [lengthIn(first), lengthIn(second)];
  if (!x || !y || x.after !== y.after) return null;
  const [a, b] = boundedAlike(x.days, y.days) ? [x.told ?? x.days, y.told ?? y.days] : [x.days, y.days];
  if (meet(a, b) || tellsToo(first, b) || tellsToo(second, a)) return null;
  const apart =
    setApart(first, second) ?? ownedApart(first, second) ?? stagesApart(first, x.at, second, y.at);
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

/** "At least 20 days", "at least 50": one bound told twice, and two lengths of it. */
const boundedAlike = (a: Length, b: Length): boolean =>
  (a.max === Infinity && b.max === Infinity) || (a.min === 0 && b.min === 0);

/** "Two years" ends at two and a half, where "three years" begins: an edge in common is no length in common. */
const meet = (a: Length, b: Length): boolean => a.min < b.max - EDGE && b.min < a.max - EDGE;
const EDGE = 1e-6;

/** "Was expected to take three years", "took five"; "lasts two years", "will last three from next autumn". */
const cameOf = ({ claim: before }: CaseClaim, { claim: after }: CaseClaim): boolean =>
  (before.modality === 'predicted' || FORESEEN.test(before.quote.exact)
    ? after.modality === 'asserted' && after.frame.tense === 'past'
    : false) ||
  (before.frame.tense === 'future' && after.frame.tense !== 'future' && /\bfrom\b/i.test(before.quote.exact));
const FORESEEN = /\b(?:meant|supposed|due|expected|planned|scheduled|intended) to\b/i;

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
    const days = lengthTold(one, time);
    return days !== null && days.min === min && days.max === max;
  });

/** Verbs that say no more of a thing than how long it is. Source: the durative verbs of English with an extent as complement (Levin 1993, 54.2). */
const LASTING = new Set('last go run take continue be drag stretch stay endure burn rage'.split(' '));

/** "lasted nine days", "went on for a month": how long one thing was, in whatever verb. */
const lasts = ({ claim }: CaseClaim): boolean => {
  const { predicate, agent, theme: object, others } = claim.frame;
  // "took seven months": the length is no thing that it took
  const theme = claim.times.some(({ start, end }) => object && start <= object.start && object.end <= end)
    ? null
    : object;
  return (
    LASTING.has(predicate?.lemma.split(' ')[0] ?? '') &&
    !(agent && theme) &&
    !others.some(({ role }) => role === 'attribute' || role === 'to')
  );
};

/** Verbs of being, staying, being kept and pursuing: with a length they tell how long a state was. Source: the stative verbs of English (Quirk et al. 1985, 4.28-31). */
const STAYING = new Set(
  (
    'be spend stay remain sit wait stand lie keep hold live serve lead have queue close shut work over stick trap strand maroon detain ' +
    'confine jail imprison lock suspend ban trade teach rule reign reside camp shelter hide sail fight strike mature'
  ).split(' '),
);

/** "was in hospital for three weeks", "spent nine days in hospital". */
const isStretch = (claim: CaseClaim): boolean =>
  [LASTING, STAYING].some((verbs) => verbs.has(claim.claim.frame.predicate?.lemma.split(' ')[0] ?? ''));

/** How much two claims must share for their lengths to be of one thing. Chosen on the open pairs and dossiers. */
const ENOUGH = 2;

/** What one kept for ten years another may have run for three. */
const oneStretch = (first: CaseClaim, second: CaseClaim): Matter | null =>
  isStretch(first) && isStretch(second) && !twoDoers(first, second)
    ? timedMatter(first, second, ENOUGH)
    : null;

const overlap = (time: Time, term: { start: number; end: number } | null): boolean =>
  term !== null && time.start < term.end && term.start < time.end;

/** "It took officers eleven minutes", "it took the ambulance forty": two who needed so long. */
function takersDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [first, second].map(({ claim: { frame, times } }) =>
    // "takes 50 minutes": the length is nobody
    frame.predicate?.lemma === 'take' && !times.some((time) => overlap(time, frame.theme))
      ? frame.theme
      : null,
  );
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
  /\b(?:average|typical(?:ly)?|usual(?:ly)?|up to|(?:each|every) (?:day|week|month|year|time|one|of)|(?:seconds|minutes|hours?|days?|weeks?|months?) (?:a|per) (?:day|week|month|year))\b/i;
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

interface Told {
  at: { start: number; end: number };
  days: Length;
  /** Without the bound that the words beside it make of it; left out where it is no length told as such. */
  told?: Length | null;
  /** True for "after 25 years": the length until something happens. */
  after: boolean;
}

/** "In the four weeks to 6 January": a stretch of the calendar in which something was so, not how long it was. */
const isWindow = ({ text }: Time): boolean => /^(?:in|during|over) the\b/i.test(text);

/** "Runs every two hours": how often, not how long. */
const isRate = ({ text }: Time): boolean => /^(?:every|each)\b/i.test(text);

/** "Two years later": how far behind another event it was, not how long it went on. */
const isOffset = ({ anchor, text }: Time): boolean =>
  anchor === 'event' && /\b(?:later|earlier|before|afterwards)$/i.test(text);

/** A length told as such, or by its first and last day. */
function lengthIn(one: CaseClaim): Told | null {
  const { claim, meta } = one;
  const duration = claim.times.find(
    (time) => isDuration(time) && !isWindow(time) && !isOffset(time) && !isRate(time),
  );
  const days = duration && lengthTold(one, duration);
  if (duration && days)
    return {
      at: duration,
      days,
      told: daysOf(duration),
      after: duration.relation === 'after' && !isOfState(claim, duration) && !isOver(claim),
    };
  const whole = claim.times.find(({ text, timex }) => /^from\s/i.test(text) && timex?.includes('/'));
  if (whole?.earliest && whole.latest)
    return { at: whole, days: fromTo(whole.earliest, whole.latest, grainOf(whole)), after: false };
  const from = claim.times.find(({ relation, earliest }) => relation === 'since' && earliest !== null);
  const to = claim.times.find(({ relation, latest }) => relation === 'until' && latest !== null);
  if (from?.earliest && !to && meta.published && claim.frame.tense !== 'future')
    return sinceThen(from, from.earliest, meta.published);
  if (!from?.earliest || !to?.latest || from.earliest >= to.latest) return null;
  const at = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return {
    at,
    days: fromTo(
      from.earliest,
      to.latest,
      (GRAINS[from.granularity ?? 'day'] ?? 1) + (GRAINS[to.granularity ?? 'day'] ?? 1) - 1,
    ),
    after: false,
  };
}

/** Days from a first to a last day, of which either may count or not; `grain`: days by which it may be shorter. */
function fromTo(from: string, to: string, grain: number): Length {
  const count = daysBetween(from, to);
  return { min: count - grain, max: count + 1, unit: 1 };
}

/** "From May to September": it may have begun at the end of the one and ended at the beginning of the other. */
function grainOf({ timex }: Time): number {
  const [from = '', to = ''] = (timex ?? '').split('/');
  const grain = (day: string): number => (day.length > 7 ? 0.5 : day.length > 4 ? 31 : 366);
  return grain(from) + grain(to);
}

/** "After four months in dock she is back": so long was she in dock. */
const isOfState = ({ quote }: CaseClaim['claim'], { end }: Time): boolean =>
  /^ (?:in|at|on|out of|off|under|without|as|of)\s/.test(quote.exact.slice(Math.max(0, end - quote.start)));

/** "Was over after nine years": so long did it last. */
const isOver = ({ frame }: CaseClaim['claim']): boolean =>
  /^(?:over|end|finish|conclude)$/.test(frame.predicate?.lemma ?? '');

/** Days that a date may lie off its first day, by how finely it is told. */
const GRAINS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 31,
  season: 92,
  quarter: 92,
  year: 366,
};

/** "has been closed since 3 February": as long as from then to the document. */
function sinceThen(at: Time, from: string, published: string): Told | null {
  const grain = GRAINS[at.granularity ?? 'day'];
  const count = daysBetween(from, published);
  return grain === undefined || count <= 0
    ? null
    : { at, days: { min: count - grain, max: count + 1, unit: 1 }, after: false };
}

const textOf = ({ claim }: CaseClaim, at: { start: number; end: number }): string =>
  claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start);
