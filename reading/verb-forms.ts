/** The form of a verb from its spelling and lemma: wink's tags do not tell past tense from past participle. */

/** base "cut", s "cuts", ing "cutting", past "fell" (never a participle), en "fallen" (never a past tense), ed "closed", "said" (either). */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'en' | 'ed';

/** Irregular verbs whose past tense and participle differ: past, participle. Source: the usual tables of English grammars. */
const DIFFERING: readonly [string, string][] = [
  ['arose', 'arisen'],
  ['ate', 'eaten'],
  ['beat', 'beaten'],
  ['became', 'become'],
  ['began', 'begun'],
  ['bit', 'bitten'],
  ['blew', 'blown'],
  ['broke', 'broken'],
  ['came', 'come'],
  ['chose', 'chosen'],
  ['did', 'done'],
  ['drank', 'drunk'],
  ['drew', 'drawn'],
  ['drove', 'driven'],
  ['fell', 'fallen'],
  ['flew', 'flown'],
  ['forbade', 'forbidden'],
  ['forgot', 'forgotten'],
  ['froze', 'frozen'],
  ['gave', 'given'],
  ['grew', 'grown'],
  ['hid', 'hidden'],
  ['knew', 'known'],
  ['oversaw', 'overseen'],
  ['overtook', 'overtaken'],
  ['ran', 'run'],
  ['rang', 'rung'],
  ['rode', 'ridden'],
  ['rose', 'risen'],
  ['sang', 'sung'],
  ['sank', 'sunk'],
  ['saw', 'seen'],
  ['shook', 'shaken'],
  ['shrank', 'shrunk'],
  ['spoke', 'spoken'],
  ['stole', 'stolen'],
  ['swam', 'swum'],
  ['swore', 'sworn'],
  ['threw', 'thrown'],
  ['took', 'taken'],
  ['tore', 'torn'],
  ['undertook', 'undertaken'],
  ['underwent', 'undergone'],
  ['went', 'gone'],
  ['withdrew', 'withdrawn'],
  ['woke', 'woken'],
  ['wore', 'worn'],
  ['wrote', 'written'],
];
/** Past and participle alike, and unlike the base. */
const ALIKE =
  'bent bound bought brought built burnt caught clung crept dealt dug dreamt fed felt fled flung fought found got ground had heard held hung kept knelt laid leant learnt led left lent lit lost made meant met misled overheard paid rebuilt said sat sent shone shot slept slid sold sought sped spelt spent spilt spun stood struck stuck stung swept swung taught thought told understood upheld wept withheld withstood won wound';
/** Base, past and participle alike. */
const UNCHANGING = new Set(
  'bet broadcast burst cast cost cut forecast hit hurt let offset put quit read reset rid set shed shut split spread sublet thrust upset'.split(
    ' ',
  ),
);

const PAST = new Set(DIFFERING.map(([past]) => past));
const PARTICIPLE = new Set(
  DIFFERING.map(([, participle]) => participle).concat('been', 'born', 'mown', 'sewn', 'shown', 'proven'),
);
const EITHER = new Set(ALIKE.split(' '));
const SAME_AS_BASE = new Set(['run', 'come', 'become', 'beat']);

/** The form of a verb token. Unchanging verbs ("cut", "put") count as base: see `isUnchanging`. */
export function verbForm(lower: string, lemma: string): VerbForm {
  if (lower === lemma && looksInflected(lower)) return lower.endsWith('ing') ? 'ing' : 'ed';
  if (lower === lemma && !PAST.has(lower) && !EITHER.has(lower))
    return PARTICIPLE.has(lower) && !SAME_AS_BASE.has(lower) ? 'en' : 'base';
  if (lower.endsWith('ing')) return 'ing';
  if (PAST.has(lower)) return lower === 'beat' ? 'base' : 'past';
  if (SAME_AS_BASE.has(lower)) return 'base';
  if (PARTICIPLE.has(lower)) return 'en';
  if (EITHER.has(lower) || lower.endsWith('ed')) return 'ed';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's';
  return 'base';
}

/** A word in -ed or -ing that was tagged as adjective or noun, so that its lemma is itself ("preferred by", "lasting five hours"). */
const looksInflected = (lower: string): boolean =>
  lower.length > 5 &&
  /(ed|ing)$/.test(lower) &&
  !/(eed|bring|spring|string|swing|fling|cling|embed|sting)$/.test(lower);

/** "cut", "put", "set": base form, past tense and participle in one. */
export const isUnchanging = (lower: string): boolean => UNCHANGING.has(lower);
