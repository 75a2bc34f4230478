/** Reads what a quantity is divided by: "£28 a year", "$58.24 per barrel", "640 an hour", "70p a share", "five times a week". */
import type { Piece } from '../numbers/pieces.js';

/** UCUM codes of periods; other things keep their plain word. */
const PERIOD_CODES: ReadonlyMap<string, string> = new Map([
  ['second', 's'],
  ['minute', 'min'],
  ['hour', 'h'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
  ['annum', 'a'],
  ['quarter', 'quarter'],
]);

const PERIODS: ReadonlySet<string> = new Set(PERIOD_CODES.values());

/** Things that prices and doses are commonly stated for with "a": news prices by share, head, barrel and so on. */
const SHARES = new Set(
  (
    'share head person barrel tonne ton gallon litre liter kilo pound ounce piece pop night shift session ticket bottle pint pack unit ' +
    'unit vote mile foot acre household passenger pupil student patient room seat plot unit time game match'
  ).split(' '),
);

interface Rate {
  per: string;
  next: number;
}

/** The rate that begins at `at`; nothing from `limit` on is taken ("£28 a year ago" is no rate). */
export function perAt(pieces: readonly Piece[], at: number, limit: number): Rate | null {
  const rate = rateAt(pieces, at);
  return rate && (rate.next <= limit || /^(every|each|-)$/.test(pieces[at]?.lower ?? '')) ? rate : null;
}

/** The rate behind what a measure is of: "900 gallons of water a minute", "30 tonnes of coal an hour". The index is that behind the unit. */
export function perBehindStuff(pieces: readonly Piece[], at: number, limit: number): Rate | null {
  if (pieces[at]?.lower !== 'of') return null;
  for (let i = at + 1; i <= at + STUFF; i++) {
    if (pieces[i]?.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN)$/.test(pieces[i]?.pos ?? '')) return null;
    if (pieces[i]?.pos !== 'NOUN') continue;
    const rate = perBehindNoun(pieces, i + 1, limit);
    if (rate) return rate;
    if (pieces[i + 1]?.lower === 'each' && endsPhrase(pieces[i + 2], pieces[i + 1]))
      return { per: 'each', next: i + 2 };
  }
  return null;
}

/** So many words name a stuff: "liquid oxygen", "treated sewage sludge". */
const STUFF = 3;

/** The rate behind a counted noun: "300 cars a week", "640 calls an hour"; "every year" there belongs to the clause. */
export function perBehindNoun(pieces: readonly Piece[], at: number, limit: number): Rate | null {
  const rate = /^(a|an|per)$/.test(pieces[at]?.lower ?? '') ? perAt(pieces, at, limit) : null;
  return rate && PERIODS.has(rate.per) ? rate : null;
}

/** Behind "22 tonnes of grain each" stands no noun, verb or "of" that "each" would go with. */
const endsPhrase = (next: Piece | undefined, each: Piece | undefined): boolean =>
  next === undefined ||
  next.sentence !== each?.sentence ||
  next.kind === 'mark' ||
  (/^(?:CCONJ|SCONJ|ADP)$/.test(next.pos) && !/^(?:of|with)$/.test(next.lower));

function rateAt(pieces: readonly Piece[], at: number): Rate | null {
  let i = at;
  const hyphen = pieces[i]?.text === '-' && pieces[i]?.glued ? 1 : 0;
  i += hyphen;
  const lead = pieces[i];
  const word = lead?.lower ?? '';
  if (word === 'annually' || word === 'yearly') return { per: 'a', next: i + 1 };
  if (word === 'each' || word === 'apiece') return { per: 'each', next: i + 1 };
  if (word === 'p' && pieces[i + 1]?.text === '.' && pieces[i + 2]?.lower === 'a')
    return { per: 'a', next: i + 3 };
  if (!/^(a|an|per|every|each|\/)$/.test(word)) return null;
  i++;
  if (hyphen && pieces[i]?.text === '-') i++;
  const noun = pieces[i];
  if (noun?.kind !== 'word') return null;
  const base = noun.lower.replace(/'s$/, '');
  const period = PERIOD_CODES.get(base);
  if (period) return { per: period, next: i + 1 };
  if (word === 'per') {
    if (base === 'cent' || base === 'capita')
      return base === 'capita' ? { per: 'person', next: i + 1 } : null;
    return perNoun(pieces, i);
  }
  return /^(a|an|\/)$/.test(word) && SHARES.has(base) ? { per: base, next: i + 1 } : null;
}

/** "per square foot", "per 100,000 people" keeps its words. */
function perNoun(pieces: readonly Piece[], at: number): { per: string; next: number } {
  const words: string[] = [];
  let i = at;
  while (
    i < at + 3 &&
    pieces[i]?.kind === 'word' &&
    /^(square|cubic|full|adjusted|ordinary)$/.test(pieces[i]?.lower ?? '')
  ) {
    words.push(pieces[i]?.lower ?? '');
    i++;
  }
  if (pieces[i]?.kind === 'word') words.push(pieces[i]?.lower ?? '');
  return { per: words.join(' '), next: Math.max(i + 1, at + 1) };
}
