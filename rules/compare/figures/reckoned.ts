/**
 * What the figures of a sentence come to, though it does not say so (`Frame.untold`): so much for each of so many, a share of a whole,
 * what is left of it, and by how much a thing changed. Another paper may tell that figure.
 */
import type { Quantity, Untold } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { fineSlack, inFormOf, perCentOf, shareReach } from './quantities.js';

export interface Reckoned {
  /** An amount that is made, or a sum; the rest of a whole; its share, or that of the rest, in per cent; a change in per cent, or by so much; what is left, a majority, what each gets. */
  kind: 'amount' | 'sum' | 'rest' | 'share' | 'other share' | 'growth' | 'step' | 'left' | 'gap' | 'each';
  /** What it comes to, with the place and the noun of the figure that it is of. */
  figure: Quantity;
  /** The least and the most that it can be, the rounding of both figures allowed. */
  min: number;
  max: number;
  direction: 'up' | 'down' | null;
  /** The figures that it is made from. */
  from: readonly Quantity[];
  /** "14 days × $300,000 a day make $4.2m". */
  shown: string;
  /** Of parts that are said to be all: what there is no more of, empty for anything. */
  closed?: string;
  /** Of a change, when the first level and when the second was, where that is told. */
  times?: Untold['times'];
}

type As = Untold['figures'][number]['as'];

/** What a figure is among those that make another: so much for each of several, a whole of which a part is told. Of a sum it is no part. */
export const playsIn = ({ claim }: CaseClaim, { start }: Quantity): As | null =>
  (claim.frame.untold ?? [])
    .flatMap(({ kind, figures }) => (/^(?:sum|gap|each)$/.test(kind) ? [] : figures))
    .find(({ quantity }) => quantity.start === start)?.as ?? null;

/** All that a claim's figures come to. */
export const reckonedOf = ({ claim }: CaseClaim): Reckoned[] =>
  (claim.frame.untold ?? []).flatMap((untold) => {
    const { closed } = untold;
    if (untold.kind === 'sum')
      return sum(untold.figures.map(({ quantity }) => quantity)).map((made) =>
        closed === undefined ? made : { ...made, closed },
      );
    const figures = Object.fromEntries(untold.figures.map(({ as, quantity }) => [as, quantity]));
    return MAKERS[untold.kind](figures).map((made) =>
      untold.times ? { ...made, times: untold.times } : made,
    );
  });

type Figures = Readonly<Partial<Record<As, Quantity>>>;

const MAKERS: Readonly<Record<Exclude<Untold['kind'], 'sum'>, (figures: Figures) => Reckoned[]>> = {
  product: ({ one, times }) => (one && times ? product(one, times) : []),
  share: ({ part, whole, share }) =>
    part && whole ? partOf(part, whole) : share && whole ? shareOf(share, whole) : [],
  change: ({ from, to }) => (from && to ? change(from, to) : []),
  left: ({ whole, part }) => (whole && part ? less(whole, part, 'left') : []),
  gap: ({ one, other }) => (one && other ? less(one, other, 'gap') : []),
  each: ({ whole, times }) => (whole && times ? shareOut(whole, times) : []),
};

/** Half of the last digit that is written, where a scale stands behind it ("£10m" is good to half a million); else as of any figure. */
function roomOf(quantity: Quantity): number {
  const [, written = '', decimals = ''] = SCALED.exec(quantity.text) ?? [];
  const number = Number(written.replace(/,/g, ''));
  if (quantity.approximate || quantity.value === null || !number) return fineSlack(quantity);
  return (quantity.value / number) * 0.5 * 10 ** -Math.max(0, decimals.length - 1);
}
const SCALED = /(\d[\d,]*(\.\d+)?)\s*(?:m|bn|k|tn|million|billion|thousand|trillion)\b/i;

const valueOf = ({ value }: Quantity): number => value ?? 0;

/** A figure of its own, at the place of one that it is made from. */
const made = (of: Quantity, value: number, unit = of.unit): Quantity => {
  const rest = { ...of };
  delete rest.per;
  const text = of.text.replace(/\s(?:an?|each|per|every|apiece)(?:\s.*)?$/i, '');
  return { ...rest, text, value, min: value, max: value, unit, role: null };
};

function sum(parts: readonly Quantity[]): Reckoned[] {
  const [first] = parts;
  if (!first) return [];
  const add = (of: (part: Quantity) => number): number => parts.reduce((all, part) => all + of(part), 0);
  const value = add(valueOf);
  const shown = `${parts.map(({ text }) => text).join(' + ')} make ${inFormOf(made(first, valueOf(first)), value)}`;
  return [amount(first, value, add(roomOf) + value * 0.001, parts, shown, 'sum')];
}

