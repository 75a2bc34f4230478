/** One event, two dates. */
import type { Time } from '../../model/claim.js';
import { saidFirst } from '../compare/turns/first-ever.js';
import { twoLots } from '../compare/doers/sufferers.js';
import { twoJourneys } from '../compare/times/journeys.js';
import { akinKeys } from '../compare/words/akin.js';
import { boundOf } from '../compare/times/bounds.js';
import { deciders, oneHappening } from '../compare/times/dated-events.js';
import { actsOf, oneAct } from '../compare/identity/one-deed.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { contrasted } from '../compare/words/contrast.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { twoCallings, twoDoers } from '../compare/doers/doers.js';
import { namesDiffer } from '../compare/identity/names.js';
import {
  eventKeys,
  likeness,
  sameArguments,
  thingKeys,
  type Likeness,
} from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { retoldKeys, retoldOtherDay } from '../compare/times/retold-day.js';
import { comesAbout, eventTimes } from '../compare/times/event-times.js';
import {
  besideVerb,
  hoursApart,
  isDuration,
  mayBeOne,
  touching,
  weekdaysOf,
} from '../compare/identity/times.js';
import { countsDiffer, inPerCent } from '../compare/figures/quantities.js';
import { postponed } from '../compare/stands/foreseen.js';
import { replacesDate } from '../compare/scope/replacing.js';
import { bothRecur, oneMore, partApart } from '../compare/scope/one-of-many.js';
import type { CaseClaim, Finding, Outcome, PairRule } from '../rule.js';
import { dateExamples } from './examples/date-differs.js';

export const dateDiffers: PairRule = {
  id: 'date-differs',
  revision: 31,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one event two dates.',
  doesNotCover:
    'Deadlines, events that happen again and again, a planned date against the day it came about.',
  needs: ['time'],
  keys: (claim) => [
    ...(comesAbout(claim) && eventTimes(claim).length > 0
      ? [...eventKeys(claim), ...actKeys(claim), ...claim.claim.frame.words.flatMap(akinKeys)]
      : []),
    ...retoldKeys(claim),
  ],
  check,
  examples: dateExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const again = retoldOtherDay(first, second);
  if (again) return toldAgain(first, second, again);
  const like = likeness(first, second);
  const oneEvent =
    like.predicate === 'same' ? sameArguments(first, second, like) : oneActOf(first, second, like);
  const loose = oneEvent || oneBreath(first, second) ? null : oneHappening(first, second);
  if (!oneEvent && !loose) return null;
  if (!comesAbout(first) || !comesAbout(second)) return null;
  if ((boundOf(first) && boundOf(second)) || twoJourneys(first, second)) return null;
  if (occasionsDiffer(first, second) || oneMore(first) !== oneMore(second)) return null;
  const [a, b] = [eventTimes(first), eventTimes(second)];
  if (bothRecur(first, second)) return null;
  if (twoDoers(first, second) || twoLots(first, second)) return null;
  if (inEachPeriod(first) || inEachPeriod(second)) return null;
  if (ofOneUnit(first, second) || countsDiffer(first, second) || scopesDiffer(first, second)) return null;
  // "was closed for two days in March" tells of a state, "closed in March" of the act
  if (tellsLength(first) || tellsLength(second)) return null;
  if (placesDiffer(first, second) || onDaysOfItsOwn(first) !== onDaysOfItsOwn(second)) return null;
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.some((s) => b.some((t) => (touching(s, t) || mayBeOne(s, t)) && !hoursApart(s, t))))
    return null;
  // on two days of every week it has a time for each season
  if (onDaysOfItsOwn(first) && x.granularity !== 'time' && y.granularity !== 'time') return null;
  const apart = (loose ? loose.apart : deciders(first, second)) ?? partApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (laterThanFirst(first, x, second, y) || laterThanFirst(second, y, first, x))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'The one tells of the first time, the other of a later one.',
    };
  // "in the north of the county", "in the south of it"
  const parts = contrasted(first.claim, second.claim, NONE);
  if (parts)
    return { kind: 'saved', explanation: 'scope', message: `“${parts[0]}” and “${parts[1]}” are two parts.` };
  if (twoCallings(first, second))
    return { kind: 'saved', explanation: 'scope', message: 'Two did it, each on a day of their own.' };
  const later = postponed(first, x, second, y);
  if (later) return later;
  if (plannedThen(first) !== plannedThen(second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'The one tells what was wished or planned, the other what came about.',
    };
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  return found(first, x, second, y, loose?.matter.shown);
}

