/** What a quantity counts: the noun phrase after the number ("750 jobs", "14 first-team players", "12.4 per cent of staff"). */
import type { Piece } from '../numbers/pieces.js';
import { seriesHead } from '../words/modifier-series.js';
import { TIME_HEADS } from '../words/noun-phrase-words.js';
import { unitAt } from './unit-of-number.js';
import { NOUN_OR_VERB } from '../tags/repair-tests.js';
import { SCALES, TENS, UNITS_AND_TEENS, VAGUE_PLURALS } from '../numbers/words.js';

interface Counted {
  of: string;
  /** Index after the phrase; `at` itself where the phrase holds a number of its own. */
  next: number;
}

/** Behind "of": articles, possessives and the like are passed over. */
const DETERMINERS = new Set(
  'the a an its his her their our my your this that these those all such'.split(' '),
);
/** Right behind the number only these come before the noun. */
const ADDITIONS = new Set('such other another more fewer further additional extra new of'.split(' '));

/** Parts of speech that may stand inside the phrase. */
const INSIDE = /^(NOUN|ADJ|PROPN|NUM)$/;

/**
 * The counted phrase that begins at `at`, ending with its last noun; `text` gives the words. Null where no noun follows.
 * A leading "of" with its article is passed over ("hundreds of staff", "£50m of savings"), and so is a possessor or a second
 * number: "three of the borough’s 14 children’s centres" counts children’s centres. Nothing from `limit` on (the next time) is taken.
 */
export function countedAfter(
  text: string,
  pieces: readonly Piece[],
  at: number,
  limit: number,
): Counted | null {
  const here = pieces[at];
  if (!here || isFactor(pieces, at)) return null;
  let i = at;
  const hyphen = here.text === '-' && here.glued;
  if (hyphen) i++;
  // "half the pupils" is half of them
  const halved =
    pieces[i - 1]?.lower === 'half' && /^(?:the|its|his|her|their|our|my|your|these|those)$/.test(here.lower);
  const of = pieces[i]?.lower === 'of' || halved;
  if (of && !halved) i++;
  else if ((here.pos === 'ADP' || here.kind === 'mark') && !hyphen) return null;
  if (hyphen && pieces[i]?.lower === 'strong') i++;
  while (
    (ADDITIONS.has(pieces[i]?.lower ?? '') || (of && DETERMINERS.has(pieces[i]?.lower ?? ''))) &&
    i < at + 5
  )
    i++;
  const series = of || hyphen ? -1 : seriesHead(pieces, i);
  const [opens, head] = [pieces[i], pieces[series]];
  if (opens && head && series < limit && head.paragraph === here.paragraph)
    return { of: text.slice(opens.start, head.end), next: series + 1 };
  let first = i;
  let last = -1;
  let numbered = false;
  const stop = Math.min(i + 12, limit);
  for (; i < stop; i++) {
    const piece = pieces[i];
    if (!piece || piece.paragraph !== here.paragraph) break;
    if (isJoint(pieces, i)) continue;
    // "14,300 tickets last season" counts tickets
    if (last >= 0 && /^(last|next|this)$/.test(piece.lower) && TIME_HEADS.has(pieces[i + 1]?.lower ?? ''))
      break;
    if (isNumberWord(piece)) {
      // "of the 80 million doses", "the borough’s 14 centres": what was read so far only leads up to the number.
      if (!of && last >= 0) break;
      // "two 3.6MW turbines"
      const unit = piece.kind === 'number' ? unitAt(pieces, i + 1) : null;
      if (unit) i = unit.edge - 1;
      first = i + 1;
      numbered = true;
      last = -1;
    } else if (piece.kind !== 'word') break;
    else if (isNoun(piece)) {
      if (last < 0 && i === at && isVerbAlone(piece, pieces[i + 1])) break;
      if ((last >= 0 && endsBefore(pieces, i, pieces[last])) || piece.lower === 'x') break;
      last = i;
      // "a 300-bed hospital" counts beds
      if (hyphen && i === first && pieces[i + 1]?.text !== '-') break;
    } else if (last === i - 1 && piece.pos === 'VERB' && isPlural(pieces[last])) break;
    else if (!INSIDE.test(piece.pos) && !qualifies(pieces, i) && !isNameWord(piece, pieces[last])) break;
    else if (isNameWord(piece, pieces[last])) last = i;
  }
  // "£31m of Bell’s £44m fortune": what stands before the second figure has it
  if (last >= 0 && last === i - 2 && pieces[i - 1]?.lower === "'s") return null;
  const [start, end] = [pieces[first], pieces[last]];
  if (!start || !end || last < first) return null;
  return { of: text.slice(start.start, end.end), next: numbered ? at : last + 1 };
}

