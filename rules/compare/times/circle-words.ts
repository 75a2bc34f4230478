/** A circle of times that cannot be kept, in words. */
import type { CaseClaim, Outcome } from '../../rule.js';
import { dayInWords, spanInWords } from '../../../model/days-in-words.js';
import { daysBetween, inUnits } from './durations.js';
import { span } from '../words/phrases.js';
import { inCommon } from '../identity/about.js';
import { sameEvent } from '../identity/same-event.js';
import type { Circle, Told } from './time-circles.js';

type Dated = Extract<Told, { date: unknown }>;
type Tied = Extract<Told, { tie: unknown }>;

/** What a rule says of a circle. What a later document tells may be a plan that slipped. */
export function outcomeOf({ told, claims }: Circle): Outcome {
  const dated = told.filter((one) => 'date' in one);
  const tied = told.filter((one) => 'tie' in one);
  if (mayHaveSlipped(claims, dated))
    return {
      kind: 'saved',
      claims,
      explanation: 'change',
      message: 'Some of it was planned, the rest is what came about.',
    };
  const unmarked = claims.filter((claim) => !told.some((one) => one.claim === claim));
  return {
    kind: 'finding',
    claims,
    spans: [
      ...told.map(({ claim, at }) => span(claim, at)),
      ...unmarked.map((claim) => span(claim, claim.claim.frame.predicate ?? claim.claim.quote)),
    ],
    message: messageOf(tied, dated),
    because: [...told.map(toldLine), ...identityLines(claims), wayOut(tied, dated)],
    resolveBy: 'Find the day of each event in a record.',
  };
}

function messageOf(tied: readonly Tied[], dated: readonly Dated[]): string {
  const [tie] = tied;
  const [first, second] = tie ? inRoles(tie, dated) : [];
  const ties = tied.map((one) => `“${wordsOf(one)}”`);
  if (tied.length !== 1 || !tie || !first || !second)
    return `${listed([...ties, ...dated.map((one) => `“${one.date.text}”`)])} cannot all be.`;
  if (tie.tie.kind === 'order')
    return `${ties.join()}, but one is dated ${dateOf(first)}, the other ${dateOf(second)}.`;
  return `${ties.join()}, but from ${days(first)} to ${days(second)} ${stretch(tie, first, second)}.`;
}

/** The two dates of a circle: of an order the event told first, of a length the earlier day. */
function inRoles({ claim, tie }: Tied, dated: readonly Dated[]): Dated[] {
  const [a, b] = dated;
  if (!a || !b || dated.length > 2) return [];
  const swap =
    tie.kind === 'order'
      ? b.claim === claim || (a.claim !== claim && !sameEvent(claim, a.claim))
      : (b.date.earliest ?? '') < (a.date.earliest ?? '');
  return swap ? [b, a] : [a, b];
}

function stretch({ tie }: Tied, first: Dated, second: Dated): string {
  // from the middle of the one month or year to the middle of the other
  const ends = (end: 'earliest' | 'latest'): number =>
    daysBetween(first.date[end] ?? '', second.date[end] ?? '');
  const between = (ends('earliest') + ends('latest')) / 2;
  const years = between / YEAR;
  const whole = tie.max > 2 * YEAR && years > 1.5 && Math.abs(years - Math.round(years)) < 0.1;
  // no week where only days lie between
  const unit = Math.max(1, Math.min(tie.max / 4, 730 / 4, between));
  const shown = inUnits(between, whole ? YEAR : unit);
  return `is ${shown}`;
}

/** The day, or the month or year that is told. */
const days = ({ date }: Dated): string =>
  /^\d{4}(?:-\d{2})?$/.test(date.timex ?? '')
    ? dayInWords(date.timex)
    : dayInWords(date.earliest ?? date.latest ?? date.text);

/** The day or days, for "today" too. */
const dateOf = ({ date }: Dated): string => spanInWords(date.earliest, date.latest);

function toldLine(one: Told): string {
  const words = `“${short(one.claim)}”`;
  if ('date' in one) {
    return `${words} is dated ${dateOf(one)}.`;
  }
  const { kind, min, max } = one.tie;
  if (kind === 'order') return `${words} puts one of two events before the other.`;
  return `${words} leaves ${room(Math.max(0, min), max)} between two events, rounding included.`;
}

const YEAR = 365.25;

/** "14 to 28 days"; of years, "4 to 6 years". */
function room(min: number, max: number): string {
  const years = min > 1.5 * YEAR;
  const [least, most] = years ? [min / YEAR, max / YEAR] : [Math.ceil(min), Math.floor(max)];
  const ends = [...new Set([least, most].map((end) => String(Math.round(end * 10) / 10)))];
  return `${ends.join(' to ')} ${years ? 'years' : 'days'}`;
}

/** Which claims are taken to tell one event, and by what. */
function identityLines(claims: readonly CaseClaim[]): string[] {
  return claims.flatMap((a, i) =>
    claims
      .slice(i + 1)
      .filter((b) => sameEvent(a, b))
      .map((b) => `“${short(a)}” and “${short(b)}” tell one event: they share ${inCommon(a, b)}.`),
  );
}

function wayOut(tied: readonly Tied[], dated: readonly Dated[]): string {
  if (dated.length === 0) return 'All could stand only if an event came before itself.';
  return tied.some(({ tie }) => tie.kind === 'length')
    ? 'All could stand only if the time between the two were another, and rounding does not make it so.'
    : 'All could stand only if the dates overlapped or stood in the opposite order.';
}

const wordsOf = ({ claim: { claim }, at }: Told): string =>
  claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start);

const LONGEST = 80;
const short = ({ claim }: CaseClaim): string =>
  claim.quote.exact.length > LONGEST
    ? `${claim.quote.exact.slice(0, LONGEST).trimEnd()}…`
    : claim.quote.exact;

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** A plan beside a fact that a later document tells. What one document tells of both, or a later plan, is no slip. */
function mayHaveSlipped(claims: readonly CaseClaim[], dated: readonly Dated[]): boolean {
  const plans = claims.filter((claim) => isPlan(claim, dated));
  const facts = claims.filter((claim) => !plans.includes(claim));
  return plans.some((plan) =>
    facts.some((fact) => {
      const [then, later] = [plan.meta.published, fact.meta.published];
      return plan.claim.document !== fact.claim.document && (then === null || later === null || then < later);
    }),
  );
}

/** A day still to come is a plan, in whatever tense it is told. */
function isPlan({ claim, meta }: CaseClaim, dated: readonly Dated[]): boolean {
  const own = dated.find((one) => one.claim.claim === claim)?.date.earliest ?? null;
  return (
    (meta.published !== null && own !== null && own > meta.published) ||
    claim.modality === 'planned' ||
    claim.modality === 'predicted'
  );
}