function product(one: Quantity, times: Quantity): Reckoned[] {
  const value = valueOf(one) * valueOf(times);
  const room = roomOf(one) * valueOf(times) + roomOf(times) * valueOf(one) + value * LEEWAY;
  const shown = `${times.text} × ${one.text} make ${inFormOf(made(one, valueOf(one)), value)}`;
  return [amount(one, value, room, [one, times], shown)];
}

/** A hundredth is lost where somebody rounds on the way. */
const LEEWAY = 0.01;

function amount(
  of: Quantity,
  value: number,
  room: number,
  from: readonly Quantity[],
  shown: string,
  kind: Reckoned['kind'] = 'amount',
): Reckoned {
  return {
    kind,
    figure: made(of, value),
    min: value - room,
    max: value + room,
    direction: null,
    from,
    shown,
  };
}

function shareOf(share: Quantity, whole: Quantity): Reckoned[] {
  const reach = shareReach(share);
  const [centre, all] = [perCentOf(share), valueOf(whole)];
  if (!reach || centre === null || all <= 0) return [];
  const value = (centre / 100) * all;
  const room = ((reach.max - reach.min) / 200) * all + (roomOf(whole) * centre) / 100;
  const shown = `${share.text} of ${whole.text} is ${inFormOf(whole, Math.round(value))}`;
  return [amount(whole, value, room, [share, whole], shown)];
}

function partOf(part: Quantity, whole: Quantity): Reckoned[] {
  const [some, all] = [valueOf(part), valueOf(whole)];
  if (some <= 0 || some >= all) return [];
  const room = roomOf(part) + roomOf(whole);
  const rest = all - some;
  const value = (100 * some) / all;
  const from = [part, whole];
  const shown = `${part.text} of ${whole.text} is ${value.toFixed(0)} per cent`;
  const share = amount(made(whole, value, '%'), value, (100 * room) / all, from, shown, 'share');
  const left = 100 - value;
  const others = `${whole.text} less ${part.text} leaves ${left.toFixed(0)} per cent`;
  return [
    share,
    amount(made(whole, left, '%'), left, (100 * room) / all, from, others, 'other share'),
    amount(
      whole,
      rest,
      room,
      from,
      `${whole.text} less ${part.text} leaves ${inFormOf(whole, rest)}`,
      'rest',
    ),
  ];
}

/** What is left of the one without the other, and by how much the one is more. */
function less(one: Quantity, other: Quantity, kind: 'left' | 'gap'): Reckoned[] {
  const value = valueOf(one) - valueOf(other);
  const shown = `${one.text} less ${other.text} is ${inFormOf(one, value)}`;
  return value > 0 ? [amount(one, value, roomOf(one) + roomOf(other), [one, other], shown, kind)] : [];
}

function shareOut(whole: Quantity, times: Quantity): Reckoned[] {
  const number = valueOf(times);
  if (number < 2) return [];
  const value = valueOf(whole) / number;
  const room = roomOf(whole) / number + value * LEEWAY;
  const shown = `${whole.text} for ${times.text} is ${inFormOf(whole, value)} each`;
  return [amount(whole, value, room, [whole, times], shown, 'each')];
}

function change(from: Quantity, to: Quantity): Reckoned[] {
  const [before, after] = [valueOf(from), valueOf(to)];
  if (before <= 0 || before === after) return [];
  const direction = after > before ? 'up' : 'down';
  const step = Math.abs(after - before);
  const room = roomOf(from) + roomOf(to);
  const told = `From ${from.text} to ${to.text} is`;
  const growth = (100 * step) / before;
  const wide = (100 * room) / before;
  const shown = `${told} ${growth.toFixed(0)} per cent ${direction}`;
  const all = [from, to];
  // between two levels in per cent lie percentage points
  if (from.unit === '%')
    return [
      {
        ...amount(
          made(from, step, 'pp'),
          step,
          room,
          all,
          `${told} ${Number(step.toFixed(1))} percentage points ${direction}`,
          'step',
        ),
        direction,
      },
    ];
  return [
    { ...amount(made(from, growth, '%'), growth, wide, all, shown, 'growth'), direction },
    { ...amount(from, step, room, all, `${told} ${inFormOf(from, step)} ${direction}`, 'step'), direction },
  ];
}

/** True where a told figure is none that a reckoned one can be, the rounding of both allowed. */
export function misses({ min, max, kind }: Reckoned, told: Quantity): boolean {
  if (kind === 'share' || kind === 'other share' || kind === 'growth') {
    const reach = shareReach(told);
    return reach !== null && (reach.max < min - 0.5 || reach.min > max + 0.5);
  }
  if (told.value === null) return false;
  const room = roomOf(told);
  return told.value + room < min || told.value - room > max;
}
