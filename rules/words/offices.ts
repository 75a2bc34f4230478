/**
 * Posts that one person holds at a time in one body or place. Note: a post belongs here only where the definite article goes with
 * it in the singular ("the mayor of", never "a mayor of" among several); members, ministers as such, directors and ambassadors do not.
 * Lower case; words of one line name one post; a blank inside a name is written as a hyphen.
 */
export const OFFICE_LINES: readonly string[] = [
  'president',
  'prime-minister premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'pope',
  'archbishop',
  'mayor',
  'governor',
  'chief-executive chief-executive-officer ceo',
  'chief-financial-officer cfo finance-director',
  'chairman chairwoman chairperson',
  'secretary-general general-secretary',
  'director-general',
  'foreign-minister foreign-secretary',
  'finance-minister',
  'defence-minister defense-minister defence-secretary defense-secretary',
  'interior-minister',
  'home-secretary',
  'secretary-of-state',
  'attorney-general',
  'commander-in-chief',
  'chief-of-staff',
  'head-coach',
  'headmaster headmistress headteacher head-teacher',
  'editor-in-chief',
  'vice-chancellor',
  'presidential-nominee presidential-candidate',
  'founder',
  'owner',
  'capital',
];

/** Words before a post that make another post of it. */
export const RANKS: readonly string[] = [
  'deputy',
  'vice',
  'assistant',
  'acting',
  'interim',
  'shadow',
  'honorary',
  'under',
];

/** Words before a post that say when it was held, or that it is to be. */
export const TIMES_OF_OFFICE: readonly string[] = [
  'former',
  'ex',
  'then',
  'late',
  'outgoing',
  'future',
  'designate',
  'elect',
];
