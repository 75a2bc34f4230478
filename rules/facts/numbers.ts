/** Numbers in running text, as digits or words, and words that multiply. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TENS = 'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const MULTIPLES: Readonly<Record<string, number>> = {
  halved: 0.5,
  doubled: 2,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
};

/** A number in digits or in one word, for patterns. */
export const NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?|${[...UNITS.slice(1), ...TENS].join('|')})`;

/** The value of a word that is a number, an ordinal or a multiple; null for other words. */
export function valueOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/^[$£€]|[%,.]+$/g, '');
  if (/^\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th|s)?$/.test(plain))
    return Number(plain.replace(/,/g, '').replace(/[a-z]+$/, ''));
  const unit = UNITS.indexOf(plain);
  if (unit >= 0) return unit;
  const ordinal = ORDINALS.indexOf(plain);
  if (ordinal > 0) return ordinal;
  const ten = TENS.indexOf(plain);
  return ten >= 0 ? (ten + 3) * 10 : (MULTIPLES[plain] ?? null);
}
