/**
 * Number words of English. Source: the cardinal and ordinal numerals of any grammar (Quirk et al. 1985, §6.63–6.68); South Asian
 * scales and "k", "bn", "tn" from newspaper style books (Guardian, BBC). Values are plain numbers.
 */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['nought', 0],
  ['nil', 0],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['lkh', 1e5],
  ['crore', 1e7],
  ['krore', 1e7],
  ['koti', 1e7],
  ['dozen', 12],
]);

/** Plurals and short forms that are scales only behind a number ("three billions", "12 lakhs", "6 cr"). */
export const SCALES_BEHIND: ReadonlyMap<string, number> = new Map([
  ...[...SCALES].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['cr', 1e7],
  ['grand', 1e3],
]);

/** Written against or after digits only: "£50m", "2.33 k", "1.2bn". Single letters stand for other things too, see `numbers.ts`. */
export const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

/** Plural scales used as vague numbers: two of the scale up to just short of the next ("hundreds": 200 to 999). */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['millions', [2e6, 999_999_999]],
  ['billions', [2e9, 999_999_999_999]],
  ['trillions', [2e12, 999_999_999_999_999]],
]);

const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth';

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators in the singular and the plural; ordinals beyond "tenth" are too rare as fractions to be worth the mistakes. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['half', 2],
      ['halves', 2],
      ['quarter', 4],
      ...'third fourth fifth sixth seventh eighth ninth tenth'
        .split(' ')
        .map((w, i): [string, number] => [w, i + 3]),
      ['twentieth', 20],
      ['hundredth', 100],
    ] as [string, number][]
  ).flatMap(([word, n]): [string, number][] => [
    [word, n],
    [`${word}s`, n],
  ]),
);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Every word that a number can begin with, so that a scan can pass over all others at once. "lac" alone is a lake. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...[...SCALES.keys()].filter((word) => !/^(lac|lkh|krore|koti)$/.test(word)),
  ...VAGUE_PLURALS.keys(),
  ...'a an half quarter several few'.split(' '),
]);
