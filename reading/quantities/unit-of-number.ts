/** Reads the unit of a number: what stands before it ("£", "US$", "EUR") and what stands after ("pence", "km/h", "per cent"). */
import type { Piece } from '../numbers/pieces.js';
import { SCALES } from '../numbers/words.js';
import { LONGEST_UNIT, UNIT_SYMBOLS, UNIT_WORDS } from './units.js';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  LONGEST_CURRENCY,
} from './units-money.js';

interface UnitRead {
  unit: string;
  /** A scale that the unit carries: "30 MUSD", "75 USD million". */
  factor?: number;
  money: boolean;
  /** Index of the first piece of a unit before the number, or after the last piece of a unit behind it. */
  edge: number;
}

const iso = (code: string): string => (code === 'RMB' ? 'CNY' : code);

/** The currency that ends right before piece `i`, or null. */
export function currencyBefore(pieces: readonly Piece[], i: number): UnitRead | null {
  const last = pieces[i - 1];
  if (!last || last.paragraph !== pieces[i]?.paragraph) return null;
  const sign = CURRENCY_SIGNS.get(last.text);
  if (sign) {
    const prefix = pieces[i - 2];
    const dollars =
      last.text === '$' && prefix?.kind === 'word' ? DOLLAR_PREFIXES.get(prefix.lower) : undefined;
    const joined =
      last.glued ||
      prefix?.text === prefix?.text.toUpperCase() ||
      (prefix?.text === 'c' && prefix.lower !== 'a');
    if (dollars && joined && !(prefix?.lower === 'a' && !last.glued))
      return { unit: dollars, money: true, edge: i - 2 };
    return { unit: sign, money: true, edge: i - 1 };
  }
  if (CURRENCY_CODES.has(last.text)) return { unit: iso(last.text), money: true, edge: i - 1 };
  // "$US113m", "RM79"
  const swapped =
    pieces[i]?.glued && last.glued && pieces[i - 2]?.text === '$'
      ? DOLLAR_PREFIXES.get(last.lower)
      : undefined;
  if (swapped) return { unit: swapped, money: true, edge: i - 2 };
  if (last.text === 'RM' && pieces[i]?.glued) return { unit: 'MYR', money: true, edge: i - 1 };
  if (last.lower === 'rs' || (last.text === '.' && pieces[i - 2]?.lower === 'rs'))
    return { unit: 'INR', money: true, edge: last.text === '.' ? i - 2 : i - 1 };
  return null;
}

/** The unit that begins at piece `i` (an optional hyphen first: "12-cent", "40-foot"), or null. */
export function unitAt(pieces: readonly Piece[], i: number): UnitRead | null {
  const here = pieces[i];
  const hyphen = here && ['-', '‑'].includes(here.text) && here.glued && pieces[i + 1]?.glued;
  const at = hyphen ? i + 1 : i;
  return currencyAfter(pieces, at) ?? measureAfter(pieces, at, at > i);
}

function currencyAfter(pieces: readonly Piece[], at: number): UnitRead | null {
  const here = pieces[at];
  if (!here) return null;
  const sign = CURRENCY_SIGNS.get(here.text);
  if (sign && pieces[at + 1]?.kind !== 'number') return { unit: sign, money: true, edge: at + 1 };
  const scaled = /^([kKM]|bn)([A-Z]{3})$/.exec(here.text);
  if (scaled?.[2] && CURRENCY_CODES.has(scaled[2])) {
    const factor = { k: 1e3, K: 1e3, M: 1e6, bn: 1e9 }[scaled[1] as 'k'];
    return { unit: iso(scaled[2]), money: true, edge: at + 1, factor };
  }
  if (CURRENCY_CODES.has(here.text) && pieces[at + 1]?.kind !== 'number') {
    const factor = SCALES.get(pieces[at + 1]?.lower ?? '');
    return { unit: iso(here.text), money: true, edge: factor ? at + 2 : at + 1, factor };
  }
  const letter =
    here.glued && !(pieces[at + 1]?.glued && pieces[at + 1]?.kind !== 'mark')
      ? { p: 'GBP/100', c: 'cent' }[here.text]
      : undefined;
  if (letter) return { unit: letter, money: true, edge: at + 1 };
  if (/^us$/i.test(here.text) && pieces[at + 1]?.text === '$' && pieces[at + 1]?.glued)
    return { unit: 'USD', money: true, edge: at + 2 };
  if (/^dimes$/.test(here.lower)) return { unit: 'USD', money: true, edge: at + 1, factor: 0.1 };
  if (/^pounds?$/.test(here.lower)) {
    const sterling = pieces[at + 1]?.lower === 'sterling';
    const mass = !sterling && isMass(pieces, at);
    return { unit: mass ? '[lb_av]' : 'GBP', money: !mass, edge: sterling ? at + 2 : at + 1 };
  }
  const found = longest(pieces, at, LONGEST_CURRENCY, (surface) => CURRENCY_WORDS.get(surface.toLowerCase()));
  return found && { unit: found.value, money: true, edge: found.next };
}

/** Words of weight near "pounds"; money is the other reading. */
const WEIGHT =
  /^(weigh|weighs|weighed|weighing|weight|heavy|heavier|overweight|baby|stone|ounce|ounces|oz|lb|lbs|kg|kilograms|bodyweight|steak|meat|flour|pressure|thrust)$/;

function isMass(pieces: readonly Piece[], at: number): boolean {
  for (let k = at - 8; k <= at + 5; k++)
    if (pieces[k]?.sentence === pieces[at]?.sentence && WEIGHT.test(pieces[k]?.lower ?? '')) return true;
  return false;
}

function measureAfter(pieces: readonly Piece[], at: number, hyphen: boolean): UnitRead | null {
  const here = pieces[at];
  if (!here) return null;
  const word = longest(pieces, at, LONGEST_UNIT, (surface) => UNIT_WORDS.get(surface.toLowerCase()));
  const symbol = longest(pieces, at, 3, (surface) => UNIT_SYMBOLS.get(surface));
  const loose = symbol && (here.text.length > 1 || symbol.next > at + 1) && !['in', 'PS'].includes(here.text);
  if (
    symbol &&
    (!word || symbol.next >= word.next) &&
    (here.glued || loose) &&
    !(hyphen && here.text === 'in')
  )
    return { unit: symbol.value, money: false, edge: symbol.next };
  if (!word) return null;
  if (here.lower === 'pc' && !here.glued) return null;
  return { unit: word.value, money: false, edge: word.next };
}

/** The longest run of pieces from `at` whose joined surface has a value. */
function longest(
  pieces: readonly Piece[],
  at: number,
  limit: number,
  look: (surface: string) => string | undefined,
): { value: string; next: number } | null {
  let surface = '';
  let best: { value: string; next: number } | null = null;
  for (let k = 0; k < limit; k++) {
    const piece = pieces[at + k];
    if (!piece || piece.paragraph !== pieces[at]?.paragraph) break;
    surface = k === 0 ? piece.text : `${surface} ${piece.text}`;
    const value = look(surface);
    if (value) best = { value, next: at + k + 1 };
  }
  const after = best && pieces[best.next];
  return best && after?.glued && after.kind === 'word' ? null : best;
}
