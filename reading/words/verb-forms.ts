/** The form of a verb from its spelling and lemma: wink's tags do not tell past tense from past participle. */

/** base "cut", s "cuts", ing "cutting", past "fell" (never a participle), en "fallen" (never a past tense), ed "closed", "said" (either). */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'en' | 'ed';

/** Irregular verbs whose past tense and participle differ: base, past, participle. Source: the usual tables of English grammars. */
const DIFFERING: readonly [string, string, string][] = [
  ['arise', 'arose', 'arisen'],
  ['eat', 'ate', 'eaten'],
  ['beat', 'beat', 'beaten'],
  ['become', 'became', 'become'],
  ['begin', 'began', 'begun'],
  ['bite', 'bit', 'bitten'],
  ['blow', 'blew', 'blown'],
  ['break', 'broke', 'broken'],
  ['come', 'came', 'come'],
  ['choose', 'chose', 'chosen'],
  ['do', 'did', 'done'],
  ['drink', 'drank', 'drunk'],
  ['draw', 'drew', 'drawn'],
  ['drive', 'drove', 'driven'],
  ['fall', 'fell', 'fallen'],
  ['fly', 'flew', 'flown'],
  ['forbid', 'forbade', 'forbidden'],
  ['forget', 'forgot', 'forgotten'],
  ['freeze', 'froze', 'frozen'],
  ['give', 'gave', 'given'],
  ['grow', 'grew', 'grown'],
  ['hide', 'hid', 'hidden'],
  ['know', 'knew', 'known'],
  ['oversee', 'oversaw', 'overseen'],
  ['overtake', 'overtook', 'overtaken'],
  ['run', 'ran', 'run'],
  ['ring', 'rang', 'rung'],
  ['ride', 'rode', 'ridden'],
  ['rise', 'rose', 'risen'],
  ['sing', 'sang', 'sung'],
  ['sink', 'sank', 'sunk'],
  ['see', 'saw', 'seen'],
  ['shake', 'shook', 'shaken'],
  ['shrink', 'shrank', 'shrunk'],
  ['speak', 'spoke', 'spoken'],
  ['steal', 'stole', 'stolen'],
  ['swim', 'swam', 'swum'],
  ['swear', 'swore', 'sworn'],
  ['throw', 'threw', 'thrown'],
  ['take', 'took', 'taken'],
  ['tear', 'tore', 'torn'],
  ['undertake', 'undertook', 'undertaken'],
  ['undergo', 'underwent', 'undergone'],
  ['go', 'went', 'gone'],
  ['withdraw', 'withdrew', 'withdrawn'],
  ['wake', 'woke', 'woken'],
  ['wear', 'wore', 'worn'],
  ['write', 'wrote', 'written'],
];
/** Past and participle alike, and unlike the base. */
const ALIKE =
  'bent bound bought brought built burnt caught clung crept dealt dug dreamt fed felt fled flung fought found got ground had heard held hung kept knelt laid leant learnt led left lent lit lost made meant met misled overheard paid rebuilt said sat sent shone shot slept slid sold sought sped spelt spent spilt spoilt spun stood struck stuck stung swept swung taught thought told understood upheld wept withheld withstood won wound';
/** Base, past and participle alike. */
const UNCHANGING = new Set(
  'bet bid broadcast burst cast cost cut forecast hit hurt let offset put quit read reset rid set shed shut split spread sublet thrust upset'.split(
    ' ',
  ),
);

const PAST = new Set(DIFFERING.map(([, past]) => past));
const PARTICIPLE = new Set(
  DIFFERING.map(([, , participle]) => participle).concat('been', 'born', 'mown', 'sewn', 'shown', 'proven'),
);
const EITHER = new Set(ALIKE.split(' '));
const SAME_AS_BASE = new Set(['run', 'come', 'become', 'beat']);

/** What may stand before an irregular verb without a change of its forms: "repaid", "overran", "misunderstood" (Quirk et al. 1985, I.20-23). */
const PREFIXED = /^(re|over|under|out|mis)(\p{L}{3,})$/u;
/** Words that only look so. */
const WHOLE = /^(?:resent|relent|rebound|reground|misspent)$/;
const withoutPrefix = (lower: string): string =>
  WHOLE.test(lower) ? lower : (PREFIXED.exec(lower)?.[2] ?? lower);

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
  const plain = withoutPrefix(lower);
  if (plain !== lower && lower !== lemma && (PAST_ONLY.has(plain) || PARTICIPLE.has(plain)))
    return verbForm(plain, PAST_ONLY.get(plain) ?? '');
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

/** Past tenses that are hardly ever anything else (not "saw", "spoke", "felt", "found", "left"), with their base. */
const PAST_ONLY = new Map([
  ...DIFFERING.filter(([, past]) => !/^(?:bit|beat|did|saw|spoke)$/.test(past)).map(
    ([base, past]) => [past, base] as const,
  ),
  ...(
    'buy bought,bring brought,build built,catch caught,fight fought,keep kept,lead led,lend lent,lose lost,meet met,pay paid,say said,' +
    'seek sought,sell sold,send sent,sleep slept,spend spent,stand stood,teach taught,tell told,think thought,' +
    'burn burnt,learn learnt,spoil spoilt,dream dreamt,sweep swept,creep crept,weep wept,' +
    'understand understood,uphold upheld,win won,withhold withheld,withstand withstood'
  )
    .split(',')
    .map((pair) => pair.split(' ').reverse() as [string, string]),
]);

/** The base of a word that can only be a past tense, or null. */
export function baseOfPast(lower: string): string | null {
  const plain = withoutPrefix(lower);
  const base = PAST_ONLY.get(lower) ?? PAST_ONLY.get(plain);
  return base === undefined || PAST_ONLY.has(lower)
    ? (base ?? null)
    : lower.slice(0, lower.length - plain.length) + base;
}

/** Past tenses that are nouns or adjectives too, with their base. */
const SHY_PAST = new Map(
  'bit bite,bore bear,bound bind,felt feel,found find,ground grind,left leave,lit light,saw see,shot shoot,spoke speak,stuck stick,wound wind'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The base of a word that may be a past tense beside something else ("ground", "left"), or null. */
export const baseOfShyPast = (lower: string): string | null => SHY_PAST.get(lower) ?? null;

const PARTICIPLES = new Map([
  ...DIFFERING.filter(([base, , participle]) => participle !== base).map(
    ([base, , participle]) => [participle, base] as const,
  ),
  ...'burnt burn,lit light,lost lose,stuck stick,bent bend,spent spend'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
]);

/** The base of an irregular participle, or null. */
export const baseOfParticiple = (lower: string): string | null => PARTICIPLES.get(lower) ?? null;
