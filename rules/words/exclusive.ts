/**
 * Words of which no two hold of one thing at one time in one respect: complementaries (Cruse 1986, Lexical Semantics, ch. 9) and
 * the members of small closed sets. Note: a line belongs here only where the middle is empty or thin ("dead" and "alive") and the
 * words are commonly used of one and the same respect; gradable pairs ("rich", "poor") that depend on what is compared do not.
 * Lower case, one line a set.
 */
export const EXCLUSIVE_LINES: readonly string[] = [
  'alive dead',
  'left-handed right-handed',
  'guilty innocent',
  'legal illegal',
  'lawful unlawful',
  'married unmarried single divorced',
  'male female',
  'true false',
  'safe unsafe dangerous',
  'safe captured kidnapped abducted',
  'present absent',
  'possible impossible',
  'compulsory voluntary optional',
  'mandatory voluntary optional',
  'public private',
  'domestic foreign',
  'winner loser',
  'liberal conservative',
  'left-wing right-wing',
  'northern southern',
  'eastern western',
  'unknown known',
  'unhurt injured',
  'unharmed injured hurt',
  'intact destroyed',
  'genuine fake',
  'real fake',
];