/** A hyphen inside a word, or a possessive "’s". */
const isJoint = (pieces: readonly Piece[], i: number): boolean => {
  const piece = pieces[i];
  return (piece?.text === '-' && piece.glued && pieces[i + 1]?.glued === true) || piece?.lower === "'s";
};

const isNumberWord = (piece: Piece): boolean =>
  piece.kind === 'number' ||
  SCALES.has(piece.lower) ||
  VAGUE_PLURALS.has(piece.lower) ||
  (UNITS_AND_TEENS.get(piece.lower) ?? 0) > 1 ||
  TENS.has(piece.lower) ||
  piece.lower === 'half';

/** "three times as many bids", "four times the size": a factor, which counts nothing. */
const isFactor = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower === 'times' && /^(as|more|less|the|that|its|what)$/.test(pieces[at + 1]?.lower ?? '');

/** Nouns of persons are tagged as verbs behind "or so". */
const isNoun = ({ pos, lower }: Piece): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || /^(people|men|women|children)$/.test(lower);

/** "6,000 cast a ballot": a singular right behind a number, with a new noun phrase behind it, is what they did. */
const isVerbAlone = (piece: Piece, after: Piece | undefined): boolean =>
  piece.pos === 'NOUN' &&
  /^(?:cast|cost|cut|hit|put|set|shut|split|spread|hurt|beat|bid|read)$/.test(piece.lower) &&
  /^(?:DET|PRON)$/.test(after?.pos ?? '');

const isPlural = (piece: Pick<Piece, 'lower'> | undefined): boolean => /[^s]s$/.test(piece?.lower ?? '');

/** "260 people work there", "twelve drivers work at": a singular that is a verb too, behind what is counted. Nothing is counted in a singular. */
export const isVerbBehind = (
  pieces: readonly Pick<Piece, 'lower' | 'pos'>[],
  i: number,
  last: Pick<Piece, 'lower'> | undefined,
): boolean =>
  (isPlural(last) || /^(people|men|women|children)$/.test(last?.lower ?? '')) &&
  NOUN_OR_VERB.has(pieces[i]?.lower ?? '') &&
  /^(ADP|DET|PRON|ADV|PUNCT)$/.test(pieces[i + 1]?.pos ?? 'PUNCT');

/** A plural noun closes the phrase before a word that begins another one: "6,200 vehicles use the bridge". */
const endsBefore = (pieces: readonly Piece[], i: number, last: Piece | undefined): boolean =>
  isVerbBehind(pieces, i, last) ||
  (isPlural(last) && pieces[i]?.pos === 'NOUN' && /^(DET|PRON)$/.test(pieces[i + 1]?.pos ?? '')) ||
  (pieces[i]?.pos === 'PROPN' &&
    last?.pos === 'NOUN' &&
    last.text === last.lower &&
    pieces[i]?.text !== pieces[i]?.lower);

/** "Super Bowls": a capitalised word right behind a capitalised noun, whatever its tag. */
const isNameWord = (piece: Piece, last: Piece | undefined): boolean =>
  last?.pos === 'PROPN' && piece.pos === 'VERB' && piece.text !== piece.lower && last.end + 1 === piece.start;

/** "registered voters", "much smaller turbines", "poorly paid nurses": a participle or adverb before a noun or adjective. */
function qualifies(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, after] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (isMannerOf(pieces, i)) return true;
  if (before && isMannerOf(pieces, i - 1)) return true;
  return (
    piece !== undefined &&
    ((piece.pos === 'VERB' && /(ed|ing|en)$/.test(piece.lower)) || piece.pos === 'ADV') &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ')
  );
}

/** "six | poorly paid nurses resigned", not "six | gladly accepted offers": the noun has another verb behind it. */
const isMannerOf = (pieces: readonly Piece[], i: number): boolean =>
  pieces[i]?.pos === 'ADV' &&
  pieces[i]?.lower.endsWith('ly') === true &&
  pieces[i + 1]?.pos === 'VERB' &&
  pieces[i + 2]?.pos === 'NOUN' &&
  /^(?:VERB|AUX)$/.test(pieces[i + 3]?.pos ?? '');