const NONE: ReadonlySet<string> = new Set();

/** "Had wanted to close it in 2012": told as past, and as no more than a wish or a plan. */
const plannedThen = ({ claim }: CaseClaim): boolean =>
  claim.frame.tense === 'past' && claim.modality !== 'asserted';

/** One sentence told again with another time: only a plan may have been moved. What is told in the past tense is no plan. */
function toldAgain(first: CaseClaim, second: CaseClaim, [x, y]: [Time, Time]): Outcome {
  if (bothRecur(first, second) || occasionsDiffer(first, second)) return null;
  if (twoJourneys(first, second) || oneMore(first) !== oneMore(second)) return null;
  if (boundOf(first) && boundOf(second)) return null;
  const over = [first, second].every(({ claim }) => claim.frame.tense === 'past');
  const atOnce = first.meta.published !== null && first.meta.published === second.meta.published;
  return (over || atOnce ? null : postponed(first, x, second, y)) ?? found(first, x, second, y);
}

/** "On Sundays it opens at eight": of some days alone. */
const onDaysOfItsOwn = ({ claim }: CaseClaim): boolean =>
  weekdaysOf(claim) !== null || /\bon (?:bank|public) holidays\b/i.test(claim.quote.exact);

const PLACED =
  /\b(?:came|finished|was|were|placed|ended|stood|ranked) (?:\p{L}+ )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))\b/iu;

/** "Finished third in 2012", "finished ninth in 2013": two results are of two contests. */
function placesDiffer({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ quote }) => PLACED.exec(quote.exact)?.[1]?.toLowerCase());
  return x !== undefined && y !== undefined && x !== y;
}

/** "First used the seal in 1790", "used it in 1802". */
const laterThanFirst = (one: CaseClaim, x: Time, other: CaseClaim, y: Time): boolean =>
  saidFirst(one.claim) &&
  !saidFirst(other.claim) &&
  x.latest !== null &&
  y.earliest !== null &&
  x.latest < y.earliest;

const found = (first: CaseClaim, x: Time, second: CaseClaim, y: Time, shown?: string): Finding => ({
  kind: 'finding',
  spans: [span(first, x), span(second, y)],
  message: `“${x.text}” here, “${y.text}” there, for one event.`,
  because: [
    shown ?? `Both speak of one event: they share ${inCommon(first, second)}.`,
    'The two times do not touch.',
  ],
  resolveBy: 'Find a record of the day.',
});

/** "Rents rose in 2010": they may have risen in 2012 too. */
const inEachPeriod = (claim: CaseClaim): boolean =>
  /^(?:increase|reduce|improve|worsen)$/.test(claim.claim.frame.predicate?.class ?? '') &&
  eventTimes(claim).every(({ granularity }) => /^(?:month|quarter|season|year)$/.test(granularity ?? ''));

const verbOf = ({ claim }: CaseClaim): string => claim.frame.predicate?.lemma ?? '';

/** "granted" and "issued" of one licence. */
function oneActOf(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  return (
    oneAct(verbOf(first), verbOf(second)) &&
    ['same', 'narrower'].includes(like.theme) &&
    like.agent !== 'different' &&
    !namesDiffer(first, second)
  );
}

const actKeys = (claim: CaseClaim): string[] =>
  actsOf(verbOf(claim)).flatMap((act) => thingKeys(claim).map((thing) => `act ${act} ${thing}`));

/** "Closed after 35 years" tells what came before. */
const tellsLength = (claim: CaseClaim): boolean =>
  claim.claim.times.some((time) => isDuration(time) && time.relation !== 'after' && besideVerb(claim, time));

/** "spent £4m in 2010", "spent £6m in 2011", "fell by a fifth in May": the time is that of the figure, not of one event. */
function ofOneUnit(first: CaseClaim, second: CaseClaim): boolean {
  const units = ({ claim }: CaseClaim): string[] => claim.quantities.map((one) => inPerCent(one).unit);
  return units(first).some((unit) => unit !== '1' && units(second).includes(unit));
}
