/** The times of linked claims as a network, and the circles in it that cannot be kept. */
import type { Time } from '../../../model/claim.js';
import { compareClaims, type CaseClaim } from '../../rule.js';
import { sameEvent } from '../identity/same-event.js';
import { otherOccasion } from './one-occasion.js';
import { TimeNetwork, type Constraint } from './time-network.js';
import { touching } from '../identity/times.js';
import { onceOfTwo } from '../words/once.js';
import type { End, Named, Tie } from './tie.js';
import { hasTies, nameOneEvent, ordersItself, ownDates, tiesOf } from './told-times.js';

/** One thing that is told of times: a tie, or the date of the claim's own event. */
export type Told = { claim: CaseClaim; at: { start: number; end: number } } & ({ tie: Tie } | { date: Time });

export interface Circle {
  /** What the circle rests on, in the order of the claims. */
  told: Told[];
  claims: CaseClaim[];
  /** 'length' where one of its ties is a length of time. */
  kind: Tie['kind'];
}

const DAY = 86_400_000;
/** The last moment of a day counts as the day. */
const WITHIN_DAY = 0.999;
/** Contract A3: a group is of at most five claims. */
const MOST_CLAIMS = 5;

/** Whether two claims tell or name one event, so that their times bear on each other. */
export function linked(a: CaseClaim, b: CaseClaim): boolean {
  if (!hasTies(a) && !hasTies(b)) return false;
  return tellOneEvent(a, b) || namesTold(a, b) || namesTold(b, a) || bothName(a, b);
}

/** Asked of all claims of a group whenever one is added to it. */
const tellOneEvent = onceOfTwo(
  (a: CaseClaim, b: CaseClaim) =>
    mayBeOne(a, b) &&
    a.claim.polarity === b.claim.polarity &&
    !ofOneUnit(a, b) &&
    sameEvent(a, b) &&
    !otherOccasion(a, b),
);

/** Likewise. */
const tellsNamed = onceOfTwo(
  (named: Named, other: CaseClaim) => other.claim.polarity === 'positive' && named.is(other),
);

/** Who tells only the day of an event is found by the words of the order; who ties it as well, by the event itself. */
const mayBeOne = (a: CaseClaim, b: CaseClaim): boolean =>
  (!ordersItself(a) && !ordersItself(b)) || (tiesOf(a).length > 0 && tiesOf(b).length > 0);

/** "spent £4m in 2010", "spent £6m in 2011": two figures of one kind make two events of it. */
const ofOneUnit = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.quantities.some((x) => b.claim.quantities.some((y) => x.unit === y.unit && x.unit !== '1'));

const namedBy = (claim: CaseClaim): Named[] =>
  tiesOf(claim).flatMap(({ from, to }) => [from, to].filter((end) => end !== 'own'));

const namesTold = (a: CaseClaim, b: CaseClaim): boolean => namedBy(a).some((named) => tellsNamed(named, b));

const bothName = (a: CaseClaim, b: CaseClaim): boolean =>
  namedBy(a).some((x) => namedBy(b).some((y) => nameOneEvent(x, y)));

/** A point of the network: a claim's own event, or one that it names. */
interface Point {
  claim: CaseClaim;
  named: Named | null;
}

/** What claims tell of times, as points and constraints between them. */
class ToldNetwork {
  /** The first point is the calendar's. */
  readonly points: (Point | null)[] = [null];
  readonly constraints: Constraint<Told>[] = [];
  readonly #own = new Map<CaseClaim, number>();

  constructor(claims: readonly CaseClaim[]) {
    for (const claim of claims) this.#own.set(claim, this.points.push({ claim, named: null }) - 1);
    for (const claim of claims) {
      const [date] = ownDates(claim);
      if (date) this.#dated(claim, date);
      for (const tie of tiesOf(claim)) this.#tied(claim, tie);
    }
    this.#identify(claims);
  }

