import { SEEMING_LINE } from './states.js';

/**
 * Words of which no two hold of one thing at one time in one respect: complementaries (Cruse 1986, Lexical Semantics, ch. 9) and
 * the members of small closed sets. Note: a line belongs here only where the middle is empty or thin ("dead" and "alive") and the
 * words are commonly used of one and the same respect; gradable pairs ("rich", "poor") that depend on what is compared do not, nor
 * do leanings that one may mix ("liberal", "conservative"). Lower case, one line a set.
 */
export const EXCLUSIVE_LINES: readonly string[] = [
  // life, body and family
  'alive dead',
  'male female',
  'man woman',
  'boy girl',
  'husband wife',
  'father mother',
  'son daughter',
  'brother sister',
  'uncle aunt',
  'nephew niece',
  'single unmarried married divorced widowed',
  'left-handed right-handed',
  'unhurt unharmed uninjured injured hurt wounded',
  // law
  'guilty innocent',
  'legal illegal',
  'lawful unlawful',
  'plaintiff defendant',
  'free captive imprisoned jailed kidnapped',
  'compulsory mandatory voluntary optional',
  // truth and state
  'true false untrue',
  ...pairsOf(SEEMING_LINE),
  'known unknown',
  'possible impossible',
  'present absent',
  'intact destroyed',
  'safe unsafe dangerous',
  'temporary permanent',
  'full empty',
  // of a house, a seat, a post: somebody has it or nobody has
  'occupied empty',
  'occupy empty',
  'occupied vacant',
  'occupy vacant',
  'filled vacant',
  'let vacant',
  'let empty',
  'odd even',
  // belonging and place
  'public private',
  'domestic foreign',
  'civilian military',
  'urban rural',
  'left-wing right-wing',
  'northern southern',
  'eastern western',
  'north south east west',
  'spring summer autumn winter',
  'monday tuesday wednesday thursday friday saturday sunday',
  'winner loser',
  'profit loss',
  'profit lose',
  'victor vanquished',
  'buyer seller',
  'ally enemy',
  'majority minority',
];

/** A line of two sides as lines of two words, one of each side. */
function pairsOf(line: string): string[] {
  const [these = [], those = []] = line.split(' / ').map((side) => side.split(' '));
  return these.flatMap((one) => those.map((other) => `${one} ${other}`));
}
