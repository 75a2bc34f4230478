/** The place of one thing in a row of its kind: "the third strike this year", "the second woman to chair the council", "her second term". */
import { onceOf } from '../words/once.js';
import { canonical, wordsInText } from '../words/words.js';

export interface Ordinal {
  /** 3 for "the third"; null for "the only", which has none behind it. */
  place: number | null;
  /** All other telling words of the claim: what it is that stands in the row, whose the row is, and where. */
  row: ReadonlySet<string>;
  /** The times of the claim, which are those of the row. */
  times: string;
  /** "His", "her": of whose row it is, where no more is told. */
  whose: string;
  start: number;
  end: number;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const NTH = new RegExp(
  `(\\b(?:his|her|its|their) )?\\b(?:the )?\\b(${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th)|only)\\b`,
  'giu',
);
/** Behind an ordinal that counts no row of its own: "the second of three", "third in a row", "the first half", "a third of". */
const OTHERWISE =
  /^ (?:of (?:(?:the|its|their|his|her|these|those) )?(?:two|three|four|five|six|several|many|\d+)|(?:half|quarter|time|place|class|world|hand)\b|-)|^[- ](?:largest|biggest|tallest|oldest|most|least|best|worst|\p{L}+est)\b/iu;
/** Verbs that say of the subject which one it is, or in which one it stands. Source: the copular verbs of English (Quirk et al. 1985, 16.21), and "serve" and "begin" with a term. */
const IS = /^(?:be|become|represent|mark|serve|begin|start|enter)$/;
/** What is held once at a time, so that its day and place tell which one it is. */
const OCCASION =
  /^ (?:\p{L}+ ){0,2}?(?:congress|conference|summit|festival|fair|championships?|games|assembly|olympics|anniversary|birthday|session|annual|edition)\b/iu;
/** What is told of somebody in passing. */
const ASIDE = /, (?:who|which|whose)\b[^,]*,/giu;
/** Words of the office that "term" leaves out. */
const OF_OFFICE = new Set('office post power'.split(' ').map(canonical));

/** The one place in a row that a claim gives; null where it gives none, or tells of two. */
export const ordinalOf = onceOf(({ claim }): Ordinal | null => {
  const { predicate } = claim.frame;
  const { exact, start } = claim.quote;
  if (claim.polarity === 'negative' || claim.modality !== 'asserted' || !predicate) return null;
  const isDated = claim.times.some(({ granularity }) => granularity === 'day');
  if (!IS.test(predicate.lemma) && !isDated) return null;
  const [found, more] = [...exact.matchAll(NTH)].filter(
    ({ index, 0: { length } }) =>
      !claim.times.some((time) => start + index < time.end && time.start < start + index + length),
  );
  if (!found || more) return null;
  const [text, whose = '', ordinal = ''] = found;
  const [from, to] = [found.index, found.index + text.length];
  const behind = exact.slice(to);
  if (OTHERWISE.test(behind)) return null;
  const told = IS.test(predicate.lemma) && start + from >= predicate.end;
  const held = isDated && OCCASION.test(behind);
  if (!told && !held) return null;
  const row = new Set(wordsInText(`${exact.slice(0, from)} ${behind}`.replace(ASIDE, ' ')));
  for (const word of wordsInText(predicate.text)) if (told) row.delete(word);
  if (row.has('term')) for (const word of OF_OFFICE) row.delete(word);
  const place = ORDINALS.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10) || null;
  const times = claim.times
    .map(({ timex }) => timex)
    .sort()
    .join();
  return { place, row, times, whose: whose.trim().toLowerCase(), start: start + from, end: start + to };
});

/** So many words must tell what the row is of: one word alone is in many a row. */
const ENOUGH = 2;

/** True where two claims tell of one row, word for word whatever the order of the words, and of two places in it. */
export function placesApart(a: Ordinal, b: Ordinal): boolean {
  if (a.place === b.place || a.whose !== b.whose || a.times !== b.times) return false;
  // "the only one" is the first, and has no second
  if ((a.place ?? b.place) === 1 && (a.place === null || b.place === null)) return false;
  return a.row.size >= ENOUGH && a.row.size === b.row.size && [...a.row].every((word) => b.row.has(word));
}