  #dated(claim: CaseClaim, date: Time): void {
    const own = this.#own.get(claim) ?? 0;
    const source: Told = { claim, date, at: date };
    if (date.latest !== null)
      this.constraints.push({ from: 0, to: own, days: Date.parse(date.latest) / DAY + WITHIN_DAY, source });
    if (date.earliest !== null)
      this.constraints.push({ from: own, to: 0, days: -Date.parse(date.earliest) / DAY, source });
  }

  #tied(claim: CaseClaim, tie: Tie): void {
    const own = this.#own.get(claim) ?? 0;
    const place = (end: End): number => {
      if (end === 'own') return own;
      const point = this.points.push({ claim, named: end }) - 1;
      if (end.isOwn) this.#join(point, own);
      return point;
    };
    const [from, to] = [place(tie.from), place(tie.to)];
    const source: Told = { claim, tie, at: tie.at };
    if (tie.max < Infinity) this.constraints.push({ from, to, days: tie.max, source });
    this.constraints.push({ from: to, to: from, days: -tie.min, source });
  }

  /** Joins the points that are one event. Where the dates of an event differ it may have happened twice, and nothing is joined. */
  #identify(claims: readonly CaseClaim[]): void {
    for (const [place, point] of this.points.entries()) {
      if (!point || (!point.named && !hasTies(point.claim))) continue;
      const { claim, named } = point;
      const told = claims.filter(
        (other) => other !== claim && (named ? tellsNamed(named, other) : tellOneEvent(claim, other)),
      );
      if (!onOneDate(named && !named.isOwn ? told : [claim, ...told])) continue;
      for (const other of told) this.#join(place, this.#own.get(other) ?? 0);
    }
    for (const [i, a] of this.points.entries())
      for (const [j, b] of this.points.slice(0, i).entries())
        if (a?.named && b?.named && nameOneEvent(a.named, b.named) && onOneDate([a.claim, b.claim]))
          this.#join(i, j);
  }

  #join(a: number, b: number): void {
    this.constraints.push(
      { from: a, to: b, days: 0, source: null },
      { from: b, to: a, days: 0, source: null },
    );
  }
}

function onOneDate(claims: readonly CaseClaim[]): boolean {
  const dates = claims.flatMap((claim) => ownDates(claim).slice(0, 1));
  return dates.every((x, i) => dates.slice(0, i).every((y) => touching(x, y)));
}

/** By group, its circles: more rules than one ask for them. */
const FOUND = new WeakMap<readonly CaseClaim[], readonly Circle[]>();

/** The circles that cannot be kept, the shortest first; each tie is in at most one of them. `claims` is a list that never changes. */
export function circlesIn(claims: readonly CaseClaim[]): readonly Circle[] {
  const known = FOUND.get(claims) ?? find(claims);
  FOUND.set(claims, known);
  return known;
}

function find(claims: readonly CaseClaim[]): Circle[] {
  const { points, constraints } = new ToldNetwork(claims);
  const network = new TimeNetwork(points.length, constraints);
  const found: Circle[] = [];
  for (;;) {
    const circle = network.shortestContradiction();
    if (!circle) return found;
    const told = new Set(circle.flatMap(({ source }) => source ?? []));
    const ties = new Set([...told].flatMap((one) => ('tie' in one ? one.tie : [])));
    const among = circle.flatMap(({ from }) => points[from]?.claim ?? []);
    const made = circleOf([...told], [...among, ...[...told].map(({ claim }) => claim)]);
    if (ties.size > 0 && made.claims.length <= MOST_CLAIMS) found.push(made);
    network.leaveOut(
      ({ source }) =>
        source !== null && (ties.size === 0 ? told.has(source) : 'tie' in source && ties.has(source.tie)),
    );
  }
}

/** A claim that stands inside another of the circle ("three weeks after …") is told by that one. */
function circleOf(told: readonly Told[], among: readonly CaseClaim[]): Circle {
  const outermost = (claim: CaseClaim): CaseClaim =>
    among.find((other) => other !== claim && holds(other, claim)) ?? claim;
  const outer = told.map((one) => ({ ...one, claim: outermost(one.claim) }));
  return {
    told: outer.sort((a, b) => compareClaims(a.claim, b.claim) || a.at.start - b.at.start),
    claims: [...new Set(among.map(outermost))].sort(compareClaims),
    kind: told.some((one) => 'tie' in one && one.tie.kind === 'length') ? 'length' : 'order',
  };
}

const holds = ({ claim: a }: CaseClaim, { claim: b }: CaseClaim): boolean =>
  a.document === b.document &&
  a.quote.start <= b.quote.start &&
  b.quote.end <= a.quote.end &&
  a.quote.end - a.quote.start > b.quote.end - b.quote.start;
