/**
 * The day on which a thing begins or ends, in whatever words: "runs until 2031", "is open from 3 to 9 May", "has been in use since
 * 1974", "expires in 2026", "reopened on 4 June". What is closed until a day opens then, and ends being open on the day that it shuts.
 */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { daysBetween } from './durations.js';
import { eventOf } from '../identity/event-view.js';
import { eventTimes } from './event-times.js';
import { onceOf } from '../words/once.js';
import { isDuration } from '../identity/times.js';

export interface TurningPoint {
  turn: 'begin' | 'end';
  at: Time;
  /** Days within which another telling of that turn is looked for: of a range as long as it lasts, or a year; null for an event. */
  edge: number | null;
  /** True where it is a new beginning, after a stop. */
  again: boolean;
}

const YEAR = 366;

/** Verbs of being, staying and going on. Source: stative and durative verbs of English (Quirk et al. 1985, 4.28-31). */
const LASTING =
  /^(?:be|remain|stay|run|last|continue|go on|carry on|keep|keep on|hold|serve|work|live|operate|trade|lead|chair|head|manage|teach|rule|reign|own|occupy|use|apply|show|display|play|open|valid|in force|extend|stretch|stay on)$/;
const SHUT = /^(?:close|closed|shut|shut down|close down)$/;
/** What begins with such a verb, for a thing or in somebody's post. */
const BEGINS =
  /^(?:begin|start|open|commence|launch|take effect|take over|take office|join|go on show|go on sale|inaugurate)$/;
const BEGINS_AGAIN = /^(?:reopen|restart|resume|recommence|open again)$/;
const ENDS =
  /^(?:end|finish|expire|cease|stop|close|shut|lapse|terminate|run out|conclude|discontinue|step down|stand down|resign|retire|quit|shut down|close down|close)$/;

/** The turning points that a claim tells. */
export const turningPoints = onceOf((claim): readonly TurningPoint[] => {
  const { modality, polarity } = claim.claim;
  if (polarity === 'negative' || modality === 'conditional' || modality === 'denied') return [];
  return [...edges(claim), ...events(claim)];
});

/** The first and the last day of a stretch in which something lasts. */
function edges(claim: CaseClaim): TurningPoint[] {
  const { frame, times } = claim.claim;
  const shut = SHUT.test(frame.predicate?.lemma ?? '');
  if (!shut && !lasts(claim)) return [];
  // what is closed begins to be open when that is over
  const point = (end: boolean, at: Time | null, edge = Infinity): TurningPoint[] =>
    at ? [{ turn: end === shut ? 'begin' : 'end', at, edge, again: end && shut }] : [];
  return times.flatMap((time) => {
    if (isDuration(time) || time.certainty === 'unknown') return [];
    const [from, to] = rangeOf(time);
    const reach = from && to ? Math.max(YEAR, daysBetween(from.earliest ?? '', to.latest ?? '')) : Infinity;
    if (from && to) return [...point(false, from, reach), ...point(true, to, reach)];
    if (time.relation === 'until' && /^(?:until|till)\b/i.test(time.text)) return point(true, dayIn(time));
    return time.relation === 'since' && /^(?:from|since)\b/i.test(time.text) ? point(false, dayIn(time)) : [];
  });
}

/** A verb of lasting, or a form of "be" with what somebody or something is: "was chairman", "stayed on as", "is open". */
function lasts({ claim: { frame } }: CaseClaim): boolean {
  const { lemma = '', text = '' } = frame.predicate ?? {};
  const words = text.toLowerCase().split(/\s+/);
  return (
    LASTING.test(lemma) ||
    STAYS.test(words[0] ?? '') ||
    (words.length > 1 && words.at(-1) === lemma && IS.test(text))
  );
}

const STAYS = /^(?:stay(?:s|ed)?|remain(?:s|ed)?)$/;
const IS = /^(?:(?:has|have|had|will|would|to) )?(?:is|are|was|were|be|been)\b/i;

/** The days on which something began or ended. */
function events(claim: CaseClaim): TurningPoint[] {
  const { lemma } = eventOf(claim.claim);
  const again = BEGINS_AGAIN.test(lemma ?? '');
  const turn = again || BEGINS.test(lemma ?? '') ? 'begin' : ENDS.test(lemma ?? '') ? 'end' : null;
  if (turn === null || claim.claim.times.some((time) => isDuration(time) || rangeOf(time)[0])) return [];
  return eventTimes(claim)
    .filter(({ relation, earliest }) => /^(?:on|during)$/.test(relation) && earliest !== null)
    .map((at) => ({ turn, at, edge: null, again }));
}

/** The two ends of "from 3 to 9 May", each as a time of its own. */
function rangeOf(time: Time): [Time, Time] | [null, null] {
  const [first, last] = (time.timex ?? '').split('/');
  if (first === undefined || last === undefined || !/^from\b/i.test(time.text)) return [null, null];
  const [from, to] = [spanOf(time, first), spanOf(time, last)];
  return from && to ? [from, to] : [null, null];
}

/** A bound as the day, month or year that it names. */
const dayIn = (time: Time): Time | null => spanOf(time, time.timex ?? '');

/** From the first to the last day of a TIMEX value of a day, month or year; the last of a month is told generously. */
function spanOf(time: Time, timex: string): Time | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(timex)) return null;
  return {
    ...time,
    relation: 'during',
    earliest: `${timex}${'-01-01'.slice(timex.length - 4)}`,
    latest: `${timex}${'-12-31'.slice(timex.length - 4)}`,
  };
}

/** Days by which the last day of a stretch and the first one after it lie apart. */
const NEXT_DAY = 1;

/** Two points that say one turn of two days: one of them the edge of a stretch. Null where the days can be one. */
export function pointsApart(
  some: readonly TurningPoint[],
  others: readonly TurningPoint[],
): [TurningPoint, TurningPoint] | null {
  for (const x of some)
    for (const y of others) if (x.turn === y.turn && x.again === y.again && areApart(x, y)) return [x, y];
  return null;
}

function areApart({ at: x, edge: p }: TurningPoint, { at: y, edge: q }: TurningPoint): boolean {
  if ((p === null && q === null) || !x.earliest || !x.latest || !y.earliest || !y.latest) return false;
  const gap = Math.max(daysBetween(x.latest, y.earliest), daysBetween(y.latest, x.earliest));
  return gap > NEXT_DAY && gap <= Math.min(p ?? Infinity, q ?? Infinity);
}
